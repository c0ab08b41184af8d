/// One source line, or the part of it that is shown, laid out in columns of the terminal.
struct LineView: Sendable {
  /// What is printed.
  private(set) var text = ""
  /// The bytes that `text` shows.
  private(set) var bytes: Range<Int>
  private var cells: [Cell] = []
  private var width = 0

  private struct Cell: Sendable {
    var bytes: Range<Int>
    var column: Int
    var width: Int
    var text: String
  }

  /// The widest line that is shown whole, in columns.
  static let limit = 110
  private static let ellipsis = "…"

  /// - Parameters:
  ///   - source: the bytes of the file.
  ///   - line: the bytes of the line in it, without the line break.
  ///   - focus: the bytes that must be seen if the line is too long to be shown whole.
  init(_ source: [UInt8], line: Range<Int>, focus: Range<Int>) {
    // A line can be as long as the file: lay out only what could be shown.
    let reach = Self.limit * 4
    let end = min(focus.upperBound, focus.lowerBound + reach) + reach
    let first = Self.characterStart(source, focus.lowerBound - reach, in: line)
    bytes = first..<max(first, Self.characterStart(source, end, in: line))
    layOut(source)
    clip(around: focus, isCutBefore: first > line.lowerBound, isCutAfter: bytes.upperBound < line.upperBound)
    for cell in cells { text += cell.text }
  }

  /// The columns, from 0, that `range` takes; what is not shown is cut off.
  func columns(of range: Range<Int>) -> Range<Int> {
    let start = cells.first { $0.bytes.upperBound > range.lowerBound && !$0.bytes.isEmpty }?.column ?? textEnd
    let end = cells.first { $0.bytes.lowerBound >= range.upperBound && !$0.bytes.isEmpty }?.column ?? textEnd
    return start..<max(start, end)
  }

  /// True if a mark on `range` would stand under something that is shown.
  func shows(_ range: Range<Int>) -> Bool {
    range.lowerBound <= bytes.upperBound && range.upperBound >= bytes.lowerBound
  }

  /// The column after the last character of the file that is shown.
  private var textEnd: Int {
    cells.last { !$0.bytes.isEmpty }.map { $0.column + $0.width } ?? 0
  }

  private mutating func layOut(_ source: [UInt8]) {
    var index = bytes.lowerBound
    while index < bytes.upperBound {
      let (scalar, length) = UTF8Decoding.scalar(source, at: index)
      let (text, columns) = DisplayText.cell(scalar)
      cells.append(Cell(bytes: index..<index + length, column: width, width: columns, text: text))
      width += columns
      index += length
    }
  }

  /// Keeps `limit` columns around the focus and marks the cuts.
  private mutating func clip(around focus: Range<Int>, isCutBefore: Bool, isCutAfter: Bool) {
    if width <= Self.limit, !isCutBefore, !isCutAfter { return }
    let wanted = columns(of: focus)
    let margin = max(0, Self.limit - wanted.count) / 2
    let low = max(0, min(wanted.lowerBound - margin, width - Self.limit))
    let kept = cells.filter { $0.column >= low && $0.column + $0.width <= low + Self.limit }
    guard let first = kept.first, let last = kept.last else { return }
    let cutsBefore = isCutBefore || first.column > 0
    let cutsAfter = isCutAfter || last.column + last.width < width
    let shift = (cutsBefore ? 1 : 0) - first.column
    bytes = first.bytes.lowerBound..<last.bytes.upperBound
    width = last.column + last.width + shift
    cells = kept.map { cell in
      var moved = cell
      moved.column += shift
      return moved
    }
    if cutsBefore { cells.insert(Cell(bytes: 0..<0, column: 0, width: 1, text: Self.ellipsis), at: 0) }
    if cutsAfter { cells.append(Cell(bytes: 0..<0, column: width, width: 1, text: Self.ellipsis)) }
  }

  /// `offset`, or the place up to three bytes earlier where the character that contains it begins.
  private static func characterStart(_ bytes: [UInt8], _ offset: Int, in line: Range<Int>) -> Int {
    var place = min(max(offset, line.lowerBound), line.upperBound)
    for _ in 0..<3 where place > line.lowerBound && place < line.upperBound && bytes[place] & 0xC0 == 0x80 {
      place -= 1
    }
    return place
  }
}
