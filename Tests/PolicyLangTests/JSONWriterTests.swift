import Testing

@testable import PolicyLang

@Suite struct JSONWriterTests {
  private func text(_ layout: JSONWriter.Layout = .indented, _ body: (inout JSONWriter) -> Void) -> String {
    var out = JSONWriter(layout)
    body(&out)
    return String(decoding: out.bytes, as: UTF8.self)
  }

  @Test func whatFitsStandsOnOneLine() {
    let value: JSONValue = .object([
      ("a", .integer(1)), ("b", .array([.bool(true), .null, .number("1.5e3")])), ("c", .object([])),
      ("d", .array([])),
    ])
    #expect(text { $0.value(value) } == #"{ "a": 1, "b": [true, null, 1.5e3], "c": {}, "d": [] }"#)
    #expect(text(.compact) { $0.value(value) } == #"{"a":1,"b":[true,null,1.5e3],"c":{},"d":[]}"#)
  }

  @Test func whatDoesNotFitIsIndented() {
    let long = String(repeating: "x", count: 60)
    let value: JSONValue = .object([
      ("a", .array([.string(long), .string(long)])), ("b", .array([.integer(1)])),
    ])
    #expect(
      text { $0.value(value) } == """
        {
          "a": [
            "\(long)",
            "\(long)"
          ],
          "b": [1]
        }
        """)
  }

  @Test func linesAreFullAtOneHundredColumns() {
    // `["…"]` of exactly 100 columns, and one more.
    for (count, lines) in [(96, 1), (97, 3)] {
      let written = text { $0.value(.array([.string(String(repeating: "x", count: count))])) }
      #expect(written.split(separator: "\n").count == lines)
    }
    for (count, lines) in [(89, 1), (90, 3)] {
      let written = text { $0.value(.object([("k", .string(String(repeating: "x", count: count)))])) }
      #expect(written.split(separator: "\n").count == lines)
      if lines == 1 { #expect(written.utf8.count == 100) }
    }
  }

  @Test func stringsAreEscaped() {
    let odd = "\"\\/\u{8}\u{C}\n\r\t\u{0}\u{1F}\u{7F}é\u{2028}🦉"
    #expect(text { $0.string(odd) } == #""\"\\/\b\f\n\r\t\u0000\u001f"# + "\u{7F}é\u{2028}🦉\"")
  }

  @Test func indentedAndCompactSayTheSame() throws {
    let bytes = IR.encode(KitchenSink.policy)
    let node = try JSONParser.parse(bytes).get()
    for layout in [JSONWriter.Layout.indented, .compact] {
      var out = JSONWriter(layout)
      out.value(node.value)
      let again = try JSONParser.parse(out.bytes).get()
      var plain = JSONWriter(.indented)
      plain.value(again.value)
      #expect(plain.bytes + [UInt8(ascii: "\n")] == bytes)
    }
  }

  @Test func noLineOfTheIRIsLongWithoutNeed() {
    let lines = IR.encode(KitchenSink.policy).split(separator: UInt8(ascii: "\n"))
    #expect(lines.count > 100)
    #expect(lines.allSatisfy { $0.count <= 101 })
  }
}
