import Testing

@testable import PolicyLang
@testable import policyc

/// A source file for excerpt tests, and diagnostics that point at words in it.
struct TestFile {
  let file: SourceFile

  init(_ text: String, path: String = "a.policy", id: UInt32 = 1) {
    self.init(bytes: Array(text.utf8), path: path, id: id)
  }

  init(bytes: [UInt8], path: String = "a.policy", id: UInt32 = 1) {
    file = SourceFile(id: FileID(raw: id), path: path, bytes: bytes)
  }

  /// The first place where `words` stand.
  func span(_ words: String) -> Span {
    let wanted = Array(words.utf8)
    let last = file.bytes.count - wanted.count
    let start = (0...max(0, last)).first { file.bytes[$0...].starts(with: wanted) }
    guard let start else {
      Issue.record("`\(words)` is not in the file")
      return .none
    }
    return Span(file: file.id, start: UInt32(start), end: UInt32(start + wanted.count))
  }

  func error(
    _ message: String, at words: String, annotation: String = "", labels: [(String, String)] = [],
    help: [String] = [], fixes: [(String, String, String)] = [], severity: Severity = .error
  ) -> Diagnostic {
    Diagnostic(
      Code("P0101", severity, "a test"), message, at: span(words),
      annotation: annotation,
      labels: labels.map { Label(span($0.0), $0.1) }, help: help,
      fixes: fixes.map { FixIt(span($0.0), replacement: $0.1, title: $0.2) })
  }

  func error(_ message: String, from start: UInt32, to end: UInt32, annotation: String = "") -> Diagnostic {
    var diagnostic = Diagnostic(
      Code("P0101", .error, "a test"), message,
      at: Span(file: file.id, start: start, end: end))
    diagnostic.annotation = annotation
    return diagnostic
  }
}

/// The excerpt, without colours.
func excerpt(_ diagnostic: Diagnostic, in files: [TestFile], paint: Paint = .off) -> String {
  var sources = Sources(files.map(\.file))
  sources.load(for: diagnostic)
  let texts = sources
  return Excerpt(paint: paint, source: { texts[$0] }, path: "a.policy").render(diagnostic)
}

func expectExcerpt(
  _ diagnostic: Diagnostic, in files: TestFile..., text expected: String,
  at location: SourceLocation = #_sourceLocation
) {
  let found = excerpt(diagnostic, in: files)
  #expect(found == expected + "\n", "found:\n\(found)", sourceLocation: location)
}
