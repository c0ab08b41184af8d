/// The rows under a source line: the underline, and the words of the marks on it.
///
///     collect email from user for accont
///             -----               ^^^^^^ not declared
///             |
///             first declared here
struct MarkRows {
  /// Text at a column, in a style.
  struct Piece {
    var column: Int
    var text: String
    var style: Style?
  }

  private struct Place {
    var columns: Range<Int>
    var text: String
    var isPrimary: Bool
  }

  private(set) var rows: [[Piece]] = []
  private let primaryStyle: Style

  init(_ marks: [Mark], under view: LineView, severity: Style) {
    primaryStyle = severity
    let places = marks.map { mark -> Place in
      let columns = view.columns(of: mark.range)
      // An empty span still gets one caret.
      let shown = columns.isEmpty ? columns.lowerBound..<columns.lowerBound + 1 : columns
      return Place(columns: shown, text: DisplayText.visible(mark.text), isPrimary: mark.isPrimary)
    }
    var underline = Self.underline(places).map { Piece(column: $0, text: $1, style: style(of: $2)) }
    // Right to left, so that a mark's words stand under those of the marks to its right.
    var waiting = places.enumerated().filter { !$0.element.text.isEmpty }
      .sorted { ($0.element.columns.lowerBound, $1.offset) > ($1.element.columns.lowerBound, $0.offset) }
      .map(\.element)
    let end = places.map(\.columns.upperBound).max() ?? 0
    if let first = waiting.first, Self.isAlone(first, among: places) {
      underline.append(Piece(column: end + 1, text: first.text, style: style(of: first.isPrimary)))
      waiting.removeFirst()
    }
    rows.append(underline)
    if !waiting.isEmpty { rows.append(connectors(waiting)) }
    while let next = waiting.first {
      waiting.removeFirst()
      let left = waiting.filter { $0.columns.lowerBound < next.columns.lowerBound }
      rows.append(
        connectors(left) + [
          Piece(column: next.columns.lowerBound, text: next.text, style: style(of: next.isPrimary))
        ])
    }
  }

  private func style(of isPrimary: Bool) -> Style { isPrimary ? primaryStyle : .place }

  /// True if no other mark reaches as far right as this one begins.
  private static func isAlone(_ place: Place, among places: [Place]) -> Bool {
    places.filter { $0.columns.upperBound > place.columns.lowerBound }.count == 1
  }

  private func connectors(_ places: [Place]) -> [Piece] {
    var pieces: [Piece] = []
    for place in places.reversed() where pieces.last?.column != place.columns.lowerBound {
      pieces.append(Piece(column: place.columns.lowerBound, text: "|", style: style(of: place.isPrimary)))
    }
    return pieces
  }

  /// Runs of one kind: `^` wins over `-` where marks overlap.
  private static func underline(_ places: [Place]) -> [(column: Int, text: String, isPrimary: Bool)] {
    var kinds = [UInt8](repeating: 0, count: places.map(\.columns.upperBound).max() ?? 0)
    for place in places {
      for column in place.columns { kinds[column] = max(kinds[column], place.isPrimary ? 2 : 1) }
    }
    var runs: [(column: Int, text: String, isPrimary: Bool)] = []
    var start = 0
    while start < kinds.count {
      var end = start
      while end < kinds.count, kinds[end] == kinds[start] { end += 1 }
      if kinds[start] > 0 {
        let isPrimary = kinds[start] == 2
        runs.append((start, String(repeating: isPrimary ? "^" : "-", count: end - start), isPrimary))
      }
      start = end
    }
    return runs
  }
}
