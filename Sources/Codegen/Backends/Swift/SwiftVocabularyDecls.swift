import PolicyLang

/// The vocabulary of a policy as Swift enumerations.
struct SwiftVocabularyDecls {
  let policy: Policy
  let vocabulary: SwiftVocabulary
  let taxonomy: Taxonomy

  var decls: [SwiftDecl] { [action] + vocabulary.enumerations.map { enumeration($0) } }

  /// The party that "we" stands for.
  var companyName: SwiftName {
    if let name = vocabulary.name(policy.header.company, in: "Party") { return name }
    let company = policy.concepts.indices.dropFirst()
      .first { policy.concepts[$0].kind == .party && policy.concepts[$0].name == "company" }
    return company.flatMap { vocabulary.name(ConceptID(raw: UInt32($0)), in: "Party") }
      ?? SwiftName(known: "unstated")
  }

  // MARK: parts

  private var action: SwiftDecl {
    .enumeration(
      .init(
        doc: ["An act on data."], name: SwiftName(known: "Action"), conformances: SwiftVocabularyDecls.plain),
      raw: "UInt8",
      cases: Action.allCases.map { SwiftCase(name: .lower($0.word), raw: Int($0.rawValue)) }, members: [])
  }

  private func enumeration(_ shape: SwiftVocabulary.Enumeration) -> SwiftDecl {
    var cases = [SwiftCase(doc: shape.firstDoc, name: shape.first, raw: 0)]
    for (index, id) in shape.concepts.enumerated() {
      guard let name = vocabulary.name(id, in: shape.type) else { continue }
      let concept = policy.concept(id)
      cases.append(SwiftCase(doc: doc(concept), name: name, raw: index + 1))
    }
    var members: [SwiftDecl] = [
      SwiftVocabularyDecls.lookup("policyName", "Tables.names\(shape.type)"),
      SwiftVocabularyDecls.lookup("readerLabel", "Tables.labels\(shape.type)"),
      .verbatim([
        "public func isWithin(_ other: Self) -> Bool {",
        "  Engine.bit(",
        "    Tables.within\(shape.type), row: Int(rawValue), width: Tables.within\(shape.type)Width,",
        "    column: Int(other.rawValue))",
        "}",
      ]),
    ]
    if shape.type == "Party" {
      members.insert(
        .constant(
          .init(
            doc: ["Whom the policy calls \"we\"."], modifiers: "public static", name: SwiftName(known: "we")),
          type: "Party", value: .member(companyName)), at: 0)
    }
    return .enumeration(
      .init(doc: [shape.title], name: SwiftName(known: shape.type), conformances: ["Node"]),
      raw: SwiftVocabularyDecls.raw(cases.count), cases: cases, members: members)
  }

  /// A property that reads a table by raw value. A switch would take the compiler quadratic time to check.
  static func lookup(_ name: String, _ table: String, doc: String? = nil) -> SwiftDecl {
    .verbatim(
      (doc.map { ["/// " + $0] } ?? []) + ["public var \(name): StaticString { \(table)[Int(rawValue)] }"])
  }

  /// The names and labels of an enumeration, by raw value.
  func nameTables(_ shape: SwiftVocabulary.Enumeration) -> [SwiftDecl] {
    let concepts = shape.concepts.map { policy.concept($0) }
    return [
      texts("names\(shape.type)", [shape.first.text] + concepts.map(\.name)),
      texts("labels\(shape.type)", [""] + concepts.map(\.label)),
    ]
  }

  func texts(_ name: String, _ texts: [String]) -> SwiftDecl {
    .constant(
      .init(modifiers: "static", name: SwiftName(known: name)), type: "[StaticString]",
      value: .array(texts.map { .string($0) }))
  }

  private func doc(_ concept: Concept) -> String {
    guard let described = concept.described else { return concept.label }
    return concept.label + ": " + described
  }

  /// Which nodes stand within which, a row of bits for each.
  func withinRows(_ shape: SwiftVocabulary.Enumeration) -> (rows: [String], width: Int) {
    let nodes = [ConceptID.none] + shape.concepts
    let width = max(2, (nodes.count + 5) / 6)
    var within: [[Int]] = nodes.indices.map { [$0] }
    for (above, id) in nodes.enumerated() where id != .none {
      let reach = taxonomy.reach(id).core
      for (below, other) in nodes.enumerated() where other != id && other != .none && reach.contains(other) {
        within[below].append(above)
      }
    }
    return (within.map { asciiText(sextets(bits: $0, width: width)) }, width)
  }

  static let plain = ["CaseIterable", "Hashable", "Sendable"]

  /// The smallest raw type for so many cases.
  static func raw(_ count: Int) -> String { count <= 256 ? "UInt8" : count <= 65_536 ? "UInt16" : "UInt32" }
}
