/// One locator of a policy, and what stands behind it.
public struct Citation: Hashable, Sendable {
  public enum Origin: Hashable, Sendable {
    case header
    case concept(ConceptID)
    /// Index in `Policy.statements`.
    case statement(Int)
    /// A row of a report: the statement, and the row in it.
    case row(statement: Int, row: Int)
    /// Index in `Policy.omissions`.
    case omission(Int)
  }

  /// As the policy gives it, section prefixes included.
  public var locator: String
  public var origin: Origin
  /// For people: a statement's anchor, `data video_data`, `policy acme`.
  public var name: String
  public var span: Span

  public var isOmission: Bool {
    if case .omission = origin { return true }
    return false
  }

  /// Every citation and omission of a policy: the header's, then those of concepts, statements with
  /// their rows, and omissions, each in source order.
  public static func all(of policy: Policy) -> [Citation] {
    var citations: [Citation] = []
    func add(_ locators: [String], _ origin: Origin, _ name: String, _ span: Span) {
      for locator in locators {
        citations.append(Citation(locator: locator, origin: origin, name: name, span: span))
      }
    }
    add(policy.header.cites, .header, "policy \(policy.header.name)", policy.header.span)
    for (index, concept) in policy.concepts.enumerated() where !concept.cites.isEmpty {
      let name = "\(concept.kind.word) \(concept.name)"
      add(concept.cites, .concept(ConceptID(raw: UInt32(clamping: index))), name, concept.span)
    }
    for (index, statement) in policy.statements.enumerated() {
      add(statement.cites, .statement(index), statement.anchor, statement.span)
      for (number, row) in statement.rows.enumerated() {
        let name = "\(statement.anchor), row \(number + 1)"
        add(row.cites, .row(statement: index, row: number), name, row.span)
      }
    }
    for (index, omission) in policy.omissions.enumerated() {
      add(omission.locators, .omission(index), "omit: \(omission.reason)", omission.span)
    }
    return citations
  }
}
