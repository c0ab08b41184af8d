import PolicyLang

/// The bits of a situation: facts that a program sets by name, then the values of exclusive groups.
struct FactTable {
  enum Key: Hashable {
    case holds(ConceptID), enabled(ConceptID), subscribed(ConceptID), optedOut(ConceptID), optedIn(ConceptID)
    /// Concept 0: needed, without saying for what.
    case needed(ConceptID)
    /// A law that governs the processing; several can at once.
    case law(ConceptID)
    case region(ConceptID), about(ConceptID), basis(ConceptID)
    case age(from: UInt32, through: UInt32)

    /// Set by value (`situation.region = .california`), not by name.
    var isValue: Bool {
      switch self {
      case .region, .about, .basis, .age: true
      default: false
      }
    }
  }

  struct Fact {
    var key: Key
    var name: SwiftName
    var doc: String
  }

  /// Named facts, by name. Their position is their bit.
  let facts: [Fact]
  /// Exclusive values; their bits follow.
  let values: [Key]
  private let bits: [Key: Int]

  /// Bits that an atom of a condition program can address. What lies beyond counts as undecidable.
  static let limit = 4096

  var count: Int { min(FactTable.limit, max(1, facts.count) + values.count) }

  func bit(_ key: Key) -> Int? { bits[key] }

  init(_ policy: Policy, conditions: [Condition]) {
    var seen: Set<Key> = []
    var keys: [Key] = []
    for condition in conditions {
      FactTable.visit(condition) { atom in
        for key in FactTable.keys(of: atom) where seen.insert(key).inserted { keys.append(key) }
      }
    }
    var scope = SwiftNames(reserving: SwiftName.members)
    let named = keys.filter { !$0.isValue }.map { ($0, FactTable.wording($0, policy)) }
      .sorted { a, b in (a.1.sortName, a.1.doc) < (b.1.sortName, b.1.doc) }
    facts = named.map { key, wording in
      Fact(key: key, name: scope.claim(.lower(wording.sortName)), doc: wording.doc)
    }
    values = keys.filter(\.isValue).map { ($0, FactTable.wording($0, policy).sortName) }
      .sorted { $0.1 < $1.1 }.map(\.0)
    var bits: [Key: Int] = [:]
    for (index, fact) in facts.enumerated() { bits[fact.key] = index }
    // The generated enumeration of facts has at least one case.
    for (index, key) in values.enumerated() { bits[key] = max(1, facts.count) + index }
    self.bits = bits.filter { $0.value < FactTable.limit }
  }

  // MARK: what follows from what

  /// The bits that are true when this key is: itself and what it entails. Explicit consent is consent;
  /// a kind of a plan is that plan; opting out of the whole is opting out of each part.
  func entailed(by key: Key, _ policy: Policy, _ taxonomy: Taxonomy) -> [Int] {
    let (same, reach): ((ConceptID) -> Key, NodeSet)
    switch key {
    case .holds(let id): (same, reach) = (Key.holds, taxonomy.ancestors(id))
    case .enabled(let id): (same, reach) = (Key.enabled, taxonomy.ancestors(id))
    case .subscribed(let id): (same, reach) = (Key.subscribed, taxonomy.ancestors(id))
    case .needed(let id): (same, reach) = (Key.needed, taxonomy.ancestors(id))
    case .law(let id): (same, reach) = (Key.law, taxonomy.ancestors(id))
    case .optedOut(let id): (same, reach) = (Key.optedOut, taxonomy.reach(id).core)
    case .optedIn(let id): (same, reach) = (Key.optedIn, taxonomy.reach(id).core)
    case .region(let id): (same, reach) = (Key.region, taxonomy.ancestors(id))
    case .about(let id): (same, reach) = (Key.about, taxonomy.ancestors(id))
    case .basis(let id): (same, reach) = (Key.basis, taxonomy.ancestors(id))
    case .age: return bits[key].map { [$0] } ?? []
    }
    var found: [Int] = bits[key].map { [$0] } ?? []
    for index in policy.concepts.indices {
      let id = ConceptID(raw: UInt32(index))
      if reach.contains(id), let bit = bits[same(id)], !found.contains(bit) { found.append(bit) }
    }
    return found.sorted()
  }

  // MARK: atoms

  static func keys(of atom: Atom) -> [Key] {
    switch atom {
    case .holds(let id): [.holds(id)]
    case .enabled(let id): [.enabled(id)]
    case .subscribed(let ids): ids.map { .subscribed($0) }
    case .optedOut(let ids): ids.map { .optedOut($0) }
    case .optedIn(let ids): ids.map { .optedIn($0) }
    case .region(let ids): ids.map { .region($0) }
    case .age(let from, let through): [.age(from: from ?? 0, through: through ?? .max)]
    case .about(let ids): ids.map { .about($0) }
    case .basedOn(let ids): ids.map { .basis($0) }
    case .underLaw(let ids): ids.map { .law($0) }
    case .needed(let list):
      list.all.isEmpty ? [.needed(.none)] : list.all.compactMap(\.concept).map { .needed($0) }
    case .vague: []
    }
  }

  private static func visit(_ condition: Condition, _ body: (Atom) -> Void) {
    switch condition {
    case .atom(let atom): body(atom)
    case .not(let inner): visit(inner, body)
    case .all(let parts), .any(let parts): for part in parts { visit(part, body) }
    }
  }

  private static func wording(_ key: Key, _ policy: Policy) -> (sortName: String, doc: String) {
    func concept(_ id: ConceptID) -> Concept { policy.concept(id) }
    switch key {
    case .holds(let id):
      let word = circumstance(concept(id).kind)
      if word.isEmpty { return (concept(id).name, concept(id).reads ?? concept(id).label) }
      return (word + "_" + concept(id).name, word + " " + concept(id).label)
    case .enabled(let id): return ("enabled_" + concept(id).name, "\(concept(id).label): switched on")
    case .subscribed(let id):
      return ("subscribed_to_" + concept(id).name, "\(concept(id).label): subscribed")
    case .optedOut(let id): return ("opted_out_of_" + concept(id).name, "\(concept(id).label): opted out")
    case .optedIn(let id): return ("opted_in_to_" + concept(id).name, "\(concept(id).label): opted in")
    case .needed(.none): return ("needed", "needed")
    case .needed(let id): return ("needed_for_" + concept(id).name, "needed for \(concept(id).label)")
    case .law(let id): return ("under_" + concept(id).name, "\(concept(id).label) applies")
    case .region(let id): return ("region_" + concept(id).name, concept(id).label)
    case .about(let id): return ("about_" + concept(id).name, concept(id).label)
    case .basis(let id): return ("basis_" + concept(id).name, concept(id).label)
    case .age(let from, let through):
      return ("age_" + padded(from) + "_" + padded(through), "from \(from) through \(through)")
    }
  }

  /// The preposition of a fact that is no condition of the vocabulary but a clause of a promise.
  private static func circumstance(_ kind: Kind) -> String {
    switch kind {
    case .event: "at"
    case .channel: "via"
    case .safeguard, .technology: "using"
    case .stage: "during"
    case .risk: "against"
    case .party: "from"
    default: ""
    }
  }

  private static func padded(_ number: UInt32) -> String {
    let digits = String(number)
    return String(repeating: "0", count: 10 - digits.count) + digits
  }
}
