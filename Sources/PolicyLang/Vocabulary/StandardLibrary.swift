extension Policy {
  /// The standard vocabulary: a policy with its concepts and no statement.
  ///
  ///     Policy.standard.concepts.contains { $0.name == "email" }
  public static var standard: Policy { StandardLibrary.shared.policy }
}

/// The standard vocabulary, compiled once per process.
struct StandardLibrary: Sendable {
  static let shared = StandardLibrary()

  /// What the names of the vocabulary stand for, known without compiling it.
  static let names = readIndex()
  /// One more than the last id of the vocabulary.
  static var conceptCount: Int { names.declarationCount + 1 }

  private static func readIndex() -> NameTable {
    var names = NameTable()
    var kind: Kind?
    var raw: UInt32 = 0
    index.withUTF8Buffer { bytes in
      var start = 0
      for at in 0...bytes.count where at == bytes.count || bytes[at] <= 0x20 {
        if at > start {
          if let kind {
            raw += 1
            names.declare(NameTable.Key(in: bytes, from: start, to: at), kind, .concept(ConceptID(raw: raw)))
          } else {
            let word = bytes[start..<at]
            kind = Kind.allCases.first { $0.blockWord?.utf8.elementsEqual(word) ?? false }
          }
        }
        if at < bytes.count, bytes[at] == 0x0A { kind = nil }
        start = at + 1
      }
    }
    return names
  }

  /// A policy with the standard concepts and nothing else.
  let policy: Policy
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
    diagnostics = problems + lowering.diagnostics
  }
}
