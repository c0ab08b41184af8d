import PolicyLang

/// One clause of the decision: a set of requests, the situations in which it counts, and what it says.
/// A statement becomes one or several boxes; what they mean together is docs/generated-swift.md.
struct Box {
  enum Says: Int {
    /// A practice permits these requests.
    case grants
    /// A promise, or the outside of an `only`, forbids them.
    case forbids
    /// A promise forbids them unless a practice permits them: `except as stated`.
    case forbidsRest
    /// A promise's exception foresees them.
    case reserves
  }

  /// What keeps an answer from being certain, or what a request cannot express.
  struct Notes: OptionSet {
    let rawValue: Int
    /// A member that the source leaves doubtful or too vague to classify covers the request.
    static let doubtfulMember = Notes(rawValue: 1)
    /// A word of degree, such as "generally".
    static let hedged = Notes(rawValue: 2)
    /// A grade of access that nobody defines.
    static let graded = Notes(rawValue: 4)
    /// A clause that no request carries: a channel, a means, a moment, a stage.
    static let qualified = Notes(rawValue: 8)
  }

  var says: Says
  var statement: Int
  var actions: [Action]
  var actor: NodeSet
  var data: NodeSet
  var purpose: NodeSet
  /// Purposes of the acting or receiving party.
  var ownPurpose: NodeSet
  var counterpart: NodeSet
  var location: NodeSet
  var when: Condition?
  /// The box counts at most as "perhaps".
  var isDoubtful: Bool
  /// The box before it is its certain core, which speaks for both where it covers a request.
  var isAroundCore = false
  var notes: Notes
  /// Practices whose requests this promise leaves alone, by index in `Policy.statements`.
  var yieldsTo: [Int]
}

/// A box before doubt is split off: every coordinate with what it covers for certain and at most.
struct DoubtfulBox {
  var says: Box.Says
  var statement: Int
  var actions: [Action]
  var actor: Reach
  var data: Reach
  var purpose: Reach
  var ownPurpose: Reach
  var counterpart: Reach
  var location: Reach
  var when: Condition?
  var isDoubtful = false
  var notes: Box.Notes = []
  var yieldsTo: [Int] = []

  /// A certain box, and a doubtful one around it if there is doubt.
  var boxes: [Box] {
    let coordinates = [actor, data, purpose, ownPurpose, counterpart, location]
    if coordinates.allSatisfy(\.isExact) { return [box(\.core, isDoubtful: isDoubtful, notes: notes)] }
    let core = box(\.core, isDoubtful: isDoubtful, notes: notes)
    var around = box(\.most, isDoubtful: true, notes: notes.union(.doubtfulMember))
    around.isAroundCore = !core.isEmpty
    return core.isEmpty ? [around] : [core, around]
  }

  private func box(_ part: KeyPath<Reach, NodeSet>, isDoubtful: Bool, notes: Box.Notes) -> Box {
    Box(
      says: says, statement: statement, actions: actions, actor: actor[keyPath: part],
      data: data[keyPath: part], purpose: purpose[keyPath: part], ownPurpose: ownPurpose[keyPath: part],
      counterpart: counterpart[keyPath: part], location: location[keyPath: part], when: when,
      isDoubtful: isDoubtful, notes: notes, yieldsTo: yieldsTo)
  }
}

extension Box {
  /// No request is in it.
  var isEmpty: Bool {
    actions.isEmpty || actor.isEmpty || data.isEmpty || (purpose.isEmpty && ownPurpose.isEmpty)
      || counterpart.isEmpty || location.isEmpty
  }
}
