import Foundation
import PolicyLang
import Testing

@Suite("Standard vocabulary")
struct StandardVocabularyTests {
  @Test("The compiled-in texts are the files, byte for byte, each file once and in order")
  func embedded() throws {
    let folder = URL(fileURLWithPath: #filePath)
      .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
      .appendingPathComponent("Sources/PolicyLang/Vocabulary/std")
    let names = try FileManager.default.contentsOfDirectory(atPath: folder.path)
      .filter { $0.hasSuffix(".policy") }
      .sorted()
    #expect(!names.isEmpty)
    #expect(StandardVocabulary.files.map(\.path) == names.map { "std/" + $0 })
    for (file, name) in zip(StandardVocabulary.files, names) {
      let onDisk = try Data(contentsOf: folder.appendingPathComponent(name))
      #expect(Data(file.bytes) == onDisk, "\(name) differs: run scripts/embed-vocabulary")
    }
  }
}
