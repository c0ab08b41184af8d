/// Words of English prose that are none of the language, where a list ends and a clause could begin, and what
/// the language has in their place. A fix is offered only where it keeps what was said.
extension Parser {
  /// Reads over words that mean nothing here, and leaves the rest of their line unread if it depends on them.
  mutating func reportProse(
    _ words: Range<Int>, _ diagnostic: Diagnostic, skippingLine skipsLine: Bool = false
  ) {
    if !isRecovering { add(diagnostic) }
    let node = open(.unexpected)
    while at < words.upperBound, at + 1 < tokens.count { advance() }
    if skipsLine {
      while !isMissingAtLineEnd, kind != .leftBrace, kind != .rightBrace, kind != .citeWord { advance() }
      isRecovering = true
    }
    close(node)
    absorb(from: words.lowerBound)
  }

  /// A word as it was most likely meant: lower case, without the full stop of an abbreviation.
  func plainWord(_ index: Int) -> String {
    guard index >= 0, index < tokens.count, tokens[index].length <= 40 else { return "" }
    var word = String(decoding: bytes(of: index), as: UTF8.self).lowercased()
    if tokens[index].kind == .identifier, word.hasSuffix(".") { word.removeLast() }
    return word
  }

  /// True if these words stand side by side on one line.
  func isPhrase(_ words: [String], at index: Int) -> Bool {
    guard index >= 0, index + words.count <= tokens.count else { return false }
    for (offset, word) in words.enumerated() {
      guard plainWord(index + offset) == word, offset == 0 || !isFirstOnLine(index + offset) else {
        return false
      }
    }
    return true
  }

  func span(_ words: Range<Int>) -> Span {
    Span(file: file.id, start: tokens[words.lowerBound].start, end: tokens[words.upperBound - 1].end)
  }

  /// The span of a word and the white space before it, which go together.
  func spanWithGap(_ words: Range<Int>) -> Span {
    var span = span(words)
    if words.lowerBound > 0 { span.start = tokens[words.lowerBound - 1].end }
    return span
  }

  func text(_ span: Span) -> String {
    guard span.start < span.end else { return "" }
    return String(decoding: file.bytes[Int(span.start)..<Int(span.end)], as: UTF8.self)
  }

  /// What begins no clause after a list. `takesExamples`: the list could go on with `such as`.
  mutating func mendHabit(takesExamples: Bool) -> Bool {
    if kind == .directlyWord || kind == .readilyWord { return mendAdverb() }
    if kind == .becauseWord {
      reportProse(
        at..<at + 1,
        noClause(
          at,
          help: ["what something is for stands after `for`: `for security`; prose stands in a `notice \"…\"`"]
        ),
        skippingLine: true)
      return true
    }
    guard setting != .concept else { return false }
    if mendExamples(takesExamples: takesExamples) { return true }
    if let meant = Self.prepositions[plainWord(at)] {
      replace(
        with: meant, "found \(describe(at)) where a clause should begin", "begins no clause",
        title: "write `\(meant.spelling)`")
      return true
    }
    // The list may have taken the word for a name.
    for index in [at, at - 1] where index > partToken && Self.isFunctionWord(plainWord(index)) {
      guard tokens[index].kind == .identifier else { continue }
      let isAutomatic = plainWord(index) == "automatically"
      reportProse(
        index..<at + 1,
        noClause(index, help: help(forProse: plainWord(index)), fixes: fixes(forProse: index)),
        skippingLine: !isAutomatic || index < at)
      return true
    }
    return false
  }

  func noClause(_ index: Int, help: [String], fixes: [FixIt] = []) -> Diagnostic {
    Diagnostic(
      .unexpectedToken, "\(describe(index)) begins no clause", at: tokens[index].span(in: file.id),
      annotation: "expected a clause", help: help, fixes: fixes)
  }

  /// `directly` and `readily` after the act: of data that is collected, the source says it.
  private mutating func mendAdverb() -> Bool {
    guard setting == .statement, !second.isAction else { return false }
    let isSource = kind == .directlyWord && tokens[partToken..<at].contains { $0.kind == .collectWord }
    reportProse(
      at..<at + 1,
      noClause(
        at,
        help: [
          isSource
            ? "data that comes directly from the person: `collect … from user`"
            : "`\(kind.spelling)` stands before the verb and says how far something goes"
        ],
        fixes: isSource ? [FixIt(spanWithGap(at..<at + 1), replacement: "", title: "leave it out")] : []))
    return true
  }

  /// `including`, `e.g.`, `like`: examples, after a list or after its comma.
  private mutating func mendExamples(takesExamples: Bool) -> Bool {
    for first in [at, at - 1] where first > partToken && Self.exampleWords.contains(plainWord(first)) {
      let follows = first < at ? tokens[first - 1].kind == .comma : true
      var end = first + 1
      if isPhrase(["but", "not", "limited", "to"], at: end) { end += 4 }
      if end < tokens.count, tokens[end].kind == .comma || tokens[end].kind == .colon { end += 1 }
      let isFollowed = end < tokens.count && tokens[end].kind.isName && !isFirstOnLine(end)
      let wrong = follows && first < at ? first - 1..<end : first..<end
      let canMend = takesExamples && follows && isFollowed
      reportProse(
        first..<max(end, at),
        noClause(
          first,
          help: takesExamples
            ? ["examples stand after `such as`: `collect contact such as email, phone`"]
            : ["this list takes no examples: name each of its members"],
          fixes: canMend
            ? [FixIt(spanWithGap(wrong), replacement: " such as", title: "write `such as`")] : []))
      skipStrayNames()
      return true
    }
    return false
  }

  private func fixes(forProse index: Int) -> [FixIt] {
    guard plainWord(index) == "automatically", index == at, setting == .statement,
      tokens[partToken..<at].contains(where: { $0.kind.isAction })
    else { return [] }
    var next = at
    while next < tokens.count, next < at + 200, next == at || !Self.beginsEntry(tokens[next].kind) {
      if tokens[next].kind == .usingWord { return [] }
      next += 1
    }
    if tokens[partToken..<at].contains(where: { $0.kind == .usingWord }) { return [] }
    return [FixIt(here, replacement: "using automated_means", title: "write `using automated_means`")]
  }

  private func help(forProse word: String) -> [String] {
    switch word {
    case "according":
      ["`as agreed in DOCUMENT` says so of a period, `see DOCUMENT` of where the detail stands"]
    case "depending": ["what depends on a plan: `when subscribed to PLAN`; what is left open: `vague \"…\"`"]
    case "automatically": ["by what means stands after the list: `using automated_means`"]
    case "provided", "assuming", "whenever", "where": ["a condition stands after `when`"]
    case "whether", "regardless", "irrespective": ["prose that no clause can say stands in `vague \"…\"`"]
    default: [Self.clauseHelp]
    }
  }

  static let clauseHelp =
    "clauses begin with "
    + Words.list(
      clauseWords.filter { !["only", "mostly", "perhaps"].contains($0) }.map { "`\($0)`" }, "or")

  /// Words of grammar, which are never part of a list of names.
  static func isFunctionWord(_ word: String) -> Bool {
    functionWords.contains(word)
      || word.utf8.count > 5 && word.hasSuffix("ly") && !word.utf8.contains(0x5F)
        && !["family", "assembly", "supply", "anomaly"].contains(word)
  }

  private static let functionWords: Set<String> = [
    "according", "depending", "provided", "assuming", "whenever", "whether", "regardless", "irrespective",
    "also", "than", "that", "which", "who", "whose", "their", "your", "our", "its", "this", "these", "those",
    "etc", "per", "into", "onto", "between", "throughout", "despite", "although", "though", "while", "since",
    "so", "but", "however", "therefore", "always", "often", "sometimes", "again", "there", "where", "through",
    "towards", "toward", "will", "would", "can", "could", "shall", "might", "is", "are", "was", "were", "be",
    "being", "been", "has", "have", "had", "the", "a", "an",
  ]

  private static let exampleWords: Set<String> = [
    "including", "includes", "include", "incl", "e.g", "eg", "like", "especially", "particularly",
  ]

  private static let prepositions: [String: TokenKind] = [
    "regarding": .aboutWord, "concerning": .aboutWord, "upon": .atWord, "excluding": .exceptWord,
  ]
}
