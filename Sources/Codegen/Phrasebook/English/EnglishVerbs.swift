import PolicyLang

/// A verb in the forms that sentences need.
struct Verb {
  var base: String
  var third: String
  var gerund: String
  var past: String

  init(_ base: String, _ third: String, _ gerund: String, _ past: String) {
    self.base = base
    self.third = third
    self.gerund = gerund
    self.past = past
  }
}

/// The subject of a sentence and how its verb agrees.
struct Subject {
  var prose: Prose
  var isThirdSingular = false
  /// Whether it denies by itself: "nobody", "neither …". Its verb then must not.
  var isDenied = false

  static let we = Subject(prose: "we")
  static let you = Subject(prose: "you")
  static let they = Subject(prose: "they")

  func form(_ verb: Verb) -> String { isThirdSingular ? verb.third : verb.base }
}

extension English {
  func verb(_ action: Action) -> Verb {
    switch action {
    case .ask: Verb("ask for", "asks for", "asking for", "asked for")
    case .capture: Verb("capture", "captures", "capturing", "captured")
    case .collect: Verb("collect", "collects", "collecting", "collected")
    case .derive: Verb("derive", "derives", "deriving", "derived")
    case .combine: Verb("combine", "combines", "combining", "combined")
    case .store: Verb("store", "stores", "storing", "stored")
    case .host: Verb("host", "hosts", "hosting", "hosted")
    case .transmit: Verb("transmit", "transmits", "transmitting", "transmitted")
    case .transfer: Verb("transfer", "transfers", "transferring", "transferred")
    case .use: Verb("use", "uses", "using", "used")
    case .access: Verb("access", "accesses", "accessing", "accessed")
    case .view: Verb("view", "views", "viewing", "viewed")
    case .share: Verb("share", "shares", "sharing", "shared")
    case .entrust: Verb("entrust", "entrusts", "entrusting", "entrusted")
    case .show: Verb("show", "shows", "showing", "shown")
    case .rent: Verb("rent", "rents", "renting", "rented")
    case .sell: Verb("sell", "sells", "selling", "sold")
    case .delete: Verb("delete", "deletes", "deleting", "deleted")
    case .process: Verb("process", "processes", "processing", "processed")
    }
  }

  /// What a recipient is given data by: "share with", "sell to".
  func recipientPreposition(_ actions: [Action]) -> String {
    switch actions.last {
    case .entrust, .show, .rent, .sell, .transmit, .transfer: "to"
    default: "with"
    }
  }

  func verb(_ deed: Deed) -> Verb {
    switch deed {
    case .notify: Verb("notify", "notifies", "notifying", "notified")
    case .obtain: Verb("obtain", "obtains", "obtaining", "obtained")
    case .delete: Verb("delete", "deletes", "deleting", "deleted")
    case .answer: Verb("answer", "answers", "answering", "answered")
    case .verify: Verb("verify", "verifies", "verifying", "verified")
    case .redirect: Verb("redirect", "redirects", "redirecting", "redirected")
    case .explain: Verb("explain", "explains", "explaining", "explained")
    case .review: Verb("review", "reviews", "reviewing", "reviewed")
    case .post: Verb("post", "posts", "posting", "posted")
    case .honour: Verb("honour", "honours", "honouring", "honoured")
    case .consider: Verb("consider", "considers", "considering", "considered")
    case .update: Verb("update", "updates", "updating", "updated")
    }
  }

  /// "collect", "may collect", "never collects", "cannot collect".
  func predicate(_ verbs: [Verb], _ modality: Modality, _ subject: Subject, adverbs: [Prose] = []) -> Prose {
    let isBase: Bool
    var words: [Prose] = []
    switch modality {
    case .does: isBase = false
    case .never:
      isBase = false
      words.append(subject.isDenied ? "ever" : "never")
    case .cannot where subject.isDenied:
      isBase = true
      words.append("can")
    case .may, .cannot, .must, .should:
      isBase = true
      words.append(Prose(text: modality.word))
    case .accepts:
      isBase = true
      words.append(subject.isThirdSingular ? "agrees to" : "agree to")
    }
    words += adverbs
    let isNegative = modality == .never || modality == .cannot
    let forms = verbs.map { Prose(text: isBase ? $0.base : subject.form($0)) }
    words.append(Grammar.joined(forms, isNegative ? "or" : "and"))
    return spaced(words)
  }

  func spaced(_ parts: [Prose]) -> Prose {
    var result = Prose()
    for part in parts where !part.isEmpty {
      if !result.isEmpty { result.append(" ") }
      result.append(part)
    }
    return result
  }
}
