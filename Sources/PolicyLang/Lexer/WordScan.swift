/// Looks at eight bytes at a time. Each function gives a word with the high bit set in the bytes asked for; bits in
/// bytes after the first of these may be wrong, so only the first counts (`firstByte`).
enum WordScan {
  private static let high: UInt64 = 0x8080_8080_8080_8080

  /// A byte in all eight places.
  @inline(__always)
  private static func all(_ byte: UInt8) -> UInt64 { UInt64(byte) &* 0x0101_0101_0101_0101 }

  /// Bytes that cannot stand inside a name: everything but a–z, 0–9 and the underscore.
  @inline(__always)
  static func endsName(_ word: UInt64) -> UInt64 {
    // Adding to seven bits carries into the eighth of the same byte and no further.
    let low = word & ~high
    let letters = (low &+ all(0x80 - 0x61)) & ~(low &+ all(0x80 - 0x7B))
    let digits = (low &+ all(0x80 - 0x30)) & ~(low &+ all(0x80 - 0x3A))
    let others = (low ^ all(0x5F)) &+ all(0x7F)
    return (~(letters | digits) & others | word) & high
  }

  /// Bytes at which reading a string has to stop and look: the quote, the backslash, controls, DEL and
  /// everything beyond ASCII.
  @inline(__always)
  static func stopsString(_ word: UInt64) -> UInt64 {
    let quotes = (word ^ all(0x22)) &- all(0x01)
    let escapes = (word ^ all(0x5C)) &- all(0x01)
    return (quotes | escapes | (word &- all(0x20)) | (word &+ all(0x01)) | word) & high
  }

  /// Bytes at which reading a comment has to stop and look: controls, DEL and everything beyond ASCII.
  @inline(__always)
  static func stopsComment(_ word: UInt64) -> UInt64 {
    ((word &- all(0x20)) | (word &+ all(0x01)) | word) & high
  }

  /// How many bytes stand before the first one that is marked; 8 if none is.
  @inline(__always)
  static func firstByte(_ marks: UInt64) -> Int { marks.trailingZeroBitCount >> 3 }

  /// The first `count` bytes of a word (0 to 7), the rest zero.
  @inline(__always)
  static func prefix(_ word: UInt64, _ count: Int) -> UInt64 { word & ((1 << UInt64(count &* 8)) &- 1) }
}
