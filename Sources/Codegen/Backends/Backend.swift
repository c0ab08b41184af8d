import PolicyLang

/// One thing that the compiler can write for a policy. A back end is one folder and one line in
/// `Backend.all`; `--emit`, its help and the file endings come from here.
public struct Backend: Sendable {
  /// The name for `--emit`.
  public let name: String
  /// The ending of the file that `build` writes: `DIR/NAME` + `ending`.
  public let ending: String
  /// One line of help.
  public let summary: String
  /// Writes the whole output, UTF-8. Pure: the same policy gives the same bytes.
  public let emit: @Sendable (Policy) -> [UInt8]

  public init(
    name: String, ending: String, summary: String, emit: @escaping @Sendable (Policy) -> [UInt8]
  ) {
    self.name = name
    self.ending = ending
    self.summary = summary
    self.emit = emit
  }

  /// The registry, in the order in which outputs are written and listed.
  public static let all: [Backend] = [.html, .markdown, .text, .swift, .schema, .ir]
}
