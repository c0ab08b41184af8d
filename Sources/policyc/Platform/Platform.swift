#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

/// The calls whose names clash with methods here, and what the process is told from outside.
enum Platform {
  static func read(_ descriptor: Int32, into buffer: UnsafeMutableRawBufferPointer) -> Int {
    #if canImport(Glibc)
      Glibc.read(descriptor, buffer.baseAddress, buffer.count)
    #elseif canImport(Musl)
      Musl.read(descriptor, buffer.baseAddress, buffer.count)
    #else
      Darwin.read(descriptor, buffer.baseAddress, buffer.count)
    #endif
  }

  static func write(_ descriptor: Int32, _ buffer: UnsafeRawBufferPointer) -> Int {
    #if canImport(Glibc)
      Glibc.write(descriptor, buffer.baseAddress, buffer.count)
    #elseif canImport(Musl)
      Musl.write(descriptor, buffer.baseAddress, buffer.count)
    #else
      Darwin.write(descriptor, buffer.baseAddress, buffer.count)
    #endif
  }

  /// Writes all of `bytes`, whatever signals and short writes come between.
  static func writeAll(_ descriptor: Int32, _ bytes: UnsafeRawBufferPointer) -> SystemError? {
    var rest = bytes
    while !rest.isEmpty {
      let written = retrying { write(descriptor, rest) }
      if written < 0 {
        guard errno == EAGAIN || errno == EWOULDBLOCK else { return .last }
        // Somebody made the descriptor non-blocking: wait until it takes more.
        var waiting = pollfd(fd: descriptor, events: Int16(POLLOUT), revents: 0)
        if retrying({ poll(&waiting, 1, -1) }) < 0 { return .last }
        continue
      }
      rest = UnsafeRawBufferPointer(rebasing: rest[written...])
    }
    return nil
  }

  static func closeFile(_ descriptor: Int32) -> SystemError? { close(descriptor) == 0 ? nil : .last }

  /// The arguments after the program's name, byte for byte.
  static var arguments: [[UInt8]] {
    var list: [[UInt8]] = []
    let count = Int(CommandLine.argc)
    for index in stride(from: 1, to: count, by: 1) {
      guard let text = CommandLine.unsafeArgv[index] else { break }
      list.append(Array(UnsafeRawBufferPointer(start: text, count: strlen(text))))
    }
    return list
  }

  /// A variable of the environment, if it is set.
  static func environment(_ name: String) -> String? {
    getenv(name).map { String(cString: $0) }
  }

  static func isTerminal(_ descriptor: Int32) -> Bool { isatty(descriptor) == 1 }

  /// Seconds of a clock that never goes back; only for progress, never for output.
  static var uptime: Double {
    var time = timespec()
    guard clock_gettime(CLOCK_MONOTONIC, &time) == 0 else { return 0 }
    return Double(time.tv_sec) + Double(time.tv_nsec) / 1e9
  }

  static var processID: Int32 { getpid() }

  /// What every run does first. A reader that goes away and a limit on file sizes must show as errors of
  /// `write`, not end the process; and if a standard stream was closed by the caller, no file opened later may take its number.
  static func prepareStreams() {
    _ = signal(SIGPIPE, SIG_IGN)
    _ = signal(SIGXFSZ, SIG_IGN)
    for descriptor: Int32 in 0...2 where fcntl(descriptor, F_GETFD) == -1 {
      // Opened the wrong way round, so that using the stream still fails.
      _ = open("/dev/null", descriptor == 0 ? O_WRONLY : O_RDONLY)
    }
  }

  static func quit(_ status: Int32) -> Never { exit(status) }
}
