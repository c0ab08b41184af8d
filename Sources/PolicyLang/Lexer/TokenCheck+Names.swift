extension TokenCheck {
  /// A word of the language with capital letters: the lexer has read it as what it is.
  mutating func checkWord(_ token: Token) {
    let bytes = file.bytes[Int(token.start)..<Int(token.end)]
    guard bytes.contains(where: { $0 >= 0x41 && $0 <= 0x5A }) else { return }
    let span = span(token.start, token.end)
    diagnostics.append(
      Diagnostic(
        .nameSpelling, "`\(text(token))` is a word of the language, in capital letters", at: span,
        annotation: "not in lower case",
        fixes: [FixIt(span, replacement: token.kind.spelling, title: "write `\(token.kind.spelling)`")]))
  }

  mutating func checkName(_ token: Token) {
    let bytes = file.bytes[Int(token.start)..<Int(token.end)]
    guard !Self.isWellFormed(bytes) else { return }
    spoiled.append(token.start)
    var reader = UTF8Reader(bytes)
    var foreign: Unicode.Scalar?
    while let step = reader.next() {
      guard let scalar = step.scalar else { return reportInvalid(step, in: "a name") }
      if Confusables.isBidirectionalControl(scalar) { return reportBidirectional(step, scalar, in: "a name") }
      if !scalar.isASCII, foreign == nil { foreign = scalar }
    }
    let span = span(token.start, token.end)
    let fixes = Self.repaired(bytes).map { [FixIt(span, replacement: $0, title: "write `\($0)`")] } ?? []
    if let foreign {
      diagnostics.append(
        Diagnostic(
          .lookAlike, "`\(text(token))` contains \(Confusables.hex(foreign)), \(Self.remark(on: foreign))",
          at: span,
          annotation: "not a plain Latin name",
          help: ["names are made of a–z, 0–9, `_` and `.`; labels and texts in quotes take every letter"],
          fixes: fixes))
    } else if let first = bytes.first, first >= 0x30, first <= 0x39 {
      diagnostics.append(
        Diagnostic(
          .nameSpelling, "`\(text(token))` is neither a number nor a name", at: span,
          annotation: "cannot be read",
          help: ["a period is a number and a unit, such as `24 hours`; names begin with a letter"]))
    } else {
      diagnostics.append(
        Diagnostic(
          .nameSpelling, "`\(text(token))` is not spelled like a name", at: span, annotation: "not a name",
          help: ["names are lower case: a letter, then letters, digits and `_`, in parts joined by `.`"],
          fixes: fixes))
    }
  }

  private static func remark(on scalar: Unicode.Scalar) -> String {
    if let latin = Confusables.latin(for: scalar) { return "which looks like `\(latin)`" }
    return Confusables.isInvisible(scalar) ? "which nobody can see" : "which no name can have"
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

  /// The name that was most likely meant: lower case, Latin letters, `_` for hyphens. Nil if none is left.
  static func repaired(_ bytes: ArraySlice<UInt8>) -> String? {
    var reader = UTF8Reader(bytes)
    var name = ""
    while let step = reader.next() {
      guard let scalar = step.scalar else { return nil }
      if scalar == "-" {
        name.append("_")
      } else if scalar.isASCII {
        name += String(Character(scalar)).lowercased()
      } else if let latin = Confusables.latin(for: scalar) {
        name.append(latin)
      }
    }
    while let first = name.first, first == "." || first == "_" { name.removeFirst() }
    while let last = name.last, last == "." { name.removeLast() }
    return isWellFormed(Array(name.utf8)[...]) ? name : nil
  }
}
