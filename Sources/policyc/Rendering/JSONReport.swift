import PolicyLang

/// The JSON of `check --format json`, written as the findings come:
///
///     {"diagnostics": [
///     {"code":"P0101",…}
///     ], "summary": {"errors":1,"warnings":0,"notes":0,"files":1}}
struct JSONReport {
  private var isEmpty = true

  static let opening = "{\"diagnostics\": ["

  mutating func item(_ diagnostic: Diagnostic, sources: Sources, path: String) -> String {
    let lead = isEmpty ? "\n" : ",\n"
    isEmpty = false
    var json = JSONText()
    json.object { json in
      json.member("code", diagnostic.code.id)
      json.member("severity", diagnostic.severity.word)
      json.member("message", diagnostic.message)
      Self.place(diagnostic.span, sources, fallback: path, in: &json)
      json.key("labels")
      json.array { json in
        for label in diagnostic.labels {
          json.object { json in
            Self.place(label.span, sources, fallback: nil, in: &json)
            json.member("text", label.text)
          }
        }
      }
      json.key("help")
      json.array { json in for help in diagnostic.help { json.value(help) } }
      json.key("fixes")
      json.array { json in
        for fix in diagnostic.fixes {
          json.object { json in
            json.member("title", fix.title)
            Self.place(fix.span, sources, fallback: nil, in: &json)
            json.member("replacement", fix.replacement)
          }
        }
      }
    }
    return lead + json.text
  }

  func closing(_ tally: Tally) -> String {
    var json = JSONText()
    json.object { json in
      json.member("errors", tally.errors)
      json.member("warnings", tally.warnings)
      json.member("notes", tally.notes)
      json.member("files", tally.files)
    }
    return (isEmpty ? "" : "\n") + "], \"summary\": \(json.text)}\n"
  }

  /// `file` and `range`. A place outside every file has a null range, and a null file unless one is given.
  private static func place(_ span: Span, _ sources: Sources, fallback: String?, in json: inout JSONText) {
    let source = sources[span.file]
    json.key("file")
    if let path = source?.path ?? fallback { json.value(path) } else { json.null() }
    json.key("range")
    guard let source else { return json.null() }
    let range = source.range(of: span)
    json.object { json in
      for (name, offset) in [("start", range.lowerBound), ("end", range.upperBound)] {
        let position = source.position(at: offset)
        json.key(name)
        json.object { json in
          json.member("line", position.line)
          json.member("column", position.column)
          json.member("offset", position.offset)
        }
      }
    }
  }
}
