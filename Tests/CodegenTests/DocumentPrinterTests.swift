import PolicyLang
import Testing

@testable import Codegen

@Suite("HTML, Markdown and text")
struct DocumentPrinterTests {
  /// A small policy with sections, a lead-in, a bind group, a run, a table and awkward words.
  static func policy() -> Policy {
    var maker = PolicyMaker()
    maker.policy.header.title = "A <b>title</b> & \"more\" * _x_ | [y](z)"
    maker.policy.header.effective = .day(CalendarDate(year: 2023, month: 10, day: 11))
    maker.policy.header.updated = .unstated
    maker.policy.header.languages = ["en", "fr"]
    let email = maker.name(.data, "email address")
    let phone = maker.name(.data, "telephone number")
    let odd = maker.name(.data, "<script>alert('1')</script> & co")
    let provider = maker.name(.party, "1. service | providers\nand *more*", standard: false) {
      $0.governedBy = .document("javascript:alert(1)")
    }
    let eu = maker.name(.region, "the European Union")
    let access = maker.name(.right, "see your data")
    maker.policy.groups += [
      Group(parent: 0, heading: "Use & sharing", condition: nil),
      Group(parent: 1, heading: "Use & sharing", condition: nil),
      Group(parent: 2, heading: nil, condition: .atom(.region([eu]))),
    ]
    func add(_ statement: Statement, _ group: Int) {
      var statement = statement
      statement.group = group
      maker.add(statement)
    }
    let user = ListClause(.source, .of(maker.user))
    add(rule(.collect, .of(email), .does, user), 1)
    add(rule(.collect, .of(phone), .does, user), 1)
    add(rule(.share, .of(odd), .may, ListClause(.recipient, .of(provider))), 2)
    var right = Statement(form: .right, objects: .of(access))
    right.conditions = [ConditionClause(.when, .atom(.vague("it <fits>")))]
    add(right, 3)
    var kept = Statement(form: .retention, objects: .of(email))
    kept.kept = Period([.init(.duration(3, .days, after: nil))], end: .delete)
    add(kept, 3)
    var bound = rule(.use, .of(email), .never)
    bound.bound = .of(provider)
    add(bound, 1)
    var notice = Statement(form: .notice)
    notice.text = "# Not a heading\n- not a list"
    add(notice, 0)
    return maker.policy
  }

  @Test("Every link leads to an element, and every id stands once")
  func anchors() {
    for (backend, idMark, linkMark) in [(Backend.html, " id=\"", "href=\"#"), (.markdown, "<a id=\"", "](#")]
    {
      let page = text(backend, Self.policy())
      let ids = values(after: idMark, in: page)
      let links = values(after: linkMark, in: page)
      #expect(Set(ids).count == ids.count)
      #expect(!links.isEmpty)
      #expect(links.filter { !ids.contains($0) } == [])
      for statement in Self.policy().statements {
        #expect(ids.contains(statement.anchor), "\(statement.anchor)")
      }
    }
  }

  @Test("HTML escapes everything and links to nothing unsafe")
  func htmlEscapes() {
    let page = text(.html, Self.policy())
    #expect(!page.contains("<script"))
    #expect(!page.contains("<b>title"))
    #expect(page.contains("&lt;script&gt;alert(&#39;1&#39;)&lt;/script&gt; &amp; co"))
    #expect(!page.contains("href=\"javascript"))
    #expect(page.contains("<html lang=\"en\">"))
    #expect(!page.contains("src="))
  }

  @Test("Headings go down one level at a time")
  func headings() {
    var level = 0
    for heading in values(after: "\n<h", in: text(.html, Self.policy())) {
      guard let next = heading.first?.wholeNumberValue else { continue }
      #expect(next <= level + 1)
      level = next
    }
    #expect(level > 0)
  }

  @Test("Markdown escapes what would be markup")
  func markdownEscapes() {
    let page = text(.markdown, Self.policy())
    #expect(page.hasPrefix("# A \\<b\\>title\\</b\\> \\& \"more\" \\* \\_x\\_ \\| \\[y\\](z)\n"))
    #expect(page.contains("1. service \\| providers and \\*more\\*"))
    #expect(page.contains("> <a id=\"s7\"></a>\\# Not a heading\n>\n> \\- not a list\n"))
    #expect(page.components(after: "<script").count == page.components(after: "\\<script").count)
    for row in page.split(separator: "\n") where row.hasPrefix("| ") {
      #expect(row.hasSuffix(" |"))
    }
  }

  @Test("Text keeps to 78 columns")
  func columns() {
    let page = text(.text, Self.policy())
    for line in page.split(separator: "\n", omittingEmptySubsequences: false) { #expect(line.count <= 78) }
    #expect(page.contains("11 October 2023"))
    #expect(page.contains("This policy does not state when it was last updated."))
  }

  @Test("Statements of one shape become one sentence with a list")
  func runs() {
    let page = text(.text, Self.policy())
    #expect(
      page.contains("We collect the following from you:\n- your email address\n- your telephone number\n"))
    #expect(text(.html, Self.policy()).contains("<li class=\"s\" id=\"s2\">your telephone number"))
  }

  @Test("What a lead-in governs stands below it")
  func leads() {
    let page = text(.text, Self.policy())
    #expect(
      page.contains(
        "If you live in the European Union:\n\n- You have the right to see your data if it <fits>."))
    #expect(page.contains("by contract:\n\n- They never use your email address."))
    #expect(
      page.contains(
        "    How long: For 3 days, then deleted\n    In which case: If you live in the European Union\n"))
  }

  @Test("The same policy gives the same bytes")
  func determinism() {
    for backend in [Backend.html, .markdown, .text] {
      #expect(backend.emit(Self.policy()) == backend.emit(Self.policy()))
      #expect(backend.emit(Self.policy()).last == 0x0A)
    }
  }

  @Test("An empty policy and broken indices still give a page")
  func robust() {
    var policy = Policy()
    for backend in [Backend.html, .markdown, .text] { #expect(!backend.emit(policy).isEmpty) }
    var statement = rule(.collect, ItemList([Item(.concept(ConceptID(raw: 99))), Item(.statement(42))]))
    statement.group = 17
    statement.limits = [9]
    statement.anchor = "a"
    policy.statements = [statement]
    policy.groups.append(Group(parent: 1, heading: "Loop", condition: nil))
    for backend in [Backend.html, .markdown, .text] { #expect(!backend.emit(policy).isEmpty) }
  }

  private func values(after mark: String, in page: String) -> [String] {
    page.components(after: mark).map { part in String(part.prefix { $0 != "\"" && $0 != ")" }) }
  }
}

extension String {
  /// What follows each occurrence of a mark.
  fileprivate func components(after mark: String) -> [Substring] {
    let bytes = Array(utf8)
    let pattern = Array(mark.utf8)
    var parts: [Substring] = []
    guard bytes.count >= pattern.count else { return [] }
    for start in 0...(bytes.count - pattern.count) where bytes[start] == pattern[0] {
      let end = start + pattern.count
      if bytes[start..<end].elementsEqual(pattern) {
        parts.append(Substring(decoding: bytes[end..<Swift.min(end + 120, bytes.count)], as: UTF8.self))
      }
    }
    return parts
  }
}
