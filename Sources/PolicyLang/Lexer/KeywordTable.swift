/// Tells the words of the language from other names: an open-addressed table keyed by the first
/// sixteen bytes of a word, which is all of it.
struct KeywordTable: Sendable {
  struct Slot: Sendable {
    var low: UInt64 = 0
    var high: UInt64 = 0
    var kind = TokenKind.identifier
  }

  static let shared = KeywordTable()

  private static let size = 1024
  let slots: [Slot]

  private init() {
    var slots = [Slot](repeating: Slot(), count: Self.size)
    let first = Int(TokenKind.askWord.rawValue)
    for (index, word) in TokenKind.words.enumerated() {
      guard let kind = TokenKind(rawValue: UInt8(first + index)) else { continue }
      let (low, high) = word.withUTF8Buffer { Self.pack($0) }
      var at = Self.hash(low, high)
      while slots[at].low != 0 { at = (at + 1) & (Self.size - 1) }
      slots[at] = Slot(low: low, high: high, kind: kind)
    }
    self.slots = slots
  }

  static func pack(_ bytes: UnsafeBufferPointer<UInt8>) -> (UInt64, UInt64) {
    var low: UInt64 = 0
    var high: UInt64 = 0
    for (index, byte) in bytes.enumerated() {
      if index < 8 {
        low |= UInt64(byte) << UInt64(index * 8)
      } else if index < 16 {
        high |= UInt64(byte) << UInt64((index - 8) * 8)
      }
    }
    return (low, high)
  }

  @inline(__always)
  static func hash(_ low: UInt64, _ high: UInt64) -> Int {
    let mixed = (low ^ (high &* 0x9E37_79B9_7F4A_7C15)) &* 0xD6E8_FEB8_6659_FD93
    return Int(truncatingIfNeeded: mixed >> 54)
  }

  @inline(__always)
  static func find(_ slots: UnsafePointer<Slot>, _ low: UInt64, _ high: UInt64) -> TokenKind {
    var at = hash(low, high)
    while slots[at].low != 0 {
      if slots[at].low == low && slots[at].high == high { return slots[at].kind }
      at = (at &+ 1) & (size - 1)
    }
    return .identifier
  }

  /// The kind of a word, for callers off the hot path.
  func kind(of word: [UInt8]) -> TokenKind {
    guard word.count <= 16, !word.isEmpty else { return .identifier }
    let (low, high) = word.withUnsafeBufferPointer { Self.pack($0) }
    return slots.withUnsafeBufferPointer { buffer in
      buffer.baseAddress.map { Self.find($0, low, high) } ?? .identifier
    }
  }
}
