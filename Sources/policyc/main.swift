import Glibc
import PolicyLang

func read(_ path: String) -> [UInt8]? {
  guard let f = fopen(path, "rb") else { return nil }
  defer { fclose(f) }
  var out: [UInt8] = []
  var buf = [UInt8](repeating: 0, count: 65536)
  while true {
    let n = fread(&buf, 1, buf.count, f)
    if n <= 0 { break }
    out += buf[0..<n]
  }
  return out
}
for path in CommandLine.arguments.dropFirst() {
  let c = Compilation.compile(path: path, bytes: read(path) ?? []) { p in read(p).map { .success($0) } ?? .failure(.missing) }
  for d in c.diagnostics {
    let f = c.file(d.span.file)
    let b = f?.bytes ?? []
    let line = b.prefix(Int(d.span.start)).reduce(1) { $0 + ($1 == 10 ? 1 : 0) }
    print("\(f?.path ?? "?"):\(line): \(d.severity.word)[\(d.code.id)] \(d.message)\(d.help.map { "\n    help: " + $0 }.joined())")
  }
  print("\(path): \(c.policy.statements.count) statements, \(c.policy.concepts.count - 1) concepts, \(c.diagnostics.count) diagnostics")
}
