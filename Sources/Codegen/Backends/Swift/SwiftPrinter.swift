/// Prints generated Swift. The only place that knows indentation, escaping and comments.
struct SwiftPrinter {
  private(set) var bytes: [UInt8] = []
  private var depth = 0

  static func print(header: [String], _ decls: [SwiftDecl]) -> [UInt8] {
    var printer = SwiftPrinter()
    for line in header { printer.line("// " + commentText(line)) }
    for decl in decls {
      printer.line("")
      printer.put(decl)
    }
    return printer.bytes
  }

  // MARK: declarations

  private mutating func put(_ decl: SwiftDecl) {
    switch decl {
    case .enumeration(let head, let raw, let cases, let members):
      open(head, "enum", first: raw)
      for item in cases { put(item) }
      put(members: members, afterCases: !cases.isEmpty)
      line("}")
    case .structure(let head, let members):
      open(head, "struct", first: nil)
      put(members: members, afterCases: false)
      line("}")
    case .constant(let head, let type, let value):
      doc(head.doc)
      indent()
      text("\(head.modifiers) let \(head.name.declared): \(type) = ")
      put(value)
      text("\n")
    case .field(let head, let type):
      doc(head.doc)
      line("\(head.modifiers) let \(head.name.declared): \(type)")
    case .verbatim(let lines):
      for item in lines { line(item) }
    }
  }

  private mutating func open(_ head: SwiftDecl.Head, _ keyword: String, first: String?) {
    doc(head.doc)
    let list = ((first.map { [$0] } ?? []) + head.conformances).joined(separator: ", ")
    line("\(head.modifiers) \(keyword) \(head.name.declared)\(list.isEmpty ? "" : ": " + list) {")
    depth += 1
  }

  private mutating func put(members: [SwiftDecl], afterCases: Bool) {
    var needsGap = afterCases
    for member in members {
      var isField = false
      if case .field = member { isField = true }
      if needsGap { line("") }
      put(member)
      needsGap = !isField
    }
    depth -= 1
  }

  private mutating func put(_ item: SwiftCase) {
    if let comment = item.doc { doc([comment]) }
    let payload = item.payload.map { "(\($0))" } ?? ""
    let raw = item.raw.map { " = \($0)" } ?? ""
    line("case \(item.name.declared)\(payload)\(raw)")
  }

  // MARK: expressions

  private mutating func put(_ expr: SwiftExpr) {
    switch expr {
    case .integer(let value): text("\(value)")
    case .boolean(let value): text(value ? "true" : "false")
    case .null: text("nil")
    case .string(let value): text("\"" + SwiftPrinter.stringText(value) + "\"")
    case .member(let name): text("." + name.text)
    case .call(let name, let dot, let arguments):
      text((dot ? "." : "") + name.text + "(")
      for (index, argument) in arguments.enumerated() {
        if index > 0 { text(", ") }
        if let label = argument.label { text(label + ": ") }
        put(argument.value)
      }
      text(")")
    case .array(let items): put(array: items)
    case .joined(let names): text("[" + names.map(\.text).joined(separator: ", ") + "].joined()")
    case .rows(let rows): put(rows: rows)
    }
  }

  /// An array of calls or of many strings stands one to a line, any other on one line.
  private mutating func put(array items: [SwiftExpr]) {
    let isLong =
      switch items.first {
      case .call(_, dot: false, _)?: true
      case .string?: true
      default: false
      }
    guard isLong else {
      text("[")
      for (index, item) in items.enumerated() {
        if index > 0 { text(", ") }
        put(item)
      }
      text("]")
      return
    }
    text("[\n")
    depth += 1
    for item in items {
      indent()
      put(item)
      text(",\n")
    }
    depth -= 1
    indent()
    text("]")
  }

  private mutating func put(rows: [String]) {
    guard !rows.isEmpty else { return text("\"\"") }
    text("\"\"\"\n")
    depth += 1
    for (index, row) in rows.enumerated() {
      indent()
      text(SwiftPrinter.stringText(row) + (index + 1 < rows.count ? "\\\n" : "\n"))
    }
    indent()
    text("\"\"\"")
    depth -= 1
  }

  // MARK: text

  private mutating func doc(_ paragraphs: [String]) {
    var isFirst = true
    for paragraph in paragraphs where !paragraph.isEmpty {
      if !isFirst { line("///") }
      for part in SwiftPrinter.wrapped(paragraph, width: 96 - depth * 2) { line("/// " + part) }
      isFirst = false
    }
  }

  private mutating func line(_ content: String) {
    if !content.isEmpty { indent() }
    text(content + "\n")
  }

  private mutating func indent() {
    for _ in 0..<depth { bytes += [0x20, 0x20] }
  }

  private mutating func text(_ content: String) { bytes += content.utf8 }

  private static func wrapped(_ paragraph: String, width: Int) -> [String] {
    var lines: [String] = []
    var current = ""
    for word in commentText(paragraph).split(separator: " ") {
      if !current.isEmpty && current.utf8.count + word.utf8.count >= width {
        lines.append(current)
        current = ""
      }
      current += (current.isEmpty ? "" : " ") + word
    }
    return current.isEmpty ? lines : lines + [current]
  }

  /// What may stand in a comment: one line, nothing invisible that could reorder or end it.
  static func commentText(_ words: String) -> String {
    if words.utf8.allSatisfy({ (0x20..<0x7F).contains($0) }) { return words }
    var text = ""
    for scalar in words.unicodeScalars {
      text.unicodeScalars.append(isInvisible(scalar) ? " " : scalar)
    }
    return text
  }

  static func stringText(_ value: String) -> String {
    let isPlain = value.utf8.allSatisfy { byte in
      (0x20..<0x7F).contains(byte) && byte != UInt8(ascii: "\\") && byte != UInt8(ascii: "\"")
    }
    if isPlain { return value }
    var text = ""
    for scalar in value.unicodeScalars {
      switch scalar {
      case "\\": text += "\\\\"
      case "\"": text += "\\\""
      case _ where isInvisible(scalar): text += "\\u{" + String(scalar.value, radix: 16) + "}"
      default: text.unicodeScalars.append(scalar)
      }
    }
    return text
  }

  private static func isInvisible(_ scalar: Unicode.Scalar) -> Bool {
    if scalar.isASCII { return scalar.value < 0x20 || scalar.value == 0x7F }
    return switch scalar.properties.generalCategory {
    case .control, .format, .lineSeparator, .paragraphSeparator, .privateUse, .unassigned: true
    default: false
    }
  }
}
