/// A token: what it is and where it stands. White space and comments are the gaps between tokens,
/// so tokens and file together reproduce the source byte for byte.
public struct Token: Hashable, Sendable {
  /// Byte offset of the first byte.
  public let start: UInt32
  private let lengthLow: UInt16
  private let lengthHigh: UInt8
  public let kind: TokenKind

  /// The longest token, in bytes. The lexer cuts longer ones and reports them.
  static let maximumLength = 1 << 24 - 1

  init(kind: TokenKind, start: Int, end: Int) {
    self.start = UInt32(truncatingIfNeeded: start)
    lengthLow = UInt16(truncatingIfNeeded: end &- start)
    lengthHigh = UInt8(truncatingIfNeeded: (end &- start) >> 16)
    self.kind = kind
  }

  /// In bytes.
  public var length: UInt32 { UInt32(lengthHigh) << 16 | UInt32(lengthLow) }
  /// Byte offset after the last byte.
  public var end: UInt32 { start &+ length }

  func span(in file: FileID) -> Span { Span(file: file, start: start, end: end) }
}
