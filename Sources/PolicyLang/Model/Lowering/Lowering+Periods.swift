extension Lowering {
  /// A `period` node.
  mutating func period(_ node: Int) -> Period {
    var period = Period([])
    for child in tree.children(of: node) where kindOfNode(child) == .part {
      if let part = part(child) { period.parts.append(part) }
    }
    let tokens = tokens(of: node)
    let parts = tree.children(of: node).map { tree.nodes[$0].tokenEnd }.max() ?? tokens.startIndex
    for token in parts..<max(parts, tokens.endIndex) where kind(token) == .number {
      if let (count, unit) = amount(token) { period.examples.append(Period.Amount(count, unit)) }
    }
    let such = tokens.first { $0 >= parts && kind($0) == .examplesWord } ?? tokens.endIndex
    for token in tokens where kind(token) == .thenWord && token + 1 < tokens.endIndex {
      guard let end = end(kind(token + 1)) else { continue }
      if period.end != nil || token + 2 < such {
        report(
          Diagnostic(
            .contradictoryClauses, "something follows the end of the period",
            at: tree.span(ofToken: token + 1),
            annotation: "ends the period", help: ["put `then \(kind(token + 1).spelling)` last, once"]))
      }
      period.end = end
    }
    return period
  }

  private func end(_ kind: TokenKind) -> Period.End? {
    switch kind {
    case .deleteWord: .delete
    case .anonymiseWord: .anonymise
    default: nil
    }
  }

  private mutating func part(_ node: Int) -> Period.Part? {
    let tokens = tokens(of: node)
    guard let first = tokens.first else { return nil }
    switch kind(first) {
    case .withoutWord: return Period.Part(.withoutLimit)
    case .unstatedWord: return Period.Part(.unstated)
    case .vagueWord:
      return first + 1 < tokens.endIndex && kind(first + 1) == .string
        ? Period.Part(.vague(string(first + 1))) : nil
    case .asWord: return Period.Part(.asAgreed(names(in: node, among: KindSet([.document, .plan]))))
    default: break
    }
    let bound: Period.Bound =
      switch kind(first) {
      case .upWord: .upTo
      case .noWord: .noLessThan
      default: .exactly
      }
    if let inner = child(.condition, of: node) {
      return Period.Part(bound: bound, .whileTrue(condition(inner)))
    }
    if let number = tokens.first(where: { kind($0) == .number }) {
      return duration(node, number, bound).map { Period.Part(bound: bound, $0) }
    }
    guard let list = child(.items, of: node) else { return nil }
    return Period.Part(bound: bound, .until(items(list, among: KindSet([.event, .statement]))))
  }

  private mutating func duration(_ node: Int, _ token: UInt32, _ bound: Period.Bound) -> Period.Value? {
    guard let (count, unit) = amount(token) else { return nil }
    var after: ItemList?
    if let list = child(.items, of: node) { after = items(list, among: KindSet([.event, .statement])) }
    return .duration(count, unit, after: after)
  }

  /// A number and the unit after it.
  mutating func amount(_ token: UInt32) -> (UInt32, TimeUnit)? {
    let unitToken = token + 1
    guard Int(token) < tree.tokens.count, kind(token) == .number, Int(unitToken) < tree.tokens.count,
      let (unit, isPlural) = Self.unit(kind(unitToken))
    else { return nil }
    // Reported by the token check.
    if isTooLarge(token) { return nil }
    let count = number(token)
    if count == 0 {
      report(
        Diagnostic(
          .impossibleValue, "a period of 0 \(unit.word) is no time", at: tree.span(ofToken: token),
          annotation: "not a period", help: ["say that the data is not stored: `never store …`"]))
    }
    if (count == 1) == isPlural, count != 0 {
      let right = count == 1 ? String(unit.word.dropLast()) : unit.word
      report(
        Diagnostic(
          .unitNumber,
          "the unit of `\(count) \(kind(unitToken).spelling)` is in the \(isPlural ? "plural" : "singular")",
          at: tree.span(ofToken: unitToken), annotation: "expected `\(right)`",
          fixes: [FixIt(tree.span(ofToken: unitToken), replacement: right, title: "write `\(right)`")]))
    }
    return (count, unit)
  }

  static func unit(_ kind: TokenKind) -> (TimeUnit, isPlural: Bool)? {
    switch kind {
    case .minuteWord: (.minutes, false)
    case .minutesWord: (.minutes, true)
    case .hourWord: (.hours, false)
    case .hoursWord: (.hours, true)
    case .dayWord: (.days, false)
    case .daysWord: (.days, true)
    case .weekWord: (.weeks, false)
    case .weeksWord: (.weeks, true)
    case .monthWord: (.months, false)
    case .monthsWord: (.months, true)
    case .yearWord: (.years, false)
    case .yearsWord: (.years, true)
    default: nil
    }
  }
}
