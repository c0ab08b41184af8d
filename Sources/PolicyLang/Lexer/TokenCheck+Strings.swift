extension TokenCheck {
  mutating func checkString(_ token: Token) {
    let bytes = file.bytes[Int(token.start)..<Int(token.end)]
    guard bytes.first == 0x22 else { return checkOtherQuotes(token, bytes) }
    let isClosed = Self.isClosed(bytes)
    if !isClosed { reportUnterminated(token, bytes) }
    let contentEnd = isClosed ? token.end - 1 : token.end
    checkText(token.start + 1, max(token.start + 1, contentEnd), in: "a string")
    checkEscapes(Int(token.start) + 1, Int(contentEnd))
  }

  static func isClosed(_ bytes: ArraySlice<UInt8>) -> Bool {
    guard bytes.count >= 2, bytes.last == 0x22 else { return false }
    var backslashes = 0
    for byte in bytes.dropLast().reversed() {
      guard byte == 0x5C else { break }
      backslashes += 1
    }
    return backslashes % 2 == 0
  }

  private mutating func reportUnterminated(_ token: Token, _ bytes: ArraySlice<UInt8>) {
    spoiled.append(token.start)
    var end = bytes.endIndex
    while end > bytes.startIndex + 1, bytes[end - 1] == 0x20 || bytes[end - 1] == 0x09 { end -= 1 }
    // A brace that ends the line was meant to open a block.
    if end > bytes.startIndex + 1, bytes[end - 1] == UInt8(ascii: "{") {
      end -= 1
      while end > bytes.startIndex + 1, bytes[end - 1] == 0x20 || bytes[end - 1] == 0x09 { end -= 1 }
    }
    var fix = FixIt(span(UInt32(end), UInt32(end)), replacement: "\"", title: "close the string")
    var help = "a string ends on its line; where prose is expected, several strings in a row are joined"
    if end - 3 > bytes.startIndex, let (kind, length) = Pasted.read(bytes, at: end - 3), length == 3,
      kind == .doubleQuote
    {
      help = "a typographic quotation mark is part of the text; `\"` closes a string"
      fix = FixIt(span(UInt32(end - 3), UInt32(end)), replacement: "\"", title: "close the string with `\"`")
    }
    diagnostics.append(
      Diagnostic(
        .unterminatedString, "this string has no closing quote on its line", at: span(token.start, token.end),
        annotation: "begins here", help: [help], fixes: [fix]))
  }

  private mutating func checkOtherQuotes(_ token: Token, _ bytes: ArraySlice<UInt8>) {
    let content = Pasted.content(of: bytes)
    let mark = Words.shortened(bytes[..<content.startIndex])
    let text = String(decoding: content, as: UTF8.self)
    let escaped = text.replacing("\\", with: "\\\\").replacing("\"", with: "\\\"")
    let span = span(token.start, token.end)
    diagnostics.append(
      Diagnostic(
        .otherQuotes, "this string begins with `\(mark)`, and strings stand in `\"`", at: span,
        annotation: "in other quotation marks",
        help: mark == "'"
          ? [] : ["word processors put typographic quotation marks in the place of plain ones"],
        fixes: [FixIt(span, replacement: "\"\(escaped)\"", title: "use plain double quotes")]))
    checkText(UInt32(content.startIndex), UInt32(content.endIndex), in: "a string")
  }

  private mutating func checkEscapes(_ start: Int, _ end: Int) {
    var at = start
    while at < end, diagnostics.count <= Parser.maximumReports {
      guard file.bytes[at] == 0x5C else {
        at += 1
        continue
      }
      let (scalar, length) = Escapes.read(file.bytes[at..<end])
      if scalar == nil {
        let place = span(UInt32(at), UInt32(min(end, at + length)))
        diagnostics.append(
          Diagnostic(
            .unknownEscape, "`\(Words.shortened(file.bytes[at..<min(end, at + length)]))` is no escape",
            at: place,
            annotation: "not an escape",
            help: [#"the escapes are `\"`, `\\`, `\n`, `\t` and `\u{HEX}`; a backslash itself is `\\`"#],
            fixes: [FixIt(span(UInt32(at), UInt32(at + 1)), replacement: "\\\\", title: "mean a backslash")]))
      }
      at += length
    }
  }
}
