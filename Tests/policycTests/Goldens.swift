import Foundation
import Testing

/// Expected outputs in `Tests/Cases`. A missing file means that nothing is expected.
///
/// `POLICYC_UPDATE_GOLDENS=1 swift test` writes what was found in the place of what was expected, removes
/// files that no test asks for, and fails all the same: a run that rewrites proves nothing.
struct Goldens {
  let folder: URL
  private let isUpdating = ProcessInfo.processInfo.environment["POLICYC_UPDATE_GOLDENS"] == "1"

  /// - Parameter name: a folder in `Tests/Cases`.
  init(_ name: String) {
    folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .appendingPathComponent("Cases").appendingPathComponent(name)
  }

  func expect(_ found: String, _ name: String, at location: SourceLocation = #_sourceLocation) throws {
    let file = folder.appendingPathComponent(name)
    let expected = (try? Data(contentsOf: file)).map { String(decoding: $0, as: UTF8.self) } ?? ""
    if found == expected { return }
    if isUpdating {
      try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
      try Data(found.utf8).write(to: file)
    }
    let what = isUpdating ? "rewrote \(name); read it, then test again" : "\(name) differs; found:\n\(found)"
    Issue.record("\(what)", sourceLocation: location)
  }

  /// Every file of the folder is one of `names`.
  func expectNoOthers(than names: [String], at location: SourceLocation = #_sourceLocation) throws {
    let present = try FileManager.default.contentsOfDirectory(atPath: folder.path).sorted()
    let stale = present.filter { !names.contains($0) }
    if isUpdating {
      for name in stale { try FileManager.default.removeItem(at: folder.appendingPathComponent(name)) }
    }
    #expect(stale.isEmpty, "no test asks for these", sourceLocation: location)
  }
}
