/// Finds what is wrong inside tokens, comments and gaps. Runs only on files in which the lexer saw
/// something odd, so that ordinary text pays nothing for it.
struct TokenCheck {
  let file: SourceFile
  var diagnostics: [Diagnostic] = []
  /// Where tokens stand that cannot be read as they are, in ascending order: the parser, which stumbles
  /// over them, leaves their report to this check.
  var spoiled: [UInt32] = []

  /// The end of a piece of a token that is too long; what follows there belongs to it.
  private var longTokenEnd: UInt32?
  /// The end of the line on which the last stray character was reported: one report a line is enough.
  private var reportedLineEnd: UInt32 = 0

  init(file: SourceFile) { self.file = file }

  static func run(_ file: SourceFile, _ tokens: [Token]) -> TokenCheck {
    var check = TokenCheck(file: file)
    var at: UInt32 = 0
    if file.bytes.starts(with: [0xEF, 0xBB, 0xBF]) { at = 3 }
    for token in tokens {
      guard check.diagnostics.count <= Parser.maximumReports else { break }
      check.checkGap(at, token.start)
      check.check(token)
      at = token.end
    }
    return check
  }

  private mutating func check(_ token: Token) {
    if let end = longTokenEnd, end == token.start {
      longTokenEnd = token.length >= Token.maximumLength ? token.end : nil
      return
    }
    if token.length >= Token.maximumLength {
      longTokenEnd = token.end
      spoiled.append(token.start)
      return add(
        .tokenTooLong, "this word or string is longer than 16 MiB", token.start, token.end,
        annotation: "too long",
        help: ["a file that was written by a program may have lost its line breaks or a quote"])
    }
    switch token.kind {
    case .string: checkString(token)
    case .identifier: checkName(token)
    case .number where token.length > 9:
      add(
        .numberTooLarge, "`\(text(token))` has more than nine digits", token.start, token.end,
        annotation: "too large",
        help: ["a period of that length is better said in larger units, such as `years`"])
    case .invalid:
      spoiled.append(token.start)
      checkInvalid(token)
    default: if token.kind.isKeyword { checkWord(token) }
    }
  }

  // MARK: Gaps and comments

  /// White space and comments. Comments can hold any text, white space only plain spaces.
  private mutating func checkGap(_ start: UInt32, _ end: UInt32) {
    guard start < end else { return }
    var reader = UTF8Reader(file.bytes[Int(start)..<Int(end)])
    var isComment = false
    var odd: (start: UInt32, end: UInt32, scalar: Unicode.Scalar)?
    while diagnostics.count <= Parser.maximumReports, let step = reader.next() {
      if let scalar = step.scalar, !scalar.isASCII, !isComment, !Confusables.isBidirectionalControl(scalar) {
        let stepEnd = UInt32(step.offset + step.length)
        odd = (odd?.start ?? UInt32(step.offset), stepEnd, odd?.scalar ?? scalar)
        continue
      }
      if let found = odd { reportSpace(found.start, found.end, found.scalar) }
      odd = nil
      if step.scalar == "/" { isComment = true }
      if step.scalar == "\n" { isComment = false }
      checkScalar(step, in: isComment ? "a comment" : "the text")
    }
    if let found = odd { reportSpace(found.start, found.end, found.scalar) }
  }

  /// The text of a string or comment.
  mutating func checkText(_ start: UInt32, _ end: UInt32, in place: String) {
    guard start < end else { return }
    var reader = UTF8Reader(file.bytes[Int(start)..<Int(end)])
    while diagnostics.count <= Parser.maximumReports, let step = reader.next() {
      checkScalar(step, in: place)
    }
  }

  private mutating func checkScalar(_ step: UTF8Reader.Step, in place: String) {
    guard let scalar = step.scalar else { return reportInvalid(step, in: place) }
    if scalar.isASCII {
      let value = scalar.value
      if (value < 0x20 && value != 0x09 && value != 0x0A && value != 0x0D) || value == 0x7F {
        reportControl(scalar, UInt32(step.offset), UInt32(step.offset + step.length), in: place)
      }
    } else if Confusables.isBidirectionalControl(scalar) {
      reportBidirectional(step, scalar, in: place)
    }
  }

  // MARK: Stray bytes

  private mutating func checkInvalid(_ token: Token) {
    let byte = file.bytes[Int(token.start)]
    if byte < 0x20 || byte == 0x7F {
      return reportControl(Unicode.Scalar(byte), token.start, token.end, in: "the text")
    }
    guard token.start >= reportedLineEnd else { return }
    reportedLineEnd = UInt32(
      file.bytes[Int(token.end)...].firstIndex { $0 == 0x0A } ?? file.bytes.count)
    let bytes = file.bytes[Int(token.start)..<Int(token.end)]
    let next = file.bytes[Int(token.end)...].first { $0 != 0x20 && $0 != 0x09 }
    let advice = StrayAdvice(bytes, before: next)
    let span = span(token.start, token.start + UInt32(advice.length))
    let sign = Words.shortened(bytes.prefix(advice.length))
    diagnostics.append(
      Diagnostic(
        .strayCharacter, "`\(sign)` begins nothing in this language", at: span,
        annotation: "not part of the language",
        help: [advice.help],
        fixes: advice.replacement.map { [FixIt(span, replacement: $0.text, title: $0.title)] } ?? []))
  }

  // MARK: Reporting

  mutating func reportInvalid(_ step: UTF8Reader.Step, in place: String) {
    add(
      .invalidUTF8,
      "\(step.length == 1 ? "this byte" : "these bytes") in \(place) \(step.length == 1 ? "is" : "are") not UTF-8",
      UInt32(step.offset), UInt32(step.offset + step.length), annotation: "not UTF-8",
      help: ["save the file as UTF-8; Windows editors call it “UTF-8” or “Unicode”, not “ANSI”"])
  }

  private mutating func reportControl(
    _ scalar: Unicode.Scalar, _ start: UInt32, _ end: UInt32, in place: String
  ) {
    diagnostics.append(
      Diagnostic(
        .controlCharacter, "the control character \(Confusables.hex(scalar)) stands in \(place)",
        at: span(start, end), annotation: "control character",
        fixes: [FixIt(span(start, end), replacement: "", title: "remove it")]))
  }

  mutating func reportBidirectional(_ step: UTF8Reader.Step, _ scalar: Unicode.Scalar, in place: String) {
    let span = span(UInt32(step.offset), UInt32(step.offset + step.length))
    diagnostics.append(
      Diagnostic(
        .bidirectionalControl,
        "\(Confusables.hex(scalar)) in \(place) changes the direction in which it is read", at: span,
        annotation: "invisible control",
        help: [
          "what people see here can differ from what the compiler reads"
            + (place == "a string" ? "; if it is meant, write it as an escape" : "")
        ],
        fixes: [
          place == "a string"
            ? FixIt(
              span, replacement: "\\u{\(Confusables.hex(scalar).dropFirst(2))}",
              title: "write it as an escape")
            : FixIt(span, replacement: "", title: "remove it")
        ]))
  }

  /// Reports a run of spaces that are not plain, or of characters that nobody can see.
  private mutating func reportSpace(_ start: UInt32, _ end: UInt32, _ scalar: Unicode.Scalar) {
    let isInvisible = Confusables.isInvisible(scalar)
    let span = span(start, end)
    let width = String(decoding: file.bytes[Int(start)..<Int(end)], as: UTF8.self).unicodeScalars.count
    diagnostics.append(
      Diagnostic(
        .pastedSpace,
        "\(Pasted.name(of: scalar)) stands \(isInvisible ? "between words" : "where a plain space should")",
        at: span,
        annotation: isInvisible ? "invisible character" : "not a plain space",
        help: ["such characters come along when text is pasted from a web page or a word processor"],
        fixes: [
          isInvisible
            ? FixIt(span, replacement: "", title: "remove it")
            : FixIt(
              span, replacement: String(repeating: " ", count: width),
              title: width == 1 ? "write a plain space" : "write plain spaces")
        ]))
  }

  mutating func add(
    _ code: Code, _ message: String, _ start: UInt32, _ end: UInt32, annotation: String = "",
    help: [String] = []
  ) {
    diagnostics.append(Diagnostic(code, message, at: span(start, end), annotation: annotation, help: help))
  }

  func span(_ start: UInt32, _ end: UInt32) -> Span { Span(file: file.id, start: start, end: end) }

  func text(_ token: Token) -> String {
    Words.shortened(file.bytes[Int(token.start)..<Int(token.end)])
  }
}
