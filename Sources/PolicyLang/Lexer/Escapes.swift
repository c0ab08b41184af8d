/// The escapes of strings: `\"`, `\\`, `\n`, `\t` and `\u{HEX}`.
enum Escapes {
  /// Reads the escape at the beginning of `bytes` (a backslash). The scalar is nil if it is none.
  static func read(_ bytes: ArraySlice<UInt8>) -> (scalar: Unicode.Scalar?, length: Int) {
    let start = bytes.startIndex
    guard start + 1 < bytes.endIndex else { return (nil, 1) }
    switch bytes[start + 1] {
    case UInt8(ascii: "\""): return ("\"", 2)
    case UInt8(ascii: "\\"): return ("\\", 2)
    case UInt8(ascii: "n"): return ("\n", 2)
    case UInt8(ascii: "t"): return ("\t", 2)
    case UInt8(ascii: "u"): return readHex(bytes)
    default: return (nil, 2)
    }
  }

  private static func readHex(_ bytes: ArraySlice<UInt8>) -> (Unicode.Scalar?, Int) {
    var at = bytes.startIndex + 2
    guard at < bytes.endIndex, bytes[at] == UInt8(ascii: "{") else { return (nil, 2) }
    at += 1
    var value: UInt32 = 0
    var digits = 0
    while at < bytes.endIndex, let digit = Character(Unicode.Scalar(bytes[at])).hexDigitValue, digits < 6 {
      value = value << 4 | UInt32(digit)
      digits += 1
      at += 1
    }
    guard at < bytes.endIndex, bytes[at] == UInt8(ascii: "}"), digits > 0 else {
      return (nil, at - bytes.startIndex)
    }
    return (Unicode.Scalar(value), at + 1 - bytes.startIndex)
  }

  /// The text of a string token that stands in plain quotes and has no escapes; nil for any other.
  static func plainText(of token: UnsafeBufferPointer<UInt8>) -> String? {
    guard token.count >= 2, token[0] == 0x22, token[token.count - 1] == 0x22 else { return nil }
    let content = UnsafeBufferPointer(rebasing: token[1..<(token.count - 1)])
    guard !content.contains(0x5C) else { return nil }
    return String(decoding: content, as: UTF8.self)
  }

  /// The text of a string token, without its quotes; ill-formed parts become U+FFFD.
  static func text(of token: ArraySlice<UInt8>) -> String {
    var content = token.dropFirst()
    if token.first != 0x22 {
      content = Pasted.content(of: token)
    } else if TokenCheck.isClosed(token) {
      content = content.dropLast()
    }
    guard content.contains(0x5C) else { return String(decoding: content, as: UTF8.self) }
    var text = ""
    var plain = content.startIndex
    var at = content.startIndex
    while at < content.endIndex {
      guard content[at] == 0x5C else {
        at += 1
        continue
      }
      text += String(decoding: content[plain..<at], as: UTF8.self)
      let (scalar, length) = read(content[at...])
      text.unicodeScalars.append(scalar ?? "\u{FFFD}")
      at = min(content.endIndex, at + length)
      plain = at
    }
    return text + String(decoding: content[plain...], as: UTF8.self)
  }
}
