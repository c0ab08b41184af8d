/// What people write by mistake and habit, where it is clear what they meant.
extension Parser {
  // MARK: Words

  /// Takes a misspelt word for the one that was meant. Three letters at least: of fewer, every word is near.
  mutating func mendWord(among words: [String], _ seen: StaticString, _ annotation: StaticString) -> Bool {
    let word = bytes(of: at)
    guard kind == .identifier, second != .colon, word.count >= 3,
      let near = Nearest.word(to: Array(word), among: words)
    else { return false }
    let meant = KeywordTable.shared.kind(of: Array(near.utf8))
    guard meant != .identifier else { return false }
    replace(with: meant, "found \(describe(at)) where \(seen)", annotation.description)
    return true
  }

  /// Reports the token under the cursor and reads it as another word.
  mutating func replace(with meant: TokenKind, _ message: String, _ annotation: String, title: String? = nil)
  {
    let word = meant.spelling
    reportMended(
      Diagnostic(
        .unexpectedToken, message, at: here, annotation: annotation,
        fixes: [FixIt(here, replacement: word, title: title ?? "did you mean `\(word)`?")]))
    read(as: meant)
  }

  mutating func takeMisspelt(_ wanted: TokenKind) -> Bool {
    guard wanted.isKeyword, !isMissingAtLineEnd, kind == .identifier,
      Nearest.word(to: Array(bytes(of: at)), among: [wanted.spelling]) != nil
    else { return false }
    replace(with: wanted, "found \(describe(at)) where `\(wanted.spelling)` should stand", "misspelt")
    advance()
    return true
  }

  /// `party { … }` for `parties { … }`.
  mutating func mendSingularKind() -> Bool {
    guard kind == .identifier, let plural = Self.plurals[String(decoding: bytes(of: at), as: UTF8.self)]
    else {
      return false
    }
    let message = "found \(describe(at)) where `\(plural.spelling)` should stand"
    if second == .identifier, at + 2 < tokens.count, tokens[at + 2].kind == .string {
      reportMissingBlock(message, plural)
    } else {
      replace(with: plural, message, "kinds are named in the plural", title: "write `\(plural.spelling)`")
    }
    return true
  }

  /// `party forter "Forter"` for `parties { forter "Forter" }`: both mistakes at once.
  private mutating func reportMissingBlock(_ message: String, _ plural: TokenKind) {
    var last = at
    while last + 1 < tokens.count - 1, !isFirstOnLine(last + 1) { last += 1 }
    let start = tokens[at].start
    let rest = file.bytes[Int(tokens[at + 1].start)..<Int(tokens[last].end)]
    let block = "\(plural.spelling) { \(String(decoding: rest, as: UTF8.self)) }"
    report(
      Diagnostic(
        .unexpectedToken, message, at: here, annotation: "kinds are named in the plural",
        help: ["names are declared in a block"],
        fixes: [
          FixIt(
            Span(file: file.id, start: start, end: tokens[last].end), replacement: block,
            title: "write a block")
        ]))
    tokens[at] = Token(kind: plural, start: Int(start), end: Int(tokens[at].end))
  }

  /// The word of a kind in the singular, and its keyword.
  static let plurals: [String: TokenKind] = {
    var plurals: [String: TokenKind] = [:]
    for kind in Kind.allCases {
      guard let block = kind.blockWord, block != kind.word else { continue }
      plurals[kind.word] = KeywordTable.shared.kind(of: Array(block.utf8))
    }
    return plurals
  }()

  /// A colon or a comma between a word and its value, as JSON and YAML have it.
  mutating func skipColon() -> Bool {
    guard kind == .colon, at > 0, tokens[at - 1].kind.isKeyword || tokens[at - 1].kind == .string else {
      return false
    }
    reportMended(
      Diagnostic(
        .unexpectedToken, "found `:` after \(describe(at - 1))", at: here, annotation: "not needed",
        help: ["a word and what it says stand side by side; a colon stands only after a label or a kind"],
        fixes: [FixIt(here, replacement: "", title: "remove it")]))
    advance()
    return true
  }

  /// A name in quotes.
  mutating func takeQuotedName() -> Bool {
    guard kind == .string, second != .string, second != .leftBrace else { return false }
    let name = Escapes.text(of: bytes(of: at))
    guard TokenCheck.isWellFormed(Array(name.utf8)[...]) else { return false }
    reportMended(
      Diagnostic(
        .missingName, "found a string where a name should stand", at: here, annotation: "in quotes",
        help: ["quotes are for text that people read; names stand as they are"],
        fixes: [FixIt(here, replacement: name, title: "remove the quotes")]))
    advance()
    return true
  }

  /// A word of the language that is meant as a name: it begins nothing, so nothing else can be meant.
  mutating func takeReservedName() -> Bool {
    guard kind.isKeyword, !kind.isName, !isMissingAtLineEnd, !Self.beginsClause(kind),
      !Self.beginsEntry(kind),
      kind != .thenWord, kind != .suchWord, kind != .isWord, kind != .meansWord, kind != .andWord,
      kind != .orWord
    else { return false }
    if kind == .ofWord, second.isName {
      let word = Span(file: file.id, start: tokens[at].start, end: tokens[at + 1].start)
      reportMended(
        Diagnostic(
          .missingName, "found `of` where a name should stand", at: here, annotation: "not needed",
          fixes: [FixIt(word, replacement: "", title: "remove it")]))
      advance()
    } else {
      reportReservedName()
    }
    advance()
    return true
  }

  mutating func reportReservedName() {
    reportMended(
      Diagnostic(
        .missingName, "found `\(kind.spelling)` where a name should stand", at: here,
        annotation: "a word of the language",
        help: ["words of the language are no names: add something to it, or take another"]))
  }

  // MARK: After a list

  /// After a list, on the same line, stands a word that nothing can begin with: a comma is missing, or the
  /// words belong together.
  ///
  /// `list` is the first token of a list of items; nil of bare names.
  @inline(__always)
  mutating func skipStrays(afterList list: Int? = nil) {
    if beginsStray { skipStray(afterList: list) }
  }

  private mutating func skipStray(afterList list: Int?) {
    guard !isMissingAtLineEnd else { return }
    if kind == .andWord || kind == .orWord {
      if conditionDepth == 0 { mendConjunction(inList: list) }
      return
    }
    if second == .colon || second.isUnit || setting == .concept && second == .string || isMisspeltFollower {
      return
    }
    if mendHabit(takesExamples: list != nil) { return }
    guard kind == .identifier || isTraitOutOfPlace else { return }
    var last = at
    while last + 1 < tokens.count, tokens[last + 1].kind == .identifier, !isFirstOnLine(last + 1) {
      last += 1
    }
    guard canFollowList(last + 1) else {
      return reportProse(at..<last + 1, noClause(at, help: [Self.clauseHelp]), skippingLine: true)
    }
    let before = at - 1
    let words = (before...last).map { String(decoding: bytes(of: $0), as: UTF8.self) }
    let span = Span(file: file.id, start: tokens[before].start, end: tokens[last].end)
    let isList = !isTraitOutOfPlace && tokens[before].kind.isName
    reportMended(
      Diagnostic(
        .unexpectedToken, "found \(describe(at)) where a comma or the next clause should stand", at: here,
        annotation: isTraitOutOfPlace ? "begins no clause" : "expected `,` before this",
        help: ["the members of a list stand between commas, the words of one name are joined by `_`"],
        fixes: (isList
          ? [FixIt(span, replacement: words.joined(separator: ", "), title: "if these are several")] : [])
          + [FixIt(span, replacement: words.joined(separator: "_"), title: "if this is one name")]))
    // The word before may be part of the same name: by itself it means nothing yet.
    let part = tokens[before]
    if part.kind == .identifier {
      tokens[before] = Token(kind: .invalid, start: Int(part.start), end: Int(part.end))
    }
    skipStrayNames()
  }

  /// A token that begins neither a clause nor, in the middle of a line, a statement.
  private var beginsStray: Bool {
    switch kind {
    case .identifier, .andWord, .orWord: true
    case .directlyWord, .readilyWord, .becauseWord: setting == .statement
    default: isTraitOutOfPlace
    }
  }

  /// What can stand after the last name of a list: otherwise the words before it were none.
  private func canFollowList(_ index: Int) -> Bool {
    guard index < tokens.count, !isFirstOnLine(index) else { return true }
    switch tokens[index].kind {
    case .number, .string, .date, .ofWord, .notWord, .noWord: return false
    default: return true
    }
  }

  /// `address`, `status` and `format` are words of concepts; elsewhere they are most likely part of a name.
  private var isTraitOutOfPlace: Bool {
    setting == .statement && (kind == .addressWord || kind == .statusWord || kind == .formatWord)
  }

  private var isMisspeltFollower: Bool {
    let word = bytes(of: at)
    if setting == .statement, word.elementsEqual("if".utf8) { return true }
    guard kind == .identifier, word.count >= 3 else { return false }
    return Nearest.word(to: Array(word), among: followers) != nil
  }

  private var followers: [String] {
    switch setting {
    case .statement: Self.clauseWords
    case .concept: Self.traitWords
    case .header: []
    }
  }

  mutating func skipStrayNames() {
    let node = open(.unexpected)
    while !isMissingAtLineEnd,
      kind == .identifier && second != .colon || kind == .comma || isTraitOutOfPlace
        || conditionDepth == 0 && (kind == .andWord || kind == .orWord)
    {
      advance()
    }
    close(node)
  }

  // MARK: Text without quotes

  /// Takes a string, or the words that should have been in quotes, up to the end of the line or one of `ends`.
  mutating func expectString(_ what: StaticString, before ends: (TokenKind) -> Bool = { _ in false }) {
    if take(.string) { return }
    if skipColon(), take(.string) { return }
    if isMissingAtLineEnd || kind == .leftBrace || kind == .rightBrace || ends(kind) || kind == .comma {
      return report(
        Diagnostic(
          .unexpectedToken, "\(seen) where \(what) should stand", at: place,
          annotation: "expected text in double quotes"))
    }
    let start = tokens[at].start
    let node = open(.unexpected)
    let first = at
    repeat { advance() } while !isMissingAtLineEnd && kind != .leftBrace && kind != .rightBrace && !ends(kind)
    close(node)
    let end = textEnd(from: start, to: at)
    absorb(from: first)
    let span = Span(file: file.id, start: start, end: end)
    var text = String(decoding: file.bytes[Int(start)..<Int(end)], as: UTF8.self)
    text = text.replacing("\"", with: "").replacing("\\", with: "\\\\")
    if isRecovering || reportedAt == first { return }
    reportedAt = first
    guard diagnostics.count <= Self.maximumReports else { return }
    diagnostics.append(
      Diagnostic(
        .unexpectedToken, "\(what) stands without quotes", at: span, annotation: "expected a string",
        fixes: [FixIt(span, replacement: "\"\(text)\"", title: "put it in double quotes")]))
  }

  /// What stands from here to the cursor was reported as a whole: its tokens mean nothing by themselves.
  mutating func absorb(from first: Int) {
    guard first < at else { return }
    absorbed.append(tokens[first].start..<tokens[at - 1].end)
    for index in first..<at {
      tokens[index] = Token(kind: .invalid, start: Int(tokens[index].start), end: Int(tokens[index].end))
    }
  }

  /// Where text without quotes ends: before the next token, or with its line, comments and white space left out.
  private func textEnd(from start: UInt32, to next: Int) -> UInt32 {
    var end = Int(tokens[next].start)
    if let line = file.bytes[Int(start)..<end].firstIndex(of: 0x0A) { end = line }
    while end > Int(start), file.bytes[end - 1] <= 0x20 { end -= 1 }
    return UInt32(end)
  }

  /// A date, or whatever was written in its place.
  mutating func expectDate() {
    if take(.date) { return }
    if skipColon(), take(.date) || take(.unstatedWord) { return }
    guard !isMissingAtLineEnd, kind != .rightBrace, kind != .citeWord else {
      return report(expected: "a date", "", help: [Self.dateHelp])
    }
    let start = tokens[at].start
    let node = open(.unexpected)
    let first = at
    repeat { advance() } while !isMissingAtLineEnd && kind != .rightBrace && kind != .citeWord
    close(node)
    let end = textEnd(from: start, to: at)
    absorb(from: first)
    if isRecovering || reportedAt == first { return }
    reportedAt = first
    guard diagnostics.count <= Self.maximumReports else { return }
    let shown = Words.shortened(file.bytes[Int(start)..<Int(end)])
    diagnostics.append(
      Diagnostic(
        .unexpectedToken, "found `\(shown)` where a date should stand",
        at: Span(file: file.id, start: start, end: end), annotation: "expected a date", help: [Self.dateHelp])
    )
  }

  static let dateHelp =
    "a date is written YYYY-MM-DD, for example `2026-01-15`; `unstated` says that the source gives none"

  /// The rest of a text whose string ended with its line by mistake, up to the quote that was to close it.
  mutating func skipBrokenString() -> Bool {
    guard at > 0, tokens[at - 1].kind == .string, !TokenCheck.isClosed(bytes(of: at - 1)),
      bytes(of: at - 1).first == 0x22, isFirstOnLine(at)
    else { return false }
    var index = at
    while index < tokens.count, index < at + 200, tokens[index].kind != .string,
      tokens[index].kind != .leftBrace,
      tokens[index].kind != .rightBrace
    { index += 1 }
    guard index < tokens.count, tokens[index].kind == .string,
      !bytes(of: index).dropFirst().contains(where: { $0 > 0x20 })
    else { return false }
    let first = at - 1
    add(
      Diagnostic(
        .unterminatedString, "this string goes on on the next line", at: tokens[first].span(in: file.id),
        annotation: "begins here",
        help: ["a string ends on its line; where prose is expected, several strings in a row are joined"],
        fixes: [
          FixIt(
            Span(file: file.id, start: tokens[first].end, end: tokens[at].start), replacement: " ",
            title: "join the lines")
        ]))
    let node = open(.unexpected)
    while at <= index { advance() }
    close(node)
    absorb(from: first)
    return true
  }

  /// Text that goes on after a quote inside it.
  mutating func skipQuoteInString() {
    guard at > 0, tokens[at - 1].kind == .string, tokens[at].start == tokens[at - 1].end, kind != .endOfFile,
      !Self.isSign(kind)
    else { return }
    let quote = Span(file: file.id, start: tokens[at].start - 1, end: tokens[at].start)
    let first = at
    reportMended(
      Diagnostic(
        .unexpectedToken, "the string ends before \(describe(at))", at: quote,
        annotation: "this quote ends it",
        help: [#"inside a string a quote is written `\"`, or “ and ”"#]))
    let node = open(.unexpected)
    repeat { advance() } while !isMissingAtLineEnd
    close(node)
    absorb(from: first)
  }

  static func isSign(_ kind: TokenKind) -> Bool {
    switch kind {
    case .leftBrace, .rightBrace, .leftParen, .rightParen, .comma, .colon: true
    default: false
    }
  }

  // MARK: Skipping

  /// Skips what fits nowhere, up to a token that can begin something, and keeps it in the tree.
  /// An entry begins only at the beginning of a line: elsewhere its word is more likely a stray.
  mutating func skipUnexpected(until stops: (TokenKind) -> Bool) {
    let node = open(.unexpected)
    var openBraces = 0
    repeat {
      if kind == .leftBrace { openBraces += 1 }
      if kind == .rightBrace {
        if openBraces == 0 { break }
        openBraces -= 1
      }
      advance()
    } while kind != .endOfFile
      && !(openBraces == 0
        && (kind == .rightBrace || stops(kind) && (!Self.beginsEntry(kind) || isFirstOnLine(at))))
    close(node)
  }
}
