import PolicyLang

/// The lines of an excerpt, all with a gutter of one width.
struct Page {
  let paint: Paint
  let numberWidth: Int

  private var margin: String { String(repeating: " ", count: numberWidth) }

  /// The gutter alone.
  var blank: String { margin + paint(" |", .place) + "\n" }

  /// ` --> file:line:column`
  func header(_ arrow: String, _ place: String) -> String {
    margin + paint(arrow, .place) + " " + place + "\n"
  }

  /// ` = help: …`
  func remark(_ word: String, _ text: String, _ style: Style) -> String {
    margin + paint(" = ", .place) + paint(word, style) + ": " + indented(text, by: numberWidth + 9) + "\n"
  }

  /// Lines after the first are moved to the right.
  func indented(_ text: String, by columns: Int) -> String {
    guard text.utf8.contains(UInt8(ascii: "\n")) else { return text }
    let space = "\n" + String(repeating: " ", count: columns)
    return text.split(separator: "\n", omittingEmptySubsequences: false).joined(separator: space)
  }

  func snippet(_ snippet: Snippet, arrow: String, severity: Style) -> String {
    let position = snippet.position
    let path = DisplayText.visible(snippet.source.path)
    var text = header(arrow, "\(path):\(position.line):\(position.column)") + blank
    var previous: Int?
    for line in snippet.lines {
      if let previous, line - previous == 2 {
        text += numbered(previous + 2, "|", snippet.view(of: previous + 1).text, nil)
      } else if let previous, line - previous > 2 {
        text += paint("...", .place) + "\n"
      }
      let view = snippet.view(of: line)
      text += numbered(line + 1, "|", view.text, nil)
      for row in MarkRows(snippet.marks(on: line), under: view, severity: severity).rows {
        text += pieces(row)
      }
      previous = line
    }
    return text
  }

  func fix(_ fix: FixIt, _ preview: FixPreview) -> String {
    var text =
      paint("help", .help) + ": " + indented(DisplayText.visible(fix.title, keepsLineBreaks: true), by: 6)
      + "\n" + blank
    for row in preview.rows {
      switch row {
      case .changed(let number, let view, let new, let sign):
        let underline = String(repeating: sign, count: max(1, new.count))
        text += numbered(number, "|", view.text, nil)
        text += pieces([MarkRows.Piece(column: new.lowerBound, text: underline, style: .help)])
      case .removed(let number, let line): text += numbered(number, "-", line, .error)
      case .added(let number, let line): text += numbered(number, "+", line, .help)
      case .more: text += paint("...", .place) + "\n"
      }
    }
    return text
  }

  private func numbered(_ number: Int, _ sign: String, _ line: String, _ style: Style?) -> String {
    let digits = String(number)
    let padding = String(repeating: " ", count: max(0, numberWidth - digits.utf8.count))
    let gutter = paint(padding + digits + " ", .place) + paint(sign, style ?? .place)
    return line.isEmpty ? gutter + "\n" : gutter + " " + paint(line, style) + "\n"
  }

  private func pieces(_ row: [MarkRows.Piece]) -> String {
    var text = margin + paint(" |", .place) + " "
    var column = 0
    for piece in row {
      text += String(repeating: " ", count: max(0, piece.column - column)) + paint(piece.text, piece.style)
      column = piece.column + DisplayText.width(piece.text)
    }
    return text + "\n"
  }
}
