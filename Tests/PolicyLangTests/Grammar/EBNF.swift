@testable import PolicyLang

/// The normative grammar as a value: read from `grammar/policy.ebnf` (ISO/IEC 14977, the part in use).
struct EBNF {
  indirect enum Expression {
    case word(String)
    case rule(String)
    case sequence([Expression])
    case alternatives([Expression])
    case optional(Expression)
    case repeated(Expression)
  }

  struct Malformed: Error { let description: String }

  private(set) var rules: [String: Expression] = [:]
  private(set) var order: [String] = []
  private var tokens: [String] = []
  private var at = 0

  init(_ text: String) throws {
    tokens = Self.tokens(of: text)
    while at < tokens.count {
      let name = tokens[at]
      at += 1
      try expect("=")
      rules[name] = try alternatives()
      order.append(name)
      try expect(";")
    }
  }

  private static func tokens(of text: String) -> [String] {
    var tokens: [String] = []
    var rest = Substring(text)
    while let character = rest.first {
      if rest.hasPrefix("(*") {
        rest = rest.firstRange(of: "*)").map { rest[$0.upperBound...] } ?? ""
      } else if character.isWhitespace {
        rest.removeFirst()
      } else if character == "\"" {
        let word = rest.dropFirst().prefix { $0 != "\"" }
        tokens.append("\"" + word)
        rest = rest.dropFirst(word.count + 2)
      } else if character.isLetter {
        let name = rest.prefix { $0.isLetter || $0 == "_" }
        tokens.append(String(name))
        rest = rest.dropFirst(name.count)
      } else {
        tokens.append(String(character))
        rest.removeFirst()
      }
    }
    return tokens
  }

  private mutating func expect(_ token: String) throws {
    guard at < tokens.count, tokens[at] == token else {
      throw Malformed(
        description: "expected \(token) at \(tokens[max(0, at - 5)..<min(tokens.count, at + 3)])")
    }
    at += 1
  }

  private mutating func alternatives() throws -> Expression {
    var found = [try sequence()]
    while at < tokens.count, tokens[at] == "|" {
      at += 1
      found.append(try sequence())
    }
    return found.count == 1 ? found[0] : .alternatives(found)
  }

  private mutating func sequence() throws -> Expression {
    var found = [try term()]
    while at < tokens.count, tokens[at] == "," {
      at += 1
      found.append(try term())
    }
    return found.count == 1 ? found[0] : .sequence(found)
  }

  private mutating func term() throws -> Expression {
    guard at < tokens.count else { throw Malformed(description: "the grammar ends too early") }
    let token = tokens[at]
    at += 1
    switch token {
    case "[":
      let inner = try alternatives()
      try expect("]")
      return .optional(inner)
    case "{":
      let inner = try alternatives()
      try expect("}")
      return .repeated(inner)
    case "(":
      let inner = try alternatives()
      try expect(")")
      return inner
    default:
      if token.hasPrefix("\"") { return .word(String(token.dropFirst())) }
      return .rule(token)
    }
  }

  /// Every quoted word and sign.
  var words: Set<String> {
    var found: Set<String> = []
    func walk(_ expression: Expression) {
      switch expression {
      case .word(let word): found.insert(word)
      case .rule: break
      case .sequence(let parts), .alternatives(let parts): parts.forEach(walk)
      case .optional(let inner), .repeated(let inner): walk(inner)
      }
    }
    rules.values.forEach(walk)
    return found
  }
}
