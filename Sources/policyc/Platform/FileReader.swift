#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

/// Reads whole files.
enum FileReader {
  /// Offsets are 32 bits wide, and the end of the file needs one of its own.
  static let limit = Int(UInt32.max) - 1

  /// The bytes of a regular file.
  static func read(_ path: RawPath) -> Result<[UInt8], SystemError> {
    // Without O_NONBLOCK, opening a FIFO that nobody writes to would wait for ever.
    guard
      let descriptor = path.withCString({ file in retrying { open(file, O_RDONLY | O_CLOEXEC | O_NONBLOCK) } }
      )
    else {
      return .failure(SystemError(reason: .system(EINVAL)))
    }
    guard descriptor >= 0 else { return .failure(.last) }
    defer { _ = close(descriptor) }
    var info = stat()
    guard fstat(descriptor, &info) == 0 else { return .failure(.last) }
    switch info.st_mode & S_IFMT {
    case S_IFREG: break
    case S_IFDIR: return .failure(SystemError(reason: .isFolder))
    default: return .failure(SystemError(reason: .notRegularFile))
    }
    guard info.st_size <= limit else { return .failure(SystemError(reason: .tooLarge)) }
    // One byte more than the size, so that the end of the file shows without a second buffer.
    return readToEnd(descriptor, expecting: Int(info.st_size) + 1)
  }

  /// Everything on standard input, whatever it is.
  static func readStandardInput() -> Result<[UInt8], SystemError> {
    readToEnd(0, expecting: 1 << 16)
  }

  private static func readToEnd(_ descriptor: Int32, expecting size: Int) -> Result<[UInt8], SystemError> {
    var bytes: [UInt8] = []
    var room = size
    while true {
      var error: SystemError?
      var isAtEnd = false
      let chunk = [UInt8](unsafeUninitializedCapacity: room) { buffer, count in
        while count < room, !isAtEnd, error == nil {
          let rest = UnsafeMutableRawBufferPointer(
            rebasing: UnsafeMutableRawBufferPointer(buffer)[count..<room])
          let got = retrying { Platform.read(descriptor, into: rest) }
          if got < 0 { error = .last }
          if got == 0 { isAtEnd = true }
          if got > 0 { count += got }
        }
      }
      if let error { return .failure(error) }
      if bytes.isEmpty { bytes = chunk } else { bytes += chunk }
      if bytes.count > limit { return .failure(SystemError(reason: .tooLarge)) }
      if isAtEnd { return .success(bytes) }
      room = max(bytes.count, 1 << 16)
    }
  }
}

/// Repeats a call that a signal interrupted.
func retrying<N: FixedWidthInteger & SignedInteger>(_ call: () -> N) -> N {
  while true {
    let result = call()
    if result != -1 || errno != EINTR { return result }
  }
}
