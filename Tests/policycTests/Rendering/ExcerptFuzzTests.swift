import Testing

@testable import PolicyLang
@testable import policyc

/// Diagnostics that point anywhere, into any bytes.
@Suite struct ExcerptFuzzTests {
  private struct Dice {
    var state: UInt64
    mutating func roll(_ sides: Int) -> Int {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return Int(state >> 33) % sides
    }
  }

  private static let pieces: [[UInt8]] = [
    [0x0A], [0x0D, 0x0A], [0x0D], [0x09], [0x00], [0x1B], [0xFF], [0xE5, 0x90], [0xEF, 0xBB, 0xBF],
    [0xE2, 0x80, 0xAE],
    [0xE5, 0x90, 0x8D], [0xCC, 0x81], Array("word ".utf8), Array("{ }".utf8),
    [UInt8](repeating: 0x78, count: 150),
    [UInt8](repeating: 0x80, count: 500),
  ]

  @Test func rendersAnything() {
    var dice = Dice(state: 20)
    for round in 0..<1500 {
      var bytes: [UInt8] = dice.roll(4) == 0 ? [0xEF, 0xBB, 0xBF] : []
      for _ in 0..<dice.roll(30) { bytes += Self.pieces[dice.roll(Self.pieces.count)] }
      let file = TestFile(bytes: bytes)
      func span() -> Span {
        let start = dice.roll(bytes.count + 3)
        let end = dice.roll(3) == 0 ? start : dice.roll(bytes.count + 9)
        return Span(file: dice.roll(9) == 0 ? .none : file.file.id, start: UInt32(start), end: UInt32(end))
      }
      var diagnostic = file.error("m", from: 0, to: 0, annotation: "here")
      diagnostic.span = span()
      for _ in 0..<dice.roll(4) { diagnostic.labels.append(Label(span(), "label")) }
      for _ in 0..<dice.roll(3) {
        let piece = String(decoding: Self.pieces[dice.roll(Self.pieces.count)], as: UTF8.self)
        diagnostic.fixes.append(FixIt(span(), replacement: dice.roll(3) == 0 ? "" : piece, title: "fix"))
      }
      let text = excerpt(diagnostic, in: [file])
      for line in text.utf8.split(separator: 0x0A) {
        let shown = String(decoding: line, as: UTF8.self)
        let isObeyed = shown.unicodeScalars.contains {
          $0.value < 0x20 || $0.value == 0x202E || $0.value == 0x7F
        }
        if isObeyed || DisplayText.width(shown) > 400 { Issue.record("round \(round): \(shown)") }
      }
      var sources = Sources([file.file])
      sources.load(for: diagnostic)
      var report = JSONReport()
      #expect(report.item(diagnostic, sources: sources, path: "a").utf8.first == 0x0A)
    }
  }
}
