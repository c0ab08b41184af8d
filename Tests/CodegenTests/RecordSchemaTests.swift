import Codegen
import PolicyLang
import Testing

@Suite struct RecordSchemaTests {
  private func schema(_ source: String) throws -> JSONNode {
    let result = compile("edition 1\npolicy acme \"Acme\" { company acme \"Acme\" }\n" + source)
    #expect(result.diagnostics.filter { $0.severity == .error }.map(\.message) == [])
    return try JSONParser.parse(Backend.schema.emit(result.policy)).get()
  }

  private func keys(_ node: JSONNode?) -> [String] { (node?.members ?? []).map(\.key) }

  private func texts(_ node: JSONNode?) -> [String] { (node?.elements ?? []).compactMap(\.text) }

  @Test func aRecordHasWhatIsCollectedAndNothingElse() throws {
    let schema = try schema(
      """
      collect email, phone from user for account under contract
      use email for marketing
      never sell purchase_history
      store video_footage on user_device
      collect audio_recording by forter from user
      parties { forter "Forter" }
      """)
    #expect(schema["$schema"]?.text == "https://json-schema.org/draft/2020-12/schema")
    #expect(schema["$id"]?.text == "urn:policyc:records:acme")
    #expect(keys(schema["properties"]) == ["email", "phone"])
    if case .bool(let isOpen)? = schema["additionalProperties"]?.content {
      #expect(!isOpen)
    } else {
      Issue.record("additionalProperties is missing")
    }
    let email = schema["properties"]?["email"]
    #expect(email?["format"]?.text == "email")
    #expect(texts(email?["x-purposes"]) == ["account", "marketing"])
    #expect(texts(email?["x-legal-bases"]) == ["contract"])
    #expect(texts(email?["x-sources"]) == ["user"])
    #expect(email?["x-modality"]?.text == "does")
  }

  @Test func anUmbrellaCoversItsKindsAndSomeDoesNot() throws {
    let umbrella = try schema("collect location from product")["properties"]
    #expect(keys(umbrella).contains("location"))
    #expect(keys(umbrella).count > 2)
    #expect(texts(umbrella?["location"]?["x-within"]) == [])
    let point = try schema("collect some location from product")["properties"]
    #expect(keys(point) == ["location"])
  }

  @Test func examplesAreCoveredWithTheirHead() throws {
    let properties = try schema("collect location such as email from product")["properties"]
    #expect(keys(properties).contains("email"))
    #expect(keys(properties).contains("location"))
  }

  @Test func vagueMembersHaveOneProperty() throws {
    let properties = try schema(
      """
      collect vague "whatever you write to us" such as email from user
      collect unstated from user at account_creation
      """)["properties"]
    #expect(keys(properties) == ["_unnamed", "email"])
    #expect(texts(properties?["_unnamed"]?["x-vague"]) == ["whatever you write to us"])
    #expect(texts(properties?["_unnamed"]?["x-statements"]).count == 2)
  }

  @Test func doubtStaysDoubt() throws {
    let properties = try schema("may collect perhaps email from user")["properties"]
    if case .bool(let isDoubtful)? = properties?["email"]?["x-doubtful"]?.content {
      #expect(isDoubtful)
    } else {
      Issue.record("x-doubtful is missing")
    }
    #expect(properties?["email"]?["x-modality"]?.text == "may")
  }

  @Test func whatHasToBeGivenIsRequired() throws {
    let schema = try schema(
      """
      collect email from user for account required
      collect phone from user for account when consent required
      collect location from product required
      """)
    #expect(texts(schema["required"]) == ["email"])
    let alternatives = schema["allOf"]?.elements?.first?["anyOf"]?.elements ?? []
    #expect(texts(alternatives.first?["required"]) == ["location"])
    #expect(alternatives.count > 2)
    #expect(texts(schema["properties"]?["phone"]?["x-conditions"]) == ["consent"])
    #expect(schema["examples"]?.elements?.first?["email"]?.text == "person@example.org")
  }

  @Test func whatIsRuledOutAlwaysIsNoProperty() throws {
    let always = try schema("collect location from product\nnowhere: never collect location.precise")
    #expect(!keys(always["properties"]).contains("location_precise"))
    #expect(texts(always["x-forbidden"]?["location.precise"]) == ["nowhere"])
    let sometimes = try schema(
      "collect location from product\nnever collect location.precise when age under 13")
    #expect(keys(sometimes["properties"]).contains("location_precise"))
    #expect(sometimes["properties"]?["location_precise"]?["x-data"]?.text == "location.precise")
  }

  @Test func retentionAndRecipientsStandBesideTheData() throws {
    let email = try schema(
      """
      collect email from user for account
      may share contact with service_provider for account when consent
      retain contact while account_open then up to 30 days then delete
      """)["properties"]?["email"]
    #expect(texts(email?["x-recipients"]) == ["service_provider"])
    #expect(
      email?["x-retention"]?.elements?.first?["period"]?.text
        == "while account_open then up to 30 days then delete")
  }

  @Test func aPolicyThatCollectsNothingAllowsNoField() throws {
    let schema = try schema("")
    #expect(keys(schema["properties"]) == [])
    #expect(schema["required"] == nil)
  }
}
