/// Recursive descent over tokens into a flat tree. Never fails: what is missing is reported and
/// taken as there, what does not fit is reported once, kept in an `unexpected` node and skipped.
///
/// The productions stand as comments over their functions; a test holds them against
/// `grammar/policy.ebnf`.
struct Parser {
  let file: SourceFile
  let tokens: [Token]
  var at = 0
  var nodes: [Node] = []
  var diagnostics: [Diagnostic] = []
  var depth = 0
  /// The token of the last report: one place is reported once.
  private var reportedAt = -1
  /// Opening braces not yet closed, as token indices.
  var braces: [Int] = []

  /// Deeper nesting than this is refused: no policy needs it, and the stack has an end.
  static let maximumDepth = 200

  init(file: SourceFile, tokens: [Token]) {
    self.file = file
    self.tokens = tokens
    nodes.reserveCapacity(tokens.count + 16)
  }

  static func parse(_ file: SourceFile, _ tokens: [Token]) -> (SyntaxTree, [Diagnostic]) {
    var parser = Parser(file: file, tokens: tokens)
    parser.parseFile()
    return (SyntaxTree(file: file, tokens: tokens, nodes: parser.nodes), parser.diagnostics)
  }

  // MARK: Tokens

  @inline(__always)
  var kind: TokenKind { tokens[at].kind }

  /// The kind of the token after the next one.
  var second: TokenKind { at + 1 < tokens.count ? tokens[at + 1].kind : .endOfFile }

  @inline(__always)
  mutating func advance() { if at < tokens.count &- 1 { at &+= 1 } }

  @inline(__always)
  mutating func take(_ wanted: TokenKind) -> Bool {
    guard kind == wanted else { return false }
    advance()
    return true
  }

  /// Takes the token or reports that it is missing.
  mutating func expect(_ wanted: TokenKind, _ context: StaticString) {
    if !take(wanted) { report(expected: wanted.spelling, context) }
  }

  mutating func expectName(_ what: StaticString) {
    if kind.isName { advance() } else { reportName(what) }
  }

  mutating func expectString(_ what: StaticString) {
    if !take(.string) { report(expected: "a string in double quotes", what) }
  }

  // MARK: Nodes

  @inline(__always)
  mutating func open(_ kind: SyntaxKind) -> Int {
    nodes.append(Node(kind: kind, firstToken: UInt32(truncatingIfNeeded: at), tokenEnd: 0, subtreeEnd: 0))
    return nodes.count &- 1
  }

  @inline(__always)
  mutating func close(_ node: Int) {
    nodes[node].tokenEnd = UInt32(truncatingIfNeeded: at)
    nodes[node].subtreeEnd = UInt32(truncatingIfNeeded: nodes.count)
  }

  // MARK: Reports

  var canReport: Bool { reportedAt != at }

  /// More reports about one file help nobody.
  static let maximumReports = 500

  /// True from a report until the next entry begins: what follows in between is not reported again.
  var isRecovering = false

  mutating func report(_ diagnostic: Diagnostic) {
    guard canReport else { return }
    reportedAt = at
    isRecovering = true
    guard diagnostics.count < Self.maximumReports else { return reportTooMany() }
    diagnostics.append(diagnostic)
  }

  private mutating func reportTooMany() {
    guard diagnostics.count == Self.maximumReports else { return }
    diagnostics.append(
      Diagnostic(
        .tooManyProblems, "this file has more than \(Self.maximumReports) problems; the rest are not listed",
        at: here, help: ["mend the first ones, or check that this is a policy at all"]))
  }

  mutating func report(expected: String, _ context: StaticString) {
    let seen = describe(at)
    report(
      Diagnostic(
        .unexpectedToken, "found \(seen) where \(Words.quoted(expected)) should stand \(context)",
        at: here, annotation: "expected \(Words.quoted(expected))"))
  }

  mutating func reportName(_ what: StaticString) {
    let seen = describe(at)
    var help: [String] = []
    if kind.isKeyword {
      help = ["`\(kind.spelling)` is a word of the language; give \(what) before it"]
    }
    report(
      Diagnostic(
        .missingName, "found \(seen) where \(what) should stand", at: here,
        annotation: "expected \(what)", help: help))
  }

  /// The token under the cursor; at the end of the file, the place after the last token.
  var here: Span {
    if kind == .endOfFile, at > 0 {
      let end = tokens[at - 1].end
      return Span(file: file.id, start: end, end: end)
    }
    return tokens[at].span(in: file.id)
  }

  func describe(_ index: Int) -> String {
    let token = tokens[index]
    switch token.kind {
    case .endOfFile: return "the end of the file"
    case .string: return "a string"
    case .invalid, .identifier, .number, .date:
      return "`\(Words.shortened(file.bytes[Int(token.start)..<Int(token.end)]))`"
    default: return "`\(token.kind.spelling)`"
    }
  }

  /// Skips what fits nowhere, up to a token that can begin something, and keeps it in the tree.
  /// Words that are also names begin something only at the beginning of a line.
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
        && (kind == .rightBrace || (stops(kind) && (!kind.isName || isFirstOnLine(at)))))
    close(node)
  }

  // MARK: Braces

  /// Opens a block. A missing `{` is reported, and the block is read as if it were there.
  /// Gives false if the block is not to be read at all.
  mutating func openBrace(_ context: StaticString) -> Bool {
    if kind == .leftBrace {
      braces.append(at)
      advance()
      return true
    }
    report(expected: "{", context)
    braces.append(at)
    return kind != .rightBrace && kind != .endOfFile
  }

  mutating func closeBrace() {
    let opened = braces.popLast() ?? 0
    if take(.rightBrace) { return }
    guard canReport else { return }
    let opener = tokens[min(opened, tokens.count - 1)].span(in: file.id)
    var labels = [Label(opener, "this brace is still open")]
    if kind == .endOfFile, let suspect = braceWithOtherIndentation(from: opened) {
      labels.append(Label(suspect, "this brace stands further left or right than its line suggests"))
    }
    let place = at > 0 ? tokens[at - 1].end : 0
    report(
      Diagnostic(
        .unclosedBrace, "found \(describe(at)) where the block should be closed", at: here,
        annotation: "expected `}` before this", labels: labels,
        fixes: [
          FixIt(
            Span(file: file.id, start: place, end: place), replacement: "\n}", title: "close the block here")
        ]))
  }

  /// The first closing brace that stands in another column than the line of its opening brace:
  /// most often the block before it lost its own.
  func braceWithOtherIndentation(from first: Int) -> Span? {
    var stack: [Int] = []
    for index in first..<tokens.count {
      if tokens[index].kind == .leftBrace { stack.append(index) }
      if tokens[index].kind == .rightBrace, let opener = stack.popLast() {
        let isAlone = isFirstOnLine(index)
        if isAlone, indentation(ofLineAt: tokens[index].start) != indentation(ofLineAt: tokens[opener].start) {
          return tokens[index].span(in: file.id)
        }
      }
    }
    return nil
  }

  func isFirstOnLine(_ index: Int) -> Bool {
    index == 0 || file.bytes[Int(tokens[index - 1].end)..<Int(tokens[index].start)].contains(0x0A)
  }

  func indentation(ofLineAt offset: UInt32) -> Int {
    var start = Int(offset)
    while start > 0, file.bytes[start - 1] != 0x0A { start -= 1 }
    var end = start
    while end < file.bytes.count, file.bytes[end] == 0x20 || file.bytes[end] == 0x09 { end += 1 }
    return end - start
  }

  // MARK: Depth

  /// Reads something nested, unless the nesting is too deep; then it is reported and skipped.
  mutating func nested(_ body: (inout Parser) -> Void) {
    guard depth < Self.maximumDepth else {
      report(
        Diagnostic(
          .nestedTooDeep, "blocks or conditions are nested more than \(Self.maximumDepth) deep", at: here,
          help: ["split the policy: sections side by side say the same"]))
      skipDeepBlock()
      return
    }
    depth += 1
    body(&self)
    depth -= 1
  }

  /// Skips to the end of what is nested too deep, without recursion.
  private mutating func skipDeepBlock() {
    let node = open(.unexpected)
    var levels = 0
    while kind != .endOfFile {
      if kind == .leftBrace || kind == .leftParen { levels += 1 }
      if kind == .rightBrace || kind == .rightParen {
        if levels == 0 { break }
        levels -= 1
        if levels == 0 {
          advance()
          break
        }
      }
      advance()
    }
    close(node)
  }
}
