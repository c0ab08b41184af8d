import PolicyLang

/// The page in English: the company is "we", the reader is "you".
struct English: Phrasebook {
  let policy: Policy
  /// The party that the page addresses.
  let user: ConceptID

  let language = "en"
  let words = PageWords(
    contents: "Contents", skipToContent: "Skip to the policy", permalink: "Link to this statement:")

  init(policy: Policy) {
    self.policy = policy
    user = Self.find("user", .party, in: policy)
  }

  private static func find(_ name: String, _ kind: Kind, in policy: Policy) -> ConceptID {
    for (index, concept) in policy.concepts.enumerated() where concept.kind == kind && concept.name == name {
      return ConceptID(raw: UInt32(index))
    }
    return .none
  }

  func concept(_ id: ConceptID) -> Concept? {
    let index = Int(id.raw)
    return index > 0 && index < policy.concepts.count ? policy.concepts[index] : nil
  }

  /// The company itself, or the standard name that stands for it.
  func isCompany(_ id: ConceptID) -> Bool {
    if id == .none { return false }
    if id == policy.header.company { return true }
    guard let concept = concept(id) else { return false }
    return concept.kind == .party && concept.name == "company" && concept.isStandard
  }

  func isUser(_ id: ConceptID) -> Bool { id != .none && id == user }

  func statement(_ index: Int) -> Statement? {
    policy.statements.indices.contains(index) ? policy.statements[index] : nil
  }
}
