/// One member of a list in a statement.
public struct Item: Hashable, Sendable {
  public enum Value: Hashable, Sendable {
    case concept(ConceptID)
    /// A labelled statement, by its index in `Policy.statements`.
    case statement(Int)
    /// The source names it too vaguely to classify; the words are the encoder's own.
    case vague(String)
    /// The source is silent here.
    case unstated
  }

  public enum Mark: UInt8, Hashable, Sendable {
    case plain
    /// Doubtful membership: the source leaves open whether this belongs.
    case perhaps
    /// The point alone, an unnamed part, not everything below it.
    case some
    /// The acting or receiving party's own, for example its own purpose.
    case own

    public var word: String {
      switch self {
      case .plain: ""
      case .perhaps: "perhaps"
      case .some: "some"
      case .own: "own"
      }
    }
  }

  public var value: Value
  public var mark: Mark
  public var span: Span

  public init(_ value: Value, mark: Mark = .plain, span: Span = .none) {
    self.value = value
    self.mark = mark
    self.span = span
  }

  /// Not inlined: across modules that stops the optimiser of Swift 6.3.1 (a lifetime that ends too early).
  @inline(never)
  public var concept: ConceptID? {
    if case .concept(let id) = value { return id }
    return nil
  }
}

/// A list as the source gives it: closed, or open with examples.
public struct ItemList: Hashable, Sendable {
  public var items: [Item]
  /// Members after `such as`. A list with examples is open: it names some, not all.
  public var examples: [Item]
  /// `any of`: one or several of the members, not necessarily all.
  public var isAnyOf: Bool

  public init(_ items: [Item], examples: [Item] = [], isAnyOf: Bool = false) {
    self.items = items
    self.examples = examples
    self.isAnyOf = isAnyOf
  }

  public var isOpen: Bool { !examples.isEmpty }
  public var all: [Item] { items + examples }
}
