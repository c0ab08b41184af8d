/// A stable code of a kind of finding, with its severity and a title of a few words.
///
/// Families: 00 bytes and tokens, 01 syntax, 02 names, 03 values and meaning, 04 sources,
/// 05 files and the IR. A code is given by hand, never changed and never reused. Each has a page
/// (`policyc explain P0101`).
public struct Code: Hashable, Sendable {
  public let id: String
  public let severity: Severity
  public let title: String

  init(_ id: String, _ severity: Severity, _ title: String) {
    self.id = id
    self.severity = severity
    self.title = title
  }

  /// Every code, in order.
  public static let all: [Code] = tokenCodes + syntaxCodes + nameCodes + meaningCodes + sourceCodes + irCodes
}
