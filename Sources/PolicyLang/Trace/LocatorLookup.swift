/// Finds the paragraphs of an index that a locator names, and says what was meant if there are none.
struct LocatorLookup {
  struct Place: Hashable {
    /// Indices of `SourceIndex.paragraphs`.
    var paragraphs: [Int]
    /// Counted from 1; nil for whole paragraphs.
    var sentences: ClosedRange<Int>?
  }

  struct Miss: Error {
    var code: Code
    var message: String
    var help: [String]
  }

  private let index: SourceIndex
  /// Keys in the order of the page.
  private var sections: [String] = []
  private var paragraphsOf: [String: [Int]] = [:]

  init(_ index: SourceIndex) {
    self.index = index
    for (i, paragraph) in index.paragraphs.enumerated() {
      if paragraphsOf[paragraph.section] == nil { sections.append(paragraph.section) }
      paragraphsOf[paragraph.section, default: []].append(i)
    }
  }

  /// - Parameter isOmission: only an omission may name a whole section; a citation says where.
  func find(_ text: String, isOmission: Bool) -> Result<Place, Miss> {
    guard let locator = Locator(text) else { return .failure(malformed(text)) }
    guard let members = paragraphsOf[locator.section] else { return .failure(unknownSection(locator, text)) }
    guard let range = locator.paragraphs else {
      if isOmission { return .success(Place(paragraphs: members, sentences: nil)) }
      return .failure(
        Miss(
          code: .malformedLocator, message: "`\(text)` names a section, not a paragraph of it",
          help: ["section \(extent(locator.section, members)); only `omit` takes a whole one"]))
    }
    let found = members.filter { range.contains(index.paragraphs[$0].ordinal) }
    let ordinals = Set(found.map { index.paragraphs[$0].ordinal })
    guard ordinals.contains(range.lowerBound), ordinals.contains(range.upperBound) else {
      return .failure(unknownOrdinal(locator, text, members))
    }
    if let sentences = locator.sentences, let first = found.first {
      let count = index.paragraphs[first].sentences.count
      guard sentences.upperBound <= count else {
        return .failure(
          Miss(
            code: .unknownSentence, message: "the index has no sentence `\(text)`",
            help: ["`\(index.paragraphs[first].locator)` has \(Words.count(count, "sentence"))"]))
      }
    }
    return .success(Place(paragraphs: found, sentences: locator.sentences))
  }

  private func malformed(_ text: String) -> Miss {
    let shown = Words.shortened(Array(text.utf8)[...])
    let help = "a locator is `SECTION/N` or `SECTION/N/sK`, for example `2.0/3/s2`"
    return Miss(code: .malformedLocator, message: "`\(shown)` is no locator", help: [help])
  }

  private func unknownOrdinal(_ locator: Locator, _ text: String, _ members: [Int]) -> Miss {
    Miss(
      code: .unknownParagraph, message: "the index has no paragraph `\(text)`",
      help: ["section \(extent(locator.section, members))"])
  }

  private func extent(_ section: String, _ members: [Int]) -> String {
    let ordinals = members.map { index.paragraphs[$0].ordinal }
    guard let first = ordinals.min(), let last = ordinals.max() else { return "`\(section)` is empty" }
    return first == last
      ? "`\(section)` has only `/\(first)`" : "`\(section)` goes from `/\(first)` to `/\(last)`"
  }

  private func unknownSection(_ locator: Locator, _ text: String) -> Miss {
    var help: [String] = []
    if let near = nearestSection(to: locator.section) {
      var meant = near
      if let range = locator.paragraphs {
        let members = paragraphsOf[near] ?? []
        let isThere = members.contains { index.paragraphs[$0].ordinal == range.lowerBound }
        let ordinal = isThere ? range.lowerBound : members.map { index.paragraphs[$0].ordinal }.max() ?? 0
        meant += "/" + String(ordinal)
      }
      help.append("did you mean `\(meant)`?")
    }
    return Miss(code: .unknownParagraph, message: "the index has no section for `\(text)`", help: help)
  }

  /// A key that the given one is a part of, then the nearest in spelling.
  private func nearestSection(to section: String) -> String? {
    let candidates: [(String) -> Bool] = [
      { $0 == section + ".0" }, { $0.hasSuffix("." + section) }, { $0.hasPrefix(section + "-") },
      { key in key.split(separator: ".").contains { $0.hasPrefix(section) } && section.utf8.count > 2 },
      { key in section.hasPrefix(key + "-") },
    ]
    for fits in candidates {
      if let key = sections.first(where: fits) { return key }
    }
    return Nearest.word(to: Array(section.utf8), among: sections)
  }
}
