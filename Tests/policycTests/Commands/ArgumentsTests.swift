import PolicyLang
import Testing

@testable import policyc

@Suite struct ArgumentsTests {
  private let options = [
    Option("out", short: "o", value: "DIR", ""), Option("quiet", short: "q", ""),
    Option("format", value: "F", "", oneOf: ["text", "json"]),
  ]

  private func parse(_ words: String...) -> Result<Arguments, Arguments.Misuse> {
    Arguments.parse(words.map { Array($0.utf8) }[...], options: options).map(\.0)
  }

  private func misuse(_ result: Result<Arguments, Arguments.Misuse>) -> String? {
    if case .failure(let misuse) = result { return misuse.message }
    return nil
  }

  @Test func takesValuesInBothSpellings() throws {
    for form in [
      parse("--out", "d", "a"), parse("a", "--out=d"), parse("-o", "d", "a"),
      parse("--out=x", "--out=d", "a"),
    ] {
      let arguments = try form.get()
      #expect(arguments.text("out") == "d")
      #expect(arguments.operands == [Array("a".utf8)])
    }
    #expect(try parse("--out=a=b").get().text("out") == "a=b")
    #expect(try parse("--out", "-").get().text("out") == "-")
  }

  @Test func treatsADashAndWhatFollowsTwoDashesAsOperands() throws {
    let arguments = try parse("-", "--", "--quiet", "--").get()
    #expect(arguments.operands.map { String(decoding: $0, as: UTF8.self) } == ["-", "--quiet", "--"])
    #expect(!arguments.has("quiet"))
  }

  @Test func refusesWhatItDoesNotKnow() {
    #expect(misuse(parse("--outt", "d")) == "unknown option `--outt`")
    #expect(misuse(parse("-x")) == "unknown option `-x`")
    #expect(misuse(parse("--quiet=yes")) == "`--quiet` takes no value")
    #expect(misuse(parse("--out")) == "`--out` needs a value")
    #expect(misuse(parse("--out=")) == "`--out` needs a value")
    #expect(misuse(parse("--out", "--quiet")) == "`--out` needs a value")
    #expect(misuse(parse("--format", "xml")) == "`--format` cannot be `xml`")
  }

  @Test func keepsBytesThatAreNotUTF8() throws {
    let words: [[UInt8]] = [[0x61, 0xFF], Array("--out=".utf8) + [0xFE]]
    let arguments = try Arguments.parse(words[...], options: options).get().0
    #expect(arguments.operands == [[0x61, 0xFF]])
    #expect(arguments.path("out")?.bytes == [0xFE])
  }
}

@Suite struct SuggestionTests {
  @Test func findsTheNearestWord() {
    let words = ["check", "build", "ir", "trace", "explain", "init", "help"]
    #expect(Suggestion.match("chekc", among: words) == "check")
    #expect(Suggestion.match("Biuld", among: words) == "build")
    #expect(Suggestion.match("intit", among: words) == "init")
    #expect(Suggestion.match("publish", among: words) == nil)
    #expect(Suggestion.match("", among: words) == nil)
  }

  @Test func countsChanges() {
    for (a, b, distance) in [("", "", 0), ("abc", "", 3), ("abcd", "acbd", 1), ("kitten", "sitting", 3)] {
      #expect(Nearest.distance(Array(a.utf8), Array(b.utf8)) == distance)
      #expect(Nearest.distance(Array(b.utf8), Array(a.utf8)) == distance)
    }
  }
}

@Suite struct RawPathTests {
  @Test(arguments: [
    ("a", nil, "a"), ("a/b", "a", "b"), ("a//b/", "a", "b"), ("/a", "/", "a"), ("/", nil, "/"),
    ("./a", ".", "a"),
  ])
  func splits(_ path: String, _ parent: String?, _ base: String) {
    #expect(RawPath(path).parent?.display == parent)
    #expect(String(decoding: RawPath(path).baseName, as: UTF8.self) == base)
  }

  @Test func namesOutputsAfterTheInput() {
    func name(_ path: String) -> String { String(decoding: Input.file(RawPath(path)).name, as: UTF8.self) }
    #expect(name("x/acme.policy") == "acme")
    #expect(name("acme.ir.json") == "acme")
    #expect(name("acme.v2.policy") == "acme.v2")
    #expect(name("acme.txt") == "acme.txt")
    #expect(name(".policy") == ".policy")
  }
}
