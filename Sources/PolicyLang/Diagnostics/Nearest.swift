/// Finds the word that somebody most likely meant.
///
///     Nearest.word(to: Array("colect".utf8), among: ["collect", "delete"])    // "collect"
public enum Nearest {
  /// The nearest candidate by edit distance (insertions, deletions, substitutions, swaps of
  /// neighbours), or nil if none is near: at most a third of the word may differ. Ties go to the
  /// word of the same length, then to the first in byte order, so that the answer depends on nothing else.
  public static func word(to word: [UInt8], among candidates: [String]) -> String? {
    guard word.count <= 64 else { return nil }
    let limit = max(1, word.count / 3)
    var best: (distance: Int, lengthens: Int, word: String)?
    for candidate in candidates {
      let bytes = Array(candidate.utf8)
      guard abs(bytes.count - word.count) <= limit else { continue }
      let distance = distance(word, bytes)
      guard distance <= limit, distance > 0 else { continue }
      let lengthens = abs(bytes.count - word.count)
      if let found = best, (found.distance, found.lengthens, found.word) <= (distance, lengthens, candidate) {
        continue
      }
      best = (distance, lengthens, candidate)
    }
    return best?.word
  }

  /// Optimal string alignment distance.
  public static func distance(_ a: [UInt8], _ b: [UInt8]) -> Int {
    var before: [Int] = []
    var previous = Array(0...b.count)
    for i in 0..<a.count {
      var row = [i + 1]
      row.reserveCapacity(b.count + 1)
      for j in 0..<b.count {
        var cost = min(row[j] + 1, previous[j + 1] + 1, previous[j] + (a[i] == b[j] ? 0 : 1))
        if i > 0, j > 0, a[i] == b[j - 1], a[i - 1] == b[j] { cost = min(cost, before[j - 1] + 1) }
        row.append(cost)
      }
      before = previous
      previous = row
    }
    return previous[b.count]
  }
}
