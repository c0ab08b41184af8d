/// Reports, so worded and so rationed that one mistake gives one finding.
///
/// After a report, everything is quiet until something begins that does not depend on the mistake: an
/// entry on a line of its own, a field, a concept. Where the parser knows what was meant, it mends
/// the tokens and goes on, and nothing is quiet.
extension Parser {
  /// More reports about one file help nobody.
  package static let maximumReports = 500

  /// Reports something that leaves the parser in doubt about what follows.
  mutating func report(_ diagnostic: Diagnostic) {
    guard !isRecovering else { return }
    isRecovering = true
    if !isSpoiled { add(diagnostic) }
  }

  /// Reports something after which the parser goes on as if it had been right.
  mutating func reportMended(_ diagnostic: Diagnostic) {
    if !isRecovering, !isSpoiled { add(diagnostic) }
  }

  /// Reports something that no other finding explains.
  mutating func add(_ diagnostic: Diagnostic) {
    guard reportedAt != at else { return }
    reportedAt = at
    // One more than are listed, so that it is known that there are more.
    if diagnostics.count <= Self.maximumReports { diagnostics.append(diagnostic) }
  }

  /// True if the part at hand holds a token, up to this one, that the token check has reported.
  private var isSpoiled: Bool {
    guard !spoiled.isEmpty else { return false }
    let start = lineStart(of: tokens[partToken].start)
    var low = 0
    var high = spoiled.count
    while low < high {
      let middle = (low + high) / 2
      if spoiled[middle] < start { low = middle + 1 } else { high = middle }
    }
    return low < spoiled.count && spoiled[low] < max(tokens[at].end, start + 1)
  }

  /// A part begins that says something of its own: what went wrong before is past.
  mutating func beginPart() {
    isRecovering = false
    partToken = at
  }

  func absorbs(_ diagnostic: Diagnostic) -> Bool {
    switch diagnostic.code {
    case .lookAlike, .nameSpelling, .strayCharacter, .otherQuotes, .unterminatedString, .numberTooLarge,
      .unknownEscape:
      absorbed.contains { $0.contains(diagnostic.span.start) }
    default: false
    }
  }

  // MARK: Missing parts

  /// Takes the token or reports that it is missing.
  @inline(__always)
  mutating func expect(_ wanted: TokenKind, _ context: StaticString) {
    if !take(wanted) { expectOther(wanted, context) }
  }

  private mutating func expectOther(_ wanted: TokenKind, _ context: StaticString) {
    if takeMisspelt(wanted) { return }
    if skipColon(), take(wanted) { return }
    report(expected: Words.quoted(wanted.spelling), context)
  }

  mutating func report(expected: String, _ context: StaticString, help: [String] = [], fixes: [FixIt] = []) {
    let context = context.description
    report(
      Diagnostic(
        .unexpectedToken, "\(seen) where \(expected) should stand\(context.isEmpty ? "" : " " + context)",
        at: place,
        annotation: "expected \(expected)", help: help, fixes: fixes))
  }

  @inline(__always)
  mutating func expectName(_ what: StaticString) {
    if kind.isName { advance() } else { expectOtherName(what) }
  }

  private mutating func expectOtherName(_ what: StaticString) {
    if skipColon(), kind.isName { return advance() }
    if takeQuotedName() || takeReservedName() { return }
    reportName(what)
  }

  mutating func reportName(_ what: StaticString) {
    let what = what.description
    var help: [String] = []
    var fixes: [FixIt] = []
    if at > 0, tokens[at - 1].kind == .comma, !isMissingAtLineEnd {
      help = ["after a comma the list goes on"]
      fixes = [FixIt(tokens[at - 1].span(in: file.id), replacement: "", title: "remove the comma")]
    } else if kind == .neverWord || kind == .cannotWord || kind == .mayWord, !isMissingAtLineEnd {
      help = ["`\(kind.spelling)` stands before the verb"]
    } else if kind == .suchWord, !isMissingAtLineEnd {
      help = [examplesHelp]
    } else if kind.isKeyword, !isMissingAtLineEnd {
      help = ["`\(kind.spelling)` is a word of the language; \(what) stands before it"]
    } else if kind == .string, !isMissingAtLineEnd {
      help = ["a name stands here without quotes; the text in quotes comes after it"]
    } else if kind == .comma, !isMissingAtLineEnd {
      fixes = [FixIt(here, replacement: "", title: "remove the comma")]
    }
    report(
      Diagnostic(
        .missingName, "\(seen) where \(what) should stand", at: place, annotation: "expected \(what)",
        help: help,
        fixes: fixes))
    if kind == .comma { advance() }
  }

  /// Before `such as` stands what the examples are examples of.
  private var examplesHelp: String {
    var end = at + 1
    while end < tokens.count, !isFirstOnLine(end),
      tokens[end].kind.isName || tokens[end].kind == .comma
        || tokens[end].kind == .asWord
    { end += 1 }
    let said = text(span(at..<end))
    let before = at > 0 ? tokens[at - 1].kind : .invalid
    let isEvent = before == .atWord || before == .beforeWord || before == .afterWord || before == .untilWord
    return isEvent
      ? "write the broader event first: `\(before.spelling) relationship_event \(said)`"
      : "write the broader name first: `NAME \(said)`"
  }

  // MARK: Places

  /// The token under the cursor; at the end of the file, the place after the last token.
  var here: Span {
    kind == .endOfFile ? gap : tokens[at].span(in: file.id)
  }

  /// The place after the last token.
  var gap: Span {
    let end = at > 0 ? tokens[at - 1].end : tokens[at].start
    return Span(file: file.id, start: end, end: end)
  }

  /// Where something is missing: at the end of the line if the next token stands on another one.
  var place: Span { isMissingAtLineEnd ? gap : here }

  var isMissingAtLineEnd: Bool { at > 0 && (kind == .endOfFile || isFirstOnLine(at)) }

  /// "found `x`", or that the line ends.
  var seen: String {
    if !isMissingAtLineEnd { return "found \(describe(at))" }
    return kind == .endOfFile ? "the file ends" : "the line ends"
  }

  func describe(_ index: Int) -> String {
    let token = tokens[index]
    switch token.kind {
    case .endOfFile: return "the end of the file"
    case .string: return "a string"
    case .invalid, .identifier, .number, .date: return "`\(Words.shortened(bytes(of: index)))`"
    default: return "`\(token.kind.spelling)`"
    }
  }

  func bytes(of index: Int) -> ArraySlice<UInt8> {
    file.bytes[Int(tokens[index].start)..<Int(tokens[index].end)]
  }

  func isFirstOnLine(_ index: Int) -> Bool {
    index == 0 || file.bytes[Int(tokens[index - 1].end)..<Int(tokens[index].start)].contains(0x0A)
  }

  func lineStart(of offset: UInt32) -> UInt32 {
    var start = Int(offset)
    while start > 0, file.bytes[start - 1] != 0x0A { start -= 1 }
    return UInt32(start)
  }

  /// How far the line on which a token stands is indented.
  func indentation(ofLine token: Int) -> Int {
    let start = Int(lineStart(of: tokens[token].start))
    var end = start
    while end < file.bytes.count, file.bytes[end] == 0x20 || file.bytes[end] == 0x09 { end += 1 }
    return end - start
  }
}
