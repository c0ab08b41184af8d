#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

/// What the file system says about paths.
enum FileSystem {
  enum Entry: Hashable, Sendable {
    case file, folder, other
  }

  /// Which file a path leads to, whatever it is called.
  struct Identity: Hashable, Sendable {
    var device: UInt64
    var number: UInt64
  }

  /// What stands at `path`; follows symbolic links.
  static func entry(at path: RawPath) -> Result<Entry, SystemError> {
    status(of: path, following: true).map { entry(of: $0) }
  }

  static func identity(of path: RawPath) -> Identity? {
    guard case .success(let info) = status(of: path, following: true) else { return nil }
    return Identity(
      device: UInt64(truncatingIfNeeded: info.st_dev), number: UInt64(truncatingIfNeeded: info.st_ino))
  }

  /// The files below `folder` whose names end in `ending`, in the order of their bytes. Hidden entries
  /// and linked folders are left out: the first by convention, the second because they can form circles.
  static func files(below folder: RawPath, ending: String) -> Result<[RawPath], SystemError> {
    var found: [RawPath] = []
    var pending = [folder]
    while let next = pending.popLast() {
      let names: [[UInt8]]
      switch list(next) {
      case .success(let list): names = list
      case .failure(let error): return .failure(error)
      }
      for name in names where name.first != UInt8(ascii: ".") {
        let path = next.appending(name)
        guard case .success(let own) = status(of: path, following: false) else { continue }
        if entry(of: own) == .folder {
          pending.append(path)
        } else if path.hasSuffix(ending) {
          // A link to a folder is skipped; one that leads nowhere is kept, and reading it reports that.
          if case .success(.folder) = entry(at: path) { continue }
          found.append(path)
        }
      }
    }
    return .success(found.sorted { $0.bytes.lexicographicallyPrecedes($1.bytes) })
  }

  /// Makes `folder` and what is missing above it.
  static func makeFolder(_ folder: RawPath) -> SystemError? {
    switch entry(at: folder) {
    case .success(.folder): return nil
    case .success: return SystemError(reason: .system(ENOTDIR))
    case .failure(let error): if !error.isMissing { return error }
    }
    if let parent = folder.parent, let error = makeFolder(parent) { return error }
    guard let result = folder.withCString({ mkdir($0, 0o777) }) else {
      return SystemError(reason: .system(EINVAL))
    }
    // Another run may have made it in the meantime.
    return result == 0 || errno == EEXIST ? nil : .last
  }

  private static func list(_ folder: RawPath) -> Result<[[UInt8]], SystemError> {
    guard let stream = folder.withCString({ opendir($0) }) ?? nil else { return .failure(.last) }
    defer { closedir(stream) }
    var names: [[UInt8]] = []
    while true {
      errno = 0
      guard let item = readdir(stream) else { break }
      names.append(
        withUnsafePointer(to: &item.pointee.d_name) { name in
          let start = UnsafeRawPointer(name)
          return Array(
            UnsafeRawBufferPointer(start: start, count: strlen(start.assumingMemoryBound(to: CChar.self))))
        })
    }
    return errno == 0 ? .success(names) : .failure(.last)
  }

  private static func status(of path: RawPath, following: Bool) -> Result<stat, SystemError> {
    var info = stat()
    guard let result = path.withCString({ following ? stat($0, &info) : lstat($0, &info) }) else {
      return .failure(SystemError(reason: .system(EINVAL)))
    }
    return result == 0 ? .success(info) : .failure(.last)
  }

  private static func entry(of info: stat) -> Entry {
    switch info.st_mode & S_IFMT {
    case S_IFREG: .file
    case S_IFDIR: .folder
    default: .other
    }
  }
}
