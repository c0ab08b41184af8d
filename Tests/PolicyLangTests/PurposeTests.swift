import Foundation
import Testing

@testable import PolicyLang

/// Compiling for findings alone builds less; it must find the same.
@Suite("Purpose")
struct PurposeTests {
  static let texts: [String] =
    RobustnessTests.corpus + DiagnosticsMistakesTests.cases.map(\.1) + DiagnosticsMistakesTests.innocent
    + ["lorex", "reolink", "amcrest", "luxpro"].compactMap { try? text(of: "Examples/\($0).policy") } + [
      "collect email, email from user, user such as user when consent\n",
      "where in eu, eu { duty notify user, user }\n",
    ]

  @Test("the findings alone are the findings of a whole compilation", arguments: texts.indices)
  func same(_ index: Int) {
    let bytes = Array(Self.texts[index].utf8)
    let whole = Compilation.compile(path: "a.policy", bytes: bytes) { _ in .failure(.missing) }
    let alone = Compilation.compile(path: "a.policy", bytes: bytes, for: .diagnostics) { _ in
      .failure(.missing)
    }
    #expect(alone.diagnostics == whole.diagnostics)
    #expect(alone.policy.statements.isEmpty)
    #expect(alone.files.map(\.path) == whole.files.map(\.path))
  }
}
