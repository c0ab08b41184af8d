#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

/// An open stream to write to, with a buffer. After the first failure it swallows what comes.
struct Sink {
  let descriptor: Int32
  private var buffer: [UInt8] = []
  /// The first thing that went wrong, apart from a reader who left.
  private(set) var failure: SystemError?
  private var isDead = false

  private static let room = 1 << 16

  init(descriptor: Int32) { self.descriptor = descriptor }

  mutating func write(_ text: String) {
    buffer.append(contentsOf: text.utf8)
    if buffer.count >= Self.room { flush() }
  }

  mutating func write(_ bytes: [UInt8]) {
    if buffer.count + bytes.count < Self.room {
      buffer.append(contentsOf: bytes)
    } else {
      flush()
      send(bytes)
    }
  }

  mutating func flush() {
    send(buffer)
    buffer.removeAll(keepingCapacity: true)
  }

  /// Flushes and closes: some file systems report a full disk only now.
  mutating func close() {
    flush()
    let error = Platform.closeFile(descriptor)
    if !isDead, let error { note(error) }
  }

  private mutating func send(_ bytes: [UInt8]) {
    if isDead || bytes.isEmpty { return }
    if let error = bytes.withUnsafeBytes({ Platform.writeAll(descriptor, $0) }) { note(error) }
  }

  private mutating func note(_ error: SystemError) {
    isDead = true
    if !error.isBrokenPipe { failure = error }
  }
}
