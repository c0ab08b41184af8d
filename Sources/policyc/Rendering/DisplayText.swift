/// How text from a file or a name is shown on a terminal: nothing that moves the cursor, reorders the
/// line or hides gets through.
enum DisplayText {
  /// What a tab becomes.
  static let tab = "    "

  /// The scalar as it is shown, and how many columns that takes.
  static func cell(_ scalar: Unicode.Scalar) -> (text: String, width: Int) {
    let value = scalar.value
    if (0x20...0x7E).contains(value) { return (String(Character(scalar)), 1) }
    if value == 0x09 { return (tab, tab.utf8.count) }
    if value < 0x20 { return (String(Character(picture(0x2400 + value))), 1) }
    if value == 0x7F { return (String(Character(picture(0x2421))), 1) }
    switch scalar.properties.generalCategory {
    case .control, .format, .lineSeparator, .paragraphSeparator, .privateUse, .unassigned, .surrogate:
      let name = "<U+\(hexadecimal(value))>"
      return (name, name.utf8.count)
    case .nonspacingMark, .enclosingMark: return (String(Character(scalar)), 0)
    default: return (String(Character(scalar)), EastAsianWidth.isWide(value) ? 2 : 1)
    }
  }

  /// Text with what is invisible made visible.
  static func visible(_ text: String, keepsLineBreaks: Bool = false) -> String {
    if text.utf8.allSatisfy({ (0x20...0x7E).contains($0) }) { return text }
    var shown = ""
    for scalar in text.unicodeScalars {
      if scalar == "\n", keepsLineBreaks { shown += "\n" } else { shown += cell(scalar).text }
    }
    return shown
  }

  /// How many columns `visible` text takes.
  static func width(_ text: String) -> Int {
    text.unicodeScalars.reduce(0) { $0 + cell($1).width }
  }

  private static func picture(_ value: UInt32) -> Unicode.Scalar { Unicode.Scalar(value) ?? "\u{FFFD}" }

  /// At least four digits, as Unicode writes code points.
  private static func hexadecimal(_ value: UInt32) -> String {
    let digits = String(value, radix: 16, uppercase: true)
    return String(repeating: "0", count: max(0, 4 - digits.utf8.count)) + digits
  }
}
