import Testing

@testable import PolicyLang

@Suite("Language reference")
struct LanguageReferenceTests {
  @Test("every example compiles without a finding")
  func examples() throws {
    let blocks = policyBlocks(in: try text(of: "docs/language.md"))
    #expect(blocks.count >= 7)
    for block in blocks {
      let found = compile(block.text).diagnostics
      #expect(found.isEmpty, "example at line \(block.line): \(found.map { "\($0.code.id) \($0.message)" })")
    }
  }

  @Test("every reserved word of the grammar appears in an example or is told in the reference")
  func words() throws {
    let reference = try text(of: "docs/language.md")
    let parts = Set(reference.split { !($0.isLetter || $0 == "_") }.map(String.init))
    let missing = TokenKind.allCases.filter { $0.isKeyword && !parts.contains($0.spelling) }.map(\.spelling)
    #expect(missing.isEmpty, "not in docs/language.md: \(missing)")
  }
}
