/// An identifier of the generated file, already made fit for Swift.
struct SwiftName: Hashable, Sendable, Comparable {
  /// As it stands after a dot.
  let text: String

  init(known text: String) { self.text = text }

  static func < (a: SwiftName, b: SwiftName) -> Bool { a.text.utf8.lexicographicallyPrecedes(b.text.utf8) }

  /// As it stands where it is declared: reserved words in backticks.
  var declared: String { SwiftName.reserved.contains(text) ? "`\(text)`" : text }

  /// `location.coarse` becomes `locationCoarse`. Digits on both sides of a break keep an underscore,
  /// so that `tls_1_2` and `tls_12` stay apart.
  static func lower(_ words: String) -> SwiftName {
    var text = ""
    var atBreak = false
    var last: UInt8 = 0
    for byte in words.utf8 {
      let isDigit = (0x30...0x39).contains(byte)
      let isLetter = (0x41...0x5A).contains(byte) || (0x61...0x7A).contains(byte)
      guard isDigit || isLetter else {
        atBreak = !text.isEmpty
        continue
      }
      if text.isEmpty && isDigit { text = "_" }
      if atBreak && isDigit && (0x30...0x39).contains(last) { text += "_" }
      let upper = atBreak && (0x61...0x7A).contains(byte)
      text.unicodeScalars.append(Unicode.Scalar(upper ? byte - 0x20 : byte))
      last = byte
      atBreak = false
    }
    if text.isEmpty { text = "unnamed" }
    return SwiftName(known: unusable.contains(text) ? text + "_" : text)
  }

  /// `lorex` becomes `Lorex`.
  static func upper(_ words: String) -> SwiftName {
    let lower = SwiftName.lower(words).text
    guard let first = lower.utf8.first, (0x61...0x7A).contains(first) else { return SwiftName(known: lower) }
    return SwiftName(known: String(Unicode.Scalar(first - 0x20)) + lower.dropFirst())
  }

  /// Cases that Swift cannot declare or cannot reach after a dot.
  private static let unusable: Set<String> = [
    "init", "self", "Self", "Type", "Protocol", "none", "some", "allCases",
  ]

  /// Members of the generated enumerations, which a case must not hide.
  static let members = [
    "we", "policyName", "readerLabel", "anchor", "isWithin", "rawValue", "hashValue", "hash",
  ]

  private static let reserved: Set<String> = [
    "Any", "as", "associatedtype", "await", "break", "case", "catch", "class", "continue", "default",
    "defer", "deinit", "do", "else", "enum", "extension", "fallthrough", "false", "fileprivate", "for",
    "func", "guard", "if", "import", "in", "inout", "internal", "is", "let", "nil", "open", "operator",
    "precedencegroup", "private", "protocol", "public", "repeat", "rethrows", "return", "static", "struct",
    "subscript", "super", "switch", "throw", "throws", "true", "try", "typealias", "var", "where", "while",
  ]
}

/// Hands out names within one scope; the second to ask for a taken one gets `name_2`.
struct SwiftNames {
  private var taken: Set<String> = []

  init(reserving names: [String] = []) { taken = Set(names) }

  mutating func claim(_ wanted: SwiftName) -> SwiftName {
    var text = wanted.text
    var turn = 2
    while taken.contains(text) {
      text = wanted.text + "_\(turn)"
      turn += 1
    }
    taken.insert(text)
    return SwiftName(known: text)
  }
}
