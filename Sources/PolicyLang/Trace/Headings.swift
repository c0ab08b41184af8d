/// Decides which blocks are headings and what they head: pages often mark a heading by weight or by
/// brevity alone.
enum Headings {
  enum Role {
    /// Opens a section.
    case section(level: Int)
    /// The title of the page; it opens none.
    case title
    case paragraph, item, row
  }

  struct Placed {
    var role: Role
    var text: [UInt8]
  }

  static func infer(_ blocks: [PageBlock]) -> [Placed] {
    let levels = levels(of: blocks)
    let titles = titles(blocks, levels)
    return blocks.indices.map { i in
      let block = blocks[i]
      guard let level = levels[i] else { return Placed(role: role(of: block), text: block.text) }
      let text = block.marker + (block.marker.isEmpty ? [] : [0x20]) + block.text
      return Placed(role: titles.contains(i) ? .title : .section(level: level), text: text)
    }
  }

  private static func role(of block: PageBlock) -> Role {
    switch block.kind {
    case .item: .item
    case .row: .row
    default: .paragraph
    }
  }

  /// The level of each block that is a heading. Bold ones stand one below the last heading that the
  /// page marks; brevity alone counts only on a page without any other heading.
  private static func levels(of blocks: [PageBlock]) -> [Int?] {
    var levels: [Int?] = []
    var marked = 1
    for block in blocks {
      if let own = block.level { marked = own }
      levels.append(block.level ?? (isBoldHeading(block) ? marked + 1 : nil))
    }
    if levels.contains(where: { $0 != nil }) { return levels }
    for i in blocks.indices {
      if isBareHeading(blocks, i) { levels[i] = i == 0 && blocks[i].marker.isEmpty ? 1 : 2 }
    }
    return levels
  }

  /// The headings that name the whole page: those of level 1 that stand together at the start, and any
  /// that follow as long as each is the only one of its level and nothing stands above it.
  private static func titles(_ blocks: [PageBlock], _ levels: [Int?]) -> Set<Int> {
    let headings = blocks.indices.filter { levels[$0] != nil }
    let hasDeeper = headings.contains { levels[$0] != 1 }
    /// The highest level that stands behind each heading.
    var behind = Array(repeating: Int.max, count: headings.count)
    for n in headings.indices.dropFirst().reversed() {
      behind[n - 1] = min(behind[n], levels[headings[n]] ?? Int.max)
    }
    var titles: Set<Int> = []
    for (n, heading) in headings.enumerated() {
      guard let level = levels[heading], blocks[heading].marker.isEmpty else { break }
      let isTogether = level == 1 && (hasDeeper || titles.isEmpty)
      let isAlone = n + 1 < headings.count && behind[n] > level
      guard isTogether || isAlone else { break }
      if SectionKey.number(of: PlainText.normalise(blocks[heading].text)) != nil { break }
      titles.insert(heading)
    }
    return titles
  }

  /// A short paragraph wholly in bold that does not end like a sentence.
  private static func isBoldHeading(_ block: PageBlock) -> Bool {
    guard case .paragraph = block.kind, block.isBold, !block.hasLink else { return false }
    return isShort(block.text, colon: true)
  }

  /// A short line that does not end like a sentence, with something below it to head. Also a numbered
  /// one that no further item follows.
  private static func isBareHeading(_ blocks: [PageBlock], _ index: Int) -> Bool {
    let block = blocks[index]
    guard block.isOneLine, !block.hasLink, index + 1 < blocks.count else { return false }
    switch block.kind {
    case .paragraph: return isShort(block.text, colon: false)
    case .item:
      guard !block.marker.isEmpty, case .paragraph = blocks[index + 1].kind else { return false }
      return isShort(block.text, colon: false) && !isShort(blocks[index + 1].text, colon: false)
    default: return false
    }
  }

  private static func isShort(_ text: [UInt8], colon: Bool) -> Bool {
    let text = PlainText.normalise(text)
    guard let first = text.first, let last = text.last, text.count <= 90 else { return false }
    guard PlainText.isUpper(first) || PlainText.isDigit(first) || first >= 0x80 else { return false }
    let closing: [UInt8] = colon ? [0x2E, 0x2C, 0x3B, 0x21] : [0x2E, 0x2C, 0x3B, 0x21, 0x3A]
    return !closing.contains(last) && PlainText.words(text).count <= 12 && !text.contains(0x7C)
  }
}

extension PageBlock {
  /// The level of a heading that the page marks as one.
  var level: Int? {
    if case .heading(let level) = kind { return level }
    return nil
  }
}
