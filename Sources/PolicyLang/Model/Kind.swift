/// The kinds of names that a policy speaks of. Each kind is a name space and a taxonomy of its own.
public enum Kind: UInt8, CaseIterable, Sendable, Hashable {
  case data, purpose, party, basis, right, safeguard, technology, region, event, subject, place
  case channel, condition, conduct, matter, risk, stage, category, law, document, service, plan
  case feature
  /// Declared by a `choice` statement.
  case choice
  /// Declared by a label before a statement.
  case statement

  /// The word in messages, in the IR and in references such as `data/email`.
  public var word: String {
    switch self {
    case .data: "data"
    case .purpose: "purpose"
    case .party: "party"
    case .basis: "basis"
    case .right: "right"
    case .safeguard: "safeguard"
    case .technology: "technology"
    case .region: "region"
    case .event: "event"
    case .subject: "subject"
    case .place: "place"
    case .channel: "channel"
    case .condition: "condition"
    case .conduct: "conduct"
    case .matter: "matter"
    case .risk: "risk"
    case .stage: "stage"
    case .category: "category"
    case .law: "law"
    case .document: "document"
    case .service: "service"
    case .plan: "plan"
    case .feature: "feature"
    case .choice: "choice"
    case .statement: "statement"
    }
  }

  /// The keyword that opens a block of declarations of this kind, if it can be declared in one.
  public var blockWord: String? {
    switch self {
    case .data: "data"
    case .purpose: "purposes"
    case .party: "parties"
    case .basis: "bases"
    case .right: "rights"
    case .safeguard: "safeguards"
    case .technology: "technologies"
    case .region: "regions"
    case .event: "events"
    case .subject: "subjects"
    case .place: "places"
    case .channel: "channels"
    case .condition: "conditions"
    case .conduct: "conducts"
    case .matter: "matters"
    case .risk: "risks"
    case .stage: "stages"
    case .category: "categories"
    case .law: "laws"
    case .document: "documents"
    case .service: "services"
    case .plan: "plans"
    case .feature: "features"
    case .choice, .statement: nil
    }
  }
}
