/// Room into which the parser writes its nodes. What finds no room is counted all the same, so that a second run
/// can have enough.
struct NodeRoom {
  private var room: UnsafeMutableBufferPointer<Node>
  private(set) var count = 0

  init(_ room: UnsafeMutableBufferPointer<Node> = UnsafeMutableBufferPointer(start: nil, count: 0)) {
    self.room = room
  }

  /// Adds a node and gives its index.
  @inline(__always)
  mutating func append(_ node: Node) -> Int {
    if count < room.count { room.initializeElement(at: count, to: node) }
    count &+= 1
    return count &- 1
  }

  /// Ends a node before the token `tokenEnd`; all nodes since are below it.
  @inline(__always)
  func close(_ node: Int, tokenEnd: Int) {
    guard node < room.count else { return }
    room[node].tokenEnd = UInt32(truncatingIfNeeded: tokenEnd)
    room[node].subtreeEnd = UInt32(truncatingIfNeeded: count)
  }

  /// Lets go of the room, which is valid no longer than the call that gave it.
  mutating func close() { room = UnsafeMutableBufferPointer(start: nil, count: 0) }
}
