import Testing

@testable import PolicyLang

/// Damaged files: never a trap, never damage that goes unnoticed.
@Suite struct IRDamageTests {
  private let file = FileID(raw: 1)

  /// A small policy with a bit of everything, so that every byte can be tried.
  private static let small: [UInt8] = {
    var policy = Policy()
    policy.concepts += [
      Concept(kind: .data, name: "email", label: "e-mail", isStandard: true),
      Concept(kind: .data, name: "work", label: "work é", parents: [ConceptID(raw: 1)]),
    ]
    policy.header.effective = .day(CalendarDate(year: 2026, month: 1, day: 31))
    policy.groups.append(Group(parent: 0, heading: "H", condition: .atom(.vague("v"))))
    var first = Statement(form: .rule, objects: ItemList([Item(.concept(ConceptID(raw: 2)), mark: .perhaps)]))
    first.actions = [.collect]
    first.kept = Period([Period.Part(bound: .upTo, .duration(30, .days, after: nil))], end: .delete)
    first.anchor = "a"
    first.group = 1
    var second = Statement(form: .notice)
    second.text = "Read \"this\"."
    second.anchor = "b"
    second.limits = [0]
    policy.statements = [first, second]
    return IR.encode(policy)
  }()

  @Test func aFileCutAnywhereIsRefused() {
    let bytes = Self.small
    for count in 0..<bytes.count - 1 {
      #expect(!IR.decode(Array(bytes[..<count]), file: file).problems.isEmpty, "cut at \(count)")
    }
  }

  @Test func aChangedByteIsNoticedOrKept() {
    let bytes = Self.small
    for index in bytes.indices {
      for change: UInt8 in [1, 4, 32, 128] {
        var damaged = bytes
        damaged[index] ^= change
        let (policy, problems) = IR.decode(damaged, file: file)
        let again = IR.encode(policy)
        // What is read without a problem is written again, byte for byte but for layout.
        if problems.isEmpty { #expect(tree(again) == tree(damaged), "byte \(index) ^ \(change)") }
      }
    }
  }

  @Test func aRemovedByteIsNoTrap() {
    let bytes = IR.encode(KitchenSink.policy)
    for index in stride(from: 0, to: bytes.count, by: 997) {
      var damaged = bytes
      damaged.remove(at: index)
      let (policy, problems) = IR.decode(damaged, file: file)
      if problems.isEmpty { #expect(tree(IR.encode(policy)) == tree(damaged)) }
    }
  }

  @Test func theDigestIsChecked() throws {
    let text = String(decoding: Self.small, as: UTF8.self)
    let changed = try #require(text.firstRange(of: "Read"))
    let damaged = text.replacingSubrange(changed, with: "Heed")
    let problems = IR.decode(Array(damaged.utf8), file: file).problems
    #expect(problems.map(\.kind) == [.digest])
    #expect(problems.first?.path == "")
    #expect(problems.first?.message.contains("sha256:") == true)
  }

  private func tree(_ bytes: [UInt8]) -> [UInt8]? {
    guard case .success(let node) = JSONParser.parse(bytes) else { return nil }
    var out = JSONWriter(.compact)
    out.value(sorted(node.value))
    return out.bytes
  }

  private func sorted(_ value: JSONValue) -> JSONValue {
    switch value {
    case .object(let members):
      .object(members.sorted { $0.key < $1.key }.map { ($0.key, sorted($0.value)) })
    case .array(let elements): .array(elements.map { sorted($0) })
    default: value
    }
  }
}

extension String {
  fileprivate func replacingSubrange(_ range: Range<Index>, with text: String) -> String {
    String(self[..<range.lowerBound]) + text + String(self[range.upperBound...])
  }
}
