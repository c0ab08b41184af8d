/// What sort of thing a statement says.
public enum Form: UInt8, CaseIterable, Sendable, Hashable {
  /// An act on data: a practice (`does`, `may`) or a promise (`never`, `cannot`).
  case rule
  case retention, right, choice, duty, protection, basis, controller, offer
  /// What the user must, should, may do or accepts.
  case conduct
  case disclaimer, reservation, contact, outside, none, unstated, definition, report
  case notice, warning

  public var word: String {
    switch self {
    case .rule: "rule"
    case .retention: "retention"
    case .right: "right"
    case .choice: "choice"
    case .duty: "duty"
    case .protection: "protection"
    case .basis: "basis"
    case .controller: "controller"
    case .offer: "offer"
    case .conduct: "conduct"
    case .disclaimer: "disclaimer"
    case .reservation: "reservation"
    case .contact: "contact"
    case .outside: "outside"
    case .none: "none"
    case .unstated: "unstated"
    case .definition: "definition"
    case .report: "report"
    case .notice: "notice"
    case .warning: "warning"
    }
  }
}

/// How a statement binds. `does` is the plain indicative.
public enum Modality: UInt8, CaseIterable, Sendable, Hashable {
  case does, may, never, cannot, must, should, accepts

  public var word: String {
    switch self {
    case .does: "does"
    case .may: "may"
    case .never: "never"
    case .cannot: "cannot"
    case .must: "must"
    case .should: "should"
    case .accepts: "accepts"
    }
  }
}

/// A grade of access that the source names and nobody defines.
public enum Grade: UInt8, CaseIterable, Sendable, Hashable {
  case directly, readily

  public var word: String { self == .directly ? "directly" : "readily" }
}

/// The part that a list plays in a statement: one preposition, one meaning.
public enum Role: UInt8, CaseIterable, Sendable, Hashable {
  /// `from`: the source, or the input of a derivation.
  case source
  /// `with`: the recipient.
  case recipient
  /// `by`: who acts, if not the company.
  case actor
  /// `for`: the purpose.
  case purpose
  /// `under`: the legal basis, or the law.
  case basis
  /// `to`: the destination.
  case destination
  /// `on`: the place of storage, or the service where something happens.
  case place
  /// `via`: the channel.
  case channel
  /// `using`: the means, a safeguard or a technology.
  case means
  /// `during`: the stage of handling that is protected.
  case stage
  /// `against`: the risk.
  case risk
  /// `at`, `before`, `after`: the event, or a labelled statement.
  case at, before, after
  /// `about`: the data subject.
  case subject
  /// `over`: what a right, choice, contact or basis governs.
  case scope
  /// `keeps`: what goes on after a choice is used.
  case residue
  /// `needs`: what must be shown before a right is granted.
  case proof
  /// `see`: the document that says more or fixes the value.
  case reference

  /// The preposition, also the key in the IR.
  public var word: String {
    switch self {
    case .source: "from"
    case .recipient: "with"
    case .actor: "by"
    case .purpose: "for"
    case .basis: "under"
    case .destination: "to"
    case .place: "on"
    case .channel: "via"
    case .means: "using"
    case .stage: "during"
    case .risk: "against"
    case .at: "at"
    case .before: "before"
    case .after: "after"
    case .subject: "about"
    case .scope: "over"
    case .residue: "keeps"
    case .proof: "needs"
    case .reference: "see"
    }
  }
}

/// How a clause bounds its coordinate.
public enum Bound: UInt8, CaseIterable, Sendable, Hashable {
  case plain
  /// Closed: nothing else on this coordinate, everything else fixed by the other clauses.
  case only
  /// A hedge: the source says "mostly".
  case mostly
  /// A hedge on a clause that says what follows, not where: "may count as a sale", "may be refused".
  case perhaps

  public var word: String {
    switch self {
    case .plain: ""
    case .only: "only"
    case .mostly: "mostly"
    case .perhaps: "perhaps"
    }
  }
}

/// A list in its role, with the legal bases that belong to a purpose.
public struct ListClause: Hashable, Sendable {
  public var role: Role
  public var bound: Bound
  public var list: ItemList
  /// For `for … under …`: the legal bases of exactly these purposes.
  public var bases: [ConceptID]
  public var span: Span

  public init(
    _ role: Role, bound: Bound = .plain, _ list: ItemList, bases: [ConceptID] = [],
    span: Span = .none
  ) {
    self.role = role
    self.bound = bound
    self.list = list
    self.bases = bases
    self.span = span
  }
}

/// `when`, `unless` and `refused when`.
public struct ConditionClause: Hashable, Sendable {
  public enum Word: UInt8, Sendable, Hashable, CaseIterable {
    case when, unless, refused

    public var word: String {
      switch self {
      case .when: "when"
      case .unless: "unless"
      case .refused: "refused"
      }
    }
  }
  public var word: Word
  public var bound: Bound
  public var condition: Condition
  public var span: Span

  public init(_ word: Word, bound: Bound = .plain, _ condition: Condition, span: Span = .none) {
    self.word = word
    self.bound = bound
    self.condition = condition
    self.span = span
  }
}

/// A measure of how much: what is needed, what the policy states, what was disclosed.
public enum Measure: Hashable, Sendable {
  case needed(for: ItemList?)
  case stated
  case disclosed
}

/// What a promise leaves out.
public enum Exception: Hashable, Sendable {
  case measure(Measure)
  case list(Role, ItemList)
  /// Data, or a labelled statement.
  case items(ItemList)
}

/// A way to use a choice.
public struct ChoiceOption: Hashable, Sendable {
  public enum Direction: UInt8, Sendable, Hashable, CaseIterable {
    case optIn, optOut, decline

    public var word: String {
      switch self {
      case .optIn: "opt_in"
      case .optOut: "opt_out"
      case .decline: "decline"
      }
    }
  }
  public var direction: Direction
  public var via: ItemList?
  public init(_ direction: Direction, via: ItemList? = nil) {
    self.direction = direction
    self.via = via
  }
}

/// The law under which an act counts as another one, for instance sharing as selling.
public struct CountsAs: Hashable, Sendable {
  public var action: Action
  public var laws: [ConceptID]
  public var bound: Bound
  public init(_ action: Action, laws: [ConceptID], bound: Bound = .plain) {
    self.action = action
    self.laws = laws
    self.bound = bound
  }
}

/// A row of a statutory report.
public struct ReportRow: Hashable, Sendable {
  public var category: ConceptID
  public var examples: ItemList?
  public var lists: [ListClause]
  public var cites: [String]
  public var span: Span
  public init(
    category: ConceptID, examples: ItemList? = nil, lists: [ListClause] = [], cites: [String] = [],
    span: Span = .none
  ) {
    self.category = category
    self.examples = examples
    self.lists = lists
    self.cites = cites
    self.span = span
  }
}

/// The state of a choice before anybody uses it.
public enum DefaultValue: Hashable, Sendable {
  case state(DefaultState)
  /// A setting with more than two values, for example who sees a person's content.
  case concept(ConceptID)
}

/// How a definition fixes its term.
public enum Definition: Hashable, Sendable {
  /// A closed set of existing names.
  case means(ItemList)
  /// An open set with examples.
  case suchAs(ItemList)
  case excludes(ItemList)
  case described(String)
  /// The source uses the term and never defines it.
  case unstated
}

/// One thing that a policy says, with everything that qualifies it.
///
/// The record is wide on purpose: every statement has the same clauses, so that the page, the
/// schema, the analysis and the diff walk it in one way. Which clauses fit which form is checked
/// when the source is compiled (`ClauseFit`).
public struct Statement: Hashable, Sendable {
  public var form: Form
  public var modality: Modality
  public var grade: Grade?
  /// Only for rules and reports.
  public var actions: [Action] = []
  /// What the statement is about: data for a rule, rights for a right, matters for `none` …
  public var objects: ItemList
  /// The act of a duty.
  public var deed: Deed?
  /// Prose of a notice or warning.
  public var text: String?
  /// The name and definition of a term.
  public var term: ConceptID = .none
  public var definition: Definition?
  /// How long data is kept: the period of a retention statement, or a `kept` clause.
  public var kept: Period?
  /// `within`: the deadline.
  public var deadline: Period?
  /// `last 12 months`: the time before a request or report that it looks back on.
  public var lookBack: Period.Amount?
  public var rows: [ReportRow] = []

  public var lists: [ListClause] = []
  public var conditions: [ConditionClause] = []
  public var measures: [BoundMeasure] = []
  public var exceptions: [Exception] = []
  public var options: [ChoiceOption] = []
  public var countsAs: [CountsAs] = []
  /// Labelled statements that this one limits on purpose, by index in `Policy.statements`.
  public var limits: [Int] = []
  public var decides: String?
  public var consequence: String?
  /// Words of degree that the source puts on the whole statement.
  public var hedges: [String] = []
  public var defaultValue: DefaultValue?
  /// The person has to give the data, or need not.
  public var provision: Provision?
  public var isPermanent: Bool = false
  /// Recipients whom a `bind` group obliges by contract: the statement is about them, not the company.
  public var bound: ItemList?

  public var cites: [String] = []
  /// The author's label, if any.
  public var label: String?
  /// Where readers and tools find the statement; unique in a policy, derived if there is no label.
  public var anchor: String = ""
  /// Index in `Policy.groups`.
  public var group: Int = 0
  public var span: Span = .none

  /// Everything else is empty. The defaults stand with the properties because an initialiser that sets them
  /// one by one copies the statement when it is done.
  @inline(__always)
  public init(form: Form, modality: Modality = .does, objects: ItemList = ItemList([])) {
    self.form = form
    self.modality = modality
    self.objects = objects
  }

  /// The lists in one role, in source order.
  public func lists(_ role: Role) -> [ListClause] { lists.filter { $0.role == role } }
}

public struct BoundMeasure: Hashable, Sendable {
  public var bound: Bound
  public var measure: Measure
  public init(bound: Bound = .plain, _ measure: Measure) {
    self.bound = bound
    self.measure = measure
  }
}

public enum Provision: UInt8, CaseIterable, Sendable, Hashable {
  case required, optional

  public var word: String { self == .required ? "required" : "optional" }
}

/// What a duty obliges the company to do.
public enum Deed: UInt8, CaseIterable, Sendable, Hashable {
  case notify, obtain, delete, answer, verify, redirect, explain, review, post, honour, consider, update

  public var word: String {
    switch self {
    case .notify: "notify"
    case .obtain: "obtain"
    case .delete: "delete"
    case .answer: "answer"
    case .verify: "verify"
    case .redirect: "redirect"
    case .explain: "explain"
    case .review: "review"
    case .post: "post"
    case .honour: "honour"
    case .consider: "consider"
    case .update: "update"
    }
  }
}
