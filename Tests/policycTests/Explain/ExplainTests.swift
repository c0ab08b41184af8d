import Foundation
import Testing

@testable import PolicyLang
@testable import policyc

/// Every code has a page, and every page keeps its word. There is no list of exemptions: a code that no text
/// can be given for is a code that the compiler does not need.
@Suite("Explanations")
struct ExplainTests {
  static let codes = Code.all.map(\.id)

  private func page(_ id: String) throws -> ExplainPage {
    ExplainPage(try #require(Explanation.page(for: id), "there is no page for \(id)"))
  }

  private func code(_ id: String) throws -> Code { try #require(Code.all.first { $0.id == id }) }

  @Test("each page has the code's title", arguments: codes)
  func title(_ id: String) throws {
    #expect(try page(id).title == "\(id): \(try code(id).title)")
  }

  @Test("each page says something before its example", arguments: codes)
  func prose(_ id: String) throws {
    let text = try #require(Explanation.page(for: id))
    let words = text.split { $0 == " " || $0 == "\n" }
    #expect(words.count > 40)
    #expect(text.split(separator: "\n").allSatisfy { $0.count <= 115 || $0.contains("\t") })
  }

  @Test("the wrong example gives the code and no other, as its golden shows it", arguments: codes)
  func wrong(_ id: String) throws {
    let (files, found) = try #require(try page(id).findings("wrong"), "no wrong example")
    #expect(found.map(\.code.id) == [id], "\(found.map { "\($0.code.id) \($0.message)" })")
    try Goldens("diagnostics").expect(ExplainPage.rendered(files, found), "\(id).txt")
  }

  @Test("the right example gives nothing", arguments: codes)
  func right(_ id: String) throws {
    let (_, found) = try #require(try page(id).findings("right"), "no right example")
    #expect(found.isEmpty, "\(found.map { "\($0.code.id) \($0.message)" })")
  }

  @Test("no golden is left over")
  func stale() throws {
    try Goldens("diagnostics").expectNoOthers(than: Self.codes.map { "\($0).txt" })
  }

  @Test("the severity is the code's")
  func severity() throws {
    for id in Self.codes {
      let found = try page(id).findings("wrong")?.diagnostics ?? []
      #expect(found.allSatisfy { $0.severity == $0.code.severity })
    }
  }
}
