/// Generated Swift as a value: just the declarations and expressions that the back end needs.
///
/// Every name and literal of a policy enters the output through a node, so that it is escaped in one
/// place. `verbatim` holds code that is the same for every policy and names no policy's values.
indirect enum SwiftDecl {
  case enumeration(Head, raw: String?, cases: [SwiftCase], members: [SwiftDecl])
  case structure(Head, members: [SwiftDecl])
  /// `public static let name: type = value`; `name` is already fit for Swift.
  case constant(Head, type: String, value: SwiftExpr)
  /// A stored property without a value.
  case field(Head, type: String)
  case verbatim([String])

  /// What stands before a declaration: its comment, its modifiers, its name and what it conforms to.
  struct Head {
    var doc: [String] = []
    var modifiers = "public"
    var name: SwiftName
    var conformances: [String] = []
  }
}

/// One case of an enumeration.
struct SwiftCase {
  var doc: String?
  var name: SwiftName
  var raw: Int?
  /// The type of the payload, if the case has one.
  var payload: String?
}

/// The expressions of generated tables.
indirect enum SwiftExpr {
  case integer(Int)
  case boolean(Bool)
  case null
  case string(String)
  /// `.name`
  case member(SwiftName)
  /// `.name(arguments)`, or `Name(arguments)` if the name is a type's.
  case call(SwiftName, dot: Bool, [(label: String?, value: SwiftExpr)])
  case array([SwiftExpr])
  /// `[a, b].joined()`
  case joined([SwiftName])
  /// One string of ASCII, a line of source for each row: a table that needs no initialisation.
  case rows([String])
}
