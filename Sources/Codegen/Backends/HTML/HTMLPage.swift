/// Prints a document as one valid HTML page. It decides on elements; every word is the document's.
struct HTMLPage {
  var out = HTMLText()
  private var words = PageWords(contents: "", skipToContent: "", permalink: "")

  mutating func write(_ document: Document) {
    words = document.words
    out.markup("<!DOCTYPE html>\n<html")
    out.attribute("lang", document.language)
    out.markup(">\n")
    head(document.title)
    out.markup("<body>\n<a class=\"skip\" href=\"#content\">")
    out.text(words.skipToContent)
    out.markup("</a>\n")
    banner(document)
    out.markup("<div class=\"page\">\n")
    contents(document.sections)
    out.markup("<main id=\"content\" tabindex=\"-1\">\n")
    for each in document.sections { section(each, level: 2) }
    out.markup("</main>\n</div>\n")
    footer(document.footer)
    out.markup("</body>\n</html>\n")
  }

  private mutating func head(_ title: String) {
    out.markup("<head>\n<meta charset=\"utf-8\">\n")
    out.markup("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n")
    out.markup("<meta name=\"color-scheme\" content=\"light dark\">\n<title>")
    out.text(title)
    out.markup("</title>\n<style>\n\(HTMLStyle.sheet)</style>\n</head>\n")
  }

  private mutating func banner(_ document: Document) {
    out.markup("<header>\n<h1>")
    out.text(document.title)
    out.markup("</h1>\n")
    if !document.facts.isEmpty {
      out.markup("<ul class=\"facts\">\n")
      for fact in document.facts {
        out.markup("<li>")
        prose(fact)
        out.markup("</li>\n")
      }
      out.markup("</ul>\n")
    }
    out.markup("</header>\n")
  }

  private mutating func footer(_ paragraphs: [Prose]) {
    out.markup("<footer>\n")
    for paragraph in paragraphs { self.paragraph(paragraph) }
    out.markup("</footer>\n")
  }

  // MARK: contents

  private mutating func contents(_ sections: [Document.Section]) {
    if sections.isEmpty { return }
    out.markup("<nav aria-labelledby=\"contents\">\n<h2 id=\"contents\">")
    out.text(words.contents)
    out.markup("</h2>\n")
    contentsList(sections, depth: 1)
    out.markup("</nav>\n")
  }

  private mutating func contentsList(_ sections: [Document.Section], depth: Int) {
    out.markup("<ul>\n")
    for section in sections {
      out.markup("<li><a")
      out.attribute("href", "#\(section.id)")
      out.markup(">")
      out.text(section.heading)
      out.markup("</a>")
      let inner = section.innerSections
      if depth < 2, !inner.isEmpty {
        out.markup("\n")
        contentsList(inner, depth: depth + 1)
      }
      out.markup("</li>\n")
    }
    out.markup("</ul>\n")
  }

  // MARK: blocks

  private mutating func section(_ section: Document.Section, level: Int) {
    let tag = "h\(min(level, 6))"
    out.markup("<section")
    out.attribute("id", section.id)
    out.attribute("aria-labelledby", "\(section.id)-h")
    out.markup(">\n<\(tag)")
    out.attribute("id", "\(section.id)-h")
    out.markup(">")
    out.text(section.heading)
    out.markup("</\(tag)>\n")
    for each in section.blocks { block(each, level: level) }
    out.markup("</section>\n")
  }

  private mutating func block(_ block: Block, level: Int) {
    switch block {
    case .paragraph(let prose): paragraph(prose)
    case .list(let entries): list(entries)
    case .table(let table): self.table(table)
    case .statement(let anchor, let passage):
      out.markup("<div class=\"s\"")
      if let anchor { out.attribute("id", anchor) }
      out.markup(">\n")
      self.passage(passage, anchor: anchor)
      out.markup("</div>\n")
    case .group(let lead, let blocks): group(lead, blocks, level: level)
    case .callout(let callout):
      out.markup("<div")
      out.attribute("class", callout.tone == .warning ? "s callout warning" : "s callout")
      out.attribute("id", callout.anchor)
      out.markup(">\n")
      self.callout(callout)
      out.markup("</div>\n")
    case .section(let inner): section(inner, level: level + 1)
    }
  }

  /// What a lead-in governs is a list below it, so that the scope is heard as well as seen.
  private mutating func group(_ lead: Prose, _ blocks: [Block], level: Int) {
    out.markup("<div class=\"group\">\n<p class=\"lead\">")
    prose(lead)
    out.markup("</p>\n<ul class=\"under\">\n")
    for each in blocks {
      switch each {
      case .statement(let anchor, let passage):
        out.markup("<li class=\"s\"")
        if let anchor { out.attribute("id", anchor) }
        out.markup(">\n")
        self.passage(passage, anchor: anchor)
      case .callout(let callout):
        out.markup("<li")
        out.attribute("class", callout.tone == .warning ? "s callout warning" : "s callout")
        out.attribute("id", callout.anchor)
        out.markup(">\n")
        self.callout(callout)
      default:
        out.markup("<li>\n")
        block(each, level: level)
      }
      out.markup("</li>\n")
    }
    out.markup("</ul>\n</div>\n")
  }

  private mutating func passage(_ passage: Passage, anchor: String?) {
    out.markup("<p>")
    prose(passage.opening)
    if let anchor { permalink(anchor) }
    out.markup("</p>\n")
    list(passage.entries)
    if let table = passage.table { self.table(table) }
    if !passage.closing.isEmpty { paragraph(passage.closing) }
  }

  private mutating func callout(_ callout: Callout) {
    for (index, text) in callout.paragraphs.enumerated() {
      out.markup("<p>")
      if index == 0, !callout.heading.isEmpty {
        out.markup("<strong class=\"tag\">")
        out.text(callout.heading)
        out.markup("</strong> ")
      }
      prose(text)
      if index == callout.paragraphs.count - 1 { permalink(callout.anchor) }
      out.markup("</p>\n")
    }
  }

  private mutating func paragraph(_ text: Prose) {
    out.markup("<p>")
    prose(text)
    out.markup("</p>\n")
  }

  private mutating func list(_ entries: [Block.Entry]) {
    if entries.isEmpty { return }
    out.markup("<ul>\n")
    for entry in entries {
      out.markup("<li")
      if let anchor = entry.anchor {
        out.markup(" class=\"s\"")
        out.attribute("id", anchor)
      }
      out.markup(">")
      prose(entry.prose)
      if let anchor = entry.anchor { permalink(anchor) }
      out.markup("</li>\n")
    }
    out.markup("</ul>\n")
  }

  /// Each cell repeats its column's heading as data, which the style sheet shows where there is
  /// no room for columns.
  private mutating func table(_ table: Table) {
    if table.rows.isEmpty { return }
    out.markup("<table>\n")
    if !table.caption.isEmpty {
      out.markup("<caption>")
      out.text(table.caption)
      out.markup("</caption>\n")
    }
    out.markup("<thead>\n<tr>")
    for heading in table.header {
      out.markup("<th scope=\"col\">")
      out.text(heading)
      out.markup("</th>")
    }
    out.markup("</tr>\n</thead>\n<tbody>\n")
    for row in table.rows {
      out.markup("<tr>")
      for (column, cell) in row.enumerated() {
        let heading = column < table.header.count ? table.header[column] : ""
        out.markup(column == 0 ? "<th scope=\"row\">" : "<td")
        if column > 0 {
          if cell.isEmpty { out.markup(" class=\"empty\"") }
          out.attribute("data-label", heading)
          out.markup(">")
        }
        prose(cell)
        out.markup(column == 0 ? "</th>" : "</td>")
      }
      out.markup("</tr>\n")
    }
    out.markup("</tbody>\n</table>\n")
  }

  // MARK: inlines

  private mutating func permalink(_ anchor: String) {
    out.markup("&nbsp;<a class=\"permalink\"")
    out.attribute("href", "#\(anchor)")
    out.attribute("aria-label", "\(words.permalink) \(anchor)")
    out.markup(">#</a>")
  }

  private mutating func prose(_ prose: Prose) {
    for inline in prose.inlines {
      switch inline {
      case .text(let text): out.text(text)
      case .vague(let words):
        out.markup("<i class=\"vague\">“")
        out.text(words)
        out.markup("”</i>")
      case .strong(let inner):
        out.markup("<strong>")
        self.prose(inner)
        out.markup("</strong>")
      case .link(let target, let inner):
        out.markup("<a")
        switch target {
        case .anchor(let anchor): out.attribute("href", "#\(anchor)")
        case .address(let address):
          out.attribute("href", address)
          out.attribute("rel", "noopener noreferrer")
        }
        out.markup(">")
        self.prose(inner)
        out.markup("</a>")
      }
    }
  }
}

extension Document.Section {
  /// The sections one level down, also those below a lead-in.
  var innerSections: [Document.Section] {
    blocks.flatMap { block -> [Document.Section] in
      switch block {
      case .section(let section): [section]
      case .group(_, let inner): Document.Section(id: "", heading: "", blocks: inner).innerSections
      default: []
      }
    }
  }
}
