import PolicyLang

/// A place to underline, with the words that stand under it.
struct Mark: Sendable {
  /// The bytes, cut to the line on which the span begins.
  var range: Range<Int>
  var line: Int
  var text: String
  var isPrimary: Bool

  init(_ span: Span, in source: SourceText, text: String, isPrimary: Bool) {
    let whole = source.range(of: span)
    line = source.lineIndex(at: whole.lowerBound)
    let bytes = source.lineBytes(line)
    let start = min(max(whole.lowerBound, bytes.lowerBound), bytes.upperBound)
    range = start..<max(start, min(whole.upperBound, bytes.upperBound))
    self.text = text
    self.isPrimary = isPrimary
  }
}

/// Lines of one file, near each other, with marks on them.
struct Snippet: Sendable {
  let source: SourceText
  private(set) var marks: [Mark]

  /// Marks at most this many lines apart share a snippet.
  private static let nearness = 12

  init(source: SourceText, mark: Mark) {
    self.source = source
    marks = [mark]
  }

  /// Takes the mark in if it is near; false if it needs a snippet of its own.
  mutating func take(_ mark: Mark, of file: SourceText) -> Bool {
    guard file.path == source.path, marks.contains(where: { abs($0.line - mark.line) <= Self.nearness })
    else {
      return false
    }
    if marks.contains(where: { $0.line == mark.line }), !view(of: mark.line).shows(mark.range) {
      return false
    }
    marks.append(mark)
    return true
  }

  /// Line numbers, from 0, in the order of the file.
  var lines: [Int] {
    var list: [Int] = []
    for line in marks.map(\.line).sorted() where list.last != line { list.append(line) }
    return list
  }

  /// Where the snippet's header points.
  var position: Position { source.position(at: marks.first?.range.lowerBound ?? 0) }

  func view(of line: Int) -> LineView {
    let bytes = source.lineBytes(line)
    let focus = marks.first { $0.line == line }?.range ?? bytes.lowerBound..<bytes.lowerBound
    return LineView(source.bytes, line: bytes, focus: focus)
  }

  func marks(on line: Int) -> [Mark] { marks.filter { $0.line == line } }
}
