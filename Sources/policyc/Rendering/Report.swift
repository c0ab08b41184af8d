import PolicyLang

/// Takes the findings of every compilation of a run, writes each once and counts them.
struct Report {
  enum Format: String, CaseIterable, Sendable {
    case text, json
  }

  /// How many findings are written as text. Nobody reads more, and a broken generator makes a million.
  static let limit = 200

  let format: Format
  /// Warnings count as errors.
  let isStrict: Bool
  private(set) var tally = Tally()
  private var json = JSONReport()
  private var written = 0
  private var firstCode: String?
  /// Findings in a file that several policies import come once for each.
  private var seen: Set<Finding> = []

  private struct Finding: Hashable {
    var path: String
    var start: UInt32
    var end: UInt32
    var code: Code
    var message: String
  }

  init(format: Format, isStrict: Bool) {
    self.format = format
    self.isStrict = isStrict
  }

  mutating func begin(_ console: inout Console) {
    if format == .json { console.out.write(JSONReport.opening) }
  }

  /// Writes the findings of one compilation. True if it has errors.
  mutating func add(_ compilation: Compilation, path: String, to console: inout Console) -> Bool {
    var hasErrors = false
    var sources = Sources(compilation.files)
    for var diagnostic in compilation.diagnostics {
      if isStrict, diagnostic.severity == .warning { diagnostic.severity = .error }
      if diagnostic.severity == .error { hasErrors = true }
      let file = compilation.file(diagnostic.span.file)?.path ?? path
      let span = diagnostic.span
      let finding = Finding(
        path: RawPath(file).folded.display, start: span.start, end: span.end, code: diagnostic.code,
        message: diagnostic.message)
      guard seen.insert(finding).inserted else { continue }
      tally.count(diagnostic.severity)
      write(diagnostic, path: path, sources: &sources, to: &console)
    }
    return hasErrors
  }

  /// Counts a file that was read. The compiler folds the paths of imports, so all are folded here.
  mutating func count(file path: String) { tally.count(file: RawPath(path).folded.display) }

  /// Writes what comes after the last finding.
  mutating func end(_ console: inout Console, isQuiet: Bool) {
    switch format {
    case .json: console.out.write(json.closing(tally))
    case .text:
      let total = tally.errors + tally.warnings + tally.notes
      if total > written { console.say("… and \(total - written) more\n\n") }
      if isQuiet { return }
      console.say(tally.sentence + "\n")
      if let firstCode { console.say("for more about a finding: policyc explain \(firstCode)\n") }
    }
  }

  private mutating func write(
    _ diagnostic: Diagnostic, path: String, sources: inout Sources, to console: inout Console
  ) {
    switch format {
    case .json:
      sources.load(for: diagnostic)
      console.out.write(json.item(diagnostic, sources: sources, path: path))
    case .text:
      if written == Self.limit { return }
      written += 1
      if firstCode == nil { firstCode = diagnostic.code.id }
      sources.load(for: diagnostic)
      let texts = sources
      let excerpt = Excerpt(paint: console.paint, source: { texts[$0] }, path: path)
      console.say(excerpt.render(diagnostic) + "\n")
    }
  }
}
