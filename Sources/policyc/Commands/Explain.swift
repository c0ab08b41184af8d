import PolicyLang

/// `policyc explain`: the page about a code.
enum ExplainCommand {
  static let command = Command(
    name: "explain",
    summary: "explain the code of a finding",
    usage: "[CODE]",
    arguments: [.init(name: "CODE", summary: "a code such as P0101; without one, all codes are listed")],
    examples: ["policyc explain P0101", "policyc explain"],
    run: run)

  static func run(_ arguments: Arguments, _ console: inout Console) -> ExitStatus {
    guard let operand = arguments.operands.first else {
      for code in Code.all { console.out.write("\(code.id)  \(code.severity.word): \(code.title)\n") }
      return .success
    }
    if arguments.operands.count > 1 { return console.misuse("`explain` takes one code", of: command) }
    let typed = String(decoding: operand, as: UTF8.self)
    let id = canonical(typed)
    if let page = Explanation.page(for: id) {
      console.out.write(page.utf8.last == UInt8(ascii: "\n") ? page : page + "\n")
      return .success
    }
    if let code = Code.all.first(where: { $0.id == id }) {
      console.out.write("\(code.id) (\(code.severity.word)): \(code.title)\n")
      return .success
    }
    let near = Suggestion.match(id, among: Code.all.map(\.id))
    console.fail(
      "unknown code `\(typed)`",
      help: (near.map { ["did you mean `\($0)`?"] } ?? []) + ["`policyc explain` lists all codes"])
    return .failure
  }

  /// `p0101` and `0101` are the same code as `P0101`.
  private static func canonical(_ typed: String) -> String {
    let upper = typed.uppercased()
    let isNumber = upper.utf8.allSatisfy { (0x30...0x39).contains($0) }
    return isNumber && upper.utf8.count == 4 ? "P" + upper : upper
  }
}
