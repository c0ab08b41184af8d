/// Which places of a published page a policy encodes, which it leaves out on purpose, and what is
/// wrong with its citations.
///
///     let report = TraceReport(of: policy, against: index)
///     report.paragraphs.unaccounted    // 0 if nothing of the page was forgotten
///
/// A paragraph is accounted for if it or any of its sentences is cited or left out. A heading need not
/// be: it often claims nothing of its own.
public struct TraceReport: Hashable, Sendable {
  public enum Standing: UInt8, CaseIterable, Sendable, Hashable {
    case encoded
    case leftOut
    /// A heading that nothing cites.
    case heading
    case unaccounted

    /// The word in the JSON report.
    public var word: String {
      switch self {
      case .encoded: "encoded"
      case .leftOut: "left_out"
      case .heading: "heading"
      case .unaccounted: "unaccounted"
      }
    }
  }

  public struct Entry: Hashable, Sendable {
    public var paragraph: SourceIndex.Paragraph
    public var standing: Standing
    /// Indices of `citations`: those that cite it or leave it out, whole or in part.
    public var citations: [Int]
    /// Per sentence; `heading` never occurs here.
    public var sentences: [Standing]
    /// What became of it on the newer page, if there is one.
    public var change: PageComparison.Change?

    /// Sentences, counted from 1, that nothing covers, of a paragraph that is accounted for.
    public var openSentences: [Int] {
      guard standing == .encoded || standing == .leftOut else { return [] }
      return sentences.indices.filter { sentences[$0] == .unaccounted }.map { $0 + 1 }
    }
  }

  /// Numbers of paragraphs, headings or sentences by standing.
  public struct Tally: Hashable, Sendable {
    public var encoded = 0
    public var leftOut = 0
    public var unaccounted = 0
    public var total: Int { encoded + leftOut + unaccounted }

    mutating func count(_ standing: Standing) {
      switch standing {
      case .encoded: encoded += 1
      case .leftOut: leftOut += 1
      case .unaccounted, .heading: unaccounted += 1
      }
    }
  }

  /// In the order of the index.
  public var entries: [Entry]
  public var citations: [Citation]
  /// Paragraphs of the newer page that the index does not have, in the order of that page.
  public var added: [SourceIndex.Paragraph]
  /// Where moved and changed paragraphs are now: the newer index; empty without one.
  public var newer: SourceIndex
  /// Indices of `Policy.statements`: those without a citation of their own or of a row, notices too.
  public var uncited: [Int]
  /// What is wrong with citations, by place in the policy: unknown, stale, moved, contradictory, missing.
  public var diagnostics: [Diagnostic]

  public var paragraphs: Tally { tally(headings: false) }
  /// Here "unaccounted" means that nothing cites the heading, which is no fault.
  public var headings: Tally { tally(headings: true) }
  /// Sentences of paragraphs that are no headings.
  public var sentences: Tally {
    var tally = Tally()
    for entry in entries where entry.paragraph.kind != .heading {
      entry.sentences.forEach { tally.count($0) }
    }
    return tally
  }

  private func tally(headings: Bool) -> Tally {
    var tally = Tally()
    for entry in entries where (entry.paragraph.kind == .heading) == headings { tally.count(entry.standing) }
    return tally
  }

  /// Citations that name nothing, or a text that changed or went.
  public var badCitations: [Diagnostic] {
    diagnostics.filter { ![.movedParagraph, .citedOmission, .uncitedStatement].contains($0.code) }
  }

  /// Every paragraph is accounted for and every citation holds.
  public var isComplete: Bool { paragraphs.unaccounted == 0 && added.isEmpty && badCitations.isEmpty }
}
