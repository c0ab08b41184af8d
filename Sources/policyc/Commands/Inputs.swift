/// A policy to compile, as it was named on the command line or found in a folder.
enum Input: Hashable, Sendable {
  case standardInput
  case file(RawPath)

  /// What stands in reports.
  var display: String {
    switch self {
    case .standardInput: "<stdin>"
    case .file(let path): path.display
    }
  }

  func read() -> Result<[UInt8], SystemError> {
    switch self {
    case .standardInput: FileReader.readStandardInput()
    case .file(let path): FileReader.read(path)
    }
  }

  /// The file's name without `.policy` or `.ir.json`; outputs are named after it.
  var name: [UInt8] {
    guard case .file(let path) = self else { return Array("stdin".utf8) }
    let base = path.baseName
    for ending in [".policy", ".ir.json"] {
      let length = ending.utf8.count
      if base.count > length, base.suffix(length).elementsEqual(ending.utf8) {
        return Array(base.dropLast(length))
      }
    }
    return base
  }
}

/// The inputs that the operands of a command name, each once.
struct Inputs {
  private(set) var list: [Input] = []
  /// True if an operand led nowhere; that has been reported.
  private(set) var hasFailed = false

  private static let ending = ".policy"

  init(_ operands: [[UInt8]], _ console: inout Console) {
    var seen: Set<Input> = []
    for operand in operands {
      for input in inputs(RawPath(bytes: operand), &console) where seen.insert(input).inserted {
        list.append(input)
      }
    }
  }

  private mutating func inputs(_ path: RawPath, _ console: inout Console) -> [Input] {
    if path.bytes == Array("-".utf8) { return [.standardInput] }
    // A path that is missing is reported when it is read, like any other that cannot be.
    guard case .success(.folder) = FileSystem.entry(at: path) else { return [.file(path)] }
    switch FileSystem.files(below: path, ending: Self.ending) {
    case .success(let files):
      if files.isEmpty {
        console.fail(
          "there is no `\(Self.ending)` file in `\(path.display)`",
          help: ["`policyc init` writes one to start from"])
        hasFailed = true
      }
      return files.map { .file($0) }
    case .failure(let error):
      console.cannot("read", path, error)
      hasFailed = true
      return []
    }
  }
}

extension Console {
  /// "cannot read `a.policy`: no such file or directory", with what helps.
  mutating func cannot(_ verb: String, _ path: RawPath, _ error: SystemError) {
    cannot(verb, path.display, error)
  }

  mutating func cannot(_ verb: String, _ path: String, _ error: SystemError) {
    fail("cannot \(verb) `\(path)`: \(error.words)", help: [error.mend].compactMap(\.self))
  }
}
