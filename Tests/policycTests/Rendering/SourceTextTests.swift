import Testing

@testable import PolicyLang
@testable import policyc

@Suite struct SourceTextTests {
  private func text(_ bytes: [UInt8]) -> SourceText {
    SourceText(SourceFile(id: FileID(raw: 1), path: "a", bytes: bytes))
  }

  @Test func countsLinesFromOneAndColumnsInScalars() {
    let source = text(Array("aé\r\n名b\n".utf8))
    #expect(source.position(at: 0) == Position(line: 1, column: 1, offset: 0))
    #expect(source.position(at: 3) == Position(line: 1, column: 3, offset: 3))
    #expect(source.position(at: 5) == Position(line: 2, column: 1, offset: 5))
    #expect(source.position(at: 8) == Position(line: 2, column: 2, offset: 8))
    #expect(source.position(at: 10) == Position(line: 3, column: 1, offset: 10))
    #expect(source.position(at: 99) == Position(line: 3, column: 1, offset: 10))
    #expect(source.lineBytes(0) == 0..<3)
    #expect(source.lineBytes(2) == 10..<10)
    #expect(source.lineBytes(7) == 10..<10)
  }

  @Test func skipsAByteOrderMark() {
    let source = text([0xEF, 0xBB, 0xBF] + Array("abc".utf8))
    #expect(source.position(at: 0).column == 1)
    #expect(source.position(at: 3).column == 1)
    #expect(source.position(at: 4).column == 2)
  }

  /// Against a count from the start, over text that crosses many blocks at every alignment.
  @Test func agreesWithASlowCount() {
    for lead in 0..<5 {
      var bytes = [UInt8](repeating: UInt8(ascii: "a"), count: lead)
      for step in 0..<4000 {
        bytes += Array(["名", "é", "x", "👍", "\n"][step % 7 == 3 ? 4 : step % 4].utf8)
        if step % 11 == 0 { bytes.append(0xF0) }
      }
      let source = text(bytes)
      var line = 1
      var column = 1
      var index = 0
      while index < bytes.count {
        let found = source.position(at: index)
        if found != Position(line: line, column: column, offset: index) {
          Issue.record("at \(index): \(found), expected \(line):\(column)")
          return
        }
        (line, column) = bytes[index] == 0x0A ? (line + 1, 1) : (line, column + 1)
        index += UTF8Decoding.scalar(bytes, at: index).length
      }
    }
  }

  @Test func decodesAsTheStandardLibraryDoes() {
    var state: UInt64 = 7
    for _ in 0..<3000 {
      var bytes: [UInt8] = []
      for _ in 0..<6 {
        state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
        let pool: [UInt8] = [
          0x41, 0x80, 0x9F, 0xA0, 0xBF, 0xC1, 0xC2, 0xE0, 0xED, 0xEF, 0xF0, 0xF1, 0xF4, 0xF5,
        ]
        bytes.append(pool[Int(state >> 33) % pool.count])
      }
      var scalars = ""
      var index = 0
      while index < bytes.count {
        let (scalar, length) = UTF8Decoding.scalar(bytes, at: index)
        scalars.unicodeScalars.append(scalar)
        index += length
      }
      #expect(scalars == String(decoding: bytes, as: UTF8.self), "\(bytes)")
    }
  }
}

@Suite struct DisplayTextTests {
  @Test(arguments: [
    ("a", 1), ("\t", 4), ("é", 1), ("名", 2), ("ｈ", 2), ("ﾊ", 1), ("👍", 2), ("\u{301}", 0), ("\u{0}", 1),
    ("\u{200B}", 8), ("\u{10FFFF}", 10), ("한", 2), ("—", 1), ("“", 1), ("\u{3099}", 0),
  ])
  func countsColumns(_ text: String, _ width: Int) {
    #expect(DisplayText.width(text) == width)
  }

  @Test func showsNothingThatATerminalObeys() {
    for value in (0...0xFFFF as ClosedRange<UInt32>) {
      guard let scalar = Unicode.Scalar(value) else { continue }
      let shown = DisplayText.visible(String(Character(scalar)))
      let isObeyed = shown.unicodeScalars.contains {
        $0.value < 0x20 || (0x7F...0x9F).contains($0.value) || (0x202A...0x202E).contains($0.value)
          || (0x2066...0x2069).contains($0.value) || (0x200B...0x200F).contains($0.value)
      }
      if isObeyed { Issue.record("U+\(String(value, radix: 16)) gets through") }
    }
  }

  @Test func chooses() {
    let none: (String) -> String? = { _ in nil }
    #expect(ColorChoice.auto.isOn(isTerminal: true, environment: none))
    #expect(!ColorChoice.auto.isOn(isTerminal: false, environment: none))
    #expect(!ColorChoice.auto.isOn(isTerminal: true) { $0 == "NO_COLOR" ? "1" : nil })
    #expect(ColorChoice.auto.isOn(isTerminal: true) { $0 == "NO_COLOR" ? "" : nil })
    #expect(!ColorChoice.auto.isOn(isTerminal: true) { $0 == "TERM" ? "dumb" : nil })
    #expect(ColorChoice.always.isOn(isTerminal: false) { $0 == "NO_COLOR" ? "1" : nil })
    #expect(!ColorChoice.never.isOn(isTerminal: true, environment: none))
  }
}
