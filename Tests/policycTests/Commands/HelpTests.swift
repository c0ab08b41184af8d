import Foundation
import Testing

@testable import policyc

@Suite struct HelpTests {
  /// docs/command-line.md names every command and every option.
  @Test func isDocumented() throws {
    let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent().deletingLastPathComponent()
    let page = try String(contentsOf: root.appendingPathComponent("docs/command-line.md"), encoding: .utf8)
    for command in CommandTable.all {
      #expect(page.contains("| `policyc \(command.name)"), "\(command.name)")
      // `trace` has a page of its own.
      if command.name == "trace" { continue }
      for option in command.allOptions { #expect(page.contains("`--\(option.name)"), "\(option.name)") }
    }
  }

  @Test func fitsATerminal() {
    for command in CommandTable.all {
      for line in HelpText.text(for: command).split(separator: "\n") {
        #expect(DisplayText.width(String(line)) <= 120, "\(command.name): \(line)")
      }
    }
  }

  @Test func namesEachOptionOnceInACommand() {
    for command in CommandTable.all {
      let names = command.allOptions.map(\.name)
      #expect(Set(names).count == names.count)
      let shorts = command.allOptions.compactMap(\.short)
      #expect(Set(shorts).count == shorts.count)
    }
    #expect(Set(CommandTable.all.map(\.name)).count == CommandTable.all.count)
  }
}
