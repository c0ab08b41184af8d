import Foundation
import Testing

/// Which files `check` reads, and what it says about those that it cannot.
@Suite struct InputTests {
  private struct Summary: Decodable {
    struct Counts: Decodable { var files: Int }
    var summary: Counts
  }

  private func files(_ run: Policyc) throws -> Int {
    try JSONDecoder().decode(Summary.self, from: Data(run.out.utf8)).summary.files
  }

  @Test func takesFoldersFilesAndStandardInput() throws {
    let scratch = try Scratch([
      "p/b.policy": cleanPolicy, "p/a.policy": cleanPolicy, "p/deep/er/c.policy": cleanPolicy,
      "p/.hidden.policy": "x", "p/.git/d.policy": "x", "p/notes.txt": "x",
    ])
    #expect(try files(Policyc.run("check", "--format", "json", "p", in: scratch)) == 3)
    #expect(try files(Policyc.run("check", "--format", "json", "p", "p/a.policy", in: scratch)) == 3)
    #expect(
      try files(Policyc.run("check", "--format", "json", "p/a.policy", "-", in: scratch, input: cleanPolicy))
        == 2)
    let run = try Policyc.run("check", "p", in: scratch)
    #expect(run.status == 0)
    #expect(run.err == "no findings in 3 files\n")
    #expect(run.out.isEmpty)
    #expect(try Policyc.run("check", "--quiet", "p", in: scratch).err.isEmpty)
  }

  @Test func doesNotFollowLinksInCircles() throws {
    let scratch = try Scratch(["p/a.policy": cleanPolicy])
    try FileManager.default.createSymbolicLink(
      at: scratch.url("p/loop"), withDestinationURL: scratch.url("p"))
    #expect(try Policyc.run("check", "p", in: scratch).err == "no findings in 1 file\n")
  }

  @Test func reportsWhatCannotBeRead() throws {
    let scratch = try Scratch(["file": "", "good.policy": cleanPolicy])
    try FileManager.default.createDirectory(at: scratch.url("empty"), withIntermediateDirectories: true)
    for (path, words) in [
      ("gone.policy", "cannot read `gone.policy`: no such file or directory"),
      ("file/x.policy", "cannot read `file/x.policy`: not a directory"),
      ("empty", "there is no `.policy` file in `empty`"),
      ("/dev/null", "cannot read `/dev/null`: it is not a regular file"),
      (String(repeating: "n", count: 300), "file name too long"),
    ] {
      // The others are checked all the same.
      let run = try Policyc.run("check", path, "good.policy", in: scratch)
      #expect(run.status == 2)
      #expect(run.err.contains("error: "))
      #expect(run.err.contains(words), "\(run.err)")
      #expect(run.err.hasSuffix("no findings in 1 file\n"))
    }
  }

  @Test func doesNotHangOnAPipeWithoutAWriter() throws {
    let scratch = try Scratch()
    let run = try Policyc.shell("mkfifo f.policy && exec \"$0\" check f.policy", in: scratch)
    #expect(run.status == 2)
    #expect(run.err.contains("use `-` for standard input"))
  }

  @Test func readsPipesThroughADash() throws {
    let scratch = try Scratch(["a.policy": cleanPolicy])
    let run = try Policyc.shell("(cat a.policy; sleep 0.1; echo '// more') | \"$0\" check -", in: scratch)
    #expect(run.status == 0, "\(run.err)")
    #expect(run.err == "no findings in 1 file\n")
  }

  #if os(Linux)
    @Test func keepsNamesThatAreNotUTF8() throws {
      let scratch = try Scratch(["a.policy": cleanPolicy])
      let run = try Policyc.shell(
        "n=$(printf 'b\\377.policy'); cp a.policy \"$n\"; \"$0\" check \"$n\" && \"$0\" check .", in: scratch)
      #expect(run.status == 0, "\(run.err)")
      #expect(run.err == "no findings in 1 file\nno findings in 2 files\n")
      let missing = try Policyc.shell("\"$0\" check \"$(printf 'c\\377\\033.policy')\"", in: scratch)
      #expect(missing.status == 2)
      #expect(missing.err.hasPrefix("error: cannot read `c\u{FFFD}␛.policy`: no such file or directory\n"))
    }
  #endif

  @Test func endsOptionsAtTwoDashes() throws {
    let scratch = try Scratch(["-x.policy": cleanPolicy])
    #expect(try Policyc.run("check", "-x.policy", in: scratch).status == 2)
    #expect(try Policyc.run("check", "--", "-x.policy", in: scratch).status == 0)
  }
}
