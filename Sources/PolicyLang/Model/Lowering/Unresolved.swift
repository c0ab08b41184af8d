/// Names that mean nothing, several things or something else.
extension Lowering {
  mutating func reportUnknown(_ token: UInt32, _ kinds: KindSet) {
    let bytes = tree.bytes(ofToken: token)
    guard TokenCheck.isWellFormed(bytes) else { return }
    let others = names.candidates(of: bytes).map { $0 }
    if let other = others.last { return reportWrongKind(token, other, kinds) }
    let name = tree.name(ofToken: token)
    let span = tree.span(ofToken: token)
    let candidates = candidates(kinds)
    let near = Nearest.name(to: Array(bytes), among: candidates.map(\.name))
    report(
      Diagnostic(
        .unknownName, "`\(name)` is not declared", at: span, annotation: "expected \(kinds.description)",
        help: near == nil ? related(Array(bytes), candidates) + help(for: name, kinds) : [],
        fixes: near.map { [FixIt(span, replacement: $0, title: "did you mean `\($0)`?")] } ?? []))
  }

  private mutating func reportWrongKind(_ token: UInt32, _ other: NameTable.Candidate, _ kinds: KindSet) {
    let bytes = tree.bytes(ofToken: token)
    let span = tree.span(ofToken: token)
    var declaration: [Label] = []
    if case .concept(let id) = other.meaning, concept(id).span.file != .none {
      declaration.append(Label(concept(id).span, "declared here as \(other.kind.withArticle)"))
    }
    if let (help, fixes) = advice(token, other.kind, kinds) {
      return report(
        Diagnostic(
          .wrongKind, "`\(tree.name(ofToken: token))` is \(other.kind.withArticle), not \(kinds.description)",
          at: span, annotation: "expected \(kinds.description)", labels: declaration, help: help, fixes: fixes
        ))
    }
    let near = Nearest.name(to: Array(bytes), among: candidates(kinds).map(\.name))
    report(
      Diagnostic(
        .wrongKind, "`\(tree.name(ofToken: token))` is \(other.kind.withArticle), not \(kinds.description)",
        at: span,
        annotation: "expected \(kinds.description)", labels: declaration,
        help: other.kind.usage.map { ["\(other.kind.withArticle) stands \($0)"] } ?? [],
        fixes: near.map { [FixIt(span, replacement: $0, title: "did you mean `\($0)`?")] } ?? []))
  }

  /// What was meant by a name of another kind, where the words around it tell.
  private func advice(_ token: UInt32, _ kind: Kind, _ kinds: KindSet) -> (help: [String], fixes: [FixIt])? {
    guard token > 0 else { return nil }
    let before = self.kind(token - 1)
    if kind == .event, kinds.has(.condition), before == .whenWord {
      let next = Int(token) + 1 < tree.tokens.count ? self.kind(token + 1) : .endOfFile
      guard next != .andWord, next != .orWord else { return nil }
      return (
        ["an event stands after `at`, `before` or `after`"],
        [FixIt(tree.span(ofToken: token - 1), replacement: "at", title: "write `at`")]
      )
    }
    guard kind == .data, before == .withWord, token > 1 else { return nil }
    var first = token - 2
    while first > 0, !self.kind(first).isAction { first -= 1 }
    guard self.kind(first) == .combineWord else { return nil }
    let list = (first + 1..<token - 1).map { tree.name(ofToken: $0) }.filter { $0 != "," }
    guard list.count <= 8 else { return nil }
    let data = (list + [tree.name(ofToken: token)]).joined(separator: ", ")
    return (["to combine two kinds of data, list them: `combine \(data)`"], [])
  }

  private func help(for name: String, _ kinds: KindSet) -> [String] {
    guard let kind = kinds.kinds.first, let block = kind.blockWord else {
      if kinds.has(.choice) { return ["a statement declares it: `choice \(name) \"…\" …`"] }
      return kinds.has(.statement) ? ["a label before a statement declares it: `\(name): share …`"] : []
    }
    return ["to declare it: `\(block) { \(name) \"…\" is … }`"]
  }

  /// The names that could be meant, with their labels and definitions. None once a policy has had its share of
  /// suggestions: each looks at every name.
  private mutating func candidates(_ kinds: KindSet) -> [(name: String, label: String)] {
    guard suggestionsLeft > 0 else { return [] }
    suggestionsLeft -= 1
    let concepts = allConcepts.filter { kinds.has($0.kind) }.map {
      ($0.name, $0.label + " " + ($0.described ?? ""))
    }
    return kinds.has(.statement) ? concepts + labels.map { ($0, "") } : concepts
  }

  /// Names that share a word with an unknown one, in name, label or definition: places to look, no correction.
  private func related(_ bytes: [UInt8], _ candidates: [(name: String, label: String)]) -> [String] {
    let parts = bytes.split { $0 == 0x2E || $0 == 0x5F }.filter { $0.count >= 4 }
      .map { String(decoding: $0, as: UTF8.self) }
    let found = candidates.map { name, label in
      (name, parts.filter { name.contains($0) || label.contains($0) }.count)
    }.filter { $0.1 > 0 }.sorted { (-$0.1, $0.0.utf8.count, $0.0) < (-$1.1, $1.0.utf8.count, $1.0) }
    var near = found.prefix(4).map(\.0)
    if near.isEmpty { near = Nearest.word(to: bytes, among: candidates.map(\.name)).map { [$0] } ?? [] }
    return near.isEmpty ? [] : ["names that come near: " + Words.list(near.map { "`\($0)`" })]
  }

  mutating func reportAmbiguous(_ token: UInt32, _ kinds: KindSet) {
    let name = tree.name(ofToken: token)
    let span = tree.span(ofToken: token)
    let meant = names.candidates(of: tree.bytes(ofToken: token)).filter { kinds.has($0.kind) }.reversed()
    let fixes = meant.compactMap { candidate in
      candidate.kind.blockWord.map {
        FixIt(span, replacement: "\($0):\(name)", title: "if \(candidate.kind.withArticle) is meant")
      }
    }
    report(
      Diagnostic(
        .ambiguousName,
        "`\(name)` is \(Words.list(meant.map(\.kind.withArticle), "and also")), and each could stand here",
        at: span,
        annotation: "which one?", help: ["write the kind before the name"], fixes: fixes))
  }
}

extension Kind {
  /// After which words names of this kind stand most often.
  fileprivate var usage: String? {
    switch self {
    case .data: "after the verb: `collect email`"
    case .purpose: "after `for`"
    case .party: "after `from`, `with` or `by`"
    case .basis: "after `under`"
    case .right: "after `right`"
    case .safeguard, .technology: "after `using`"
    case .region: "in a condition: `when in eu`"
    case .event: "after `at`, `before`, `after` or `until`"
    case .subject: "after `about`"
    case .place: "after `on`, or after `to` of a transfer"
    case .channel: "after `via` or `contact`"
    case .condition: "after `when` or `unless`"
    case .conduct: "after `user must`, `user should`, `user may` or `user accepts`"
    case .matter: "after `disclaim`, `reserve`, `none` or `unstated`"
    case .risk: "after `against`"
    case .stage: "after `during`"
    case .category: "in the rows of a `report`"
    case .law: "after `under`"
    case .plan: "in a condition: `when subscribed to …`"
    case .feature: "in a condition: `when … enabled`"
    case .choice: "in a condition: `when opted out of …`"
    case .statement: "after `before`, `after`, `except` or `limits`"
    case .document, .service: nil
    }
  }
}
