/// One node of the flat tree: nodes stand in preorder, so the subtree of a node is the run from it
/// to `subtreeEnd`, and its tokens are the run from `firstToken` to `tokenEnd`.
public struct Node: Hashable, Sendable {
  public var kind: SyntaxKind
  public var firstToken: UInt32
  public var tokenEnd: UInt32
  public var subtreeEnd: UInt32
}

/// A parsed file: bytes, tokens and nodes. It holds every byte of the source; what the tokens leave
/// out is white space and comments.
public struct SyntaxTree: Sendable {
  public let file: SourceFile
  public let tokens: [Token]
  public let nodes: [Node]

  /// The nodes directly below a node, in order.
  public func children(of node: Int) -> Children { Children(tree: self, parent: node) }

  public struct Children: Sequence, IteratorProtocol {
    let tree: SyntaxTree
    var next_: Int
    let end: Int

    init(tree: SyntaxTree, parent: Int) {
      self.tree = tree
      next_ = parent + 1
      end = Int(tree.nodes[parent].subtreeEnd)
    }

    public mutating func next() -> Int? {
      guard next_ < end else { return nil }
      defer { next_ = Int(tree.nodes[next_].subtreeEnd) }
      return next_
    }
  }

  /// The source text as it was: tokens and the gaps between them.
  public func reproduced() -> [UInt8] {
    var bytes: [UInt8] = []
    bytes.reserveCapacity(file.bytes.count)
    var at = 0
    for token in tokens {
      bytes += file.bytes[at..<Int(token.start)]
      bytes += file.bytes[Int(token.start)..<Int(token.end)]
      at = Int(token.end)
    }
    bytes += file.bytes[at...]
    return bytes
  }

  /// What is wrong with the shape of the tree, if anything: for tests and the fuzz target.
  public func defect() -> String? {
    guard let root = nodes.first, root.kind == .file else { return "no file node" }
    guard Int(root.subtreeEnd) == nodes.count else { return "the root does not hold every node" }
    guard root.firstToken == 0, Int(root.tokenEnd) == tokens.count - 1 else {
      return "the root does not hold every token"
    }
    var open: [Int] = []
    for (index, node) in nodes.enumerated() {
      while let last = open.last, Int(nodes[last].subtreeEnd) <= index { open.removeLast() }
      guard Int(node.subtreeEnd) > index, node.firstToken <= node.tokenEnd else {
        return "node \(index) is inside out"
      }
      if let parent = open.last {
        let outer = nodes[parent]
        guard node.subtreeEnd <= outer.subtreeEnd, node.firstToken >= outer.firstToken,
          node.tokenEnd <= outer.tokenEnd
        else { return "node \(index) leaves its parent \(parent)" }
      }
      open.append(index)
    }
    var at: UInt32 = 0
    for token in tokens {
      guard token.start >= at else { return "tokens overlap at byte \(token.start)" }
      at = token.end
    }
    return reproduced() == file.bytes ? nil : "the tree does not reproduce the file"
  }

  func span(ofToken index: UInt32) -> Span { tokens[Int(index)].span(in: file.id) }

  func span(ofNode index: Int) -> Span {
    let node = nodes[index]
    let first = tokens[Int(node.firstToken)]
    guard node.tokenEnd > node.firstToken else {
      return Span(file: file.id, start: first.start, end: first.start)
    }
    return Span(file: file.id, start: first.start, end: tokens[Int(node.tokenEnd) - 1].end)
  }
}
