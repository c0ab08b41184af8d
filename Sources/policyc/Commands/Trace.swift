/// `policyc trace`: holds a policy against the index of its source.
enum TraceCommand {
  static let command = Command(
    name: "trace",
    summary: "say which paragraphs of the source are encoded, left out or stale",
    usage: "FILE",
    run: run)

  static func run(_ arguments: Arguments, _ console: inout Console) -> ExitStatus {
    console.fail("`trace` is not there yet")
    return .failure
  }
}
