/// Compiles one policy: every stage in order, from bytes to the policy as a value.
///
///     let result = Compilation.compile(path: "a.policy", bytes: bytes) { path in .failure(.missing) }
///     result.policy.statements.count
public struct Compilation: Sendable {
  /// Why an imported file could not be read; the command line fills in the system's words.
  public enum ImportFailure: Error, Sendable, Hashable {
    case missing
    case unreadable(String)
  }

  /// The root file first, then imports in the order in which they were first named.
  public var files: [SourceFile]
  /// What the compiler could make of the input, even where there are errors.
  public var policy: Policy
  /// Sorted by file, place and code, each once.
  public var diagnostics: [Diagnostic]

  /// True if something has to be mended before the policy can be built.
  public var hasErrors: Bool { diagnostics.contains { $0.severity == .error } }

  /// The file that a span points into.
  public func file(_ id: FileID) -> SourceFile? {
    id == .none ? nil : files.first { $0.id == id }
  }

  /// - Parameters:
  ///   - path: the file's path as the user gave it; imports are relative to its folder.
  ///   - bytes: policy source, or an IR file (recognised by its first byte, `{`).
  ///   - purpose: what the result is needed for.
  ///   - load: reads an imported file; never called for an IR file.
  public static func compile(
    path: String, bytes: [UInt8], for purpose: Purpose = .policy,
    load: @escaping (_ path: String) -> Result<[UInt8], ImportFailure>
  ) -> Compilation {
    compile(path: path, bytes: bytes, for: purpose, limits: Limits(), load: load)
  }

  /// What the caller needs of a compilation.
  public enum Purpose: Sendable {
    /// Everything.
    case policy
    /// The findings alone: `policy` stays empty, which takes less time and much less memory.
    case diagnostics
  }

  /// How much the compiler takes and says; tests make it less.
  struct Limits: Sendable {
    /// The largest file, in bytes.
    var fileSize = Lexer.maximumFileSize
    /// Findings of syntax per file.
    var reports = Parser.maximumReports
  }

  static func compile(
    path: String, bytes: [UInt8], for purpose: Purpose = .policy, limits: Limits,
    load: @escaping (_ path: String) -> Result<[UInt8], ImportFailure>
  ) -> Compilation {
    if bytes.count <= limits.fileSize, IRFile.isIR(bytes) { return IRFile.compile(path: path, bytes: bytes) }
    var loader = FileLoader(limits: limits, load: load)
    loader.add(path: path, bytes: bytes)
    var lowering = Lowering(for: purpose)
    lowering.run(loader.trees)
    return Compilation(
      files: loader.files, policy: lowering.policy,
      diagnostics: sorted(loader.diagnostics + lowering.diagnostics))
  }

  static func sorted(_ diagnostics: [Diagnostic]) -> [Diagnostic] {
    guard diagnostics.count > 1 else { return diagnostics }
    var seen: Set<Diagnostic> = []
    return diagnostics.filter { seen.insert($0).inserted }.sorted {
      ($0.span.file.raw, $0.span.start, $0.span.end, $0.code.id, $0.message)
        < ($1.span.file.raw, $1.span.start, $1.span.end, $1.code.id, $1.message)
    }
  }
}
