import Testing

@testable import PolicyLang

/// The lexer reads eight and sixteen bytes at a time. This holds it against one that reads them singly.
@Suite("Lexer")
struct LexerTests {
  @Test("the marks of eight bytes are those of each byte")
  func marks() {
    for byte in UInt8.min...UInt8.max {
      for place in 0..<8 {
        // Letters around it, which no function marks.
        let shift = UInt64(place * 8)
        let word = (0x6161_6161_6161_6161 & ~(0xFF << shift)) | UInt64(byte) << shift
        let letter = byte >= 0x61 && byte <= 0x7A || byte >= 0x30 && byte <= 0x39 || byte == 0x5F
        let control = byte < 0x20 || byte >= 0x7F
        #expect(WordScan.firstByte(WordScan.endsName(word)) == (letter ? 8 : place))
        #expect(WordScan.firstByte(WordScan.stopsComment(word)) == (control ? place : 8))
        let stops = control || byte == 0x22 || byte == 0x5C
        #expect(WordScan.firstByte(WordScan.stopsString(word)) == (stops ? place : 8))
      }
    }
  }

  @Test("names, strings and comments of every length end where they end, anywhere in a file")
  func lengths() {
    for length in 1...40 {
      let name = String(repeating: "a", count: length)
      for (text, kinds) in [
        (name, [TokenKind.identifier]), (name + "b.c", [.identifier]), (name + ".", [.identifier]),
        (name + ",", [.identifier, .comma]), ("\"\(name)\"", [.string]), ("// \(name)", []),
        ("\"\(name)\"//\(name)\n\(name)", [.string, .identifier]),
      ] {
        for padding in 0..<20 {
          let source =
            String(repeating: " ", count: padding) + text + String(repeating: "\n", count: padding % 3)
          #expect(Lexer.lex(Array(source.utf8)).tokens.map(\.kind) == kinds + [.endOfFile], "\(source)")
        }
      }
    }
  }

  @Test("every word of the language is found, however much stands after it")
  func words() {
    for kind in TokenKind.allCases where kind.isKeyword {
      for tail in ["", " ", ",", "\n      ", " and what follows it in a long line"] {
        #expect(Lexer.lex(Array((kind.spelling + tail).utf8)).tokens.first?.kind == kind)
      }
      let first = Lexer.lex(Array((kind.spelling + "_x and what follows").utf8)).tokens.first
      #expect(first?.kind == .identifier)
    }
  }

  @Test("a file of nothing but short tokens has room")
  func dense() {
    let bytes = [UInt8](repeating: UInt8(ascii: ","), count: 10_000)
    #expect(Lexer.lex(bytes).tokens.count == 10_001)
    #expect(Lexer.lex([]).tokens.map(\.kind) == [.endOfFile])
  }

  @Test("any bytes are cut the same at the end of a file and in the middle of one")
  func ends() {
    var generator = SeededGenerator(seed: 11)
    var texts = RobustnessTests.corpus.map { Array($0.utf8) }
    for _ in 0..<2_000 {
      let count = Int.random(in: 0..<60, using: &generator)
      // Mostly letters, so that names become long enough.
      texts.append(
        (0..<count).map { _ in
          Bool.random(using: &generator)
            ? UInt8.random(in: 0x61...0x7A, using: &generator)
            : UInt8.random(in: 0...255, using: &generator)
        })
    }
    for text in texts {
      // A byte-order mark is one only at the very beginning.
      if text.starts(with: [0xEF, 0xBB, 0xBF]) { continue }
      let alone = Lexer.lex(text).tokens.dropLast()
      let followed = Lexer.lex(text + [UInt8](repeating: 0x0A, count: 32)).tokens.dropLast()
      #expect(alone == followed, "\(text)")
      let after = Lexer.lex([UInt8](repeating: 0x0A, count: 9) + text).tokens.dropLast()
      #expect(
        after.map { Token(kind: $0.kind, start: Int($0.start) - 9, end: Int($0.end) - 9) } == Array(alone),
        "\(text)")
    }
  }

  @Test("random text of plain tokens is cut as byte by byte")
  func random() {
    var generator = SeededGenerator(seed: 7)
    let parts = [
      "a", "email", "collect", "permanently", "a_name_of_sixteen", "name.of.parts", "{", "}", "(", ")", ",",
      ":", " ",
      "\n", "  ", "\t", "\r\n", "12", "2026-01-15", "\"\"", "\"a text\"", "\"with \\\" quote\"",
      "// comment\n",
      "\"of more than eight bytes\"",
    ]
    for _ in 0..<3_000 {
      let count = Int.random(in: 0..<25, using: &generator)
      // A separator behind names and numbers: what runs into them is another matter.
      let text = (0..<count).map { _ in
        (parts.randomElement(using: &generator) ?? "") + (Bool.random(using: &generator) ? " " : "\n")
      }
      .joined()
      let bytes = Array(text.utf8)
      let tokens = Lexer.lex(bytes).tokens
      #expect(
        tokens.map { Plain(kind: $0.kind, start: Int($0.start), end: Int($0.end)) } == Plain.lex(bytes),
        "\(text)")
    }
  }
}

/// A lexer for well-formed text that looks at one byte after the other.
private struct Plain: Equatable {
  let kind: TokenKind
  let start: Int
  let end: Int

  static func lex(_ bytes: [UInt8]) -> [Plain] {
    var tokens: [Plain] = []
    var at = 0
    func run(from start: Int, _ belongs: (UInt8) -> Bool) -> Int {
      bytes[start...].firstIndex { !belongs($0) } ?? bytes.count
    }
    while at < bytes.count {
      let start = at
      var kind: TokenKind?
      switch bytes[at] {
      case 0x20, 0x09, 0x0A, 0x0D: at += 1
      case UInt8(ascii: "/"): at = run(from: at) { $0 != 0x0A }
      case UInt8(ascii: "\""):
        at += 1
        while bytes[at] != UInt8(ascii: "\"") { at += bytes[at] == UInt8(ascii: "\\") ? 2 : 1 }
        at += 1
        kind = .string
      case UInt8(ascii: "0")...UInt8(ascii: "9"):
        at = run(from: at) { $0 >= 0x30 && $0 <= 0x39 || $0 == UInt8(ascii: "-") }
        kind = at - start == 10 ? .date : .number
      case UInt8(ascii: "a")...UInt8(ascii: "z"):
        at = run(from: at) { $0 >= 0x61 && $0 <= 0x7A || $0 == UInt8(ascii: "_") || $0 == UInt8(ascii: ".") }
        let word = String(decoding: bytes[start..<at], as: UTF8.self)
        kind = TokenKind.allCases.first { $0.isKeyword && $0.spelling == word } ?? .identifier
      default:
        at += 1
        kind = TokenKind.allCases.first { Array($0.spelling.utf8) == [bytes[start]] }
      }
      if let kind { tokens.append(Plain(kind: kind, start: start, end: at)) }
    }
    return tokens + [Plain(kind: .endOfFile, start: bytes.count, end: bytes.count)]
  }
}
