import Foundation

@testable import PolicyLang

/// The package's root folder.
let packageRoot = URL(fileURLWithPath: #filePath)
  .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()

/// Compiles one text; imports are looked up among `others`.
func compile(_ text: String, path: String = "test.policy", others: [String: String] = [:]) -> Compilation {
  compile(bytes: Array(text.utf8), path: path, others: others)
}

func compile(bytes: [UInt8], path: String = "test.policy", others: [String: String] = [:]) -> Compilation {
  Compilation.compile(path: path, bytes: bytes) { name in
    others[name].map { .success(Array($0.utf8)) } ?? .failure(.missing)
  }
}

/// The codes of all findings, in order.
func codes(_ text: String, others: [String: String] = [:]) -> [String] {
  compile(text, others: others).diagnostics.map(\.code.id)
}

/// Text of a file below the package's root.
func text(of path: String) throws -> String {
  String(decoding: try Data(contentsOf: packageRoot.appendingPathComponent(path)), as: UTF8.self)
}

/// The `policy` code blocks of a Markdown file, with the line on which each begins.
func policyBlocks(in markdown: String) -> [(line: Int, text: String)] {
  var blocks: [(Int, String)] = []
  var current: (line: Int, lines: [Substring])?
  for (index, line) in markdown.split(separator: "\n", omittingEmptySubsequences: false).enumerated() {
    if current == nil, line == "```policy" {
      current = (index + 2, [])
    } else if line == "```", let block = current {
      blocks.append((block.line, block.lines.joined(separator: "\n") + "\n"))
      current = nil
    } else {
      current?.lines.append(line)
    }
  }
  return blocks
}
