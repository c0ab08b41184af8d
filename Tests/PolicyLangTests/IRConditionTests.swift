import Testing

@testable import PolicyLang

/// Which conditions mean the same, and which must not be taken to.
@Suite struct IRConditionTests {
  private let a = Condition.atom(.vague("a"))
  private let b = Condition.atom(.vague("b"))
  private let c = Condition.atom(.vague("c"))

  private func form(_ clauses: ConditionClause...) -> String {
    var policy = Policy()
    policy.concepts += ["eu", "uk"].map { Concept(kind: .region, name: $0, label: $0) }
    policy.statements = [Statement(form: .notice)]
    policy.statements[0].conditions = clauses
    return String(decoding: IR.meaningForms(ofStatementsIn: policy)[0], as: UTF8.self)
  }

  private func form(_ condition: Condition) -> String { form(ConditionClause(.when, condition)) }

  @Test func theFormReadsAsJSON() {
    #expect(
      form(.any([b, .not(a)])) == #"{"form":"notice","when":{"any":[{"not":{"vague":"a"}},{"vague":"b"}]}}"#)
  }

  @Test func unlessIsWhenNot() {
    #expect(form(ConditionClause(.unless, a)) == form(.not(a)))
    #expect(
      form(ConditionClause(.unless, bound: .only, a)) == form(ConditionClause(.when, bound: .only, .not(a))))
  }

  @Test func clausesAreJoined() {
    #expect(form(ConditionClause(.when, a), ConditionClause(.unless, b)) == form(.all([.not(b), a])))
  }

  @Test func nestingOrderAndRepetitionDoNotCount() {
    #expect(form(.all([a, .all([b, c])])) == form(.all([.all([c]), .all([b, a]), a])))
    #expect(form(.any([a, .any([b, .any([c, a])])])) == form(.any([c, b, a])))
    #expect(form(.all([.any([a, a]), a])) == form(a))
    #expect(form(.all([.any([.any([a, b])])])) == form(.any([b, a])))
  }

  @Test func negationGoesToTheAtoms() {
    #expect(form(.not(.not(a))) == form(a))
    #expect(form(.not(.any([a, .not(b)]))) == form(.all([b, .not(a)])))
    #expect(form(.not(.all([a, b]))) == form(.any([.not(b), .not(a)])))
  }

  @Test func aListInAnAtomIsAnOr() {
    let (eu, uk) = (ConceptID(raw: 1), ConceptID(raw: 2))
    #expect(form(.atom(.region([eu, uk]))) == form(.any([.atom(.region([uk])), .atom(.region([eu]))])))
    #expect(
      form(.not(.atom(.region([eu, uk]))))
        == form(.all([.not(.atom(.region([uk]))), .not(.atom(.region([eu])))])))
  }

  @Test func emptyOperationsAreTrueAndFalse() {
    #expect(form(.all([])) == form())
    #expect(form(.any([a, .all([])])) == form())
    #expect(form(.all([a, .any([])])) == form(.any([])))
    #expect(form(.all([a, .not(.any([]))])) == form(a))
  }

  @Test func differentConditionsStayDifferent() {
    let all: [String] = [
      form(), form(a), form(b), form(.not(a)), form(.all([a, b])), form(.any([a, b])),
      form(.any([a, .all([b, c])])), form(.all([b, .any([a, c])])), form(.any([])),
      form(ConditionClause(.when, bound: .only, a)), form(ConditionClause(.when, bound: .mostly, a)),
      form(ConditionClause(.refused, a)), form(ConditionClause(.refused, bound: .only, a)),
      form(ConditionClause(.refused, .not(a))), form(ConditionClause(.unless, bound: .only, a)),
      form(.any([a, .not(a)])),
    ]
    #expect(Set(all).count == all.count)
  }

  /// Every condition of three operands over two atoms, compared with its truth table.
  @Test func equalFormsHaveEqualTruth() {
    var conditions = [a, b, .not(a), .not(b), .all([]), .any([])]
    for _ in 0..<2 {
      let parts = conditions.prefix(8)
      for x in parts {
        conditions.append(.not(x))
        for y in parts { conditions += [.all([x, y]), .any([x, y])] }
      }
    }
    var tables: [String: [Bool]] = [:]
    for condition in conditions {
      let table = [(false, false), (false, true), (true, false), (true, true)].map {
        truth(condition, $0.0, $0.1)
      }
      let form = form(condition)
      #expect(tables[form, default: table] == table, "\(form)")
      tables[form] = table
    }
    #expect(tables.count > 10)
  }

  private func truth(_ condition: Condition, _ first: Bool, _ second: Bool) -> Bool {
    switch condition {
    case .atom: condition == a ? first : second
    case .not(let inner): !truth(inner, first, second)
    case .all(let parts): parts.allSatisfy { truth($0, first, second) }
    case .any(let parts): parts.contains { truth($0, first, second) }
    }
  }
}

/// The deepest condition that the parser of policies lets through comes back from its IR.
@Suite struct IRDepthTests {
  @Test(arguments: ["not (consent or ", "not not (consent and ", "(consent or (consent and ", "not "])
  func deepConditionsAreReadBack(opening: String) {
    var deepest = 0
    for depth in 1...220 {
      let closing = String(repeating: ")", count: depth * opening.filter { $0 == "(" }.count)
      let condition = String(repeating: opening, count: depth) + "consent" + closing
      let compilation = compile("collect email from user when \(condition)\n")
      if compilation.hasErrors { break }
      deepest = depth
    }
    let closing = String(repeating: ")", count: deepest * opening.filter { $0 == "(" }.count)
    let condition = String(repeating: opening, count: deepest) + "consent" + closing
    let bytes = IR.encode(compile("collect email from user when \(condition)\n").policy)
    #expect(compile(bytes: bytes, path: "deep.ir.json").diagnostics == [], "depth \(deepest)")
    #expect(deepest > 50, "\(deepest)")
  }

  @Test func deepFilesAreReadOrRefused() {
    let digest = String(repeating: "0", count: 64)
    for depth in [100, 500, 600, 100_000] {
      let condition =
        String(repeating: #"{"not":"#, count: depth) + #"{"vague":"x"}"#
        + String(repeating: "}", count: depth)
      let text =
        #"{"ir":1,"edition":1,"digest":"sha256:\#(digest)","header":{},"statements":[{"anchor":"a","form":"rule","#
        + #""conditions":[{"word":"when","condition":\#(condition)}]}]}"#
      let problems = IR.decode(Array(text.utf8), file: .none).problems
      #expect(problems.map(\.kind) == [depth <= 500 ? .digest : .syntax], "depth \(depth)")
    }
  }
}
