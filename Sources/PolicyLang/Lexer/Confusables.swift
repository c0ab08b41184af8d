/// Letters of other scripts that look like Latin ones, and invisible direction controls.
/// The pairs are from Unicode Technical Standard 39, cut to what can stand in a name.
enum Confusables {
  static func latin(for scalar: Unicode.Scalar) -> Character? {
    switch scalar.value {
    case 0x0430, 0x03B1, 0xFF41: "a"
    case 0x0432: "b"
    case 0x0441, 0x03F2, 0xFF43: "c"
    case 0x0501, 0xFF44: "d"
    case 0x0435, 0x0451, 0xFF45: "e"
    case 0x0261, 0xFF47: "g"
    case 0x04BB, 0xFF48: "h"
    case 0x0456, 0x03B9, 0x0131, 0xFF49: "i"
    case 0x0458, 0xFF4A: "j"
    case 0x043A, 0x03BA, 0xFF4B: "k"
    case 0x04CF, 0x0406, 0xFF4C: "l"
    case 0x043C, 0xFF4D: "m"
    case 0x0438, 0x043F, 0xFF4E: "n"
    case 0x043E, 0x03BF, 0x0585, 0xFF4F: "o"
    case 0x0440, 0x03C1, 0xFF50: "p"
    case 0x051B, 0xFF51: "q"
    case 0x0433, 0xFF52: "r"
    case 0x0455, 0xFF53: "s"
    case 0x0442, 0x03C4, 0xFF54: "t"
    case 0x057D, 0x03C5, 0xFF55: "u"
    case 0x03BD, 0x0475, 0xFF56: "v"
    case 0x0461, 0x051D, 0xFF57: "w"
    case 0x0445, 0x03C7, 0xFF58: "x"
    case 0x0443, 0x03B3, 0xFF59: "y"
    case 0xFF5A: "z"
    case 0x2010...0x2015, 0x2212, 0xFF0D: "_"
    case 0x2024, 0xFF0E: "."
    default: nil
    }
  }

  /// UAX #9: embeddings, overrides, isolates and marks, which can make text read other than it is.
  static func isBidirectionalControl(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x061C, 0x200E, 0x200F, 0x202A...0x202E, 0x2066...0x2069: true
    default: false
    }
  }

  /// Characters that leave no mark on the page.
  static func isInvisible(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x00AD, 0x180E, 0x200B...0x200D, 0x2060...0x2064, 0xFEFF: true
    default: false
    }
  }

  static func hex(_ scalar: Unicode.Scalar) -> String {
    let digits = String(scalar.value, radix: 16, uppercase: true)
    return "U+" + String(repeating: "0", count: max(0, 4 - digits.count)) + digits
  }
}
