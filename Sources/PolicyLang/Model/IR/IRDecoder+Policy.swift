extension IRDecoder {
  /// Concepts, statements and groups refer to each other by name, so names are gathered first.
  mutating func document(_ node: JSONNode) {
    guard isKnownVersion(node) else { return }
    var digest: (hex: String, node: JSONNode)?
    _ = object(node) { decoder, members in
      decoder.required(&members, "ir") { $0.version($1) }
      decoder.required(&members, "edition") { $0.edition($1) }
      digest = decoder.required(&members, "digest") { $0.digestText($1) }
      decoder.gatherNames(node)
      if let header = decoder.required(&members, "header", { $0.header($1) }) {
        decoder.policy.header = header
      }
      decoder.member(&members, "concepts") { $0.concepts($1) }
      decoder.member(&members, "covered") { $0.concepts($1) }
      decoder.refuseCircles(node)
      decoder.member(&members, "groups") { $0.groups($1) }
      decoder.member(&members, "statements") { $0.statements($1) }
      decoder.policy.omissions = decoder.array(&members, "omissions") { $0.omission($1) }
      return true
    }
    if let digest { check(digest) }
  }

  /// Of another version nothing else can be said.
  private mutating func isKnownVersion(_ node: JSONNode) -> Bool {
    guard let version = node["ir"]?.integer, version != Int64(IR.version) else { return true }
    problem(
      .version, "this is IR of version \(version), and this compiler reads version \(IR.version)",
      at: span(of: node["ir"] ?? node))
    return false
  }

  private mutating func version(_ node: JSONNode) -> Bool? {
    node.integer == nil ? problem(.version, "expected a version, a whole number", at: node) : true
  }

  private mutating func edition(_ node: JSONNode) -> Bool? {
    if node.integer == Int64(IR.edition) { return true }
    return problem(.version, "expected edition \(IR.edition) of the language", at: node)
  }

  // MARK: Digest

  private mutating func digestText(_ node: JSONNode) -> (hex: String, node: JSONNode)? {
    guard let text = string(node) else { return nil }
    let hex = text.utf8.dropFirst(7)
    let isHex = hex.allSatisfy { $0 >= 0x30 && $0 <= 0x39 || $0 >= 0x61 && $0 <= 0x66 }
    guard text.hasPrefix("sha256:"), hex.count == 64, isHex else {
      return problem(.shape, "expected `sha256:` and 64 lower-case hexadecimal digits", at: node)
    }
    return (String(decoding: hex, as: UTF8.self), node)
  }

  /// Only a file that was read whole has a digest to compare.
  private mutating func check(_ digest: (hex: String, node: JSONNode)) {
    guard problems.isEmpty else { return }
    let actual = IR.digest(of: policy).hex
    guard actual != digest.hex else { return }
    problem(
      .digest, "the digest does not fit the content, whose digest is `sha256:\(actual)`",
      at: span(of: digest.node))
  }

  // MARK: Names

  private mutating func gatherNames(_ node: JSONNode) {
    let concepts = (node["concepts"]?.elements ?? []) + (node["covered"]?.elements ?? [])
    for concept in concepts {
      guard let text = concept["id"]?.text, conceptIDs[text] == nil else { continue }
      conceptIDs[text] = ConceptID(raw: UInt32(conceptIDs.count + 1))
    }
    for (index, statement) in (node["statements"]?.elements ?? []).enumerated() {
      guard let anchor = statement["anchor"]?.text, statementIndices[anchor] == nil else { continue }
      statementIndices[anchor] = index
    }
  }

  mutating func concept(_ node: JSONNode) -> ConceptID? {
    guard let text = string(node) else { return nil }
    return conceptIDs[text]
      ?? problem(
        .reference,
        text.utf8.contains(UInt8(ascii: "/"))
          ? "`\(text)` is not among the concepts of this file"
          : "`\(text)` is no concept; expected a kind and a name, such as `data/email`", at: node)
  }

  mutating func concept(of kind: Kind, _ node: JSONNode) -> ConceptID? {
    guard let id = concept(node) else { return nil }
    if let text = node.text, text.hasPrefix(kind.word + "/") { return id }
    return problem(.reference, "expected a name that begins with `\(kind.word)/`", at: node)
  }

  mutating func concepts(_ members: inout IRMembers, _ key: String, of kind: Kind? = nil) -> [ConceptID] {
    array(&members, key) { decoder, node in
      if let kind { return decoder.concept(of: kind, node) }
      return decoder.concept(node)
    }
  }

  /// `#anchor`.
  mutating func statementReference(_ node: JSONNode) -> Int? {
    guard let text = string(node) else { return nil }
    guard text.hasPrefix("#") else {
      return problem(.reference, "expected a statement, by its anchor: `#anchor`", at: node)
    }
    return statementIndices[String(text.dropFirst())]
      ?? problem(.reference, "`\(text)` is the anchor of no statement of this file", at: node)
  }

  // MARK: Header

  private mutating func header(_ node: JSONNode) -> Header? {
    object(node) { decoder, members in
      var header = Header()
      header.name = decoder.member(&members, "name") { $0.identifier($1) } ?? ""
      header.title = decoder.member(&members, "title") { $0.string($1) } ?? ""
      header.company = decoder.member(&members, "company") { $0.concept(of: .party, $1) } ?? .none
      header.effective = decoder.member(&members, "effective") { $0.date($1) }
      header.updated = decoder.member(&members, "updated") { $0.date($1) }
      header.archived = decoder.member(&members, "archived") { $0.date($1) }
      header.languages = decoder.array(&members, "languages") { $0.languageTag($1) }
      header.appliesTo = decoder.list(&members, "applies_to")
      header.companions = decoder.concepts(&members, "companions")
      header.sources = decoder.array(&members, "sources") { $0.source($1) }
      header.cites = decoder.strings(&members, "cites")
      header.span = decoder.span(of: node)
      return header
    }
  }

  private mutating func date(_ node: JSONNode) -> Header.Date? {
    guard let text = string(node) else { return nil }
    if text == "unstated" { return .unstated }
    if let day = CalendarDate(text: text) { return .day(day) }
    return problem(.shape, "expected a day such as `2026-01-31`, or `unstated`; found `\(text)`", at: node)
  }

  private mutating func languageTag(_ node: JSONNode) -> String? {
    guard let text = string(node) else { return nil }
    let isTag = text.utf8.allSatisfy { byte in
      byte == 0x2D || byte >= 0x30 && byte <= 0x39 || byte | 0x20 >= 0x61 && byte | 0x20 <= 0x7A
    }
    return isTag && !text.isEmpty
      ? text : problem(.shape, "`\(text)` is no language tag such as `en` or `pt-BR`", at: node)
  }

  private mutating func source(_ node: JSONNode) -> Header.Source? {
    object(node) { decoder, members in
      let role = decoder.required(&members, "role") { $0.identifier($1) }
      let address = decoder.required(&members, "address") { $0.string($1) }
      guard let role, let address else { return nil }
      return Header.Source(role: role, address: address)
    }
  }

  // MARK: Groups and omissions

  /// Numbered from 1, each after the one around it; 0 is the root, which is not written.
  private mutating func groups(_ node: JSONNode) -> Bool? {
    var next = 1
    let groups = array(node) { decoder, element in
      defer { next += 1 }
      return decoder.group(element, number: next)
    }
    policy.groups.append(contentsOf: groups)
    return true
  }

  private mutating func group(_ node: JSONNode, number: Int) -> Group? {
    object(node) { decoder, members in
      var group = Group(parent: 0, heading: nil, condition: nil, span: decoder.span(of: node))
      decoder.required(&members, "group") { decoder, node in
        if node.integer == Int64(number) { return true }
        let kind: IRProblem.Kind = (node.integer ?? 0) > 0 ? .reference : .shape
        return decoder.problem(kind, "expected \(number): groups are numbered in order, from 1", at: node)
      }
      if let parent = decoder.member(&members, "parent", { $0.groupNumber($1, below: number) }) {
        group.parent = parent
      }
      group.heading = decoder.member(&members, "heading") { $0.string($1) }
      group.condition = decoder.member(&members, "where") { $0.condition($1) }
      return group
    }
  }

  mutating func groupNumber(_ node: JSONNode, below limit: Int) -> Int? {
    if let number = node.integer, number >= 0 && number < Int64(limit) { return Int(number) }
    return problem(.reference, "expected the number of a group, from 0 to \(limit - 1)", at: node)
  }

  private mutating func omission(_ node: JSONNode) -> Omission? {
    object(node) { decoder, members in
      let locators = decoder.strings(&members, "locators")
      let reason = decoder.required(&members, "reason") { $0.string($1) } ?? ""
      return Omission(locators: locators, reason: reason, span: decoder.span(of: node))
    }
  }
}

extension CalendarDate {
  /// From `YYYY-MM-DD`, if the calendar has that day.
  init?(text: String) {
    let bytes = Array(text.utf8)
    guard bytes.count == 10, bytes[4] == 0x2D, bytes[7] == 0x2D else { return nil }
    func number(_ range: Range<Int>) -> Int? {
      bytes[range].reduce(0) { sum, byte in
        guard let sum, byte >= 0x30 && byte <= 0x39 else { return nil }
        return sum * 10 + Int(byte - 0x30)
      }
    }
    guard let year = number(0..<4), let month = number(5..<7), let day = number(8..<10) else { return nil }
    let isLeap = year % 4 == 0 && (year % 100 != 0 || year % 400 == 0)
    let lengths = [31, isLeap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]
    guard month >= 1 && month <= 12, day >= 1 && day <= lengths[month - 1] else { return nil }
    self.init(year: UInt16(year), month: UInt8(month), day: UInt8(day))
  }
}
