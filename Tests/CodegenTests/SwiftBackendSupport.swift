import Codegen
import Foundation
import PolicyLang

/// Compiles a policy that imports nothing.
func compile(_ source: String) -> Compilation {
  Compilation.compile(path: "test.policy", bytes: Array(source.utf8)) { _ in .failure(.missing) }
}

/// The Swift compiler of this machine, if there is one.
struct SwiftCompiler {
  private let path: String

  init?() {
    let folders = (ProcessInfo.processInfo.environment["PATH"] ?? "").split(separator: ":")
    guard let folder = folders.first(where: { FileManager.default.isExecutableFile(atPath: "\($0)/swiftc") })
    else { return nil }
    path = "\(folder)/swiftc"
  }

  static func sayAbsent() { print("skipped: swiftc is absent") }

  struct Outcome {
    var status: Int32
    var output: String
  }

  /// Type-checks and compiles one file to a module and an object, warnings as errors.
  func compileAlone(_ bytes: [UInt8], optimised: Bool = false) throws -> Outcome {
    try inFolder(["Generated.swift": bytes]) { folder in
      try launch(
        path,
        flags + [
          optimised ? "-O" : "-Onone", "-wmo", "-emit-module", "-c", "Generated.swift", "-o", "generated.o",
        ],
        in: folder)
    }
  }

  /// Compiles the files to a program and runs it.
  func run(_ files: [String: [UInt8]]) throws -> Outcome {
    try inFolder(files) { folder in
      let built = try launch(path, flags + files.keys.sorted() + ["-o", "program"], in: folder)
      guard built.status == 0 else { return built }
      return try launch(folder.appendingPathComponent("program").path, [], in: folder)
    }
  }

  private var flags: [String] { ["-swift-version", "6", "-warnings-as-errors", "-parse-as-library"] }

  private func inFolder(_ files: [String: [UInt8]], _ body: (URL) throws -> Outcome) throws -> Outcome {
    let folder = FileManager.default.temporaryDirectory.appendingPathComponent("policyc-" + UUID().uuidString)
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    for (name, bytes) in files { try Data(bytes).write(to: folder.appendingPathComponent(name)) }
    return try body(folder)
  }

  private func launch(_ program: String, _ arguments: [String], in folder: URL) throws -> Outcome {
    let process = Process()
    process.executableURL = URL(fileURLWithPath: program)
    process.arguments = arguments
    process.currentDirectoryURL = folder
    let pipe = Pipe()
    process.standardOutput = pipe
    process.standardError = pipe
    try process.run()
    let output = pipe.fileHandleForReading.readDataToEndOfFile()
    process.waitUntilExit()
    return Outcome(status: process.terminationStatus, output: String(decoding: output, as: UTF8.self))
  }
}
