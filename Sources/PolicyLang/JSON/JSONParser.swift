/// Reads JSON, strictly as RFC 8259 has it: one value, UTF-8, no comments, no trailing commas.
///
/// Beyond the standard, a key that occurs twice in an object is refused, and so is nesting deeper
/// than `depthLimit`. Any bytes give a value or an error.
///
///     switch JSONParser.parse(Array(#"{"ir": 1}"#.utf8)) {
///     case .success(let node): node["ir"]?.integer   // 1
///     case .failure(let error): error.offset
///     }
public struct JSONParser {
  public static let depthLimit = 512

  private let bytes: [UInt8]
  private var at = 0
  private var depth = 0

  public static func parse(_ bytes: [UInt8]) -> Result<JSONNode, JSONError> {
    guard bytes.count < Int(UInt32.max) else {
      return .failure(JSONError(offset: 0, message: "the text is longer than 4 GiB"))
    }
    var parser = JSONParser(bytes: bytes)
    do throws(JSONError) {
      return .success(try parser.document())
    } catch {
      return .failure(error)
    }
  }

  private init(bytes: [UInt8]) { self.bytes = bytes }

  private mutating func document() throws(JSONError) -> JSONNode {
    if bytes.starts(with: [0xEF, 0xBB, 0xBF]) { throw error("a byte-order mark stands before the value") }
    skipSpace()
    let node = try value()
    skipSpace()
    if at < bytes.count { throw error("expected nothing after the value, found \(seen)") }
    return node
  }

  // MARK: Values

  private mutating func value() throws(JSONError) -> JSONNode {
    let start = UInt32(at)
    let content = try content()
    return JSONNode(content, start: start, end: UInt32(at))
  }

  private mutating func content() throws(JSONError) -> JSONNode.Content {
    switch peek {
    case UInt8(ascii: "{"): return .object(try object())
    case UInt8(ascii: "["): return .array(try array())
    case UInt8(ascii: "\""): return .string(try string())
    case .some(let byte) where byte == UInt8(ascii: "-") || (byte >= 0x30 && byte <= 0x39):
      return try number()
    case UInt8(ascii: "t") where take("true"): return .bool(true)
    case UInt8(ascii: "f") where take("false"): return .bool(false)
    case UInt8(ascii: "n") where take("null"): return .null
    default: throw error("expected a value, found \(seen)")
    }
  }

  private mutating func object() throws(JSONError) -> [JSONMember] {
    try enter()
    var members: [JSONMember] = []
    skipSpace()
    while peek != UInt8(ascii: "}") {
      if !members.isEmpty {
        try expect(UInt8(ascii: ","), "a comma or `}`")
        skipSpace()
      }
      guard peek == UInt8(ascii: "\"") else { throw error("expected a key in double quotes, found \(seen)") }
      let start = at
      let key = try string()
      let end = at
      skipSpace()
      try expect(UInt8(ascii: ":"), "a colon after the key")
      skipSpace()
      let value = try value()
      members.append(JSONMember(key: key, start: UInt32(start), end: UInt32(end), value: value))
      skipSpace()
    }
    leave()
    if let twin = firstRepeatedKey(members) {
      throw JSONError(offset: twin.start, message: "the key `\(twin.key)` occurs twice in one object")
    }
    return members
  }

  private mutating func array() throws(JSONError) -> [JSONNode] {
    try enter()
    var elements: [JSONNode] = []
    skipSpace()
    while peek != UInt8(ascii: "]") {
      if !elements.isEmpty {
        try expect(UInt8(ascii: ","), "a comma or `]`")
        skipSpace()
      }
      elements.append(try value())
      skipSpace()
    }
    leave()
    return elements
  }

  private mutating func number() throws(JSONError) -> JSONNode.Content {
    let start = at
    if peek == UInt8(ascii: "-") { at += 1 }
    if peek == UInt8(ascii: "0") {
      at += 1
    } else {
      try digits()
    }
    var isWhole = true
    if peek == UInt8(ascii: ".") {
      isWhole = false
      at += 1
      try digits()
    }
    if let e = peek, e | 0x20 == UInt8(ascii: "e") {
      isWhole = false
      at += 1
      if peek == UInt8(ascii: "+") || peek == UInt8(ascii: "-") { at += 1 }
      try digits()
    }
    let text = String(decoding: bytes[start..<at], as: UTF8.self)
    if isWhole && text != "-0", let number = Int64(text) { return .integer(number) }
    return .number(text)
  }

  private mutating func digits() throws(JSONError) {
    let start = at
    while let byte = peek, byte >= 0x30 && byte <= 0x39 { at += 1 }
    if at == start { throw error("expected a digit, found \(seen)") }
  }

  // MARK: Strings

  private mutating func string() throws(JSONError) -> String {
    at += 1
    let start = at
    var isASCII = true
    while let byte = peek, byte != 0x22 && byte != 0x5C && byte >= 0x20 {
      if byte >= 0x80 { isASCII = false }
      at += 1
    }
    if !isASCII { try checkUTF8(from: start) }
    if peek == 0x22 {
      at += 1
      return String(decoding: bytes[start..<at - 1], as: UTF8.self)
    }
    return try stringWithEscapes(Array(bytes[start..<at]))
  }

  private mutating func stringWithEscapes(_ beginning: [UInt8]) throws(JSONError) -> String {
    var text = beginning
    while let byte = peek {
      switch byte {
      case 0x22:
        at += 1
        return String(decoding: text, as: UTF8.self)
      case 0x5C:
        text.append(contentsOf: Array(String(Character(try escape())).utf8))
      case 0..<0x20:
        throw error("a control character stands in a string; write it as an escape")
      default:
        let start = at
        while let byte = peek, byte != 0x22 && byte != 0x5C && byte >= 0x20 { at += 1 }
        try checkUTF8(from: start)
        text.append(contentsOf: bytes[start..<at])
      }
    }
    throw error("the text ends inside a string")
  }

  private mutating func escape() throws(JSONError) -> Unicode.Scalar {
    let start = at
    at += 2
    switch at <= bytes.count ? bytes[at - 1] : 0 {
    case 0x22: return "\""
    case 0x5C: return "\\"
    case UInt8(ascii: "/"): return "/"
    case UInt8(ascii: "b"): return "\u{8}"
    case UInt8(ascii: "f"): return "\u{C}"
    case UInt8(ascii: "n"): return "\n"
    case UInt8(ascii: "r"): return "\r"
    case UInt8(ascii: "t"): return "\t"
    case UInt8(ascii: "u"): return try unicodeEscape(from: start)
    default:
      at = start
      throw error("no escape of JSON begins like this")
    }
  }

  private mutating func unicodeEscape(from start: Int) throws(JSONError) -> Unicode.Scalar {
    var code = UInt32(try fourHexDigits())
    if code >> 10 == 0x36, take("\\u") {
      let low = UInt32(try fourHexDigits())
      if low >> 10 == 0x37 { code = 0x10000 + (code & 0x3FF) << 10 + (low & 0x3FF) }
    }
    guard let scalar = Unicode.Scalar(code) else {
      at = start
      throw error("half of a surrogate pair stands alone")
    }
    return scalar
  }

  private mutating func fourHexDigits() throws(JSONError) -> UInt16 {
    var code: UInt16 = 0
    for _ in 0..<4 {
      switch peek {
      case .some(let digit) where digit >= 0x30 && digit <= 0x39: code = code << 4 | UInt16(digit - 0x30)
      case .some(let letter) where letter | 0x20 >= 0x61 && letter | 0x20 <= 0x66:
        code = code << 4 | UInt16(letter | 0x20 - 0x57)
      default: throw error("expected four hexadecimal digits after `\\u`, found \(seen)")
      }
      at += 1
    }
    return code
  }

  private func checkUTF8(from start: Int) throws(JSONError) {
    guard let bad = firstInvalidUTF8(bytes[start..<at]) else { return }
    throw JSONError(offset: UInt32(bad), message: "these bytes are no UTF-8")
  }

  // MARK: Small steps

  private var peek: UInt8? { at < bytes.count ? bytes[at] : nil }

  private mutating func skipSpace() {
    while let byte = peek, byte == 0x20 || byte == 0x0A || byte == 0x0D || byte == 0x09 { at += 1 }
  }

  private mutating func take(_ word: StaticString) -> Bool {
    guard bytes[at...].starts(with: UnsafeBufferPointer(start: word.utf8Start, count: word.utf8CodeUnitCount))
    else { return false }
    at += word.utf8CodeUnitCount
    return true
  }

  private mutating func expect(_ byte: UInt8, _ expected: String) throws(JSONError) {
    guard peek == byte else { throw error("expected \(expected), found \(seen)") }
    at += 1
  }

  private mutating func enter() throws(JSONError) {
    depth += 1
    if depth > Self.depthLimit { throw error("the nesting is deeper than \(Self.depthLimit)") }
    at += 1
  }

  private mutating func leave() {
    depth -= 1
    at += 1
  }

  private func error(_ message: String) -> JSONError { JSONError(offset: UInt32(at), message: message) }

  /// What stands here, for a message.
  private var seen: String {
    guard let byte = peek else { return "the end of the text" }
    guard byte > 0x20 && byte < 0x7F else { return "the byte 0x\(String(byte, radix: 16, uppercase: true))" }
    return "`\(Character(Unicode.Scalar(byte)))`"
  }
}

/// The second of two members with the same key. Small objects, nearly all, need no sorting.
private func firstRepeatedKey(_ members: [JSONMember]) -> JSONMember? {
  if members.count <= 16 {
    for (index, member) in members.enumerated() {
      for other in members[..<index] where other.key == member.key { return member }
    }
    return nil
  }
  let order = members.indices.sorted { (members[$0].key, $0) < (members[$1].key, $1) }
  var firstTwin: Int?
  for (a, b) in zip(order, order.dropFirst()) where members[a].key == members[b].key {
    firstTwin = min(firstTwin ?? b, b)
  }
  return firstTwin.map { members[$0] }
}
