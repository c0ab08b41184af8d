/// What somebody most likely meant by a sign that the language does not have.
struct StrayAdvice {
  /// How much of the token is the sign itself; the rest is what it would begin, such as a comment.
  var length: Int
  var help: String
  var replacement: (text: String, title: String)?

  /// - Parameters:
  ///   - bytes: the token.
  ///   - next: the byte after it and after blanks.
  init(_ bytes: ArraySlice<UInt8>, before next: UInt8?) {
    let sign = bytes.first ?? 0
    length = bytes.prefix { $0 == sign }.count
    switch sign {
    case UInt8(ascii: "#"):
      help = "`#` begins comments elsewhere; here `//` does"
      replacement = ("//", "write `//`")
    case UInt8(ascii: "-") where length == 2:
      help = "`--` begins comments elsewhere; here `//` does"
      replacement = ("//", "write `//`")
    case UInt8(ascii: "/") where bytes.count > 1 && bytes.dropFirst().first == UInt8(ascii: "*"):
      length = 2
      help = "comments begin with `//` and end with the line"
      replacement = ("//", "write `//`")
    case UInt8(ascii: ";") where next.map { $0 >= 0x61 && $0 <= 0x7A } ?? false:
      help = "the members of a list stand between commas; statements need nothing between them"
      replacement = (",", "write a comma")
    case UInt8(ascii: ";"):
      help = "statements need no terminator: the next one begins with its own word"
      replacement = ("", "remove it")
    case UInt8(ascii: "="):
      help = "no sign stands between a word and its value"
      replacement = ("", "remove it")
    case UInt8(ascii: "["), UInt8(ascii: "]"): help = "lists need no brackets: `email, phone`"
    case UInt8(ascii: "*") where length > 1, UInt8(ascii: "~"): help = "text has no marks of emphasis here"
    case UInt8(ascii: "-"), UInt8(ascii: "+"), UInt8(ascii: "*"):
      help = "members of a list stand between commas: `email, phone`"
    case UInt8(ascii: "&"): help = "`and` joins conditions, a comma the members of a list"
    case UInt8(ascii: "|"): help = "`or` joins conditions; of a list, `any of a, b` takes one or several"
    case UInt8(ascii: "!"): help = "`not` stands before conditions, `never` before an act"
    case UInt8(ascii: "<") where next.map { $0 == 0x2F || $0 | 0x20 >= 0x61 && $0 | 0x20 <= 0x7A } ?? false:
      help = "a policy is plain text: markup has no place here"
    case UInt8(ascii: "<"), UInt8(ascii: ">"):
      help = "ages are compared in words: `age under 13`, `age 18 or over`"
    case UInt8(ascii: "/"), UInt8(ascii: "\\"):
      help = "members of a list stand between commas; comments begin with `//`"
    case UInt8(ascii: "'"), UInt8(ascii: "`"):
      help = "names stand without quotes, text for people in double quotes"
    default: help = "text for people stands in double quotes"
    }
  }
}
