extension Code {
  // 00: bytes and tokens
  static let invalidUTF8 = Code("P0001", .error, "invalid UTF-8")
  static let controlCharacter = Code("P0002", .error, "control character")
  static let unterminatedString = Code("P0003", .error, "string without an end")
  static let unknownEscape = Code("P0004", .error, "unknown escape")
  static let bidirectionalControl = Code("P0005", .error, "bidirectional control character")
  static let lookAlike = Code("P0006", .error, "look-alike character in a name")
  static let nameSpelling = Code("P0007", .error, "name that is not spelled like one")
  static let strayCharacter = Code("P0008", .error, "character that begins nothing")
  static let numberTooLarge = Code("P0009", .error, "number too large")
  static let impossibleDate = Code("P0010", .error, "day that does not exist")
  static let tokenTooLong = Code("P0011", .error, "token too long")
  static let fileTooLarge = Code("P0012", .error, "file too large")
  static let tooManyProblems = Code("P0013", .error, "too many problems")
  static let otherQuotes = Code("P0014", .error, "string in other quotation marks")
  static let pastedSpace = Code("P0015", .error, "space that is not a plain one")

  static let tokenCodes: [Code] = [
    .invalidUTF8, .controlCharacter, .unterminatedString, .unknownEscape, .bidirectionalControl, .lookAlike,
    .nameSpelling, .strayCharacter, .numberTooLarge, .impossibleDate, .tokenTooLong, .fileTooLarge,
    .tooManyProblems,
    .otherQuotes, .pastedSpace,
  ]

  // 01: syntax
  static let unexpectedToken = Code("P0101", .error, "unexpected word or sign")
  static let unclosedBrace = Code("P0102", .error, "block that is never closed")
  static let strayBrace = Code("P0103", .error, "closing brace without a block")
  static let missingName = Code("P0104", .error, "missing name")
  static let nestedTooDeep = Code("P0105", .error, "nested too deep")

  static let syntaxCodes: [Code] = [
    .unexpectedToken, .unclosedBrace, .strayBrace, .missingName, .nestedTooDeep,
  ]
}
