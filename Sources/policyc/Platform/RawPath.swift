/// A path as the system sees it: bytes without a zero. Names that are not UTF-8 exist, so the bytes
/// are what is opened and `display` is only what is shown.
struct RawPath: Hashable, Sendable {
  var bytes: [UInt8]

  init(bytes: [UInt8]) { self.bytes = bytes }
  init(_ text: String) { bytes = Array(text.utf8) }

  /// For messages: invalid UTF-8 becomes U+FFFD.
  var display: String { String(decoding: bytes, as: UTF8.self) }

  /// The bytes after the last slash; trailing slashes do not count.
  var baseName: [UInt8] {
    let trimmed = bytes.count > 1 ? bytes.dropLastWhile(slash) : bytes[...]
    guard let cut = trimmed.lastIndex(of: slash), cut + 1 < trimmed.endIndex else { return Array(trimmed) }
    return Array(trimmed[(cut + 1)...])
  }

  /// The folder that contains this path, or nil for a bare name (the current folder) and for the root.
  var parent: RawPath? {
    let trimmed = bytes.dropLastWhile(slash)
    guard let cut = trimmed.lastIndex(of: slash) else { return nil }
    let folder = trimmed[..<cut].dropLastWhile(slash)
    return RawPath(bytes: folder.isEmpty ? [slash] : Array(folder))
  }

  /// `self/name`.
  func appending(_ name: [UInt8]) -> RawPath {
    if bytes.isEmpty { return RawPath(bytes: name) }
    return RawPath(bytes: bytes.last == slash ? bytes + name : bytes + [slash] + name)
  }

  /// Without `.`, and with `..` taken back, as the compiler writes paths.
  var folded: RawPath {
    var parts: [ArraySlice<UInt8>] = []
    for part in bytes.split(separator: slash) where part.elementsEqual(".".utf8) == false {
      if part.elementsEqual("..".utf8), let last = parts.last, !last.elementsEqual("..".utf8) {
        parts.removeLast()
      } else {
        parts.append(part)
      }
    }
    return RawPath(bytes: (bytes.first == slash ? [slash] : []) + Array(parts.joined(separator: [slash])))
  }

  func hasSuffix(_ ending: String) -> Bool {
    bytes.count >= ending.utf8.count && bytes.suffix(ending.utf8.count).elementsEqual(ending.utf8)
  }

  /// Calls `body` with a C string. Nil if the path contains a zero byte: no file has such a name.
  func withCString<T>(_ body: (UnsafePointer<CChar>) -> T) -> T? {
    if bytes.contains(0) { return nil }
    return (bytes + [0]).withUnsafeBytes { raw in
      raw.withMemoryRebound(to: CChar.self) { chars in chars.baseAddress.map(body) }
    }
  }
}

private let slash = UInt8(ascii: "/")

extension RandomAccessCollection where Element == UInt8 {
  fileprivate func dropLastWhile(_ byte: UInt8) -> SubSequence {
    var end = endIndex
    while end > startIndex, self[index(before: end)] == byte { end = index(before: end) }
    return self[startIndex..<end]
  }
}
