/// Writes JSON: a value at a time, in the order of the calls.
struct JSONText {
  private(set) var text = ""
  private var needsComma = false

  mutating func object(_ body: (inout JSONText) -> Void) { wrap("{", "}", body) }
  mutating func array(_ body: (inout JSONText) -> Void) { wrap("[", "]", body) }

  mutating func key(_ name: String) {
    separate()
    text += Self.quoted(name) + ": "
    needsComma = false
  }

  mutating func value(_ string: String) { put(Self.quoted(string)) }
  mutating func value(_ number: Int) { put(String(number)) }
  mutating func null() { put("null") }

  mutating func member(_ name: String, _ string: String) {
    key(name)
    value(string)
  }

  mutating func member(_ name: String, _ number: Int) {
    key(name)
    value(number)
  }

  /// A JSON string, with everything escaped that must be; delete and the two line separators as well,
  /// so that a terminal or a script can take the text as it is.
  static func quoted(_ string: String) -> String {
    var quoted = "\""
    for scalar in string.unicodeScalars {
      switch scalar {
      case "\"": quoted += "\\\""
      case "\\": quoted += "\\\\"
      case "\n": quoted += "\\n"
      case "\r": quoted += "\\r"
      case "\t": quoted += "\\t"
      case "\u{0}"..."\u{1F}", "\u{7F}"..."\u{9F}", "\u{2028}", "\u{2029}":
        let digits = String(scalar.value, radix: 16)
        quoted += "\\u" + String(repeating: "0", count: 4 - digits.utf8.count) + digits
      default: quoted.unicodeScalars.append(scalar)
      }
    }
    return quoted + "\""
  }

  private mutating func put(_ json: String) {
    separate()
    text += json
    needsComma = true
  }

  private mutating func separate() { if needsComma { text += ", " } }

  private mutating func wrap(_ open: String, _ close: String, _ body: (inout JSONText) -> Void) {
    separate()
    text += open
    needsComma = false
    body(&self)
    text += close
    needsComma = true
  }
}
