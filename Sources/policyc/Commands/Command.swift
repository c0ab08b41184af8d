/// One command: its help, its options and what it does. The help text is generated from this.
struct Command: Sendable {
  var name: String
  /// One line for the list of commands, lower case, no full stop.
  var summary: String
  /// What stands after the name, without the options: "PATH…".
  var usage: String
  var arguments: [Argument] = []
  var options: [Option] = []
  /// Paragraphs after the options.
  var notes: [String] = []
  /// Whole command lines.
  var examples: [String] = []
  var run: @Sendable (Arguments, inout Console) -> ExitStatus

  struct Argument: Sendable {
    var name: String
    var summary: String
  }

  /// The options that every command takes.
  static let commonOptions = [
    Option(
      "color", value: "WHEN", "colours: auto, always or never", oneOf: ColorChoice.allCases.map(\.rawValue)),
    Option("help", short: "h", "show this help"),
  ]

  var allOptions: [Option] { options + Self.commonOptions }
}

/// An option of a command: a flag, or one with a value.
struct Option: Sendable {
  /// Without the dashes.
  var name: String
  var short: Character?
  /// The name of the value in help; nil for a flag.
  var value: String?
  var summary: String
  /// The values that it takes, if they are few.
  var choices: [String]

  init(
    _ name: String, short: Character? = nil, value: String? = nil, _ summary: String,
    oneOf choices: [String] = []
  ) {
    self.name = name
    self.short = short
    self.value = value
    self.summary = summary
    self.choices = choices
  }

  static let quiet = Option("quiet", short: "q", "say nothing but findings and failures")
  static let strict = Option("strict", "take warnings for errors")
}

/// The status of the process.
enum ExitStatus: Int32, Sendable {
  case success = 0
  /// The policy has errors.
  case findings = 1
  /// The command line was wrong, or a file could not be read or written.
  case failure = 2
}
