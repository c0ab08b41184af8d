@testable import PolicyLang

/// Decides whether a sequence of words is a sentence of the grammar, by trying everything: slow, and
/// independent of how the parser works.
struct Recogniser {
  let grammar: EBNF
  let sentence: [String]
  private var memo: [String: [Int: Set<Int>]] = [:]

  init(_ grammar: EBNF, _ sentence: [String]) {
    self.grammar = grammar
    self.sentence = sentence
  }

  static func accepts(_ grammar: EBNF, _ sentence: [String]) -> Bool {
    var recogniser = Recogniser(grammar, sentence)
    return recogniser.ends(.rule("file"), from: 0).contains(sentence.count)
  }

  /// Where a phrase of this shape that begins at `start` can end.
  private mutating func ends(_ expression: EBNF.Expression, from start: Int) -> Set<Int> {
    switch expression {
    case .word(let word):
      return start < sentence.count && sentence[start] == word ? [start + 1] : []
    case .rule(let name): return ends(rule: name, from: start)
    case .alternatives(let parts):
      return parts.reduce(into: []) { found, part in found.formUnion(ends(part, from: start)) }
    case .sequence(let parts):
      return parts.reduce([start]) { starts, part in
        starts.reduce(into: []) { found, start in found.formUnion(ends(part, from: start)) }
      }
    case .optional(let inner): return ends(inner, from: start).union([start])
    case .repeated(let inner):
      var all: Set<Int> = [start]
      var fresh = all
      while !fresh.isEmpty {
        let next = fresh.reduce(into: Set<Int>()) { found, start in found.formUnion(ends(inner, from: start))
        }
        fresh = next.subtracting(all)
        all.formUnion(next)
      }
      return all
    }
  }

  private mutating func ends(rule name: String, from start: Int) -> Set<Int> {
    if let known = memo[name]?[start] { return known }
    let found: Set<Int>
    if let expression = grammar.rules[name] {
      found = ends(expression, from: start)
    } else {
      found = start < sentence.count && Self.isToken(sentence[start], name) ? [start + 1] : []
    }
    memo[name, default: [:]][start] = found
    return found
  }

  static func isToken(_ text: String, _ name: String) -> Bool {
    switch name {
    case "IDENTIFIER": Lexer.lex(Array(text.utf8)).tokens.first?.kind == .identifier
    case "NUMBER": text.allSatisfy(\.isNumber)
    case "DATE": text.utf8.count == 10 && text.dropFirst(4).first == "-"
    case "STRING": text.hasPrefix("\"")
    default: false
    }
  }
}
