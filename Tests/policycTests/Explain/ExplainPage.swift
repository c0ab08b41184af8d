import Foundation

@testable import PolicyLang
@testable import policyc

/// A page of `policyc explain`, taken apart.
///
/// The first line is `# P0101: title`. Code blocks are the parts of two examples. The words after the
/// fence say what a block is and to which example it belongs:
///
///     ```policy wrong                    the policy that gives the finding, `example.policy`
///     ```policy right                    the same policy, mended
///     ```policy wrong file=a.policy      a file that it imports
///     ```json wrong                      an IR file in the place of a policy
///     ```index wrong                     a source index, `example.index`
///     ```page                            the published page: the policy is traced against its index
///     ```newer wrong                     that page as it is now
///
/// - Without `wrong` or `right`, a block belongs to both examples.
/// - `size=60` and `reports=0` after a policy set the compiler's limits.
/// - In a text, `<U+202E>` is that character, `<0xFF>` that byte, and `<3 × ab>` is `ababab`.
struct ExplainPage {
  var title: String
  private var blocks: [Block] = []

  private struct Block {
    var kind: String
    /// `wrong`, `right` or nil for both.
    var side: String?
    var options: [String: String]
    var bytes: [UInt8]
  }

  init(_ markdown: String) {
    let lines = markdown.split(separator: "\n", omittingEmptySubsequences: false)
    title = lines.first.map { String($0.drop { $0 == "#" || $0 == " " }) } ?? ""
    var current: (words: [Substring], lines: [Substring])?
    for line in lines {
      if let block = current, line == "```" {
        blocks.append(Self.block(block.words, block.lines))
        current = nil
      } else if current != nil {
        current?.lines.append(line)
      } else if line.hasPrefix("```") {
        current = (line.dropFirst(3).split(separator: " "), [])
      }
    }
  }

  private static func block(_ words: [Substring], _ lines: [Substring]) -> Block {
    var block = Block(kind: words.first.map(String.init) ?? "", options: [:], bytes: [])
    for word in words.dropFirst() {
      let parts = word.split(separator: "=", maxSplits: 1)
      if parts.count == 2 {
        block.options[String(parts[0])] = String(parts[1])
      } else {
        block.side = String(word)
      }
    }
    for line in lines { block.bytes += unescaped(line) + [0x0A] }
    return block
  }

  /// Replaces `<U+202E>`, `<0xFF>` and `<3 × ab>`.
  private static func unescaped(_ line: Substring) -> [UInt8] {
    var bytes: [UInt8] = []
    var rest = line
    while let start = rest.firstIndex(of: "<"), let end = rest[start...].firstIndex(of: ">") {
      let inner = rest[rest.index(after: start)..<end]
      bytes += Array(rest[..<start].utf8)
      let parts = inner.split(separator: " ", maxSplits: 2)
      if inner.hasPrefix("U+"),
        let scalar = UInt32(inner.dropFirst(2), radix: 16).flatMap(Unicode.Scalar.init)
      {
        bytes += Array(String(Character(scalar)).utf8)
      } else if inner.hasPrefix("0x"), let byte = UInt8(inner.dropFirst(2), radix: 16) {
        bytes.append(byte)
      } else if parts.count == 3, parts[1] == "×", let count = Int(parts[0]) {
        let unit = Array(parts[2].utf8)
        for _ in 0..<count { bytes += unit }
      } else {
        bytes += Array(rest[start...end].utf8)
      }
      rest = rest[rest.index(after: end)...]
    }
    return bytes + Array(rest.utf8)
  }

  /// What the compiler finds in one of the examples, and the files that the findings point into. Nil if
  /// the page has no such example.
  func findings(_ side: String) -> (files: [SourceFile], diagnostics: [Diagnostic])? {
    let own = blocks.filter { $0.side == side || $0.side == nil }
    guard own.contains(where: { $0.side == side }) else { return nil }
    if let index = own.first(where: { $0.kind == "index" }) {
      let file = SourceFile(id: FileID(raw: 1), path: "example.index", bytes: index.bytes)
      return ([file], SourceIndex.read(index.bytes, file: file.id).diagnostics)
    }
    guard
      let root = own.first(where: { $0.kind == "policy" && $0.options["file"] == nil || $0.kind == "json" })
    else { return nil }
    let compilation = compile(root, own)
    guard let page = own.first(where: { $0.kind == "page" }) else {
      return (compilation.files, compilation.diagnostics)
    }
    let newer = own.first { $0.kind == "newer" }.map { SourceIndex(page: $0.bytes) }
    let report = TraceReport(of: compilation.policy, against: SourceIndex(page: page.bytes), newer: newer)
    return (compilation.files, compilation.diagnostics + report.diagnostics)
  }

  private func compile(_ root: Block, _ blocks: [Block]) -> Compilation {
    var limits = Compilation.Limits()
    if let size = root.options["size"].flatMap(Int.init) { limits.fileSize = size }
    if let reports = root.options["reports"].flatMap(Int.init) { limits.reports = reports }
    let path = root.kind == "json" ? "example.ir.json" : "example.policy"
    return Compilation.compile(path: path, bytes: root.bytes, limits: limits) { name in
      blocks.first { $0.options["file"] == name }.map { .success($0.bytes) } ?? .failure(.missing)
    }
  }

  /// The findings as people see them, without colours.
  static func rendered(_ files: [SourceFile], _ diagnostics: [Diagnostic]) -> String {
    var sources = Sources(files)
    for diagnostic in diagnostics { sources.load(for: diagnostic) }
    let texts = sources
    let excerpt = Excerpt(paint: .off, source: { texts[$0] }, path: files.first?.path ?? "example.policy")
    return diagnostics.map { excerpt.render($0) }.joined(separator: "\n")
  }
}
