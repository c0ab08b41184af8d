/// What became of each paragraph of an index on a newer version of the page.
public struct PageComparison: Hashable, Sendable {
  public enum Change: Hashable, Sendable {
    case unchanged
    /// The same text, at another place of the newer page.
    case moved(to: Int)
    /// Another text took its place there. `sentences` counts from 1 and lists those of the older paragraph
    /// that are gone.
    case changed(to: Int, sentences: [Int])
    case gone
  }

  /// Per paragraph of the older index.
  public var changes: [Change]
  /// Paragraphs of the newer index that are neither the old ones nor changed ones.
  public var added: [Int]

  /// Compares by digests alone. Equal texts are found wherever they went; of the rest, paragraphs that
  /// share a sentence belong together, then those that stand between the same neighbours.
  public init(from old: SourceIndex, to new: SourceIndex) {
    var pairing = Pairing(old.paragraphs, new.paragraphs)
    pairing.pairSamePlace()
    pairing.pairSameText()
    pairing.pairSharedSentences()
    pairing.pairSameNeighbours()
    changes = pairing.changes
    added = new.paragraphs.indices.filter { pairing.oldOf[$0] == nil }
  }
}

private struct Pairing {
  let old: [SourceIndex.Paragraph]
  let new: [SourceIndex.Paragraph]
  var newOf: [Int?]
  var oldOf: [Int?]
  private let placeInNew: [String: Int]

  init(_ old: [SourceIndex.Paragraph], _ new: [SourceIndex.Paragraph]) {
    self.old = old
    self.new = new
    newOf = Array(repeating: nil, count: old.count)
    oldOf = Array(repeating: nil, count: new.count)
    placeInNew = Dictionary(
      new.indices.map { (new[$0].locator, $0) }, uniquingKeysWith: { first, _ in first })
  }

  private mutating func pair(_ i: Int, _ j: Int) {
    newOf[i] = j
    oldOf[j] = i
  }

  mutating func pairSamePlace() {
    for i in old.indices {
      if let j = placeInNew[old[i].locator], oldOf[j] == nil, new[j].digest == old[i].digest { pair(i, j) }
    }
  }

  /// Texts that occur several times prefer their own section, then the order of the page.
  mutating func pairSameText() {
    pairInOrder { [$0.section, $0.digest.hex] }
    pairInOrder { [$0.digest.hex] }
  }

  private mutating func pairInOrder(by key: (SourceIndex.Paragraph) -> [String]) {
    var places: [[String]: [Int]] = [:]
    for j in new.indices.reversed() where oldOf[j] == nil { places[key(new[j]), default: []].append(j) }
    for i in old.indices where newOf[i] == nil {
      if let j = places[key(old[i])]?.popLast() { pair(i, j) }
    }
  }

  /// Of the paragraphs that share sentences the one that shares most; ties go to the first. A sentence
  /// that stands in many paragraphs ("See Contact Us.") says nothing.
  mutating func pairSharedSentences() {
    var places: [UInt32: [Int]] = [:]
    for j in new.indices where oldOf[j] == nil {
      for sentence in Set(new[j].sentences).sorted() { places[sentence, default: []].append(j) }
    }
    for i in old.indices where newOf[i] == nil {
      var shared: [Int: Int] = [:]
      for sentence in Set(old[i].sentences) {
        guard let sharing = places[sentence], sharing.count <= 20 else { continue }
        for j in sharing where oldOf[j] == nil { shared[j, default: 0] += 1 }
      }
      let best = shared.max { a, b in (a.value, -a.key) < (b.value, -b.key) }
      if let best { pair(i, best.key) }
    }
  }

  /// What is left between two paragraphs that kept their order, in turn; the same place is preferred.
  mutating func pairSameNeighbours() {
    let anchors = anchors
    var next = Array(repeating: new.count, count: old.count + 1)
    for i in old.indices.reversed() { next[i] = anchors[i] ?? next[i + 1] }
    var last = -1
    for i in old.indices {
      if let j = anchors[i] { last = j }
      guard newOf[i] == nil, last + 1 < next[i] else { continue }
      let gap = last + 1..<next[i]
      let samePlace = placeInNew[old[i].locator].flatMap { gap.contains($0) && couldBe(i, $0) ? $0 : nil }
      guard let j = samePlace ?? gap.prefix(100).first(where: { couldBe(i, $0) }) else { continue }
      pair(i, j)
      last = j
    }
  }

  /// A heading becomes a heading, a text a text.
  private func couldBe(_ i: Int, _ j: Int) -> Bool {
    oldOf[j] == nil && (new[j].kind == .heading) == (old[i].kind == .heading)
  }

  /// The pairs that stand in the same order on both pages, as many as there can be.
  private var anchors: [Int?] {
    var tails: [Int] = []
    var before: [Int?] = Array(repeating: nil, count: old.count)
    for i in old.indices {
      guard let j = newOf[i] else { continue }
      var low = 0
      var high = tails.count
      while low < high {
        let middle = (low + high) / 2
        if (newOf[tails[middle]] ?? 0) < j { low = middle + 1 } else { high = middle }
      }
      before[i] = low > 0 ? tails[low - 1] : nil
      if low < tails.count { tails[low] = i } else { tails.append(i) }
    }
    var anchors: [Int?] = Array(repeating: nil, count: old.count)
    var step = tails.last
    while let i = step {
      anchors[i] = newOf[i]
      step = before[i]
    }
    return anchors
  }

  var changes: [PageComparison.Change] {
    old.indices.map { i in
      guard let j = newOf[i] else { return .gone }
      if new[j].digest == old[i].digest {
        return new[j].locator == old[i].locator ? .unchanged : .moved(to: j)
      }
      let kept = Set(new[j].sentences)
      let lost = old[i].sentences.indices.filter { !kept.contains(old[i].sentences[$0]) }.map { $0 + 1 }
      return .changed(to: j, sentences: lost)
    }
  }
}
