/// Something in a file that keeps it from being an IR file, or from being a whole one.
public struct IRProblem: Hashable, Sendable {
  public enum Kind: UInt8, Sendable, Hashable {
    /// Not JSON at all.
    case syntax
    /// IR of a version or edition that this compiler does not know.
    case version
    /// A missing, unknown or misshapen part.
    case shape
    /// A reference to a concept, statement or group that the file does not have.
    case reference
    /// The digest does not fit the content.
    case digest
  }

  public var kind: Kind
  public var span: Span
  /// Where in the value: `statements[3].lists[0].items[1]`; empty for the whole.
  public var path: String
  /// What was found and what was expected, lower case, without a full stop.
  public var message: String

  /// The message with the place in the value before it.
  public var description: String { path.isEmpty ? message : "`\(path)`: \(message)" }
}
