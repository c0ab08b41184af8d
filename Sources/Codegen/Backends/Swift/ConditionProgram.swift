import PolicyLang

/// Conditions as short postfix programs of printable ASCII, all in one string.
///
/// An atom is two bytes from `@` on that hold its bit, six each, the higher first. `&`, `+` and `!` act on the
/// top of a stack; `?` pushes what the source leaves undecidable, `1` and `0` the constants; `;` ends a program.
struct ConditionProgram {
  private let facts: FactTable
  /// One program a row. The first holds always.
  private(set) var rows = ["1;"]
  private var offsets: [String: Int] = ["1;": 0]
  private var length = 2

  init(_ facts: FactTable) { self.facts = facts }

  /// The stack of the generated evaluator is one 64-bit word. Deeper conditions count as undecidable.
  private static let depthLimit = 60

  /// Where the condition's program starts; equal conditions share one.
  mutating func offset(of condition: Condition?) -> Int {
    let (code, depth) = condition.map { compile($0) } ?? ("1", 1)
    let program = (depth <= ConditionProgram.depthLimit ? code : "?") + ";"
    if let known = offsets[program] { return known }
    let offset = length
    offsets[program] = offset
    rows.append(program)
    length += program.utf8.count
    return offset
  }

  private func compile(_ condition: Condition) -> (code: String, depth: Int) {
    switch condition {
    case .atom(let atom): return compile(atom)
    case .not(let inner):
      let (code, depth) = compile(inner)
      switch code {
      case "1": return ("0", 1)
      case "0": return ("1", 1)
      default: return (code + "!", depth)
      }
    case .all(let parts): return join(parts.map { compile($0) }, "&", neutral: "1", absorbing: "0")
    case .any(let parts): return join(parts.map { compile($0) }, "+", neutral: "0", absorbing: "1")
    }
  }

  private func compile(_ atom: Atom) -> (code: String, depth: Int) {
    var parts: [(code: String, depth: Int)] = FactTable.keys(of: atom).map { key in
      guard let bit = facts.bit(key) else { return ("?", 1) }
      return (asciiText([sextet(bit >> 6), sextet(bit)]), 1)
    }
    switch atom {
    case .vague: parts.append(("?", 1))
    case .needed(let list) where list.all.contains { $0.concept == nil }: parts.append(("?", 1))
    default: break
    }
    return join(parts, "+", neutral: "0", absorbing: "1")
  }

  private func join(
    _ parts: [(code: String, depth: Int)], _ operation: String, neutral: String, absorbing: String
  ) -> (code: String, depth: Int) {
    let kept = parts.filter { $0.code != neutral }
    if kept.contains(where: { $0.code == absorbing }) { return (absorbing, 1) }
    guard var result = kept.first else { return (neutral, 1) }
    for part in kept.dropFirst() {
      result.code += part.code + operation
      result.depth = max(result.depth, part.depth + 1)
    }
    return result
  }
}

/// Six bits as a printable byte from `@` to DEL.
func sextet(_ value: Int) -> UInt8 { 0x40 | UInt8(truncatingIfNeeded: value & 0x3F) }

/// A number in `digits` sextets, the lowest first.
func sextets(_ value: Int, digits: Int) -> [UInt8] {
  (0..<digits).map { sextet(value >> (6 * $0)) }
}

/// A row of bits, six to a byte, padded with zeros to `width` bytes.
func sextets(bits: [Int], width: Int) -> [UInt8] {
  var row = [UInt8](repeating: 0x40, count: width)
  for bit in bits where bit / 6 < width { row[bit / 6] |= 1 << UInt8(bit % 6) }
  return row
}

func asciiText(_ bytes: [UInt8]) -> String { String(decoding: bytes, as: UTF8.self) }
