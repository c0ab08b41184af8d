/// Splits normalised text into sentences.
///
/// A sentence ends at `.`, `!` or `?` (with closing quotes and brackets) before a blank and something
/// that can begin a sentence. Abbreviations, initials, numbers and addresses do not end one. A
/// bracketed remark in square brackets that begins like a sentence is a sentence of its own.
enum Sentences {
  static func split(_ text: [UInt8]) -> [Range<Int>] {
    var sentences: [Range<Int>] = []
    let brackets = BracketPairs(text)
    var start = 0
    var i = 0
    while i < text.count {
      if text[i] == 0x5B, i > start, let close = remark(text, at: i, brackets) {
        append(start..<i, of: text, to: &sentences)
        append(i..<close + 1, of: text, to: &sentences)
        start = close + 1
        i = start
        continue
      }
      guard isTerminator(text[i]) else {
        i += 1
        continue
      }
      var end = i + 1
      while end < text.count, isTerminator(text[end]) || isCloser(text[end]) { end += 1 }
      if endsSentence(text, from: start, terminator: i, end: end) {
        append(start..<end, of: text, to: &sentences)
        start = end
      }
      i = end
    }
    append(start..<text.count, of: text, to: &sentences)
    return sentences
  }

  private static func append(_ range: Range<Int>, of text: [UInt8], to sentences: inout [Range<Int>]) {
    var lower = range.lowerBound
    var upper = range.upperBound
    while lower < upper, text[lower] == 0x20 { lower += 1 }
    while lower < upper, text[upper - 1] == 0x20 { upper -= 1 }
    guard lower < upper else { return }
    // A rest such as "; and" belongs to what it follows.
    let isRest = !text[lower..<upper].contains {
      PlainText.isUpper($0) || $0 >= 0x80 || PlainText.isDigit($0)
    }
    if isRest, upper - lower < 8, let last = sentences.popLast() {
      sentences.append(last.lowerBound..<upper)
    } else {
      sentences.append(lower..<upper)
    }
  }

  /// The bracket that closes a remark of four words or more which begins with a capital.
  private static func remark(_ text: [UInt8], at open: Int, _ brackets: BracketPairs) -> Int? {
    guard open + 1 < text.count, PlainText.isUpper(text[open + 1]), text[open - 1] == 0x20 else { return nil }
    guard let close = brackets.partner(of: open) else { return nil }
    return text[open..<close].lazy.filter { $0 == 0x20 }.prefix(3).count >= 3 ? close : nil
  }

  private static func endsSentence(_ text: [UInt8], from start: Int, terminator: Int, end: Int) -> Bool {
    guard end + 1 < text.count, text[end] == 0x20 else { return false }
    var next = end + 1
    while next < text.count, isOpener(text[next]) { next += 1 }
    guard next < text.count else { return false }
    let first = text[next]
    guard PlainText.isUpper(first) || PlainText.isDigit(first) || first >= 0x80 else { return false }
    guard text[terminator] == 0x2E else { return true }

    var wordStart = terminator
    while wordStart > start, text[wordStart - 1] != 0x20, !isOpener(text[wordStart - 1]) { wordStart -= 1 }
    let word = String(decoding: text[wordStart..<terminator], as: UTF8.self).lowercased()
    if word.utf8.count == 1, let byte = word.utf8.first, PlainText.isLower(byte) { return false }
    if abbreviations.contains(word) { return false }
    if PlainText.isDigit(first), beforeNumbers.contains(word) { return false }
    // "1." or "2)." at the start is the number of what follows.
    if wordStart == start, word.utf8.allSatisfy({ PlainText.isDigit($0) || $0 == 0x29 }) { return false }
    return true
  }

  /// Looked up, never iterated.
  private static let abbreviations: Set<String> = [
    "e.g", "i.e", "eg", "ie", "inc", "ltd", "corp", "co", "llc", "u.s", "u.k", "e.u", "u.s.a", "d.c", "mr",
    "mrs", "ms", "dr", "st", "vs", "cf", "approx", "dept", "al", "viz", "jr", "sr", "a.k.a", "p.o", "attn",
  ]
  private static let beforeNumbers: Set<String> = [
    "no", "nos", "art", "arts", "sec", "secs", "fig", "para", "paras", "p", "pp", "v", "ver", "vol", "ch",
    "cl", "tel", "ext", "reg", "jan", "feb", "mar", "apr", "jun", "jul", "aug", "sep", "sept", "oct", "nov",
    "dec",
  ]

  private static func isTerminator(_ byte: UInt8) -> Bool { byte == 0x2E || byte == 0x21 || byte == 0x3F }
  private static func isCloser(_ byte: UInt8) -> Bool {
    byte == 0x22 || byte == 0x27 || byte == 0x29 || byte == 0x5D
  }
  private static func isOpener(_ byte: UInt8) -> Bool {
    byte == 0x22 || byte == 0x27 || byte == 0x28 || byte == 0x5B
  }
}
