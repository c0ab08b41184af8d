import PolicyLang

/// The coordinate of a request that a clause speaks of.
enum Coordinate {
  case actor, purpose, counterpart, location

  static func of(_ role: Role, _ actions: [Action]) -> Coordinate? {
    switch role {
    case .actor: .actor
    case .purpose: .purpose
    case .place, .destination: .location
    case CounterpartRole.of(actions): .counterpart
    default: nil
    }
  }
}

/// Which clause names the other party: `from` for acts that get data, `with` for all others.
enum CounterpartRole {
  private static let getting: [Action] = [.ask, .capture, .collect]

  static func of(_ actions: [Action]) -> Role {
    actions.first.map { getting.contains($0) } ?? false ? .source : .recipient
  }

  /// Acts that get data apart from the others, each group in the order of `Action`.
  static func split(_ actions: [Action]) -> [[Action]] {
    let sorted = Action.allCases.filter { actions.contains($0) }
    return [sorted.filter { getting.contains($0) }, sorted.filter { !getting.contains($0) }]
      .filter { !$0.isEmpty }
  }

  /// The acts and their kinds, which a promise covers. `process` is every act.
  static func kinds(of actions: [Action]) -> [Action] {
    Action.allCases.filter { action in
      if actions.contains(.process) || actions.contains(action) { return true }
      var above = action.parent
      while let next = above {
        if actions.contains(next) { return true }
        above = next.parent
      }
      return false
    }
  }
}
