extension IRDecoder {
  // MARK: Lists

  mutating func list(_ members: inout IRMembers, _ key: String) -> ItemList? {
    member(&members, key) { decoder, node in
      decoder.object(node) { decoder, members in decoder.listMembers(&members) }
    }
  }

  /// The members of a list among those of the object that is being read.
  mutating func listMembers(_ members: inout IRMembers) -> ItemList {
    var list = ItemList([])
    list.items = required(&members, "items") { $0.array($1) { $0.item($1) } } ?? []
    list.examples = array(&members, "such_as") { $0.item($1) }
    list.isAnyOf = flag(&members, "any_of")
    return list
  }

  private mutating func item(_ node: JSONNode) -> Item? {
    if node.text != nil { return reference(node).map { Item($0, span: span(of: node)) } }
    guard node.members != nil else { return expected("a name, or an object for any other item", at: node) }
    return object(node) { decoder, members in
      let mark: Item.Mark = decoder.member(&members, "mark") { $0.word($1) } ?? .plain
      let value: Item.Value? =
        switch decoder.choice(&members, ["item", "vague", "unstated"]) {
        case "item": decoder.member(&members, "item") { $0.reference($1) }
        case "vague": decoder.member(&members, "vague") { $0.string($1) }.map { .vague($0) }
        case "unstated": decoder.member(&members, "unstated") { $0.isSet($1) }.map { _ in .unstated }
        default: nil
        }
      return value.map { Item($0, mark: mark, span: decoder.span(of: node)) }
    }
  }

  private mutating func reference(_ node: JSONNode) -> Item.Value? {
    if node.text?.hasPrefix("#") == true { return statementReference(node).map { .statement($0) } }
    return concept(node).map { .concept($0) }
  }

  // MARK: Periods

  mutating func period(_ node: JSONNode) -> Period? {
    object(node) { decoder, members in
      let parts = decoder.required(&members, "parts") { $0.array($1) { $0.part($1) } } ?? []
      let examples = decoder.array(&members, "examples") { $0.amount($1) }
      let end: Period.End? = decoder.member(&members, "end") { $0.word($1) }
      return Period(parts, examples: examples, end: end)
    }
  }

  mutating func amount(_ node: JSONNode) -> Period.Amount? {
    object(node) { decoder, members in
      let count = decoder.required(&members, "count") { $0.count($1) }
      let unit: TimeUnit? = decoder.required(&members, "unit") { $0.word($1) }
      guard let count, let unit else { return nil }
      return Period.Amount(count, unit)
    }
  }

  private mutating func part(_ node: JSONNode) -> Period.Part? {
    object(node) { decoder, members in
      let bound: Period.Bound = decoder.member(&members, "bound") { $0.word($1) } ?? .exactly
      return decoder.periodValue(&members).map { Period.Part(bound: bound, $0) }
    }
  }

  private mutating func periodValue(_ members: inout IRMembers) -> Period.Value? {
    switch choice(
      &members, ["count", "while", "until", "without_limit", "as_agreed", "vague", "unstated"])
    {
    case "count":
      let count = member(&members, "count") { $0.count($1) }
      let unit: TimeUnit? = required(&members, "unit") { $0.word($1) }
      let events = list(&members, "after")
      guard let count, let unit else { return nil }
      return .duration(count, unit, after: events)
    case "while": return member(&members, "while") { $0.condition($1) }.map { .whileTrue($0) }
    case "until": return list(&members, "until").map { .until($0) }
    case "without_limit": return member(&members, "without_limit") { $0.isSet($1) }.map { _ in .withoutLimit }
    case "as_agreed": return .asAgreed(concepts(&members, "as_agreed"))
    case "vague": return member(&members, "vague") { $0.string($1) }.map { .vague($0) }
    case "unstated": return member(&members, "unstated") { $0.isSet($1) }.map { _ in .unstated }
    default: return nil
    }
  }

  // MARK: Conditions

  private static let operators = ["all", "any", "not"]
  private static let atoms = [
    "holds", "enabled", "subscribed", "opted_out", "opted_in", "region", "age", "about", "based_on", "under",
    "needed",
    "vague",
  ]

  mutating func condition(_ node: JSONNode) -> Condition? {
    object(node) { decoder, members in
      switch decoder.choice(&members, Self.operators + Self.atoms) {
      case nil: nil
      case "all": .all(decoder.array(&members, "all") { $0.condition($1) })
      case "any": .any(decoder.array(&members, "any") { $0.condition($1) })
      case "not": decoder.member(&members, "not") { $0.condition($1) }.map { .not($0) }
      case let key?: decoder.atom(&members, key).map { .atom($0) }
      }
    }
  }

  private mutating func atom(_ members: inout IRMembers, _ key: String) -> Atom? {
    switch key {
    case "holds": member(&members, key) { $0.concept($1) }.map { .holds($0) }
    case "enabled": member(&members, key) { $0.concept($1) }.map { .enabled($0) }
    case "subscribed": .subscribed(concepts(&members, key))
    case "opted_out": .optedOut(concepts(&members, key))
    case "opted_in": .optedIn(concepts(&members, key))
    case "region": .region(concepts(&members, key))
    case "age": member(&members, key) { $0.age($1) }
    case "about": .about(concepts(&members, key))
    case "based_on": .basedOn(concepts(&members, key))
    case "under": .underLaw(concepts(&members, key))
    case "needed": list(&members, key).map { .needed($0) }
    default: member(&members, key) { $0.string($1) }.map { .vague($0) }
    }
  }

  private mutating func age(_ node: JSONNode) -> Atom? {
    object(node) { decoder, members in
      let from = decoder.member(&members, "from") { $0.count($1) }
      let through = decoder.member(&members, "through") { $0.count($1) }
      return .age(from: from, through: through)
    }
  }
}
