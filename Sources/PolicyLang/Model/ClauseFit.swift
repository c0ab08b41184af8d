/// A kind of clause, as the author writes it.
enum ClauseKind: UInt8, CaseIterable, Sendable {
  // In the order of `Role.allCases`.
  case from, with, by, `for`, under, to, on, via, using, during, against, at, before, after, about
  case over, keeps, needs, see
  case when, unless, refused, within, kept, last, measure, except, limits, opt, decline, `default`, counts
  case decides, consequence, vague, required, optional, permanently, cite

  init(_ role: Role) { self = ClauseKind(rawValue: role.rawValue) ?? .from }

  var role: Role? { Role(rawValue: rawValue) }

  var word: String {
    if let role { return role.word }
    return switch self {
    case .when: "when"
    case .unless: "unless"
    case .refused: "refused when"
    case .within: "within"
    case .kept: "kept"
    case .last: "last"
    case .measure: "as"
    case .except: "except"
    case .limits: "limits"
    case .opt: "opt"
    case .decline: "decline"
    case .default: "default"
    case .counts: "counts as"
    case .decides: "decides"
    case .consequence: "consequence"
    case .vague: "vague"
    case .required: "required"
    case .optional: "optional"
    case .permanently: "permanently"
    default: "cite"
    }
  }

  /// `only` and `mostly` bound a coordinate, so they stand before clauses that are one; `perhaps`
  /// hedges what follows from a statement.
  func canBear(_ bound: Bound) -> Bool {
    if bound == .perhaps { return self == .counts || self == .refused }
    return isCoordinate
  }

  private var isCoordinate: Bool {
    switch self {
    case .from, .with, .by, .for, .under, .to, .on, .via, .using, .during, .at, .about, .over, .when,
      .measure:
      true
    default: false
    }
  }

  /// May stand several times in one statement, because each says something of its own.
  var canRepeat: Bool {
    switch self {
    case .for, .except, .limits, .opt, .counts, .vague, .cite, .refused: true
    default: false
    }
  }
}

/// A set of clauses, as one word.
struct ClauseSet: OptionSet, Sendable {
  let rawValue: UInt64
  init(rawValue: UInt64) { self.rawValue = rawValue }
  init(_ clauses: [ClauseKind]) { rawValue = clauses.reduce(0) { $0 | 1 << UInt64($1.rawValue) } }

  func has(_ clause: ClauseKind) -> Bool { rawValue & 1 << UInt64(clause.rawValue) != 0 }
  mutating func add(_ clause: ClauseKind) {
    self = ClauseSet(rawValue: rawValue | 1 << UInt64(clause.rawValue))
  }
}

/// Which clauses fit which forms of statement, and which kinds of names stand in them.
enum ClauseFit {
  /// Fit everywhere: they qualify any statement.
  private static let general: [ClauseKind] = [
    .when, .unless, .vague, .see, .cite, .about, .at, .before, .after,
  ]

  static let clauses: [ClauseSet] = Form.allCases.map { ClauseSet(general + own($0)) }

  static func fits(_ clause: ClauseKind, _ form: Form) -> Bool { clauses[Int(form.rawValue)].has(clause) }

  private static func own(_ form: Form) -> [ClauseKind] {
    switch form {
    case .rule:
      [
        .from, .with, .by, .for, .under, .to, .on, .via, .using, .during, .kept, .measure, .except, .limits,
        .counts, .decides, .consequence, .required, .optional, .permanently, .within,
      ]
    case .retention:
      [.with, .by, .for, .under, .on, .using, .except, .limits, .permanently, .measure, .consequence]
    case .right:
      [
        .from, .with, .by, .to, .on, .via, .using, .refused, .within, .last, .over, .needs, .consequence,
        .measure, .except,
        .keeps, .limits,
      ]
    case .choice:
      [.over, .opt, .decline, .default, .keeps, .via, .by, .consequence, .except, .on, .limits]
    case .duty:
      [
        .from, .with, .by, .to, .on, .via, .using, .for, .within, .over, .measure, .except, .permanently,
        .consequence, .limits, .needs,
      ]
    case .protection: [.by, .with, .on, .using, .during, .against, .limits, .to, .from, .except, .measure]
    case .basis: [.over, .for, .except]
    case .controller: [.over, .for, .on, .except]
    case .offer: [.to, .on, .via, .by, .with, .except, .for]
    case .conduct: [.with, .on, .via, .using, .over, .for, .consequence, .to, .from, .by, .except]
    case .disclaimer: [.over, .with, .by, .on, .during, .from, .except]
    case .reservation: [.over, .on, .via, .for, .consequence, .except]
    case .contact: [.over, .by, .within, .needs, .for, .on, .using]
    case .outside: [.over, .on, .via, .except]
    case .none, .unstated: [.over, .for, .with, .on, .except]
    case .definition: [.over, .on, .by]
    case .report: [.last, .from, .with, .for, .under, .over, .except]
    case .notice, .warning: [.over, .on, .by]
    }
  }

  /// The kinds of names that can stand in a list of this role.
  static func kinds(_ role: Role, in statement: Statement) -> KindSet {
    switch role {
    case .source: sources(of: statement.actions)
    case .place where keeps(statement): KindSet(.place)
    default: kindsByRole[Int(role.rawValue)]
    }
  }

  private static func sources(of actions: [Action]) -> KindSet {
    var makers = 0
    var movers = 0
    for action in actions {
      if action == .derive || action == .combine { makers += 1 }
      if action == .transfer || action == .transmit { movers += 1 }
    }
    if makers == 0 { return movers > 0 ? KindSet([.party, .place, .region]) : KindSet(.party) }
    return makers == actions.count ? KindSet(.data) : KindSet([.party, .data])
  }

  private static let kindsByRole: [KindSet] = Role.allCases.map(kinds)

  private static func kinds(_ role: Role) -> KindSet {
    switch role {
    case .source: return KindSet([.party, .data, .place, .region])
    case .recipient, .actor: return KindSet(.party)
    case .purpose: return KindSet(.purpose)
    case .basis: return KindSet([.basis, .law])
    case .destination: return KindSet([.party, .place, .region, .service])
    case .place: return KindSet([.place, .service])
    case .channel: return KindSet([.channel, .service])
    case .means: return KindSet([.safeguard, .technology])
    case .stage: return KindSet(.stage)
    case .risk: return KindSet(.risk)
    case .at, .before, .after: return KindSet([.event, .statement])
    case .subject: return KindSet(.subject)
    case .scope:
      return KindSet([
        .data, .purpose, .party, .event, .feature, .plan, .service, .matter, .choice, .document, .right,
        .technology,
      ])
    case .residue: return KindSet([.purpose, .data, .feature, .matter, .service])
    case .proof: return KindSet([.document, .safeguard, .data, .matter, .conduct])
    case .reference: return KindSet([.document, .plan, .channel])
    }
  }

  /// Where data lies is a place; where something happens can also be a service.
  private static func keeps(_ statement: Statement) -> Bool {
    if statement.form == .retention { return true }
    return !statement.actions.isEmpty && statement.actions.allSatisfy { $0 == .store || $0 == .host }
  }

  /// The kinds of names that a statement of this form is about.
  static func objects(_ form: Form, _ deed: Deed?) -> KindSet {
    switch form {
    case .rule, .retention, .protection: KindSet(.data)
    case .right: KindSet(.right)
    case .basis: KindSet(.basis)
    case .controller: KindSet(.party)
    case .offer: KindSet([.service, .plan, .feature])
    case .conduct: KindSet(.conduct)
    case .disclaimer, .reservation, .none, .unstated: KindSet(.matter)
    case .contact: KindSet(.channel)
    case .outside: KindSet([.party, .service, .document])
    case .duty: objects(deed)
    default: []
    }
  }

  private static func objects(_ deed: Deed?) -> KindSet {
    switch deed {
    case .notify, .redirect, .verify, .none: KindSet(.party)
    case .obtain: KindSet(.condition)
    case .delete: KindSet(.data)
    case .answer, .consider: KindSet([.event, .matter])
    case .honour: KindSet([.choice, .right, .matter, .technology])
    case .explain, .review, .post: KindSet([.matter, .document, .right])
    case .update: KindSet([.data, .matter, .document])
    }
  }
}
