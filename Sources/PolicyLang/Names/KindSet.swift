/// A set of kinds of names, as one word.
struct KindSet: OptionSet, Sendable, Hashable {
  let rawValue: UInt32
  init(rawValue: UInt32) { self.rawValue = rawValue }
  init(_ kind: Kind) { rawValue = 1 << UInt32(kind.rawValue) }
  init(_ kinds: [Kind]) { rawValue = kinds.reduce(0) { $0 | 1 << UInt32($1.rawValue) } }

  func has(_ kind: Kind) -> Bool { rawValue & (1 << UInt32(kind.rawValue)) != 0 }

  var kinds: [Kind] { Kind.allCases.filter(has) }

  /// "a party", "data or a purpose": for messages.
  var description: String { Words.list(kinds.map(\.withArticle), "or") }
}

extension Kind {
  var withArticle: String {
    switch self {
    case .data: "data"
    case .event: "an event"
    case .conduct: "a conduct"
    case .statement: "a labelled statement"
    default: "a \(word)"
    }
  }

  init?(blockWord kind: TokenKind) {
    let spelling = kind.spelling
    guard kind.isKind, let found = Kind.allCases.first(where: { $0.blockWord == spelling }) else { return nil }
    self = found
  }
}
