/// Takes the inline marks of Markdown away: emphasis, links (their text stays), code, tags, escapes.
struct MarkdownInline {
  private(set) var text: [UInt8] = []
  private(set) var hasLink = false
  private(set) var isBold: Bool
  private let brackets: BracketPairs

  init(_ bytes: [UInt8]) {
    isBold = MarkdownInline.isWhollyBold(bytes)
    brackets = BracketPairs(bytes)
    strip(bytes[...], depth: 0)
  }

  /// `**…**` or `__…__` around everything and nowhere inside.
  private static func isWhollyBold(_ bytes: [UInt8]) -> Bool {
    let trimmed = MarkdownBlocks.trim(bytes[...])
    guard trimmed.count > 4, let mark = trimmed.first, mark == 0x2A || mark == 0x5F else { return false }
    guard trimmed.starts(with: [mark, mark]), trimmed.suffix(2).allSatisfy({ $0 == mark }) else {
      return false
    }
    let inner = trimmed.dropFirst(2).dropLast(2)
    return !zip(inner, inner.dropFirst()).contains { $0 == mark && $1 == mark }
  }

  private mutating func strip(_ bytes: ArraySlice<UInt8>, depth: Int) {
    var i = bytes.startIndex
    while i < bytes.endIndex {
      let byte = bytes[i]
      switch byte {
      case 0x5C where i + 1 < bytes.endIndex && MarkdownInline.isPunctuation(bytes[i + 1]):
        text.append(bytes[i + 1])
        i += 2
      case 0x5C where i + 1 < bytes.endIndex && bytes[i + 1] == 0x0A:
        i += 1
      case 0x60:  // `
        i += 1
      case 0x2A, 0x5F, 0x7E:
        i = emphasis(bytes, at: i)
      case 0x21 where i + 1 < bytes.endIndex && bytes[i + 1] == 0x5B && depth < 8:
        if let link = link(bytes, at: i + 1) {
          strip(link.text, depth: depth + 1)
          i = link.end
        } else {
          text.append(byte)
          i += 1
        }
      case 0x5B where depth < 8:
        if let link = link(bytes, at: i) {
          hasLink = true
          strip(link.text, depth: depth + 1)
          i = link.end
        } else {
          text.append(byte)
          i += 1
        }
      case 0x3C:
        i = tag(bytes, at: i)
      case 0x26:
        let (decoded, length) = HTMLEntities.decode(bytes, at: i)
        text.append(contentsOf: decoded)
        i += length
      default:
        text.append(byte)
        i += 1
      }
    }
  }

  /// A run of emphasis marks goes if it touches a word; `5 * 3` and `snake_case` stay.
  private mutating func emphasis(_ bytes: ArraySlice<UInt8>, at start: Int) -> Int {
    let mark = bytes[start]
    var end = start
    while end < bytes.endIndex, bytes[end] == mark { end += 1 }
    let before: UInt8 = start > bytes.startIndex ? bytes[start - 1] : 0x20
    let after: UInt8 = end < bytes.endIndex ? bytes[end] : 0x20
    let isLoose = PlainText.isBlank(before) && PlainText.isBlank(after)
    let isInWord = PlainText.isWord(before) && PlainText.isWord(after)
    let stays =
      switch mark {
      case 0x2A: isLoose
      case 0x5F: isLoose || isInWord
      default: end - start != 2
      }
    if stays { text.append(contentsOf: bytes[start..<end]) }
    return end
  }

  /// `[text](target)` or `[text][name]`, the bracket standing at `open`.
  private func link(_ bytes: ArraySlice<UInt8>, at open: Int) -> (text: ArraySlice<UInt8>, end: Int)? {
    guard let close = brackets.partner(of: open), close + 1 < bytes.endIndex else { return nil }
    let next = bytes[close + 1]
    guard next == 0x28 || next == 0x5B, let end = brackets.partner(of: close + 1), end < bytes.endIndex else {
      return nil
    }
    return (bytes[open + 1..<close], end + 1)
  }

  /// `<br>` separates, `<https://…>` and `<a@b>` show what they hold, other tags vanish.
  private mutating func tag(_ bytes: ArraySlice<UInt8>, at open: Int) -> Int {
    guard let close = brackets.partner(of: open), close < bytes.endIndex, open + 1 < close else {
      text.append(0x3C)
      return open + 1
    }
    let inner = bytes[open + 1..<close]
    guard let first = inner.first, PlainText.isWord(first) || first == 0x2F || first == 0x21 else {
      text.append(0x3C)
      return open + 1
    }
    if !inner.contains(0x20), inner.contains(0x3A) || inner.contains(0x40) {
      text.append(contentsOf: inner)
    } else if inner.count < 6, inner.starts(with: [0x62, 0x72]) {
      text.append(0x20)
    }
    return close + 1
  }

  private static func isPunctuation(_ byte: UInt8) -> Bool {
    byte > 0x20 && byte < 0x7F && !PlainText.isWord(byte)
  }
}
