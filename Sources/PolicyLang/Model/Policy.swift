/// A whole policy as a value: what the compiler knows once names are resolved.
public struct Policy: Hashable, Sendable {
  public var header: Header
  /// Index 0 is unused; `concept(_:)` looks an id up.
  public var concepts: [Concept]
  /// Index 0 is the root, which holds what stands outside every section.
  public var groups: [Group]
  /// In source order.
  public var statements: [Statement]
  public var omissions: [Omission]

  public init() {
    header = Header()
    concepts = [Concept(kind: .data, name: "", label: "")]
    groups = [Group(parent: nil, heading: nil, condition: nil)]
    statements = []
    omissions = []
  }

  public func concept(_ id: ConceptID) -> Concept { concepts[Int(id.raw)] }
}

public struct Header: Hashable, Sendable {
  public enum Date: Hashable, Sendable {
    case day(CalendarDate)
    case unstated
  }

  public struct Source: Hashable, Sendable {
    public var role: String
    public var address: String
    public init(role: String, address: String) {
      self.role = role
      self.address = address
    }
  }

  /// The policy's name, an identifier. Empty for a file without a `policy` block.
  public var name = ""
  public var title = ""
  /// The party that the policy calls "we"; `company` of the standard vocabulary if none is declared.
  public var company: ConceptID = .none
  public var effective: Date?
  public var updated: Date?
  public var archived: Date?
  /// BCP 47 language tags.
  public var languages: [String] = []
  public var appliesTo: ItemList?
  public var companions: [ConceptID] = []
  public var sources: [Source] = []
  public var cites: [String] = []
  public var span: Span = .none

  public init() {}
}

/// A day of the proleptic Gregorian calendar.
public struct CalendarDate: Hashable, Sendable, Comparable {
  public var year: UInt16
  public var month: UInt8
  public var day: UInt8
  public init(year: UInt16, month: UInt8, day: UInt8) {
    self.year = year
    self.month = month
    self.day = day
  }
  public static func < (a: CalendarDate, b: CalendarDate) -> Bool {
    (a.year, a.month, a.day) < (b.year, b.month, b.day)
  }
}

/// A `section`, or a `where` group with the condition that it puts on what stands in it.
public struct Group: Hashable, Sendable {
  public var parent: Int?
  public var heading: String?
  public var condition: Condition?
  public var span: Span

  public init(parent: Int?, heading: String?, condition: Condition?, span: Span = .none) {
    self.parent = parent
    self.heading = heading
    self.condition = condition
    self.span = span
  }
}

/// Paragraphs of the source that are left out on purpose, and why.
public struct Omission: Hashable, Sendable {
  public var locators: [String]
  public var reason: String
  public var span: Span
  public init(locators: [String], reason: String, span: Span = .none) {
    self.locators = locators
    self.reason = reason
    self.span = span
  }
}
