import PolicyLang

/// The constant data behind `decide`: everything that `Engine` reads.
struct SwiftTables {
  let policy: Policy
  let vocabulary: SwiftVocabulary
  let taxonomy: Taxonomy
  let facts: FactTable
  let index: BoxIndex
  let statements: SwiftStatements

  /// - Parameter programs: takes up the boxes' conditions; its rows are written after everything else asked for its own.
  func decl(_ programs: inout ConditionProgram, _ within: SwiftVocabularyDecls) -> SwiftDecl {
    var members: [SwiftDecl] = []
    members.append(number("width", index.width, "Bytes of one row of boxes."))
    members.append(number("boxCount", index.boxes.count, "Boxes, those that fill a word included."))
    let purposes = vocabulary["Purpose"]?.concepts.count ?? 0
    members.append(
      number("purposeCount", purposes + 1, "Rows of the company's purposes; others' own follow."))
    members.append(number("factCount", max(1, facts.facts.count), "Facts with a name."))
    let factWidth = max(2, (facts.count + 5) / 6)
    members.append(number("factWidth", factWidth, "Bytes of one row of facts and values."))

    members.append(table("actions", index.actionRows, "For each act, the boxes that cover it."))
    members.append(table("actors", index.rows("Party", \.actor), "For each party that acts."))
    members.append(table("data", index.rows("Data", \.data), "For each kind of data."))
    members.append(
      table(
        "purposes", index.rows("Purpose", \.purpose) + index.rows("Purpose", \.ownPurpose),
        "For each purpose, then for each as another party's own."))
    members.append(table("counterparts", index.rows("Party", \.counterpart), "For each source or recipient."))
    members.append(table("locations", index.rows("Location", \.location), "For each place."))
    members.append(
      table("ranges", index.ranges, "For each act, where its grants and its restrictions start and end."))

    let (records, yields) = records(&programs)
    members.append(
      table("records", records, "For each box: what it says, its notes, statement, condition, exemptions."))
    members.append(table("yields", yields, "Lists of grants that a promise leaves alone."))
    members.append(table("programs", programs.rows, "Conditions, in postfix."))

    members += situationTables(factWidth)
    for shape in vocabulary.enumerations {
      let (rows, width) = within.withinRows(shape)
      members.append(number("within\(shape.type)Width", width, nil))
      members.append(table("within\(shape.type)", rows, nil))
      members += within.nameTables(shape)
    }
    members.append(within.texts("anchors", statements.anchors))
    return .enumeration(
      .init(
        doc: ["Constant data, read by `Engine` alone. Its layout may change at any time."],
        modifiers: "fileprivate",
        name: SwiftName(known: "Tables")),
      raw: nil, cases: [], members: members)
  }

  // MARK: boxes

  private func records(_ programs: inout ConditionProgram) -> ([String], [String]) {
    var records: [String] = []
    // Offset 0 means "no list", so the table begins with an empty one.
    var yields = [asciiText(sextets(0, digits: 4))]
    var length = 4
    for box in index.boxes {
      guard let box else {
        records.append(asciiText([sextet(7)] + sextets(0, digits: 14)))
        continue
      }
      var list = 0
      let grants = box.yieldsTo.flatMap { index.grants(of: $0) }
      if !grants.isEmpty {
        list = length
        let row = sextets(grants.count, digits: 4) + grants.flatMap { sextets($0, digits: 4) }
        yields.append(asciiText(row))
        length += row.count
      }
      let program = programs.offset(of: box.when)
      let kind = box.says.rawValue | (box.isDoubtful ? 8 : 0) | (box.isAroundCore ? 16 : 0)
      records.append(
        asciiText(
          [sextet(kind), sextet(box.notes.rawValue), sextet(0)] + sextets(box.statement, digits: 4)
            + sextets(program, digits: 4) + sextets(list, digits: 4)))
    }
    if records.isEmpty { records.append(asciiText([sextet(7)] + sextets(0, digits: 14))) }
    return (records, yields)
  }

  // MARK: situations

  private func situationTables(_ width: Int) -> [SwiftDecl] {
    func rows(_ keys: [FactTable.Key]) -> [String] {
      keys.map { asciiText(sextets(bits: facts.entailed(by: $0, policy, taxonomy), width: width)) }
    }
    func values(_ type: String, _ key: (ConceptID) -> FactTable.Key) -> [String] {
      [asciiText(sextets(bits: [], width: width))] + rows((vocabulary[type]?.concepts ?? []).map(key))
    }
    func mask(_ isMember: (FactTable.Key) -> Bool) -> String {
      asciiText(sextets(bits: facts.values.filter(isMember).compactMap { facts.bit($0) }, width: width))
    }
    let named =
      facts.facts.isEmpty ? [asciiText(sextets(bits: [], width: width))] : rows(facts.facts.map(\.key))
    return [
      table("factEntailments", named, "For each fact, what is true with it."),
      table(
        "regionFacts", values("Region") { .region($0) }, "For each region, the conditions on it that hold."),
      table("subjectFacts", values("Subject") { .about($0) }, "For each data subject."),
      table("basisFacts", values("Basis") { .basis($0) }, "For each legal basis."),
      table(
        "valueMasks",
        [
          mask { if case .region = $0 { true } else { false } },
          mask { if case .about = $0 { true } else { false } },
          mask { if case .basis = $0 { true } else { false } },
          mask { if case .age = $0 { true } else { false } },
        ], "The conditions on region, data subject, legal basis and age."),
      .verbatim([
        "struct AgeBand: Sendable {",
        "  let bit: Int",
        "  let from: Int",
        "  let through: Int",
        "}",
      ]),
      .constant(
        head("ageBands", "Ages in whole years, both ends included."), type: "[AgeBand]",
        value: .array(facts.values.compactMap { ageBand($0) })),
    ]
  }

  private func ageBand(_ key: FactTable.Key) -> SwiftExpr? {
    guard case .age(let from, let through) = key, let bit = facts.bit(key) else { return nil }
    return .call(
      SwiftName(known: "AgeBand"), dot: false,
      [
        ("bit", .integer(bit)), ("from", .integer(Int(from))),
        ("through", .integer(Int(through))),
      ])
  }

  // MARK: declarations

  private func head(_ name: String, _ doc: String?) -> SwiftDecl.Head {
    .init(doc: doc.map { [$0] } ?? [], modifiers: "static", name: SwiftName(known: name))
  }

  private func number(_ name: String, _ value: Int, _ doc: String?) -> SwiftDecl {
    .constant(head(name, doc), type: "Int", value: .integer(value))
  }

  private func table(_ name: String, _ rows: [String], _ doc: String?) -> SwiftDecl {
    .constant(head(name, doc), type: "StaticString", value: .rows(rows))
  }
}
