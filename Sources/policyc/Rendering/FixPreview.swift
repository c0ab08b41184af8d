import PolicyLang

/// What a fix-it does to the text, for people to see before they do it.
struct FixPreview {
  enum Row {
    /// The line as it would be; the columns that are new, under which `sign` stands.
    case changed(number: Int, view: LineView, new: Range<Int>, sign: Character)
    case removed(number: Int, text: String)
    case added(number: Int, text: String)
    case more
  }

  private(set) var rows: [Row] = []

  private static let mostLines = 6
  /// As much of a very long line as could be shown.
  private static let reach = LineView.limit * 4

  init(_ fix: FixIt, in source: SourceText) {
    let range = source.range(of: fix.span)
    let first = source.lineIndex(at: range.lowerBound)
    let last = source.lineIndex(at: max(range.lowerBound, range.upperBound))
    let before = min(source.lineBytes(first).lowerBound, range.lowerBound)..<range.lowerBound
    let after = range.upperBound..<max(range.upperBound, source.lineBytes(last).upperBound)
    let head = Array(source.bytes[max(before.lowerBound, before.upperBound - Self.reach)..<before.upperBound])
    let tail = Array(source.bytes[after.lowerBound..<min(after.upperBound, after.lowerBound + Self.reach)])
    let text = head + Array(fix.replacement.utf8) + tail
    if first == last, !fix.replacement.isEmpty, !fix.replacement.utf8.contains(UInt8(ascii: "\n")) {
      let new = head.count..<head.count + fix.replacement.utf8.count
      let view = LineView(text, line: 0..<text.count, focus: new)
      let sign: Character = range.isEmpty ? "+" : "~"
      rows = [.changed(number: first + 1, view: view, new: view.columns(of: new), sign: sign)]
    } else {
      compare(
        Self.lines(source.bytes[before.lowerBound..<after.upperBound]), Self.lines(text[...]), from: first + 1
      )
    }
  }

  private mutating func compare(_ old: [String], _ new: [String], from number: Int) {
    var same = 0
    while same < min(old.count, new.count), old[same] == new[same] { same += 1 }
    var sameAtEnd = 0
    while sameAtEnd < min(old.count, new.count) - same,
      old[old.count - 1 - sameAtEnd] == new[new.count - 1 - sameAtEnd]
    {
      sameAtEnd += 1
    }
    list(old[same..<old.count - sameAtEnd], from: number + same) { .removed(number: $0, text: $1) }
    list(new[same..<new.count - sameAtEnd], from: number + same) { .added(number: $0, text: $1) }
  }

  private mutating func list(_ lines: ArraySlice<String>, from number: Int, _ row: (Int, String) -> Row) {
    for (index, line) in lines.prefix(Self.mostLines).enumerated() { rows.append(row(number + index, line)) }
    if lines.count > Self.mostLines { rows.append(.more) }
  }

  /// The lines as they are shown. Only so many that the rest would be left out anyway.
  private static func lines(_ bytes: ArraySlice<UInt8>) -> [String] {
    let parts = bytes.split(separator: UInt8(ascii: "\n"), maxSplits: 1000, omittingEmptySubsequences: false)
    return parts.map { part in
      let line = part.last == UInt8(ascii: "\r") ? part.dropLast() : part
      let source = Array(line.prefix(reach))
      return LineView(source, line: 0..<source.count, focus: 0..<0).text
    }
  }
}
