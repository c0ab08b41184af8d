/// HTML as bytes. Markup goes in as it is, text is escaped for both element content and
/// double-quoted attributes.
struct HTMLText {
  var bytes: [UInt8] = []

  mutating func markup(_ markup: String) { bytes.append(contentsOf: markup.utf8) }

  mutating func text(_ text: String) {
    for byte in text.utf8 {
      switch byte {
      case UInt8(ascii: "&"): markup("&amp;")
      case UInt8(ascii: "<"): markup("&lt;")
      case UInt8(ascii: ">"): markup("&gt;")
      case UInt8(ascii: "\""): markup("&quot;")
      case UInt8(ascii: "'"): markup("&#39;")
      case 0x09, 0x0A, 0x0D: bytes.append(0x20)
      // Control characters are not allowed in a document, not even as references.
      case 0x00..<0x20, 0x7F: markup("\u{FFFD}")
      default: bytes.append(byte)
      }
    }
  }

  mutating func attribute(_ name: String, _ value: String) {
    markup(" \(name)=\"")
    text(value)
    markup("\"")
  }
}
