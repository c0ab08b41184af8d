import PolicyLang

/// Counts of a run, for its last line and its status.
struct Tally: Sendable {
  var errors = 0
  var warnings = 0
  var notes = 0
  private var paths: Set<String> = []

  /// Files that were read, imports included.
  var files: Int { paths.count }

  mutating func count(_ severity: Severity) {
    switch severity {
    case .error: errors += 1
    case .warning: warnings += 1
    case .note: notes += 1
    }
  }

  mutating func count(file path: String) { paths.insert(path) }

  /// "2 errors, 1 warning in 3 files"
  var sentence: String {
    let counts = [(errors, "error"), (warnings, "warning"), (notes, "note")].filter { $0.0 > 0 }
    let findings = counts.isEmpty ? "no findings" : counts.map { plural($0, $1) }.joined(separator: ", ")
    return "\(findings) in \(plural(files, "file"))"
  }
}

/// "1 file", "2 files"
func plural(_ count: Int, _ noun: String) -> String { Words.count(count, noun) }
