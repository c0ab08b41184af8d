import PolicyLang

/// Writes JSON a value at a time, nested as the calls are.
struct JSONText {
  private var writer = JSONWriter(.compact)

  var text: String { String(decoding: writer.bytes, as: UTF8.self) }

  mutating func object(_ body: (inout JSONText) -> Void) {
    writer.beginObject()
    body(&self)
    writer.endObject()
  }

  mutating func array(_ body: (inout JSONText) -> Void) {
    writer.beginArray()
    body(&self)
    writer.endArray()
  }

  mutating func key(_ name: String) { writer.key(name) }
  mutating func value(_ string: String) { writer.string(string) }
  mutating func value(_ number: Int) { writer.integer(number) }
  mutating func null() { writer.null() }
  mutating func member(_ name: String, _ string: String) { writer.member(name, string) }
  mutating func member(_ name: String, _ number: Int) { writer.member(name, number) }

  /// A JSON string.
  static func quoted(_ string: String) -> String {
    var json = JSONText()
    json.value(string)
    return json.text
  }
}
