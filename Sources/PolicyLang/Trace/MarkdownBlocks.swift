/// Reads Markdown, or plain text with blank lines between its paragraphs, into blocks.
///
/// It follows what pages saved as text look like rather than the letter of a Markdown standard: an
/// indented line is text and never code, every list item is a block whatever its depth, and bullets
/// such as `●` count as list markers.
struct MarkdownBlocks {
  private var blocks: [PageBlock] = []
  private var lines: [[UInt8]] = []
  private var kind = PageBlock.Kind.paragraph
  private var marker: [UInt8] = []
  private var inTable = false

  static func read(_ bytes: [UInt8]) -> [PageBlock] {
    var reader = MarkdownBlocks()
    for line in bytes.split(separator: 0x0A, omittingEmptySubsequences: false) { reader.take(line) }
    reader.flush()
    return reader.blocks
  }

  private mutating func take(_ raw: ArraySlice<UInt8>) {
    var line = MarkdownBlocks.trim(raw)
    while line.first == 0x3E { line = MarkdownBlocks.trim(line.dropFirst()) }
    if line.isEmpty {
      flush()
      inTable = false
      return
    }
    if let level = underline(line) { return closeHeading(level, with: line) }
    if MarkdownBlocks.isBreak(line) { return flush() }
    if MarkdownBlocks.isDelimiterRow(line) { return beginTable() }
    if line.first == 0x7C || inTable { return takeRow(line) }
    if line.starts(with: [0x60, 0x60, 0x60]) || isReference(line) { return flush() }

    var markers: [UInt8] = []
    var isItem = false
    while let length = ListMarker.length(line) {
      isItem = true
      markers = Array(line.prefix(length))
      line = MarkdownBlocks.trim(line.dropFirst(length))
    }
    if let level = MarkdownBlocks.hashes(line) {
      flush()
      let title = MarkdownBlocks.trimHashes(line.dropFirst(level))
      kind = .heading(level: level)
      lines = [Array(title)]
      return flush()
    }
    if isItem {
      flush()
      kind = .item
      marker = ListMarker.isNumber(markers) ? markers : []
    }
    lines.append(Array(line))
  }

  // MARK: Headings

  private func underline(_ line: ArraySlice<UInt8>) -> Int? {
    guard line.count >= 2, let mark = line.first, mark == 0x3D || mark == 0x2D else { return nil }
    return line.allSatisfy { $0 == mark } ? (mark == 0x3D ? 1 : 2) : nil
  }

  /// The line above becomes a heading. A blank line may stand between if that line begins with a
  /// section number: converters leave one behind a hard line break.
  private mutating func closeHeading(_ level: Int, with line: ArraySlice<UInt8>) {
    if lines.count == 1 {
      let title = marker + (marker.isEmpty ? [] : [0x20]) + lines[0]
      lines = [title]
      marker = []
      kind = .heading(level: level)
      return flush()
    }
    let hadLines = !lines.isEmpty
    flush()
    guard !hadLines, let last = blocks.last, last.isOneLine, last.marker.isEmpty else { return }
    guard case .paragraph = last.kind, SectionKey.number(of: PlainText.normalise(last.text)) != nil else {
      return
    }
    blocks[blocks.count - 1].kind = .heading(level: level)
  }

  private static func hashes(_ line: ArraySlice<UInt8>) -> Int? {
    let count = line.prefix { $0 == 0x23 }.count
    guard count >= 1, count <= 6 else { return nil }
    let rest = line.dropFirst(count)
    return rest.isEmpty || rest.first == 0x20 || rest.first == 0x09 ? count : nil
  }

  private static func trimHashes(_ line: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
    var rest = trim(line)
    while rest.last == 0x23 { rest = rest.dropLast() }
    return trim(rest)
  }

  // MARK: Rows

  private mutating func beginTable() {
    if lines.count == 1, lines[0].contains(0x7C) {
      kind = .row
      lines = [MarkdownBlocks.cells(lines[0][...])]
    }
    flush()
    inTable = true
  }

  private mutating func takeRow(_ line: ArraySlice<UInt8>) {
    flush()
    kind = .row
    lines = [MarkdownBlocks.cells(line)]
    flush()
  }

  /// `| a | b |` without the outer bars.
  private static func cells(_ line: ArraySlice<UInt8>) -> [UInt8] {
    var row = line
    if row.first == 0x7C { row = row.dropFirst() }
    if row.last == 0x7C { row = row.dropLast() }
    return Array(trim(row))
  }

  private static func isDelimiterRow(_ line: ArraySlice<UInt8>) -> Bool {
    line.contains(0x7C) && line.contains(0x2D)
      && line.allSatisfy { $0 == 0x7C || $0 == 0x2D || $0 == 0x3A || $0 == 0x20 }
  }

  // MARK: Lines

  private static func isBreak(_ line: ArraySlice<UInt8>) -> Bool {
    guard let mark = line.first, mark == 0x2A || mark == 0x5F || mark == 0x2D else { return false }
    return line.allSatisfy { $0 == mark || $0 == 0x20 } && line.filter { $0 == mark }.count >= 3
  }

  /// `[name]: target` defines a link and shows nothing.
  private func isReference(_ line: ArraySlice<UInt8>) -> Bool {
    guard lines.isEmpty, line.first == 0x5B, let close = line.firstIndex(of: 0x5D) else { return false }
    return close + 1 < line.endIndex && line[close + 1] == 0x3A && line[close + 2..<line.endIndex].count > 1
  }

  static func trim(_ line: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
    var start = line.startIndex
    var end = line.endIndex
    while start < end {
      if PlainText.isBlank(line[start]) {
        start += 1
      } else if line[start] == 0xC2, start + 1 < end, line[start + 1] == 0xA0 {
        start += 2
      } else {
        break
      }
    }
    while end > start, PlainText.isBlank(line[end - 1]) { end -= 1 }
    return line[start..<end]
  }

  private mutating func flush() {
    defer {
      lines = []
      kind = .paragraph
      marker = []
    }
    guard !lines.isEmpty else { return }
    let inline = MarkdownInline(Array(lines.joined(separator: [0x0A])))
    guard !PlainText.normalise(inline.text).isEmpty else { return }
    blocks.append(
      PageBlock(
        kind: kind, text: inline.text, marker: marker, isBold: inline.isBold, hasLink: inline.hasLink,
        isOneLine: lines.count == 1))
  }
}
