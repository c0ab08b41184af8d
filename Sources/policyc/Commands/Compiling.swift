import PolicyLang

/// Reads and compiles one input. Nil if it could not be read; that has been reported.
func compile(
  _ input: Input, for purpose: Compilation.Purpose = .policy, _ report: inout Report, _ console: inout Console
) -> Compilation? {
  let bytes: [UInt8]
  switch input.read() {
  case .success(let read): bytes = read
  case .failure(let error):
    console.cannot("read", input.display, error)
    return nil
  }
  let imports = ImportLoader(root: input)
  let compilation = Compilation.compile(path: input.display, bytes: bytes, for: purpose) { imports.load($0) }
  for file in compilation.files { report.count(file: file.path) }
  return compilation
}

/// Reads imported files for the compiler, which knows paths only as text and without `.` and `..`.
struct ImportLoader: Sendable {
  /// The folder of the root, if its name is other than UTF-8: as the compiler shows it, and as it is.
  private let folder: (shown: String, path: RawPath)?

  init(root: Input) {
    guard case .file(let path) = root, let parent = path.parent, RawPath(parent.display) != parent else {
      folder = nil
      return
    }
    folder = (parent.folded.display + "/", parent.folded)
  }

  func load(_ path: String) -> Result<[UInt8], Compilation.ImportFailure> {
    FileReader.read(rawPath(path)).mapError { error in
      error.isMissing ? .missing : .unreadable(error.words)
    }
  }

  private func rawPath(_ path: String) -> RawPath {
    guard let folder, path.hasPrefix(folder.shown) else { return RawPath(path) }
    return folder.path.appending(Array(path.utf8.dropFirst(folder.shown.utf8.count)))
  }
}
