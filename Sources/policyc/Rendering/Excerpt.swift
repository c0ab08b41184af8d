import PolicyLang

/// Writes one diagnostic for people: what, where, the lines with what stands under them, and what helps.
struct Excerpt {
  let paint: Paint
  /// The text of a file of the compilation; nil for text that the user cannot see.
  let source: (FileID) -> SourceText?
  /// Named when a diagnostic has no place of its own.
  let path: String

  func render(_ diagnostic: Diagnostic) -> String {
    let style = Self.style(of: diagnostic.severity)
    let snippets = snippets(of: diagnostic)
    let previews = diagnostic.fixes.map { fix in (fix, source(fix.span.file).map { FixPreview(fix, in: $0) })
    }
    let page = Page(paint: paint, numberWidth: Self.numberWidth(snippets, previews.compactMap(\.1)))

    var text = paint("\(diagnostic.severity.word)[\(diagnostic.code.id)]", style)
    text +=
      paint(
        ": " + page.indented(DisplayText.visible(diagnostic.message, keepsLineBreaks: true), by: 2), .strong)
      + "\n"
    if snippets.isEmpty { text += page.header("-->", DisplayText.visible(path)) }
    for (index, snippet) in snippets.enumerated() {
      if index > 0 { text += page.blank }
      text += page.snippet(snippet, arrow: index == 0 ? "-->" : ":::", severity: style)
    }
    for label in diagnostic.labels where source(label.span.file) == nil && !label.text.isEmpty {
      text += page.remark("note", DisplayText.visible(label.text, keepsLineBreaks: true), .note)
    }
    let hasFollowing = !diagnostic.help.isEmpty || !diagnostic.fixes.isEmpty
    if hasFollowing, !snippets.isEmpty { text += page.blank }
    for help in diagnostic.help {
      text += page.remark("help", DisplayText.visible(help, keepsLineBreaks: true), .help)
    }
    for (fix, preview) in previews {
      text +=
        preview.map { page.fix(fix, $0) }
        ?? page.remark("help", DisplayText.visible(fix.title, keepsLineBreaks: true), .help)
    }
    return text
  }

  static func style(of severity: Severity) -> Style {
    switch severity {
    case .error: .error
    case .warning: .warning
    case .note: .note
    }
  }

  private func snippets(of diagnostic: Diagnostic) -> [Snippet] {
    var list: [Snippet] = []
    if let file = source(diagnostic.span.file) {
      let mark = Mark(diagnostic.span, in: file, text: diagnostic.annotation, isPrimary: true)
      list.append(Snippet(source: file, mark: mark))
    }
    for label in diagnostic.labels {
      guard let file = source(label.span.file) else { continue }
      let mark = Mark(label.span, in: file, text: label.text, isPrimary: false)
      if list.indices.contains(where: { list[$0].take(mark, of: file) }) { continue }
      list.append(Snippet(source: file, mark: mark))
    }
    return list
  }

  private static func numberWidth(_ snippets: [Snippet], _ previews: [FixPreview]) -> Int {
    var highest = snippets.compactMap { $0.lines.last }.max().map { $0 + 1 } ?? 1
    for row in previews.flatMap(\.rows) {
      switch row {
      case .changed(let number, _, _, _), .removed(let number, _), .added(let number, _):
        highest = max(highest, number)
      case .more: break
      }
    }
    return String(highest).utf8.count
  }
}
