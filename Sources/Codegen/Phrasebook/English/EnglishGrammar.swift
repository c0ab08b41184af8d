/// Grammar that knows nothing of policies: lists, number, articles.
enum Grammar {
  /// "a", "a and b", "a, b and c"; with a comma before the last if a member has an "and" of its own.
  static func joined(_ members: [Prose], _ conjunction: String) -> Prose {
    guard let last = members.last else { return Prose() }
    if members.count == 1 { return last }
    let texts = members.map(\.plain)
    let isNested = texts.contains {
      has($0, " and ") || (has($0, " (") && !$0.hasSuffix(")"))
        || (has($0, " or ") && !$0.hasSuffix(" or over"))
    }
    // Members with commas of their own take semicolons, if there are enough of them to confuse.
    let comma = members.count > 2 && texts.contains { has($0, ", ") } ? ";" : ","
    var result = Prose()
    for (index, member) in members.dropLast().enumerated() {
      if index > 0 { result.append("\(comma) ") }
      result.append(member)
    }
    result.append("\(isNested || comma == ";" ? comma : "") \(conjunction) ")
    result.append(last)
    return result
  }

  /// Clauses such as "you ask for support": a "you" that all begin with is said once.
  static func joinedClauses(_ clauses: [Prose], _ conjunction: String) -> Prose {
    if clauses.count < 2 { return clauses.first ?? Prose() }
    let rests = clauses.compactMap { dropping("you ", from: $0) }
    if rests.count == clauses.count { return "you \(joined(rests, conjunction))" }
    return joined(sharing(clauses, conjunction), conjunction)
  }

  /// "the law or an authority requires it": neighbours that end alike say their end once.
  private static func sharing(_ clauses: [Prose], _ conjunction: String) -> [Prose] {
    guard conjunction == "or" else { return clauses }
    var result: [Prose] = []
    for clause in clauses {
      if let last = result.last, let (a, end) = simple(last), let (b, same) = simple(clause), end == same {
        result[result.count - 1] = Prose(text: "\(a) or \(b) \(end)")
      } else {
        result.append(clause)
      }
    }
    return result
  }

  /// A clause such as "the law requires it" in front of its verb and from there on.
  private static func simple(_ clause: Prose) -> (subject: String, rest: String)? {
    guard clause.inlines.count == 1, case .text(let text) = clause.inlines[0] else { return nil }
    for end in ["requires it", "compels it", "permits it", "allows it", "calls for it"] {
      guard text.hasSuffix(" " + end) else { continue }
      let subject = String(text.dropLast(end.utf8.count + 1))
      return has(subject, " or ") || has(subject, " and ") ? nil : (subject, end)
    }
    return nil
  }

  private static func dropping(_ prefix: String, from prose: Prose) -> Prose? {
    guard case .text(let text)? = prose.inlines.first, text.hasPrefix(prefix) else { return nil }
    var rest = prose
    rest.inlines[0] = .text(String(text.dropFirst(prefix.count)))
    return rest
  }

  /// Whether a label brings its own article or needs none: "the item bought", "whatever you tell us".
  static func isDetermined(_ label: String) -> Bool {
    guard let first = label.split(separator: " ").first else { return true }
    switch first {
    case "a", "an", "the", "any", "all", "your", "our", "their", "some", "this", "these", "each", "how",
      "what",
      "whatever", "whether", "where", "when", "who", "whom", "whomever", "which", "information", "data",
      "content", "anything", "everything":
      return true
    default: return false
    }
  }

  /// The words up to the first that opens a qualification: the noun that decides on number.
  static func head(_ label: String) -> [Substring] {
    let words = label.split(separator: " ")
    let end = words.dropFirst().firstIndex { word in
      switch word {
      case "of", "that", "with", "about", "to", "on", "in", "from", "for", "who", "whom", "whose", "which",
        "between",
        "when", "by", "as", "at",
        "under", "over", "within", "outside":
        true
      default: false
      }
    }
    return Array(words[..<(end ?? words.endIndex)])
  }

  static func isPlural(_ label: String) -> Bool {
    let head = head(label)
    if let first = head.first {
      switch first {
      case "a", "an", "this", "each", "whomever", "whatever", "how", "what": return false
      case "these": return true
      default: break
      }
    }
    guard let last = head.last else { return false }
    if let place = head.firstIndex(of: "and"), place > 0, place + 1 < head.count {
      // "the Home and Away feature" is one thing, "the camera and microphone" two.
      let isName = [head[place - 1], head[place + 1]].allSatisfy { $0.first?.isUppercase == true }
      if !isName || head.last?.first?.isUppercase == true { return true }
    }
    if last == "Analytics" { return false }
    if last == "people" || last == "children" || last == "means" { return true }
    return last.hasSuffix("s") && !last.hasSuffix("ss") && !last.hasSuffix("us") && !last.hasSuffix("is")
  }

  /// Whether a word occurs in a label, whole.
  static func hasWord(_ label: String, _ words: String...) -> Bool {
    label.split(separator: " ").contains { part in words.contains { $0 == part } }
  }

  /// Plain substring search over bytes.
  static func has(_ text: String, _ part: String) -> Bool {
    search(text, part) ?? search(String(decoding: Array(text.utf8), as: UTF8.self), part) ?? false
  }

  /// Nil if the text does not lie in one piece of memory, as a text bridged from elsewhere may not.
  private static func search(_ text: String, _ part: String) -> Bool? {
    text.utf8.withContiguousStorageIfAvailable { text in
      part.utf8.withContiguousStorageIfAvailable { part in
        guard let first = part.first, text.count >= part.count else { return part.isEmpty }
        for start in 0...(text.count - part.count) where text[start] == first {
          if text[start..<(start + part.count)].elementsEqual(part) { return true }
        }
        return false
      }
    }.flatMap { $0 }
  }

  /// Whether words of the source can stand before a verb: "typically", "often".
  static func isAdverb(_ words: String) -> Bool {
    if words.utf8.contains(UInt8(ascii: " ")) { return false }
    return words.hasSuffix("ly") || ["often", "sometimes", "always", "seldom", "perhaps"].contains(words)
  }
}
