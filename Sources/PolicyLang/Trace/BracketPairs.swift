/// Which bracket of a text closes which, found in one pass: `[ ]` and `( )` nest, a `<` reaches to the
/// next `>`. A bracket behind a backslash is text.
struct BracketPairs {
  /// Per byte the place of its partner, or -1. Empty if there is no opening bracket at all.
  private var partners: [Int]

  init(_ bytes: [UInt8]) {
    partners = []
    guard bytes.contains(where: { $0 == 0x5B || $0 == 0x28 || $0 == 0x3C }) else { return }
    partners = Array(repeating: -1, count: bytes.count)
    var square: [Int] = []
    var round: [Int] = []
    var pointed: [Int] = []
    var i = 0
    while i < bytes.count {
      switch bytes[i] {
      case 0x5C: i += 1
      case 0x5B: square.append(i)
      case 0x28: round.append(i)
      case 0x3C: pointed.append(i)
      case 0x5D: if let open = square.popLast() { partners[open] = i }
      case 0x29: if let open = round.popLast() { partners[open] = i }
      case 0x3E:
        for open in pointed { partners[open] = i }
        pointed = []
      default: break
      }
      i += 1
    }
  }

  /// Where the bracket that opens at `open` closes.
  func partner(of open: Int) -> Int? {
    guard partners.indices.contains(open), partners[open] >= 0 else { return nil }
    return partners[open]
  }
}
