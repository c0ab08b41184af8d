import PolicyLang

/// The same statements as Cedar policies: actions, data and parties become entities, purposes and conditions
/// attributes of the context.
struct CedarDialect: Dialect {
  private(set) var text: [UInt8] = []

  mutating func begin(_ declarations: [Declaration]) {}
  mutating func end() {}

  mutating func section(_ section: Section) {
    for statement in section.statements { write(statement) }
  }

  private mutating func write(_ statement: Statement) {
    var effect = "permit"
    var action = "process"
    if case .rule(let verb, let modality) = statement.form {
      action = verb
      if modality == "never" || modality == "cannot" { effect = "forbid" }
    }
    text += "@cite(\"\(statement.cite)\")\n"
    if statement.hasComment {
      text += "// What follows stands twice in the source, once without the condition.\n"
    }
    text += "\(effect) (principal, action == Action::\"\(action)\", resource)\nwhen {\n  "
    var tests = ["resource in [" + statement.data.map { "Data::\"\($0)\"" }.joined(separator: ", ") + "]"]
    let parties = statement.sources + statement.recipients
    if !parties.isEmpty {
      tests.append("principal in [" + parties.map { "Party::\"\($0)\"" }.joined(separator: ", ") + "]")
    }
    if let event = statement.event { tests.append("context.event == Event::\"\(event)\"") }
    if !statement.purposes.isEmpty {
      tests.append(
        "[" + statement.purposes.map { "\"\($0)\"" }.joined(separator: ", ") + "].contains(context.purpose)")
    }
    if let basis = statement.basis { tests.append("context.basis == \"\(basis)\"") }
    text += tests.joined(separator: " &&\n  ") + "\n}"
    if !statement.conditions.isEmpty {
      let tests = statement.conditions.map { "context[\"\($0)\"]" }.joined(separator: " || ")
      text += "\n\(statement.isException ? "unless" : "when") { \(tests) }"
    }
    text += ";\n\n"
  }
}

/// The same statements as a protocol-buffer schema: every name is a message, every statement a message with a
/// field for each thing that it names, so that protoc resolves as many names.
struct ProtoDialect: Dialect {
  private(set) var text: [UInt8] = []

  mutating func begin(_ declarations: [Declaration]) {
    text += "syntax = \"proto3\";\n"
    for kind in Kind.allCases {
      text += "message \(kind.word)s {\n"
      for concept in Policy.standard.concepts where concept.kind == kind && !concept.name.isEmpty {
        text += "  message \(Self.identifier(concept.name)) {}\n"
      }
      for entry in declarations where entry.kind == kind { text += "  message \(entry.name) {}\n" }
      text += "}\n"
    }
  }

  mutating func end() {}

  mutating func section(_ section: Section) {
    text += "// \(section.heading) \(section.cite)\n"
    for statement in section.statements { write(statement) }
  }

  static func identifier(_ name: String) -> String { String(name.map { $0 == "." ? "_" : $0 }) }

  private mutating func write(_ statement: Statement) {
    text += "message S\(statement.index) { // \(statement.cite)\n"
    var number = 0
    func field(_ role: String, _ kind: Kind, _ name: String) -> String {
      number += 1
      let identifier = Self.identifier(name)
      return "  \(kind.word)s.\(identifier) \(role)_\(identifier) = \(number);\n"
    }
    for name in statement.data { text += field("data", .data, name) }
    for name in statement.sources { text += field("from", .party, name) }
    for name in statement.recipients { text += field("with", .party, name) }
    if let event = statement.event { text += field("at", .event, event) }
    for name in statement.purposes { text += field("for", .purpose, name) }
    if let basis = statement.basis { text += field("under", .basis, basis) }
    for name in statement.rights { text += field("right", .right, name) }
    for name in statement.conditions { text += field("when", .condition, name) }
    text += "}\n"
  }
}
