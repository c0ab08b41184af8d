extension Code {
  // 02: names
  static let unknownName = Code("P0201", .error, "unknown name")
  static let duplicateName = Code("P0202", .error, "name declared twice")
  static let ambiguousName = Code("P0203", .error, "ambiguous name")
  static let wrongKind = Code("P0204", .error, "name of the wrong kind")
  static let importCycle = Code("P0205", .error, "import cycle")
  static let missingImport = Code("P0206", .error, "imported file cannot be read")
  static let taxonomyCycle = Code("P0207", .error, "concept above itself")
  static let confusableNames = Code("P0208", .warning, "names that differ in one character")

  static let nameCodes: [Code] = [
    .unknownName, .duplicateName, .ambiguousName, .wrongKind, .importCycle, .missingImport, .taxonomyCycle,
    .confusableNames,
  ]

  // 03: values and meaning
  static let misplacedClause = Code("P0301", .error, "clause that does not fit its statement")
  static let repeatedClause = Code("P0302", .error, "clause given twice")
  static let impossibleValue = Code("P0303", .error, "impossible value")
  static let headerCount = Code("P0304", .error, "more than one policy header")
  static let repeatedField = Code("P0305", .error, "header field given twice")
  static let unknownWord = Code("P0306", .error, "unknown word for a fixed set")
  static let unknownEdition = Code("P0307", .error, "unknown edition")
  static let misplacedTrait = Code("P0308", .error, "trait that does not fit its kind")
  static let unitNumber = Code("P0309", .warning, "number and unit disagree")
  static let emptyText = Code("P0310", .error, "empty text")
  static let repeatedItem = Code("P0311", .warning, "list member given twice")
  static let misplacedEntry = Code("P0312", .error, "entry in the wrong place")
  static let unboundableClause = Code(
    "P0313", .error, "`only` or `mostly` before a clause that it cannot bound")
  static let contradictoryClauses = Code("P0314", .error, "clauses that exclude each other")

  static let meaningCodes: [Code] = [
    .misplacedClause, .repeatedClause, .impossibleValue, .headerCount, .repeatedField, .unknownWord,
    .unknownEdition, .misplacedTrait, .unitNumber, .emptyText, .repeatedItem, .misplacedEntry,
    .unboundableClause, .contradictoryClauses,
  ]
}
