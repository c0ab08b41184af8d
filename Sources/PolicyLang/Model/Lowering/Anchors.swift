/// Gives every statement the place where readers and tools find it: its label, or words of its own
/// (act, object, recipient, purpose), numbered where those are not enough.
enum Anchors {
  static func assign(_ policy: inout Policy) {
    var taken: [String: Int] = [:]
    for statement in policy.statements {
      if let label = statement.label { taken[slug(label)] = 1 }
    }
    for index in policy.statements.indices {
      let statement = policy.statements[index]
      if let label = statement.label {
        policy.statements[index].anchor = slug(label)
        continue
      }
      policy.statements[index].anchor = unique(words(of: statement, in: policy), &taken)
    }
  }

  /// The shortest of the descriptions that nobody has, or the longest with a number.
  private static func unique(_ candidates: [String], _ taken: inout [String: Int]) -> String {
    for candidate in candidates where taken[candidate] == nil {
      taken[candidate] = 1
      return candidate
    }
    let base = candidates.last ?? "statement"
    var number = (taken[base] ?? 1) + 1
    while taken["\(base)-\(number)"] != nil { number += 1 }
    taken[base] = number
    taken["\(base)-\(number)"] = 1
    return "\(base)-\(number)"
  }

  private static func words(of statement: Statement, in policy: Policy) -> [String] {
    var first = [head(of: statement)]
    if statement.term != .none {
      first.append(policy.concept(statement.term).name)
    } else if let object = statement.objects.all.first {
      first.append(name(object, policy))
    }
    var candidates = [slug(first.joined(separator: " "))]
    for role in [Role.recipient, .purpose, .actor, .place, .at, .channel, .scope] {
      guard let item = statement.lists(role).first?.list.all.first else { continue }
      first += [role.word, name(item, policy)]
      candidates.append(slug(first.joined(separator: " ")))
      if candidates.count == 4 { break }
    }
    return candidates
  }

  private static func head(of statement: Statement) -> String {
    switch statement.form {
    case .rule:
      let action = statement.actions.first?.word ?? "rule"
      return statement.modality == .never || statement.modality == .cannot
        ? "\(statement.modality.word) \(action)" : action
    case .retention: return "retain"
    case .duty: return statement.deed?.word ?? "duty"
    case .definition: return "define"
    case .conduct: return "user"
    case .protection: return "protect"
    default: return statement.form.word
    }
  }

  private static func name(_ item: Item, _ policy: Policy) -> String {
    switch item.value {
    case .concept(let id): policy.concept(id).name
    case .statement: "statement"
    case .vague: "vague"
    case .unstated: "unstated"
    }
  }

  /// Lower-case words joined by hyphens, fit for a URL fragment.
  static func slug(_ text: String) -> String {
    String(text.map { $0 == "_" || $0 == "." || $0 == " " ? "-" : $0 })
  }
}
