/// Gives every statement the place where readers and tools find it: its label, or words of its own
/// (act, object, recipient, purpose), numbered where those are not enough.
enum Anchors {
  static func assign(_ policy: inout Policy) {
    var taken: [[UInt8]: Int] = [:]
    taken.reserveCapacity(policy.statements.count)
    for statement in policy.statements {
      if let label = statement.label { taken[slug(label)] = 1 }
    }
    for index in policy.statements.indices {
      let anchor =
        if let label = policy.statements[index].label {
          slug(label)
        } else {
          unique(policy.statements[index], in: policy, &taken)
        }
      policy.statements[index].anchor = String(decoding: anchor, as: UTF8.self)
    }
  }

  /// What distinguishes one statement from another that does the same to the same thing.
  private static let distinguishing: [Role] = [.recipient, .purpose, .actor, .place, .at, .channel, .scope]

  /// The shortest description that nobody has, or the longest with a number.
  private static func unique(
    _ statement: Statement, in policy: Policy, _ taken: inout [[UInt8]: Int]
  ) -> [UInt8] {
    var name = Array(head(of: statement).utf8)
    if statement.term != .none {
      append(policy.concept(statement.term).name, to: &name)
    } else if let object = statement.objects.items.first ?? statement.objects.examples.first {
      append(word(object, policy), to: &name)
    }
    if taken[name] == nil {
      taken[name] = 1
      return name
    }
    var parts = 0
    for role in distinguishing where parts < 3 {
      guard let list = statement.lists.first(where: { $0.role == role })?.list,
        let item = list.items.first ?? list.examples.first
      else { continue }
      append(role.word, to: &name)
      append(word(item, policy), to: &name)
      parts += 1
      if taken[name] == nil {
        taken[name] = 1
        return name
      }
    }
    var number = (taken[name] ?? 1) + 1
    while taken[name + Array("-\(number)".utf8)] != nil { number += 1 }
    taken[name] = number
    let numbered = name + Array("-\(number)".utf8)
    taken[numbered] = 1
    return numbered
  }

  private static func head(of statement: Statement) -> String {
    switch statement.form {
    case .rule:
      let action = statement.actions.first?.word ?? "rule"
      switch statement.modality {
      case .never, .cannot: return "\(statement.modality.word)-\(action)"
      default: return action
      }
    case .retention: return "retain"
    case .duty: return statement.deed?.word ?? "duty"
    case .definition: return "define"
    case .conduct: return "user"
    case .protection: return "protect"
    default: return statement.form.word
    }
  }

  private static func word(_ item: Item, _ policy: Policy) -> String {
    switch item.value {
    case .concept(let id): policy.concept(id).name
    case .statement: "statement"
    case .vague: "vague"
    case .unstated: "unstated"
    }
  }

  private static func append(_ word: String, to name: inout [UInt8]) {
    name.append(UInt8(ascii: "-"))
    for byte in word.utf8 { name.append(hyphenated(byte)) }
  }

  /// Lower-case words joined by hyphens, fit for a URL fragment.
  private static func slug(_ text: String) -> [UInt8] { text.utf8.map(hyphenated) }

  private static func hyphenated(_ byte: UInt8) -> UInt8 {
    byte == UInt8(ascii: "_") || byte == UInt8(ascii: ".") || byte == UInt8(ascii: " ") ? UInt8(ascii: "-") : byte
  }
}
