extension Code {
  // 04: sources
  static let malformedLocator = Code("P0401", .error, "locator that is not one")
  static let unknownParagraph = Code("P0402", .error, "citation of a paragraph that the index does not have")
  static let unknownSentence = Code(
    "P0403", .error, "citation of a sentence that its paragraph does not have")
  static let changedParagraph = Code("P0404", .warning, "citation of a text that changed")
  static let goneParagraph = Code("P0405", .warning, "citation of a text that is gone")
  static let movedParagraph = Code("P0406", .note, "citation of a text that moved")
  static let citedOmission = Code("P0407", .warning, "left out and cited as well")
  static let uncitedStatement = Code("P0408", .note, "statement without a citation")
  static let notAnIndex = Code("P0411", .error, "not a source index")
  static let malformedIndexLine = Code("P0412", .error, "line of a source index that cannot be read")
  static let repeatedLocator = Code("P0413", .error, "locator given twice in a source index")

  static let sourceCodes: [Code] = [
    .malformedLocator, .unknownParagraph, .unknownSentence, .changedParagraph, .goneParagraph,
    .movedParagraph,
    .citedOmission, .uncitedStatement, .notAnIndex, .malformedIndexLine, .repeatedLocator,
  ]
}
