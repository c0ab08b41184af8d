/// The help, from the table.
enum HelpText {
  static var overview: String {
    var text = "policyc: compiles privacy policies, and finds what is wrong with them\n\n"
    text += "Usage: policyc COMMAND [arguments] [options]\n\n"
    text += "Commands:\n" + table(CommandTable.all.map { ($0.name, $0.summary) }) + "\n"
    text += "Options:\n" + table(ProgramOptions.all.map(row)) + "\n"
    text += "`policyc help COMMAND` says more about a command.\n"
    text += statuses
    return text
  }

  static func text(for command: Command) -> String {
    var text = "policyc \(command.name): \(command.summary)\n\n"
    let usage = command.usage.isEmpty ? "" : " \(command.usage)"
    text += "Usage: policyc \(command.name)\(usage) [options]\n\n"
    if !command.arguments.isEmpty {
      text += "Arguments:\n" + table(command.arguments.map { ($0.name, $0.summary) }) + "\n"
    }
    text += "Options:\n" + table(command.allOptions.map(row))
    for note in command.notes { text += "\n" + note + "\n" }
    if !command.examples.isEmpty {
      text += "\nExamples:\n" + command.examples.map { "  \($0)\n" }.joined()
    }
    return text
  }

  private static let statuses = """
    Status: 0 all well, 1 errors in a policy, 2 a wrong command line or a file that cannot be read or written.

    """

  private static func row(_ option: Option) -> (String, String) {
    let short = option.short.map { "-\($0), " } ?? "    "
    return (short + "--" + option.name + (option.value.map { " \($0)" } ?? ""), option.summary)
  }

  private static func table(_ rows: [(String, String)]) -> String {
    let width = rows.map { DisplayText.width($0.0) }.max() ?? 0
    return rows.map { name, summary in
      "  " + name + String(repeating: " ", count: width - DisplayText.width(name) + 2) + summary + "\n"
    }.joined()
  }
}
