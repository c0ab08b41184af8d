/// One block of a published page as a reader of Markdown or HTML finds it, before it has a locator.
struct PageBlock {
  enum Kind {
    /// `level` counts as in HTML: 1 is the page's title.
    case heading(level: Int)
    case paragraph, item, row
  }

  var kind: Kind
  /// Plain text: marks, tags and entities are gone; white space is not yet collapsed.
  var text: [UInt8]
  /// What stood before the text as its number ("1.", "2).", "(a)"); empty if nothing did. A numbered
  /// item may turn out to be a heading, which keeps its number.
  var marker: [UInt8] = []
  /// All of it is bold: perhaps a heading that lacks the mark of one.
  var isBold = false
  /// It holds a link, so it is not a heading in disguise.
  var hasLink = false
  /// It stands on one line of the file.
  var isOneLine = true
}
