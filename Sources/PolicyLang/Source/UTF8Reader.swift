/// Reads UTF-8 scalar by scalar and says where it is not UTF-8 (RFC 3629).
struct UTF8Reader {
  let bytes: ArraySlice<UInt8>
  var at: Int

  init(_ bytes: ArraySlice<UInt8>) {
    self.bytes = bytes
    at = bytes.startIndex
  }

  struct Step {
    let offset: Int
    let length: Int
    /// Nil where the bytes are not UTF-8; `length` is then the maximal ill-formed part.
    let scalar: Unicode.Scalar?
  }

  mutating func next() -> Step? {
    guard at < bytes.endIndex else { return nil }
    let start = at
    let first = bytes[at]
    at += 1
    guard first >= 0x80 else { return Step(offset: start, length: 1, scalar: Unicode.Scalar(first)) }
    let (count, minimum): (Int, UInt32)
    switch first {
    case 0xC2...0xDF: (count, minimum) = (1, 0x80)
    case 0xE0...0xEF: (count, minimum) = (2, 0x800)
    case 0xF0...0xF4: (count, minimum) = (3, 0x10000)
    default: return Step(offset: start, length: 1, scalar: nil)
    }
    var value = UInt32(first) & (0x3F >> UInt32(count))
    for _ in 0..<count {
      guard at < bytes.endIndex, bytes[at] & 0xC0 == 0x80 else {
        return Step(offset: start, length: at - start, scalar: nil)
      }
      value = value << 6 | UInt32(bytes[at] & 0x3F)
      at += 1
    }
    let scalar = value >= minimum ? Unicode.Scalar(value) : nil
    return Step(offset: start, length: at - start, scalar: scalar)
  }
}
