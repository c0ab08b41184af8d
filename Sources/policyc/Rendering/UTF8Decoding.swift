/// Decodes UTF-8 that may be broken.
enum UTF8Decoding {
  /// The scalar at `index` and its length in bytes. What is not UTF-8 gives U+FFFD, one for each longest
  /// piece that could have begun a character (the Unicode Standard, 3.9, "Substitution of Maximal Subparts").
  static func scalar(_ bytes: [UInt8], at index: Int) -> (scalar: Unicode.Scalar, length: Int) {
    guard index < bytes.count else { return ("\u{FFFD}", 1) }
    let lead = bytes[index]
    if lead < 0x80 { return (Unicode.Scalar(lead), 1) }
    let needed: Int
    var value: UInt32
    var low: UInt8 = 0x80
    var high: UInt8 = 0xBF
    switch lead {
    case 0xC2...0xDF: (needed, value) = (1, UInt32(lead & 0x1F))
    case 0xE0...0xEF:
      (needed, value) = (2, UInt32(lead & 0x0F))
      if lead == 0xE0 { low = 0xA0 }
      if lead == 0xED { high = 0x9F }
    case 0xF0...0xF4:
      (needed, value) = (3, UInt32(lead & 0x07))
      if lead == 0xF0 { low = 0x90 }
      if lead == 0xF4 { high = 0x8F }
    default: return ("\u{FFFD}", 1)
    }
    for step in 1...needed {
      guard index + step < bytes.count, low...high ~= bytes[index + step] else { return ("\u{FFFD}", step) }
      value = value << 6 | UInt32(bytes[index + step] & 0x3F)
      (low, high) = (0x80, 0xBF)
    }
    return (Unicode.Scalar(value) ?? "\u{FFFD}", needed + 1)
  }
}
