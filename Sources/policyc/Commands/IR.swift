import Codegen
import PolicyLang

/// `policyc ir`: prints what the compiler understood.
enum IRCommand {
  static let command = Command(
    name: "ir",
    summary: "print a policy as IR JSON",
    usage: "PATH",
    arguments: [.path],
    options: [.strict, .quiet],
    notes: ["Status: 0 printed, 1 the policy has errors and nothing is printed, 2 a file cannot be read."],
    examples: ["policyc ir acme.policy", "policyc ir - < acme.policy"],
    run: run)

  static func run(_ arguments: Arguments, _ console: inout Console) -> ExitStatus {
    guard let operand = arguments.operands.first, arguments.operands.count == 1 else {
      return console.misuse("`ir` needs one path", of: command)
    }
    guard let backend = Backend.all.first(where: { $0.name == "ir" }) else {
      console.fail("this build of policyc has no IR back end")
      return .failure
    }
    let path = RawPath(bytes: operand)
    let input = operand == Array("-".utf8) ? Input.standardInput : .file(path)
    var report = Report(format: .text, isStrict: arguments.has("strict"))
    guard let compilation = compile(input, &report, &console) else { return .failure }
    let hasErrors = report.add(compilation, path: input.display, to: &console)
    if !compilation.diagnostics.isEmpty { report.end(&console, isQuiet: arguments.has("quiet")) }
    if hasErrors { return .findings }
    console.out.write(backend.emit(compilation.policy))
    return .success
  }
}

extension Command.Argument {
  static let path = Command.Argument(name: "PATH", summary: "a policy, an IR file or - for standard input")
}
