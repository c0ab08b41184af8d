/// Names one concept of a policy. 0 is "none". Ids follow declaration order, which is the order in
/// which a policy's own names are listed; nothing else that is written depends on them.
public struct ConceptID: Hashable, Sendable {
  public var raw: UInt32
  public init(raw: UInt32) { self.raw = raw }
  public static let none = ConceptID(raw: 0)
}

/// An entry of the vocabulary, standard or the policy's own.
public struct Concept: Hashable, Sendable {
  public var kind: Kind
  /// Unique within its kind, for example `location.coarse`.
  public var name: String
  /// What a reader sees, for example "approximate location".
  public var label: String
  public var plural: String?
  /// A clause to stand after "when" or "if": "you create an account". Events and conditions have one.
  public var reads: String?
  public var described: String?
  public var parents: [ConceptID]
  /// True for an entry of the standard vocabulary.
  public var isStandard: Bool
  public var traits: Traits
  public var cites: [String]
  public var span: Span

  @inline(__always)
  public init(
    kind: Kind, name: String, label: String, plural: String? = nil, reads: String? = nil,
    described: String? = nil, parents: [ConceptID] = [], isStandard: Bool = false,
    traits: Traits = Traits(), cites: [String] = [], span: Span = .none
  ) {
    self.kind = kind
    self.name = name
    self.label = label
    self.plural = plural
    self.reads = reads
    self.described = described
    self.parents = parents
    self.isStandard = isStandard
    self.traits = traits
    self.cites = cites
    self.span = span
  }
}

/// What a declaration says beside name, label and place in the taxonomy. Most concepts have none.
public struct Traits: Hashable, Sendable {
  public var status: PersonalStatus?
  public var isSensitive = false
  public var format: ValueFormat?
  public var derivedFrom: [ConceptID] = []
  /// Roles of a party: names of roles such as `processor` (themselves parties).
  public var actsAs: [ConceptID] = []
  public var serves: [ConceptID] = []
  public var governedBy: Governance?
  public var locatedIn: ItemList?
  public var runBy: [ConceptID] = []
  public var defaultState: DefaultState?
  public var address: String?
  public var mappings: [Mapping] = []
  public var renamedFrom: String?

  public init() {}
}

/// Whether data is about an identified or identifiable person (GDPR Art. 4(1)).
public enum PersonalStatus: UInt8, Sendable, Hashable, CaseIterable {
  case personal, notPersonal, perhapsPersonal

  public var word: String {
    switch self {
    case .personal: "personal"
    case .notPersonal: "not_personal"
    case .perhapsPersonal: "perhaps_personal"
    }
  }
}

/// The policy under which a party handles data on its own account.
public enum Governance: Hashable, Sendable {
  case itself
  case document(String)
}

public enum DefaultState: UInt8, Sendable, Hashable, CaseIterable {
  case on, off, unstated

  public var word: String {
    switch self {
    case .on: "on"
    case .off: "off"
    case .unstated: "unstated"
    }
  }
}

/// An identifier in somebody else's vocabulary. `isNear` marks a nearest match that is not an exact one.
public struct Mapping: Hashable, Sendable {
  public var scheme: String
  public var identifiers: [String]
  public var isNear: Bool
  public init(scheme: String, identifiers: [String], isNear: Bool) {
    self.scheme = scheme
    self.identifiers = identifiers
    self.isNear = isNear
  }
}

/// The shape of a datum's value, for generated record schemas and Swift types.
public enum ValueFormat: UInt8, Sendable, Hashable, CaseIterable {
  case text, email, phone, url, ip, country, language, date, datetime, duration
  case integer, number, boolean, identifier, image, audio, video, record

  public var word: String {
    switch self {
    case .text: "text"
    case .email: "email"
    case .phone: "phone"
    case .url: "url"
    case .ip: "ip"
    case .country: "country"
    case .language: "language"
    case .date: "date"
    case .datetime: "datetime"
    case .duration: "duration"
    case .integer: "integer"
    case .number: "number"
    case .boolean: "boolean"
    case .identifier: "identifier"
    case .image: "image"
    case .audio: "audio"
    case .video: "video"
    case .record: "record"
    }
  }
}
