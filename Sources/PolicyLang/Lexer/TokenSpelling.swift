extension TokenKind {
  /// The words of the language in the order of their cases, from the first soft word on.
  static let words: [StaticString] = [
    "ask", "capture", "collect", "derive", "combine", "store", "host", "transmit", "transfer",
    "use", "access", "view", "share", "entrust", "show", "rent", "sell", "delete", "process",
    "data", "purposes", "parties", "bases", "rights", "safeguards", "technologies", "regions",
    "events", "subjects", "places", "channels", "conditions", "conducts", "matters", "risks",
    "stages", "categories", "laws", "documents", "services", "plans", "features", "minutes",
    "hours", "days", "weeks", "months", "years", "minute", "hour", "day", "week", "month", "year",
    "accepts", "age", "agreed", "archived", "category", "companion", "company", "contact",
    "controller", "disclosed", "effective", "languages", "limit", "must", "policy",
    "should", "source", "stated", "updated", "user", "about", "acts", "address", "after",
    "against", "and", "anonymise", "any", "applies", "as", "at", "based", "basis", "because",
    "before", "bind", "by", "cannot", "choice", "cite", "consequence", "counts", "decides",
    "decline", "default", "define", "derived", "described", "directly", "disclaim", "during",
    "duty", "each", "edition", "enabled", "examples", "except", "excludes", "for", "format", "from",
    "governed", "import", "in", "is", "itself", "keeps", "kept", "last", "less", "limits", "located",
    "maps", "may", "means", "mostly", "nearly", "needed", "needs", "never", "no", "none", "not",
    "notice", "of", "off", "offer", "omit", "on", "only", "opt", "opted", "optional", "or", "out",
    "outside", "over", "own", "perhaps", "permanently", "plural", "protect", "readily", "reads",
    "refused", "renamed", "report", "required", "reserve", "retain", "right", "run", "section",
    "see", "sensitive", "serves", "some", "status", "subscribed", "such", "than", "then", "to",
    "under", "unless", "unstated", "until", "up", "using", "vague", "via", "warning", "when",
    "where", "while", "with", "within", "without",
  ]

  /// The token as it is written, for messages: a word, a sign or the name of a class of tokens.
  public var spelling: String {
    if rawValue >= TokenKind.askWord.rawValue {
      return TokenKind.words[Int(rawValue - TokenKind.askWord.rawValue)].description
    }
    return switch self {
    case .leftBrace: "{"
    case .rightBrace: "}"
    case .leftParen: "("
    case .rightParen: ")"
    case .comma: ","
    case .colon: ":"
    case .identifier: "a name"
    case .number: "a number"
    case .date: "a date"
    case .string: "a string"
    case .endOfFile: "the end of the file"
    default: "an unknown character"
    }
  }
}
