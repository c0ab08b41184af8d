import PolicyLang

/// `policyc trace`: holds a policy against the index of its source.
enum TraceCommand {
  static let command = Command(
    name: "trace",
    summary: "say which paragraphs of the source are encoded, left out or stale",
    usage: "FILE",
    arguments: [.init(name: "FILE", summary: "a policy, an IR file or - for standard input")],
    options: [
      Option("index", value: "FILE", "the source index (default: NAME.index beside NAME.policy)"),
      Option("source", value: "PAGE", "the page as it is now, HTML, Markdown or text: finds stale citations"),
      Option("format", value: "FORMAT", "how the report is written: text or json", oneOf: ["text", "json"]),
      Option("write-index", "write the index of PAGE, and report what changed, instead of tracing"),
      Option("all", "list every paragraph with what encodes it"),
    ],
    notes: [
      "A paragraph is accounted for if a statement cites it, or a sentence of it, or if `omit` says why not.\n"
        + "Headings need no citation. The index holds places and digests, no text.",
      "Status: 0 every paragraph is accounted for and every citation holds, 1 otherwise, 2 a wrong command line or\n"
        + "a file that cannot be read or written.",
    ],
    examples: [
      "policyc trace acme.policy", "policyc trace acme.policy --source page.html",
      "policyc trace acme.policy --source page.html --write-index",
    ],
    run: run)

  static func run(_ arguments: Arguments, _ console: inout Console) -> ExitStatus {
    guard let operand = arguments.operands.first, arguments.operands.count == 1 else {
      return console.misuse("`trace` needs one policy", of: command)
    }
    let input: Input = isDash(operand) ? .standardInput : .file(RawPath(bytes: operand))
    guard let path = arguments.path("index") ?? besides(input) else {
      return console.misuse(
        "a policy from standard input has no index beside it", of: command, help: ["write `--index FILE`"])
    }
    let source = arguments.path("source")
    if let source, isDash(source.bytes), input == .standardInput {
      return console.misuse("standard input cannot be both the policy and its source", of: command)
    }
    if arguments.has("write-index") {
      guard let source else {
        return console.misuse("`--write-index` needs the page", of: command, help: ["write `--source PAGE`"])
      }
      return writeIndex(of: source, to: path, for: input, &console)
    }
    return trace(input, index: path, source: source, arguments, &console)
  }

  private static func isDash(_ operand: [UInt8]) -> Bool { operand == [UInt8(ascii: "-")] }

  /// `NAME.index` in the folder of `NAME.policy`.
  private static func besides(_ input: Input) -> RawPath? {
    guard case .file(let path) = input else { return nil }
    return (path.parent ?? RawPath("")).appending(input.name + Array(".index".utf8))
  }

  private static func trace(
    _ input: Input, index path: RawPath, source: RawPath?, _ arguments: Arguments, _ console: inout Console
  ) -> ExitStatus {
    var findings = Report(format: .text, isStrict: false)
    guard let compilation = compile(input, &findings, &console) else { return .failure }
    guard let index = readIndex(path, &console) else { return .failure }
    var newer: SourceIndex?
    if let source {
      guard let page = readPage(source, &console) else { return .failure }
      newer = SourceIndex(page: page)
    }
    // What the compiler could make of a policy with errors is traced all the same: it helps while encoding.
    let hasErrors =
      compilation.hasErrors && findings.add(errors(of: compilation), path: input.display, to: &console)
    let report = TraceReport(of: compilation.policy, against: index, newer: newer)
    let files = TraceFiles(policy: input.display, index: path.display, source: source?.display)
    let isJSON = arguments.text("format") == "json"
    console.out.write(
      isJSON
        ? TraceJSON(report: report, compilation: compilation, files: files).text
        : TraceText(report: report, compilation: compilation, files: files, listsAll: arguments.has("all"))
          .text)
    return report.isComplete && !hasErrors ? .success : .findings
  }

  private static func errors(of compilation: Compilation) -> Compilation {
    var copy = compilation
    copy.diagnostics.removeAll { $0.severity != .error }
    return copy
  }

  // MARK: Files

  private static func readPage(_ path: RawPath, _ console: inout Console) -> [UInt8]? {
    switch isDash(path.bytes) ? FileReader.readStandardInput() : FileReader.read(path) {
    case .success(let bytes): return bytes
    case .failure(let error):
      console.cannot("read", path, error)
      return nil
    }
  }

  /// Nil if the index cannot be used; why has been reported.
  private static func readIndex(_ path: RawPath, _ console: inout Console) -> SourceIndex? {
    let bytes: [UInt8]
    switch FileReader.read(path) {
    case .success(let read): bytes = read
    case .failure(let error):
      let help = "`policyc trace FILE --source PAGE --write-index` writes an index"
      console.fail(
        "cannot read `\(path.display)`: \(error.words)",
        help: error.isMissing ? [help] : [error.mend].compactMap(\.self))
      return nil
    }
    let file = SourceFile(id: FileID(raw: 1), path: path.display, bytes: bytes)
    let (index, diagnostics) = SourceIndex.read(bytes, file: file.id)
    if diagnostics.isEmpty { return index }
    let text = SourceText(file)
    let excerpt = Excerpt(paint: console.paint, source: { $0 == file.id ? text : nil }, path: path.display)
    for diagnostic in diagnostics { console.say(excerpt.render(diagnostic) + "\n") }
    return nil
  }

  private static func writeIndex(
    of source: RawPath, to path: RawPath, for input: Input, _ console: inout Console
  ) -> ExitStatus {
    guard let page = readPage(source, &console) else { return .failure }
    let index = SourceIndex(page: page)
    if index.paragraphs.isEmpty {
      console.fail("there is no text in `\(source.display)`", help: ["the index is left as it was"])
      return .failure
    }
    var old: SourceIndex?
    switch FileReader.read(path) {
    case .success(let bytes):
      let (index, diagnostics) = SourceIndex.read(bytes, file: FileID(raw: 1))
      // Anything but an index is not overwritten: `--index` may have named a wrong file.
      if diagnostics.contains(where: { $0.code.id == "P0411" }), !bytes.isEmpty {
        console.fail("`\(path.display)` is there and is not a source index", help: ["it is left as it was"])
        return .failure
      }
      old = index
    case .failure(let error):
      if !error.isMissing {
        console.cannot("read", path, error)
        return .failure
      }
    }
    if let error = AtomicFile.write(index.file, to: path) {
      console.cannot("write", path, error)
      return .failure
    }
    console.out.write(
      "wrote \(DisplayText.visible(path.display)): \(plural(index.paragraphs.count, "place"))\n")
    if let old { console.out.write(changes(from: old, to: index, for: input, &console)) }
    return .success
  }

  /// What the new index means for the citations of the policy, which still name places of the old one. The
  /// policy need not be there yet.
  private static func changes(
    from old: SourceIndex, to index: SourceIndex, for input: Input, _ console: inout Console
  ) -> String {
    var findings = Report(format: .text, isStrict: false)
    guard case .file(let path) = input, case .success(.file) = FileSystem.entry(at: path),
      let compilation = compile(input, &findings, &console)
    else {
      return TraceText.changes(in: TraceReport(of: Policy(), against: old, newer: index), [])
    }
    let report = TraceReport(of: compilation.policy, against: old, newer: index)
    return TraceText.changes(in: report, compilation.files)
  }
}

/// The files of one trace, as reports name them.
struct TraceFiles {
  var policy: String
  var index: String
  var source: String?
}
