extension Lowering {
  mutating func lowerHeader(_ node: Int) {
    let span = tree.span(ofToken: tree.nodes[node].firstToken)
    if let earlier = headerSpan {
      return report(
        Diagnostic(
          .headerCount, "there is a second `policy` block", at: span, annotation: "second header",
          labels: [Label(earlier, "the first one")],
          help: ["a policy has one header, also across imported files"]))
    }
    headerSpan = span
    let first = tree.nodes[node].firstToken
    let end = tree.nodes[node].tokenEnd
    policy.header.span = span
    if first + 1 < end, kind(first + 1).isName { policy.header.name = tree.name(ofToken: first + 1) }
    if first + 2 < end, kind(first + 2) == .string { policy.header.title = string(first + 2) }
    if group != 0 || !citePrefix.isEmpty {
      report(
        Diagnostic(
          .misplacedEntry, "the `policy` block stands inside a group", at: span,
          annotation: "belongs to the top of a file", help: ["move it out of the group"]))
    }
    var seen: [TokenKind] = []
    for field in tree.children(of: node) where kindOfNode(field) == .field {
      let word = kind(tree.nodes[field].firstToken)
      if seen.contains(word), word != .sourceWord, word != .companionWord {
        report(
          Diagnostic(
            .repeatedField, "`\(word.spelling)` is given twice", at: tree.span(ofNode: field),
            annotation: "second time", labels: firstField(word, in: node),
            help: [repeatedHelp(word, in: node)]))
      }
      seen.append(word)
      lowerField(field, word)
    }
  }

  /// Of lists, both can hold.
  private func repeatedHelp(_ word: TokenKind, in header: Int) -> String {
    guard word == .appliesWord || word == .languagesWord else { return "keep the one that holds" }
    let fields = tree.children(of: header).filter {
      kindOfNode($0) == .field && kind(tree.nodes[$0].firstToken) == word
    }
    let names = fields.flatMap { field in
      tokens(of: field).prefix { kind($0) != .citeWord }.filter { kind($0) == .identifier }.map {
        tree.name(ofToken: $0)
      }
    }
    guard names.count <= 12 else { return "join them in one list" }
    return
      "join them: `\(word.spelling) \(word == .appliesWord ? "to " : "")\(names.joined(separator: ", "))`"
  }

  private func firstField(_ word: TokenKind, in header: Int) -> [Label] {
    let first = tree.children(of: header).first { kind(tree.nodes[$0].firstToken) == word }
    return first.map { [Label(tree.span(ofNode: $0), "first time")] } ?? []
  }

  private mutating func lowerField(_ node: Int, _ word: TokenKind) {
    if let cite = child(.cite, of: node) { policy.header.cites += cites(cite) }
    let tokens = tokens(of: node).dropFirst()
    switch word {
    case .effectiveWord: policy.header.effective = date(tokens)
    case .updatedWord: policy.header.updated = date(tokens)
    case .archivedWord: policy.header.archived = date(tokens)
    case .languagesWord: lowerLanguages(node)
    case .appliesWord:
      policy.header.appliesTo = child(.items, of: node).map { items($0, among: KindSet(.service)) }
    case .companionWord: policy.header.companions += names(in: node, among: KindSet(.document))
    case .sourceWord:
      guard let role = tokens.first, kind(role).isName, let address = tokens.dropFirst().first,
        kind(address) == .string
      else { return }
      policy.header.sources.append(
        Header.Source(role: tree.name(ofToken: role), address: string(address)))
    default: break  // `company` was declared with the names
    }
  }

  private mutating func lowerLanguages(_ node: Int) {
    for names in tree.children(of: node) where kindOfNode(names) == .names {
      for token in tokens(of: names) where kind(token).isName {
        let tag = tree.name(ofToken: token)
        let parts = tag.split(separator: "_", omittingEmptySubsequences: false)
        guard let first = parts.first, (2...3).contains(first.utf8.count),
          parts.dropFirst().allSatisfy({ (2...8).contains($0.utf8.count) })
        else {
          report(
            Diagnostic(
              .unknownWord, "`\(tag)` is no language tag", at: tree.span(ofToken: token),
              annotation: "expected a tag such as `en`",
              help: ["write the two-letter code of ISO 639-1, for example `en`, `fr` or `pt_br`"]))
          continue
        }
        policy.header.languages.append(tag.replacing("_", with: "-"))
      }
    }
  }

  private mutating func date(_ tokens: Range<UInt32>.SubSequence) -> Header.Date? {
    guard let token = tokens.first else { return nil }
    if kind(token) == .unstatedWord { return .unstated }
    guard kind(token) == .date else { return nil }
    let digits = tree.bytes(ofToken: token).filter { $0 != UInt8(ascii: "-") }.map { Int($0) - 48 }
    guard digits.count == 8 else { return nil }
    let number = digits.reduce(0) { $0 * 10 + $1 }
    let (year, month, day) = (number / 10000, number / 100 % 100, number % 100)
    let problem = Self.problem(year, month, day)
    if let problem {
      report(
        Diagnostic(
          .impossibleDate, "`\(tree.name(ofToken: token))` is no day: \(problem)",
          at: tree.span(ofToken: token),
          annotation: "no such day", help: ["a date is written YYYY-MM-DD"]))
      return nil
    }
    return .day(CalendarDate(year: UInt16(year), month: UInt8(month), day: UInt8(day)))
  }

  private static let months = [
    "January", "February", "March", "April", "May", "June", "July", "August", "September", "October",
    "November",
    "December",
  ]

  /// Why a day does not exist in the Gregorian calendar.
  static func problem(_ year: Int, _ month: Int, _ day: Int) -> String? {
    guard (1...12).contains(month) else { return "there is no month \(month)" }
    guard year >= 1970 else { return "no privacy policy is that old" }
    let isLeap = year % 4 == 0 && (year % 100 != 0 || year % 400 == 0)
    let lengths = [31, isLeap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]
    guard day >= 1, day <= lengths[month - 1] else {
      return "\(months[month - 1]) \(year) has \(lengths[month - 1]) days"
    }
    return nil
  }
}
