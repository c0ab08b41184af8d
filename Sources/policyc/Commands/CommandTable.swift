/// Every command, in the order of the help. A command is one file and one line here.
enum CommandTable {
  static let all: [Command] = [
    CheckCommand.command,
    BuildCommand.command,
    IRCommand.command,
    TraceCommand.command,
    ExplainCommand.command,
    NamesCommand.command,
    InitCommand.command,
    HelpCommand.command,
  ]

  static func named(_ name: String) -> Command? { all.first { $0.name == name } }
}
