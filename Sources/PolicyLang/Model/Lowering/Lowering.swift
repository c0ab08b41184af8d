/// Turns syntax trees into a policy: declares names, resolves them, checks that what is said can be
/// said, and fills the model. Every statement of the source gives one statement of the model, however
/// broken, so that places and counts stay true.
struct Lowering {
  var policy: Policy
  var names: NameTable
  var diagnostics: [Diagnostic] = []
  var tree: SyntaxTree
  let isStandard: Bool

  // What surrounds the entry at hand.
  var group = 0
  var citePrefix = ""
  var inherited = Inherited()

  /// Concept of each declaring node, in the order of the declaring pass; the describing pass walks
  /// the same nodes in the same order.
  var declared: [ConceptID] = []
  var nextDeclared = 0
  var statementCount = 0
  /// True in the last pass, in which groups and statements enter the model.
  var isLowering = false
  var headerSpan: Span?
  private var suggestionsLeft = 200

  /// What groups put on the statements that stand in them.
  struct Inherited {
    var clauses: [Int] = []
    var bound: ItemList?
  }

  init(on base: Policy, names: NameTable, isStandard: Bool) {
    policy = base
    self.names = names
    self.isStandard = isStandard
    tree = SyntaxTree(file: SourceFile(id: .none, path: "", bytes: []), tokens: [], nodes: [])
  }

  /// Lowers files in which imports come before what imports them.
  mutating func run(_ trees: [SyntaxTree]) {
    for tree in trees {
      self.tree = tree
      declareEntries(of: 0)
    }
    for tree in trees {
      self.tree = tree
      describeEntries(of: 0)
    }
    checkTaxonomies()
    isLowering = true
    for tree in trees {
      self.tree = tree
      lowerEntries(of: 0)
    }
    checkConfusableNames()
    Anchors.assign(&policy)
  }

  mutating func report(_ diagnostic: Diagnostic) {
    if diagnostics.count == Self.maximumReports {
      diagnostics.append(
        Diagnostic(
          .tooManyProblems,
          "this policy has more than \(Self.maximumReports) problems of meaning; the rest are not listed",
          at: diagnostic.span, help: ["mend the first ones; many go back to one missing declaration"]))
    }
    guard diagnostics.count < Self.maximumReports else { return }
    diagnostics.append(diagnostic)
  }

  /// More reports about one policy help nobody.
  static let maximumReports = 2_000

  // MARK: Tokens of a node

  func tokens(of node: Int) -> Range<UInt32> {
    tree.nodes[node].firstToken..<tree.nodes[node].tokenEnd
  }

  func kind(_ token: UInt32) -> TokenKind { tree.tokens[Int(token)].kind }

  func kindOfNode(_ node: Int) -> SyntaxKind { tree.nodes[node].kind }

  func child(_ wanted: SyntaxKind, of node: Int) -> Int? {
    tree.children(of: node).first { tree.nodes[$0].kind == wanted }
  }

  /// The first token of a kind among the node's tokens.
  func first(_ wanted: TokenKind, in node: Int) -> UInt32? {
    tokens(of: node).first { kind($0) == wanted }
  }

  /// The strings of a text, joined by a space. Empty texts are reported.
  mutating func text(_ node: Int) -> String {
    var parts: [String] = []
    for token in tokens(of: node) where kind(token) == .string { parts.append(string(token)) }
    return parts.joined(separator: " ")
  }

  /// The content of one string token; an empty one is reported.
  mutating func string(_ token: UInt32) -> String {
    let text = tree.string(ofToken: token)
    if !text.utf8.contains(where: { $0 > 0x20 }) {
      report(
        Diagnostic(
          .emptyText, "this string is empty", at: tree.span(ofToken: token), annotation: "says nothing",
          help: ["write what readers should see, or remove it"]))
    }
    return text
  }

  // MARK: Resolution

  /// What a name means among these kinds; reports and gives nil if that is not one thing.
  mutating func resolve(_ token: UInt32, among kinds: KindSet) -> NameTable.Meaning? {
    switch names.find(tree.bytes(ofToken: token), among: kinds) {
    case .one(_, let meaning): return meaning
    case .several: reportAmbiguous(token, kinds)
    case .none: reportUnknown(token, kinds)
    }
    return nil
  }

  mutating func resolveConcept(_ token: UInt32, among kinds: KindSet) -> ConceptID? {
    if case .concept(let id)? = resolve(token, among: kinds) { return id }
    return nil
  }

  /// The concepts of a `names` node.
  mutating func concepts(_ node: Int, among kinds: KindSet) -> [ConceptID] {
    var found: [ConceptID] = []
    for token in tokens(of: node) where kind(token).isName {
      guard let id = resolveConcept(token, among: kinds) else { continue }
      if found.contains(id) { reportRepeated(token) } else { found.append(id) }
    }
    return found
  }

  /// The concepts of the `names` nodes directly below a node.
  mutating func names(in node: Int, among kinds: KindSet) -> [ConceptID] {
    var found: [ConceptID] = []
    for child in tree.children(of: node) where kindOfNode(child) == .names {
      found += concepts(child, among: kinds)
    }
    return found
  }

  mutating func reportRepeated(_ token: UInt32) {
    report(
      Diagnostic(
        .repeatedItem, "`\(tree.name(ofToken: token))` stands twice in this list", at: tree.span(ofToken: token),
        annotation: "second time", help: ["remove one"]))
  }

  private mutating func reportUnknown(_ token: UInt32, _ kinds: KindSet) {
    let bytes = tree.bytes(ofToken: token)
    guard TokenCheck.isWellFormed(bytes) else { return }
    let name = tree.name(ofToken: token)
    let span = tree.span(ofToken: token)
    let others = names.candidates(of: bytes).map { $0 }
    if let other = others.last {
      var labels: [Label] = []
      if case .concept(let id) = other.meaning, policy.concept(id).span.file != .none {
        labels.append(Label(policy.concept(id).span, "declared here as \(other.kind.withArticle)"))
      }
      return report(
        Diagnostic(
          .wrongKind, "`\(name)` is \(other.kind.withArticle), and \(kinds.description) should stand here",
          at: span, annotation: "is \(other.kind.withArticle)", labels: labels))
    }
    var fixes: [FixIt] = []
    var help = help(for: name, kinds)
    if suggestionsLeft > 0 {
      suggestionsLeft -= 1
      let candidates = policy.concepts.dropFirst().filter { kinds.has($0.kind) }
      if let near = Nearest.word(to: Array(bytes), among: candidates.map(\.name)) {
        fixes = [FixIt(span, replacement: near, title: "did you mean `\(near)`?")]
      } else if let related = related(Array(bytes), candidates) {
        help.insert(related, at: 0)
      }
    }
    report(
      Diagnostic(
        .unknownName, "`\(name)` is not declared", at: span, annotation: "expected \(kinds.description)",
        help: help, fixes: fixes))
  }

  private func help(for name: String, _ kinds: KindSet) -> [String] {
    guard let kind = kinds.kinds.first, let block = kind.blockWord else {
      if kinds.has(.choice) { return ["a `choice` statement declares a choice"] }
      return kinds.has(.statement) ? ["a label before a statement names it: `\(name): share …`"] : []
    }
    return ["to declare it: `\(block) { \(name) \"…\" is … }`"]
  }

  /// Names that share a word with an unknown one, in name or label: places to look, no correction.
  private func related(_ bytes: [UInt8], _ candidates: [Concept]) -> String? {
    let parts = bytes.split { $0 == 0x2E || $0 == 0x5F }.filter { $0.count >= 4 }
      .map { String(decoding: $0, as: UTF8.self) }
    let found = candidates.map { concept in
      (concept.name, parts.filter { concept.name.contains($0) || concept.label.contains($0) }.count)
    }.filter { $0.1 > 0 }.sorted { (-$0.1, $0.0.utf8.count, $0.0) < (-$1.1, $1.0.utf8.count, $1.0) }
    guard !found.isEmpty else { return nil }
    return "names that come near: " + Words.list(found.prefix(4).map { "`\($0.0)`" }, "and")
  }

  private mutating func reportAmbiguous(_ token: UInt32, _ kinds: KindSet) {
    let name = tree.name(ofToken: token)
    let span = tree.span(ofToken: token)
    let meant = names.candidates(of: tree.bytes(ofToken: token)).filter { kinds.has($0.kind) }.reversed()
    let fixes = meant.compactMap { candidate in
      candidate.kind.blockWord.map {
        FixIt(span, replacement: "\($0):\(name)", title: "mean \(candidate.kind.withArticle)")
      }
    }
    report(
      Diagnostic(
        .ambiguousName, "`\(name)` is \(Words.list(meant.map(\.kind.withArticle), "and also")), and each could stand here",
        at: span, annotation: "which one?",
        help: fixes.map { "write `\($0.replacement)` to \($0.title)" }, fixes: fixes))
  }
}
