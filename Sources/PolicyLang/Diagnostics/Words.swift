/// Small matters of wording that every diagnostic shares.
public enum Words {
  /// Signs and words of the language in backticks; descriptions ("a name") as they are.
  static func quoted(_ text: String) -> String {
    text.hasPrefix("a ") || text.hasPrefix("an ") || text.hasPrefix("one ") ? text : "`\(text)`"
  }

  /// Source text for a message: cut to a readable length, without control characters.
  static func shortened(_ bytes: ArraySlice<UInt8>, to limit: Int = 40) -> String {
    let text = String(decoding: bytes.prefix(limit * 4), as: UTF8.self)
    var shown = ""
    for scalar in text.unicodeScalars.prefix(limit) {
      shown.unicodeScalars.append(isPrintable(scalar) ? scalar : "\u{FFFD}")
    }
    return text.unicodeScalars.count > limit || bytes.count > limit * 4 ? shown + "…" : shown
  }

  static func isPrintable(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.properties.generalCategory {
    case .control, .format, .surrogate, .privateUse, .unassigned, .lineSeparator, .paragraphSeparator: false
    default: true
    }
  }

  /// "a, b and c".
  public static func list(_ words: [String], _ conjunction: String = "and") -> String {
    guard let last = words.last else { return "" }
    guard words.count > 1 else { return last }
    return words.dropLast().joined(separator: ", ") + " \(conjunction) " + last
  }

  /// "1 error", "2 errors".
  public static func count(_ number: Int, _ noun: String) -> String {
    number == 1 ? "1 \(noun)" : "\(number) \(noun)s"
  }
}
