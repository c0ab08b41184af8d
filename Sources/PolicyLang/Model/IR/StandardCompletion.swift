extension Policy {
  /// The policy with the whole standard vocabulary, as the compiler gives it.
  ///
  /// An IR file holds only the concepts that it refers to. What lies below them matters to whoever
  /// asks what a statement covers, so a policy read from IR gets the rest back. Concepts that the file
  /// holds stay as they are.
  func completedWithStandardVocabulary() -> Policy {
    let standard = Policy.standard
    var policy = self
    var known: [String: ConceptID] = [:]
    for (index, concept) in policy.concepts.enumerated().dropFirst() {
      known["\(concept.kind.word)/\(concept.name)"] = ConceptID(raw: UInt32(index))
    }
    var ids = [ConceptID](repeating: .none, count: standard.concepts.count)
    var added: [Int] = []
    for (index, concept) in standard.concepts.enumerated().dropFirst() {
      if let id = known["\(concept.kind.word)/\(concept.name)"] {
        ids[index] = id
      } else {
        ids[index] = ConceptID(raw: UInt32(policy.concepts.count))
        added.append(policy.concepts.count)
        policy.concepts.append(concept)
      }
    }
    let place = { (id: ConceptID) in ids[Int(id.raw)] }
    for index in added { policy.concepts[index].refer(by: place) }
    return policy
  }
}

extension Concept {
  /// Replaces every reference to another concept.
  fileprivate mutating func refer(by place: (ConceptID) -> ConceptID) {
    parents = parents.map(place)
    traits.derivedFrom = traits.derivedFrom.map(place)
    traits.actsAs = traits.actsAs.map(place)
    traits.serves = traits.serves.map(place)
    traits.runBy = traits.runBy.map(place)
    guard var regions = traits.locatedIn else { return }
    for index in regions.items.indices {
      if let id = regions.items[index].concept { regions.items[index].value = .concept(place(id)) }
    }
    for index in regions.examples.indices {
      if let id = regions.examples[index].concept { regions.examples[index].value = .concept(place(id)) }
    }
    traits.locatedIn = regions
  }
}
