import PolicyLang

/// The enumerations of the generated file: which concepts each has, in which order, under which names.
struct SwiftVocabulary {
  /// One enumeration. Its cases are `first`, then the concepts by name.
  struct Enumeration {
    var type: String
    var title: String
    /// The case for what the policy does not name.
    var first: SwiftName
    var firstDoc: String
    var kinds: [Kind]
    var concepts: [ConceptID]
  }

  let enumerations: [Enumeration]
  private let names: [String: [ConceptID: SwiftName]]
  private let positions: [String: [ConceptID: Int]]

  init(_ policy: Policy) {
    let mentions = Mentions(policy)
    var enumerations: [Enumeration] = []
    var names: [String: [ConceptID: SwiftName]] = [:]
    var positions: [String: [ConceptID: Int]] = [:]
    for shape in SwiftVocabulary.shapes {
      var shape = shape
      let members = policy.concepts.indices.dropFirst().map { ConceptID(raw: UInt32($0)) }.filter { id in
        let kind = policy.concept(id).kind
        guard shape.kinds.contains(kind), mentions.set.contains(id) else { return false }
        return shape.type != "Location" || kind != .region || mentions.destinations.contains(id)
      }
      shape.concepts = members.sorted { a, b in
        let (a, b) = (policy.concept(a), policy.concept(b))
        if a.name != b.name { return a.name.utf8.lexicographicallyPrecedes(b.name.utf8) }
        return a.kind.rawValue < b.kind.rawValue
      }
      guard !shape.concepts.isEmpty || shape.isAlwaysThere else { continue }
      var scope = SwiftNames(reserving: SwiftName.members + [shape.first.text])
      var claimed: [ConceptID: SwiftName] = [:]
      var places: [ConceptID: Int] = [.none: 0]
      for (index, id) in shape.concepts.enumerated() {
        claimed[id] = scope.claim(.lower(policy.concept(id).name))
        places[id] = index + 1
      }
      names[shape.type] = claimed
      positions[shape.type] = places
      enumerations.append(shape)
    }
    self.enumerations = enumerations
    self.names = names
    self.positions = positions
  }

  subscript(type: String) -> Enumeration? { enumerations.first { $0.type == type } }

  /// The concept's case in an enumeration; nil if it has none there.
  func name(_ id: ConceptID, in type: String) -> SwiftName? { names[type]?[id] }

  /// The raw value of the concept's case; concept 0 is the first case.
  func position(_ id: ConceptID, in type: String) -> Int? { positions[type]?[id] }

  /// The enumeration that holds concepts of a kind.
  static func type(of kind: Kind) -> String? { shapes.first { $0.kinds.contains(kind) }?.type }

  private static let unstated = SwiftName(known: "unstated")

  private static let shapes: [Enumeration] = [
    shape("Data", "What is held about people.", .data),
    shape("Purpose", "What data is used for.", .purpose),
    shape("Party", "Who sends, receives or acts.", .party),
    shape(
      "Region", "Where people live.", .region, first: "elsewhere",
      "In none of the regions that the policy names."
    ),
    Enumeration(
      type: "Location", title: "Where data is stored or goes, or the service on which something happens.",
      first: unstated, firstDoc: unstatedDoc, kinds: [.place, .service, .region], concepts: []),
    shape(
      "Subject", "Whom data is about.", .subject, first: "anyoneElse", "None of those whom the policy names."),
    shape(
      "Basis", "Legal bases.", .basis, first: "anotherBasis", "None of the bases that the policy names."),
    shape("Right", "What a person may ask for.", .right),
    shape("Choice", "What a person may switch.", .choice),
    shape("Event", "Moments.", .event),
    shape("Channel", "Ways to reach each other.", .channel),
    shape("Safeguard", "Safeguards.", .safeguard),
    shape("Technology", "Means.", .technology),
    shape("Stage", "Stages of handling.", .stage),
    shape("Risk", "Risks.", .risk),
    shape("Matter", "Subjects of disclosure.", .matter),
    shape("Document", "Documents.", .document),
    shape("Law", "Laws.", .law),
    shape("Category", "Statutory categories.", .category),
    shape("Conduct", "What users do.", .conduct),
    shape("Plan", "Plans to subscribe to.", .plan),
    shape("Feature", "Features to switch on.", .feature),
  ]

  private static let unstatedDoc = "Not stated. A point of its own, never \"any\"."

  private static func shape(
    _ type: String, _ title: String, _ kind: Kind, first: String = "unstated",
    _ firstDoc: String = unstatedDoc
  ) -> Enumeration {
    Enumeration(
      type: type, title: title, first: SwiftName(known: first), firstDoc: firstDoc, kinds: [kind],
      concepts: [])
  }
}

extension SwiftVocabulary.Enumeration {
  /// The types in the signatures of `Request` and `Situation` exist even without a case of their own.
  fileprivate var isAlwaysThere: Bool {
    ["Data", "Purpose", "Party", "Region", "Location", "Subject", "Basis"].contains(type)
  }
}
