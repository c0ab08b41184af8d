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
      var lines: [String] = []
      for concept in vocabulary.concepts.dropFirst() where concept.kind == kind && matches(concept, words) {
        lines.append(line(concept, in: vocabulary, isIndented: words.isEmpty))
      }
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

  private static func matches(_ concept: Concept, _ words: [String]) -> Bool {
    let text = [concept.name, concept.label, concept.plural ?? "", concept.described ?? "", concept.reads ?? ""]
      .joined(separator: " ").lowercased()
    return words.allSatisfy { text.contains($0) }
  }

  private static func line(_ concept: Concept, in vocabulary: Policy, isIndented: Bool) -> String {
    let depth = isIndented ? depth(of: concept, in: vocabulary) : 0
    let name = String(repeating: "  ", count: depth + 1) + concept.name
    let padding = String(repeating: " ", count: max(2, 36 - name.count))
    var line = name + padding + concept.label
    if !isIndented, let parent = concept.parents.first { line += " (is \(vocabulary.concept(parent).name))" }
    if !isIndented, let described = concept.described { line += "\n      \(described)" }
    return line + "\n"
  }

  private static func depth(of concept: Concept, in vocabulary: Policy) -> Int {
    var depth = 0
    var next = concept.parents.first
    while let parent = next, depth < 16 {
      depth += 1
      next = vocabulary.concept(parent).parents.first
    }
    return depth
  }
}
