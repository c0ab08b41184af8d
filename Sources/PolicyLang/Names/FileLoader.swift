/// Reads a policy's files: the root and, before it, what it imports. Each file is parsed once.
struct FileLoader {
  typealias Load = (_ path: String) -> Result<[UInt8], Compilation.ImportFailure>

  let limits: Compilation.Limits
  let load: Load
  /// In the order in which they were first named, the root first.
  var files: [SourceFile] = []
  /// Imported files before the files that import them.
  var trees: [SyntaxTree] = []
  var diagnostics: [Diagnostic] = []
  /// Paths that are being read, outermost first.
  private var open: [String] = []
  /// Paths in the form in which they are compared, of all files.
  private var known: [String] = []

  init(limits: Compilation.Limits, load: @escaping Load) {
    self.limits = limits
    self.load = load
  }

  mutating func add(path: String, bytes: [UInt8]) {
    let file = SourceFile(id: FileID(raw: UInt32(files.count + 1)), path: path, bytes: bytes)
    files.append(file)
    let key = Self.join("", path)
    known.append(key)
    guard bytes.count <= limits.fileSize else {
      diagnostics.append(
        Diagnostic(
          .fileTooLarge, "this file has \(bytes.count) bytes, more than the \(limits.fileSize) that fit",
          at: Span(file: file.id, start: 0, end: 0), help: ["split the policy with `import`"]))
      return
    }
    let (tree, problems) = Parser.read(file, reports: limits.reports)
    diagnostics += problems
    open.append(key)
    for node in tree.children(of: 0) where tree.nodes[node].kind == .importEntry {
      readImport(tree, node)
    }
    open.removeLast()
    trees.append(tree)
  }

  private mutating func readImport(_ tree: SyntaxTree, _ node: Int) {
    let token = tree.nodes[node].firstToken + 1
    guard token < tree.nodes[node].tokenEnd, tree.tokens[Int(token)].kind == .string else { return }
    let span = tree.span(ofToken: token)
    let name = Escapes.text(of: tree.bytes(ofToken: token))
    // An escape that is none, reported already.
    if name.unicodeScalars.contains("\u{FFFD}") { return }
    let path = Self.join(tree.file.path, name)
    if let first = open.firstIndex(of: path) {
      let chain = open[first...].map { "`\($0)`" } + ["`\(path)`"]
      diagnostics.append(
        Diagnostic(
          .importCycle, "`\(path)` imports itself: " + chain.joined(separator: " imports "), at: span,
          annotation: "closes the cycle",
          help: ["move what both files need into a third one, and import that from both"]))
      return
    }
    guard !known.contains(path) else { return }
    switch load(path) {
    case .success(let bytes): add(path: path, bytes: bytes)
    case .failure(let failure):
      let reason =
        switch failure {
        case .missing: "there is no such file"
        case .unreadable(let words): words
        }
      diagnostics.append(
        Diagnostic(
          .missingImport, "`\(path)` cannot be read: \(reason)", at: span, annotation: "imported here",
          help: ["the path is taken from the folder of the file that imports it"]))
    }
  }

  /// A path relative to the folder of another file, with `.` and `..` folded, so that one file has
  /// one name.
  static func join(_ base: String, _ name: String) -> String {
    var path = name
    if !name.hasPrefix("/"), let slash = base.lastIndex(of: "/") { path = base[...slash] + name }
    var parts: [Substring] = []
    for part in path.split(separator: "/", omittingEmptySubsequences: true) {
      if part == "." { continue }
      if part == "..", let last = parts.last, last != ".." {
        parts.removeLast()
      } else {
        parts.append(part)
      }
    }
    return (path.hasPrefix("/") ? "/" : "") + parts.joined(separator: "/")
  }
}

extension SyntaxTree {
  func bytes(ofToken index: UInt32) -> ArraySlice<UInt8> {
    let token = tokens[Int(index)]
    return file.bytes[Int(token.start)..<Int(token.end)]
  }

  func string(ofToken index: UInt32) -> String { Escapes.text(of: bytes(ofToken: index)) }

  func name(ofToken index: UInt32) -> String { String(decoding: bytes(ofToken: index), as: UTF8.self) }
}
