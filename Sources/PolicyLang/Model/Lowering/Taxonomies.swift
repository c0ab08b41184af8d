extension Lowering {
  /// Reports concepts that are above themselves and cuts the circle, so that every walk upwards ends.
  mutating func checkTaxonomies() {
    var state = [UInt8](repeating: 0, count: concepts.count)
    for start in concepts.indices where state[start] == 0 {
      var path: [(id: Int, next: Int)] = [(start, 0)]
      state[start] = 1
      while let (id, next) = path.last {
        guard next < concepts[id].parents.count else {
          state[id] = 2
          path.removeLast()
          continue
        }
        // Nothing of the standard vocabulary stands below a policy's own names.
        let parent = Int(concepts[id].parents[next].raw) - firstConcept
        if parent >= 0, state[parent] == 1 {
          reportTaxonomyCycle(path.map(\.id), parent)
          concepts[id].parents.remove(at: next)
          continue
        }
        path[path.count - 1].next += 1
        if parent >= 0, state[parent] == 0 {
          state[parent] = 1
          path.append((parent, 0))
        }
      }
    }
  }

  private mutating func reportTaxonomyCycle(_ path: [Int], _ back: Int) {
    let cycle = path.drop { $0 != back }.map { concepts[$0] }
    guard let last = cycle.last, let first = cycle.first else { return }
    report(
      Diagnostic(
        .taxonomyCycle,
        "`\(last.name)` is placed below itself: "
          + (cycle + [first]).map { "`\($0.name)`" }.joined(separator: " is "),
        at: last.span, annotation: "closes the circle",
        labels: cycle.dropLast().map { Label($0.span, "part of the circle") },
        help: ["remove one `is`, or move the entry out of the block of its own descendant"]))
  }

  /// Two names of one kind that differ only in signs that look alike, such as `l` and `1`.
  mutating func checkConfusableNames() {
    guard !isStandard else { return }
    var bySkeleton: [[UInt8]: Int] = [:]
    for (index, concept) in concepts.enumerated() {
      let key = [concept.kind.rawValue] + Self.skeleton(concept.name)
      if let earlier = bySkeleton[key] {
        report(
          Diagnostic(
            .confusableNames, "`\(concept.name)` is easily taken for `\(concepts[earlier].name)`",
            at: concept.span, annotation: "looks like another name",
            labels: [Label(concepts[earlier].span, "the other name")], help: ["rename one of them"]))
      } else {
        bySkeleton[key] = index
      }
    }
  }

  private static func skeleton(_ name: String) -> [UInt8] {
    var skeleton: [UInt8] = []
    for byte in name.utf8 {
      switch byte {
      case UInt8(ascii: "0"): skeleton.append(UInt8(ascii: "o"))
      case UInt8(ascii: "1"): skeleton.append(UInt8(ascii: "l"))
      case UInt8(ascii: "n") where skeleton.last == UInt8(ascii: "r"):
        skeleton[skeleton.count - 1] = UInt8(ascii: "m")
      case UInt8(ascii: "v") where skeleton.last == UInt8(ascii: "v"):
        skeleton[skeleton.count - 1] = UInt8(ascii: "w")
      default: skeleton.append(byte)
      }
    }
    return skeleton
  }
}
