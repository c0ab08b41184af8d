import PolicyLang

/// A policy's groups as a tree with its statements in source order.
struct Outline {
  indirect enum Node {
    case statement(Int)
    case group(Int, [Node])
  }

  let nodes: [Node]

  /// Groups that hold no statement have nothing to say and do not occur.
  init(_ policy: Policy) {
    var children: [[Child]] = Array(repeating: [], count: policy.groups.count)
    var isPlaced = Array(repeating: false, count: policy.groups.count)
    for (index, statement) in policy.statements.enumerated() {
      let group = policy.groups.indices.contains(statement.group) ? statement.group : 0
      guard children.indices.contains(group) else { continue }
      Self.place(group, policy, &children, &isPlaced)
      children[group].append(.statement(index))
    }
    nodes = children.isEmpty ? [] : Self.nodes(0, children)
  }

  private enum Child { case statement(Int), group(Int) }

  /// Enters a group in its parent, and that one in its own, where its first statement stands.
  private static func place(
    _ group: Int, _ policy: Policy, _ children: inout [[Child]], _ isPlaced: inout [Bool]
  ) {
    var chain: [Int] = []
    var next = group
    while next != 0, !isPlaced[next] {
      isPlaced[next] = true
      chain.append(next)
      let parent = policy.groups[next].parent ?? 0
      next = policy.groups.indices.contains(parent) ? parent : 0
    }
    for each in chain.reversed() {
      let parent = policy.groups[each].parent ?? 0
      children[policy.groups.indices.contains(parent) ? parent : 0].append(.group(each))
    }
  }

  private static func nodes(_ group: Int, _ children: [[Child]]) -> [Node] {
    children[group].map { child in
      switch child {
      case .statement(let index): .statement(index)
      case .group(let inner): .group(inner, nodes(inner, children))
      }
    }
  }
}
