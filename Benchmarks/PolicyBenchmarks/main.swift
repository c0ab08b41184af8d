import PolicyLang

// PolicyBenchmarks generate policy|cedar|proto SIZE   writes a policy of about SIZE bytes, or one that says the same
// PolicyBenchmarks stages SECONDS STAGE… -- FILE…      runs stages on files: one tab-separated line each
// PolicyBenchmarks once STAGE FILE                     runs one stage once: for tools that count instructions
// PolicyBenchmarks memory STAGE FILE                   the same, and prints the peak memory in bytes

let words = Array(CommandLine.arguments.dropFirst())

func text(_ path: String) -> [UInt8] {
  Platform.read(path) ?? { Platform.fail("cannot read \(path)") }()
}

func stage(_ name: String) -> Stage {
  Stage.named(name)
    ?? { Platform.fail("no stage `\(name)`: " + Stage.all.map(\.name).joined(separator: " ")) }()
}

switch words.first {
case "generate" where words.count == 3:
  guard let size = Int(words[2]) else { Platform.fail("no size: \(words[2])") }
  switch words[1] {
  case "policy": Platform.write(generate(PolicyDialect.self, size: size))
  case "cedar": Platform.write(generate(CedarDialect.self, matching: size))
  case "proto": Platform.write(generate(ProtoDialect.self, matching: size))
  default: Platform.fail("no language `\(words[1])`")
  }
case "stages" where words.count >= 4:
  guard let seconds = Double(words[1]), let separator = words.firstIndex(of: "--") else {
    Platform.fail("usage: stages SECONDS STAGE… -- FILE…")
  }
  for path in words[(separator + 1)...] {
    let bytes = text(path)
    for name in words[2..<separator] {
      Platform.write(Array(Measurement(stage(name), on: bytes, atLeast: seconds).line.utf8))
    }
  }
case "once" where words.count == 3:
  _ = stage(words[1]).run(text(words[2]))
case "memory" where words.count == 3:
  _ = stage(words[1]).run(text(words[2]))
  Platform.write(Array("\(Platform.peakMemory)\n".utf8))
default:
  Platform.fail("usage: PolicyBenchmarks generate|stages|once|memory …")
}
