/// A JSON value, for building small documents. Large outputs go straight through `JSONWriter`.
///
///     let point: JSONValue = .object([("x", .integer(1)), ("y", .integer(2))])
public indirect enum JSONValue: Sendable {
  case null
  case bool(Bool)
  case integer(Int64)
  /// A number that is no `Int64`, by its text in JSON, for example `1.5e3`.
  case number(String)
  case string(String)
  case array([JSONValue])
  /// Members in the order in which they are written. Keys are unique.
  case object([(key: String, value: JSONValue)])
}

extension JSONWriter {
  /// Writes a whole value where a value can stand.
  public mutating func value(_ value: JSONValue) {
    switch value {
    case .null: null()
    case .bool(let flag): bool(flag)
    case .integer(let number): integer(number)
    case .number(let text): number(text)
    case .string(let text): string(text)
    case .array(let elements):
      beginArray()
      for element in elements { self.value(element) }
      endArray()
    case .object(let members):
      beginObject()
      for member in members {
        key(member.key)
        self.value(member.value)
      }
      endObject()
    }
  }
}
