import PolicyLang

/// The texts of a compilation's files, each looked at when the first diagnostic needs it.
struct Sources {
  private let files: [SourceFile]
  private var texts: [FileID: SourceText] = [:]

  init(_ files: [SourceFile]) { self.files = files }

  subscript(_ id: FileID) -> SourceText? { texts[id] }

  /// Makes every file that the diagnostic points into available.
  mutating func load(for diagnostic: Diagnostic) {
    load(diagnostic.span.file)
    for label in diagnostic.labels { load(label.span.file) }
    for fix in diagnostic.fixes { load(fix.span.file) }
  }

  private mutating func load(_ id: FileID) {
    if id == .none || texts[id] != nil { return }
    if let file = files.first(where: { $0.id == id }) { texts[id] = SourceText(file) }
  }
}
