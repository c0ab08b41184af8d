import PolicyLang

/// `policyc check`: reports what is wrong and writes nothing.
enum CheckCommand {
  static let command = Command(
    name: "check",
    summary: "find mistakes in policies",
    usage: "PATH…",
    arguments: [.paths],
    options: [
      Option(
        "format", value: "FORMAT", "how findings are written: text or json",
        oneOf: Report.Format.allCases.map(\.rawValue)),
      .strict, .quiet,
    ],
    notes: [
      "Text goes to standard error, JSON to standard output.",
      "Status: 0 no errors (there may be warnings), 1 errors, 2 a path that cannot be read.",
    ],
    examples: [
      "policyc check acme.policy", "policyc check --strict policies/",
      "policyc check --format json - < acme.policy",
    ],
    run: run)

  static func run(_ arguments: Arguments, _ console: inout Console) -> ExitStatus {
    if arguments.operands.isEmpty { return console.misuse("`check` needs a path", of: command) }
    let inputs = Inputs(arguments.operands, &console)
    var hasFailed = inputs.hasFailed
    var report = Report(
      format: arguments.text("format").flatMap(Report.Format.init) ?? .text, isStrict: arguments.has("strict")
    )
    report.begin(&console)
    for (index, input) in inputs.list.enumerated() {
      console.show(step: index + 1, of: inputs.list.count, "checking \(input.display)")
      guard let compilation = compile(input, for: .diagnostics, &report, &console) else {
        hasFailed = true
        continue
      }
      _ = report.add(compilation, path: input.display, to: &console)
    }
    // Where nothing could be read, the failure has said all.
    report.end(&console, isQuiet: arguments.has("quiet") || report.tally.files == 0)
    return hasFailed ? .failure : report.tally.errors > 0 ? .findings : .success
  }
}

extension Command.Argument {
  static let paths = Command.Argument(
    name: "PATH", summary: "a policy, an IR file, a folder (every .policy file in it) or - for standard input"
  )
}
