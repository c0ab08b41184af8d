/// Cuts a file into tokens. Never fails: bytes that begin no token become `invalid` tokens, and
/// whatever is wrong inside a token is found again by `TokenCheck`, which only runs when the lexer
/// saw something odd.
public struct Lexed: Sendable {
  /// The last token is always `endOfFile`.
  public var tokens: [Token]
  /// True if some token or gap needs `TokenCheck`.
  var isSuspicious: Bool
}

enum Lexer {
  /// The largest file, in bytes: offsets are 32 bits wide.
  static let maximumFileSize = Int(UInt32.max) - 64

  static func lex(_ bytes: [UInt8]) -> Lexed {
    bytes.withUnsafeBufferPointer { source in
      CharacterClass.table.withUnsafeBufferPointer { classes in
        CharacterClass.continuesName.withUnsafeBufferPointer { continues in
          KeywordTable.shared.slots.withUnsafeBufferPointer { slots in
            guard let bytes = source.baseAddress, let classes = classes.baseAddress,
              let continues = continues.baseAddress, let slots = slots.baseAddress
            else { return Lexed(tokens: [Token(kind: .endOfFile, start: 0, end: 0)], isSuspicious: false) }
            var scan = Scan(
              bytes: bytes, count: min(source.count, maximumFileSize), classes: classes,
              continues: continues, slots: slots)
            scan.run()
            return Lexed(tokens: scan.tokens, isSuspicious: scan.isSuspicious)
          }
        }
      }
    }
  }
}

/// The state of one run over one file. All pointers outlive the run.
private struct Scan {
  let bytes: UnsafePointer<UInt8>
  let count: Int
  let classes: UnsafePointer<UInt8>
  let continues: UnsafePointer<Bool>
  let slots: UnsafePointer<KeywordTable.Slot>
  var tokens: [Token] = []
  var isSuspicious = false

  mutating func run() {
    tokens.reserveCapacity(count / 6 + 16)
    var at = 0
    if count >= 3, bytes[0] == 0xEF, bytes[1] == 0xBB, bytes[2] == 0xBF { at = 3 }
    while at < count {
      let byte = bytes[at]
      switch classes[Int(byte)] {
      case CharacterClass.space:
        at &+= 1
      case CharacterClass.lower:
        at = name(from: at)
      case CharacterClass.sign:
        tokens.append(Token(kind: Self.sign(byte), start: at, end: at &+ 1))
        at &+= 1
      case CharacterClass.quote:
        at = string(from: at)
      case CharacterClass.digit:
        at = number(from: at)
      case CharacterClass.slash where at &+ 1 < count && bytes[at &+ 1] == UInt8(ascii: "/"):
        at = comment(from: at)
      case CharacterClass.odd:
        at = oddName(from: at)
      default:
        at = invalid(from: at)
      }
    }
    tokens.append(Token(kind: .endOfFile, start: count, end: count))
  }

  static func sign(_ byte: UInt8) -> TokenKind {
    switch byte {
    case UInt8(ascii: "{"): .leftBrace
    case UInt8(ascii: "}"): .rightBrace
    case UInt8(ascii: "("): .leftParen
    case UInt8(ascii: ")"): .rightParen
    case UInt8(ascii: ","): .comma
    default: .colon
    }
  }

  mutating func name(from start: Int) -> Int {
    var end = start &+ 1
    while end < count, continues[Int(bytes[end])] { end &+= 1 }
    if end < count, bytes[end] >= 0x80 || classes[Int(bytes[end])] == CharacterClass.odd {
      return dottedOrOddName(from: start, at: end)
    }
    let length = end &- start
    guard length <= 16 else { return add(.identifier, start, end) }
    tokens.append(Token(kind: wordKind(start, length), start: start, end: end))
    return end
  }

  /// After the first part of a name comes a dot, or a character that no name has.
  mutating func dottedOrOddName(from start: Int, at first: Int) -> Int {
    var end = first
    while end &+ 1 < count, bytes[end] == UInt8(ascii: "."), continues[Int(bytes[end &+ 1])] {
      end &+= 2
      while end < count, continues[Int(bytes[end])] { end &+= 1 }
    }
    if end < count, classes[Int(bytes[end])] == CharacterClass.odd { return oddName(from: start) }
    return add(.identifier, start, end)
  }

  /// A name with characters that names do not have. One token, so that one diagnostic is enough.
  mutating func oddName(from start: Int) -> Int {
    isSuspicious = true
    var end = start
    while end < count,
      continues[Int(bytes[end])] || classes[Int(bytes[end])] == CharacterClass.odd
    {
      end &+= 1
    }
    return add(.identifier, start, end)
  }

  func wordKind(_ start: Int, _ length: Int) -> TokenKind {
    var low: UInt64 = 0
    var high: UInt64 = 0
    if start &+ 16 <= count {
      let raw = UnsafeRawPointer(bytes + start)
      low = UInt64(littleEndian: raw.loadUnaligned(as: UInt64.self))
      if length < 8 {
        low &= (1 << UInt64(length &* 8)) &- 1
      } else if length > 8 {
        high = UInt64(littleEndian: raw.loadUnaligned(fromByteOffset: 8, as: UInt64.self))
        if length < 16 { high &= (1 << UInt64((length &- 8) &* 8)) &- 1 }
      }
    } else {
      (low, high) = KeywordTable.pack(UnsafeBufferPointer(start: bytes + start, count: length))
    }
    return KeywordTable.find(slots, low, high)
  }

  mutating func number(from start: Int) -> Int {
    var end = start &+ 1
    while end < count, classes[Int(bytes[end])] == CharacterClass.digit { end &+= 1 }
    if end &- start == 4, let dateEnd = date(from: start) {
      tokens.append(Token(kind: .date, start: start, end: dateEnd))
      return dateEnd
    }
    if end < count,
      continues[Int(bytes[end])] || classes[Int(bytes[end])] == CharacterClass.odd
    {
      return oddName(from: start)
    }
    if end &- start > 9 { isSuspicious = true }
    return add(.number, start, end)
  }

  /// The end of `YYYY-MM-DD` at `start`; whether such a day exists is checked later.
  func date(from start: Int) -> Int? {
    let end = start &+ 10
    guard end <= count, bytes[start &+ 4] == UInt8(ascii: "-"), bytes[start &+ 7] == UInt8(ascii: "-") else {
      return nil
    }
    for at in [start &+ 5, start &+ 6, start &+ 8, start &+ 9]
    where classes[Int(bytes[at])] != CharacterClass.digit {
      return nil
    }
    if end < count,
      continues[Int(bytes[end])] || classes[Int(bytes[end])] == CharacterClass.odd
    {
      return nil
    }
    return end
  }

  /// A string ends at its closing quote or, unterminated, at the end of the line.
  mutating func string(from start: Int) -> Int {
    var end = start &+ 1
    while end < count {
      let byte = bytes[end]
      if byte == UInt8(ascii: "\"") { return add(.string, start, end &+ 1) }
      if byte == UInt8(ascii: "\\") {
        isSuspicious = true
        if end &+ 1 < count, bytes[end &+ 1] != 0x0A, bytes[end &+ 1] != 0x0D { end &+= 1 }
      } else if byte < 0x20 || byte >= 0x7F {
        isSuspicious = true
        if byte == 0x0A || byte == 0x0D { break }
      }
      end &+= 1
    }
    isSuspicious = true
    return add(.string, start, end)
  }

  mutating func comment(from start: Int) -> Int {
    var end = start &+ 2
    while end < count, bytes[end] != 0x0A {
      if bytes[end] >= 0x7F || bytes[end] < 0x20 { isSuspicious = true }
      end &+= 1
    }
    return end
  }

  mutating func invalid(from start: Int) -> Int {
    isSuspicious = true
    var end = start &+ 1
    while end < count, bytes[end] == bytes[start] { end &+= 1 }
    return add(.invalid, start, end)
  }

  /// Appends a token, in pieces if it is longer than a token can be.
  mutating func add(_ kind: TokenKind, _ start: Int, _ end: Int) -> Int {
    if end &- start > Token.maximumLength {
      isSuspicious = true
      tokens.append(Token(kind: .invalid, start: start, end: start &+ Token.maximumLength))
      return start &+ Token.maximumLength
    }
    tokens.append(Token(kind: kind, start: start, end: end))
    return end
  }
}
