import PolicyLang
import Testing

@testable import Codegen

/// Whatever stands in a statement is on the page: a marker in every slot, looked for in every output.
@Suite("Nothing that a statement says is lost")
struct DocumentCompletenessTests {
  /// A statement of one form with a marker wherever the model has a place for one.
  struct Marked {
    var maker = PolicyMaker()
    var markers: [String] = []
    private var count = 0

    mutating func word() -> String {
      count += 1
      let letters = Array("bcdfghjklmnpqrstvwxz")
      let word = "qz\(letters[count / 20])o\(letters[count % 20])a"
      markers.append(word)
      return word
    }

    mutating func concept(_ kind: Kind) -> ConceptID { maker.name(kind, word()) }

    mutating func list(_ kind: Kind) -> ItemList {
      ItemList(
        [
          Item(.concept(concept(kind))), Item(.concept(concept(kind)), mark: .perhaps),
          Item(.concept(concept(kind)), mark: .some), Item(.vague(word())),
        ], examples: [Item(.concept(concept(kind)))])
    }

    mutating func longList(_ kind: Kind) -> ItemList {
      ItemList((0..<6).map { _ in Item(.concept(concept(kind))) }, examples: [Item(.concept(concept(kind)))])
    }

    mutating func atoms() -> Condition {
      .all([
        .atom(.holds(concept(.condition))), .atom(.enabled(concept(.feature))),
        .not(.atom(.subscribed([concept(.plan), concept(.plan)]))),
        .any([.atom(.optedOut([concept(.choice)])), .not(.atom(.optedIn([concept(.choice)])))]),
        .atom(.region([concept(.region)])), .atom(.about([concept(.subject)])),
        .atom(.basedOn([concept(.basis)])), .atom(.needed(list(.purpose))), .not(.atom(.vague(word()))),
      ])
    }

    mutating func example() -> Period.Amount {
      count += 1
      let length = UInt32(97000 + count)
      markers.append(String(length))
      return Period.Amount(length, .days)
    }

    mutating func period() -> Period {
      Period(
        [
          .init(bound: .upTo, .duration(41, .days, after: list(.event))),
          .init(bound: .noLessThan, .whileTrue(.atom(.holds(concept(.condition))))),
          .init(.until(list(.event))),
          .init(.asAgreed([concept(.document)])), .init(.vague(word())),
        ], examples: [example()], end: .anonymise)
    }

    mutating func statement(_ form: Form, long: Bool = false, modality: Modality = .does) -> Statement {
      var statement = Statement(form: form, modality: modality)
      if ![.notice, .warning, .definition].contains(form) {
        statement.objects = long ? longList(.data) : list(.data)
      }
      if form == .rule || form == .report { statement.actions = [.share] }
      if form == .duty { statement.deed = .notify }
      if form == .notice || form == .warning {
        statement.text = word()
      }
      if form == .definition {
        statement.term = concept(.data)
        statement.definition = .means(long ? longList(.data) : list(.data))
      }
      for role in Role.allCases {
        let bound: Bound = role.rawValue % 2 == 0 ? .plain : .only
        var clause = ListClause(
          role, bound: bound, long && role == .purpose ? longList(.purpose) : list(.purpose))
        if role == .purpose { clause.bases = [concept(.basis), concept(.basis)] }
        statement.lists.append(clause)
      }
      statement.conditions = [
        ConditionClause(.when, atoms()),
        ConditionClause(.when, bound: .only, .atom(.holds(concept(.condition)))),
        ConditionClause(.unless, atoms()), ConditionClause(.refused, atoms()),
      ]
      statement.measures = [BoundMeasure(bound: .only, .needed(for: list(.purpose)))]
      statement.exceptions = [
        .measure(.needed(for: list(.purpose))), .list(.recipient, list(.party)), .items(list(.data)),
      ]
      statement.options = [
        ChoiceOption(.optOut, via: list(.channel)), ChoiceOption(.optIn, via: list(.channel)),
        ChoiceOption(.decline),
      ]
      statement.countsAs = [CountsAs(.sell, laws: [concept(.law)])]
      statement.decides = word()
      statement.consequence = word()
      statement.hedges = [word()]
      statement.defaultValue = .concept(concept(.party))
      statement.kept = period()
      statement.deadline = period()
      if form == .report {
        statement.rows = [
          ReportRow(
            category: concept(.category), examples: list(.data),
            lists: [ListClause(.recipient, list(.party)), ListClause(.purpose, bound: .only, list(.purpose))])
        ]
      }
      return statement
    }
  }

  @Test("Every slot of every form is in every output", arguments: Form.allCases, [false, true])
  func everySlot(_ form: Form, _ long: Bool) {
    var marked = Marked()
    marked.maker.add(marked.statement(form, long: long))
    check(marked)
  }

  @Test("Every modality", arguments: Modality.allCases)
  func everyModality(_ modality: Modality) {
    var marked = Marked()
    let form: Form = [.must, .should, .accepts].contains(modality) ? .conduct : .rule
    marked.maker.add(marked.statement(form, modality: modality))
    check(marked)
  }

  @Test("Every act and every deed")
  func everyAct() {
    for action in Action.allCases {
      var marked = Marked()
      var statement = marked.statement(.rule)
      statement.actions = [action]
      marked.maker.add(statement)
      check(marked)
      #expect(text(.text, marked.maker.policy).contains(marked.maker.english.verb(action).base.prefix(4)))
    }
    for deed in Deed.allCases {
      var marked = Marked()
      var statement = marked.statement(.duty)
      statement.deed = deed
      marked.maker.add(statement)
      check(marked)
      #expect(
        text(.text, marked.maker.policy).contains("will “")
          || text(.text, marked.maker.policy).contains(deed.word))
    }
  }

  @Test("Bound statements, runs and groups keep everything")
  func groups() {
    var marked = Marked()
    var first = marked.statement(.rule)
    first.bound = marked.list(.party)
    let condition = marked.atoms()
    marked.maker.policy.groups.append(Group(parent: 0, heading: marked.word(), condition: nil))
    marked.maker.policy.groups.append(Group(parent: 1, heading: nil, condition: condition))
    first.group = 2
    marked.maker.add(first)
    var second = rule(.collect, .of(marked.concept(.data)), .does, ListClause(.source, marked.list(.party)))
    second.group = 2
    marked.maker.add(second)
    second.objects = .of(marked.concept(.data), marked.concept(.data))
    marked.maker.add(second)
    check(marked)
    let page = Document(policy: marked.maker.policy)
    #expect(page.sections.count == 2)
  }

  @Test("Definitions of every kind")
  func definitions() {
    for kind in 0..<4 {
      var marked = Marked()
      var statement = marked.statement(.definition)
      switch kind {
      case 0: statement.definition = .suchAs(marked.list(.data))
      case 1: statement.definition = .excludes(marked.list(.data))
      case 2: statement.definition = .described(marked.word())
      default: statement.definition = .unstated
      }
      // The list that the maker put there first is gone.
      let gone = Marked.words(of: marked.maker.policy, statement)
      marked.maker.add(statement)
      marked.markers = marked.markers.filter { gone.contains($0) }
      check(marked)
    }
  }

  /// Looks for the markers in the statements themselves, summaries left out, and in what is printed.
  private func check(_ marked: Marked, sourceLocation: SourceLocation = #_sourceLocation) {
    let policy = marked.maker.policy
    let said = words(
      marked.maker.policy.statements.map { spoken($0, marked.maker.english) }.joined(separator: " "))
    let headings = words(policy.groups.map { $0.heading ?? "" }.joined(separator: " "))
    let leads = words(
      policy.groups.map { $0.condition.map { marked.maker.english.lead($0).plain } ?? "" }.joined(
        separator: " "))
    let bindings = words(
      policy.statements.map { $0.bound.map { marked.maker.english.lead(binding: $0).plain } ?? "" }.joined(
        separator: " "))
    let unsaid = marked.markers.filter {
      !said.contains($0) && !headings.contains($0) && !leads.contains($0) && !bindings.contains($0)
    }
    #expect(unsaid.isEmpty, "not said: \(unsaid)", sourceLocation: sourceLocation)
    for backend in [Backend.html, .markdown, .text] {
      let page = words(text(backend, policy))
      let lost = marked.markers.filter { !page.contains($0) }
      #expect(lost.isEmpty, "lost from \(backend.name): \(lost)", sourceLocation: sourceLocation)
    }
  }

  private func spoken(_ statement: Statement, _ english: English) -> String {
    if statement.form == .notice || statement.form == .warning {
      return english.callout(statement, Stance()).paragraphs.map(\.plain).joined(separator: " ")
    }
    let passage = english.passage(statement, Stance())
    let cells = passage.table?.rows.flatMap { $0.map(\.plain) } ?? []
    return ([passage.spoken] + cells).joined(separator: " ")
  }

  private func words(_ text: String) -> Set<String> {
    let separated = text.utf8.map { byte -> UInt8 in
      switch byte {
      case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "0")...UInt8(ascii: "9"): byte
      case UInt8(ascii: "A")...UInt8(ascii: "Z"): byte + 32
      default: 0x20
      }
    }
    return Set(String(decoding: separated, as: UTF8.self).split(separator: " ").map(String.init))
  }
}

extension DocumentCompletenessTests.Marked {
  /// The markers that a statement itself refers to.
  static func words(of policy: Policy, _ statement: Statement) -> Set<String> {
    var words: Set<String> = []
    func add(_ list: ItemList) {
      for item in list.all {
        if let id = item.concept { words.insert(policy.concept(id).label) }
        if case .vague(let word) = item.value { words.insert(word) }
      }
    }
    switch statement.definition {
    case .means(let list), .suchAs(let list), .excludes(let list): add(list)
    case .described(let text): words.insert(text)
    case .unstated, nil: break
    }
    words.insert(policy.concept(statement.term).label)
    for clause in statement.lists { add(clause.list) }
    return words
  }
}
