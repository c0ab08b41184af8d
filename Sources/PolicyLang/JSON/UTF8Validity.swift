/// The index of the first byte that is not part of well-formed UTF-8 (Unicode, table 3-7), or nil.
func firstInvalidUTF8(_ bytes: ArraySlice<UInt8>) -> Int? {
  var at = bytes.startIndex
  while at < bytes.endIndex {
    let lead = bytes[at]
    if lead < 0x80 {
      at += 1
      continue
    }
    // How many bytes follow, and between which bounds the first of them lies.
    let follow: (count: Int, low: UInt8, high: UInt8)
    switch lead {
    case 0xC2...0xDF: follow = (1, 0x80, 0xBF)
    case 0xE0: follow = (2, 0xA0, 0xBF)
    case 0xED: follow = (2, 0x80, 0x9F)
    case 0xE1...0xEF: follow = (2, 0x80, 0xBF)
    case 0xF0: follow = (3, 0x90, 0xBF)
    case 0xF1...0xF3: follow = (3, 0x80, 0xBF)
    case 0xF4: follow = (3, 0x80, 0x8F)
    default: return at
    }
    guard at + follow.count < bytes.endIndex, bytes[at + 1] >= follow.low, bytes[at + 1] <= follow.high else {
      return at
    }
    for next in bytes[(at + 2)..<(at + follow.count + 1)] where next & 0xC0 != 0x80 { return at }
    at += follow.count + 1
  }
  return nil
}
