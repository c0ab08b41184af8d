import PolicyLang

/// Makes policies that look like written ones: rules, promises, periods, rights, duties and notices over the
/// standard vocabulary and a few names of their own, in sections, with citations and comments. The same seed and
/// size give the same policy; the dialects write it in different languages.
struct Generator {
  private var random: Random
  private let standard: [Kind: [String]]
  private var own: [Kind: [String]] = [:]

  init(seed: UInt64 = 1) {
    random = Random(state: seed)
    var names: [Kind: [String]] = [:]
    for concept in Policy.standard.concepts where !concept.name.isEmpty {
      names[concept.kind, default: []].append(concept.name)
    }
    standard = names
  }

  /// The names that the policy declares for itself: more for larger policies, but no more than people invent.
  mutating func declarations(for size: Int) -> [Declaration] {
    var declared: [Declaration] = []
    for (kind, stem, most) in [(Kind.data, "record", 60), (.party, "partner", 30), (.purpose, "aim", 20)] {
      for index in 0..<min(most, 1 + size / 4_000) {
        let parent = name(.init(kind, ownShare: 0))
        declared.append(
          Declaration(kind: kind, name: "\(stem)_\(index)", label: "\(stem) no. \(index)", parent: parent))
      }
    }
    for declaration in declared { own[declaration.kind, default: []].append(declaration.name) }
    return declared
  }

  mutating func section(_ index: Int) -> Section {
    let statements = (0..<20).map { statement(index * 20 + $0) }
    return Section(heading: "Part \(index)", cite: "p\(index % 400)", statements: statements)
  }

  private mutating func statement(_ index: Int) -> Statement {
    var statement = Statement(index: index, form: form())
    statement.data = names(.init(.data), 1...4)
    switch statement.form {
    case .rule(let action, _):
      if action == "collect" { statement.sources = [name(.init(.party))] }
      if action == "share" { statement.recipients = names(.init(.party), 1...3) }
      if random.chance(50) { statement.event = name(.init(.event)) }
      if random.chance(75) { statement.purposes = names(.init(.purpose), 1...3) }
      if !statement.purposes.isEmpty, random.chance(30) { statement.basis = name(.init(.basis)) }
    case .retention:
      statement.days = random.below(700) + 2
      if random.chance(40) { statement.event = name(.init(.event)) }
    case .right: statement.rights = names(.init(.right), 1...2)
    case .duty, .notice: break
    }
    if random.chance(50) {
      statement.conditions = names(.init(.condition), 1...2)
      statement.isException = random.chance(40)
      statement.isAnyCondition = random.chance(60)
    }
    statement.isBlock = random.chance(30)
    statement.hasComment = random.chance(10)
    statement.cite = "\(index % 15).0/\(index % 90)/s\(index % 4 + 1)"
    return statement
  }

  private mutating func form() -> Statement.Form {
    switch random.below(100) {
    case 0..<78:
      let action = random.pick(["collect", "collect", "use", "share", "store", "access", "share"])
      return .rule(action, modality: random.pick(["", "", "", "may", "never", "cannot"]))
    case 78..<86: return .retention
    case 86..<91: return .right
    case 91..<96: return .duty
    default: return .notice
    }
  }

  /// Where a name comes from.
  private struct Choice {
    let kind: Kind
    /// How many names in a hundred are the policy's own.
    let ownShare: Int
    init(_ kind: Kind, ownShare: Int = 15) {
      self.kind = kind
      self.ownShare = ownShare
    }
  }

  private mutating func name(_ choice: Choice) -> String {
    let own = own[choice.kind] ?? []
    if !own.isEmpty, random.chance(choice.ownShare) { return random.pick(own) }
    return random.pick(standard[choice.kind] ?? ["missing"])
  }

  private mutating func names(_ choice: Choice, _ count: ClosedRange<Int>) -> [String] {
    var found: [String] = []
    for _ in 0..<(count.lowerBound + random.below(count.count)) {
      let name = name(choice)
      if !found.contains(name) { found.append(name) }
    }
    return found
  }
}

struct Declaration {
  var kind: Kind
  var name: String
  var label: String
  var parent: String
}

struct Section {
  var heading: String
  var cite: String
  var statements: [Statement]
}

/// What a statement says, before any language puts it into words.
struct Statement {
  enum Form: Equatable {
    case rule(String, modality: String)
    case retention, right, duty, notice
  }

  var index: Int
  var form: Form
  var data: [String] = []
  var sources: [String] = []
  var recipients: [String] = []
  var event: String?
  var purposes: [String] = []
  var basis: String?
  var rights: [String] = []
  var days = 0
  var conditions: [String] = []
  var isException = false
  var isAnyCondition = false
  var isBlock = false
  var hasComment = false
  var cite = ""
}

/// SplitMix64: small, and the same everywhere.
struct Random {
  var state: UInt64

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }

  mutating func below(_ limit: Int) -> Int { Int(next() % UInt64(max(1, limit))) }
  mutating func chance(_ percent: Int) -> Bool { below(100) < percent }
  mutating func pick<Element>(_ list: [Element]) -> Element { list[below(list.count)] }
}
