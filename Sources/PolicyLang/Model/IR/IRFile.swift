/// An IR file in the place of a policy: read back instead of compiled.
enum IRFile {
  /// Policy source never begins with a brace, and IR, an object, always does.
  static func isIR(_ bytes: [UInt8]) -> Bool {
    let start = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
    return bytes.dropFirst(start).first { $0 != 0x20 && $0 != 0x09 && $0 != 0x0A && $0 != 0x0D }
      == UInt8(ascii: "{")
  }

  static func compile(path: String, bytes: [UInt8]) -> Compilation {
    let file = SourceFile(id: FileID(raw: 1), path: path, bytes: bytes)
    let (policy, problems) = IR.decode(bytes, file: file.id)
    let diagnostics = problems.map { problem in
      Diagnostic(code(problem.kind), problem.description, at: problem.span, help: help(problem.kind))
    }
    return Compilation(files: [file], policy: policy, diagnostics: Compilation.sorted(diagnostics))
  }

  private static func code(_ kind: IRProblem.Kind) -> Code {
    switch kind {
    case .syntax: .notJSON
    case .version: .unknownIRVersion
    case .shape: .misshapenIR
    case .reference: .danglingReference
    case .digest: .wrongDigest
    }
  }

  private static func help(_ kind: IRProblem.Kind) -> [String] {
    switch kind {
    case .syntax: ["a file that begins with `{` is read as IR, which is JSON (RFC 8259)"]
    case .version: ["write the IR again from its policy with this compiler: `policyc ir`"]
    case .shape, .reference: ["the format is described by `docs/schema/policy-ir-1.schema.json`"]
    case .digest: ["the file was changed after it was written; write it again with `policyc ir`"]
    }
  }
}
