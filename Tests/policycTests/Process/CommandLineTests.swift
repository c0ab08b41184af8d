import Testing

@testable import policyc

/// What holds for every command.
@Suite struct CommandLineTests {
  @Test func showsItsVersion() throws {
    let run = try Policyc.run("--version", in: Scratch())
    #expect(run.status == 0)
    #expect(run.out == "policyc \(Program.version)\n")
    #expect(run.err.isEmpty)
  }

  @Test func showsHelpForEveryCommand() throws {
    let scratch = try Scratch()
    let overview = try Policyc.run("--help", in: scratch)
    #expect(overview.status == 0)
    for command in CommandTable.all {
      #expect(overview.out.contains("  \(command.name) "))
      let help = try Policyc.run(command.name, "--help", in: scratch)
      #expect(help.status == 0)
      #expect(help.out.hasPrefix("policyc \(command.name): "))
      for option in command.allOptions { #expect(help.out.contains("--\(option.name)")) }
      #expect(try Policyc.run("help", command.name, in: scratch).out == help.out)
    }
  }

  @Test func refusesWithStatusTwoAndSaysWhatHelps() throws {
    let scratch = try Scratch()
    let nothing = try Policyc.run(in: scratch)
    #expect(nothing.status == 2)
    #expect(nothing.out.isEmpty)
    #expect(nothing.err.contains("Usage: policyc COMMAND"))

    let command = try Policyc.run("chekc", "x", in: scratch)
    #expect(command.status == 2)
    #expect(command.err.hasPrefix("error: unknown command `chekc`\nhelp: did you mean `check`?\n"))

    let option = try Policyc.run("check", "--formt", "json", "x", in: scratch)
    #expect(option.status == 2)
    #expect(option.err.hasPrefix("error: unknown option `--formt`\nhelp: did you mean `--format`?\n"))

    let value = try Policyc.run("check", "--format=jso", "x", in: scratch)
    #expect(value.status == 2)
    #expect(value.err.hasPrefix("error: `--format` cannot be `jso`\nhelp: did you mean `json`?\n"))

    for command in ["check", "build", "ir"] { #expect(try Policyc.run(command, in: scratch).status == 2) }
  }

  @Test func takesOptionsBeforeAndAfterTheCommand() throws {
    let scratch = try Scratch()
    let before = try Policyc.run("--color", "always", "check", "none", in: scratch)
    let after = try Policyc.run("check", "none", "--color=always", in: scratch)
    #expect(before.err == after.err)
    #expect(before.err.contains("\u{1B}[1;31merror"))
    let plain = try Policyc.run("check", "none", in: scratch)
    #expect(
      plain.err
        == "error: cannot read `none`: no such file or directory\nhelp: check the spelling of the path\n")
  }

  #if os(Linux)
    @Test(arguments: ["--help", "check --format json a.policy", "explain --help"])
    func reportsAFullDisk(_ words: String) throws {
      let scratch = try Scratch(["a.policy": cleanPolicy])
      let run = try Policyc.shell("\"$0\" \(words) > /dev/full", in: scratch)
      #expect(run.status == 2)
      #expect(
        run.err.contains(
          "error: cannot write to standard output: no space left on device\nhelp: free some space"))
    }
  #endif

  @Test func reportsClosedStreams() throws {
    let scratch = try Scratch(["a.policy": cleanPolicy])
    let out = try Policyc.shell("\"$0\" check --format json a.policy >&-", in: scratch)
    #expect(out.status == 2)
    #expect(out.err.contains("cannot write to standard output: bad file descriptor"))
    let input = try Policyc.shell("\"$0\" check - <&-", in: scratch)
    #expect(input.status == 2)
    #expect(input.err.contains("cannot read `<stdin>`: bad file descriptor"))
  }

  @Test func isQuietWhenTheReaderLeaves() throws {
    let run = try Policyc.shell("{ sleep 0.2; \"$0\" --help; echo status $? >&2; } | true", in: Scratch())
    #expect(run.err == "status 0\n")
  }
}
