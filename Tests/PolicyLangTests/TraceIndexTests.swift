import Testing

@testable import PolicyLang

@Suite struct TraceIndexTests {
  private let page = "# Policy\n\n## 1.0 Scope\n\nOne. Two.\n\n* Item\n"

  @Test func theFileIsStable() {
    let file = String(decoding: traceIndex(page).file, as: UTF8.self)
    let lines = file.split(separator: "\n").map { $0.split(separator: "\t").map(String.init) }
    #expect(
      lines[2...].map { $0[..<4].joined(separator: " ") } == [
        "front 1 heading 1", "1.0 0 heading 1", "1.0 1 paragraph 2", "1.0 2 item 1",
      ])
    #expect(lines[0] == ["policy source index 1"])
    #expect(lines[1] == ["section", "ordinal", "kind", "sentences", "digest", "sentence digests"])
    // The digests of "One. Two.", "One." and "Two.", by another implementation of SHA-256.
    #expect(lines[4][4] == "668b4fb68ab87519d21b2b39e769865cc1a377638dc46cae3f2533cac547e4ca")
    #expect(lines[4][5] == "70277bfc 1eb32d1e")
    #expect(file.utf8.last == 0x0A)
  }

  @Test func readsBackWhatItWrites() {
    let index = traceIndex(page)
    let (read, diagnostics) = SourceIndex.read(index.file, file: FileID(raw: 7))
    #expect(read == index)
    #expect(diagnostics.isEmpty)
    let windows = Array(
      String(decoding: index.file, as: UTF8.self).split(separator: "\n").joined(separator: "\r\n").utf8)
    #expect(SourceIndex.read(windows, file: .none).index == index)
  }

  @Test(arguments: [
    ("", "P0411", 0), ("\u{0}", "P0411", 0), ("policy source index 2\n", "P0411", 0),
    ("<html>", "P0411", 0),
  ])
  func refusesOtherFiles(text: String, code: String, start: UInt32) {
    let (index, diagnostics) = SourceIndex.read(Array(text.utf8), file: FileID(raw: 3))
    #expect(index.paragraphs.isEmpty)
    #expect(diagnostics.map(\.code.id) == [code])
    #expect(diagnostics.first?.span.start == start)
    #expect(diagnostics.first?.span.file == FileID(raw: 3))
  }

  private static let digest = String(repeating: "0f", count: 32)

  @Test(arguments: [
    ("1.0\t1\tparagraph\t1\t\(digest)", "column"),
    ("1.0\t1\tparagraph\t1\t\(digest)\t00112233\tx", "column"),
    ("\t1\tparagraph\t1\t\(digest)\t00112233", "key"),
    ("a/b\t1\tparagraph\t1\t\(digest)\t00112233", "key"),
    ("a\u{0}b\t1\tparagraph\t1\t\(digest)\t00112233", "key"),
    ("a\tx\tparagraph\t1\t\(digest)\t00112233", "ordinal"),
    ("a\t-1\tparagraph\t1\t\(digest)\t00112233", "ordinal"),
    ("a\t99999999999999999999999\tparagraph\t1\t\(digest)\t00112233", "ordinal"),
    ("a\t1\tpicture\t1\t\(digest)\t00112233", "kind"),
    ("a\t1\trow\t1\t\(digest)0\t00112233", "digest"),
    ("a\t1\trow\t1\t\(digest.uppercased())\t00112233", "digest"),
    ("a\t1\trow\t1\t\(digest)\t0011223", "digests of sentences"),
    ("a\t1\trow\t1\t\(digest)\t00112233 ", "digests of sentences"),
    ("a\t1\trow\t2\t\(digest)\t00112233", "promised"),
    ("a\t1\trow\t18446744073709551617\t\(digest)\t00112233", "promised"),
    ("", "column"),
  ])
  func reportsABrokenLine(line: String, word: String) {
    let good = "a\t7\trow\t1\t\(Self.digest)\t00112233\n"
    let head = SourceIndex.firstLine + "\n" + SourceIndex.columns.joined(separator: "\t") + "\n"
    let (index, diagnostics) = SourceIndex.read(Array((head + line + "\n" + good).utf8), file: FileID(raw: 1))
    #expect(diagnostics.map(\.code.id) == ["P0412"])
    #expect(diagnostics.first?.message.contains(word) == true)
    #expect(index.paragraphs.map(\.locator) == ["a/7"])
    let start = diagnostics.first?.span.start ?? 0
    #expect(start >= UInt32(head.utf8.count) && start <= UInt32(head.utf8.count + line.utf8.count))
  }

  @Test func reportsALocatorThatComesTwice() {
    let file = traceIndex(page).file
    let line = file.split(separator: 0x0A)[3] + [0x0A]
    let (index, diagnostics) = SourceIndex.read(file + line, file: .none)
    #expect(index == traceIndex(page))
    #expect(diagnostics.map(\.code.id) == ["P0413"])
    #expect(diagnostics.first?.message.contains("line 4") == true)
  }

  @Test func anyTruncationGivesAResult() {
    let file = traceIndex(page).file
    for cut in 0..<file.count {
      let (index, diagnostics) = SourceIndex.read(Array(file[..<cut]), file: .none)
      let whole = file[..<cut].last == 0x0A || file[cut] == 0x0A
      if !whole || cut < SourceIndex.firstLine.utf8.count { #expect(!diagnostics.isEmpty, "cut at \(cut)") }
      #expect(index.paragraphs.count <= 4)
      for byte: UInt8 in [0, 0x09, 0x0A, 0xFF] {
        _ = SourceIndex.read(Array(file[..<cut]) + [byte] + Array(file[cut...]), file: .none)
      }
    }
  }

  @Test func aThousandBrokenLinesAreTwentyFindings() {
    let head = SourceIndex.firstLine + "\n" + SourceIndex.columns.joined(separator: "\t") + "\n"
    let file = Array((head + String(repeating: "x\n", count: 1_000)).utf8)
    #expect(SourceIndex.read(file, file: .none).diagnostics.count == 20)
  }
}
