/// Writes an index as a file: a line that names the format, a line of column names, then one line per
/// paragraph with tabs between the columns.
extension SourceIndex {
  static let firstLine = "policy source index 1"
  static let columns = ["section", "ordinal", "kind", "sentences", "digest", "sentence digests"]

  /// The file's bytes; the same index always gives the same.
  public var file: [UInt8] {
    var text = SourceIndex.firstLine + "\n" + SourceIndex.columns.joined(separator: "\t") + "\n"
    for paragraph in paragraphs {
      let sentences = paragraph.sentences.map { SourceIndex.hex($0) }.joined(separator: " ")
      let fields = [
        paragraph.section, String(paragraph.ordinal), paragraph.kind.word, String(paragraph.sentences.count),
        SourceIndex.hex(paragraph.digest), sentences,
      ]
      text += fields.joined(separator: "\t") + "\n"
    }
    return Array(text.utf8)
  }

  private static let digits = Array("0123456789abcdef".unicodeScalars)

  static func hex(_ bytes: [UInt8]) -> String {
    var text = ""
    for byte in bytes {
      text.unicodeScalars.append(digits[Int(byte >> 4)])
      text.unicodeScalars.append(digits[Int(byte & 15)])
    }
    return text
  }

  static func hex(_ value: UInt32) -> String {
    hex([UInt8(truncatingIfNeeded: value >> 24), UInt8(truncatingIfNeeded: value >> 16),
      UInt8(truncatingIfNeeded: value >> 8), UInt8(truncatingIfNeeded: value)])
  }
}
