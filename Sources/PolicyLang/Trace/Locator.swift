/// A place of the published page, as `cite` and `omit` name it.
///
///     Locator("2.0/3/s2")     // sentence 2 of paragraph 3 of section 2.0
///     Locator("about-us/0-2") // the heading and two paragraphs
///     Locator("about-us")     // a whole section, for `omit`
///
/// Slashes between the parts of a section read as dots, so that nested `section … cite` prefixes
/// join to a key: `2.0/other-links/1` is `2.0.other-links/1`.
public struct Locator: Hashable, Sendable {
  public var section: String
  /// Ordinals; nil for the whole section.
  public var paragraphs: ClosedRange<Int>?
  /// Counted from 1; nil for all of the paragraph.
  public var sentences: ClosedRange<Int>?

  /// Nil if the text is no locator: an empty part, a range that runs backwards, sentences of several
  /// paragraphs, numbers of more than nine digits.
  public init?(_ text: String) {
    var parts = text.utf8.split(separator: 0x2F, omittingEmptySubsequences: false).map { Array($0) }
    guard parts.allSatisfy({ !$0.isEmpty && !$0.contains(0x20) && !$0.contains(0x09) }) else { return nil }
    if parts.count > 2, let last = parts.last, last.first == 0x73, last.count > 1, PlainText.isDigit(last[1])
    {
      guard let range = Locator.range(last.dropFirst()), range.lowerBound > 0 else { return nil }
      sentences = range
      parts.removeLast()
    }
    if parts.count > 1, let last = parts.last, let range = Locator.range(last[...]) {
      paragraphs = range
      parts.removeLast()
    }
    if sentences != nil, paragraphs.map({ $0.count != 1 }) ?? true { return nil }
    section = parts.map { String(decoding: $0, as: UTF8.self) }.joined(separator: ".")
  }

  /// `3` or `2-4`.
  private static func range(_ text: ArraySlice<UInt8>) -> ClosedRange<Int>? {
    let ends = text.split(separator: 0x2D, omittingEmptySubsequences: false)
    guard ends.count <= 2, let first = ends.first, let lower = number(first) else { return nil }
    guard ends.count == 2 else { return lower...lower }
    guard let upper = number(ends[1]), upper >= lower else { return nil }
    return lower...upper
  }

  /// A number of at most nine digits.
  static func number(_ digits: ArraySlice<UInt8>) -> Int? {
    guard !digits.isEmpty, digits.count <= 9, digits.allSatisfy({ PlainText.isDigit($0) }) else { return nil }
    return digits.reduce(0) { $0 * 10 + Int($1 - 0x30) }
  }
}
