import PolicyLang

extension ValueFormat {
  /// The keywords of JSON Schema 2020-12 that a value of this shape has to meet.
  var schema: [(key: String, value: JSONValue)] {
    switch self {
    case .text, .phone, .image, .audio, .video: [("type", .string("string"))]
    case .email: formatted("email")
    case .url: formatted("uri")
    case .date: formatted("date")
    case .datetime: formatted("date-time")
    case .duration: formatted("duration")
    case .ip:
      [
        ("type", .string("string")),
        (
          "anyOf",
          .array([.object([("format", .string("ipv4"))]), .object([("format", .string("ipv6"))])])
        ),
      ]
    // ISO 3166-1 alpha-2 and the shape of BCP 47.
    case .country: [("type", .string("string")), ("pattern", .string("^[A-Z]{2}$"))]
    case .language:
      [("type", .string("string")), ("pattern", .string("^[A-Za-z]{2,8}(-[A-Za-z0-9]{1,8})*$"))]
    case .integer: [("type", .string("integer"))]
    case .number: [("type", .string("number"))]
    case .boolean: [("type", .string("boolean"))]
    case .identifier: [("type", .array([.string("string"), .string("integer")]))]
    case .record: [("type", .string("object"))]
    }
  }

  private func formatted(_ name: String) -> [(key: String, value: JSONValue)] {
    [("type", .string("string")), ("format", .string(name))]
  }

  /// A made-up value of this shape, from the names that RFC 2606, RFC 5737 and their like set aside.
  var example: JSONValue {
    switch self {
    case .text: .string("text")
    case .email: .string("person@example.org")
    case .phone: .string("+1 202 555 0100")
    case .url: .string("https://example.org/")
    case .ip: .string("192.0.2.1")
    case .country: .string("CA")
    case .language: .string("en")
    case .date: .string("2026-01-15")
    case .datetime: .string("2026-01-15T12:00:00Z")
    case .duration: .string("PT1H")
    case .integer, .number: .integer(1)
    case .boolean: .bool(true)
    case .identifier: .string("id-1")
    case .image, .audio, .video: .string("file-1")
    case .record: .object([])
    }
  }
}
