#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

/// What the system said when it refused.
struct SystemError: Error, Hashable, Sendable {
  enum Reason: Hashable, Sendable {
    /// An `errno` value.
    case system(Int32)
    case isFolder
    case notRegularFile
    case tooLarge
  }

  var reason: Reason

  /// The error of the call that has just failed.
  static var last: SystemError { SystemError(reason: .system(errno)) }

  var isBrokenPipe: Bool { reason == .system(EPIPE) }
  var isMissing: Bool { reason == .system(ENOENT) }
  var exists: Bool { reason == .system(EEXIST) }

  /// The system's words, in lower case: "no such file or directory".
  var words: String {
    switch reason {
    case .isFolder: "it is a folder"
    case .notRegularFile: "it is not a regular file"
    case .tooLarge: "it is larger than 4 GiB"
    case .system(let code): Self.words(of: code)
    }
  }

  /// What the person can do about it, if anything general can be said.
  var mend: String? {
    switch reason {
    case .isFolder: nil
    case .notRegularFile: "to read from a pipe or a device, use `-` for standard input"
    case .tooLarge: "split the policy into files and import them"
    case .system(ENOENT): "check the spelling of the path"
    case .system(EACCES), .system(EPERM): "change the permissions, or choose another place"
    case .system(EFBIG): "raise the limit on the size of files, or choose another place"
    case .system(EROFS): "choose a place that can be written to"
    case .system(ENOSPC), .system(EDQUOT): "free some space, or choose another place"
    case .system(ENOTDIR): "a part of the path is a file where a folder is needed"
    case .system(EISDIR): "a folder of that name is in the way"
    case .system(ENAMETOOLONG): "choose a shorter name"
    case .system(EMFILE), .system(ENFILE): "close other programs, or raise the limit on open files"
    case .system(ELOOP): "the symbolic links lead in a circle"
    case .system: nil
    }
  }

  private static func words(of code: Int32) -> String {
    guard let text = strerror(code) else { return "error \(code)" }
    let words = String(cString: text)
    // "No such file", but "I/O error": only a capital before a small letter is a sentence's.
    let head = Array(words.utf8.prefix(2))
    guard head.count == 2, (0x41...0x5A).contains(head[0]), (0x61...0x7A).contains(head[1]) else {
      return words
    }
    return String(decoding: [head[0] | 0x20], as: UTF8.self) + words.dropFirst()
  }
}
