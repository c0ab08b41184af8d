import PolicyLang

/// The report of `policyc trace` as text: the figures first, then what is to do.
struct TraceText {
  private(set) var text = ""
  private let report: TraceReport
  private var sources: Sources

  init(report: TraceReport, compilation: Compilation, files: TraceFiles, listsAll: Bool) {
    self.init(report, compilation.files)
    let against = [files.index, files.source].compactMap(\.self).joined(separator: " and ")
    text = DisplayText.visible("\(files.policy) against \(against)") + "\n\n"
    writeSummary()
    if listsAll { writeAll() } else { writeUnaccounted() }
    writeChanges()
    writeFindings("Citations that do not hold", report.badCitations)
    writeFindings("Left out, and cited as well", report.diagnostics.filter { $0.code.id == "P0407" })
    writeFindings("Statements without a citation", report.diagnostics.filter { $0.code.id == "P0408" })
    text += report.isComplete ? "\nEvery paragraph is accounted for.\n" : ""
  }

  /// What a newer page changed, and the citations that have to follow; for `--write-index`.
  static func changes(in report: TraceReport, _ files: [SourceFile]) -> String {
    var text = TraceText(report, files)
    text.writeCounts()
    text.writeChanges()
    text.writeFindings("Citations to mend", report.diagnostics.filter { mendable.contains($0.code.id) })
    return text.text
  }

  /// The codes of stale and moved citations.
  private static let mendable = ["P0404", "P0405", "P0406"]

  private init(_ report: TraceReport, _ files: [SourceFile]) {
    self.report = report
    sources = Sources(files)
  }

  // MARK: Figures

  private mutating func writeSummary() {
    let rows = [("paragraphs", report.paragraphs), ("sentences", report.sentences)]
    for (name, tally) in rows {
      text += "\(tally.total) \(name): \(tally.encoded) encoded, \(tally.leftOut) left out on purpose, "
      text += "\(tally.unaccounted) unaccounted for\n"
    }
    let headings = report.headings
    text +=
      "\(headings.total) headings: \(headings.encoded) encoded, \(headings.leftOut) left out on purpose, "
    text += "\(headings.unaccounted) not cited\n"
  }

  private mutating func title(_ title: String) { text += "\n\(title)\n" }

  /// Lines of two columns.
  private mutating func write(_ rows: [(String, String)]) {
    let width = min(60, rows.map { DisplayText.width($0.0) }.max() ?? 0)
    for (left, right) in rows {
      let padding = String(repeating: " ", count: max(0, width - DisplayText.width(left)) + 2)
      text +=
        "  " + DisplayText.visible(left) + (right.isEmpty ? "" : padding + DisplayText.visible(right)) + "\n"
    }
  }

  // MARK: Places

  private mutating func writeUnaccounted() {
    let open = report.entries.filter { $0.standing == .unaccounted }
    if !open.isEmpty {
      title("Unaccounted for")
      write(open.map { ($0.paragraph.locator, Self.size(of: $0.paragraph)) })
    }
    let gaps = report.entries.filter { !$0.openSentences.isEmpty }
    if !gaps.isEmpty {
      title("Sentences that nothing covers, in paragraphs that are accounted for")
      write(gaps.map { ($0.paragraph.locator, Self.sentences($0.openSentences)) })
    }
  }

  private mutating func writeAll() {
    title("Places")
    write(report.entries.map { ($0.paragraph.locator, standing(of: $0)) })
  }

  /// "s1: collect-email; s2-3: omit: navigation; s4 is open"
  private func standing(of entry: TraceReport.Entry) -> String {
    switch entry.standing {
    case .unaccounted: return "UNACCOUNTED FOR, \(Self.size(of: entry.paragraph))"
    case .heading: return "(heading)"
    case .encoded, .leftOut: break
    }
    var parts: [(part: String, names: [String])] = []
    for number in entry.citations where report.citations.indices.contains(number) {
      let citation = report.citations[number]
      let range = Locator(citation.locator)?.sentences
      let part =
        range.map { $0.count == 1 ? "s\($0.lowerBound): " : "s\($0.lowerBound)-\($0.upperBound): " } ?? ""
      if let index = parts.firstIndex(where: { $0.part == part }) {
        parts[index].names.append(citation.name)
      } else {
        parts.append((part, [citation.name]))
      }
    }
    var words = parts.map { $0.part + $0.names.joined(separator: ", ") }
    if !entry.openSentences.isEmpty { words.append("OPEN: " + Self.sentences(entry.openSentences)) }
    return words.joined(separator: "; ")
  }

  private static func size(of paragraph: SourceIndex.Paragraph) -> String {
    "\(paragraph.kind.word), \(plural(paragraph.sentences.count, "sentence"))"
  }

  private static func sentences(_ numbers: [Int]) -> String {
    numbers.map { "s\($0)" }.joined(separator: ", ")
  }

  // MARK: The newer page

  private mutating func writeChanges() {
    write(
      "Moved since the index was written",
      report.entries.compactMap { entry in
        guard case .moved(let to) = entry.change, report.newer.paragraphs.indices.contains(to) else {
          return nil
        }
        return (entry.paragraph.locator, "now " + report.newer.paragraphs[to].locator + names(of: entry))
      })
    write(
      "Changed since the index was written",
      report.entries.compactMap { entry in
        guard case .changed(let to, let lost) = entry.change, report.newer.paragraphs.indices.contains(to)
        else { return nil }
        let now = report.newer.paragraphs[to].locator
        let place = now == entry.paragraph.locator ? "" : "now \(now), "
        return (
          entry.paragraph.locator,
          place + (lost.isEmpty ? "sentences added" : Self.sentences(lost)) + names(of: entry)
        )
      })
    write(
      "Gone since the index was written",
      report.entries.compactMap { entry in
        entry.change == .gone ? (entry.paragraph.locator, names(of: entry, lead: "")) : nil
      })
    write("New on the page", report.added.map { ($0.locator, Self.size(of: $0)) })
  }

  private mutating func write(_ heading: String, _ rows: [(String, String)]) {
    if rows.isEmpty { return }
    title(heading)
    write(rows)
  }

  private func names(of entry: TraceReport.Entry, lead: String = "; ") -> String {
    let names = entry.citations.filter { report.citations.indices.contains($0) }.map {
      report.citations[$0].name
    }
    return names.isEmpty ? "" : lead + "cited by " + names.joined(separator: ", ")
  }

  private mutating func writeCounts() {
    var (unchanged, moved, changed, gone) = (0, 0, 0, 0)
    for entry in report.entries {
      switch entry.change {
      case nil, .unchanged: unchanged += 1
      case .moved: moved += 1
      case .changed: changed += 1
      case .gone: gone += 1
      }
    }
    text +=
      "\(unchanged) unchanged, \(moved) moved, \(changed) changed, \(gone) gone, \(report.added.count) new\n"
  }

  // MARK: Findings

  private mutating func writeFindings(_ heading: String, _ diagnostics: [Diagnostic]) {
    if diagnostics.isEmpty { return }
    title(heading)
    for diagnostic in diagnostics {
      sources.load(for: diagnostic)
      var line = diagnostic.message
      if let source = sources[diagnostic.span.file] {
        let position = source.position(at: Int(diagnostic.span.start))
        line = "\(source.path):\(position.line): " + line
      }
      if !diagnostic.help.isEmpty { line += " (" + diagnostic.help.joined(separator: "; ") + ")" }
      text += "  " + DisplayText.visible(line) + "\n"
    }
  }
}
