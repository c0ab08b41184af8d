import PolicyLang

/// A set of concepts, as bits over their ids.
struct NodeSet: Hashable {
  private var words: [UInt64]

  init(count: Int) { words = Array(repeating: 0, count: (count + 63) / 64) }

  /// Every concept of a policy.
  static func all(count: Int) -> NodeSet {
    var set = NodeSet(count: count)
    for index in set.words.indices { set.words[index] = ~0 }
    return set
  }

  func contains(_ id: ConceptID) -> Bool {
    let index = Int(id.raw >> 6)
    return index < words.count && words[index] >> UInt64(id.raw & 63) & 1 == 1
  }

  mutating func insert(_ id: ConceptID) {
    let index = Int(id.raw >> 6)
    if index < words.count { words[index] |= 1 << UInt64(id.raw & 63) }
  }

  mutating func remove(_ id: ConceptID) {
    let index = Int(id.raw >> 6)
    if index < words.count { words[index] &= ~(1 << UInt64(id.raw & 63)) }
  }

  mutating func formUnion(_ other: NodeSet) {
    for index in words.indices { words[index] |= other.words[index] }
  }

  mutating func subtract(_ other: NodeSet) {
    for index in words.indices { words[index] &= ~other.words[index] }
  }

  func intersection(_ other: NodeSet) -> NodeSet {
    var set = self
    for index in words.indices { set.words[index] &= other.words[index] }
    return set
  }

  var isEmpty: Bool { words.allSatisfy { $0 == 0 } }
}

/// What a list covers: for certain, and at most, if every doubtful member belongs. `core` is within `most`.
struct Reach: Hashable {
  var core: NodeSet
  var most: NodeSet

  init(core: NodeSet, most: NodeSet) {
    self.core = core
    self.most = most
  }

  init(_ set: NodeSet) { self.init(core: set, most: set) }

  mutating func formUnion(_ other: Reach) {
    core.formUnion(other.core)
    most.formUnion(other.most)
  }

  /// What is left after taking `other` away: what is doubtful there stays doubtful here.
  func subtracting(_ other: Reach) -> Reach {
    var left = self
    left.core.subtract(other.most)
    left.most.subtract(other.core)
    return left
  }

  func intersection(_ other: Reach) -> Reach {
    Reach(core: core.intersection(other.core), most: most.intersection(other.most))
  }

  var isExact: Bool { core == most }
}
