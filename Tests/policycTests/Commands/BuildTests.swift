import Codegen
import Foundation
import PolicyLang
import Testing

@testable import policyc

/// `build` in this process, with back ends made for the test.
@Suite struct BuildTests {
  private static let registry = [
    Backend(name: "page", ending: ".page", summary: "a page") { Array("page of \($0.header.name)\n".utf8) },
    Backend(name: "ir", ending: ".ir.json", summary: "an IR") { _ in Array("{}\n".utf8) },
  ]

  private struct Run {
    var status: policyc.ExitStatus
    var out: String
    var err: String
  }

  /// Paths in `words` that begin with `@` are in the scratch folder.
  private func build(_ words: String..., in scratch: Scratch) throws -> Run {
    let streams = try Scratch(["out": "", "err": ""])
    let out = try FileHandle(forWritingTo: streams.url("out"))
    let err = try FileHandle(forWritingTo: streams.url("err"))
    var console = Console(out: out.fileDescriptor, err: err.fileDescriptor)
    let bytes = words.map { Array(($0.first == "@" ? scratch.url(String($0.dropFirst())).path : $0).utf8) }
    let arguments = try Arguments.parse(bytes[...], options: BuildCommand.command.allOptions).get().0
    let status = BuildCommand.run(arguments, registry: Self.registry, &console)
    console.flush()
    withExtendedLifetime((out, err)) {}
    let prefix = scratch.folder.path + "/"
    return Run(
      status: status, out: try streams.read("out").replacingOccurrences(of: prefix, with: ""),
      err: try streams.read("err").replacingOccurrences(of: prefix, with: ""))
  }

  @Test func writesEveryOutputOfEveryPolicy() throws {
    let scratch = try Scratch(["a.policy": cleanPolicy, "b.policy": cleanPolicy])
    let run = try build("@a.policy", "@b.policy", "--out", "@x/y", in: scratch)
    #expect(run.status == .success)
    #expect(run.out == "wrote 4 files of 2 policies to x/y\n")
    #expect(run.err.isEmpty)
    #expect(try scratch.list("x/y") == ["a.ir.json", "a.page", "b.ir.json", "b.page"])
    #expect(try scratch.read("x/y/a.page") == "page of acme\n")
    let again = try build("@a.policy", "--out", "@x/y", "--emit", "page", "--quiet", in: scratch)
    #expect(again.status == .success)
    #expect(again.out.isEmpty)
  }

  @Test func writesOnlyWhatIsAskedFor() throws {
    let scratch = try Scratch(["a.policy": cleanPolicy])
    #expect(try build("@a.policy", "--out", "@x", "--emit", "ir", in: scratch).status == .success)
    #expect(try scratch.list("x") == ["a.ir.json"])
    for list in ["pag", "page,", ","] {
      let run = try build("@a.policy", "--out", "@z", "--emit", list, in: scratch)
      #expect(run.status == .failure)
      #expect(run.err.contains("`--emit` takes `page`, `ir`"))
    }
    #expect(!FileManager.default.fileExists(atPath: scratch.url("z").path))
  }

  @Test func writesNothingForAPolicyWithErrorsAndBuildsTheOthers() throws {
    let scratch = try Scratch(["bad.policy": brokenPolicy, "good.policy": cleanPolicy])
    let run = try build("@bad.policy", "@good.policy", "@gone.policy", "--out", "@x", in: scratch)
    #expect(run.status == .failure)
    #expect(run.err.contains("error[P0201]"))
    #expect(run.err.contains("cannot read `gone.policy`"))
    #expect(try scratch.list("x") == ["good.ir.json", "good.page"])
    let bad = try build("@bad.policy", "--out", "@y", in: scratch)
    #expect(bad.status == .findings)
    #expect(!FileManager.default.fileExists(atPath: scratch.url("y").path))
  }

  @Test func refusesTwoInputsOfOneNameBeforeAnythingIsWritten() throws {
    let scratch = try Scratch(["p/a.policy": cleanPolicy, "q/a.policy": cleanPolicy, "b.policy": cleanPolicy])
    let run = try build("@b.policy", "@p", "@q", "--out", "@x", in: scratch)
    #expect(run.status == .failure)
    #expect(
      run.err.hasPrefix("error: `p/a.policy` and `q/a.policy` would be written to the same files\nhelp: "))
    #expect(!FileManager.default.fileExists(atPath: scratch.url("x").path))
  }

  @Test func refusesToReplaceAnInput() throws {
    let scratch = try Scratch(["a.ir.json": "{}"])
    let run = try build("@a.ir.json", "--out", "@.", in: scratch)
    #expect(run.status == .failure)
    #expect(run.err.contains("would replace the input `a.ir.json`"))
    #expect(try scratch.list() == ["a.ir.json"])
  }

  @Test func leavesNothingBehindWhenItCannotWrite() throws {
    let scratch = try Scratch(["a.policy": cleanPolicy, "file": "", "x/a.page/inside": ""])
    let blocked = try build("@a.policy", "--out", "@x", in: scratch)
    #expect(blocked.status == .failure)
    #expect(blocked.err.hasPrefix("error: cannot write `x/a.page`: is a directory\nhelp: "))
    #expect(try scratch.list("x") == ["a.page", "a.page/inside"])
    let under = try build("@a.policy", "--out", "@file/x", in: scratch)
    #expect(under.status == .failure)
    #expect(under.err.hasPrefix("error: cannot make the folder `file/x`: not a directory\nhelp: "))
  }

  @Test func needsAPathAndAFolder() throws {
    let scratch = try Scratch(["a.policy": cleanPolicy])
    #expect(try build("@a.policy", in: scratch).err.hasPrefix("error: `build` needs a folder to write to\n"))
    #expect(try build("--out", "@x", in: scratch).err.hasPrefix("error: `build` needs a path\n"))
  }
}

@Suite struct ProgressTests {
  @Test func appearsAfterHalfASecondAndGoesWithoutATrace() {
    var progress = Progress()
    #expect(progress.line(step: 1, of: 9, now: 0) { "a" } == nil)
    progress.isAllowed = true
    #expect(progress.line(step: 1, of: 9, now: 10) { "a" } == nil)
    #expect(progress.line(step: 2, of: 9, now: 10.4) { "b" } == nil)
    #expect(progress.erase() == nil)
    #expect(progress.line(step: 3, of: 9, now: 10.6) { "c\u{1B}" } == "\r\u{1B}[K[3/9] c␛")
    #expect(progress.line(step: 4, of: 9, now: 10.61) { "d" } == nil)
    #expect(progress.erase() == "\r\u{1B}[K")
    #expect(progress.erase() == nil)
  }
}
