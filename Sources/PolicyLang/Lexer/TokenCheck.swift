/// Finds what is wrong inside tokens and comments. Runs only on files in which the lexer saw
/// something odd, so that ordinary text pays nothing for it.
struct TokenCheck {
  let file: SourceFile
  var diagnostics: [Diagnostic] = []

  static func run(_ file: SourceFile, _ tokens: [Token]) -> [Diagnostic] {
    var check = TokenCheck(file: file)
    var at: UInt32 = 0
    if file.bytes.starts(with: [0xEF, 0xBB, 0xBF]) { at = 3 }
    for token in tokens {
      guard check.diagnostics.count < Parser.maximumReports else { break }
      check.checkText(at, token.start, isName: false)
      check.check(token)
      at = token.end
    }
    return check.diagnostics
  }

  private mutating func check(_ token: Token) {
    if token.length >= Token.maximumLength {
      return add(.tokenTooLong, "a single word or string is longer than 16 MiB", token.start, token.end)
    }
    switch token.kind {
    case .string: checkString(token)
    case .identifier: checkName(token)
    case .number where token.length > 9:
      add(.numberTooLarge, "`\(text(token))` has more than nine digits", token.start, token.end)
    case .invalid: checkInvalid(token)
    default: break
    }
  }

  // MARK: Names

  private mutating func checkName(_ token: Token) {
    let bytes = file.bytes[Int(token.start)..<Int(token.end)]
    guard !Self.isWellFormed(bytes) else { return }
    var reader = UTF8Reader(bytes)
    var proposal = ""
    var foreign: [Unicode.Scalar] = []
    while let step = reader.next() {
      guard let scalar = step.scalar else {
        return reportInvalid(step, in: "a name")
      }
      if Confusables.isBidirectionalControl(scalar) { return reportBidirectional(step, scalar, in: "a name") }
      if scalar.isASCII {
        proposal.append(Self.repaired(Character(scalar)))
      } else {
        foreign.append(scalar)
        if let latin = Confusables.latin(for: scalar) { proposal.append(latin) }
      }
    }
    proposal = Self.trimmed(proposal)
    let fixes =
      proposal.isEmpty || !Self.isWellFormed(Array(proposal.utf8)[...])
      ? []
      : [
        FixIt(span(token.start, token.end), replacement: proposal, title: "write `\(proposal)`")
      ]
    if let scalar = foreign.first {
      let what = Confusables.latin(for: scalar).map { "which looks like `\($0)`" } ?? "which no name can have"
      diagnostics.append(
        Diagnostic(
          .lookAlike, "`\(text(token))` contains \(Confusables.hex(scalar)), \(what)",
          at: span(token.start, token.end), annotation: "not a plain Latin name",
          help: ["names are made of a–z, 0–9, `_` and `.`"], fixes: fixes))
    } else {
      let isNumber = bytes.first.map { $0 >= 0x30 && $0 <= 0x39 } ?? false
      diagnostics.append(
        Diagnostic(
          .nameSpelling, "`\(text(token))` is not spelled like \(isNumber ? "a number or a name" : "a name")",
          at: span(token.start, token.end), annotation: "not a name",
          help: ["names are lower case: a letter, then letters, digits and `_`, in parts joined by `.`"],
          fixes: fixes))
    }
  }

  /// [a-z][a-z0-9_]* { "." [a-z0-9_]+ }
  static func isWellFormed(_ bytes: ArraySlice<UInt8>) -> Bool {
    var afterDot = false
    guard let first = bytes.first, first >= 0x61, first <= 0x7A else { return false }
    for byte in bytes {
      if byte == 0x2E {
        if afterDot { return false }
        afterDot = true
      } else if (byte >= 0x61 && byte <= 0x7A) || (byte >= 0x30 && byte <= 0x39) || byte == 0x5F {
        afterDot = false
      } else {
        return false
      }
    }
    return !afterDot
  }

  private static func repaired(_ character: Character) -> Character {
    character == "-" ? "_" : character.lowercased().first ?? character
  }

  private static func trimmed(_ name: String) -> String {
    var name = Substring(name)
    while let first = name.first, first == "." || first == "_" { name.removeFirst() }
    while let last = name.last, last == "." { name.removeLast() }
    return String(name)
  }

  // MARK: Strings, comments, stray bytes

  private mutating func checkString(_ token: Token) {
    let bytes = file.bytes
    let end = Int(token.end)
    let isClosed = Self.isClosed(bytes[Int(token.start)..<end])
    if !isClosed {
      diagnostics.append(
        Diagnostic(
          .unterminatedString, "this string has no closing quote on its line", at: span(token.start, token.end),
          annotation: "begins here",
          help: ["a string stands on one line; where prose is expected, several strings in a row are joined"],
          fixes: [FixIt(span(token.end, token.end), replacement: "\"", title: "close the string")]))
    }
    let contentEnd = isClosed ? end - 1 : end
    checkText(token.start + 1, UInt32(max(Int(token.start) + 1, contentEnd)), isName: false)
    checkEscapes(Int(token.start) + 1, contentEnd)
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

  private mutating func checkEscapes(_ start: Int, _ end: Int) {
    var at = start
    while at < end, diagnostics.count < Parser.maximumReports {
      guard file.bytes[at] == 0x5C else {
        at += 1
        continue
      }
      let (scalar, length) = Escapes.read(file.bytes[at..<end])
      if scalar == nil {
        diagnostics.append(
          Diagnostic(
            .unknownEscape, "`\(Words.shortened(file.bytes[at..<min(end, at + length)]))` is no escape",
            at: span(UInt32(at), UInt32(min(end, at + length))), annotation: "not an escape",
            help: [#"the escapes are \" \\ \n \t and \u{HEX}"#]))
      }
      at += length
    }
  }

  private mutating func checkText(_ start: UInt32, _ end: UInt32, isName: Bool) {
    guard start < end else { return }
    var reader = UTF8Reader(file.bytes[Int(start)..<Int(end)])
    while diagnostics.count < Parser.maximumReports, let step = reader.next() {
      guard let scalar = step.scalar else {
        reportInvalid(step, in: "the text")
        continue
      }
      if scalar.isASCII {
        let value = scalar.value
        if (value < 0x20 && value != 0x09 && value != 0x0A && value != 0x0D) || value == 0x7F {
          add(
            .controlCharacter, "the control character \(Confusables.hex(scalar)) stands in the text",
            UInt32(step.offset), UInt32(step.offset + step.length))
        }
      } else if Confusables.isBidirectionalControl(scalar) {
        reportBidirectional(step, scalar, in: "the text")
      }
    }
  }

  private mutating func checkInvalid(_ token: Token) {
    let byte = file.bytes[Int(token.start)]
    if byte < 0x20 || byte == 0x7F {
      return add(
        .controlCharacter, "the control character \(Confusables.hex(Unicode.Scalar(byte))) stands in the text",
        token.start, token.end)
    }
    var help = ["comments begin with `//`, strings with `\"`"]
    switch byte {
    case UInt8(ascii: ";"): help = ["statements need no terminator"]
    case UInt8(ascii: "#"): help = ["comments begin with `//`"]
    case UInt8(ascii: "'"): help = ["strings stand in double quotes"]
    case UInt8(ascii: "="), UInt8(ascii: "["), UInt8(ascii: "]"), UInt8(ascii: "|"), UInt8(ascii: "&"):
      help = ["the language uses words: `and`, `or`, `not`, `means`"]
    default: break
    }
    diagnostics.append(
      Diagnostic(
        .strayCharacter, "`\(text(token))` begins nothing here", at: span(token.start, token.end),
        annotation: "not part of the language", help: help))
  }

  // MARK: Reporting

  private mutating func reportInvalid(_ step: UTF8Reader.Step, in place: String) {
    add(
      .invalidUTF8, "these bytes in \(place) are not UTF-8", UInt32(step.offset),
      UInt32(step.offset + step.length), help: ["save the file as UTF-8"])
  }

  private mutating func reportBidirectional(_ step: UTF8Reader.Step, _ scalar: Unicode.Scalar, in place: String) {
    diagnostics.append(
      Diagnostic(
        .bidirectionalControl,
        "\(Confusables.hex(scalar)) in \(place) changes the direction in which it is read",
        at: span(UInt32(step.offset), UInt32(step.offset + step.length)), annotation: "invisible control",
        help: ["what people see here can differ from what the compiler reads; write it as an escape if it is meant"],
        fixes: [
          FixIt(
            span(UInt32(step.offset), UInt32(step.offset + step.length)), replacement: "", title: "remove it")
        ]))
  }

  private mutating func add(_ code: Code, _ message: String, _ start: UInt32, _ end: UInt32, help: [String] = []) {
    diagnostics.append(Diagnostic(code, message, at: span(start, end), help: help))
  }

  private func span(_ start: UInt32, _ end: UInt32) -> Span { Span(file: file.id, start: start, end: end) }

  private func text(_ token: Token) -> String {
    Words.shortened(file.bytes[Int(token.start)..<Int(token.end)])
  }
}
