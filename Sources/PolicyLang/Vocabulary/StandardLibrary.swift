extension Policy {
  /// The standard vocabulary: a policy with its concepts and no statement.
  ///
  ///     Policy.standard.concepts.contains { $0.name == "email" }
  public static var standard: Policy { StandardLibrary.shared.policy }
}

/// The standard vocabulary, compiled once per process.
struct StandardLibrary: Sendable {
  static let shared = StandardLibrary()

  /// What the names of the vocabulary stand for.
  static var names: NameTable { shared.names }
  /// One more than the last id of the vocabulary.
  static var conceptCount: Int { shared.policy.concepts.count }

  /// A policy with the standard concepts and nothing else.
  let policy: Policy
  private let names: NameTable
  /// Empty unless the vocabulary itself is broken; a test demands that it is.
  let diagnostics: [Diagnostic]

  private init() {
    var trees: [SyntaxTree] = []
    var problems: [Diagnostic] = []
    for (index, entry) in StandardVocabulary.files.enumerated() {
      let bytes = entry.text.withUTF8Buffer { Array($0) }
      let file = SourceFile(id: FileID(raw: 1_000_000 + UInt32(index)), path: entry.path, bytes: bytes)
      let (tree, found) = Parser.parse(file, Lexer.lex(bytes).tokens)
      trees.append(tree)
      problems += found
    }
    var lowering = Lowering()
    lowering.run(trees)
    var policy = lowering.policy
    for index in policy.concepts.indices { policy.concepts[index].span = .none }
    self.policy = policy
    names = lowering.names
    diagnostics = problems + lowering.diagnostics
  }
}
