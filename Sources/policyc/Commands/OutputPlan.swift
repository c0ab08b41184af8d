import Codegen

/// Where the outputs of a build go, known before any is written.
struct OutputPlan {
  let inputs: [Input]
  let backends: [Backend]
  let folder: RawPath

  func path(of input: Input, _ backend: Backend) -> RawPath {
    folder.appending(input.name + Array(backend.ending.utf8))
  }

  /// Two inputs whose outputs would have one name, or an output that would replace an input.
  var conflict: Arguments.Misuse? { sameName ?? replacedInput }

  private var sameName: Arguments.Misuse? {
    var owners: [[UInt8]: Input] = [:]
    for input in inputs {
      if let owner = owners[input.name] {
        return Arguments.Misuse(
          message: "`\(owner.display)` and `\(input.display)` would be written to the same files",
          help: ["rename one of them, or build them into two folders"])
      }
      owners[input.name] = input
    }
    return nil
  }

  private var replacedInput: Arguments.Misuse? {
    var sources: [FileSystem.Identity: Input] = [:]
    for input in inputs {
      if case .file(let path) = input, let identity = FileSystem.identity(of: path) {
        sources[identity] = input
      }
    }
    for input in inputs {
      for backend in backends {
        let output = path(of: input, backend)
        guard let identity = FileSystem.identity(of: output), let source = sources[identity] else { continue }
        return Arguments.Misuse(
          message: "writing `\(output.display)` would replace the input `\(source.display)`",
          help: ["choose another folder with `--out`, or leave `\(backend.name)` out with `--emit`"])
      }
    }
    return nil
  }
}
