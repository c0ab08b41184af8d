import Foundation
import Testing

@testable import PolicyLang

/// The published schema is written by hand; this holds its words and keys against the model.
/// That files validate against it is for the conformance part, with real engines.
@Suite struct IRSchemaTests {
  private let schema: JSONNode

  init() throws {
    let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent()
    let file = root.appendingPathComponent("docs/schema/policy-ir-\(IR.version).schema.json")
    schema = try JSONParser.parse(Array(Data(contentsOf: file))).get()
  }

  private func words(_ path: String...) -> [String]? {
    var node = schema["$defs"]
    for key in path { node = node?[key] }
    return node?["enum"]?.elements?.compactMap(\.text)
  }

  private func words<T: IRWord>(_ type: T.Type) -> [String] { T.allCases.map(\.word).filter { !$0.isEmpty } }

  @Test func wordsAreThoseOfTheModel() {
    #expect(words("form") == words(Form.self))
    #expect(words("modality") == words(Modality.self))
    #expect(words("action") == words(Action.self))
    #expect(words("deed") == words(Deed.self))
    #expect(words("role") == words(Role.self))
    #expect(words("bound") == words(Bound.self))
    #expect(words("unit") == words(TimeUnit.self))
    #expect(words("statement", "properties", "grade") == words(Grade.self))
    #expect(words("statement", "properties", "provision") == words(Provision.self))
    #expect(words("concept", "properties", "status") == words(PersonalStatus.self))
    #expect(words("concept", "properties", "format") == words(ValueFormat.self))
    #expect(words("concept", "properties", "default") == words(DefaultState.self))
    #expect(words("conditionClause", "properties", "word") == words(ConditionClause.Word.self))
    #expect(words("periodPart", "properties", "bound") == words(Period.Bound.self))
    #expect(words("period", "properties", "end") == words(Period.End.self))
    let option = schema["$defs"]?["statement"]?["properties"]?["options"]?["items"]?["properties"]?[
      "direction"]
    #expect(option?["enum"]?.elements?.compactMap(\.text) == words(ChoiceOption.Direction.self))
    let mark = schema["$defs"]?["item"]?["oneOf"]?.elements?.last?["properties"]?["mark"]
    #expect(mark?["enum"]?.elements?.compactMap(\.text) == words(Item.Mark.self))
    let kinds = Kind.allCases.map(\.word).joined(separator: "|")
    #expect(schema["$defs"]?["name"]?["pattern"]?.text?.hasPrefix("^(\(kinds))/") == true)
  }

  /// Every key of the schema occurs in the kitchen sink, and every key there in the schema.
  @Test func keysAreThoseOfTheEncoder() throws {
    var inSchema: Set<String> = []
    collect(schema) { key, value in
      if key == "properties" { inSchema.formUnion(value.members?.map(\.key) ?? []) }
    }
    var inFile: Set<String> = []
    collect(try JSONParser.parse(IR.encode(KitchenSink.policy)).get()) { key, _ in inFile.insert(key) }
    #expect(inSchema.symmetricDifference(inFile) == [])
  }

  private func collect(_ node: JSONNode, _ visit: (String, JSONNode) -> Void) {
    for member in node.members ?? [] {
      visit(member.key, member.value)
      collect(member.value, visit)
    }
    for element in node.elements ?? [] { collect(element, visit) }
  }
}
