public enum TimeUnit: UInt8, Sendable, Hashable, CaseIterable {
  case minutes, hours, days, weeks, months, years

  /// The plural, as in the IR.
  public var word: String {
    switch self {
    case .minutes: "minutes"
    case .hours: "hours"
    case .days: "days"
    case .weeks: "weeks"
    case .months: "months"
    case .years: "years"
    }
  }
}

/// How long: one or more parts, one after the other, and what happens at the end.
public struct Period: Hashable, Sendable {
  public enum Bound: UInt8, Sendable, Hashable, CaseIterable {
    case exactly, upTo, noLessThan

    public var word: String {
      switch self {
      case .exactly: "exactly"
      case .upTo: "up_to"
      case .noLessThan: "no_less_than"
      }
    }
  }

  public enum Value: Hashable, Sendable {
    /// A calendar duration, counted from the collection or, if any are given, from these events.
    case duration(UInt32, TimeUnit, after: ItemList?)
    case whileTrue(Condition)
    case until(ItemList)
    case withoutLimit
    /// A document fixes the value.
    case asAgreed([ConceptID])
    case vague(String)
    case unstated
  }

  public enum End: UInt8, Sendable, Hashable, CaseIterable {
    case delete, anonymise

    public var word: String {
      switch self {
      case .delete: "delete"
      case .anonymise: "anonymise"
      }
    }
  }

  public struct Part: Hashable, Sendable {
    public var bound: Bound
    public var value: Value
    public init(bound: Bound = .exactly, _ value: Value) {
      self.bound = bound
      self.value = value
    }
  }

  /// A number of calendar units.
  public struct Amount: Hashable, Sendable {
    public var count: UInt32
    public var unit: TimeUnit
    public init(_ count: UInt32, _ unit: TimeUnit) {
      self.count = count
      self.unit = unit
    }
  }

  public var parts: [Part]
  /// `such as 7 days, 30 days`: lengths that the source gives as examples. They bind nobody.
  public var examples: [Amount]
  public var end: End?

  public init(_ parts: [Part], examples: [Amount] = [], end: End? = nil) {
    self.parts = parts
    self.examples = examples
    self.end = end
  }
}
