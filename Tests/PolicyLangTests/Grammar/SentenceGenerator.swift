@testable import PolicyLang

/// Writes random sentences of the grammar.
struct SentenceGenerator {
  let grammar: EBNF
  var random: SeededGenerator
  private var depth = 0

  init(_ grammar: EBNF, seed: UInt64) {
    self.grammar = grammar
    random = SeededGenerator(seed: seed)
    // The least depth of each rule, by raising the bound until nothing changes.
    for _ in 0..<grammar.rules.count {
      for (name, expression) in grammar.rules { heights[name] = height(expression) }
    }
  }

  private var heights: [String: Int] = [:]

  /// How deep the shallowest phrase of this shape is.
  private func height(_ expression: EBNF.Expression) -> Int {
    switch expression {
    case .word, .optional, .repeated: return 0
    case .rule(let name): return grammar.rules[name] == nil ? 0 : 1 + (heights[name] ?? 1000)
    case .sequence(let parts): return parts.map(height).max() ?? 0
    case .alternatives(let parts): return parts.map(height).min() ?? 0
    }
  }

  mutating func sentence(_ rule: String = "file") -> [String] {
    depth = 0
    return write(.rule(rule))
  }

  private mutating func write(_ expression: EBNF.Expression) -> [String] {
    depth += 1
    defer { depth -= 1 }
    switch expression {
    case .word(let word): return [word]
    case .rule(let name): return grammar.rules[name].map { write($0) } ?? [token(name)]
    case .sequence(let parts):
      var words: [String] = []
      for part in parts { words += write(part) }
      return words
    case .alternatives(let parts):
      if depth > 28, let shallowest = parts.min(by: { height($0) < height($1) }) { return write(shallowest) }
      return write(parts[Int.random(in: 0..<parts.count, using: &random)])
    case .optional(let inner): return depth < 28 && Bool.random(using: &random) ? write(inner) : []
    case .repeated(let inner):
      var words: [String] = []
      while depth < 24, Int.random(in: 0..<5, using: &random) < 2 { words += write(inner) }
      return words
    }
  }

  private mutating func token(_ name: String) -> String {
    switch name {
    case "IDENTIFIER": ["email", "a.b", "x_1", "acme"][Int.random(in: 0..<4, using: &random)]
    case "NUMBER": String(Int.random(in: 0..<400, using: &random))
    case "DATE": "2024-05-17"
    default: "\"text\""
    }
  }
}
