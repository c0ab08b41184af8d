extension IR {
  /// Reads an IR file.
  ///
  /// Any bytes give a policy and the problems found; a file that `encode` wrote has none, and
  /// encoding what was read gives the same bytes. Nothing is skipped: an unknown key or word
  /// is a problem, because it may carry meaning. Spans point into the IR file.
  ///
  /// - Parameter file: the id of the IR file in the compilation.
  public static func decode(_ bytes: [UInt8], file: FileID) -> (policy: Policy, problems: [IRProblem]) {
    var decoder = IRDecoder(file: file)
    switch JSONParser.parse(bytes) {
    case .failure(let error):
      let span = Span(
        file: file, start: error.offset, end: min(error.offset + 1, UInt32(clamping: bytes.count)))
      return (Policy(), [IRProblem(kind: .syntax, span: span, path: "", message: error.message)])
    case .success(let node):
      decoder.document(node)
      return (decoder.policy, decoder.problems)
    }
  }
}

/// Reads the IR from JSON, collecting problems. A part that cannot be read is left out.
struct IRDecoder {
  let file: FileID
  var policy = Policy()
  var problems: [IRProblem] = []
  /// By `kind/name`.
  var conceptIDs: [String: ConceptID] = [:]
  /// By anchor.
  var statementIndices: [String: Int] = [:]

  private var path: [Step] = []
  private enum Step {
    case key(String)
    case index(Int)
  }

  init(file: FileID) { self.file = file }

  // MARK: Problems

  /// Always nil, so that a reader can end with it.
  @discardableResult
  mutating func problem<T>(_ kind: IRProblem.Kind = .shape, _ message: String, at node: JSONNode) -> T? {
    problem(kind, message, at: span(of: node))
    return nil
  }

  mutating func problem(_ kind: IRProblem.Kind, _ message: String, at span: Span) {
    problems.append(IRProblem(kind: kind, span: span, path: pathInWords, message: message))
  }

  mutating func expected<T>(_ what: String, at node: JSONNode) -> T? {
    problem("expected \(what), found \(node.kindInWords)", at: node)
  }

  private mutating func problem<T>(_ message: String, at node: JSONNode) -> T? {
    problem(.shape, message, at: node)
  }

  func span(of node: JSONNode) -> Span { Span(file: file, start: node.start, end: node.end) }

  private var pathInWords: String {
    var text = ""
    for step in path {
      switch step {
      case .key(let key): text += text.isEmpty ? key : "." + key
      case .index(let index): text += "[\(index)]"
      }
    }
    return text
  }

  // MARK: Objects

  /// Reads the members that `body` asks for; any other member is a problem.
  mutating func object<T>(_ node: JSONNode, _ body: (inout IRDecoder, inout IRMembers) -> T?) -> T? {
    guard case .object(let members) = node.content else { return expected("an object", at: node) }
    var unread = IRMembers(node, members)
    let result = body(&self, &unread)
    for member in unread.rest {
      let known = unread.known.map { "`\($0)`" }.joined(separator: ", ")
      let span = Span(file: file, start: member.start, end: member.end)
      problem(.shape, "unknown key `\(member.key)`, expected one of \(known)", at: span)
    }
    return result
  }

  /// The value of a member that may be missing.
  @discardableResult
  mutating func member<T>(
    _ members: inout IRMembers, _ key: String, _ body: (inout IRDecoder, JSONNode) -> T?
  ) -> T? {
    guard let node = members.take(key) else { return nil }
    path.append(.key(key))
    defer { path.removeLast() }
    return body(&self, node)
  }

  /// The value of a member that has to be there.
  @discardableResult
  mutating func required<T>(
    _ members: inout IRMembers, _ key: String, _ body: (inout IRDecoder, JSONNode) -> T?
  ) -> T? {
    if members.has(key) { return member(&members, key, body) }
    members.note(key)
    return problem("the key `\(key)` is missing", at: members.node)
  }

  /// The one member, of those named, that says which case an object is.
  mutating func choice(_ members: inout IRMembers, _ keys: [String]) -> String? {
    let found = keys.filter { members.has($0) }
    if found.count == 1 { return found[0] }
    for key in keys { members.note(key) }
    let words = keys.map { "`\($0)`" }.joined(separator: ", ")
    for key in found { _ = members.take(key) }
    return problem(
      "expected exactly one of the keys \(words), found \(found.count) of them", at: members.node)
  }

  // MARK: Arrays

  /// The elements of an array member; empty if the member is missing.
  mutating func array<T>(
    _ members: inout IRMembers, _ key: String, _ body: (inout IRDecoder, JSONNode) -> T?
  ) -> [T] {
    member(&members, key) { $0.array($1, body) } ?? []
  }

  mutating func array<T>(_ node: JSONNode, _ body: (inout IRDecoder, JSONNode) -> T?) -> [T] {
    guard case .array(let elements) = node.content else { return expected("an array", at: node) ?? [] }
    var result: [T] = []
    result.reserveCapacity(elements.count)
    for (index, element) in elements.enumerated() {
      path.append(.index(index))
      if let value = body(&self, element) { result.append(value) }
      path.removeLast()
    }
    return result
  }

  // MARK: Simple values

  mutating func string(_ node: JSONNode) -> String? { node.text ?? expected("a string", at: node) }

  mutating func strings(_ members: inout IRMembers, _ key: String) -> [String] {
    array(&members, key) { $0.string($1) }
  }

  /// Flags are written only where they are set.
  mutating func isSet(_ node: JSONNode) -> Bool? {
    if case .bool(true) = node.content { return true }
    return problem("expected `true`; a flag that is not set is left out", at: node)
  }

  mutating func flag(_ members: inout IRMembers, _ key: String) -> Bool {
    member(&members, key) { $0.isSet($1) } ?? false
  }

  mutating func count(_ node: JSONNode) -> UInt32? {
    guard let number = node.integer, let count = UInt32(exactly: number) else {
      return problem("expected a whole number from 0 to \(UInt32.max)", at: node)
    }
    return count
  }

  mutating func word<T: IRWord>(_ node: JSONNode) -> T? {
    guard let text = string(node) else { return nil }
    if !text.isEmpty, let value = T.allCases.first(where: { $0.word == text }) { return value }
    let words = T.allCases.map(\.word).filter { !$0.isEmpty }.map { "`\($0)`" }.joined(separator: ", ")
    return problem("unknown word `\(text)`, expected one of \(words)", at: node)
  }

  /// Lower-case letters, digits and underscores, in parts divided by dots; begins with a letter.
  mutating func identifier(_ node: JSONNode) -> String? {
    guard let text = string(node) else { return nil }
    return text.isIdentifier
      ? text : problem("`\(text)` is no identifier such as `location.coarse`", at: node)
  }
}

/// The members of an object that is being read.
struct IRMembers {
  let node: JSONNode
  private let members: [JSONMember]
  private var isRead: [Bool]
  private var asked: [String] = []

  init(_ node: JSONNode, _ members: [JSONMember]) {
    self.node = node
    self.members = members
    isRead = Array(repeating: false, count: members.count)
  }

  func has(_ key: String) -> Bool { members.contains { $0.key == key } }

  mutating func note(_ key: String) { asked.append(key) }

  /// Every key that was asked for, each once.
  var known: [String] {
    asked.enumerated().filter { index, key in !asked[..<index].contains(key) }.map(\.element)
  }

  mutating func take(_ key: String) -> JSONNode? {
    note(key)
    guard let index = members.firstIndex(where: { $0.key == key }) else { return nil }
    isRead[index] = true
    return members[index].value
  }

  var rest: [JSONMember] { zip(members, isRead).filter { !$0.1 }.map(\.0) }
}

extension String {
  /// IDENTIFIER of the grammar, words with another meaning included.
  var isIdentifier: Bool {
    var isStart = true
    var isFirstPart = true
    for byte in utf8 {
      switch byte {
      case UInt8(ascii: "a")...UInt8(ascii: "z"): isStart = false
      case UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "_"):
        if isStart && isFirstPart { return false }
        isStart = false
      case UInt8(ascii: "."):
        if isStart { return false }
        isStart = true
        isFirstPart = false
      default: return false
      }
    }
    return !isStart
  }
}
