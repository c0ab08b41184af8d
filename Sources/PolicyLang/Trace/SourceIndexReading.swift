extension SourceIndex {
  /// Reads an index file. Lines that cannot be read give a diagnostic each and are left out.
  ///
  /// - Parameters:
  ///   - bytes: the file; lines may end in LF or CR LF.
  ///   - file: names the file in the spans of diagnostics.
  public static func read(_ bytes: [UInt8], file: FileID) -> (index: SourceIndex, diagnostics: [Diagnostic]) {
    var reader = SourceIndexReader(file: file)
    let lines = bytes.split(separator: 0x0A, omittingEmptySubsequences: false)
    for (number, line) in lines.enumerated() {
      if number == lines.count - 1, line.isEmpty { break }
      guard reader.take(line.last == 0x0D ? line.dropLast() : line, number: number) else { break }
    }
    if !reader.hasBegun { reader.refuse(bytes[..<0]) }
    return (SourceIndex(paragraphs: reader.paragraphs), reader.diagnostics)
  }
}

private struct SourceIndexReader {
  let file: FileID
  var paragraphs: [SourceIndex.Paragraph] = []
  var diagnostics: [Diagnostic] = []
  var hasBegun = false
  /// The line on which a locator stood first.
  private var lines: [String: Int] = [:]
  /// One broken line is news, a thousand are noise.
  private static let mostDiagnostics = 20

  init(file: FileID) { self.file = file }

  /// False if nothing that follows can be read.
  mutating func take(_ line: ArraySlice<UInt8>, number: Int) -> Bool {
    switch number {
    case 0:
      hasBegun = line.elementsEqual(SourceIndex.firstLine.utf8)
      if !hasBegun { refuse(line) }
      hasBegun = true
      return diagnostics.isEmpty
    case 1:
      let columns = SourceIndex.columns.joined(separator: "\t")
      if !line.elementsEqual(columns.utf8) {
        report(
          line, "line 2 does not name the columns", help: "the columns are \(Words.list(SourceIndex.columns))"
        )
      }
    default: readParagraph(line, number: number)
    }
    return diagnostics.count < SourceIndexReader.mostDiagnostics
  }

  mutating func refuse(_ line: ArraySlice<UInt8>) {
    diagnostics.append(
      Diagnostic(
        .notAnIndex, "the first line does not say `\(SourceIndex.firstLine)`", at: span(line),
        help: ["`policyc trace FILE --source PAGE --write-index` writes an index"]))
  }

  private mutating func readParagraph(_ line: ArraySlice<UInt8>, number: Int) {
    let fields = line.split(separator: 0x09, omittingEmptySubsequences: false)
    guard fields.count == SourceIndex.columns.count else {
      let rule = "a line has \(SourceIndex.columns.count) columns with tabs between them"
      return report(line, "line \(number + 1) has \(Words.count(fields.count, "column"))", help: rule)
    }
    guard let section = section(fields[0]) else {
      return report(fields[0], "`\(Words.shortened(fields[0]))` is no key of a section")
    }
    guard let ordinal = Locator.number(fields[1]) else {
      return report(
        fields[1], "`\(Words.shortened(fields[1]))` is no ordinal", help: "an ordinal is a number from 0")
    }
    guard let kind = SourceIndex.Kind.allCases.first(where: { fields[2].elementsEqual($0.word.utf8) }) else {
      let words = SourceIndex.Kind.allCases.map { "`\($0.word)`" }
      return report(
        fields[2], "`\(Words.shortened(fields[2]))` is no kind of paragraph",
        help: "the kinds are \(Words.list(words))")
    }
    guard let digest = Digest(hex: fields[4]) else {
      return report(fields[4], "this is no digest", help: "a digest has 64 hexadecimal digits in lower case")
    }
    let parts = fields[5].split(separator: 0x20, omittingEmptySubsequences: false)
    let sentences = parts.compactMap { $0.count == 8 ? hexadecimal($0) : nil }
    guard sentences.count == parts.count else {
      return report(
        fields[5], "these are no digests of sentences", help: "each has 8 hexadecimal digits in lower case")
    }
    guard Locator.number(fields[3]) == sentences.count else {
      let message = "`\(Words.shortened(fields[3]))` sentences are promised, \(sentences.count) follow"
      return report(fields[3], message)
    }
    let paragraph = SourceIndex.Paragraph(
      section: section, ordinal: ordinal, kind: kind, digest: digest, sentences: sentences)
    if let first = lines.updateValue(number + 1, forKey: paragraph.locator) {
      diagnostics.append(
        Diagnostic(
          .repeatedLocator, "`\(paragraph.locator)` stands on line \(first) already", at: span(line),
          annotation: "second line for it", help: ["write the index again from the page"]))
    } else {
      paragraphs.append(paragraph)
    }
  }

  /// A key is a word of visible characters without a slash.
  private func section(_ field: ArraySlice<UInt8>) -> String? {
    guard !field.isEmpty, field.count <= 200, field.allSatisfy({ $0 > 0x20 && $0 != 0x7F && $0 != 0x2F })
    else {
      return nil
    }
    let key = String(decoding: field, as: UTF8.self)
    return key.utf8.elementsEqual(field) ? key : nil
  }

  private func hexadecimal(_ digits: ArraySlice<UInt8>) -> UInt32? {
    var value: UInt32 = 0
    for digit in digits {
      guard let half = SourceIndex.hexValue(digit) else { return nil }
      value = value << 4 | UInt32(half)
    }
    return value
  }

  private mutating func report(_ field: ArraySlice<UInt8>, _ message: String, help: String? = nil) {
    diagnostics.append(
      Diagnostic(.malformedIndexLine, message, at: span(field), help: help.map { [$0] } ?? []))
  }

  private func span(_ bytes: ArraySlice<UInt8>) -> Span {
    Span(file: file, start: UInt32(clamping: bytes.startIndex), end: UInt32(clamping: bytes.endIndex))
  }
}

extension SourceIndex {
  /// The value of a lower-case hexadecimal digit.
  static func hexValue(_ digit: UInt8) -> UInt8? {
    switch digit {
    case 0x30...0x39: digit - 0x30
    case 0x61...0x66: digit - 0x57
    default: nil
    }
  }
}

extension Digest {
  /// Reads 64 lower-case hexadecimal digits.
  init?(hex: ArraySlice<UInt8>) {
    guard hex.count == 64 else { return nil }
    var bytes: [UInt8] = []
    var high: UInt8?
    for digit in hex {
      guard let half = SourceIndex.hexValue(digit) else { return nil }
      if let first = high {
        bytes.append(first << 4 | half)
        high = nil
      } else {
        high = half
      }
    }
    self.init(bytes: bytes)
  }
}
