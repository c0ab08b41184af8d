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

  /// The name of which a word is most likely a misspelling: all its parts between `_` and `.` are the same but
  /// one, and that one begins alike and differs by no more than two letters. Different words that look alike,
  /// as in `credit_card` and `credit_score`, are no misspellings.
  public static func name(to word: [UInt8], among candidates: [String]) -> String? {
    let typos = candidates.filter { isTypo(word, Array($0.utf8)) }
    return Nearest.word(to: word, among: typos)
  }

  private static func isTypo(_ word: [UInt8], _ name: [UInt8]) -> Bool {
    guard abs(word.count - name.count) <= 2 else { return false }
    let (parts, others) = (parts(word), parts(name))
    // A separator too many, too few or of the other kind.
    if parts.joined().elementsEqual(others.joined()) { return true }
    guard parts.count == others.count else { return false }
    let different = zip(parts, others).filter { !$0.elementsEqual($1) }
    guard different.count == 1, let (part, other) = different.first else { return false }
    let beginsAlike =
      part.first == other.first || part.prefix(2).elementsEqual(other.prefix(2).reversed()) && other.count > 2
    return beginsAlike && distance(Array(part), Array(other)) <= min(2, max(1, part.count / 3))
  }

  private static func parts(_ name: [UInt8]) -> [ArraySlice<UInt8>] {
    name.split { $0 == 0x5F || $0 == 0x2E }
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
