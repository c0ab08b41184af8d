/// What word processors and web pages put in the place of plain spaces and quotation marks. The lexer
/// reads them as what was meant, and the token check reports each.
enum Pasted {
  /// A space of another width, or a line break that is none (general categories Zs, Zl, Zp; NEL).
  case space
  /// Takes no room at all.
  case invisible
  /// Stands where `"` should.
  case doubleQuote
  case singleQuote

  /// What a UTF-8 sequence with these first bytes is, and how many bytes it has; 0 stands for the end.
  static func read(_ first: UInt8, _ second: UInt8, _ third: UInt8) -> (kind: Pasted, length: Int)? {
    switch (first, second, third) {
    case (0x27, _, _): (.singleQuote, 1)
    case (0xC2, 0xA0, _), (0xC2, 0x85, _): (.space, 2)
    case (0xC2, 0xAD, _): (.invisible, 2)
    case (0xC2, 0xAB, _), (0xC2, 0xBB, _): (.doubleQuote, 2)
    case (0xE1, 0x9A, 0x80): (.space, 3)
    case (0xE2, 0x80, 0x80...0x8A), (0xE2, 0x80, 0xA8...0xA9), (0xE2, 0x80, 0xAF): (.space, 3)
    case (0xE2, 0x80, 0x8B...0x8D), (0xE2, 0x81, 0xA0): (.invisible, 3)
    case (0xE2, 0x80, 0x98...0x9B): (.singleQuote, 3)
    case (0xE2, 0x80, 0x9C...0x9F): (.doubleQuote, 3)
    case (0xE2, 0x81, 0x9F), (0xE3, 0x80, 0x80): (.space, 3)
    case (0xEF, 0xBB, 0xBF): (.invisible, 3)
    case (0xEF, 0xBC, 0x82): (.doubleQuote, 3)
    default: nil
    }
  }

  static func read(_ bytes: ArraySlice<UInt8>, at index: Int) -> (kind: Pasted, length: Int)? {
    func byte(_ offset: Int) -> UInt8 {
      let place = index + offset
      return place >= bytes.startIndex && place < bytes.endIndex ? bytes[place] : 0
    }
    return read(byte(0), byte(1), byte(2))
  }

  /// Other names than "U+…" for the spaces that people meet.
  static func name(of scalar: Unicode.Scalar) -> String {
    let hex = Confusables.hex(scalar)
    switch scalar.value {
    case 0x00A0, 0x202F: return "\(hex), a no-break space,"
    case 0x3000: return "\(hex), a wide space,"
    case 0x2000...0x200A, 0x205F: return "\(hex), a typographer's space,"
    case 0x2028, 0x2029, 0x0085: return "\(hex), a line break of another kind,"
    case 0xFEFF: return "\(hex), a byte-order mark,"
    default: return "\(hex), which nobody can see,"
    }
  }

  /// The content of a string token in other quotation marks, without them.
  static func content(of token: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
    guard let opening = read(token, at: token.startIndex) else { return token }
    let inner = token.dropFirst(opening.length)
    if inner.last == 0x22 { return inner.dropLast() }
    for length in [1, 2, 3] where inner.count >= length {
      guard let closing = read(inner, at: inner.endIndex - length), closing.length == length else { continue }
      if closing.kind == .doubleQuote || closing.kind == .singleQuote { return inner.dropLast(length) }
    }
    return inner
  }
}
