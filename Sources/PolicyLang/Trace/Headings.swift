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
    let marked = blocks.contains { $0.level != nil }
    let bold = blocks.indices.contains { isBoldHeading(blocks, $0) }
    var placed: [Placed] = []
    /// The level of the last heading that the page marks as such.
    var level = 1
    for i in blocks.indices {
      let block = blocks[i]
      if let own = block.level {
        level = own
        placed.append(Placed(role: isTitle(blocks, i) ? .title : .section(level: own), text: block.text))
      } else if isBoldHeading(blocks, i) {
        placed.append(Placed(role: .section(level: level + 1), text: block.text))
      } else if !marked, !bold, isBareHeading(blocks, i) {
        let isFirst = placed.isEmpty && block.marker.isEmpty
        let text = block.marker + (block.marker.isEmpty ? [] : [0x20]) + block.text
        placed.append(Placed(role: isFirst ? .title : .section(level: 2), text: text))
      } else {
        placed.append(Placed(role: role(of: block), text: block.text))
      }
    }
    return placed
  }

  private static func role(of block: PageBlock) -> Role {
    switch block.kind {
    case .item: .item
    case .row: .row
    default: .paragraph
    }
  }

  /// Level-1 headings without a number that stand together before anything else is headed. Where a page
  /// has no other level, the first alone is its title.
  private static func isTitle(_ blocks: [PageBlock], _ index: Int) -> Bool {
    guard blocks[index].level == 1, SectionKey.number(of: PlainText.normalise(blocks[index].text)) == nil else {
      return false
    }
    guard let first = blocks.firstIndex(where: { $0.level != nil }) else { return false }
    let together = blocks[first...index].allSatisfy { $0.level == 1 }
    let deeper = blocks.contains { ($0.level ?? 1) > 1 } || blocks.indices.contains { isBoldHeading(blocks, $0) }
    return together && (deeper || index == first)
  }

  /// A short paragraph wholly in bold that does not end like a sentence.
  private static func isBoldHeading(_ blocks: [PageBlock], _ index: Int) -> Bool {
    let block = blocks[index]
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
