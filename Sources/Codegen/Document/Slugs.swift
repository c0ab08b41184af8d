/// Hands out the `id`s of sections: `section-` and the heading's letters, each once.
struct Slugs {
  private var used: Set<String>

  init(reserved: [String]) { used = Set(reserved) }

  mutating func slug(_ heading: String) -> String {
    var slug = "section"
    var isGap = true
    for byte in heading.lowercased().utf8 {
      switch byte {
      case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "0")...UInt8(ascii: "9"):
        if isGap { slug += "-" }
        slug.unicodeScalars.append(Unicode.Scalar(byte))
        isGap = false
      default: isGap = true
      }
    }
    var candidate = slug
    var count = 2
    while !used.insert(candidate).inserted {
      candidate = "\(slug)-\(count)"
      count += 1
    }
    return candidate
  }
}
