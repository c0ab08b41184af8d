/// What a byte can begin. ASCII only; every byte from 0x80 on is `other`.
enum CharacterClass {
  static let space: UInt8 = 0
  static let lower: UInt8 = 1
  static let digit: UInt8 = 2
  /// May stand inside a name: lower-case letters, digits and the underscore.
  static let quote: UInt8 = 3
  static let sign: UInt8 = 4
  static let slash: UInt8 = 5
  /// Letters and marks that people write in names and the language does not have: A–Z, `-`, `_`, `.`
  /// at the start, and every non-ASCII byte.
  static let odd: UInt8 = 6
  static let other: UInt8 = 7

  static let table: [UInt8] = (0..<256).map { value in
    let byte = UInt8(value)
    switch byte {
    case 0x20, 0x09, 0x0A, 0x0D: return space
    case UInt8(ascii: "a")...UInt8(ascii: "z"): return lower
    case UInt8(ascii: "0")...UInt8(ascii: "9"): return digit
    case UInt8(ascii: "\""): return quote
    case UInt8(ascii: "{"), UInt8(ascii: "}"), UInt8(ascii: "("), UInt8(ascii: ")"),
      UInt8(ascii: ","), UInt8(ascii: ":"):
      return sign
    case UInt8(ascii: "/"): return slash
    case UInt8(ascii: "A")...UInt8(ascii: "Z"), UInt8(ascii: "_"), UInt8(ascii: "-"), UInt8(ascii: "."):
      return odd
    case 0x80...0xFF: return odd
    default: return other
    }
  }

  /// Bytes that continue a well-formed name.
  static let continuesName: [Bool] = table.enumerated().map { byte, kind in
    kind == lower || kind == digit || byte == Int(UInt8(ascii: "_"))
  }
}
