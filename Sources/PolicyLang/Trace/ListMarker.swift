/// What begins a list item on a line of text.
enum ListMarker {
  /// The length of the marker at the start of the line, without the blank after it; nil if there is none.
  ///
  /// Bullets `*`, `-`, `+`, `•`, `●` and their kin; numbers and single letters as `1.`, `1\.`, `2)`, `2).`,
  /// `(3)`, `(iv)`.
  static func length(_ line: ArraySlice<UInt8>) -> Int? {
    for bullet in bullets where line.starts(with: bullet) {
      let rest = line.dropFirst(bullet.count)
      // A typographic bullet says what it is even without a blank behind it.
      if rest.isEmpty ? bullet.count > 1 : (bullet.count > 1 || PlainText.isBlank(rest[rest.startIndex])) {
        return bullet.count
      }
    }
    return number(line)
  }

  /// The marker says a number or letter, which a heading would keep.
  static func isNumber(_ marker: [UInt8]) -> Bool { marker.contains { PlainText.isDigit($0) } }

  private static let bullets: [[UInt8]] = ["*", "-", "+", "•", "●", "○", "▪", "■", "◦", "‣", "·", "►", "➢"]
    .map { Array($0.utf8) }

  private static func number(_ line: ArraySlice<UInt8>) -> Int? {
    var i = line.startIndex
    let end = line.endIndex
    let isOpen = i < end && line[i] == 0x28
    if isOpen { i += 1 }
    let start = i
    while i < end, i - start < 4, PlainText.isDigit(line[i]) { i += 1 }
    if i == start {
      while i < end, i - start < 5, isRoman(line[i]) { i += 1 }
      if i == start, i < end, PlainText.isLower(line[i]) { i += 1 }
    }
    guard i > start, i < end else { return nil }
    // Words such as "I." and "mix)" are no markers: letters need a parenthesis.
    let isLetter = !PlainText.isDigit(line[start])
    if line[i] == 0x5C { i += 1 }
    guard i < end else { return nil }
    switch line[i] {
    case 0x29: i += 1
    case 0x2E where !isOpen && !isLetter: i += 1
    default: return nil
    }
    if i < end, line[i] == 0x2E { i += 1 }
    guard i < end, PlainText.isBlank(line[i]) else { return nil }
    return i - line.startIndex
  }

  private static func isRoman(_ byte: UInt8) -> Bool { byte == 0x69 || byte == 0x76 || byte == 0x78 }
}
