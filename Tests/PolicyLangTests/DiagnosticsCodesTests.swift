import Foundation
import Testing

@testable import PolicyLang

@Suite("Codes")
struct DiagnosticsCodesTests {
  @Test("codes are unique, in order and in their families")
  func order() {
    let ids = Code.all.map(\.id)
    #expect(ids == ids.sorted())
    #expect(Set(ids).count == ids.count)
    #expect(Set(Code.all.map(\.title)).count == ids.count)
    for id in ids { #expect(id.wholeMatch(of: /P0[0-5][0-9][0-9]/) != nil, "\(id)") }
  }

  @Test("titles are a few words, lower case, without a full stop")
  func titles() {
    for code in Code.all {
      #expect(code.title.count <= 60, "\(code.id)")
      #expect(!code.title.hasSuffix("."), "\(code.id)")
      let first = code.title.prefix(2)
      #expect(first == first.lowercased() || first == "IR", "\(code.id)")
    }
  }

  @Test("the compiled-in pages are the files, byte for byte, one for each code")
  func embedded() throws {
    let folder = packageRoot.appendingPathComponent("Sources/PolicyLang/Diagnostics/Explain")
    let names = try FileManager.default.contentsOfDirectory(atPath: folder.path).sorted()
    #expect(names == Code.all.map { "\($0.id).md" })
    for name in names {
      let file = try text(of: "Sources/PolicyLang/Diagnostics/Explain/\(name)")
      let page = Explanation.page(for: String(name.dropLast(3)))
      #expect(page == file, "\(name) differs: run scripts/embed-explanations")
    }
    #expect(Explanation.page(for: "P9999") == nil)
  }
}
