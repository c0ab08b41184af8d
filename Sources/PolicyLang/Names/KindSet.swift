/// A set of kinds of names, as one word.
struct KindSet: OptionSet, Sendable, Hashable {
  let rawValue: UInt32
  init(rawValue: UInt32) { self.rawValue = rawValue }
  init(_ kind: Kind) { rawValue = 1 << UInt32(kind.rawValue) }
  init(_ kinds: [Kind]) { rawValue = kinds.reduce(0) { $0 | 1 << UInt32($1.rawValue) } }

  func has(_ kind: Kind) -> Bool { rawValue & (1 << UInt32(kind.rawValue)) != 0 }

  var kinds: [Kind] { Kind.allCases.filter(has) }

  /// "a party", "data or a purpose": for messages.
  var description: String {
    if kinds.count <= 4 { return Words.list(kinds.map(\.withArticle), "or") }
    return kinds.prefix(3).map(\.withArticle).joined(separator: ", ") + " or another kind that fits"
  }
}

extension Kind {
  var withArticle: String {
    switch self {
    case .data: "data"
    case .event: "an event"
    case .conduct: "a conduct"
    case .basis: "a legal basis"
    case .statement: "the label of a statement"
    case .subject: "a data subject"
    default: "a \(word)"
    }
  }

  init?(blockWord kind: TokenKind) {
    let spelling = kind.spelling
    guard kind.isKind, let found = Kind.allCases.first(where: { $0.blockWord == spelling }) else {
      return nil
    }
    self = found
  }
}
