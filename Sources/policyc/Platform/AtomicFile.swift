#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

/// Writes a file whole or not at all: to a temporary file in the same folder, then renamed.
enum AtomicFile {
  enum Existing: Sendable {
    case replace
    /// An existing file stays, and writing fails with "file exists".
    case keep
  }

  static func write(_ bytes: [UInt8], to path: RawPath, existing: Existing = .replace) -> SystemError? {
    // An interrupt between making and renaming would leave the temporary file behind.
    withInterruptsHeld {
      switch makeTemporary(beside: path) {
      case .failure(let error): return error
      case .success(let (temporary, descriptor)):
        let error = fill(descriptor, bytes) ?? publish(temporary, as: path, existing)
        if error != nil { _ = temporary.withCString { unlink($0) } }
        return error
      }
    }
  }

  private static func fill(_ descriptor: Int32, _ bytes: [UInt8]) -> SystemError? {
    let writing = bytes.withUnsafeBytes { Platform.writeAll(descriptor, $0) }
    let closing = Platform.closeFile(descriptor)
    return writing ?? closing
  }

  private static func makeTemporary(beside path: RawPath) -> Result<(RawPath, Int32), SystemError> {
    let folder = path.parent ?? RawPath("")
    // A few names, in case a process of the same number left one behind.
    for attempt in 0..<100 {
      let name = folder.appending(Array(".policyc-\(Platform.processID)-\(attempt).tmp".utf8))
      let flags = O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC
      guard let descriptor = name.withCString({ file in retrying { open(file, flags, 0o666) } }) else {
        return .failure(SystemError(reason: .system(EINVAL)))
      }
      if descriptor >= 0 { return .success((name, descriptor)) }
      if errno != EEXIST { return .failure(.last) }
    }
    return .failure(SystemError(reason: .system(EEXIST)))
  }

  private static func publish(_ temporary: RawPath, as path: RawPath, _ existing: Existing) -> SystemError? {
    let outcome = temporary.withCString { old in
      path.withCString { new in existing == .keep ? place(old, new) : rename(old, new) == 0 ? 0 : errno }
    }
    let code = (outcome ?? nil) ?? EINVAL
    return code == 0 ? nil : SystemError(reason: .system(code))
  }

  /// Gives `old` the name `new` unless that exists; `rename` would replace it.
  private static func place(_ old: UnsafePointer<CChar>, _ new: UnsafePointer<CChar>) -> Int32 {
    if link(old, new) == 0 { return unlink(old) == 0 ? 0 : errno }
    let code = errno
    guard code == EPERM || code == ENOTSUP || code == ENOSYS else { return code }
    // A file system without hard links: the small window between look and rename has to do.
    if access(new, F_OK) == 0 { return EEXIST }
    return rename(old, new) == 0 ? 0 : errno
  }

  private static func withInterruptsHeld<T>(_ body: () -> T) -> T {
    var held = sigset_t()
    var before = sigset_t()
    sigemptyset(&held)
    for signal in [SIGINT, SIGTERM, SIGHUP] { sigaddset(&held, signal) }
    sigprocmask(SIG_BLOCK, &held, &before)
    defer { sigprocmask(SIG_SETMASK, &before, nil) }
    return body()
  }
}
