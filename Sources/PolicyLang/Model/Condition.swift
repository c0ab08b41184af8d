/// A condition over the situation of a request, as written.
public indirect enum Condition: Hashable, Sendable {
  case atom(Atom)
  case not(Condition)
  case all([Condition])
  case any([Condition])
}

/// One thing that is true or false in a situation. Lists inside an atom mean "one of these".
public enum Atom: Hashable, Sendable {
  /// A named condition of the vocabulary: `consent`, `required_by_law`, `account_open` …
  case holds(ConceptID)
  case enabled(ConceptID)
  case subscribed([ConceptID])
  case optedOut([ConceptID])
  case optedIn([ConceptID])
  /// Where the person lives.
  case region([ConceptID])
  /// Age of the person in whole years, both ends included; nil is unbounded.
  case age(from: UInt32?, through: UInt32?)
  /// Whom the data is about.
  case about([ConceptID])
  /// The legal basis on which the processing rests.
  case basedOn([ConceptID])
  /// The law that governs the processing.
  case underLaw([ConceptID])
  /// A test of necessity for a purpose, not a purpose.
  case needed(ItemList)
  /// A condition that the source leaves undecidable.
  case vague(String)
}
