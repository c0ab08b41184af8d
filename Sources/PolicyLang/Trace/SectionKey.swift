/// The key of a section of the source, made from its heading.
enum SectionKey {
  /// What stands before the first section.
  static let front = "front"

  /// In bytes, of a number and of a word. Headings of languages without spaces are one word; a key that is
  /// made of several parts has to stay within what a reader of an index takes.
  private static let longest = 30

  /// The number at the start of a heading ("2.0", "1"), without its closing dot; nil if there is none.
  static func number(of heading: [UInt8]) -> String? {
    var i = 0
    for word in ["section ", "article ", "§ ", "§"] where lower(heading.prefix(word.utf8.count)) == word {
      i = word.utf8.count
      break
    }
    let start = i
    var end = i
    var digits = 0
    while i < heading.count {
      if PlainText.isDigit(heading[i]) {
        digits += 1
        guard digits <= 3 else { return nil }
        end = i + 1
      } else if heading[i] == 0x2E, digits > 0 {
        digits = 0
      } else {
        break
      }
      i += 1
    }
    while i < heading.count, heading[i] == 0x29 || heading[i] == 0x2E || heading[i] == 0x3A { i += 1 }
    guard end > start, end - start <= longest, i == heading.count || heading[i] == 0x20 else { return nil }
    return String(decoding: heading[start..<end], as: UTF8.self)
  }

  /// The first five words at most, in lower case, joined by hyphens, without small words at the end.
  static func slug(of heading: [UInt8]) -> String {
    var words: [String] = []
    var word: [UInt8] = []
    func close() {
      if !word.isEmpty, words.count < 5 { words.append(shortened(lower(word[...]))) }
      word = []
    }
    for byte in heading {
      if PlainText.isWord(byte) {
        word.append(byte)
      } else if byte != 0x27 {
        close()
      }
    }
    close()
    var length = words.reduce(0) { $0 + $1.utf8.count + 1 }
    while words.count > 1, let last = words.last, small.contains(last) || length > 3 * longest {
      words.removeLast()
      length -= last.utf8.count + 1
    }
    return words.isEmpty ? "section" : words.joined(separator: "-")
  }

  /// Looked up, never iterated.
  private static let small: Set<String> = [
    "a", "an", "the", "and", "or", "of", "to", "in", "on", "at", "by", "for", "from", "with", "about", "we",
    "your", "our", "is", "are", "that", "this", "under",
  ]

  /// The start of a long word, whole characters.
  private static func shortened(_ word: String) -> String {
    let bytes = Array(word.utf8)
    guard bytes.count > longest else { return word }
    var end = longest
    while end > 0, bytes[end] & 0xC0 == 0x80 { end -= 1 }
    return String(decoding: bytes[..<end], as: UTF8.self)
  }

  private static func lower(_ bytes: ArraySlice<UInt8>) -> String {
    String(decoding: bytes.map { PlainText.isUpper($0) ? $0 + 0x20 : $0 }, as: UTF8.self)
  }
}
