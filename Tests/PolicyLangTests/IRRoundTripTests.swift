import Testing

@testable import PolicyLang

@Suite struct IRRoundTripTests {
  private let file = FileID(raw: 7)

  @Test func everyFieldIsReadBack() {
    let bytes = IR.encode(KitchenSink.policy)
    let (policy, problems) = IR.decode(bytes, file: file)
    #expect(problems == [])
    #expect(IR.encode(policy) == bytes)
    #expect(policy.statements.count == KitchenSink.policy.statements.count)
    #expect(policy.groups.count == 4)
  }

  /// The model as Swift prints it, without what is not kept: spans, the numbers of ids, concepts
  /// that nothing refers to. Catches a field that neither the encoder nor the decoder knows.
  @Test func nothingOfAStatementIsLost() {
    let policy = KitchenSink.policy
    let (decoded, _) = IR.decode(IR.encode(policy), file: file)
    for (before, after) in zip(policy.statements, decoded.statements) {
      #expect(printed(before, of: policy) == printed(after, of: decoded))
    }
    #expect(printed(policy.header, of: policy) == printed(decoded.header, of: decoded))
    let own = policy.concepts.dropFirst().map { printed($0, of: policy) }.sorted()
    #expect(own == decoded.concepts.dropFirst().map { printed($0, of: decoded) }.sorted())
  }

  @Test func theEmptyPolicyIsReadBack() {
    let bytes = IR.encode(Policy())
    let (policy, problems) = IR.decode(bytes, file: file)
    #expect(problems == [])
    #expect(policy.statements.isEmpty && policy.concepts.count == 1)
    #expect(IR.encode(policy) == bytes)
  }

  @Test func spansPointIntoTheFile() throws {
    let bytes = IR.encode(KitchenSink.policy)
    let (policy, _) = IR.decode(bytes, file: file)
    let span = try #require(policy.statements.first).span
    #expect(span.file == file)
    let text = String(decoding: bytes[Int(span.start)..<Int(span.end)], as: UTF8.self)
    #expect(text.hasPrefix("{") && text.hasSuffix("}") && text.contains(#""anchor": "s0""#))
  }

  @Test func standardConceptsComeWithTheirAncestorsOnly() {
    var policy = Policy()
    policy.concepts += [
      Concept(kind: .data, name: "contact", label: "contact", isStandard: true),
      Concept(kind: .data, name: "email", label: "email", parents: [ConceptID(raw: 1)], isStandard: true),
      Concept(kind: .data, name: "phone", label: "phone", parents: [ConceptID(raw: 1)], isStandard: true),
      Concept(kind: .data, name: "badge", label: "badge"),
    ]
    var statement = Statement(form: .rule, objects: ItemList([Item(.concept(ConceptID(raw: 2)))]))
    statement.anchor = "a"
    policy.statements = [statement]
    let decoded = IR.decode(IR.encode(policy), file: file).policy
    #expect(decoded.concepts.dropFirst().map(\.name) == ["badge", "contact", "email"])
    #expect(decoded.concepts.dropFirst().map(\.isStandard) == [false, true, true])
  }

  @Test func ownConceptsKeepTheirOrderAndStandardOnesAreSorted() {
    var policy = Policy()
    let names: [(Kind, String, Bool)] = [
      (.party, "b", true), (.party, "a_b", true), (.party, "a", true), (.data, "z", true),
      (.party, "y", false),
      (.party, "x", false), (.data, "w", false),
    ]
    policy.concepts += names.map { Concept(kind: $0.0, name: $0.1, label: "", isStandard: $0.2) }
    let ids = policy.concepts.indices.dropFirst().map { ConceptID(raw: UInt32($0)) }
    policy.statements = [Statement(form: .notice, objects: ItemList(ids.map { Item(.concept($0)) }))]
    policy.statements[0].anchor = "a"
    let decoded = IR.decode(IR.encode(policy), file: file).policy
    #expect(
      decoded.concepts.dropFirst().map(\.reference) == [
        "party/y", "party/x", "data/w", "data/z", "party/a", "party/a_b", "party/b",
      ])
  }

  private func printed<T>(_ value: T, of policy: Policy) -> String {
    var text = ""
    dump(value, to: &text)
    var lines: [Substring] = []
    var skipped = 0
    for line in text.split(separator: "\n") {
      if skipped > 0 {
        skipped -= 1
      } else if line.contains("span: ") {
        skipped = 4
      } else if let raw = line.firstRange(of: "raw: "), !line.contains("UInt32") {
        let digits = line[raw.upperBound...].prefix { $0.isNumber }
        let id = Int(digits) ?? 0
        lines.append(line[..<raw.lowerBound] + policy.concepts[id].reference + line[digits.endIndex...])
      } else {
        lines.append(line)
      }
    }
    return lines.joined(separator: "\n")
  }
}
