import PolicyLang
import Testing

@testable import Codegen

/// The generated file as text: names, escapes, and what keeps it the same from one run to the next.
@Suite struct SwiftBackendTests {
  @Test(arguments: [
    ("email", "email"), ("location.coarse", "locationCoarse"), ("tls_1_2", "tls1_2"), ("tls_12", "tls12"),
    ("default", "default"), ("init", "init_"), ("some", "some_"), ("2.0/3", "_2_0_3"), ("", "unnamed"),
    ("aes_128_gcm", "aes128Gcm"),
  ])
  func namesAreSwift(policyName: String, expected: String) {
    #expect(SwiftName.lower(policyName).text == expected)
  }

  @Test func reservedWordsStandInBackticksWhereTheyAreDeclared() {
    #expect(SwiftName.lower("default").declared == "`default`")
    #expect(SwiftName.lower("email").declared == "email")
  }

  @Test func theSecondToClaimANameGetsANumber() {
    var names = SwiftNames(reserving: ["we"])
    #expect(names.claim(.lower("a.b")).text == "aB")
    #expect(names.claim(.lower("a_b")).text == "aB_2")
    #expect(names.claim(.lower("we")).text == "we_2")
  }

  @Test func textNeverLeavesItsLiteralOrComment() {
    #expect(SwiftPrinter.stringText("a\"\\(b)\n\u{202E}") == "a\\\"\\\\(b)\\u{a}\\u{202e}")
    #expect(SwiftPrinter.commentText("a\nfatalError()\r\0") == "a fatalError()  ")
  }

  /// Names and labels that try to break out, clashing names, an empty policy: each has to compile.
  @Test func awkwardPoliciesCompile() throws {
    var awkward = Policy()
    awkward.header.name = "class"
    awkward.header.title = "*/ \" \\(1) \u{2028}\n let"
    for name in ["class", "a.b", "a_b", "we", "policyName", "rawValue", "unstated", "self", "type"] {
      awkward.concepts.append(Concept(kind: .data, name: name, label: "\"\\(x)\"\n\(name)"))
    }
    awkward.concepts.append(Concept(kind: .condition, name: "default", label: "default"))
    var statement = Statement(
      form: .rule, objects: ItemList((1...9).map { Item(.concept(ConceptID(raw: $0))) }))
    statement.actions = [.collect]
    statement.conditions = [ConditionClause(.when, .atom(.holds(ConceptID(raw: 10))))]
    awkward.statements = [statement, statement]

    guard let swiftc = SwiftCompiler() else { return SwiftCompiler.sayAbsent() }
    let files = ["A.swift": Backend.swift.emit(awkward), "B.swift": Backend.swift.emit(Policy())]
    let main = "@main struct Main { static func main() { print(ClassPolicy.Data.allCases.count) } }"
    // Two generated files live in one module.
    let run = try swiftc.run(files.merging(["Main.swift": Array(main.utf8)]) { $1 })
    #expect(run.output == "10\n")
  }

  @Test func nothingIsImportedAndNothingDependsOnOrder() {
    let policy = compile(SwiftBackendDecisionTests.policy).policy
    let text = String(decoding: Backend.swift.emit(policy), as: UTF8.self)
    #expect(!text.split(separator: "\n").contains { $0.hasPrefix("import ") })
    #expect(Backend.swift.emit(policy) == Backend.swift.emit(policy))

    // Concepts in another order are the same concepts.
    let turned = reversingConcepts(policy)
    #expect(String(decoding: Backend.swift.emit(turned), as: UTF8.self) == text)
  }

  /// The policy with its concepts declared in the opposite order.
  private func reversingConcepts(_ policy: Policy) -> Policy {
    let source = SwiftBackendDecisionTests.policy
    let parties = "  forter \"Forter\" is fraud_prevention_provider\n"
    let twofold = "  twofold \"Twofold\" is third_party acts as service_provider, independent\n"
    let turned = source.split(separator: parties + twofold, omittingEmptySubsequences: false)
      .joined(separator: twofold + parties)
    #expect(turned != source)
    return compile(turned).policy
  }

  @Test func deepConditionsCountAsUndecidable() {
    let atom = Condition.atom(.holds(ConceptID(raw: 1)))
    var deep = atom
    for _ in 0..<100 { deep = .all([atom, .any([atom, deep])]) }
    var policy = Policy()
    policy.concepts.append(Concept(kind: .condition, name: "consent", label: "consent"))
    var programs = ConditionProgram(FactTable(policy, conditions: [deep]))
    _ = programs.offset(of: deep)
    #expect(programs.rows.last == "?;")
    #expect(programs.offset(of: nil) == 0)
    #expect(programs.offset(of: .any([.not(.all([]))])) == programs.offset(of: .any([])))
  }
}
