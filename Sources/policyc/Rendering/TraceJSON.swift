import PolicyLang

/// The report of `policyc trace` as JSON: one object, one paragraph or finding a line.
struct TraceJSON {
  let report: TraceReport
  let compilation: Compilation
  let files: TraceFiles

  var text: String {
    var text = "{\"policy\": \(JSONText.quoted(files.policy)), \"index\": \(JSONText.quoted(files.index)), "
    text +=
      "\"source\": \(files.source.map(JSONText.quoted) ?? "null"),\n\"complete\": \(report.isComplete), \"summary\": \(summary),\n"
    text += "\"paragraphs\": \(Self.lines(report.entries.map(entry))),\n"
    text += "\"added\": \(Self.lines(report.added.map(added))),\n"
    text += "\"uncited\": \(Self.lines(uncited)),\n"
    text += "\"diagnostics\": [\(diagnostics)]}\n"
    return text
  }

  private static func lines(_ items: [String]) -> String {
    items.isEmpty ? "[]" : "[\n" + items.joined(separator: ",\n") + "\n]"
  }

  private var summary: String {
    var json = JSONText()
    json.object { json in
      for (name, tally) in [
        ("paragraphs", report.paragraphs), ("headings", report.headings), ("sentences", report.sentences),
      ] {
        json.key(name)
        json.object { json in
          json.member("total", tally.total)
          json.member("encoded", tally.encoded)
          json.member("left_out", tally.leftOut)
          json.member("unaccounted", tally.unaccounted)
        }
      }
    }
    return json.text
  }

  private func entry(_ entry: TraceReport.Entry) -> String {
    var json = JSONText()
    json.object { json in
      json.member("locator", entry.paragraph.locator)
      json.member("kind", entry.paragraph.kind.word)
      json.member("standing", entry.standing.word)
      json.key("sentences")
      json.array { json in for standing in entry.sentences { json.value(standing.word) } }
      json.key("citations")
      json.array { json in
        for number in entry.citations where report.citations.indices.contains(number) {
          citation(report.citations[number], in: &json)
        }
      }
      if let change = entry.change { self.change(change, in: &json) }
    }
    return json.text
  }

  private func citation(_ citation: Citation, in json: inout JSONText) {
    json.object { json in
      json.member("locator", citation.locator)
      switch citation.origin {
      case .header: json.member("from", "policy")
      case .concept: json.member("from", "declaration")
      case .statement: json.member("from", "statement")
      case .row: json.member("from", "row")
      case .omission: json.member("from", "omission")
      }
      json.member("name", citation.name)
    }
  }

  private func change(_ change: PageComparison.Change, in json: inout JSONText) {
    func now(_ index: Int) {
      guard report.newer.paragraphs.indices.contains(index) else { return }
      json.member("now", report.newer.paragraphs[index].locator)
    }
    switch change {
    case .unchanged: json.member("change", "unchanged")
    case .gone: json.member("change", "gone")
    case .moved(let to):
      json.member("change", "moved")
      now(to)
    case .changed(let to, let sentences):
      json.member("change", "changed")
      now(to)
      json.key("changed_sentences")
      json.array { json in for sentence in sentences { json.value(sentence) } }
    }
  }

  private func added(_ paragraph: SourceIndex.Paragraph) -> String {
    var json = JSONText()
    json.object { json in
      json.member("locator", paragraph.locator)
      json.member("kind", paragraph.kind.word)
      json.member("sentences", paragraph.sentences.count)
    }
    return json.text
  }

  private var uncited: [String] {
    let statements = compilation.policy.statements
    return report.uncited.filter { statements.indices.contains($0) }.map {
      JSONText.quoted(statements[$0].anchor)
    }
  }

  private var diagnostics: String {
    var sources = Sources(compilation.files)
    var json = JSONReport()
    var text = ""
    for diagnostic in report.diagnostics {
      sources.load(for: diagnostic)
      text += json.item(diagnostic, sources: sources, path: files.policy)
    }
    return text.isEmpty ? "" : text + "\n"
  }
}
