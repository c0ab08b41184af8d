extension Policy {
  /// What a statement about these concepts covers: they, and all that stands below them, by `is` or
  /// by the role that a party has. `personal` covers data anywhere, so all of it is taken along.
  func covered(by mentioned: [Bool]) -> [Bool] {
    var below = Array(repeating: [Int](), count: concepts.count)
    for (index, concept) in concepts.enumerated().dropFirst() {
      for above in concept.parents + concept.traits.actsAs where below.indices.contains(Int(above.raw)) {
        below[Int(above.raw)].append(index)
      }
    }
    var isCovered = mentioned
    var open = mentioned.indices.filter { mentioned[$0] }
    func cover(_ index: Int) {
      if isCovered[index] { return }
      isCovered[index] = true
      open.append(index)
    }
    while let index = open.popLast() {
      for lower in below[index] { cover(lower) }
      guard concepts[index].isAllPersonalData else { continue }
      for (index, concept) in concepts.enumerated().dropFirst() where concept.kind == .data { cover(index) }
    }
    return isCovered
  }
}

extension Concept {
  /// The name that stands for all data about identifiable people, wherever it is declared.
  var isAllPersonalData: Bool { kind == .data && name == "personal" }
}
