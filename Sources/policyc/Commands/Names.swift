import PolicyLang

/// `policyc names`: the names that a policy can use without declaring them.
enum NamesCommand {
  static let command = Command(
    name: "names",
    summary: "list or search the names of the standard vocabulary",
    usage: "[KIND] [WORD…]",
    arguments: [
      .init(name: "KIND", summary: "a kind such as data or purposes; without one, all kinds"),
      .init(name: "WORD", summary: "shows only names whose name, label or definition contains every word"),
    ],
    notes: [
      "Each line gives a name, indented below the name that it is a kind of, and its label.",
      "Status: 0 something found, 1 nothing found.",
    ],
    examples: ["policyc names", "policyc names data location", "policyc names consent"],
    run: run)

  static func run(_ arguments: Arguments, _ console: inout Console) -> ExitStatus {
    var words = arguments.operands.map { String(decoding: $0, as: UTF8.self).lowercased() }
    var kinds = Kind.allCases.filter { $0.blockWord != nil }
    if let first = words.first, let kind = kinds.first(where: { $0.blockWord == first || $0.word == first }) {
      kinds = [kind]
      words.removeFirst()
    }
    let vocabulary = Policy.standard
    var found = 0
    for kind in kinds {
      let lines = words.isEmpty ? tree(of: kind, in: vocabulary) : matches(of: kind, words, in: vocabulary)
      guard !lines.isEmpty else { continue }
      console.out.write((found > 0 ? "\n" : "") + "\(kind.blockWord ?? kind.word)\n" + lines.joined())
      found += lines.count
    }
    guard found == 0 else { return .success }
    console.fail(
      "no standard name contains \(words.map { "`\($0)`" }.joined(separator: " and "))",
      help: ["try a shorter word, or declare a name of your own below the nearest one"])
    return .findings
  }

  /// Every name once, below the first name that it is a kind of.
  private static func tree(of kind: Kind, in vocabulary: Policy) -> [String] {
    var below: [ConceptID: [ConceptID]] = [:]
    for (index, concept) in vocabulary.concepts.enumerated().dropFirst() where concept.kind == kind {
      below[concept.parents.first ?? .none, default: []].append(ConceptID(raw: UInt32(index)))
    }
    var lines: [String] = []
    var open = (below[.none] ?? []).reversed().map { ($0, 0) }
    while let (id, depth) = open.popLast() {
      lines.append(line(vocabulary.concept(id), depth: depth))
      open += (below[id] ?? []).reversed().map { ($0, depth + 1) }
    }
    return lines
  }

  /// The names that fit a search, each with its definition.
  private static func matches(of kind: Kind, _ words: [String], in vocabulary: Policy) -> [String] {
    vocabulary.concepts.dropFirst().filter { $0.kind == kind && matches($0, words) }.map { concept in
      let parent = concept.parents.first.map { " (is \(vocabulary.concept($0).name))" } ?? ""
      let described = concept.described.map { "      \($0)\n" } ?? ""
      return line(concept, depth: 0, parent: parent) + described
    }
  }

  private static func matches(_ concept: Concept, _ words: [String]) -> Bool {
    let text = [
      concept.name, concept.label, concept.plural ?? "", concept.described ?? "", concept.reads ?? "",
    ]
    .joined(separator: " ").lowercased()
    return words.allSatisfy { text.contains($0) }
  }

  private static func line(_ concept: Concept, depth: Int, parent: String = "") -> String {
    let name = String(repeating: "  ", count: depth + 1) + concept.name
    let padding = String(repeating: " ", count: max(2, 36 - name.count))
    return name + padding + concept.label + parent + "\n"
  }
}
