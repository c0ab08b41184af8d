/// Prints a document as plain text: 78 columns, headings underlined, tables as indented lists.
struct PlainTextPage {
  static let width = 78

  private(set) var out: [UInt8] = []

  mutating func write(_ document: Document) {
    heading(document.title, underline: "=")
    for fact in document.facts { wrapped(plain(fact), first: "", rest: "  ") }
    if !document.facts.isEmpty { blank() }
    contents(document)
    for section in document.sections { self.section(section, level: 2, indent: "") }
    line(String(repeating: "-", count: Self.width))
    for paragraph in document.footer { self.paragraph(plain(paragraph), indent: "") }
    if out.suffix(2) == [0x0A, 0x0A] { out.removeLast() }
  }

  private mutating func line(_ text: String) {
    out.append(contentsOf: text.utf8)
    out.append(0x0A)
  }

  private mutating func blank() { out.append(0x0A) }

  private mutating func heading(_ text: String, underline: Character, indent: String = "") {
    let words = clean(text)
    wrapped(words, first: indent, rest: indent)
    let length = min(words.count, Self.width - indent.count)
    line(indent + String(repeating: underline, count: max(length, 1)))
    blank()
  }

  private mutating func paragraph(_ text: String, indent: String) {
    wrapped(text, first: indent, rest: indent)
    blank()
  }

  private mutating func contents(_ document: Document) {
    if document.sections.isEmpty { return }
    heading(document.words.contents, underline: "-")
    contentsList(document.sections, indent: "")
    blank()
  }

  private mutating func contentsList(_ sections: [Document.Section], indent: String) {
    for section in sections {
      wrapped(clean(section.heading), first: indent + "- ", rest: indent + "  ")
      contentsList(section.innerSections, indent: indent + "  ")
    }
  }

  // MARK: blocks

  private mutating func section(_ section: Document.Section, level: Int, indent: String) {
    blank()
    heading(section.heading, underline: level == 2 ? "-" : ".", indent: indent)
    for block in section.blocks { self.block(block, level: level, indent: indent) }
  }

  private mutating func block(_ block: Block, level: Int, indent: String) {
    switch block {
    case .paragraph(let prose): paragraph(plain(prose), indent: indent)
    case .list(let entries): list(entries, indent: indent)
    case .table(let table): self.table(table, indent: indent)
    case .statement(_, let passage): self.passage(passage, first: indent, rest: indent)
    case .group(let lead, let blocks):
      paragraph(plain(lead), indent: indent)
      for block in blocks { underLead(block, level: level, indent: indent) }
    case .callout(let callout): self.callout(callout, first: indent + "| ", rest: indent + "| ")
    case .section(let inner): section(inner, level: level + 1, indent: indent)
    }
  }

  private mutating func underLead(_ block: Block, level: Int, indent: String) {
    let first = indent + "- "
    let inner = indent + "  "
    switch block {
    case .statement(_, let passage): self.passage(passage, first: first, rest: inner)
    case .callout(let callout): self.callout(callout, first: first + "| ", rest: inner + "| ")
    case .paragraph(let prose):
      wrapped(plain(prose), first: first, rest: inner)
      blank()
    case .list(let entries): list(entries, indent: indent)
    case .group(let lead, let blocks):
      wrapped(plain(lead), first: first, rest: inner)
      blank()
      for block in blocks { underLead(block, level: level, indent: inner) }
    default: self.block(block, level: level, indent: inner)
    }
  }

  private mutating func passage(_ passage: Passage, first: String, rest: String) {
    wrapped(plain(passage.opening), first: first, rest: rest)
    if passage.entries.isEmpty || !passage.closing.isEmpty { blank() }
    if !passage.entries.isEmpty {
      list(passage.entries, indent: rest)
    }
    if let table = passage.table { self.table(table, indent: rest) }
    if !passage.closing.isEmpty { paragraph(plain(passage.closing), indent: rest) }
  }

  private mutating func callout(_ callout: Callout, first: String, rest: String) {
    for (index, text) in callout.paragraphs.enumerated() {
      let tag = index == 0 && !callout.heading.isEmpty ? clean(callout.heading) + " " : ""
      wrapped(tag + plain(text), first: index == 0 ? first : rest, rest: rest)
    }
    blank()
  }

  private mutating func list(_ entries: [Block.Entry], indent: String) {
    if entries.isEmpty { return }
    for entry in entries { wrapped(plain(entry.prose), first: indent + "- ", rest: indent + "  ") }
    blank()
  }

  /// A row is an entry under its first cell; the other cells follow under their headings.
  private mutating func table(_ table: Table, indent: String) {
    if table.rows.isEmpty { return }
    if !table.caption.isEmpty { paragraph(clean(table.caption), indent: indent) }
    for row in table.rows {
      // Two columns need no headings: "Forter: one of the fraud prevention providers."
      if table.header.count == 2, row.count == 2 {
        wrapped("\(plain(row[0])): \(plain(row[1]))", first: indent + "- ", rest: indent + "  ")
        continue
      }
      for (column, cell) in row.enumerated() where column == 0 || !cell.isEmpty {
        let heading = column < table.header.count ? clean(table.header[column]) : ""
        if column == 0 {
          wrapped(plain(cell), first: indent + "- ", rest: indent + "  ")
        } else {
          wrapped("\(heading): \(plain(cell))", first: indent + "    ", rest: indent + "      ")
        }
      }
    }
    blank()
  }

  // MARK: inlines

  /// Addresses follow the words that link to them; a link inside the page is its words.
  private func plain(_ prose: Prose) -> String {
    var text = ""
    for inline in prose.inlines {
      switch inline {
      case .text(let part): text += clean(part)
      case .vague(let words): text += "“\(clean(words))”"
      case .strong(let inner): text += plain(inner)
      case .link(.anchor, let inner): text += plain(inner)
      case .link(.address(let address), let inner):
        let words = plain(inner)
        let shown = clean(address.hasPrefix("mailto:") ? String(address.dropFirst(7)) : address)
        text += words == shown ? words : "\(words) (\(shown))"
      }
    }
    return text
  }

  private func clean(_ text: String) -> String {
    guard text.utf8.contains(where: { $0 < 0x20 || $0 == 0x7F }) else { return text }
    return String(decoding: text.utf8.map { $0 < 0x20 || $0 == 0x7F ? 0x20 : $0 }, as: UTF8.self)
  }

  /// Breaks at spaces; a word longer than the line stands on a line of its own.
  private mutating func wrapped(_ text: String, first: String, rest: String) {
    var current = first
    var length = first.count
    var isEmpty = true
    for word in text.split(separator: " ") {
      if !isEmpty, length + 1 + word.count > Self.width {
        line(current)
        current = rest
        length = rest.count
        isEmpty = true
      }
      if !isEmpty {
        current += " "
        length += 1
      }
      current += word
      length += word.count
      isEmpty = false
    }
    line(current)
  }
}
