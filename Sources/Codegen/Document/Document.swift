/// A policy as a page: what every textual back end prints. It is built once from the model by
/// `Document.init(policy:)`; printers decide how it looks, never what it says.
public struct Document: Hashable, Sendable {
  /// BCP 47 tag of the language in which the page is written.
  public var language: String
  public var title: String
  /// What the page says about itself: dates, scope, who "we" are.
  public var facts: [Prose]
  public var sections: [Section]
  public var footer: [Prose]
  /// The few words that printers need.
  public var words: PageWords

  /// A heading with what stands below it. `id` is unique in the page.
  public struct Section: Hashable, Sendable {
    public var id: String
    public var heading: String
    public var blocks: [Block]
    public init(id: String, heading: String, blocks: [Block]) {
      self.id = id
      self.heading = heading
      self.blocks = blocks
    }
  }
}

/// Words that belong to the page and not to any statement.
public struct PageWords: Hashable, Sendable {
  public var contents: String
  public var skipToContent: String
  /// What a screen reader says for the small link beside a statement.
  public var permalink: String

  public init(contents: String, skipToContent: String, permalink: String) {
    self.contents = contents
    self.skipToContent = skipToContent
    self.permalink = permalink
  }
}

public indirect enum Block: Hashable, Sendable {
  case paragraph(Prose)
  case list([Entry])
  case table(Table)
  /// What one statement says, at its anchor; or what several say, each at the anchor of its entry.
  case statement(anchor: String?, Passage)
  /// A lead-in that holds for everything below it: "If you live in California:".
  case group(lead: Prose, [Block])
  case callout(Callout)
  case section(Document.Section)

  /// An entry of a list. It has an anchor if it is a statement of its own.
  public struct Entry: Hashable, Sendable {
    public var anchor: String?
    public var prose: Prose
    public init(anchor: String? = nil, _ prose: Prose) {
      self.anchor = anchor
      self.prose = prose
    }
  }
}

/// Prose with, perhaps, a list inside it: "We collect from you: …".
public struct Passage: Hashable, Sendable {
  public var opening: Prose
  public var entries: [Block.Entry]
  /// What is said after the list.
  public var closing: Prose
  /// Rows and columns, for statements that are tables by nature.
  public var table: Table?

  public init(_ opening: Prose, entries: [Block.Entry] = [], closing: Prose = Prose(), table: Table? = nil) {
    self.opening = opening
    self.entries = entries
    self.closing = closing
    self.table = table
  }
}

/// A notice or a warning in the author's words.
public struct Callout: Hashable, Sendable {
  public enum Tone: UInt8, Hashable, Sendable { case notice, warning }

  public var tone: Tone
  public var anchor: String
  /// "Warning", for readers who do not see the colour; empty for a notice.
  public var heading: String
  public var paragraphs: [Prose]

  public init(tone: Tone, anchor: String, heading: String, paragraphs: [Prose]) {
    self.tone = tone
    self.anchor = anchor
    self.heading = heading
    self.paragraphs = paragraphs
  }
}

public struct Table: Hashable, Sendable {
  public var caption: String
  public var header: [String]
  /// Each row has as many cells as the header; the first cell names the row.
  public var rows: [[Prose]]

  public init(caption: String, header: [String], rows: [[Prose]]) {
    self.caption = caption
    self.header = header
    self.rows = rows
  }

  /// The same without the columns in which no row says anything. The first column stays.
  public var withoutEmptyColumns: Table {
    let kept = header.indices.filter { column in
      column == 0 || rows.contains { column < $0.count && !$0[column].isEmpty }
    }
    return Table(
      caption: caption, header: kept.map { header[$0] },
      rows: rows.map { row in kept.map { $0 < row.count ? row[$0] : Prose() } })
  }
}
