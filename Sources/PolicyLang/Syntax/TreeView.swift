/// A tree as the passes over it see it: its arrays as memory, so that a look at a token neither counts references
/// nor, in release builds, checks bounds. Indices come from the tree itself, whose shape `SyntaxTree.defect`
/// describes. Valid only inside the call of `SyntaxTree.withView`.
struct TreeView {
  let file: FileID
  let bytes: UnsafeBufferPointer<UInt8>
  let tokens: UnsafeBufferPointer<Token>
  let nodes: UnsafeBufferPointer<Node>

  /// A view of nothing.
  static var empty: TreeView {
    TreeView(
      file: .none, bytes: UnsafeBufferPointer(start: nil, count: 0),
      tokens: UnsafeBufferPointer(start: nil, count: 0), nodes: UnsafeBufferPointer(start: nil, count: 0))
  }

  /// The nodes directly below a node, in order.
  @inline(__always)
  func children(of node: Int) -> Children {
    Children(nodes: nodes, at: node &+ 1, end: Int(nodes[node].subtreeEnd))
  }

  struct Children: Sequence, IteratorProtocol {
    let nodes: UnsafeBufferPointer<Node>
    var at: Int
    let end: Int

    @inline(__always)
    mutating func next() -> Int? {
      guard at < end else { return nil }
      let node = at
      at = Int(nodes[node].subtreeEnd)
      return node
    }
  }

  @inline(__always)
  func span(ofToken index: UInt32) -> Span { tokens[Int(index)].span(in: file) }

  @inline(__always)
  func span(ofNode index: Int) -> Span {
    let node = nodes[index]
    let start = tokens[Int(node.firstToken)].start
    let end = node.tokenEnd > node.firstToken ? tokens[Int(node.tokenEnd) &- 1].end : start
    return Span(file: file, start: start, end: end)
  }

  /// The bytes of a token, where they stand in the file.
  @inline(__always)
  func text(ofToken index: UInt32) -> UnsafeBufferPointer<UInt8> {
    let token = tokens[Int(index)]
    return UnsafeBufferPointer(rebasing: bytes[Int(token.start)..<Int(token.end)])
  }

  /// What the name table looks a token up by.
  @inline(__always)
  func key(ofToken index: UInt32) -> NameTable.Key {
    let token = tokens[Int(index)]
    return NameTable.Key(in: bytes, from: Int(token.start), to: Int(token.end))
  }

  /// A copy of a token's bytes, for what is not done for every token.
  func bytes(ofToken index: UInt32) -> ArraySlice<UInt8> {
    Array(text(ofToken: index))[...]
  }

  func string(ofToken index: UInt32) -> String { Escapes.text(of: bytes(ofToken: index)) }

  func name(ofToken index: UInt32) -> String { String(decoding: text(ofToken: index), as: UTF8.self) }
}

extension SyntaxTree {
  /// Runs `body` with a view of this tree, which must not leave it.
  func withView<Result>(_ body: (TreeView) -> Result) -> Result {
    file.bytes.withUnsafeBufferPointer { bytes in
      tokens.withUnsafeBufferPointer { tokens in
        nodes.withUnsafeBufferPointer { nodes in
          body(TreeView(file: file.id, bytes: bytes, tokens: tokens, nodes: nodes))
        }
      }
    }
  }
}
