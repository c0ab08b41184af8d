/// Writes JSON (RFC 8259) into a byte buffer, members in the order in which they are given.
///
/// The indented layout is made for review: two spaces a level, one element a line, except that an
/// object or array which fits into the rest of a line of 100 columns stands on one line.
///
///     var out = JSONWriter()
///     out.beginObject()
///     out.member("name", "email")
///     out.key("count")
///     out.integer(3)
///     out.endObject()
///     out.bytes  // { "name": "email", "count": 3 }
///
/// Calls must nest as JSON does; a writer is for programs that know their shape, it checks nothing.
public struct JSONWriter: Sendable {
  public enum Layout: Sendable {
    case indented
    /// No white space at all.
    case compact
  }

  public internal(set) var bytes: [UInt8]
  private let layout: Layout
  private var levels: [Level] = []
  private var lineStart = 0
  private var isAfterKey = false

  /// One open object or array.
  private struct Level {
    /// Offset of the opening bracket, and of the line that it stands on.
    var opening: Int
    var lineStart: Int
    var count = 0
    /// Holds something of several lines, so it cannot stand on one line itself.
    var isBroken = false
  }

  static let lineLength = 100

  /// - Parameter capacity: bytes to set aside, if the size of the output can be guessed.
  public init(_ layout: Layout = .indented, capacity: Int = 0) {
    self.layout = layout
    bytes = []
    bytes.reserveCapacity(capacity)
  }

  // MARK: Structure

  public mutating func beginObject() { open(UInt8(ascii: "{")) }
  public mutating func endObject() { close(UInt8(ascii: "}")) }
  public mutating func beginArray() { open(UInt8(ascii: "[")) }
  public mutating func endArray() { close(UInt8(ascii: "]")) }

  /// The key of the value that is written next.
  public mutating func key(_ name: String) {
    startElement()
    quote(name)
    bytes.append(UInt8(ascii: ":"))
    if layout == .indented { bytes.append(UInt8(ascii: " ")) }
    isAfterKey = true
  }

  // MARK: Values

  public mutating func string(_ text: String) {
    startValue()
    quote(text)
  }

  public mutating func bool(_ flag: Bool) { plain(flag ? "true" : "false") }
  public mutating func integer<N: FixedWidthInteger>(_ number: N) { plain(String(number)) }
  /// A number by its text in JSON.
  public mutating func number(_ text: String) { plain(text) }
  public mutating func null() { plain("null") }

  // MARK: Members

  public mutating func member(_ name: String, _ text: String) {
    key(name)
    string(text)
  }

  public mutating func member(_ name: String, _ flag: Bool) {
    key(name)
    bool(flag)
  }

  public mutating func member<N: FixedWidthInteger>(_ name: String, _ number: N) {
    key(name)
    integer(number)
  }

  /// An array of strings.
  public mutating func member(_ name: String, _ texts: [String]) {
    key(name)
    beginArray()
    for text in texts { string(text) }
    endArray()
  }

  /// Ends the output as a text file ends.
  public mutating func newline() { bytes.append(UInt8(ascii: "\n")) }

  // MARK: Parts written on their own

  /// An empty writer that goes on where this one stands, for parts that are composed out of order.
  func continuation() -> JSONWriter {
    var other = self
    other.bytes = []
    other.lineStart = 0
    return other
  }

  /// Appends what a `continuation` wrote, all of whose levels are closed again but those it began with.
  mutating func append(_ other: JSONWriter) {
    bytes.append(contentsOf: other.bytes)
    guard !levels.isEmpty else { return }
    levels[levels.count - 1].count += 1
    levels[levels.count - 1].isBroken = true
  }

  /// A value that is already encoded, in the compact layout.
  mutating func encoded(_ value: [UInt8]) {
    startValue()
    bytes.append(contentsOf: value)
  }

  // MARK: Layout

  private mutating func plain(_ text: String) {
    startValue()
    bytes.append(contentsOf: text.utf8)
  }

  private mutating func startValue() {
    if isAfterKey {
      isAfterKey = false
    } else {
      startElement()
    }
  }

  private mutating func startElement() {
    guard !levels.isEmpty else { return }
    let isFirst = levels[levels.count - 1].count == 0
    levels[levels.count - 1].count += 1
    if !isFirst { bytes.append(UInt8(ascii: ",")) }
    if layout == .indented { breakLine(depth: levels.count) }
  }

  private mutating func breakLine(depth: Int) {
    bytes.append(UInt8(ascii: "\n"))
    lineStart = bytes.count
    bytes.append(contentsOf: repeatElement(UInt8(ascii: " "), count: depth * 2))
  }

  private mutating func open(_ bracket: UInt8) {
    startValue()
    levels.append(Level(opening: bytes.count, lineStart: lineStart))
    bytes.append(bracket)
  }

  private mutating func close(_ bracket: UInt8) {
    guard let level = levels.popLast() else { return }
    if layout == .indented && level.count > 0 && !joinLines(of: level, isObject: bracket == UInt8(ascii: "}"))
    {
      if !levels.isEmpty { levels[levels.count - 1].isBroken = true }
      breakLine(depth: levels.count)
    }
    bytes.append(bracket)
  }

  /// Puts the elements of a closing level on one line, if they fit. Each stands on a line of its own.
  private mutating func joinLines(of level: Level, isObject: Bool) -> Bool {
    guard !level.isBroken else { return false }
    let indent = (levels.count + 1) * 2
    let inner = bytes.count - level.opening - 1 - level.count * (1 + indent)
    let joined = inner + level.count - 1 + (isObject ? 2 : 0)
    guard level.opening - level.lineStart + joined + 2 <= Self.lineLength else { return false }

    var target = level.opening + 1
    var from = target
    while from < bytes.count {
      if bytes[from] == UInt8(ascii: "\n") {
        if isObject || target > level.opening + 1 {
          bytes[target] = UInt8(ascii: " ")
          target += 1
        }
        from += 1 + indent
      } else {
        bytes[target] = bytes[from]
        target += 1
        from += 1
      }
    }
    bytes.removeLast(bytes.count - target)
    if isObject { bytes.append(UInt8(ascii: " ")) }
    lineStart = level.lineStart
    return true
  }

  // MARK: Strings

  private mutating func quote(_ text: String) {
    bytes.append(UInt8(ascii: "\""))
    var text = text
    text.withUTF8 { buffer in
      var clean = 0
      for (at, byte) in buffer.enumerated() where byte < 0x20 || byte == 0x22 || byte == 0x5C {
        bytes.append(contentsOf: buffer[clean..<at])
        escape(byte)
        clean = at + 1
      }
      bytes.append(contentsOf: buffer[clean...])
    }
    bytes.append(UInt8(ascii: "\""))
  }

  private mutating func escape(_ byte: UInt8) {
    bytes.append(UInt8(ascii: "\\"))
    switch byte {
    case 0x22, 0x5C: bytes.append(byte)
    case 0x08: bytes.append(UInt8(ascii: "b"))
    case 0x09: bytes.append(UInt8(ascii: "t"))
    case 0x0A: bytes.append(UInt8(ascii: "n"))
    case 0x0C: bytes.append(UInt8(ascii: "f"))
    case 0x0D: bytes.append(UInt8(ascii: "r"))
    default:
      bytes.append(contentsOf: "u00".utf8)
      bytes.append(hexDigit(byte >> 4))
      bytes.append(hexDigit(byte & 15))
    }
  }
}

/// The lower-case hexadecimal digit of a value below 16, in ASCII.
func hexDigit(_ value: UInt8) -> UInt8 { value < 10 ? 0x30 + value : 0x57 + value }
