/// Turns syntax trees into a policy: declares names, resolves them, checks that what is said can be
/// said, and fills the model. Every statement of the source gives one statement of the model, however
/// broken, so that places and counts stay true.
struct Lowering {
  /// Without its concepts, which are added last.
  var policy = Policy()
  /// The concepts that the files declare. Those before them are of the standard vocabulary.
  var concepts: [Concept] = []
  let firstConcept: Int
  var names: NameTable
  var diagnostics: [Diagnostic] = []
  var tree = TreeView.empty
  let isStandard: Bool
  let purpose: Compilation.Purpose

  // What surrounds the entry at hand.
  var group = 0
  var citePrefix = "" {
    didSet { citeStart = citePrefix.isEmpty ? [] : Array(citePrefix.utf8) + [UInt8(ascii: "/")] }
  }
  /// What stands before a locator, as bytes.
  private(set) var citeStart: [UInt8] = []
  var inherited = Inherited()

  /// Concept of each declaring node, in the order of the declaring pass; the describing pass walks
  /// the same nodes in the same order.
  var declared: [ConceptID] = []
  var nextDeclared = 0
  var statementCount = 0
  /// True in the last pass, in which groups and statements enter the model.
  var isLowering = false
  var headerSpan: Span?
  var suggestionsLeft = 200
  /// Labels of statements, for suggestions.
  var labels: [String] = []

  /// What groups put on the statements that stand in them.
  struct Inherited {
    var clauses: [Int] = []
    var bound: ItemList?
  }

  /// Lowers policies, which can use the names of the standard vocabulary.
  init(for purpose: Compilation.Purpose) {
    self.purpose = purpose
    isStandard = false
    names = NameTable(on: StandardLibrary.names)
    firstConcept = StandardLibrary.conceptCount
  }

  /// Lowers the standard vocabulary itself.
  init() {
    purpose = .policy
    isStandard = true
    names = NameTable()
    firstConcept = policy.concepts.count
  }

  /// Lowers files in which imports come before what imports them.
  mutating func run(_ trees: [SyntaxTree]) {
    for tree in trees { over(tree) { $0.declareEntries(of: 0) } }
    for tree in trees { over(tree) { $0.describeEntries(of: 0) } }
    checkTaxonomies()
    isLowering = true
    var statements: [Statement] = []
    statements.reserveCapacity(purpose == .policy ? statementCount : 1)
    for tree in trees { over(tree) { $0.lowerEntries(of: 0, into: &statements) } }
    checkConfusableNames()
    guard purpose == .policy else { return }
    if !isStandard { policy.concepts = StandardLibrary.shared.policy.concepts }
    policy.concepts += concepts
    Anchors.assign(&statements, concepts: policy.concepts)
    policy.statements = statements
  }

  /// Runs a pass over one file.
  private mutating func over(_ tree: SyntaxTree, _ pass: (inout Lowering) -> Void) {
    tree.withView { view in
      self.tree = view
      pass(&self)
      self.tree = .empty
    }
  }

  /// The concept of an id, the policy's own or a standard one.
  func concept(_ id: ConceptID) -> Concept {
    let index = Int(id.raw) - firstConcept
    if index >= 0 { return concepts[index] }
    return (isStandard ? policy : StandardLibrary.shared.policy).concept(id)
  }

  /// All concepts, for suggestions.
  var allConcepts: [Concept] {
    (isStandard ? [] : StandardLibrary.shared.policy.concepts.dropFirst()) + concepts
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
    let bytes = tree.text(ofToken: token)
    let text = Escapes.plainText(of: bytes) ?? tree.string(ofToken: token)
    // Most strings begin with something to read.
    let isClear = bytes.count > 2 && bytes[0] == 0x22 && bytes[1] > 0x22 && bytes[1] != 0x5C
    if !isClear, !text.utf8.contains(where: { $0 > 0x20 }) {
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
    switch names.find(tree.key(ofToken: token), among: kinds) {
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
      let next = concepts(child, among: kinds)
      if found.isEmpty { found = next } else { found += next }
    }
    return found
  }

  mutating func reportRepeated(_ token: UInt32) {
    report(
      Diagnostic(
        .repeatedItem, "`\(tree.name(ofToken: token))` stands twice in this list",
        at: tree.span(ofToken: token),
        annotation: "second time", help: ["remove one: saying it twice adds nothing"]))
  }
}
