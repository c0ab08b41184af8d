/// The stable codes of diagnostics, by family: 00 bytes and tokens, 01 syntax, 02 names,
/// 03 values and meaning, 04 sources, 05 files and the IR. A code is never reused.
public struct Code: Hashable, Sendable {
  public let id: String
  public let severity: Severity
  public let title: String
}
