/// Character references, as they stand in pages: all numeric ones and the names that prose uses.
enum HTMLEntities {
  /// The text of the reference at `start`, which holds `&`, and its length; `&` itself if there is none.
  static func decode(_ bytes: ArraySlice<UInt8>, at start: Int) -> (text: [UInt8], length: Int) {
    let limit = min(bytes.endIndex, start + 12)
    guard let end = bytes[start..<limit].firstIndex(of: 0x3B) else { return ([0x26], 1) }
    let name = bytes[start + 1..<end]
    let length = end + 1 - start
    if name.first == 0x23 {
      guard let scalar = scalar(name.dropFirst()) else { return ([0x26], 1) }
      return (Array(String(Character(scalar)).utf8), length)
    }
    guard let text = names[String(decoding: name, as: UTF8.self)] else { return ([0x26], 1) }
    return (Array(text.utf8), length)
  }

  private static func scalar(_ digits: ArraySlice<UInt8>) -> Unicode.Scalar? {
    let isHex = digits.first == 0x78 || digits.first == 0x58
    let text = String(decoding: isHex ? digits.dropFirst() : digits, as: UTF8.self)
    guard let value = UInt32(text, radix: isHex ? 16 : 10), value != 0 else { return nil }
    return Unicode.Scalar(value)
  }

  /// Looked up, never iterated.
  private static let names: [String: String] = [
    "amp": "&", "lt": "<", "gt": ">", "quot": "\"", "apos": "'", "nbsp": "\u{A0}", "ensp": " ", "emsp": " ",
    "thinsp": " ", "shy": "", "zwnj": "", "zwj": "", "lsquo": "'", "rsquo": "'", "sbquo": "'", "ldquo": "\"",
    "rdquo": "\"", "bdquo": "\"", "laquo": "\"", "raquo": "\"", "ndash": "-", "mdash": "-", "hellip": "...",
    "bull": "•", "middot": "·", "copy": "©", "reg": "®", "trade": "™", "sect": "§", "para": "¶", "deg": "°",
    "euro": "€", "pound": "£", "cent": "¢", "times": "×", "rarr": "→", "larr": "←", "eacute": "é",
    "egrave": "è", "ecirc": "ê", "agrave": "à", "acirc": "â", "ccedil": "ç", "ocirc": "ô", "ouml": "ö",
    "uuml": "ü", "auml": "ä", "szlig": "ß", "ntilde": "ñ", "aacute": "á", "iacute": "í", "oacute": "ó",
    "uacute": "ú", "Ouml": "Ö", "Uuml": "Ü", "Auml": "Ä", "Eacute": "É", "lsaquo": "'", "rsaquo": "'",
  ]
}
