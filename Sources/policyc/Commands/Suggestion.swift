import PolicyLang

/// Did-you-mean for commands, options and codes.
enum Suggestion {
  /// The candidate that was most likely meant, whatever its case.
  static func match(_ word: String, among candidates: [String]) -> String? {
    let typed = word.lowercased()
    if let same = candidates.first(where: { $0.lowercased() == typed }) { return same }
    let near = Nearest.word(to: Array(typed.utf8), among: candidates.map { $0.lowercased() })
    return near.flatMap { near in candidates.first { $0.lowercased() == near } }
  }
}
