/// One file of a compilation: its path as the user gave it, and its bytes.
public struct SourceFile: Sendable {
  public let id: FileID
  public let path: String
  public let bytes: [UInt8]

  public init(id: FileID, path: String, bytes: [UInt8]) {
    self.id = id
    self.path = path
    self.bytes = bytes
  }
}
