@testable import PolicyLang

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

/// One line per paragraph of a page: "2.0/1 paragraph: text | next sentence".
func traceShape(_ page: String) -> [String] {
  PageParagraphs.read(Array(page.utf8)).map { paragraph in
    let sentences = paragraph.sentences.map { String(decoding: paragraph.text[$0], as: UTF8.self) }
    return "\(paragraph.section)/\(paragraph.ordinal) \(paragraph.kind.word): "
      + sentences.joined(separator: " | ")
  }
}

func traceIndex(_ page: String) -> SourceIndex { SourceIndex(page: Array(page.utf8)) }

/// The sentences of a text.
func traceSentences(_ text: String) -> [String] {
  let bytes = PlainText.normalise(Array(text.utf8))
  return Sentences.split(bytes).map { String(decoding: bytes[$0], as: UTF8.self) }
}

/// A file relative to the package's root; nil if it is not there.
func traceFile(_ path: String) -> [UInt8]? {
  let root = #filePath.split(separator: "/", omittingEmptySubsequences: false).dropLast(3).joined(
    separator: "/")
  guard let file = fopen(root + "/" + path, "rb") else { return nil }
  defer { fclose(file) }
  var bytes: [UInt8] = []
  var buffer = [UInt8](repeating: 0, count: 1 << 16)
  while true {
    let count = fread(&buffer, 1, buffer.count, file)
    if count == 0 { return bytes }
    bytes += buffer[..<count]
  }
}
