import Foundation
import Testing

/// Runs the built program as a process of its own.
struct Policyc {
  var status: Int32
  var out: String
  var err: String

  /// Runs it with `arguments`; the working folder is `scratch`.
  @discardableResult
  static func run(
    _ arguments: String..., in scratch: Scratch, input: String = "", environment: [String: String] = [:]
  ) throws -> Policyc {
    try launch(binary, arguments, scratch, input, environment)
  }

  /// Runs a line of shell in which `"$0"` is the program.
  static func shell(_ script: String, in scratch: Scratch) throws -> Policyc {
    try launch(URL(fileURLWithPath: "/bin/sh"), ["-c", script, binary.path], scratch, "", [:])
  }

  /// The program stands beside the bundle of the tests.
  private static let binary: URL = {
    var folders = Bundle.allBundles.map { $0.bundleURL.deletingLastPathComponent() }
    folders += CommandLine.arguments.prefix(1).map { URL(fileURLWithPath: $0).deletingLastPathComponent() }
    folders.append(Bundle.main.bundleURL)
    let candidates = folders.map { $0.appendingPathComponent("policyc") }
    return candidates.first { FileManager.default.isExecutableFile(atPath: $0.path) }
      ?? URL(fileURLWithPath: "/policyc-is-not-built")
  }()

  private static func launch(
    _ program: URL, _ arguments: [String], _ scratch: Scratch, _ input: String,
    _ environment: [String: String]
  ) throws -> Policyc {
    let process = Process()
    process.executableURL = program
    process.arguments = arguments
    process.currentDirectoryURL = scratch.folder
    process.environment = ["PATH": "/usr/bin:/bin", "TERM": "xterm"].merging(environment) { $1 }
    // Files instead of pipes: a full pipe cannot stop the program.
    let streams = try Scratch()
    for (name, text) in [("in", input), ("out", ""), ("err", "")] { try streams.write(text, to: name) }
    process.standardInput = try FileHandle(forReadingFrom: streams.url("in"))
    process.standardOutput = try FileHandle(forWritingTo: streams.url("out"))
    process.standardError = try FileHandle(forWritingTo: streams.url("err"))
    try process.run()
    process.waitUntilExit()
    // A signal is never right, whatever number it has.
    #expect(process.terminationReason == .exit)
    return Policyc(
      status: process.terminationStatus, out: try streams.read("out"), err: try streams.read("err"))
  }
}

/// A folder of its own for a test, gone afterwards.
final class Scratch {
  let folder: URL

  init() throws {
    folder = FileManager.default.temporaryDirectory.appendingPathComponent(
      "policyc-test-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
  }

  /// A folder with these files.
  convenience init(_ files: [String: String]) throws {
    try self.init()
    for (name, text) in files { try write(text, to: name) }
  }

  deinit { try? FileManager.default.removeItem(at: folder) }

  func url(_ name: String) -> URL { folder.appendingPathComponent(name) }

  func write(_ text: String, to name: String) throws {
    let url = url(name)
    try FileManager.default.createDirectory(
      at: url.deletingLastPathComponent(), withIntermediateDirectories: true)
    try Data(text.utf8).write(to: url)
  }

  func read(_ name: String) throws -> String {
    String(decoding: try Data(contentsOf: url(name)), as: UTF8.self)
  }

  /// Every file and folder below, hidden ones too, sorted.
  func list(_ name: String = "") throws -> [String] {
    let root = name.isEmpty ? folder : url(name)
    return try FileManager.default.subpathsOfDirectory(atPath: root.path).sorted()
  }
}

/// A policy without errors or warnings.
let cleanPolicy = """
  edition 1
  policy acme "Acme Policy" {
    effective 2026-01-15
    updated   unstated
    languages en
    applies to websites
  }
  collect email from user for account

  """

/// A policy with one error.
let brokenPolicy = cleanPolicy + "collect emial_adress from user for account\n"
