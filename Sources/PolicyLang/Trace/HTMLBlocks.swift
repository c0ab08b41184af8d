/// Reads an HTML page into blocks. It is a scanner, not a browser: block elements end a paragraph,
/// inline elements vanish, and what a reader never sees (scripts, styles, the head) is skipped.
/// Navigation stays: it is on the page, and a policy says with `omit` why it left it out.
struct HTMLBlocks {
  private let bytes: [UInt8]
  private var i = 0
  private var blocks: [PageBlock] = []
  private var kind = PageBlock.Kind.paragraph
  private var text: [UInt8] = []
  private var boldDepth = 0
  private var isBold = true
  private var hasLink = false
  private var breaks = 0
  private var cells = 0
  /// An item or row may hold paragraphs: each is a block of its own, the first keeps the kind.
  private var pending: PageBlock.Kind?

  static func isHTML(_ bytes: [UInt8]) -> Bool {
    let mark: [UInt8] = [0xEF, 0xBB, 0xBF]
    var start = bytes.starts(with: mark) ? 3 : 0
    while start < bytes.count, PlainText.isBlank(bytes[start]) { start += 1 }
    guard start + 1 < bytes.count, bytes[start] == 0x3C else { return false }
    let next = bytes[start + 1]
    let end = bytes[start...].firstIndex { $0 == 0x3E || $0 == 0x20 } ?? bytes.count
    // `<https://…>` and `<a@b>` at the start of plain text are addresses.
    return (next == 0x21 || PlainText.isUpper(next) || PlainText.isLower(next))
      && !bytes[start..<end].contains(0x3A) && !bytes[start..<end].contains(0x40)
  }

  static func read(_ bytes: [UInt8]) -> [PageBlock] {
    var reader = HTMLBlocks(bytes: bytes)
    while reader.i < reader.bytes.count { reader.step() }
    reader.flush()
    return reader.blocks
  }

  private init(bytes: [UInt8]) { self.bytes = bytes }

  private mutating func step() {
    switch bytes[i] {
    case 0x3C: markup()
    case 0x26:
      let (decoded, length) = HTMLEntities.decode(bytes[...], at: i)
      append(decoded[...])
      i += length
    default:
      let end = bytes[i...].firstIndex { $0 == 0x3C || $0 == 0x26 } ?? bytes.count
      append(bytes[i..<end])
      i = end
    }
  }

  private mutating func append(_ piece: ArraySlice<UInt8>) {
    if !piece.allSatisfy({ PlainText.isBlank($0) }) {
      breaks = 0
      if boldDepth == 0 { isBold = false }
    }
    text.append(contentsOf: piece)
  }

  // MARK: Markup

  private mutating func markup() {
    if bytes[i...].starts(with: "<!--".utf8) {
      i = after("-->", from: i + 4)
      return
    }
    let isClosing = i + 1 < bytes.count && bytes[i + 1] == 0x2F
    let nameStart = isClosing ? i + 2 : i + 1
    var nameEnd = nameStart
    while nameEnd < bytes.count, PlainText.isWord(bytes[nameEnd]) { nameEnd += 1 }
    let isOther = nameStart < bytes.count && (bytes[nameStart] == 0x21 || bytes[nameStart] == 0x3F)
    guard nameEnd > nameStart || isOther else {
      append(bytes[i...i])
      i += 1
      return
    }
    let name = String(decoding: bytes[nameStart..<nameEnd], as: UTF8.self).lowercased()
    i = tagEnd(from: nameEnd)
    if HTMLBlocks.unseen.contains(name), !isClosing {
      flush()
      i = after("</" + name, from: i)
      i = tagEnd(from: i)
    } else {
      isClosing ? close(name) : open(name)
    }
  }

  /// Behind the `>` of a tag; quoted values may hold one.
  private func tagEnd(from start: Int) -> Int {
    var quote: UInt8 = 0
    var j = start
    while j < bytes.count {
      let byte = bytes[j]
      if quote != 0 {
        if byte == quote { quote = 0 }
      } else if byte == 0x22 || byte == 0x27 {
        // An apostrophe counts only where a value can begin.
        if j > start, bytes[j - 1] == 0x3D { quote = byte }
      } else if byte == 0x3E {
        return j + 1
      }
      j += 1
    }
    return bytes.count
  }

  /// Behind the next `text`, in either case; the end of the page if it never comes.
  private func after(_ text: String, from start: Int) -> Int {
    let wanted = Array(text.utf8)
    guard let first = wanted.first, start < bytes.count else { return bytes.count }
    var j = start
    while j + wanted.count <= bytes.count {
      if bytes[j] == first,
        zip(wanted, bytes[j...]).allSatisfy({ $0 == (PlainText.isUpper($1) ? $1 + 0x20 : $1) })
      {
        return j + wanted.count
      }
      j += 1
    }
    return bytes.count
  }

  private mutating func open(_ name: String) {
    switch name {
    case "b", "strong": boldDepth += 1
    case "a": hasLink = true
    case "br":
      breaks += 1
      if breaks >= 2 { flush() } else { text.append(0x20) }
    case "li", "dt", "dd", "option":
      flush()
      pending = .item
    case "tr":
      flush()
      kind = .row
      pending = .row
      cells = 0
    case "td", "th":
      if isRow, cells > 0 { text.append(contentsOf: " | ".utf8) }
      cells += 1
    case "h1", "h2", "h3", "h4", "h5", "h6":
      flush()
      kind = .heading(level: Int(name.utf8.last.map { $0 - 0x30 } ?? 1))
    default:
      if HTMLBlocks.blockNames.contains(name) { isRow ? text.append(0x20) : flush() }
    }
  }

  private mutating func close(_ name: String) {
    switch name {
    case "b", "strong": boldDepth = max(0, boldDepth - 1)
    case "li", "dt", "dd", "option":
      flush()
      pending = nil
    case "tr", "table":
      flush()
      pending = nil
    case "h1", "h2", "h3", "h4", "h5", "h6": flush()
    case "td", "th": break
    default:
      if HTMLBlocks.blockNames.contains(name) { isRow ? text.append(0x20) : flush() }
    }
  }

  private var isRow: Bool {
    if case .row = pending ?? kind { return true }
    return false
  }

  private mutating func flush() {
    defer {
      text = []
      kind = .paragraph
      isBold = true
      hasLink = false
      breaks = 0
    }
    guard !PlainText.normalise(text).isEmpty else { return }
    var kind = self.kind
    if case .paragraph = kind, let pending { kind = pending }
    if case .heading = kind {} else { pending = nil }
    blocks.append(PageBlock(kind: kind, text: text, isBold: isBold, hasLink: hasLink))
  }

  /// Looked up, never iterated.
  private static let unseen: Set<String> = [
    "script", "style", "head", "noscript", "template", "svg", "iframe", "object", "math",
  ]
  private static let blockNames: Set<String> = [
    "p", "div", "section", "article", "aside", "header", "footer", "main", "nav", "ul", "ol", "dl", "table",
    "thead", "tbody", "tfoot", "caption", "blockquote", "pre", "figure", "figcaption", "form", "fieldset",
    "legend", "address", "hr", "body", "html", "details", "summary", "center", "select", "button", "label",
    "dialog", "title",
  ]
}
