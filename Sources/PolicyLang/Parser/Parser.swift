/// Recursive descent over tokens into a flat tree. Never fails: what is missing is reported and
/// taken as there, what does not fit is reported once, kept in an `unexpected` node and skipped.
///
/// The productions stand as comments over their functions; a test holds them against
/// `grammar/policy.ebnf`.
struct Parser {
  let file: SourceFile
  /// Without what begins no token, which the token check has reported. A misspelt word of the language
  /// takes the kind of the word that was meant.
  var tokens: [Token]
  var at = 0
  var nodes: [Node] = []
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
    nodes.reserveCapacity(tokens.count + 16)
  }

  /// Lexes, checks and parses a file.
  static func read(_ file: SourceFile) -> (SyntaxTree, [Diagnostic]) {
    let lexed = Lexer.lex(file.bytes)
    guard lexed.isSuspicious else { return parse(file, lexed.tokens) }
    let check = TokenCheck.run(file, lexed.tokens)
    var parser = Parser(file: file, tokens: lexed.tokens, spoiled: check.spoiled)
    parser.parseFile()
    let found = check.diagnostics.filter { !parser.absorbs($0) }
    return (SyntaxTree(file: file, tokens: parser.tokens, nodes: parser.nodes), found + parser.diagnostics)
  }

  static func parse(_ file: SourceFile, _ tokens: [Token]) -> (SyntaxTree, [Diagnostic]) {
    var parser = Parser(file: file, tokens: tokens)
    parser.parseFile()
    return (SyntaxTree(file: file, tokens: parser.tokens, nodes: parser.nodes), parser.diagnostics)
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
