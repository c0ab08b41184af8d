import Testing

@testable import PolicyLang

@Suite struct TraceSentenceTests {
  @Test(
    arguments: [
      ("We keep it. You may ask.", ["We keep it.", "You may ask."]),
      ("Do you sell data? No. We never do!", ["Do you sell data?", "No.", "We never do!"]),
      ("Data (e.g. Name, i.e. Who) of Acme Inc. Canada and U.S. Residents.", nil),
      ("See https://a.example/b.html?c=1. Then stop.", ["See https://a.example/b.html?c=1.", "Then stop."]),
      ("We use v1.2 and TLS 1.2 on port no. 5 under Art. 6 and Sec. 2.", nil),
      (
        "He said \"stop.\" She went (far away.) They stayed.",
        ["He said \"stop.\"", "She went (far away.)", "They stayed."]
      ),
      ("(A remark.) A text.", ["(A remark.)", "A text."]),
      ("The \"Apps\"). Please note.", ["The \"Apps\").", "Please note."]),
      ("1. First comes first. Then more.", ["1. First comes first.", "Then more."]),
      ("Wait... Then go.", ["Wait...", "Then go."]),
      ("no capital. follows here", nil),
      ("", []),
      ("x", ["x"]),
    ] as [(String, [String]?)])
  func splits(text: String, expected: [String]?) {
    #expect(traceSentences(text) == expected ?? [text])
  }

  @Test func aBracketedRemarkIsASentence() {
    #expect(
      traceSentences(
        "We collect it [Our basis is \"Contract\" here]; and [sic] more. [Our basis is that one]")
        == [
          "We collect it", "[Our basis is \"Contract\" here]", "; and [sic] more.", "[Our basis is that one]",
        ])
    #expect(
      traceSentences("We do. [Our basis is one thing]; and") == ["We do.", "[Our basis is one thing]; and"])
  }

  @Test func everyByteButBlanksIsInASentence() {
    let samples = [
      "A. B. [C d e f] g", "...", "]]] [A b c d", "é. É. ù", "a.\u{201D} B", "[[[[A b c d]]]]. X",
    ]
    for sample in samples {
      let bytes = PlainText.normalise(Array(sample.utf8))
      let ranges = Sentences.split(bytes)
      #expect(ranges.map { Array(bytes[$0]) }.joined().filter { $0 != 0x20 } == bytes.filter { $0 != 0x20 })
      #expect(zip(ranges, ranges.dropFirst()).allSatisfy { $0.upperBound <= $1.lowerBound })
    }
  }

  @Test func normalisingForgetsTypesetting() {
    let plain = PlainText.normalise(Array("It's \"so\" - and...".utf8))
    let fine = PlainText.normalise(
      Array(" It\u{2019}s\u{A0}\u{201C}so\u{201D}\n\t\u{2013} and\u{2026}\u{200B} ".utf8))
    #expect(plain == fine)
    #expect(PlainText.normalise(Array("WE DO".utf8)) != PlainText.normalise(Array("we do".utf8)))
    // Bytes that are no UTF-8 stay as they are, wherever they stand.
    #expect(PlainText.normalise([0xE2, 0x80]) == [0xE2, 0x80])
    #expect(PlainText.normalise([0x41, 0xC2]) == [0x41, 0xC2])
  }
}
