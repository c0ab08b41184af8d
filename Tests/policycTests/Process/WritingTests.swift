import Codegen
import Foundation
import PolicyLang
import Testing

@testable import policyc

/// `init`, `explain`, `ir` and `build` as processes.
@Suite struct WritingTests {
  @Test func writesAStarterThatChecksAndIsNeverReplaced() throws {
    let scratch = try Scratch()
    let run = try Policyc.run("init", "new/folder", in: scratch)
    #expect(run.status == 0)
    #expect(run.out.hasPrefix("wrote new/folder/privacy.policy\n"))
    let check = try Policyc.run("check", "--strict", "new", in: scratch)
    #expect(check.err == "no findings in 1 file\n")
    #expect(check.status == 0)

    try scratch.write("mine", to: "new/folder/privacy.policy")
    let again = try Policyc.run("init", "new/folder", in: scratch)
    #expect(again.status == 2)
    #expect(again.err.hasPrefix("error: `new/folder/privacy.policy` exists already\n"))
    #expect(try scratch.read("new/folder/privacy.policy") == "mine")
    #expect(try scratch.list("new/folder") == ["privacy.policy"])
    #expect(try Policyc.run("init", in: scratch).status == 0)
    #expect(try scratch.list() == ["new", "new/folder", "new/folder/privacy.policy", "privacy.policy"])
  }

  /// The limit on file sizes stands in for a full disk: a write comes up short, the next one fails.
  @Test func leavesNoPartOfAFile() throws {
    let scratch = try Scratch()
    let run = try Policyc.shell("ulimit -f 1; \"$0\" init d", in: scratch)
    #expect(run.status == 2)
    #expect(run.err.hasPrefix("error: cannot write `d/privacy.policy`: file too large\nhelp: "))
    #expect(try scratch.list() == ["d"])
  }

  @Test func explainsCodes() throws {
    let scratch = try Scratch()
    let list = try Policyc.run("explain", in: scratch)
    #expect(list.status == 0)
    #expect(list.out.split(separator: "\n").count == Code.all.count)
    for code in Code.all { #expect(list.out.contains("\(code.id)  ")) }
    let unknown = try Policyc.run("explain", "P9101", in: scratch)
    #expect(unknown.status == 2)
    #expect(unknown.err.hasPrefix("error: unknown code `P9101`\nhelp: did you mean `P"))
    guard let code = Code.all.first, let page = Explanation.page(for: code.id) else {
      return print("skipped: there is no page of explanation yet")
    }
    for spelling in [code.id, code.id.lowercased(), String(code.id.dropFirst())] {
      let run = try Policyc.run("explain", spelling, in: scratch)
      #expect(run.status == 0)
      #expect(run.out.hasPrefix(page))
    }
  }

  @Test func buildsTheStarterTwiceToTheSameBytes() throws {
    guard !Backend.all.isEmpty else { return print("skipped: no back end is registered yet") }
    let scratch = try Scratch()
    try Policyc.run("init", in: scratch)
    for folder in ["one", "two"] {
      let run = try Policyc.run("build", ".", "--out", folder, in: scratch)
      #expect(run.status == 0, "\(run.err)")
      #expect(run.out == "wrote \(plural(Backend.all.count, "file")) of 1 policy to \(folder)\n")
    }
    #expect(try scratch.list("one") == Backend.all.map { "privacy\($0.ending)" }.sorted())
    for name in try scratch.list("one") {
      #expect(try scratch.read("one/\(name)") == scratch.read("two/\(name)"))
    }
  }

  @Test func printsTheIRThatBuildWrites() throws {
    guard Backend.all.contains(where: { $0.name == "ir" }) else {
      return print("skipped: no IR back end is registered yet")
    }
    let scratch = try Scratch(["a.policy": cleanPolicy, "bad.policy": brokenPolicy])
    let run = try Policyc.run("ir", "a.policy", in: scratch)
    #expect(run.status == 0)
    #expect(run.err.isEmpty)
    try scratch.write(run.out, to: "back.ir.json")
    #expect(try Policyc.run("check", "back.ir.json", in: scratch).status == 0)
    #expect(try Policyc.run("ir", "back.ir.json", in: scratch).out == run.out)
    #expect(try Policyc.run("ir", "-", in: scratch, input: cleanPolicy).out == run.out)
    let bad = try Policyc.run("ir", "bad.policy", in: scratch)
    #expect(bad.status == 1)
    #expect(bad.out.isEmpty)
  }
}
