/// One paragraph of a published page with its place and its text. The text never leaves memory: an
/// index holds digests alone.
struct PageParagraph {
  var section: String
  var ordinal: Int
  var kind: SourceIndex.Kind
  /// Normalised by `PlainText`.
  var text: [UInt8]
  /// Byte ranges of `text`.
  var sentences: [Range<Int>]
}

/// Gives the blocks of a page their sections and ordinals.
struct PageParagraphs {
  private var paragraphs: [PageParagraph] = []
  private var section = SectionKey.front
  private var ordinal = 0
  private var used: Set<String> = [SectionKey.front]
  /// How often a key was wanted again.
  private var counts: [String: Int] = [:]
  /// The open sections, outermost first.
  private var open: [(level: Int, key: String)] = []

  /// - Parameter bytes: an HTML page (recognised by its first character, `<`), Markdown or plain text.
  static func read(_ bytes: [UInt8]) -> [PageParagraph] {
    let blocks = HTMLBlocks.isHTML(bytes) ? HTMLBlocks.read(bytes) : MarkdownBlocks.read(bytes)
    var pages = PageParagraphs()
    for block in Headings.infer(blocks) { pages.take(block) }
    return pages.paragraphs
  }

  private mutating func take(_ block: Headings.Placed) {
    let text = PlainText.normalise(block.text)
    guard !text.isEmpty else { return }
    switch block.role {
    case .section(let level):
      begin(text, level: level)
      add(.heading, text, ordinal: 0)
    case .title: add(.heading, text)
    case .paragraph: add(.paragraph, text)
    case .item: add(.item, text)
    case .row: add(.row, text)
    }
  }

  private mutating func add(_ kind: SourceIndex.Kind, _ text: [UInt8], ordinal fixed: Int? = nil) {
    if fixed == nil { ordinal += 1 }
    paragraphs.append(
      PageParagraph(
        section: section, ordinal: fixed ?? ordinal, kind: kind, text: text, sentences: Sentences.split(text))
    )
  }

  /// A key has two parts at most, that of the outermost section and its own, so that it stays short; a
  /// number counts inside its parent, unless it repeats the parent's number itself ("2.1" in "2").
  private mutating func begin(_ heading: [UInt8], level: Int) {
    while let last = open.last, last.level >= level { open.removeLast() }
    var key: String
    if let number = SectionKey.number(of: heading) {
      key = number
      if let parent = open.last?.key, !number.contains(".") { key = parent + "." + number }
    } else {
      key = SectionKey.slug(of: heading)
      if let top = open.first?.key { key = top + "." + key }
    }
    section = unique(key)
    ordinal = 0
    open.append((level, section))
  }

  private mutating func unique(_ key: String) -> String {
    var candidate = key
    while !used.insert(candidate).inserted {
      counts[key, default: 1] += 1
      candidate = key + "-" + String(counts[key, default: 1])
    }
    return candidate
  }
}
