#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

/// Clock, memory and files: the few calls that a benchmark needs.
enum Platform {
  /// Seconds of a clock that never goes back.
  static var now: Double {
    var time = timespec()
    clock_gettime(CLOCK_MONOTONIC, &time)
    return Double(time.tv_sec) + Double(time.tv_nsec) / 1e9
  }

  /// A run of another program: how long it took, and the most memory that it held.
  struct Run {
    var seconds: Double
    /// In bytes. Never less than this process holds, which the system counts to the new one.
    var peakMemory: Int
    var status: Int32
  }

  /// Runs a program with its output thrown away.
  static func run(_ words: [String]) -> Run? {
    var actions = posix_spawn_file_actions_t()
    posix_spawn_file_actions_init(&actions)
    defer { posix_spawn_file_actions_destroy(&actions) }
    for descriptor: Int32 in 0...2 {
      posix_spawn_file_actions_addopen(
        &actions, descriptor, "/dev/null", descriptor == 0 ? O_RDONLY : O_WRONLY, 0)
    }
    var arguments: [UnsafeMutablePointer<CChar>?] = words.map { strdup($0) } + [nil]
    defer { for argument in arguments { free(argument) } }
    var process = pid_t()
    let start = now
    guard posix_spawnp(&process, words[0], &actions, nil, &arguments, environ) == 0 else { return nil }
    var status: Int32 = 0
    var usage = rusage()
    while wait4(process, &status, 0, &usage) == -1, errno == EINTR {}
    #if canImport(Darwin)
      let unit = 1
    #else
      let unit = 1024
    #endif
    return Run(seconds: now - start, peakMemory: usage.ru_maxrss * unit, status: (status >> 8) & 0xFF)
  }

  static func read(_ path: String) -> [UInt8]? {
    guard let file = fopen(path, "rb") else { return nil }
    defer { fclose(file) }
    guard fseek(file, 0, SEEK_END) == 0, case let size = ftell(file), size >= 0 else { return nil }
    rewind(file)
    return [UInt8](unsafeUninitializedCapacity: size) { buffer, count in
      count = fread(buffer.baseAddress, 1, size, file)
    }
  }

  static func write(_ bytes: [UInt8], to descriptor: Int32 = 1) {
    bytes.withUnsafeBytes { buffer in
      var rest = buffer[...]
      while !rest.isEmpty {
        let part = UnsafeRawBufferPointer(rebasing: rest)
        #if canImport(Glibc)
          let written = Glibc.write(descriptor, part.baseAddress, part.count)
        #elseif canImport(Musl)
          let written = Musl.write(descriptor, part.baseAddress, part.count)
        #else
          let written = Darwin.write(descriptor, part.baseAddress, part.count)
        #endif
        if written <= 0 { exit(2) }
        rest = rest.dropFirst(written)
      }
    }
  }

  static func fail(_ message: String) -> Never {
    write(Array("\(message)\n".utf8), to: 2)
    exit(2)
  }
}
