import Foundation
import Testing

@testable import PolicyLang

/// The IR of real policies: every example, and every worked example of the language reference.
@Suite struct IRExampleTests {
  private static let examples: [String] = {
    let folder = packageRoot.appendingPathComponent("Examples").path
    let files = (try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? []
    return files.filter { $0.hasSuffix(".policy") }.sorted()
  }()

  @Test func thereAreExamples() { #expect(Self.examples.count >= 4) }

  @Test(arguments: examples)
  func anExampleIsReadBack(name: String) throws {
    try check(compile(text(of: "Examples/\(name)"), path: name), name)
  }

  @Test func worksOfTheReferenceAreReadBack() throws {
    for block in policyBlocks(in: try text(of: "docs/language.md")) {
      let compilation = compile(block.text)
      if !compilation.hasErrors { try check(compilation, "line \(block.line)") }
    }
  }

  /// Comments, layout, labels, sections and the order of independent statements are no meaning.
  @Test func aRewrittenPolicyHasTheSameDigest() throws {
    let one = """
      policy acme "Acme Policy" { company acme "Acme" effective 2026-01-15 languages en, fr }
      data { shoe_size "shoe size" is account_data }
      collect shoe_size, email from user for service when in eu, uk cite "1/1"
      section "Sharing" {
        demands: share email with law_enforcement only when binding_order
        duty notify user before demands unless notice_prohibited
      }
      where not consent { use email for marketing }
      """
    let other = """
      // Another author, another order.
      policy acme_web "Privacy at Acme" {
        languages fr, en
        effective 2026-01-15
        company acme "Acme Incorporated"
      }
      use email for marketing unless consent
      section "What we must do" {
        duty notify user before orders when not notice_prohibited
      }
      orders: share email with law_enforcement only when binding_order
      collect email, shoe_size for service from user when in uk or in eu
      data { shoe_size "size of shoes" plural "sizes of shoes" is account_data }
      """
    let first = compile(one)
    let second = compile(other)
    #expect(first.diagnostics.filter { $0.severity == .error } == [])
    #expect(second.diagnostics.filter { $0.severity == .error } == [])
    let forms = [first, second].map { String(decoding: IR.meaningForm(of: $0.policy), as: UTF8.self) }
    #expect(forms[0] == forms[1])
    #expect(IR.encode(first.policy) != IR.encode(second.policy))
    let third = compile(other.replacingOccurrences(of: "only when", with: "when"))
    #expect(IR.digest(of: third.policy) != IR.digest(of: first.policy))
  }

  private func check(_ compilation: Compilation, _ name: String) throws {
    #expect(!compilation.hasErrors, "\(name)")
    let bytes = IR.encode(compilation.policy)
    let again = compile(bytes: bytes, path: name + ".ir.json")
    #expect(again.diagnostics == [], "\(name)")
    #expect(IR.encode(again.policy) == bytes, "\(name)")
    #expect(IR.digest(of: again.policy) == IR.digest(of: compilation.policy), "\(name)")
  }
}
