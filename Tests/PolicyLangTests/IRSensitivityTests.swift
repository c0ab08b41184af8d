import Testing

@testable import PolicyLang

/// Changes every value of the kitchen sink's IR, one at a time: the digest changes with all that
/// counts and with nothing else. The list below is what `docs/decisions/0003-ir.md` promises.
@Suite struct IRSensitivityTests {
  /// Keys whose value has no part in the meaning, wherever they stand.
  private static let silentKeys: Set<String> = [
    "digest", "anchor", "label", "heading", "cites", "plural", "reads", "maps", "renamed_from", "standard",
    "omissions", "covered",
  ]
  private static let silentPaths: Set<String> = ["header.name", "header.title"]

  /// In small files of one thing each, because each change means reading a whole file.
  @Test func everyValueCountsOrIsListed() throws {
    var counted = 0
    var silent = 0
    for part in Self.parts {
      let root = try JSONParser.parse(IR.encode(part.policy)).get().value
      Explorer(region: part.region).forEachChange(of: root) { path, keys, changed in
        var out = JSONWriter(.compact)
        out.value(changed)
        // Reading compares the digest in the file, that of the unchanged policy, with the content's.
        let problems = IR.decode(out.bytes, file: .none).problems
        guard problems.allSatisfy({ $0.kind == .digest }) else { return false }
        let isSilent = !Self.silentKeys.isDisjoint(with: keys) || Self.silentPaths.contains(path)
        #expect(problems.isEmpty == isSilent, "\(path)")
        if isSilent { silent += 1 } else { counted += 1 }
        return true
      }
    }
    #expect(counted > 800 && silent > 200, "\(counted) counted, \(silent) silent")
  }

  private struct Part {
    var policy: Policy
    /// Paths that begin like this are changed.
    var region: String
  }

  /// The kitchen sink in pieces: the frame, each of its own concepts, each statement. The last few
  /// statements refer to each other and stay together.
  private static let parts: [Part] = {
    let sink = KitchenSink.policy
    var bare = sink
    bare.header = Header()
    bare.groups = [sink.groups[0]]
    bare.omissions = []
    bare.statements = []
    // Standard concepts are written only where something refers to them.
    for index in bare.concepts.indices { bare.concepts[index].isStandard = true }

    var frame = sink
    frame.statements = []
    frame.concepts = bare.concepts
    frame = frame.with([], inGroup: sink.groups.count - 1)
    var parts = ["header", "groups", "omissions"].map { Part(policy: frame, region: $0) }

    for (index, concept) in sink.concepts.enumerated().dropFirst() where !concept.isStandard {
      var part = bare.with([Item(.concept(ConceptID(raw: UInt32(index))))])
      part.concepts[index].isStandard = false
      parts.append(Part(policy: part, region: "concepts"))
    }
    for statement in sink.statements.dropLast(5) {
      var part = bare
      part.statements = [statement]
      part.statements[0].group = 0
      let kinds = Set(IR.decode(IR.encode(part), file: .none).policy.concepts.dropFirst().map(\.kind))
      let others = part.concepts.enumerated().filter { $1.name == "first" && kinds.contains($1.kind) }
      part = part.with(others.map { Item(.concept(ConceptID(raw: UInt32($0.offset)))) })
      parts.append(Part(policy: part, region: "statements[0]"))
    }
    bare.statements = Array(sink.statements.suffix(5))
    bare.statements[0].lists[0].list.items = [Item(.statement(1))]
    bare.statements[1].lists[0].list.items = [Item(.statement(0), mark: .perhaps)]
    bare.statements[2].exceptions = [.items(ItemList([Item(.statement(3))]))]
    bare.statements[2].limits = [0, 3]
    bare.statements[4].limits = [4]
    for index in bare.statements.indices { bare.statements[index].anchor = "s\(index)" }
    return parts + [Part(policy: bare, region: "statements")]
  }()
}

extension Policy {
  /// With one statement more, which names these.
  fileprivate func with(_ items: [Item], inGroup group: Int = 0) -> Policy {
    var statement = Statement(form: .notice, objects: ItemList(items))
    statement.anchor = "names"
    statement.group = group
    var policy = self
    policy.statements.append(statement)
    return policy
  }
}

/// Walks a JSON value and offers copies with one thing changed.
private struct Explorer {
  var region: String

  /// For each value: without it, and with another in its place. `attempt` answers whether the changed
  /// file could be read; of several other values the first such one is enough.
  func forEachChange(of root: JSONValue, _ attempt: (String, Set<String>, JSONValue) -> Bool) {
    visit(root, path: "", keys: []) { path, keys, value in attempt(path, keys, value) }
  }

  private func visit(
    _ value: JSONValue, path: String, keys: Set<String>, _ attempt: (String, Set<String>, JSONValue) -> Bool
  ) {
    switch value {
    case .object(let members):
      for (index, member) in members.enumerated() {
        let inner = path.isEmpty ? member.key : path + "." + member.key
        let innerKeys = keys.union([member.key])
        guard inner.hasPrefix(region) || region.hasPrefix(inner) else { continue }
        var without = members
        without.remove(at: index)
        _ = attempt(inner, innerKeys, .object(without))
        visit(member.value, path: inner, keys: innerKeys) { path, keys, changed in
          var copy = members
          copy[index].value = changed
          return attempt(path, keys, .object(copy))
        }
      }
    case .array(let elements):
      for (index, element) in elements.enumerated() {
        let inner = "\(path)[\(index)]"
        guard inner.hasPrefix(region) || region.hasPrefix(inner) else { continue }
        var without = elements
        without.remove(at: index)
        _ = attempt(inner, keys, .array(without))
        visit(element, path: inner, keys: keys) { path, keys, changed in
          var copy = elements
          copy[index] = changed
          return attempt(path, keys, .array(copy))
        }
      }
    case .integer(let number):
      _ = attempt(path, keys, .integer(number + 1)) || attempt(path, keys, .integer(number - 1))
    case .string(let text):
      for other in alternatives(to: text) where attempt(path, keys, .string(other)) { break }
    case .bool, .null, .number: break
    }
  }

  private func alternatives(to text: String) -> [String] {
    if text.hasPrefix("#") { return ["#s3", "#s4"].filter { $0 != text } }
    if text.utf8.count == 10 && text.hasPrefix("20") { return ["2027-03-04"] }
    let words = Self.words.filter { $0.contains(text) }.flatMap { $0 }
    if !words.isEmpty { return words.filter { $0 != text } + [text + "x"] }
    let parts = text.split(separator: "/")
    if parts.count == 2, Kind.allCases.contains(where: { $0.word == parts[0] }) {
      return ["\(parts[0])/first", "\(parts[0])/second"].filter { $0 != text }
    }
    return [text + "x"]
  }

  private static let words: [[String]] = [
    Form.allCases.map(\.word), Modality.allCases.map(\.word), Action.allCases.map(\.word),
    Grade.allCases.map(\.word), Role.allCases.map(\.word), Bound.allCases.map(\.word),
    Deed.allCases.map(\.word), Provision.allCases.map(\.word), TimeUnit.allCases.map(\.word),
    Period.Bound.allCases.map(\.word), Period.End.allCases.map(\.word), ValueFormat.allCases.map(\.word),
    PersonalStatus.allCases.map(\.word), DefaultState.allCases.map(\.word),
    ChoiceOption.Direction.allCases.map(\.word), ConditionClause.Word.allCases.map(\.word),
    Item.Mark.allCases.map(\.word), ["needed", "stated", "disclosed"],
  ]
}
