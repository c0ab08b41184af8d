/// `policyc init`: a policy to start from.
enum InitCommand {
  static let command = Command(
    name: "init",
    summary: "write a commented policy to start from",
    usage: "[DIR]",
    arguments: [
      .init(name: "DIR", summary: "the folder for privacy.policy; made if it is missing (default: here)")
    ],
    options: [.quiet],
    notes: ["An existing file is never replaced."],
    examples: ["policyc init", "policyc init policies"],
    run: run)

  static let fileName = "privacy.policy"

  static func run(_ arguments: Arguments, _ console: inout Console) -> ExitStatus {
    if arguments.operands.count > 1 { return console.misuse("`init` takes one folder", of: command) }
    let folder = RawPath(bytes: arguments.operands.first ?? [])
    if !folder.bytes.isEmpty, let error = FileSystem.makeFolder(folder) {
      console.cannot("make the folder", folder, error)
      return .failure
    }
    let path = folder.appending(Array(fileName.utf8))
    if let error = AtomicFile.write(Array(StarterPolicy.text.utf8), to: path, existing: .keep) {
      if error.exists {
        console.fail("`\(path.display)` exists already", help: ["name another folder: `policyc init DIR`"])
      } else {
        console.cannot("write", path, error)
      }
      return .failure
    }
    if !arguments.has("quiet") {
      let shown = DisplayText.visible(path.display)
      console.out.write("wrote \(shown)\nnext: policyc check \(shown)\n")
    }
    return .success
  }
}
