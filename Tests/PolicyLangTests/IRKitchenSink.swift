@testable import PolicyLang

/// A policy made by hand in which every field and every case of the model occurs, so that a field
/// that the IR forgets shows. It means nothing.
struct KitchenSink {
  var policy = Policy()

  static let policy = KitchenSink().policy

  private init() {
    vocabulary()
    header()
    policy.groups += [
      Group(parent: 0, heading: "Collection", condition: .atom(.vague("here"))),
      Group(parent: 1, heading: nil, condition: .atom(.region([id("region/eu"), id("region/uk")]))),
      Group(parent: 2, heading: "Deep \"down\"\n\u{1}é", condition: .atom(.about([id("subject/child")]))),
    ]
    rules()
    qualified()
    periods()
    forms()
    conditions()
    references()
    policy.omissions = [
      Omission(locators: ["nav/1", "nav/2"], reason: "site navigation"),
      Omission(locators: [], reason: "empty"),
    ]
    for index in policy.statements.indices { policy.statements[index].anchor = "s\(index)" }
  }

  // MARK: Vocabulary

  func id(_ reference: String) -> ConceptID {
    let index = policy.concepts.firstIndex { $0.reference == reference }
    return ConceptID(raw: UInt32(index ?? 0))
  }

  func item(_ reference: String, _ mark: Item.Mark = .plain) -> Item {
    Item(.concept(id(reference)), mark: mark)
  }
  func list(_ references: String...) -> ItemList { ItemList(references.map { item($0) }) }

  private mutating func add(_ reference: String, _ change: (inout Concept) -> Void = { _ in }) {
    let parts = reference.split(separator: "/").map(String.init)
    guard let kind = Kind.allCases.first(where: { $0.word == parts[0] }) else { return }
    var concept = Concept(kind: kind, name: parts[1], label: "the " + parts[1])
    change(&concept)
    policy.concepts.append(concept)
  }

  private mutating func vocabulary() {
    // Two of each kind, the second below the first, standard and own in turn.
    for kind in Kind.allCases {
      add("\(kind.word)/first") { $0.isStandard = true }
      let first = id("\(kind.word)/first")
      add("\(kind.word)/second") {
        $0.isStandard = true
        $0.parents = [first]
      }
    }
    let second = id("risk/second")
    add("risk/third") {
      $0.isStandard = true
      $0.parents = [second]
    }
    for name in ["data/email", "data/name", "party/acme", "party/processor", "purpose/service", "region/eu"] {
      add(name)
    }
    for name in ["region/uk", "subject/child", "condition/consent", "event/sale", "law/ccpa"] { add(name) }
    let (email, name) = (id("data/email"), id("data/name"))
    let (processor, service, eu) = (id("party/processor"), id("purpose/service"), id("region/eu"))
    let allowed = list("region/eu", "region/uk")
    add("data/score") {
      $0.parents = [email, name]
      $0.plural = "scores"
      $0.described = "a made-up number"
      $0.cites = ["v/1"]
      $0.traits.isSensitive = true
      $0.traits.derivedFrom = [email, name]
      $0.traits.mappings = [
        Mapping(scheme: "dpv", identifiers: ["pd:Score"], isNear: false),
        Mapping(scheme: "apple", identifiers: ["a", "b"], isNear: true),
      ]
      $0.traits.renamedFrom = "rating"
    }
    for format in ValueFormat.allCases { add("data/as_\(format.word)") { $0.traits.format = format } }
    for status in PersonalStatus.allCases { add("data/is_\(status.word)") { $0.traits.status = status } }
    for state in DefaultState.allCases { add("feature/is_\(state.word)") { $0.traits.defaultState = state } }
    add("party/vendor") {
      $0.traits.actsAs = [processor]
      $0.traits.serves = [service]
      $0.traits.governedBy = .document("https://vendor.example/privacy")
    }
    add("party/independent") { $0.traits.governedBy = .itself }
    add("place/cloud") {
      $0.traits.locatedIn = ItemList([Item(.concept(eu))], examples: allowed.items, isAnyOf: true)
      $0.traits.runBy = [processor]
    }
    add("channel/mailbox") { $0.traits.address = "privacy@acme.example" }
    add("event/trial_end") { $0.reads = "your trial ends" }
    add("data/unused") { $0.parents = [email] }
  }

  private mutating func header() {
    policy.header.name = "acme"
    policy.header.title = "Acme Privacy Policy"
    policy.header.company = id("party/acme")
    policy.header.effective = .day(CalendarDate(year: 2026, month: 1, day: 15))
    policy.header.updated = .unstated
    policy.header.archived = .day(CalendarDate(year: 2028, month: 2, day: 29))
    policy.header.languages = ["en", "pt-BR"]
    policy.header.appliesTo = list("service/first", "service/second")
    policy.header.companions = [id("document/first"), id("document/second")]
    policy.header.sources = [
      Header.Source(role: "page", address: "https://acme.example/privacy"),
      Header.Source(role: "notice", address: "https://acme.example/notice"),
    ]
    policy.header.cites = ["title"]
  }

  // MARK: Statements

  private mutating func say(
    _ form: Form, _ objects: ItemList = ItemList([]), _ change: (inout Statement) -> Void
  ) {
    var statement = Statement(form: form, objects: objects)
    change(&statement)
    policy.statements.append(statement)
  }

  private mutating func rules() {
    for (action, index) in zip(Action.allCases, 0...) {
      say(.rule, list("data/email")) {
        $0.actions = [action]
        $0.modality = Modality.allCases[index % Modality.allCases.count]
        $0.cites = ["r/\(index)"]
        $0.group = index % 4
      }
    }
    let score = item("data/score")
    for role in Role.allCases {
      let clause = ListClause(role, list("party/first", "party/second"))
      say(.rule, ItemList([score])) {
        $0.actions = [.collect, .use]
        $0.lists = [clause]
      }
    }
    let all =
      (ValueFormat.allCases.map { "data/as_\($0.word)" }
      + PersonalStatus.allCases.map { "data/is_\($0.word)" })
      .map { item($0) }
    say(.rule, ItemList(all)) { $0.actions = [.store] }
    let marked = ItemList(
      [
        item("data/email", .perhaps), item("data/name", .some), Item(.vague("other \\ things"), mark: .own),
        Item(.vague("more")), Item(.unstated), Item(.unstated, mark: .perhaps),
      ], examples: [item("data/score"), item("data/first")], isAnyOf: true)
    say(.rule, marked) {
      $0.actions = [.process]
      $0.grade = .directly
    }
  }

  private mutating func qualified() {
    let purposes = list("purpose/service", "purpose/first")
    let full = ListClause(.purpose, bound: .only, purposes, bases: [id("basis/first"), id("basis/second")])
    let hedged = ListClause(.recipient, bound: .mostly, list("party/vendor", "party/independent"))
    let (ccpa, law) = (id("law/ccpa"), id("law/second"))
    let via = list("channel/mailbox")
    let bound = list("party/vendor")
    let exceptions: [PolicyLang.Exception] = [
      .measure(.stated), .measure(.disclosed), .measure(.needed(for: nil)), .measure(.needed(for: purposes)),
      .list(.recipient, bound), .items(list("data/name", "data/second")),
    ]
    say(.rule, list("data/email", "data/name")) {
      $0.label = "everything"
      $0.actions = [.share]
      $0.grade = .readily
      $0.lists = [full, hedged]
      $0.measures = [
        BoundMeasure(.stated), BoundMeasure(bound: .only, .disclosed),
        BoundMeasure(bound: .mostly, .needed(for: nil)),
        BoundMeasure(.needed(for: purposes)),
      ]
      $0.exceptions = exceptions
      $0.options = [ChoiceOption(.optIn), ChoiceOption(.optOut, via: via), ChoiceOption(.decline)]
      $0.countsAs = [CountsAs(.sell, laws: [ccpa]), CountsAs(.rent, laws: [ccpa, law], bound: .only)]
      $0.decides = "whether you pass"
      $0.consequence = "you cannot order"
      $0.hedges = ["primarily", "generally"]
      $0.defaultValue = .state(.unstated)
      $0.provision = .required
      $0.isPermanent = true
      $0.bound = bound
    }
    let score = id("data/score")
    say(.protection, list("data/second")) {
      $0.provision = .optional
      $0.defaultValue = .concept(score)
      $0.bound = ItemList([])
    }
  }

  private mutating func periods() {
    let events = list("event/sale", "event/first")
    let consent = Condition.atom(.holds(id("condition/consent")))
    var parts = TimeUnit.allCases.map { Period.Part(.duration(3, $0, after: nil)) }
    parts += Period.Bound.allCases.map { Period.Part(bound: $0, .duration(30, .days, after: events)) }
    parts += [
      Period.Part(bound: .noLessThan, .whileTrue(consent)), Period.Part(.until(events)),
      Period.Part(.withoutLimit),
      Period.Part(.asAgreed([id("document/first"), id("document/second")])),
      Period.Part(.vague("as long as needed")),
      Period.Part(.unstated),
    ]
    say(.retention, list("data/email")) {
      $0.kept = Period(parts, examples: [Period.Amount(7, .days), Period.Amount(2, .weeks)], end: .delete)
    }
    say(.retention, list("data/name")) { $0.kept = Period([Period.Part(.withoutLimit)], end: .anonymise) }
    say(.right, list("right/first")) { $0.deadline = Period([Period.Part(.duration(45, .days, after: nil))]) }
  }

  private mutating func forms() {
    for form in Form.allCases { say(form, list("matter/first")) { $0.text = "About \(form.word)." } }
    for deed in Deed.allCases { say(.duty, list("party/first")) { $0.deed = deed } }
    let term = id("data/second")
    let items = list("data/email", "data/name")
    let definitions: [Definition] = [
      .means(items), .suchAs(items), .excludes(items), .described("what a camera makes"), .unstated,
    ]
    for definition in definitions {
      say(.definition) {
        $0.term = term
        $0.definition = definition
      }
    }
    let row = ReportRow(
      category: id("category/first"), examples: items,
      lists: [ListClause(.recipient, list("party/vendor")), ListClause(.purpose, list("purpose/first"))],
      cites: ["t/1"])
    let other = ReportRow(category: id("category/second"))
    say(.report) {
      $0.actions = [.collect, .share]
      $0.lookBack = Period.Amount(12, .months)
      $0.rows = [row, other]
    }
    for kind in Kind.allCases { say(.disclaimer, list("\(kind.word)/second")) { $0.modality = .may } }
    for state in DefaultState.allCases { say(.offer, list("feature/is_\(state.word)")) { $0.group = 3 } }
    say(.contact, list("place/cloud", "channel/mailbox", "event/trial_end")) { $0.modality = .must }
  }

  private mutating func conditions() {
    let two = [id("plan/first"), id("plan/second")]
    let atoms: [Atom] = [
      .holds(id("condition/consent")), .enabled(id("feature/first")), .subscribed(two), .optedOut(two),
      .optedIn(two),
      .region(two), .age(from: nil, through: 15), .age(from: 18, through: nil), .age(from: 13, through: 15),
      .age(from: nil, through: nil), .about(two), .basedOn([id("basis/first"), id("basis/second")]),
      .underLaw([id("law/ccpa"), id("law/first")]), .needed(list("purpose/first", "purpose/service")),
      .vague("material"),
    ]
    let leaves = atoms.map { Condition.atom($0) }
    for leaf in leaves { say(.warning) { $0.conditions = [ConditionClause(.when, leaf)] } }
    for word in ConditionClause.Word.allCases {
      for bound in Bound.allCases {
        say(.right) {
          $0.conditions = [
            ConditionClause(word, bound: bound, .all([leaves[0], .any([leaves[1], .not(leaves[6])])])),
            ConditionClause(word, bound: bound, .not(.all([leaves[14], leaves[13]]))),
          ]
        }
      }
    }
    say(.offer) { $0.conditions = [ConditionClause(.refused, .any([]))] }
  }

  /// References forwards, backwards, and in a circle.
  private mutating func references() {
    let count = policy.statements.count
    say(.duty) {
      $0.lists = [ListClause(.before, ItemList([Item(.statement(count + 1)), Item(.statement(0))]))]
    }
    say(.rule) { $0.lists = [ListClause(.after, ItemList([Item(.statement(count), mark: .perhaps)]))] }
    say(.rule) {
      $0.exceptions = [.items(ItemList([Item(.statement(count + 3))]))]
      $0.limits = [0, count + 3]
    }
    say(.rule) { $0.text = "referred to" }
    say(.rule) { $0.limits = [count + 4] }
  }
}
