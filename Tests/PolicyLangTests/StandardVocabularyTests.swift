import Foundation
import Testing

@testable import PolicyLang

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
  @Test("The compiler finds nothing wrong with it")
  func compiles() {
    #expect(StandardLibrary.shared.diagnostics.map(\.message) == [])
    #expect(Set(StandardLibrary.shared.policy.concepts.map(\.kind)).count == Kind.allCases.count - 2)
  }

  @Test("The index of names is what compiling the vocabulary gives")
  func indexed() {
    let concepts = StandardLibrary.shared.policy.concepts
    #expect(StandardLibrary.conceptCount == concepts.count)
    for (index, concept) in concepts.enumerated().dropFirst() {
      let found = StandardLibrary.names.find(Array(concept.name.utf8)[...], among: KindSet(concept.kind))
      guard case .one(concept.kind, .concept(let id)) = found, Int(id.raw) == index else {
        Issue.record("\(concept.kind.word) \(concept.name) is \(found): run scripts/embed-vocabulary")
        continue
      }
    }
  }

  @Test("Every name has what the page and the generated records take from it")
  func complete() {
    let concepts = StandardLibrary.shared.policy.concepts.filter { !$0.name.isEmpty }
    let parents = Set(concepts.flatMap(\.parents))
    var lacking: [String] = []
    for (index, concept) in StandardLibrary.shared.policy.concepts.enumerated() where !concept.name.isEmpty {
      let name = "\(concept.kind.word)/\(concept.name)"
      if concept.label.isEmpty || concept.label.hasSuffix(".") { lacking.append("\(name): label") }
      switch concept.kind {
      case .event, .condition:
        if concept.reads == nil { lacking.append("\(name): reads") }
      case .data:
        let isLeaf = !parents.contains(ConceptID(raw: UInt32(index)))
        if isLeaf && concept.traits.format == nil { lacking.append("\(name): format") }
        if concept.parents.isEmpty && concept.traits.status == nil { lacking.append("\(name): status") }
        if concept.parents.isEmpty && concept.described == nil { lacking.append("\(name): described") }
      default: break
      }
    }
    #expect(lacking == [])
  }

  @Test("What a camera takes in is mapped, and honestly")
  func cameraData() throws {
    for name in ["video_footage", "live_stream", "motion_clip", "thumbnail_image", "doorbell_event"] {
      let concept = try #require(
        StandardLibrary.shared.policy.concepts.first { $0.kind == .data && $0.name == name })
      let general = concept.traits.mappings.filter { $0.scheme == "fideslang" }
      #expect(general.map(\.isNear) == [true], "\(name) has no category there, only a nearest one")
    }
  }
}
