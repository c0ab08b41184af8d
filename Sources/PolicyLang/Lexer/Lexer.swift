/// Cuts a file into tokens. Never fails: bytes that begin no token become `invalid` tokens, and
/// whatever is wrong inside a token is found again by `TokenCheck`, which only runs when the lexer
/// saw something odd.
public struct Lexed: Sendable {
  /// The last token is always `endOfFile`.
  public var tokens: [Token]
  /// True if some token or gap needs `TokenCheck`.
  var isSuspicious: Bool
}

package enum Lexer {
  /// The largest file, in bytes: offsets are 32 bits wide.
  static let maximumFileSize = Int(UInt32.max) - 64

  package static func lex(_ bytes: [UInt8]) -> Lexed {
    guard !bytes.isEmpty else {
      return Lexed(tokens: [Token(kind: .endOfFile, start: 0, end: 0)], isSuspicious: false)
    }
    // Tokens are rarely shorter; where they are, the first run has counted them for the second.
    var capacity = bytes.count / 6 + 16
    while true {
      let (lexed, count) = lex(bytes, capacity: capacity)
      if count <= capacity { return lexed }
      capacity = count
    }
  }

  /// The tokens, as far as they have room, and how many there are.
  private static func lex(_ bytes: [UInt8], capacity: Int) -> (Lexed, count: Int) {
    var count = 0
    var isSuspicious = false
    let tokens = [Token](unsafeUninitializedCapacity: capacity) { tokens, filled in
      bytes.withUnsafeBufferPointer { source in
        CharacterClass.table.withUnsafeBufferPointer { classes in
          CharacterClass.continuesName.withUnsafeBufferPointer { continues in
            KeywordTable.shared.slots.withUnsafeBufferPointer { slots in
              guard let bytes = source.baseAddress, let classes = classes.baseAddress,
                let continues = continues.baseAddress, let slots = slots.baseAddress
              else { return }
              var scan = Scan(
                bytes: bytes, count: min(source.count, maximumFileSize), classes: classes,
                continues: continues, slots: slots, tokens: tokens)
              scan.run()
              count = scan.tokenCount
              isSuspicious = scan.isSuspicious
            }
          }
        }
      }
      filled = min(count, capacity)
    }
    return (Lexed(tokens: tokens, isSuspicious: isSuspicious), count)
  }
}

/// The state of one run over one file. All pointers outlive the run.
private struct Scan {
  let bytes: UnsafePointer<UInt8>
  /// Less than the file's only while one token before something pasted is read.
  var count: Int
  let classes: UnsafePointer<UInt8>
  let continues: UnsafePointer<Bool>
  let slots: UnsafePointer<KeywordTable.Slot>
  /// Room for tokens. Those that find none are counted all the same.
  let tokens: UnsafeMutableBufferPointer<Token>
  var tokenCount = 0
  var isSuspicious = false

  @inline(__always)
  mutating func put(_ kind: TokenKind, _ start: Int, _ end: Int) {
    if tokenCount < tokens.count {
      (tokens.baseAddress.unsafelyUnwrapped + tokenCount).initialize(
        to: Token(kind: kind, start: start, end: end))
    }
    tokenCount &+= 1
  }

  /// Eight bytes from `index` on, the first one lowest; they are all there.
  @inline(__always)
  func word(at index: Int) -> UInt64 {
    UInt64(littleEndian: UnsafeRawPointer(bytes + index).loadUnaligned(as: UInt64.self))
  }

  mutating func run() {
    var at = 0
    if count >= 3, bytes[0] == 0xEF, bytes[1] == 0xBB, bytes[2] == 0xBF { at = 3 }
    while at < count {
      let byte = bytes[at]
      switch classes[Int(byte)] {
      case CharacterClass.space:
        repeat { at &+= 1 } while at < count && bytes[at] == 0x20
      case CharacterClass.lower:
        at = name(from: at)
      case CharacterClass.sign:
        put(Self.sign(byte), at, at &+ 1)
        at &+= 1
      case CharacterClass.quote:
        at = string(from: at)
      case CharacterClass.digit:
        at = number(from: at)
      case CharacterClass.slash where at &+ 1 < count && bytes[at &+ 1] == UInt8(ascii: "/"):
        at = comment(from: at)
      case CharacterClass.odd:
        at = odd(from: at)
      default:
        at = invalid(from: at)
      }
    }
    put(.endOfFile, count, count)
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

  @inline(__always)
  mutating func name(from start: Int) -> Int {
    // Sixteen bytes at once; what is longer is no word of the language.
    guard start &+ 16 <= count else { return nameByBytes(from: start) }
    var low = word(at: start)
    var high: UInt64 = 0
    var end = start
    var ends = WordScan.endsName(low)
    if ends != 0 {
      let length = WordScan.firstByte(ends)
      low = WordScan.prefix(low, length)
      end &+= length
    } else {
      high = word(at: start &+ 8)
      ends = WordScan.endsName(high)
      if ends == 0 { return longName(from: start) }
      let length = WordScan.firstByte(ends)
      high = WordScan.prefix(high, length)
      end &+= 8 &+ length
    }
    let next = classes[Int(bytes[end])]
    if next == CharacterClass.odd { return dottedOrOddName(from: start, at: end) }
    put(KeywordTable.find(slots, low, high), start, end)
    // Most words are followed by one space.
    return next == CharacterClass.space ? end &+ 1 : end
  }

  /// A name of sixteen bytes or more.
  mutating func longName(from start: Int) -> Int {
    var end = start &+ 16
    while end &+ 8 <= count {
      let ends = WordScan.endsName(word(at: end))
      if ends != 0 {
        end &+= WordScan.firstByte(ends)
        break
      }
      end &+= 8
    }
    while end < count, continues[Int(bytes[end])] { end &+= 1 }
    if end < count, classes[Int(bytes[end])] == CharacterClass.odd {
      return dottedOrOddName(from: start, at: end)
    }
    return add(.identifier, start, end)
  }

  /// A name near the end of the file.
  mutating func nameByBytes(from start: Int) -> Int {
    var end = start &+ 1
    while end < count, continues[Int(bytes[end])] { end &+= 1 }
    if end < count, classes[Int(bytes[end])] == CharacterClass.odd {
      return dottedOrOddName(from: start, at: end)
    }
    let length = end &- start
    guard length <= 16 else { return add(.identifier, start, end) }
    let (low, high) = KeywordTable.pack(UnsafeBufferPointer(start: bytes + start, count: length))
    put(KeywordTable.find(slots, low, high), start, end)
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

  /// Something that begins with a letter or mark that the language does not have.
  mutating func odd(from start: Int) -> Int {
    isSuspicious = true
    guard let (kind, length) = pasted(at: start) else { return oddName(from: start) }
    switch kind {
    case .space, .invisible: return start &+ length
    case .doubleQuote, .singleQuote: return quoted(from: start, kind, length)
    }
  }

  func pasted(at index: Int) -> (kind: Pasted, length: Int)? {
    func byte(_ offset: Int) -> UInt8 { index &+ offset < count ? bytes[index &+ offset] : 0 }
    return bytes[index] >= 0x80 ? Pasted.read(byte(0), byte(1), byte(2)) : nil
  }

  /// A name with characters that names do not have. One token, so that one diagnostic is enough.
  mutating func oddName(from start: Int) -> Int {
    isSuspicious = true
    var end = start
    while end < count,
      continues[Int(bytes[end])] || classes[Int(bytes[end])] == CharacterClass.odd
    {
      if end > start, let (kind, _) = pasted(at: end), kind != .invisible {
        return token(from: start, before: end)
      }
      end &+= 1
    }
    let text = UnsafeBufferPointer(start: bytes + start, count: end &- start)
    if text.allSatisfy({ $0 == UInt8(ascii: "-") || $0 == UInt8(ascii: ".") }) {
      return invalid(from: start, to: end)
    }
    return add(Self.capitalisedWord(text), start, end)
  }

  /// A token that ends before something pasted, read as if the file ended there.
  mutating func token(from start: Int, before end: Int) -> Int {
    let whole = count
    count = end
    defer { count = whole }
    switch classes[Int(bytes[start])] {
    case CharacterClass.lower: return name(from: start)
    case CharacterClass.digit: return number(from: start)
    default: return oddName(from: start)
    }
  }

  /// `Collect` is the word `collect`, so that its spelling is the only thing to report.
  static func capitalisedWord(_ text: UnsafeBufferPointer<UInt8>) -> TokenKind {
    guard text.count <= 16 else { return .identifier }
    return KeywordTable.shared.kind(of: text.map { $0 >= 0x41 && $0 <= 0x5A ? $0 | 0x20 : $0 })
  }

  /// A string in other quotation marks, up to their end on the same line.
  mutating func quoted(from start: Int, _ opening: Pasted, _ length: Int) -> Int {
    isSuspicious = true
    var straight: Int?
    var end = start &+ length
    while end < count, bytes[end] != 0x0A, bytes[end] != 0x0D {
      if bytes[end] == UInt8(ascii: "\""), straight == nil { straight = end &+ 1 }
      if let closing = closingQuote(opening, at: end) { return add(.string, start, closing) }
      end &+= 1
    }
    // An apostrophe by itself opens nothing.
    if opening == .singleQuote { return invalid(from: start, to: start &+ length) }
    return add(.string, start, straight ?? end)
  }

  /// The end of a quotation mark at `index` that closes one of this kind. One between letters is an apostrophe.
  func closingQuote(_ opening: Pasted, at index: Int) -> Int? {
    let found = bytes[index] == UInt8(ascii: "'") ? (kind: Pasted.singleQuote, length: 1) : pasted(at: index)
    guard let (kind, length) = found, kind == opening else { return nil }
    let next = index &+ length
    if kind == .singleQuote, next < count, continues[Int(bytes[next])] { return nil }
    return next
  }

  mutating func number(from start: Int) -> Int {
    var end = start &+ 1
    while end < count, classes[Int(bytes[end])] == CharacterClass.digit { end &+= 1 }
    if end &- start == 4, let dateEnd = date(from: start) {
      put(.date, start, dateEnd)
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
      if end &+ 8 <= count {
        let stops = WordScan.stopsString(word(at: end))
        if stops == 0 {
          end &+= 8
          continue
        }
        end &+= WordScan.firstByte(stops)
      }
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
    while end < count {
      if end &+ 8 <= count {
        let stops = WordScan.stopsComment(word(at: end))
        if stops == 0 {
          end &+= 8
          continue
        }
        end &+= WordScan.firstByte(stops)
      }
      if bytes[end] == 0x0A { break }
      if bytes[end] >= 0x7F || bytes[end] < 0x20 { isSuspicious = true }
      end &+= 1
    }
    return end
  }

  mutating func invalid(from start: Int) -> Int {
    let byte = bytes[start]
    var end = start &+ 1
    while end < count, bytes[end] == byte { end &+= 1 }
    switch byte {
    case UInt8(ascii: "'") where end == start &+ 1 && !(start > 0 && continues[Int(bytes[start &- 1])]):
      return quoted(from: start, .singleQuote, 1)
    case UInt8(ascii: "#"): return invalid(from: start, to: lineEnd(from: end))
    case UInt8(ascii: "/") where end < count && bytes[end] == UInt8(ascii: "*"):
      return invalid(from: start, to: lineEnd(from: end))
    default: return invalid(from: start, to: end)
    }
  }

  /// What begins no token. Two dashes begin a comment in other languages, and are read to the end of the line.
  mutating func invalid(from start: Int, to end: Int) -> Int {
    isSuspicious = true
    let isComment =
      end == start &+ 2 && bytes[start] == UInt8(ascii: "-") && bytes[start &+ 1] == UInt8(ascii: "-")
    return add(.invalid, start, isComment ? lineEnd(from: end) : end)
  }

  func lineEnd(from index: Int) -> Int {
    var end = index
    while end < count, bytes[end] != 0x0A, bytes[end] != 0x0D { end &+= 1 }
    return end
  }

  /// Appends a token. One that is longer than a token can be comes in pieces, of which the last keeps its kind.
  mutating func add(_ kind: TokenKind, _ start: Int, _ end: Int) -> Int {
    var start = start
    while end &- start > Token.maximumLength {
      isSuspicious = true
      put(.invalid, start, start &+ Token.maximumLength)
      start = start &+ Token.maximumLength
    }
    put(kind, start, end)
    return end
  }
}
