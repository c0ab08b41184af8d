extension Lowering {
  /// An `items` node with names among these kinds.
  mutating func items(_ node: Int, among kinds: KindSet) -> ItemList {
    var list = ItemList([])
    list.isAnyOf = kind(tree.nodes[node].firstToken) == .anyWord
    var examplesFrom = UInt32.max
    if let such = first(.suchWord, in: node) { examplesFrom = such }
    // Items have no nodes below them, so the nodes of the list count them.
    list.items.reserveCapacity(Int(tree.nodes[node].subtreeEnd) &- node &- 1)
    for child in tree.children(of: node) where kindOfNode(child) == .item {
      guard let item = item(child, among: kinds) else { continue }
      if case .concept(let id) = item.value, list.has(id) {
        reportRepeated(tree.nodes[child].tokenEnd - 1)
        continue
      }
      if tree.nodes[child].firstToken < examplesFrom {
        list.items.append(item)
      } else {
        list.examples.append(item)
      }
    }
    return list
  }

  private mutating func item(_ node: Int, among kinds: KindSet) -> Item? {
    let tokens = tokens(of: node)
    guard let first = tokens.first else { return nil }
    let span = tree.span(ofNode: node)
    switch kind(first) {
    case .vagueWord:
      guard first + 1 < tokens.endIndex, kind(first + 1) == .string else { return nil }
      return Item(.vague(string(first + 1)), span: span)
    case .unstatedWord: return Item(.unstated, span: span)
    default: break
    }
    var mark = Item.Mark.plain
    switch kind(first) {
    case .perhapsWord: mark = .perhaps
    case .someWord: mark = .some
    case .ownWord: mark = .own
    default: break
    }
    guard let last = tokens.last, kind(last).isName else { return nil }
    var kinds = kinds
    if last > first, kind(last - 1) == .colon, let kind = Kind(blockWord: kind(last - 2)) {
      kinds = KindSet(kind)
    }
    switch resolve(last, among: kinds) {
    case .concept(let id): return Item(.concept(id), mark: mark, span: span)
    case .statement(let index): return Item(.statement(index), mark: mark, span: span)
    case nil: return nil
    }
  }

  /// The items of the first `items` node below a node.
  mutating func items(in node: Int, among kinds: KindSet) -> ItemList {
    child(.items, of: node).map { items($0, among: kinds) } ?? ItemList([])
  }

  /// Full locators of a `cite` node.
  mutating func cites(_ node: Int) -> [String] {
    var found: [String] = []
    for token in tokens(of: node) where kind(token) == .string {
      if let plain = plainLocator(token) {
        if purpose == .policy { found.append(fullLocator(plain)) }
      } else {
        // In two steps: the call would copy all of `self` before its argument, which changes it.
        let text = string(token)
        found.append(locator(text))
      }
    }
    return found
  }

  /// The content of a string that holds nothing but what locators are made of, and is relative.
  private func plainLocator(_ token: UInt32) -> UnsafeBufferPointer<UInt8>? {
    let text = tree.text(ofToken: token)
    guard text.count > 2, text[0] == 0x22, text[1] > 0x2F, text[text.count - 1] == 0x22 else { return nil }
    let content = UnsafeBufferPointer(rebasing: text[1..<(text.count - 1)])
    return content.allSatisfy { $0 > 0x20 && $0 < 0x7F && $0 != 0x5C } ? content : nil
  }

  /// A plain locator with the prefix of the section around it, written in one go.
  private func fullLocator(_ content: UnsafeBufferPointer<UInt8>) -> String {
    String(unsafeUninitializedCapacity: citeStart.count + content.count) { room in
      let end = room.initialize(fromContentsOf: citeStart)
      return room[end...].initialize(fromContentsOf: content)
    }
  }

  /// A locator with the prefix of the section around it; one that begins with `/` is complete.
  func locator(_ text: String) -> String {
    if text.utf8.first == UInt8(ascii: "/") { return String(text.dropFirst()) }
    return citePrefix.isEmpty ? text : citePrefix + "/" + text
  }
}

extension ItemList {
  @inline(__always)
  fileprivate func has(_ id: ConceptID) -> Bool { Self.has(items, id) || Self.has(examples, id) }

  @inline(__always)
  private static func has(_ items: [Item], _ id: ConceptID) -> Bool {
    for item in items {
      if case .concept(id) = item.value { return true }
    }
    return false
  }
}
