extension Lowering {
  /// A `condition` node.
  mutating func condition(_ node: Int) -> Condition {
    var single: Condition?
    var alternatives: [Condition] = []
    for child in tree.children(of: node) where kindOfNode(child) == .conjunction {
      let next = conjunction(child)
      Self.add(next, to: &single, &alternatives)
    }
    return single ?? .any(alternatives)
  }

  private mutating func conjunction(_ node: Int) -> Condition {
    var single: Condition?
    var parts: [Condition] = []
    for child in tree.children(of: node) {
      if let part = test(child) { Self.add(part, to: &single, &parts) }
    }
    return single ?? .all(parts)
  }

  /// Most conditions have one part, which needs no list.
  private static func add(_ part: Condition, to single: inout Condition?, _ list: inout [Condition]) {
    if single == nil, list.isEmpty {
      single = part
    } else {
      if let first = single { list.append(first) }
      single = nil
      list.append(part)
    }
  }

  private mutating func test(_ node: Int) -> Condition? {
    switch kindOfNode(node) {
    case .not:
      for child in tree.children(of: node) {
        if let inner = test(child) { return .not(inner) }
      }
      return nil
    case .group: return child(.condition, of: node).map { condition($0) }
    case .test: return atom(node).map { .atom($0) }
    default: return nil
    }
  }

  private mutating func atom(_ node: Int) -> Atom? {
    let tokens = tokens(of: node)
    guard let first = tokens.first else { return nil }
    switch kind(first) {
    case .subscribedWord: return .subscribed(names(in: node, among: KindSet(.plan)))
    case .optedWord:
      let choices = names(in: node, among: KindSet(.choice))
      return tokens.contains { kind($0) == .outWord } ? .optedOut(choices) : .optedIn(choices)
    case .inWord: return .region(names(in: node, among: KindSet(.region)))
    case .aboutWord: return .about(names(in: node, among: KindSet(.subject)))
    case .basedWord: return .basedOn(names(in: node, among: KindSet(.basis)))
    case .underWord: return .underLaw(names(in: node, among: KindSet(.law)))
    case .neededWord: return .needed(items(in: node, among: KindSet(.purpose)))
    case .vagueWord:
      return first + 1 < tokens.endIndex && kind(first + 1) == .string ? .vague(string(first + 1)) : nil
    case .ageWord: return age(tokens)
    case .identifier:
      let isEnabled = tokens.count > 1 && kind(first + 1) == .enabledWord
      guard let id = resolveConcept(first, among: KindSet(isEnabled ? .feature : .condition)) else {
        return nil
      }
      return isEnabled ? .enabled(id) : .holds(id)
    default: return nil
    }
  }

  private mutating func age(_ tokens: Range<UInt32>) -> Atom? {
    let numbers = tokens.filter { kind($0) == .number && !isTooLarge($0) }.map { ($0, number($0)) }
    guard let (token, value) = numbers.first else { return nil }
    for (token, value) in numbers where value > 130 {
      report(
        Diagnostic(
          .impossibleValue, "nobody is \(value) years old", at: tree.span(ofToken: token),
          annotation: "not an age in years"))
    }
    if tokens.contains(where: { kind($0) == .underWord }) {
      guard value > 0 else {
        report(
          Diagnostic(
            .impossibleValue, "nobody is younger than 0", at: tree.span(ofToken: token),
            annotation: "not an age in years"))
        return nil
      }
      return .age(from: nil, through: value - 1)
    }
    if numbers.count > 1 {
      let (secondToken, second) = numbers[1]
      if second < value {
        report(
          Diagnostic(
            .impossibleValue, "the ages run backwards, from \(value) to \(second)",
            at: tree.span(ofToken: secondToken), annotation: "less than \(value)",
            help: ["write `age \(second) to \(value)`"]))
      }
      return .age(from: value, through: second)
    }
    return .age(from: value, through: nil)
  }

  func isTooLarge(_ token: UInt32) -> Bool { tree.tokens[Int(token)].length > 9 }

  /// A number token's value; the lexer has reported those that do not fit, which count as 0.
  func number(_ token: UInt32) -> UInt32 { UInt32(tree.name(ofToken: token)) ?? 0 }
}
