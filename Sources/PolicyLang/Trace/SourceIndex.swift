/// What a repository keeps of a vendor's published page: places and digests, no text.
///
/// The format is described in `docs/decisions/0006-source-index.md`.
///
///     let index = SourceIndex(page: bytes)
///     index.paragraphs[0].locator      // "front/1"
public struct SourceIndex: Hashable, Sendable {
  public enum Kind: UInt8, CaseIterable, Sendable, Hashable {
    case heading, paragraph, item, row

    /// The word that stands in an index file.
    public var word: String {
      switch self {
      case .heading: "heading"
      case .paragraph: "paragraph"
      case .item: "item"
      case .row: "row"
      }
    }
  }

  public struct Paragraph: Hashable, Sendable {
    /// The section's key, for example `2.0` or `data-retention`.
    public var section: String
    /// Counts the paragraphs of a section from 1; the section's heading is 0.
    public var ordinal: Int
    public var kind: Kind
    /// SHA-256 of the normalised text.
    public var digest: Digest
    /// The first four bytes of the SHA-256 of each sentence.
    public var sentences: [UInt32]

    public init(section: String, ordinal: Int, kind: Kind, digest: Digest, sentences: [UInt32]) {
      self.section = section
      self.ordinal = ordinal
      self.kind = kind
      self.digest = digest
      self.sentences = sentences
    }

    /// As a policy cites it: `2.0/3`.
    public var locator: String { section + "/" + String(ordinal) }
  }

  /// In the order of the page.
  public var paragraphs: [Paragraph]

  public init(paragraphs: [Paragraph]) { self.paragraphs = paragraphs }

  /// Indexes a published page.
  ///
  /// - Parameter page: an HTML page (recognised by its first character, `<`), Markdown or plain text. Any
  ///   bytes give an index; a page without text gives an empty one.
  public init(page: [UInt8]) {
    paragraphs = PageParagraphs.read(page).map { paragraph in
      Paragraph(
        section: paragraph.section, ordinal: paragraph.ordinal, kind: paragraph.kind,
        digest: SHA256.digest(of: paragraph.text),
        sentences: paragraph.sentences.map { range in
          SHA256.digest(of: Array(paragraph.text[range])).bytes.prefix(4).reduce(0) { $0 << 8 | UInt32($1) }
        })
    }
  }
}
