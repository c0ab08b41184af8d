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
        paragraph.digest.hex, sentences,
      ]
      text += fields.joined(separator: "\t") + "\n"
    }
    return Array(text.utf8)
  }

  /// Eight lower-case hexadecimal digits.
  static func hex(_ value: UInt32) -> String {
    let digits = stride(from: 28, through: 0, by: -4).map {
      hexDigit(UInt8(truncatingIfNeeded: value >> $0 & 15))
    }
    return String(decoding: digits, as: UTF8.self)
  }
}
