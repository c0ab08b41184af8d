/// What the digest of a paragraph sees: the words, without the accidents of typesetting.
///
/// White space of every width becomes one blank and none at the ends, invisible characters go,
/// typographic quotes, dashes and dots become their ASCII forms, and case stays. Bytes that are not
/// UTF-8 pass unchanged.
enum PlainText {
  static func normalise(_ bytes: [UInt8]) -> [UInt8] {
    var out: [UInt8] = []
    out.reserveCapacity(bytes.count)
    var pendingBlank = false
    var i = 0
    while i < bytes.count {
      let (piece, length) = fold(bytes, at: i)
      i += length
      switch piece {
      case .blank: pendingBlank = !out.isEmpty
      case .nothing: break
      case .bytes(let range):
        if pendingBlank { out.append(0x20) }
        pendingBlank = false
        out.append(contentsOf: bytes[range])
      case .ascii(let text):
        if pendingBlank { out.append(0x20) }
        pendingBlank = false
        out.append(contentsOf: text.utf8)
      }
    }
    return out
  }

  private enum Piece {
    case blank, nothing
    case bytes(Range<Int>)
    case ascii(String)
  }

  private static func fold(_ bytes: [UInt8], at i: Int) -> (Piece, Int) {
    let a = bytes[i]
    if a == 0x20 || (a >= 0x09 && a <= 0x0D) { return (.blank, 1) }
    if a < 0x80 { return (.bytes(i..<i + 1), 1) }
    let b: UInt8 = i + 1 < bytes.count ? bytes[i + 1] : 0
    let c: UInt8 = i + 2 < bytes.count ? bytes[i + 2] : 0
    switch (a, b, c) {
    case (0xC2, 0xA0, _): return (.blank, 2)
    case (0xC2, 0xAD, _): return (.nothing, 2)
    case (0xC2, 0xAB, _), (0xC2, 0xBB, _): return (.ascii("\""), 2)
    case (0xE2, 0x80, 0x80...0x8A), (0xE2, 0x80, 0xA8), (0xE2, 0x80, 0xA9), (0xE2, 0x80, 0xAF),
      (0xE2, 0x81, 0x9F), (0xE3, 0x80, 0x80):
      return (.blank, 3)
    // Zero width space, joiners, direction marks, word joiner, byte-order mark.
    case (0xE2, 0x80, 0x8B...0x8F), (0xE2, 0x80, 0xAA...0xAE), (0xE2, 0x81, 0xA0), (0xEF, 0xBB, 0xBF):
      return (.nothing, 3)
    case (0xE2, 0x80, 0x98...0x9B): return (.ascii("'"), 3)
    case (0xE2, 0x80, 0x9C...0x9F): return (.ascii("\""), 3)
    case (0xE2, 0x80, 0x90...0x95), (0xE2, 0x88, 0x92): return (.ascii("-"), 3)
    case (0xE2, 0x80, 0xA6): return (.ascii("..."), 3)
    default: return (.bytes(i..<i + 1), 1)
    }
  }

  static func isBlank(_ byte: UInt8) -> Bool { byte == 0x20 || (byte >= 0x09 && byte <= 0x0D) }
  static func isDigit(_ byte: UInt8) -> Bool { byte >= 0x30 && byte <= 0x39 }
  static func isUpper(_ byte: UInt8) -> Bool { byte >= 0x41 && byte <= 0x5A }
  static func isLower(_ byte: UInt8) -> Bool { byte >= 0x61 && byte <= 0x7A }
  static func isWord(_ byte: UInt8) -> Bool {
    isDigit(byte) || isUpper(byte) || isLower(byte) || byte >= 0x80
  }

  /// The words of normalised text.
  static func words(_ text: [UInt8]) -> [ArraySlice<UInt8>] { text.split(separator: 0x20) }
}
