import Foundation
import PolicyLang
import Testing

@testable import Codegen

/// Nothing that a page shows is lost on the way through an IR file.
@Suite struct IRBackendTests {
  private static let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent().appendingPathComponent("Examples")

  private static let examples: [String] = {
    let files = (try? FileManager.default.contentsOfDirectory(atPath: folder.path)) ?? []
    return files.filter { $0.hasSuffix(".policy") }.sorted()
  }()

  @Test(arguments: examples)
  func everyOutputFromTheIRIsThatFromThePolicy(name: String) throws {
    let bytes = Array(try Data(contentsOf: Self.folder.appendingPathComponent(name)))
    let original = Compilation.compile(path: name, bytes: bytes) { _ in .failure(.missing) }
    let again = Compilation.compile(path: name + ".ir.json", bytes: Backend.ir.emit(original.policy)) { _ in
      .failure(.missing)
    }
    #expect(again.diagnostics == [])
    for backend in Backend.all {
      #expect(backend.emit(again.policy) == backend.emit(original.policy), "\(name): \(backend.name)")
    }
  }

  @Test func thereAreExamples() { #expect(Self.examples.count >= 4) }
}
