import Testing

@testable import PolicyLang

@Suite("Robustness")
struct RobustnessTests {
  /// Small texts that between them use every construct.
  static let corpus: [String] =
    ((try? policyBlocks(in: text(of: "docs/language.md")).map(\.text)) ?? []) + [
      "policy p \"P\" { company c \"C\" effective 2024-02-29 cite \"a/1\" }",
      "data { a \"a\" is personal { b \"b\" status perhaps_personal maps nearly dpv \"x\", \"y\" } }",
      "where (in eu or not age under 16) and account_open { never sell personal unless consent }",
    ]

  private func expectSound(_ bytes: [UInt8]) {
    let file = SourceFile(id: FileID(raw: 1), path: "x", bytes: bytes)
    let lexed = Lexer.lex(bytes)
    let (tree, _) = Parser.parse(file, lexed.tokens)
    if let defect = tree.defect() { Issue.record("\(defect): \(String(decoding: bytes, as: UTF8.self))") }
    let result = compile(bytes: bytes)
    #expect(result.policy.statements.allSatisfy { !$0.anchor.isEmpty })
  }

  @Test("every text cut off at each byte still gives a tree", arguments: corpus.indices)
  func truncated(_ index: Int) {
    let bytes = Array(Self.corpus[index].utf8)
    for end in stride(from: 0, to: bytes.count, by: bytes.count > 1500 ? 3 : 1) {
      expectSound(Array(bytes[..<end]))
    }
  }

  @Test("every text with each token dropped or doubled still gives a tree", arguments: corpus.indices)
  func dropped(_ index: Int) {
    let bytes = Array(Self.corpus[index].utf8)
    for token in Lexer.lex(bytes).tokens where token.kind != .endOfFile {
      let (start, end) = (Int(token.start), Int(token.end))
      expectSound(Array(bytes[..<start] + bytes[end...]))
      expectSound(Array(bytes[..<end] + [0x20] + bytes[start...]))
    }
  }

  @Test("random bytes and random words give a tree")
  func random() {
    var generator = SeededGenerator(seed: 20_261_121)
    for _ in 0..<300 {
      let count = Int.random(in: 0..<200, using: &generator)
      expectSound((0..<count).map { _ in UInt8.random(in: 0...255, using: &generator) })
    }
    let words = TokenKind.allCases.filter { $0 != .endOfFile && $0 != .invalid }.map { kind in
      switch kind {
      case .identifier: "email"
      case .number: "12"
      case .date: "2024-02-30"
      case .string: "\"text\""
      default: kind.spelling
      }
    }
    for _ in 0..<400 {
      let count = Int.random(in: 0..<60, using: &generator)
      let text = (0..<count).compactMap { _ in words.randomElement(using: &generator) }.joined(separator: " ")
      expectSound(Array(text.utf8))
    }
  }

  @Test("deep nesting is refused with one clear error, not a crash")
  func deep() {
    let sections = String(repeating: "section \"a\" { ", count: 10_000)
    #expect(compile(sections).diagnostics.map(\.code.id).contains("P0105"))
    let parentheses = "never sell personal unless " + String(repeating: "(", count: 10_000) + "consent"
    #expect(compile(parentheses).diagnostics.map(\.code.id).contains("P0105"))
    let nots = "never sell personal unless " + String(repeating: "not ", count: 10_000) + "consent"
    #expect(compile(nots).diagnostics.map(\.code.id).contains("P0105"))
    let concepts = "data { " + (0..<10_000).map { "a\($0) \"a\" { " }.joined()
    #expect(compile(concepts).diagnostics.map(\.code.id).contains("P0105"))
  }

  @Test("one missing brace costs one finding")
  func missingBrace() {
    let policy = """
      section "One" {
        collect email from user {
          for account
          when consent
      }
      section "Two" {
        never sell personal
        collect phone from user
      }
      """
    #expect(codes(policy).count == 1)
    #expect(codes(policy + "\n}") == [])
    let extra = "section \"One\" { never sell personal } }\nnever share personal\n"
    #expect(codes(extra) == ["P0103"])
    let noOpening =
      "section \"One\"\n  never sell personal\n  collect email from user\n}\nnever share personal\n"
    #expect(codes(noOpening) == ["P0101"])
  }

  @Test("byte-order mark, CRLF and missing final newline are nothing")
  func endings() {
    let text = "never sell personal\ncollect email from user"
    #expect(codes("\u{FEFF}" + text.replacing("\n", with: "\r\n")) == [])
  }
}

/// A small deterministic generator (SplitMix64), so that a failing seed can be run again.
struct SeededGenerator: RandomNumberGenerator {
  private var state: UInt64
  init(seed: UInt64) { state = seed }
  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var z = state
    z = (z ^ (z >> 30)) &* 0xBF58_476D_1CE4_E5B9
    z = (z ^ (z >> 27)) &* 0x94D0_49BB_1331_11EB
    return z ^ (z >> 31)
  }
}
