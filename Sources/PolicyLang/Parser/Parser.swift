/// Recursive descent over tokens into a flat tree. Never fails: what is missing is reported and
/// taken as there, what does not fit is reported once, kept in an `unexpected` node and skipped.
///
/// The productions stand as comments over their functions; a test holds them against
/// `grammar/policy.ebnf`.
package struct Parser {
  let file: SourceFile
  /// Without what begins no token, which the token check has reported. A misspelt word of the language
  /// takes the kind of the word that was meant.
  var tokens: [Token]
  private(set) var at = 0
  /// The kind of the token under the cursor.
  private(set) var kind: TokenKind
  private var nodes = NodeRoom()
  var diagnostics: [Diagnostic] = []
  var depth = 0
  /// Opening braces not yet closed.
  var braces: [Brace] = []
  /// Where the token check found tokens that cannot be read: byte offsets in ascending order.
  let spoiled: [UInt32]
  /// Stretches that were reported as a whole: what the token check found in them is not said again.
  var absorbed: [Range<UInt32>] = []

  // See Parser+Reports.swift.
  var reportedAt = -1
  var isRecovering = false
  /// The first token of the entry, field or concept at hand.
  var partToken = 0
  /// How many conditions are open: `and` and `or` belong to them.
  var conditionDepth = 0
  var setting = Setting.statement

  /// Which words can follow a list: where one of them is misspelt, it is recognised.
  enum Setting {
    case statement, concept, header
  }

  struct Brace {
    /// The token that opens the block, or before which the missing brace should stand.
    var token: Int
    var isMissing: Bool
    /// A token of the line that opens the block.
    var line: Int
  }

  /// Deeper nesting than this is refused: no policy needs it, and the stack has an end.
  static let maximumDepth = 200

  init(file: SourceFile, tokens: [Token], spoiled: [UInt32] = []) {
    self.file = file
    self.spoiled = spoiled
    self.tokens = spoiled.isEmpty ? tokens : tokens.filter { $0.kind != .invalid }
    kind = self.tokens.first?.kind ?? .endOfFile
  }

  /// Lexes, checks and parses a file. No more than `reports` findings are listed, the first ones.
  package static func read(_ file: SourceFile, reports: Int = maximumReports) -> (SyntaxTree, [Diagnostic]) {
    let lexed = Lexer.lex(file.bytes)
    let (tree, found) = lexed.isSuspicious ? readSuspicious(file, lexed.tokens) : parse(file, lexed.tokens)
    return (tree, found.count > reports ? shortened(found, to: reports) : found)
  }

  private static func readSuspicious(_ file: SourceFile, _ tokens: [Token]) -> (SyntaxTree, [Diagnostic]) {
    let check = TokenCheck.run(file, tokens)
    let (tree, parser) = run(Parser(file: file, tokens: tokens, spoiled: check.spoiled))
    return (tree, check.diagnostics.filter { !parser.absorbs($0) } + parser.diagnostics)
  }

  private static func shortened(_ found: [Diagnostic], to count: Int) -> [Diagnostic] {
    var sorted = Compilation.sorted(found)
    guard sorted.count > count else { return sorted }
    let place = Span(
      file: sorted[count].span.file, start: sorted[count].span.start, end: sorted[count].span.start)
    sorted.removeSubrange(count...)
    sorted.append(
      Diagnostic(
        .tooManyProblems, "this file has more than \(Words.count(count, "problem")); the rest are not listed",
        at: place,
        annotation: "the first that is left out",
        help: ["mend the first ones, or check that this is a policy at all"]))
    return sorted
  }

  static func parse(_ file: SourceFile, _ tokens: [Token]) -> (SyntaxTree, [Diagnostic]) {
    let (tree, parser) = run(Parser(file: file, tokens: tokens))
    return (tree, parser.diagnostics)
  }

  /// Parses the file. Gives the tree and the parser at the end of its work.
  private static func run(_ start: Parser) -> (SyntaxTree, Parser) {
    // More than a policy needs, and room that is not touched costs nothing.
    var capacity = start.tokens.count * 2 + 64
    while true {
      var parser = start
      let nodes = [Node](unsafeUninitializedCapacity: capacity) { room, filled in
        parser.nodes = NodeRoom(room)
        parser.parseFile()
        filled = min(parser.nodes.count, capacity)
        parser.nodes.close()
      }
      if parser.nodes.count <= capacity {
        return (SyntaxTree(file: start.file, tokens: parser.tokens, nodes: nodes), parser)
      }
      // Now it is known how many there are.
      capacity = parser.nodes.count
    }
  }

  // MARK: Tokens

  /// The kind of the token after the next one.
  var second: TokenKind { at + 1 < tokens.count ? tokens[at + 1].kind : .endOfFile }

  @inline(__always)
  mutating func advance() {
    guard at &+ 1 < tokens.count else { return }
    at &+= 1
    kind = tokens[at].kind
  }

  /// Reads the token under the cursor as another word.
  mutating func read(as meant: TokenKind) {
    tokens[at] = Token(kind: meant, start: Int(tokens[at].start), end: Int(tokens[at].end))
    kind = meant
  }

  @inline(__always)
  mutating func take(_ wanted: TokenKind) -> Bool {
    guard kind == wanted else { return false }
    advance()
    return true
  }

  // MARK: Nodes

  @inline(__always)
  mutating func open(_ kind: SyntaxKind) -> Int {
    nodes.append(Node(kind: kind, firstToken: UInt32(truncatingIfNeeded: at), tokenEnd: 0, subtreeEnd: 0))
  }

  @inline(__always)
  mutating func close(_ node: Int) { nodes.close(node, tokenEnd: at) }

  // MARK: Depth

  /// Reads something nested, unless the nesting is too deep; then it is reported and skipped.
  mutating func nested(_ body: (inout Parser) -> Void) {
    guard depth < Self.maximumDepth else {
      report(
        Diagnostic(
          .nestedTooDeep, "blocks or conditions are nested more than \(Self.maximumDepth) deep", at: place,
          annotation: "one level too many", help: ["write sections side by side, or split the condition"]))
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
