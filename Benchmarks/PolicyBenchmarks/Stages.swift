import Codegen
import PolicyLang

/// A part of the compiler's work, from bytes on. Each gives a number that depends on all of it, so that nothing
/// of it can be left out.
struct Stage: Sendable {
  let name: String
  let run: @Sendable ([UInt8]) -> Int

  static let all =
    [
      Stage(name: "lex") { Lexer.lex($0).tokens.count },
      Stage(name: "parse") {
        Parser.read(SourceFile(id: FileID(raw: 1), path: "b", bytes: $0)).0.nodes.count
      },
      Stage(name: "check") { compile($0).policy.statements.count },
      Stage(name: "build") { bytes in
        let policy = compile(bytes).policy
        return Backend.all.reduce(0) { $0 + $1.emit(policy).count }
      },
    ]
    + Backend.all.map { backend in
      Stage(name: "emit-\(backend.name)") { backend.emit(compile($0).policy).count }
    }

  static func named(_ name: String) -> Stage? { all.first { $0.name == name } }

  static func compile(_ bytes: [UInt8]) -> Compilation {
    let compilation = Compilation.compile(path: "bench.policy", bytes: bytes) { _ in .failure(.missing) }
    if let first = compilation.diagnostics.first {
      Platform.fail("the generated policy is not clean: \(first.message)")
    }
    return compilation
  }
}

/// One stage on one text, run until it has been seen often enough.
struct Measurement {
  let stage: String
  let bytes: Int
  let median: Double
  let runs: Int
  /// Bytes written, for the stages that write.
  let result: Int

  init(_ stage: Stage, on text: [UInt8], atLeast seconds: Double) {
    var times: [Double] = []
    let begin = Platform.now
    var result = stage.run(text)
    while times.count < 3 || (Platform.now - begin < seconds && times.count < 1_000) {
      let start = Platform.now
      result = stage.run(text)
      times.append(Platform.now - start)
    }
    times.sort()
    self.stage = stage.name
    bytes = text.count
    median = times[times.count / 2]
    runs = times.count
    self.result = result
  }

  /// Tab-separated: stage, bytes, median in milliseconds, MB/s, runs, result.
  var line: String {
    let milliseconds = Self.fixed(median * 1e3)
    let speed = Self.fixed(Double(bytes) / median / 1e6)
    return "\(stage)\t\(bytes)\t\(milliseconds)\t\(speed)\t\(runs)\t\(result)\n"
  }

  /// Three decimals, without Foundation.
  static func fixed(_ value: Double) -> String {
    let thousandths = Int((value * 1_000).rounded())
    let rest = String(thousandths % 1_000)
    return "\(thousandths / 1_000)." + String(repeating: "0", count: 3 - rest.count) + rest
  }
}
