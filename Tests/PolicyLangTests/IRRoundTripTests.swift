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

  @Test func standardConceptsComeWithWhatStandsAboveAndBelow() throws {
    let (contact, email, processor) = (ConceptID(raw: 1), ConceptID(raw: 2), ConceptID(raw: 6))
    var policy = Policy()
    policy.concepts += [
      Concept(kind: .data, name: "contact", label: "contact", isStandard: true),
      Concept(kind: .data, name: "email", label: "email", parents: [contact], isStandard: true),
      Concept(kind: .data, name: "phone", label: "phone", parents: [contact], isStandard: true),
      Concept(kind: .data, name: "work_email", label: "work", parents: [email], isStandard: true),
      Concept(kind: .data, name: "badge", label: "badge"),
      Concept(kind: .party, name: "processor", label: "processor", isStandard: true),
      Concept(kind: .party, name: "host", label: "host", isStandard: true),
    ]
    policy.concepts[7].traits.actsAs = [processor]
    policy.statements = [
      Statement(form: .notice, objects: ItemList([email, processor].map { Item(.concept($0)) }))
    ]
    policy.statements[0].anchor = "a"
    let bytes = IR.encode(policy)
    let file = try JSONParser.parse(bytes).get()
    func ids(_ key: String) -> [String] { file[key]?.elements?.compactMap { $0["id"]?.text } ?? [] }
    #expect(ids("concepts") == ["data/badge", "data/contact", "data/email", "party/processor"])
    #expect(ids("covered") == ["data/work_email", "party/host"])
    #expect(IR.encode(IR.decode(bytes, file: self.file).policy) == bytes)
  }

  @Test func personalCoversDataAnywhere() throws {
    var policy = Policy()
    policy.concepts += ["personal", "video", "sound"].map {
      Concept(kind: .data, name: $0, label: $0, isStandard: true)
    }
    policy.statements = [Statement(form: .notice, objects: ItemList([Item(.concept(ConceptID(raw: 1)))]))]
    let file = try JSONParser.parse(IR.encode(policy)).get()
    #expect(file["covered"]?.elements?.compactMap { $0["id"]?.text } == ["data/sound", "data/video"])
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
