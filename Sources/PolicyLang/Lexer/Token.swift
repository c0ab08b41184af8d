/// A token: what it is and where it stands. White space and comments are the gaps between tokens,
/// so tokens and file together reproduce the source byte for byte.
public struct Token: Hashable, Sendable {
  /// Byte offset of the first byte.
  public let start: UInt32
  private let lengthAndKind: UInt32

  /// The longest token, in bytes. The lexer cuts longer ones and reports them.
  static let maximumLength = 1 << 24 - 1

  init(kind: TokenKind, start: Int, end: Int) {
    self.start = UInt32(truncatingIfNeeded: start)
    lengthAndKind = UInt32(truncatingIfNeeded: end &- start) << 8 | UInt32(kind.rawValue)
  }

  public var kind: TokenKind {
    TokenKind(rawValue: UInt8(truncatingIfNeeded: lengthAndKind)) ?? .invalid
  }
  /// In bytes.
  public var length: UInt32 { lengthAndKind >> 8 }
  /// Byte offset after the last byte.
  public var end: UInt32 { start &+ length }

  func span(in file: FileID) -> Span { Span(file: file, start: start, end: end) }
}
