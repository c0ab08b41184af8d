import PolicyLang

/// The boxes as tables: for each coordinate and node one row of bits that says which boxes cover it.
///
/// Deciding a request is the conjunction of six rows. A word of eight bytes holds 48 boxes, six to a byte, so
/// that every byte prints. Grants come first, ordered by act; what restricts them starts at a word of its own.
struct BoxIndex {
  /// The boxes in table order; nil fills the last word of the grants.
  let boxes: [Box?]
  /// Bytes of one row.
  let width: Int
  private let vocabulary: SwiftVocabulary

  init(_ boxes: [Box], _ vocabulary: SwiftVocabulary) {
    // Grants of one act stand together. Restrictions keep the policy's order, so that the first one answers.
    func isBefore(_ a: Box, _ b: Box) -> Bool {
      guard a.says == .grants else { return a.statement < b.statement }
      return (a.actions.first?.rawValue ?? 0, a.statement) < (b.actions.first?.rawValue ?? 0, b.statement)
    }
    // Sorting is not stable: the place in the list decides between equals.
    func ordered(_ part: [Box]) -> [Box] {
      part.enumerated().sorted { a, b in
        if isBefore(a.element, b.element) { return true }
        if isBefore(b.element, a.element) { return false }
        return a.offset < b.offset
      }.map(\.element)
    }
    let grants = ordered(boxes.filter { $0.says == .grants })
    let others = ordered(boxes.filter { $0.says != .grants })
    let padding = (48 - grants.count % 48) % 48
    self.boxes =
      grants.map { $0 } + Array(repeating: nil, count: others.isEmpty ? 0 : padding) + others.map { $0 }
    self.width = max(8, (self.boxes.count + 47) / 48 * 8)
    self.vocabulary = vocabulary
  }

  var actionRows: [String] {
    var rows = blank(Action.allCases.count)
    for (place, box) in boxes.enumerated() {
      for action in box?.actions ?? [] { mark(place, in: &rows[Int(action.rawValue)]) }
    }
    return rows.map(asciiText)
  }

  /// One row for the unstated point, then one for each concept of an enumeration.
  func rows(_ type: String, _ part: KeyPath<Box, NodeSet>) -> [String] {
    let nodes = [ConceptID.none] + (vocabulary[type]?.concepts ?? [])
    var rows = blank(nodes.count)
    for (place, box) in boxes.enumerated() {
      guard let set = box?[keyPath: part] else { continue }
      for (row, node) in nodes.enumerated() where set.contains(node) { mark(place, in: &rows[row]) }
    }
    return rows.map(asciiText)
  }

  /// For each act four numbers of two sextets: the words of a row between which its grants stand, and its
  /// restrictions.
  var ranges: [String] {
    var grants: [(first: Int, last: Int)?] = Array(repeating: nil, count: Action.allCases.count)
    var others = grants
    for (place, box) in boxes.enumerated() {
      for action in box?.actions ?? [] {
        let index = Int(action.rawValue)
        if box?.says == .grants {
          grants[index] = (grants[index]?.first ?? place, place)
        } else {
          others[index] = (others[index]?.first ?? place, place)
        }
      }
    }
    return zip(grants, others).map { asciiText(range($0) + range($1)) }
  }

  private func range(_ places: (first: Int, last: Int)?) -> [UInt8] {
    guard let (first, last) = places else { return sextets(0, digits: 4) }
    return sextets(first / 48, digits: 2) + sextets(min(last / 48 + 1, BoxIndex.wordLimit), digits: 2)
  }

  /// What two sextets hold: rows end there, at about 196,000 boxes.
  private static let wordLimit = 4095

  private func blank(_ count: Int) -> [[UInt8]] {
    Array(repeating: Array(repeating: 0x40, count: width), count: count)
  }

  private func mark(_ place: Int, in row: inout [UInt8]) { row[place / 6] |= 1 << UInt8(place % 6) }

  /// The grants of one statement, by position.
  func grants(of statement: Int) -> [Int] {
    boxes.indices.filter { boxes[$0]?.says == .grants && boxes[$0]?.statement == statement }
  }
}
