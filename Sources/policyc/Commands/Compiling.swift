import PolicyLang

/// Reads and compiles one input. Nil if it could not be read; that has been reported.
func compile(_ input: Input, _ report: inout Report, _ console: inout Console) -> Compilation? {
  let bytes: [UInt8]
  switch input.read() {
  case .success(let read): bytes = read
  case .failure(let error):
    console.cannot("read", input.display, error)
    return nil
  }
  let imports = ImportLoader(root: input)
  var imported: [String] = []
  let compilation = Compilation.compile(path: input.display, bytes: bytes) { path in
    let result = imports.load(path)
    if case .success = result { imported.append(path) }
    return result
  }
  report.count(file: input.display)
  for path in imported { report.count(file: path) }
  return compilation
}

/// Reads imported files for the compiler, which knows paths only as text.
struct ImportLoader {
  private let shownFolder: String
  private let folder: RawPath?

  init(root: Input) {
    guard case .file(let path) = root else {
      (shownFolder, folder) = ("", nil)
      return
    }
    folder = path.parent
    shownFolder = path.parent?.display ?? ""
  }

  func load(_ path: String) -> Result<[UInt8], Compilation.ImportFailure> {
    FileReader.read(rawPath(path)).mapError { error in
      error.isMissing ? .missing : .unreadable(error.words)
    }
  }

  /// The path in bytes. The part that the user gave may be other than UTF-8, so it is put back as it was.
  private func rawPath(_ path: String) -> RawPath {
    guard let folder, path.hasPrefix(shownFolder + "/") else { return RawPath(path) }
    return folder.appending(Array(path.utf8.dropFirst(shownFolder.utf8.count + 1)))
  }
}
