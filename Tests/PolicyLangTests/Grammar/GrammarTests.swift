import Testing

@testable import PolicyLang

@Suite("Grammar")
struct GrammarTests {
  let grammar: EBNF

  init() throws { grammar = try EBNF(text(of: "grammar/policy.ebnf")) }

  private func syntaxFindings(_ words: [String]) -> [Diagnostic] {
    let bytes = Array(words.joined(separator: " ").utf8)
    let file = SourceFile(id: FileID(raw: 1), path: "x", bytes: bytes)
    return Parser.parse(file, Lexer.lex(bytes).tokens).1
  }

  @Test("the words of the grammar are the words of the lexer, and the soft ones are the same")
  func words() {
    let contextual: Set = ["personal", "not_personal", "perhaps_personal"]
    let signs: Set = ["{", "}", "(", ")", ",", ":"]
    let keywords = Set(TokenKind.allCases.filter(\.isKeyword).map(\.spelling))
    #expect(grammar.words.subtracting(contextual).subtracting(signs) == keywords)
    for word in keywords {
      let isName = Recogniser.accepts(grammar, ["right", word])
      let kind = KeywordTable.shared.kind(of: Array(word.utf8))
      #expect(kind.spelling == word)
      #expect(kind.isSoft == isName, "\(word)")
    }
  }

  @Test("every rule of the grammar is used")
  func rules() {
    #expect(grammar.rules["file"] != nil)
    #expect(grammar.order.count == Set(grammar.order).count)
    for name in ["edition", "policy", "vocabulary", "statement", "clause", "period", "condition"] {
      #expect(grammar.rules[name] != nil)
    }
  }

  @Test("sentences of the grammar parse without a finding", arguments: 0..<8)
  func sentences(_ seed: UInt64) {
    var generator = SentenceGenerator(grammar, seed: seed)
    for _ in 0..<250 {
      let sentence = generator.sentence()
      let found = syntaxFindings(sentence)
      #expect(
        found.isEmpty, "seed \(seed): \(sentence.joined(separator: " "))\n\(found.map(\.message))")
    }
  }

  @Test(
    "each statement form, clause, trait and period of the grammar parses",
    arguments: ["statement", "vocabulary", "policy", "section", "report"])
  func forms(_ rule: String) {
    var generator = SentenceGenerator(grammar, seed: 99)
    for _ in 0..<300 {
      let sentence = generator.sentence(rule)
      let found = syntaxFindings(sentence)
      #expect(found.isEmpty, "\(sentence.joined(separator: " "))\n\(found.map(\.message))")
    }
  }

  @Test("what leaves the grammar is refused, and what stays in it is not", arguments: 0..<8)
  func mutations(_ seed: UInt64) {
    var generator = SentenceGenerator(grammar, seed: 1000 + seed)
    var random = SeededGenerator(seed: seed)
    let words = grammar.words.sorted() + ["email", "12", "\"text\"", "2024-05-17"]
    var refused = 0
    for _ in 0..<150 {
      var sentence = generator.sentence("statement")
      guard !sentence.isEmpty, sentence.count < 60 else { continue }
      let at = Int.random(in: 0..<sentence.count, using: &random)
      switch Int.random(in: 0..<4, using: &random) {
      case 0: sentence.remove(at: at)
      case 1: sentence.insert(sentence[at], at: at)
      case 2: sentence[at] = words[Int.random(in: 0..<words.count, using: &random)]
      default: sentence.swapAt(at, Int.random(in: 0..<sentence.count, using: &random))
      }
      let isSentence = Recogniser.accepts(grammar, sentence)
      let found = syntaxFindings(sentence)
      if !isSentence { refused += 1 }
      #expect(
        found.isEmpty == isSentence,
        "seed \(seed), \(isSentence ? "in" : "not in") the grammar: \(sentence.joined(separator: " "))\n\(found.map(\.message))"
      )
    }
    #expect(refused > 20)
  }
}
