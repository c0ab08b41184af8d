/// Prints a document as Markdown. Anchors are explicit, so that links do not depend on how a
/// reader's renderer makes up the names of headings.
struct MarkdownPage {
  private(set) var out: [UInt8] = []

  mutating func write(_ document: Document) {
    line("# \(escaped(document.title))")
    for fact in document.facts { line("- \(inline(fact))") }
    blank()
    contents(document)
    for section in document.sections { self.section(section, level: 2, indent: "") }
    line("---")
    blank()
    for paragraph in document.footer { self.paragraph(inline(paragraph), indent: "") }
    // One line feed at the end of the file, not two.
    if out.suffix(2) == [0x0A, 0x0A] { out.removeLast() }
  }

  private mutating func line(_ text: String) {
    out.append(contentsOf: text.utf8)
    out.append(0x0A)
    if text.utf8.first == UInt8(ascii: "#") { out.append(0x0A) }
  }

  private mutating func blank() { out.append(0x0A) }

  private mutating func paragraph(_ text: String, indent: String) {
    line(indent + text)
    blank()
  }

  private mutating func contents(_ document: Document) {
    if document.sections.isEmpty { return }
    line("## \(escaped(document.words.contents))")
    contentsList(document.sections, indent: "")
    blank()
  }

  private mutating func contentsList(_ sections: [Document.Section], indent: String) {
    for section in sections {
      line("\(indent)- [\(escaped(section.heading))](#\(section.id))")
      contentsList(section.innerSections, indent: indent + "  ")
    }
  }

  // MARK: blocks

  private mutating func section(_ section: Document.Section, level: Int, indent: String) {
    paragraph("<a id=\"\(section.id)\"></a>", indent: indent)
    line(indent + String(repeating: "#", count: min(level, 6)) + " " + escaped(section.heading))
    // A heading inside a list entry does not begin its line with the mark.
    if !indent.isEmpty { blank() }
    for block in section.blocks { self.block(block, level: level, indent: indent) }
  }

  private mutating func block(_ block: Block, level: Int, indent: String) {
    switch block {
    case .paragraph(let prose): paragraph(inline(prose), indent: indent)
    case .list(let entries): list(entries, indent: indent)
    case .table(let table): self.table(table, indent: indent)
    case .statement(let anchor, let passage):
      self.passage(passage, anchor: anchor, first: indent, rest: indent)
    case .group(let lead, let blocks):
      paragraph("**\(inline(lead))**", indent: indent)
      for block in blocks { underLead(block, level: level, indent: indent) }
    case .callout(let callout): self.callout(callout, first: indent, rest: indent)
    case .section(let inner): section(inner, level: level + 1, indent: indent)
    }
  }

  /// A block below a lead-in is an entry of a list: that shows how far the lead-in reaches.
  private mutating func underLead(_ block: Block, level: Int, indent: String) {
    let inner = indent + "  "
    switch block {
    case .statement(let anchor, let passage):
      self.passage(passage, anchor: anchor, first: indent + "- ", rest: inner)
    case .callout(let callout): self.callout(callout, first: indent + "- ", rest: inner)
    case .paragraph(let prose): paragraph(inline(prose), indent: indent + "- ")
    case .group(let lead, let blocks):
      paragraph("**\(inline(lead))**", indent: indent + "- ")
      for block in blocks { underLead(block, level: level, indent: inner) }
    case .list(let entries): list(entries, indent: indent)
    case .section(let section):
      paragraph("<a id=\"\(section.id)\"></a>", indent: indent + "- ")
      line(inner + String(repeating: "#", count: min(level + 1, 6)) + " " + escaped(section.heading))
      blank()
      for block in section.blocks { self.block(block, level: level + 1, indent: inner) }
    case .table(let table): self.table(table, indent: indent)
    }
  }

  private mutating func passage(_ passage: Passage, anchor: String?, first: String, rest: String) {
    let mark = anchor.map { "<a id=\"\($0)\"></a>" } ?? ""
    paragraph("\(mark)\(inline(passage.opening))", indent: first)
    list(passage.entries, indent: rest)
    if let table = passage.table { self.table(table, indent: rest) }
    if !passage.closing.isEmpty { paragraph(inline(passage.closing), indent: rest) }
  }

  private mutating func callout(_ callout: Callout, first: String, rest: String) {
    for (index, text) in callout.paragraphs.enumerated() {
      if index > 0 { line(rest + ">") }
      let tag = index == 0 && !callout.heading.isEmpty ? "**\(escaped(callout.heading))** " : ""
      let anchor = index == 0 ? "<a id=\"\(callout.anchor)\"></a>" : ""
      line("\(index == 0 ? first : rest)> \(anchor)\(tag)\(inline(text))")
    }
    blank()
  }

  private mutating func list(_ entries: [Block.Entry], indent: String) {
    if entries.isEmpty { return }
    for entry in entries {
      let anchor = entry.anchor.map { "<a id=\"\($0)\"></a>" } ?? ""
      line("\(indent)- \(anchor)\(inline(entry.prose))")
    }
    blank()
  }

  private mutating func table(_ table: Table, indent: String) {
    if table.rows.isEmpty { return }
    if !table.caption.isEmpty { paragraph("**\(escaped(table.caption))**", indent: indent) }
    line(indent + "| " + table.header.map(escaped).joined(separator: " | ") + " |")
    line(indent + "|" + String(repeating: " --- |", count: table.header.count))
    for row in table.rows {
      line(indent + "| " + row.map { inline($0) }.joined(separator: " | ") + " |")
    }
    blank()
  }

  // MARK: inlines

  private func inline(_ prose: Prose) -> String {
    var text = ""
    for inline in prose.inlines {
      switch inline {
      case .text(let part): text += escaped(part)
      case .vague(let words): text += "*“\(escaped(words))”*"
      case .strong(let inner): text += "**\(self.inline(inner))**"
      case .link(.anchor(let anchor), let inner): text += "[\(self.inline(inner))](#\(anchor))"
      case .link(.address(let address), let inner):
        text += "[\(self.inline(inner))](<\(destination(address))>)"
      }
    }
    return text
  }

  /// Text with every mark that Markdown could take for its own made harmless. Line feeds become
  /// spaces, since a new line could begin a block.
  private func escaped(_ text: String) -> String {
    var bytes: [UInt8] = []
    bytes.reserveCapacity(text.utf8.count)
    for byte in text.utf8 {
      switch byte {
      case UInt8(ascii: "\\"), UInt8(ascii: "`"), UInt8(ascii: "*"), UInt8(ascii: "_"), UInt8(ascii: "["),
        UInt8(ascii: "]"), UInt8(ascii: "<"), UInt8(ascii: ">"), UInt8(ascii: "|"), UInt8(ascii: "~"),
        UInt8(ascii: "#"), UInt8(ascii: "!"), UInt8(ascii: "&"), UInt8(ascii: "$"):
        bytes.append(UInt8(ascii: "\\"))
        bytes.append(byte)
      case UInt8(ascii: "-"), UInt8(ascii: "+"), UInt8(ascii: "="):
        // These open a list or underline a heading only where a line begins.
        if bytes.isEmpty { bytes.append(UInt8(ascii: "\\")) }
        bytes.append(byte)
      case UInt8(ascii: "."), UInt8(ascii: ")"):
        // So does a number before one of these.
        if !bytes.isEmpty, bytes.count <= 9, bytes.allSatisfy({ (0x30...0x39).contains($0) }) {
          bytes.append(UInt8(ascii: "\\"))
        }
        bytes.append(byte)
      case 0x00..<0x20, 0x7F: bytes.append(0x20)
      default: bytes.append(byte)
      }
    }
    return String(decoding: bytes, as: UTF8.self)
  }

  private func destination(_ address: String) -> String {
    var text = ""
    for character in address.unicodeScalars {
      switch character {
      case "<": text += "%3C"
      case ">": text += "%3E"
      case "\\": text += "%5C"
      case "\u{0}"..."\u{20}": text += "%20"
      default: text.unicodeScalars.append(character)
      }
    }
    return text
  }
}
