/// How bad a finding is. Errors stop a build; warnings do so only under `--strict`.
public enum Severity: UInt8, Sendable, Comparable {
  case note, warning, error

  public static func < (a: Severity, b: Severity) -> Bool { a.rawValue < b.rawValue }

  /// The word that stands in every output format.
  public var word: String {
    switch self {
    case .note: "note"
    case .warning: "warning"
    case .error: "error"
    }
  }
}

/// A range of bytes in one file of a compilation.
///
/// `start` and `end` are byte offsets (UTF-8, zero based, end exclusive). An empty span marks a
/// place between two tokens, for instance where a brace is missing.
public struct Span: Hashable, Sendable {
  public var file: FileID
  public var start: UInt32
  public var end: UInt32

  public init(file: FileID, start: UInt32, end: UInt32) {
    self.file = file
    self.start = start
    self.end = end
  }

  /// The span of a thing that no file contains, for example an entry of a policy read from IR.
  public static let none = Span(file: .none, start: 0, end: 0)
}

/// Names one file of a compilation. 0 is "no file".
public struct FileID: Hashable, Sendable {
  public var raw: UInt32
  public init(raw: UInt32) { self.raw = raw }
  public static let none = FileID(raw: 0)
}

/// A second place that helps to understand a diagnostic, with a few words on what stands there.
public struct Label: Hashable, Sendable {
  public var span: Span
  public var text: String
  public init(_ span: Span, _ text: String) {
    self.span = span
    self.text = text
  }
}

/// A change of the text that mends the finding: replace `span` by `replacement`.
public struct FixIt: Hashable, Sendable {
  public var span: Span
  public var replacement: String
  public var title: String
  public init(_ span: Span, replacement: String, title: String) {
    self.span = span
    self.replacement = replacement
    self.title = title
  }
}

/// One finding, as a value: what is wrong, where, what was expected and how to mend it.
///
/// The code is stable and has an explanation (`policyc explain P0101`). Messages are lower case,
/// say what was seen before the rule, put code in backticks and end without a full stop.
public struct Diagnostic: Hashable, Sendable {
  public var code: Code
  public var severity: Severity
  public var message: String
  public var span: Span
  /// What stands under the underline of the excerpt; empty for a bare underline.
  public var annotation: String
  public var labels: [Label]
  public var help: [String]
  public var fixes: [FixIt]

  public init(
    _ code: Code, _ message: String, at span: Span, annotation: String = "",
    labels: [Label] = [], help: [String] = [], fixes: [FixIt] = []
  ) {
    self.code = code
    self.severity = code.severity
    self.message = message
    self.span = span
    self.annotation = annotation
    self.labels = labels
    self.help = help
    self.fixes = fixes
  }
}
