/// The options before any command.
enum ProgramOptions {
  static let all = Command.commonOptions + [Option("version", short: "V", "show the version")]
}

/// From the arguments of the process to its status.
enum Program {
  static let version = "0.1.0"

  static func run(_ words: [[UInt8]]) -> ExitStatus {
    var console = Console()
    var status = dispatch(words[...], &console)
    if console.finish() != nil { status = .failure }
    return status
  }

  private static func dispatch(_ words: ArraySlice<[UInt8]>, _ console: inout Console) -> ExitStatus {
    // Colours are asked for before anything can be reported.
    configure(&console, color: .auto)
    switch Arguments.parse(words, options: ProgramOptions.all, stopsAtOperand: true) {
    case .failure(let misuse): return refuse(misuse, seeAlso: nil, &console)
    case .success(let (options, rest)):
      if let color = options.text("color").flatMap(ColorChoice.init) { configure(&console, color: color) }
      if options.has("version") {
        console.out.write("policyc \(version)\n")
        return .success
      }
      if options.has("help") {
        console.out.write(HelpText.overview)
        return .success
      }
      guard let name = rest.first else {
        console.say(HelpText.overview)
        return .failure
      }
      return run(command: String(decoding: name, as: UTF8.self), rest.dropFirst(), &console)
    }
  }

  private static func run(command name: String, _ words: ArraySlice<[UInt8]>, _ console: inout Console)
    -> ExitStatus
  {
    guard let command = CommandTable.named(name) else {
      return refuse(unknown(command: name), seeAlso: nil, &console)
    }
    switch Arguments.parse(words, options: command.allOptions) {
    case .failure(let misuse): return refuse(misuse, seeAlso: command, &console)
    case .success(let (arguments, _)):
      if let color = arguments.text("color").flatMap(ColorChoice.init) { configure(&console, color: color) }
      if arguments.has("help") {
        console.out.write(HelpText.text(for: command))
        return .success
      }
      return command.run(arguments, &console)
    }
  }

  static func unknown(command name: String) -> Arguments.Misuse {
    let near = Suggestion.match(name, among: CommandTable.all.map(\.name))
    return Arguments.Misuse(
      message: "unknown command `\(name)`", help: near.map { ["did you mean `\($0)`?"] } ?? [])
  }

  private static func refuse(
    _ misuse: Arguments.Misuse, seeAlso command: Command?, _ console: inout Console
  ) -> ExitStatus {
    let more =
      command.map { "`policyc \($0.name) --help` lists the options" } ?? "`policyc --help` lists the commands"
    console.fail(misuse.message, help: misuse.help + [more])
    return .failure
  }

  private static func configure(_ console: inout Console, color: ColorChoice) {
    let isTerminal = Platform.isTerminal(2)
    console.paint = Paint(isOn: color.isOn(isTerminal: isTerminal, environment: Platform.environment))
    console.allowProgress(isTerminal && Platform.environment("TERM") != "dumb")
  }
}

extension Console {
  /// Reports a wrong use of `command`.
  mutating func misuse(_ message: String, of command: Command, help: [String] = []) -> ExitStatus {
    fail(message, help: help + ["`policyc \(command.name) --help` says how to use it"])
    return .failure
  }
}
