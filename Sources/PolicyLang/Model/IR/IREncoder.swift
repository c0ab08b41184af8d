/// Writes the IR. One set of functions writes both the file and the meaning form, so that a field
/// added to the file counts for the digest unless it is left out here by `isFile`.
struct IREncoder {
  enum Purpose {
    case file, meaning
  }

  let policy: Policy
  let isFile: Bool
  var out: JSONWriter
  /// What stands for a statement where another refers to it. In a file the anchor.
  var statementNames: [String]
  /// Statements to which something written so far refers.
  var statementsReferredTo: [Int] = []
  /// By concept: something written so far refers to it.
  private var isReferenced: [Bool]
  /// By concept: some statement covers it. Known once the statements are written.
  private var isCovered: [Bool] = []
  /// By concept: its name in the IR, once it is needed.
  private var references: [String]

  init(_ policy: Policy, _ purpose: Purpose, capacity: Int = 0) {
    self.policy = policy
    isFile = purpose == .file
    out = JSONWriter(isFile ? .indented : .compact, capacity: capacity)
    statementNames = isFile ? policy.statements.map(\.anchor) : []
    isReferenced = Array(repeating: false, count: policy.concepts.count)
    references = Array(repeating: "", count: policy.concepts.count)
  }

  // MARK: Whole documents

  mutating func file(digest: Digest) {
    out.beginObject()
    out.member("ir", IR.version)
    out.member("edition", IR.edition)
    out.member("digest", "sha256:" + digest.hex)
    header()
    // Concepts come first for the reader, but which ones is known only at the end.
    let beginning = out
    out = out.continuation()
    groups()
    array("statements", policy.statements) { $0.statement($1) }
    array("omissions", policy.omissions) { $0.omission($1) }
    let rest = out
    out = beginning
    concepts()
    out.append(rest)
    coveredConcepts()
    out.endObject()
    out.newline()
  }

  /// - Parameter statements: what this same encoder wrote, so that it knows the names in them.
  mutating func meaning(statements: [[UInt8]]) {
    out.beginObject()
    out.member("ir", IR.version)
    out.member("edition", IR.edition)
    header()
    array("statements", statements) { $0.out.encoded($1) }
    concepts()
    out.endObject()
  }

  // MARK: Header, groups, omissions

  private mutating func header() {
    let header = policy.header
    out.key("header")
    out.beginObject()
    if isFile {
      string("name", header.name, unless: "")
      string("title", header.title, unless: "")
    }
    reference("company", header.company)
    date("effective", header.effective)
    date("updated", header.updated)
    date("archived", header.archived)
    array("languages", header.languages) { $0.out.string($1) }
    list("applies_to", header.appliesTo)
    references("companions", header.companions)
    array("sources", header.sources) { encoder, source in
      encoder.out.beginObject()
      encoder.out.member("role", source.role)
      encoder.out.member("address", source.address)
      encoder.out.endObject()
    }
    cites(header.cites)
    out.endObject()
  }

  private mutating func date(_ key: String, _ date: Header.Date?) {
    switch date {
    case nil: break
    case .unstated: out.member(key, "unstated")
    case .day(let day): out.member(key, day.text)
    }
  }

  /// The root is left out: it is there in every policy, and empty.
  private mutating func groups() {
    array("groups", Array(policy.groups.indices.dropFirst())) { encoder, index in
      let group = encoder.policy.groups[index]
      encoder.out.beginObject()
      encoder.out.member("group", index)
      if let parent = group.parent, parent != 0 { encoder.out.member("parent", parent) }
      encoder.string("heading", group.heading)
      encoder.condition("where", group.condition)
      encoder.out.endObject()
    }
  }

  private mutating func omission(_ omission: Omission) {
    out.beginObject()
    array("locators", omission.locators) { $0.out.string($1) }
    out.member("reason", omission.reason)
    out.endObject()
  }

  // MARK: Concepts

  /// In a file all of the policy's own concepts, as they were declared, for that is their order on
  /// the page; and of the standard ones those that are referred to, with what they refer to in turn.
  /// In the meaning form what is referred to, and those of the policy's own that it covers.
  private mutating func concepts() {
    isCovered = policy.covered(by: isReferenced)
    let own = policy.concepts.indices.dropFirst().filter { !policy.concepts[$0].isStandard }
    for index in own where isFile || isCovered[index] { isReferenced[index] = true }
    referToAllAbove()
    let written = isReferenced.indices.filter { isReferenced[$0] }
    let others = isFile ? written.filter { policy.concepts[$0].isStandard } : written
    array("concepts", (isFile ? own : []) + sorted(others)) { $0.concept($0.policy.concepts[$1]) }
  }

  /// Standard concepts that nobody refers to, but that stand below one that somebody does: without
  /// them a reader would not know what a statement covers. At the end, because they are many.
  private mutating func coveredConcepts() {
    let known = isReferenced
    for index in isCovered.indices where isCovered[index] { isReferenced[index] = true }
    referToAllAbove()
    array("covered", sorted(known.indices.filter { isReferenced[$0] && !known[$0] })) {
      $0.concept($0.policy.concepts[$1])
    }
  }

  /// Adds to the concepts referred to what they refer to themselves.
  private mutating func referToAllAbove() {
    var open = isReferenced.indices.filter { isReferenced[$0] }
    while let index = open.popLast() {
      for id in policy.concepts[index].references where noteReference(id) { open.append(Int(id.raw)) }
    }
  }

  /// By kind, then by the bytes of the name.
  private func sorted(_ indices: [Int]) -> [Int] {
    indices.sorted { a, b in
      let (kindA, kindB) = (policy.concepts[a].kind, policy.concepts[b].kind)
      if kindA != kindB { return kindA.rawValue < kindB.rawValue }
      return policy.concepts[a].name.utf8.lexicographicallyPrecedes(policy.concepts[b].name.utf8)
    }
  }

  private mutating func concept(_ concept: Concept) {
    out.beginObject()
    out.member("id", concept.reference)
    if isFile {
      out.member("label", concept.label)
      string("plural", concept.plural)
      string("reads", concept.reads)
    }
    if isFile || !concept.isStandard { string("described", concept.described) }
    references("parents", concept.parents)
    if isFile { flag("standard", concept.isStandard) }
    traits(concept.traits)
    cites(concept.cites)
    out.endObject()
  }

  private mutating func traits(_ traits: Traits) {
    string("status", traits.status?.word)
    flag("sensitive", traits.isSensitive)
    string("format", traits.format?.word)
    references("derived_from", traits.derivedFrom)
    references("acts_as", traits.actsAs)
    references("serves", traits.serves)
    switch traits.governedBy {
    case nil: break
    case .itself: object("governed_by") { $0.out.member("itself", true) }
    case .document(let address): object("governed_by") { $0.out.member("document", address) }
    }
    list("located_in", traits.locatedIn)
    references("run_by", traits.runBy)
    string("default", traits.defaultState?.word)
    string("address", traits.address)
    guard isFile else { return }
    array("maps", traits.mappings) { encoder, mapping in
      encoder.out.beginObject()
      encoder.out.member("scheme", mapping.scheme)
      encoder.array("identifiers", mapping.identifiers) { $0.out.string($1) }
      encoder.flag("near", mapping.isNear)
      encoder.out.endObject()
    }
    string("renamed_from", traits.renamedFrom)
  }

  // MARK: References

  mutating func reference(_ key: String, _ id: ConceptID) {
    guard id != .none else { return }
    out.key(key)
    reference(id)
  }

  mutating func references(_ key: String, _ ids: [ConceptID]) {
    array(key, ids) { $0.reference($1) }
  }

  /// `kind/name`. An id of no concept, which a compiled policy never has, becomes an empty string.
  mutating func reference(_ id: ConceptID) {
    let index = Int(id.raw)
    guard id != .none, index < references.count else { return out.string("") }
    isReferenced[index] = true
    if references[index].isEmpty { references[index] = policy.concepts[index].reference }
    out.string(references[index])
  }

  /// `#anchor`, or in the meaning form `#` and the digest of the statement.
  mutating func reference(toStatement index: Int) {
    statementsReferredTo.append(index)
    out.string(statementNames.indices.contains(index) ? "#" + statementNames[index] : "#")
  }

  /// True if the concept was not known to be referred to.
  private mutating func noteReference(_ id: ConceptID) -> Bool {
    let index = Int(id.raw)
    guard id != .none, index < isReferenced.count, !isReferenced[index] else { return false }
    isReferenced[index] = true
    return true
  }

  // MARK: Members that are left out when they say nothing

  mutating func string(_ key: String, _ text: String?, unless silent: String? = nil) {
    if let text, text != silent { out.member(key, text) }
  }

  mutating func flag(_ key: String, _ isSet: Bool) {
    if isSet { out.member(key, true) }
  }

  mutating func cites(_ locators: [String]) {
    if isFile { array("cites", locators) { $0.out.string($1) } }
  }

  mutating func object(_ key: String, _ body: (inout IREncoder) -> Void) {
    out.key(key)
    out.beginObject()
    body(&self)
    out.endObject()
  }

  /// An array, left out when empty. Unless `isOrdered`, its order has no meaning, and the meaning
  /// form has it sorted by bytes and without repetitions.
  mutating func array<T>(
    _ key: String, _ elements: [T], isOrdered: Bool = false, _ body: (inout IREncoder, T) -> Void
  ) {
    if !elements.isEmpty { arrayEvenIfEmpty(key, elements, isOrdered: isOrdered, body) }
  }

  mutating func arrayEvenIfEmpty<T>(
    _ key: String, _ elements: [T], isOrdered: Bool = false, _ body: (inout IREncoder, T) -> Void
  ) {
    out.key(key)
    out.beginArray()
    var starts: [Int] = []
    for element in elements {
      starts.append(out.bytes.count)
      body(&self, element)
    }
    if !isFile && !isOrdered && elements.count > 1 { out.sortElements(startingAt: starts) }
    out.endArray()
  }
}

extension Concept {
  /// The name in the IR and in messages: `data/email`.
  var reference: String { kind.word + "/" + name }

  /// What the declaration refers to.
  var references: [ConceptID] {
    parents + traits.derivedFrom + traits.actsAs + traits.serves + traits.runBy
      + (traits.locatedIn?.all.compactMap(\.concept) ?? [])
  }
}

extension CalendarDate {
  /// `YYYY-MM-DD`.
  var text: String {
    func padded(_ number: some FixedWidthInteger, to width: Int) -> String {
      let digits = String(number)
      return String(repeating: "0", count: max(0, width - digits.count)) + digits
    }
    return "\(padded(year, to: 4))-\(padded(month, to: 2))-\(padded(day, to: 2))"
  }
}

extension JSONWriter {
  /// Sorts the elements of the array that is being written by their bytes and drops repetitions.
  /// Compact layout only; each start is where the comma before an element stands, if it has one.
  fileprivate mutating func sortElements(startingAt starts: [Int]) {
    let ends = starts.dropFirst() + [bytes.count]
    let elements = zip(starts, ends).enumerated().map { index, range in
      bytes[(index == 0 ? range.0 : range.0 + 1)..<range.1]
    }
    if zip(elements, elements.dropFirst()).allSatisfy({ $0.lexicographicallyPrecedes($1) }) { return }
    var sorted: [UInt8] = []
    var last: ArraySlice<UInt8>?
    for element in elements.sorted(by: { $0.lexicographicallyPrecedes($1) }) where element != last {
      if last != nil { sorted.append(UInt8(ascii: ",")) }
      sorted.append(contentsOf: element)
      last = element
    }
    bytes.replaceSubrange(starts[0]..., with: sorted)
  }
}
