/// A JSON value that was read, with the place where it stands.
public struct JSONNode: Sendable {
  public enum Content: Sendable {
    case null
    case bool(Bool)
    case integer(Int64)
    /// A number that is no `Int64`: its text.
    case number(String)
    case string(String)
    case array([JSONNode])
    case object([JSONMember])
  }

  public var content: Content
  /// Byte offsets, the end exclusive.
  public var start: UInt32
  public var end: UInt32

  public init(_ content: Content, start: UInt32, end: UInt32) {
    self.content = content
    self.start = start
    self.end = end
  }

  /// What the value is, in words for a message: "a string".
  public var kindInWords: String {
    switch content {
    case .null: "null"
    case .bool: "true or false"
    case .integer, .number: "a number"
    case .string: "a string"
    case .array: "an array"
    case .object: "an object"
    }
  }

  /// The member of an object with this key.
  public subscript(key: String) -> JSONNode? {
    guard case .object(let members) = content else { return nil }
    return members.first { $0.key == key }?.value
  }

  public var text: String? {
    if case .string(let text) = content { return text }
    return nil
  }

  public var integer: Int64? {
    if case .integer(let number) = content { return number }
    return nil
  }

  public var elements: [JSONNode]? {
    if case .array(let elements) = content { return elements }
    return nil
  }

  public var members: [JSONMember]? {
    if case .object(let members) = content { return members }
    return nil
  }

  /// The same without places.
  public var value: JSONValue {
    switch content {
    case .null: .null
    case .bool(let flag): .bool(flag)
    case .integer(let number): .integer(number)
    case .number(let text): .number(text)
    case .string(let text): .string(text)
    case .array(let elements): .array(elements.map(\.value))
    case .object(let members): .object(members.map { ($0.key, $0.value.value) })
    }
  }
}

/// A key of an object that was read, and its value.
public struct JSONMember: Sendable {
  public var key: String
  /// Byte offsets of the key with its quotes.
  public var start: UInt32
  public var end: UInt32
  public var value: JSONNode
}

/// Why a text is no JSON, and the byte where that shows.
public struct JSONError: Error, Hashable, Sendable {
  public var offset: UInt32
  /// Lower case, without a full stop: "expected a comma or `]`".
  public var message: String
}
