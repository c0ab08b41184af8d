/// The language itself.
struct PolicyDialect: Dialect {
  private(set) var text: [UInt8] = []

  mutating func begin(_ declarations: [Declaration]) {
    text += "edition 1\n\npolicy bench \"Bench\" {\n  company acme \"Acme\"\n  effective 2026-01-01\n}\n"
    for (kind, block) in [("data", "data"), ("party", "parties"), ("purpose", "purposes")] {
      text += "\n\(block) {\n"
      for entry in declarations where entry.kind.word == kind {
        text += "  \(entry.name) \"\(entry.label)\" is \(entry.parent) plural \"\(entry.label), several\"\n"
      }
      text += "}\n"
    }
  }

  mutating func section(_ section: Section) {
    text += "\nsection \"\(section.heading)\" cite \"\(section.cite)\" {\n"
    for statement in section.statements { write(statement) }
    text += "}\n"
  }

  mutating func end() {}

  private mutating func write(_ statement: Statement) {
    if statement.hasComment {
      text += "  // What follows stands twice in the source, once without the condition.\n"
    }
    text += "  \(head(statement))"
    let clauses = clauses(statement)
    if statement.isBlock {
      text += " {\n"
      for clause in clauses { text += "    \(clause)\n" }
      text += "  }\n"
    } else {
      for clause in clauses { text += " \(clause)" }
      text += "\n"
    }
  }

  private func head(_ statement: Statement) -> String {
    let data = statement.data.joined(separator: ", ")
    switch statement.form {
    case .rule(let action, let modality):
      return modality.isEmpty ? "\(action) \(data)" : "\(modality) \(action) \(data)"
    case .retention:
      let after = statement.event.map { " after \($0)" } ?? ""
      return "retain \(data) up to \(statement.days) days\(after)"
    case .right: return "right \(statement.rights.joined(separator: ", "))"
    case .duty: return "duty notify user"
    case .notice:
      return "notice \"Please read this part with care: it says how long your data stays with us.\""
    }
  }

  private func clauses(_ statement: Statement) -> [String] {
    var clauses: [String] = []
    if case .rule = statement.form {
      if !statement.sources.isEmpty { clauses.append("from \(statement.sources.joined(separator: ", "))") }
      if !statement.recipients.isEmpty {
        clauses.append("with \(statement.recipients.joined(separator: ", "))")
      }
      if let event = statement.event { clauses.append("at \(event)") }
      if !statement.purposes.isEmpty {
        let basis = statement.basis.map { " under \($0)" } ?? ""
        clauses.append("for \(statement.purposes.joined(separator: ", "))\(basis)")
      }
    }
    if !statement.conditions.isEmpty {
      let joined = statement.conditions.joined(separator: statement.isAnyCondition ? " or " : " and not ")
      clauses.append("\(statement.isException ? "unless" : "when") \(joined)")
    }
    clauses.append("cite \"\(statement.cite)\"")
    return clauses
  }
}
