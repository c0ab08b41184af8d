import Codegen
import PolicyLang

/// `policyc build`: writes the outputs of every policy that has no errors.
enum BuildCommand {
  static let command = Command(
    name: "build",
    summary: "write the page, the schema, the Swift file and the other outputs of policies",
    usage: "PATH… --out DIR",
    arguments: [.paths],
    options: [
      Option("out", short: "o", value: "DIR", "the folder to write to; made if it is missing"),
      Option(
        "emit", value: "LIST",
        "outputs, with commas: \(Backend.all.map(\.name).joined(separator: ",")) (default: all)"),
      .strict, .quiet,
    ],
    notes: [
      "Writes DIR/NAME with an ending for each output, NAME being the file's name without `.policy`:\n"
        + Backend.all.map { "  NAME\($0.ending)  \($0.summary)\n" }.joined()
        + "A policy with errors is reported and not written. A file is written whole or not at all.",
      "Status: 0 all is written, 1 a policy has errors, 2 a file cannot be read or written.",
    ],
    examples: [
      "policyc build acme.policy --out site", "policyc build policies/ --out site --emit html,swift",
    ],
    run: { run($0, registry: Backend.all, &$1) })

  static func run(_ arguments: Arguments, registry: [Backend], _ console: inout Console) -> ExitStatus {
    if arguments.operands.isEmpty { return console.misuse("`build` needs a path", of: command) }
    guard let folder = arguments.path("out") else {
      return console.misuse("`build` needs a folder to write to", of: command, help: ["write `--out DIR`"])
    }
    let backends: [Backend]
    switch BackendChoice.parse(arguments.all("emit"), among: registry) {
    case .success(let chosen): backends = chosen
    case .failure(let misuse): return console.misuse(misuse.message, of: command, help: misuse.help)
    }
    let inputs = Inputs(arguments.operands, &console)
    let plan = OutputPlan(inputs: inputs.list, backends: backends, folder: folder)
    if let conflict = plan.conflict {
      console.fail(conflict.message, help: conflict.help)
      return .failure
    }
    var run = BuildRun(plan: plan, arguments: arguments, hasFailed: inputs.hasFailed)
    return run.go(&console)
  }
}

/// The outputs that `--emit` asks for.
enum BackendChoice {
  static func parse(_ lists: [String], among all: [Backend]) -> Result<[Backend], Arguments.Misuse> {
    var chosen: [String] = []
    for list in lists {
      for name in list.split(separator: ",", omittingEmptySubsequences: false).map(String.init) {
        guard all.contains(where: { $0.name == name }) else {
          return .failure(Option("emit", value: "LIST", "", oneOf: all.map(\.name)).refuse(name))
        }
        chosen.append(name)
      }
    }
    // In the order of the registry, each once, whatever the order on the command line.
    return .success(lists.isEmpty ? all : all.filter { chosen.contains($0.name) })
  }
}

/// One run of `build`, from its inputs to its summary.
private struct BuildRun {
  let plan: OutputPlan
  let isQuiet: Bool
  var report: Report
  var hasFailed: Bool
  var built = 0
  var files = 0
  var bytes = 0

  init(plan: OutputPlan, arguments: Arguments, hasFailed: Bool) {
    self.plan = plan
    self.hasFailed = hasFailed
    isQuiet = arguments.has("quiet")
    report = Report(format: .text, isStrict: arguments.has("strict"))
  }

  mutating func go(_ console: inout Console) -> ExitStatus {
    var errors = false
    for (index, input) in plan.inputs.enumerated() {
      console.show(step: index + 1, of: plan.inputs.count, "building \(input.display)")
      guard let compilation = compile(input, &report, &console) else {
        hasFailed = true
        continue
      }
      if report.add(compilation, path: input.display, to: &console) {
        errors = true
        continue
      }
      // A full disk stays full: the first failure to write ends the run.
      guard write(compilation.policy, of: input, &console) else {
        hasFailed = true
        break
      }
      built += 1
    }
    if report.tally.errors + report.tally.warnings + report.tally.notes > 0 {
      report.end(&console, isQuiet: isQuiet)
    }
    if !isQuiet, files > 0 {
      let folder = DisplayText.visible(plan.folder.display)
      let policies = built == 1 ? "1 policy" : "\(built) policies"
      console.out.write("wrote \(plural(files, "file")) of \(policies) to \(folder)\n")
    }
    return hasFailed ? .failure : errors ? .findings : .success
  }

  private mutating func write(_ policy: Policy, of input: Input, _ console: inout Console) -> Bool {
    if let error = FileSystem.makeFolder(plan.folder) {
      console.cannot("make the folder", plan.folder, error)
      return false
    }
    for backend in plan.backends {
      let path = plan.path(of: input, backend)
      if let error = AtomicFile.write(backend.emit(policy), to: path) {
        console.cannot("write", path, error)
        return false
      }
      files += 1
    }
    return true
  }
}
