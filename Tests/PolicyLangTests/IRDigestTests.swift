import Testing

@testable import PolicyLang

@Suite struct IRDigestTests {
  private let sink = KitchenSink.policy
  private var digest: Digest { IR.digest(of: sink) }

  // MARK: What does not count

  @Test func orderOfStatementsDoesNotCount() {
    #expect(IR.digest(of: permuted(sink) { $0.reversed() }) == digest)
    #expect(IR.digest(of: permuted(sink) { Array($0.dropFirst(17) + $0.prefix(17)) }) == digest)
  }

  @Test func labelsSectionsAndCitationsDoNotCount() {
    var policy = sink
    policy.header.name = "other"
    policy.header.title = "Other"
    policy.header.cites = []
    policy.omissions = []
    policy.groups[1].heading = "Renamed"
    for index in policy.statements.indices {
      policy.statements[index].label = "label_\(index)"
      policy.statements[index].anchor = "anchor-\(index)"
      policy.statements[index].cites = ["elsewhere"]
    }
    #expect(IR.digest(of: policy) == digest)
  }

  @Test func displayStringsAndUnusedConceptsDoNotCount() {
    var policy = sink
    for index in policy.concepts.indices {
      policy.concepts[index].label += "!"
      policy.concepts[index].plural = "many"
      policy.concepts[index].reads = "it happens"
      policy.concepts[index].cites = ["x"]
      policy.concepts[index].traits.mappings = []
      policy.concepts[index].traits.renamedFrom = "before"
      if policy.concepts[index].isStandard { policy.concepts[index].described = "reworded" }
    }
    policy.concepts.append(Concept(kind: .data, name: "brand_new", label: "unused"))
    #expect(IR.digest(of: policy) == digest)
  }

  @Test func orderOfDeclarationsDoesNotCount() {
    // Reading the file back gives the concepts other ids, in another order.
    let decoded = IR.decode(IR.encode(sink), file: .none).policy
    #expect(decoded.concepts.map(\.name) != sink.concepts.map(\.name))
    #expect(IR.digest(of: decoded) == digest)
  }

  @Test func orderInListsDoesNotCount() {
    var policy = sink
    for index in policy.statements.indices {
      policy.statements[index].objects.items.reverse()
      policy.statements[index].objects.items += policy.statements[index].objects.items.prefix(1)
      policy.statements[index].objects.examples.reverse()
      policy.statements[index].actions.reverse()
      policy.statements[index].lists.reverse()
      policy.statements[index].rows.reverse()
      policy.statements[index].exceptions.reverse()
      policy.statements[index].measures.reverse()
      policy.statements[index].options.reverse()
      policy.statements[index].hedges.reverse()
      policy.statements[index].conditions.reverse()
      for clause in policy.statements[index].lists.indices {
        policy.statements[index].lists[clause].list.items.reverse()
        policy.statements[index].lists[clause].bases.reverse()
      }
    }
    policy.header.languages.reverse()
    policy.header.sources.reverse()
    #expect(IR.digest(of: policy) == digest)
  }

  @Test func sayingAThingTwiceDoesNotCount() {
    var policy = sink
    policy.statements.append(policy.statements[0])
    #expect(IR.digest(of: policy) == digest)
  }

  @Test func aGroupIsItsConditionOnEachStatement() {
    let eu = Condition.atom(.vague("eu"))
    let adult = Condition.atom(.age(from: 18, through: nil))
    var grouped = Policy()
    grouped.groups += [
      Group(parent: 0, heading: "S", condition: eu), Group(parent: 1, heading: nil, condition: adult),
    ]
    grouped.statements = [Statement(form: .notice)]
    grouped.statements[0].group = 2
    var plain = Policy()
    plain.statements = [Statement(form: .notice)]
    plain.statements[0].conditions = [ConditionClause(.when, adult), ConditionClause(.when, eu)]
    #expect(IR.digest(of: grouped) == IR.digest(of: plain))
    #expect(IR.digest(of: grouped) != IR.digest(of: Policy()))
  }

  // MARK: What counts

  @Test func orderOfPeriodPartsCounts() throws {
    var policy = sink
    let index = try #require(policy.statements.firstIndex { ($0.kept?.parts.count ?? 0) > 1 })
    policy.statements[index].kept?.parts.reverse()
    #expect(IR.digest(of: policy) != digest)
  }

  @Test func whereAReferenceLeadsCounts() throws {
    var policy = sink
    let index = try #require(policy.statements.firstIndex { $0.limits.contains(0) })
    policy.statements[index].limits[0] = 1
    #expect(IR.digest(of: policy) != digest)
  }

  @Test func parentsOfAUsedConceptCount() throws {
    var policy = sink
    let index = try #require(policy.concepts.firstIndex { $0.reference == "risk/second" })
    policy.concepts[index].parents = []
    #expect(IR.digest(of: policy) != digest)
    #expect(IR.fingerprints(ofStatementsIn: policy) == IR.fingerprints(ofStatementsIn: sink))
  }

  @Test func anOwnConceptBelowAUsedOneCounts() throws {
    var policy = sink
    let risk = try #require(policy.concepts.firstIndex { $0.reference == "risk/second" })
    policy.concepts.append(
      Concept(kind: .risk, name: "flood", label: "flood", parents: [ConceptID(raw: UInt32(risk))]))
    #expect(IR.digest(of: policy) != digest)
    policy.concepts[policy.concepts.count - 1].isStandard = true
    #expect(IR.digest(of: policy) == digest)
  }

  // MARK: References

  @Test func statementsInACircleKeepTheirMeaningInAnyOrder() {
    func circle(_ texts: [String]) -> Policy {
      var policy = Policy()
      for (index, text) in texts.enumerated() {
        var statement = Statement(form: .notice)
        statement.text = text
        statement.limits = [(index + 1) % texts.count]
        policy.statements.append(statement)
      }
      return policy
    }
    #expect(IR.digest(of: circle(["a", "b", "c"])) == IR.digest(of: circle(["c", "a", "b"])))
    #expect(IR.digest(of: circle(["a", "b", "c"])) != IR.digest(of: circle(["a", "c", "b"])))
    #expect(
      IR.meaningForms(ofStatementsIn: circle(["a", "b"]))[0]
        == IR.meaningForms(ofStatementsIn: circle(["b", "a"]))[1])
  }

  @Test func longChainsAndWrongReferencesAreNoTrouble() {
    var policy = Policy()
    policy.statements = (0..<2000).map { index in
      var statement = Statement(form: .notice)
      statement.limits = [index + 1, -1]
      statement.group = 99
      return statement
    }
    let forms = IR.meaningForms(ofStatementsIn: policy)
    #expect(Set(forms).count == 2000)
    policy.statements[1999].text = "the end"
    #expect(IR.meaningForms(ofStatementsIn: policy)[0] != forms[0])
  }

  /// The same policy with its statements in another order.
  private func permuted(_ policy: Policy, _ order: ([Int]) -> [Int]) -> Policy {
    let new = order(Array(policy.statements.indices))
    var places = [Int](repeating: 0, count: new.count)
    for (place, old) in new.enumerated() { places[old] = place }
    func moved(_ list: ItemList) -> ItemList {
      var list = list
      for index in list.items.indices {
        if case .statement(let old) = list.items[index].value {
          list.items[index].value = .statement(places[old])
        }
      }
      return list
    }
    var result = policy
    result.statements = new.map { old in
      var statement = policy.statements[old]
      statement.limits = statement.limits.map { places[$0] }
      for index in statement.lists.indices {
        statement.lists[index].list = moved(statement.lists[index].list)
      }
      statement.exceptions = statement.exceptions.map { exception in
        if case .items(let list) = exception { return .items(moved(list)) }
        return exception
      }
      return statement
    }
    return result
  }
}
