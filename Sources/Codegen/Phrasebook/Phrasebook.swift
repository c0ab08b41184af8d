import PolicyLang

/// The sentences of one language. Whatever a reader reads on the page comes from here; the document
/// says where it stands and the printers how it looks.
///
/// To add a language, write another type that conforms and name it in `Document.init(policy:)`.
protocol Phrasebook {
  init(policy: Policy)

  /// BCP 47 tag.
  var language: String { get }
  var words: PageWords { get }

  // MARK: the frame of the page

  func title() -> String
  /// What the header of the policy says, one line each.
  func facts() -> [Prose]
  func footer(quotesVagueWords: Bool) -> [Prose]
  func heading(_ part: PagePart) -> String
  /// Column headings of a summary table, one for each cell of its rows.
  func columns(_ part: PagePart) -> [String]

  // MARK: statements

  /// What a statement says. `stance` tells what the reader has read just above it.
  func passage(_ statement: Statement, _ stance: Stance) -> Passage
  /// Several statements that differ in their objects alone, said once with a list of the objects.
  func passage(run: [Statement], _ stance: Stance) -> Passage
  func callout(_ statement: Statement, _ stance: Stance) -> Callout
  /// "If you live in California:"
  func lead(_ condition: Condition) -> Prose
  /// "We bind service providers by contract:"
  func lead(binding list: ItemList) -> Prose

  // MARK: summaries

  func retentionRow(_ statement: Statement, within: [Condition]) -> [Prose]
  func recipientRow(_ statement: Statement, within: [Condition]) -> [Prose]
  /// One row for each right of the statement, the right in the form that it has inside a sentence:
  /// neighbours with the same cells behind it share a row.
  func rightsRows(_ statement: Statement, within: [Condition]) -> [[Prose]]
  /// What the policy says of one of its own names beside using it; nil if that is nothing.
  func glossaryRow(_ id: ConceptID) -> [Prose]?
}

/// The parts of the page that no section of the source stands for.
enum PagePart: Hashable, Sendable {
  case glance, retention, recipients, rights, glossary, preamble
}

/// What stands above a statement and need not be said again in it.
struct Stance: Hashable, Sendable {
  /// The conditions of the groups around it, which their lead-ins state.
  var conditions: [Condition] = []
  /// True below "We bind … by contract:", where "they" acts.
  var isBound = false
}
