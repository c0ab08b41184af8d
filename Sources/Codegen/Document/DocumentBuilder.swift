import PolicyLang

extension Document {
  /// The page of a policy.
  ///
  ///     let document = Document(policy: result.policy)
  ///     document.sections.map(\.heading)   // "At a glance", then the policy's own
  public init(policy: Policy) {
    var builder = DocumentBuilder(policy, English(policy: policy))
    self = builder.document()
  }
}

/// Decides what stands where; the phrasebook decides how it is said.
struct DocumentBuilder<Book: Phrasebook> {
  private let policy: Policy
  private let book: Book
  private var slugs: Slugs

  init(_ policy: Policy, _ book: Book) {
    self.policy = policy
    self.book = book
    slugs = Slugs(reserved: policy.statements.map(\.anchor) + ["content", "contents"])
  }

  mutating func document() -> Document {
    var sections: [Document.Section] = []
    if let glance = glance() { sections.append(glance) }
    var loose: [Block] = []
    for block in blocks(Outline(policy).nodes, Stance()) {
      if case .section(let section) = block {
        flush(&loose, into: &sections)
        sections.append(section)
      } else {
        loose.append(block)
      }
    }
    flush(&loose, into: &sections)
    if let glossary = glossary() { sections.append(glossary) }
    var document = Document(
      language: book.language, title: book.title(), facts: book.facts(), sections: sections, footer: [],
      words: book.words)
    document.footer = book.footer(quotesVagueWords: document.quotesVagueWords)
    return document
  }

  /// What stands outside every section gets one, so that headings have no gaps.
  private mutating func flush(_ blocks: inout [Block], into sections: inout [Document.Section]) {
    if blocks.isEmpty { return }
    let heading = book.heading(.preamble)
    sections.append(Document.Section(id: slugs.slug(heading), heading: heading, blocks: blocks))
    blocks = []
  }

  // MARK: statements

  private mutating func blocks(_ nodes: [Outline.Node], _ stance: Stance) -> [Block] {
    var blocks: [Block] = []
    var index = 0
    while index < nodes.count {
      switch nodes[index] {
      case .group(let group, let inner):
        blocks += self.group(group, inner, stance)
        index += 1
      case .statement(let first):
        let run = self.run(nodes, from: index)
        let statements = run.map { policy.statements[$0] }
        index += run.count
        if statements.count > 1, let list = statements[0].bound {
          blocks.append(.group(lead: book.lead(binding: list), bound(statements, stance)))
        } else if statements.count > 1 {
          blocks.append(.statement(anchor: nil, book.passage(run: statements, stance)))
        } else {
          blocks.append(contentsOf: single(policy.statements[first], stance))
        }
      }
    }
    return blocks
  }

  private func single(_ statement: Statement, _ stance: Stance) -> [Block] {
    if let list = statement.bound, !stance.isBound {
      return [.group(lead: book.lead(binding: list), bound([statement], stance))]
    }
    if statement.form == .notice || statement.form == .warning {
      return [.callout(book.callout(statement, stance))]
    }
    return [.statement(anchor: statement.anchor, book.passage(statement, stance))]
  }

  private func bound(_ statements: [Statement], _ stance: Stance) -> [Block] {
    var inner = stance
    inner.isBound = true
    return statements.flatMap { single($0, inner) }
  }

  /// The statements from `start` that can be said together: all that bind the same parties, or all
  /// that have one shape.
  private func run(_ nodes: [Outline.Node], from start: Int) -> [Int] {
    var run: [Int] = []
    var shape: Statement?
    for node in nodes[start...] {
      guard case .statement(let index) = node else { break }
      let statement = policy.statements[index]
      if let first = run.first.map({ policy.statements[$0] }) {
        if let bound = first.bound {
          guard statement.bound?.withoutSpans == bound.withoutSpans else { break }
        } else {
          guard first.isListable, statement.isListable, statement.bound == nil else { break }
          let wanted = shape ?? first.shape
          shape = wanted
          guard statement.shape == wanted else { break }
        }
      }
      run.append(index)
    }
    return run
  }

  private mutating func group(_ index: Int, _ nodes: [Outline.Node], _ stance: Stance) -> [Block] {
    let group = policy.groups[index]
    var inner = stance
    var id: String?
    if let heading = group.heading { id = slugs.slug(heading) }
    if let condition = group.condition { inner.conditions.append(condition) }
    var blocks = self.blocks(nodes, inner)
    if let condition = group.condition {
      blocks = [.group(lead: book.lead(condition), blocks)]
    }
    guard let heading = group.heading, let id else { return blocks }
    return [.section(Document.Section(id: id, heading: heading, blocks: blocks))]
  }

  // MARK: summaries

  private mutating func glance() -> Document.Section? {
    var tables: [(PagePart, Table)] = []
    let retention = rows({ $0.kept != nil }, book.retentionRow).withoutRepeats
    let recipients = rows({ $0.isDisclosure }, book.recipientRow).withoutRepeats
    let rights = policy.statements.filter { $0.form == .right }
      .flatMap { book.rightsRows($0, within: conditions(around: $0)) }
      .withoutRepeats.joiningAlike
    for (part, rows) in [(PagePart.recipients, recipients), (.retention, retention), (.rights, rights)]
    where !rows.isEmpty {
      let table = Table(caption: book.heading(part), header: book.columns(part), rows: rows)
      tables.append((part, table.withoutEmptyColumns))
    }
    if tables.isEmpty { return nil }
    let heading = book.heading(.glance)
    return Document.Section(
      id: slugs.slug(heading), heading: heading, blocks: tables.map { .table($0.1) })
  }

  private func rows(_ belongs: (Statement) -> Bool, _ row: (Statement, [Condition]) -> [Prose]) -> [[Prose]] {
    policy.statements.filter(belongs).map { row($0, conditions(around: $0)) }
  }

  private func conditions(around statement: Statement) -> [Condition] {
    var conditions: [Condition] = []
    var next: Int? = statement.group
    var steps = 0
    while let group = next, policy.groups.indices.contains(group), steps <= policy.groups.count {
      if let condition = policy.groups[group].condition { conditions.insert(condition, at: 0) }
      next = policy.groups[group].parent
      steps += 1
    }
    return conditions
  }

  private mutating func glossary() -> Document.Section? {
    let rows = policy.concepts.indices.dropFirst().compactMap { book.glossaryRow(ConceptID(raw: UInt32($0))) }
    if rows.isEmpty { return nil }
    let heading = book.heading(.glossary)
    let table = Table(caption: "", header: book.columns(.glossary), rows: rows)
    return Document.Section(id: slugs.slug(heading), heading: heading, blocks: [.table(table)])
  }
}

extension [[Prose]] {
  /// Neighbours that differ in their first cell alone, as one row.
  fileprivate var joiningAlike: [[Prose]] {
    var joined: [[Prose]] = []
    for row in self {
      guard let last = joined.last, last.count == row.count, last.dropFirst() == row.dropFirst() else {
        joined.append(row)
        continue
      }
      joined[joined.count - 1][0] = last[0] + "; " + row[0]
    }
    return joined.map { row in [row[0].capitalised] + row.dropFirst() }
  }

  /// The same without rows that read like an earlier one, as where a source says a thing twice.
  fileprivate var withoutRepeats: [[Prose]] {
    var seen: Set<[String]> = []
    return filter { seen.insert($0.map(\.plain)).inserted }
  }
}

extension Statement {
  /// Data that goes to somebody.
  fileprivate var isDisclosure: Bool {
    guard form == .rule, modality == .does || modality == .may else { return false }
    return lists.contains { $0.role == .recipient }
  }

  /// Whether the statement can stand in a list of others like it.
  fileprivate var isListable: Bool {
    if form == .right { return true }
    return form == .rule && objects.examples.isEmpty && !objects.isAnyOf && actions != [.ask]
  }
}

extension Document {
  fileprivate var quotesVagueWords: Bool {
    sections.contains { $0.blocks.contains(where: \.quotesVagueWords) }
  }
}

extension Block {
  fileprivate var quotesVagueWords: Bool {
    switch self {
    case .paragraph(let prose): prose.quotesVagueWords
    case .list(let entries): entries.contains { $0.prose.quotesVagueWords }
    case .table(let table): table.rows.contains { $0.contains(where: \.quotesVagueWords) }
    case .statement(_, let passage): passage.quotesVagueWords
    case .group(let lead, let blocks): lead.quotesVagueWords || blocks.contains(where: \.quotesVagueWords)
    case .callout(let callout): callout.paragraphs.contains(where: \.quotesVagueWords)
    case .section(let section): section.blocks.contains(where: \.quotesVagueWords)
    }
  }
}

extension Passage {
  fileprivate var quotesVagueWords: Bool {
    opening.quotesVagueWords || closing.quotesVagueWords || entries.contains { $0.prose.quotesVagueWords }
      || (table?.rows.contains { $0.contains(where: \.quotesVagueWords) } ?? false)
  }
}

extension Prose {
  fileprivate var quotesVagueWords: Bool {
    inlines.contains { inline in
      switch inline {
      case .vague: true
      case .text: false
      case .strong(let inner), .link(_, let inner): inner.quotesVagueWords
      }
    }
  }
}
