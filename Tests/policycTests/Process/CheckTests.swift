import Foundation
import Testing

@testable import policyc

/// The contract of `check`: status, text and JSON.
@Suite struct CheckTests {
  /// A policy with a warning: number and unit disagree.
  private let doubtful = cleanPolicy + "retain email up to 1 days\n"

  @Test func exitsWithOneOnErrors() throws {
    let scratch = try Scratch(["a.policy": brokenPolicy, "b.policy": cleanPolicy])
    let run = try Policyc.run("check", "a.policy", "b.policy", in: scratch)
    #expect(run.status == 1)
    #expect(run.out.isEmpty)
    #expect(run.err.hasPrefix("error[P0201]: "))
    #expect(run.err.contains("\n --> a.policy:9:9\n  |\n9 | collect emial_adress from user for account\n"))
    #expect(run.err.contains("\n  |         ^^^^^^^^^^^^ "))
    #expect(run.err.hasSuffix("\n\n1 error in 2 files\nfor more about a finding: policyc explain P0201\n"))
  }

  @Test func takesWarningsForErrorsWhenStrict() throws {
    let scratch = try Scratch(["a.policy": doubtful])
    let lenient = try Policyc.run("check", "a.policy", in: scratch)
    #expect(lenient.status == 0)
    #expect(lenient.err.hasPrefix("warning[P0309]: "))
    #expect(lenient.err.contains("\n1 warning in 1 file\n"))
    let strict = try Policyc.run("check", "--strict", "a.policy", in: scratch)
    #expect(strict.status == 1)
    #expect(strict.err.hasPrefix("error[P0309]: "))
    #expect(strict.err.contains("\n1 error in 1 file\n"))
  }

  @Test func writesJSON() throws {
    let scratch = try Scratch(["a.policy": doubtful + "// é\ncollect emial from user // \"\u{202E}\n"])
    let run = try Policyc.run("check", "--format", "json", "a.policy", in: scratch)
    #expect(run.status == 1)
    #expect(run.err.isEmpty)
    let report = try JSONDecoder().decode(JSONShape.self, from: Data(run.out.utf8))
    #expect(report.summary.errors == report.diagnostics.filter { $0.severity == "error" }.count)
    #expect(report.summary.warnings == report.diagnostics.filter { $0.severity == "warning" }.count)
    #expect(report.summary.files == 1)
    let unknown = try #require(report.diagnostics.first { $0.code == "P0201" })
    #expect(unknown.severity == "error")
    #expect(unknown.file == "a.policy")
    let offset = try #require(scratch.read("a.policy").utf8ByteOffset(of: "emial"))
    #expect(unknown.range?.start == JSONShape.Position(line: 11, column: 9, offset: offset))
    #expect(unknown.range?.end == JSONShape.Position(line: 11, column: 14, offset: offset + 5))
    #expect(unknown.fixes.first?.replacement == "email")
    #expect(unknown.fixes.first?.range == unknown.range)
  }

  @Test func reportsAnImportedFileOnce() throws {
    let scratch = try Scratch([
      "p/a.policy": "import \"c.policy\"\n" + cleanPolicy,
      "p/b.policy": "import \"c.policy\"\n" + cleanPolicy,
      "p/c.policy": "data { badge \"badge\" is nothing_known }\n",
    ])
    for path in ["p", "./p", "p/../p"] {
      let run = try Policyc.run("check", path, in: scratch)
      #expect(run.status == 1)
      #expect(run.err.contains(" --> p/c.policy:1:"))
      #expect(run.err.contains("\n1 error in 3 files\n"), "\(run.err)")
    }
  }

  @Test func reportsAMissingImportAtItsPlace() throws {
    let scratch = try Scratch(["p/a.policy": "import \"gone.policy\"\n" + cleanPolicy])
    let run = try Policyc.run("check", "p/a.policy", in: scratch)
    #expect(run.status == 1)
    #expect(run.err.contains("error[P0206]: "))
    #expect(run.err.contains(" --> p/a.policy:1:8\n"))
  }

  #if os(Linux)
    @Test func findsImportsInAFolderWhoseNameIsNotUTF8() throws {
      let scratch = try Scratch([
        "a.policy": "import \"c.policy\"\n" + cleanPolicy, "c.policy": "edition 1\n",
      ])
      let run = try Policyc.shell(
        "d=$(printf 'd\\377'); mkdir -p \"$d/x\"; mv *.policy \"$d\"; \"$0\" check \"./$d/x/../a.policy\"",
        in: scratch)
      #expect(run.err == "no findings in 2 files\n")
      #expect(run.status == 0)
    }
  #endif

  @Test func stopsWritingAfterTwoHundred() throws {
    let many = cleanPolicy + String(repeating: "collect nope from user for account\n", count: 1234)
    let scratch = try Scratch(["a.policy": many])
    let run = try Policyc.run("check", "a.policy", in: scratch)
    #expect(run.status == 1)
    #expect(run.err.components(separatedBy: "error[P0201]").count == 201)
    #expect(run.err.contains("\n… and 1034 more\n\n1234 errors in 1 file\n"))
    let json = try Policyc.run("check", "--format=json", "a.policy", in: scratch)
    #expect(try JSONDecoder().decode(JSONShape.self, from: Data(json.out.utf8)).diagnostics.count == 1234)
  }

  @Test(arguments: ["", "\0", "\u{FEFF}", "}", "{", "{}", "policy", "\"", "\u{202E}", "\r\n\r"])
  func endsWithAReportOnAnyInput(_ text: String) throws {
    let run = try Policyc.run("check", "-", in: Scratch(), input: text)
    #expect(run.status == 0 || run.status == 1)
    #expect(run.err.contains(" in 1 file\n"))
    #expect(!run.err.unicodeScalars.contains { $0 == "\u{202E}" || $0 == "\0" })
  }
}

/// The JSON of `check`, with every member that the contract names.
private struct JSONShape: Decodable {
  struct Position: Decodable, Equatable { var line, column, offset: Int }
  struct Range: Decodable, Equatable { var start, end: Position }
  struct Label: Decodable {
    var file: String?
    var range: Range?
    var text: String
  }
  struct Fix: Decodable {
    var title: String
    var file: String?
    var range: Range?
    var replacement: String
  }
  struct Item: Decodable {
    var code, severity, message: String
    var file: String?
    var range: Range?
    var labels: [Label]
    var help: [String]
    var fixes: [Fix]
  }
  struct Summary: Decodable { var errors, warnings, notes, files: Int }
  var diagnostics: [Item]
  var summary: Summary
}

extension String {
  fileprivate func utf8ByteOffset(of part: String) -> Int? {
    range(of: part).map { utf8.distance(from: startIndex, to: $0.lowerBound) }
  }
}
