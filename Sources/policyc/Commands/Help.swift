/// `policyc help`: the same as `--help`.
enum HelpCommand {
  static let command = Command(
    name: "help",
    summary: "show help for a command",
    usage: "[COMMAND]",
    arguments: [.init(name: "COMMAND", summary: "the command to show help for; without one, all are listed")],
    examples: ["policyc help build"],
    run: run)

  static func run(_ arguments: Arguments, _ console: inout Console) -> ExitStatus {
    if arguments.operands.count > 1 { return console.misuse("`help` takes one command", of: command) }
    guard let operand = arguments.operands.first else {
      console.out.write(HelpText.overview)
      return .success
    }
    let name = String(decoding: operand, as: UTF8.self)
    guard let command = CommandTable.named(name) else {
      let misuse = Program.unknown(command: name)
      console.fail(misuse.message, help: misuse.help + ["`policyc help` lists the commands"])
      return .failure
    }
    console.out.write(HelpText.text(for: command))
    return .success
  }
}
