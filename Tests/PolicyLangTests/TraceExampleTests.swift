import Testing

@testable import PolicyLang

@Suite struct TraceExampleTests {
  static let vendors = ["lorex", "reolink", "amcrest", "luxpro"]

  @Test(arguments: vendors) func theCheckedInIndexIsSound(vendor: String) throws {
    let bytes = try #require(traceFile("Examples/\(vendor).index"))
    let (index, diagnostics) = SourceIndex.read(bytes, file: .none)
    #expect(diagnostics.isEmpty)
    #expect(index.file == bytes)
    #expect(index.paragraphs.count >= 18)
  }

  @Test(arguments: vendors) func theCheckedInIndexIsThatOfThePage(vendor: String) throws {
    guard let page = traceFile("../shared/sources/\(vendor).md") else {
      print("skipped: ../shared is absent, the index of \(vendor) is not compared with the page")
      return
    }
    let bytes = try #require(traceFile("Examples/\(vendor).index"))
    #expect(SourceIndex(page: page).file == bytes)
  }
}
