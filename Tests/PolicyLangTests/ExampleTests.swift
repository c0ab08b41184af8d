import Foundation
import Testing

@testable import PolicyLang

@Suite("Examples")
struct ExampleTests {
  static let vendors = [
    ("lorex", "LX", 301), ("reolink", "RL", 124), ("amcrest", "AM", 42), ("luxpro", "LP", 43),
  ]

  @Test("compile without a finding, and the README counts their statements", arguments: vendors.map(\.0))
  func counts(_ vendor: String) throws {
    let result = compile(try text(of: "Examples/\(vendor).policy"), path: "Examples/\(vendor).policy")
    #expect(result.diagnostics.isEmpty, "\(result.diagnostics.map(\.message))")
    let row = try text(of: "README.md").split(separator: "\n").first {
      $0.contains("(Examples/\(vendor).policy)")
    }
    let cells = row?.split(separator: "|").map { $0.trimmingCharacters(in: .whitespaces) } ?? []
    #expect(cells.count == 4 && cells[2] == "\(result.policy.statements.count)", "\(vendor): \(cells)")
  }

  @Test("cite the source for every statement", arguments: vendors.map(\.0))
  func cited(_ vendor: String) throws {
    let policy = compile(try text(of: "Examples/\(vendor).policy")).policy
    let uncited = policy.statements.filter { $0.cites.isEmpty && $0.rows.allSatisfy { $0.cites.isEmpty } }
    #expect(uncited.isEmpty, "\(uncited.map(\.anchor))")
  }

  @Test("carry every row of the inventory", arguments: vendors)
  func rows(_ vendor: String, _ prefix: String, _ count: Int) throws {
    let inventory = packageRoot.appendingPathComponent("../shared/sources/inventory.tsv")
    guard let rows = try? String(contentsOf: inventory, encoding: .utf8) else {
      return print("skipped: ../shared is absent, so the rows of \(vendor) are not compared")
    }
    let policy = try text(of: "Examples/\(vendor).policy")
    let ids = rows.split(separator: "\n").compactMap { $0.split(separator: "\t").first }
      .filter { $0.hasPrefix(prefix + "-") }
    #expect(ids.count == count)
    let missing = ids.filter { !policy.contains($0) }
    #expect(missing.isEmpty, "\(missing)")
  }
}
