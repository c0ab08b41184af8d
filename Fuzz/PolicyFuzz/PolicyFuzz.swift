import Codegen

// Testable for the syntax tree, which compiling does not hand out.
@testable import PolicyLang

/// libFuzzer's entry: one input is tried as everything that policyc reads.
@_cdecl("LLVMFuzzerTestOneInput")
public func testOneInput(_ start: UnsafePointer<UInt8>?, _ count: Int) -> CInt {
  let bytes = Array(UnsafeBufferPointer(start: start, count: count))
  checkTree(of: bytes)
  let policy = checkCompilation(of: bytes)
  checkDecoding(of: bytes)
  checkIndex(of: bytes, against: policy)
  return 0
}

/// Any bytes give a tree whose nodes nest and whose tokens reproduce the file.
private func checkTree(of bytes: [UInt8]) {
  let file = SourceFile(id: FileID(raw: 1), path: "fuzz.policy", bytes: bytes)
  let (tree, _) = Parser.parse(file, Lexer.lex(bytes).tokens)
  if let defect = tree.defect() { fail("tree: \(defect)") }
}

/// Any bytes give a policy and findings that point into the files. A policy without errors survives its IR,
/// and every back end can write it.
private func checkCompilation(of bytes: [UInt8]) -> Policy {
  let result = Compilation.compile(path: "fuzz.policy", bytes: bytes) { path in
    // Importing finds a missing file, an unreadable one, and the importing file itself.
    path.utf8.count % 3 == 0
      ? .failure(.missing) : path.utf8.count % 3 == 1 ? .failure(.unreadable("no")) : .success(bytes)
  }
  for diagnostic in result.diagnostics { check(diagnostic, in: result) }
  guard !result.hasErrors else { return result.policy }
  for statement in result.policy.statements where statement.anchor.isEmpty {
    fail("statement without anchor")
  }
  checkRoundTrip(of: result.policy)
  for backend in Backend.all {
    let output = backend.emit(result.policy)
    if output.isEmpty { fail("\(backend.name): empty output") }
    if String(validating: output, as: UTF8.self) == nil { fail("\(backend.name): output is not UTF-8") }
  }
  return result.policy
}

private func check(_ diagnostic: Diagnostic, in result: Compilation) {
  if diagnostic.message.isEmpty { fail("\(diagnostic.code.id): no message") }
  let spans = [diagnostic.span] + diagnostic.labels.map(\.span) + diagnostic.fixes.map(\.span)
  for span in spans where span.file != .none {
    guard let file = result.file(span.file) else { fail("\(diagnostic.code.id): span in no file") }
    guard span.start <= span.end, Int(span.end) <= file.bytes.count else {
      fail(
        "\(diagnostic.code.id): span \(span.start)..<\(span.end) leaves a file of \(file.bytes.count) bytes")
    }
  }
}

/// Writing, reading and writing again gives the same bytes and no problem.
private func checkRoundTrip(of policy: Policy) {
  let written = IR.encode(policy)
  let (read, problems) = IR.decode(written, file: FileID(raw: 1))
  if let problem = problems.first { fail("IR: \(problem.description)") }
  if IR.encode(read) != written { fail("IR: reading and writing changed it") }
  if IR.digest(of: read) != IR.digest(of: policy) { fail("IR: reading changed the digest") }
}

/// Any bytes can be read as IR; what is read without a problem survives a round trip.
private func checkDecoding(of bytes: [UInt8]) {
  let (policy, problems) = IR.decode(bytes, file: FileID(raw: 1))
  for problem in problems {
    guard problem.span.start <= problem.span.end, Int(problem.span.end) <= bytes.count else {
      fail("IR problem outside the file: \(problem.description)")
    }
  }
  if problems.isEmpty { checkRoundTrip(of: policy) }
}

/// Any bytes can be read as an index and as a page; both survive being written as an index file.
private func checkIndex(of bytes: [UInt8], against policy: Policy) {
  let (index, diagnostics) = SourceIndex.read(bytes, file: FileID(raw: 1))
  for diagnostic in diagnostics where Int(diagnostic.span.end) > bytes.count {
    fail("\(diagnostic.code.id): span outside the index")
  }
  let page = SourceIndex(page: bytes)
  for candidate in [index, page] {
    let (again, problems) = SourceIndex.read(candidate.file, file: FileID(raw: 1))
    if let problem = problems.first { fail("index: \(problem.message)") }
    if again != candidate { fail("index: reading and writing changed it") }
  }
  _ = TraceReport(of: policy, against: index, newer: page)
}

/// Stops the run; libFuzzer keeps the input.
private func fail(_ message: String) -> Never { fatalError(message) }
