import Testing

@testable import PolicyLang

@Suite struct JSONParserTests {
  private func compact(_ text: String) -> String? {
    guard case .success(let node) = JSONParser.parse(Array(text.utf8)) else { return nil }
    var out = JSONWriter(.compact)
    out.value(node.value)
    return String(decoding: out.bytes, as: UTF8.self)
  }

  private func error(_ bytes: [UInt8]) -> JSONError? {
    if case .failure(let error) = JSONParser.parse(bytes) { return error }
    return nil
  }

  @Test(arguments: [
    (" { \"a\" : [ 1 , -2.50e+3 , true , false , null ] } \n", #"{"a":[1,-2.50e+3,true,false,null]}"#),
    ("\"x\"", "\"x\""), ("[]", "[]"), ("{}", "{}"), ("0", "0"), ("-0", "-0"), ("1E5", "1E5"),
    ("9223372036854775807", "9223372036854775807"), ("9223372036854775808", "9223372036854775808"),
    (#""\u0041\u00e9\ud83e\udd89\/\b\f""#, "\"Aé🦉/\\b\\f\""), ("\"é🦉\"", "\"é🦉\""), (#""é\né""#, #""é\né""#),
  ])
  func wellFormed(text: String, expected: String) {
    #expect(compact(text) == expected)
  }

  @Test(arguments: [
    ("", 0), ("  ", 2), ("{", 1), ("[1,]", 3), ("{\"a\":1,}", 7), ("{a:1}", 1), ("[1 2]", 3),
    ("{\"a\" 1}", 5),
    ("01", 1), ("+1", 0), ("-", 1), ("1.", 2), (".5", 0), ("1e", 2), ("1e+", 3), ("tru", 0), ("nul1", 0),
    ("True", 0),
    ("'a'", 0), ("\"", 1), ("\"a\nb\"", 2), (#""\x""#, 1), (#""\u12g4""#, 5), (#""\ud800""#, 1),
    (#""\udc00""#, 1),
    (#""\ud800\u0041""#, 1), ("[1]]", 3), ("1 1", 2), ("// c\n1", 0), ("[1", 2), ("{\"a\":}", 5), ("\"\\", 1),
    ("\u{FEFF}1", 0), ("{\"a\":1,\"b\":2,\"a\":3}", 13), ("NaN", 0), ("\u{A0}1", 0),
  ])
  func malformed(text: String, offset: Int) {
    let error = error(Array(text.utf8))
    #expect(error?.offset == UInt32(offset), "\(error?.message ?? "accepted")")
  }

  @Test func repeatedKeysAreFoundInLargeObjectsToo() {
    let members = (0..<100).map { "\"k\($0)\":0" }
    #expect(error(Array("{\(members.joined(separator: ","))}".utf8)) == nil)
    let repeated = (members + ["\"k7\":1", "\"k3\":1"]).joined(separator: ",")
    #expect(error(Array("{\(repeated)}".utf8))?.message.contains("`k7`") == true)
  }

  @Test(
    arguments: [
      [0x80], [0xC0, 0xAF], [0xC1, 0xBF], [0xE0, 0x80, 0x80], [0xE0, 0x9F, 0xBF], [0xED, 0xA0, 0x80],
      [0xF0, 0x8F, 0xBF, 0xBF],
      [0xF4, 0x90, 0x80, 0x80], [0xF5, 0x80, 0x80, 0x80], [0xFF], [0xC3], [0xE2, 0x82], [0xF0, 0x9F, 0xA6],
      [0xE2, 0x28, 0xA1], [0xF0, 0x9F, 0x28, 0x89],
    ] as [[UInt8]])
  func brokenUTF8(bytes: [UInt8]) {
    #expect(error([0x22, 0x61] + bytes + [0x22])?.offset == 2)
    #expect(error([0x22, 0x5C, 0x6E] + bytes + [0x22])?.offset == 3)
  }

  @Test func everyScalarSurvives() throws {
    var text = ""
    for code in stride(from: UInt32(0), through: 0x10FFFF, by: 97) {
      if let scalar = Unicode.Scalar(code) { text.unicodeScalars.append(scalar) }
    }
    var out = JSONWriter()
    out.string(text)
    let read = try #require(try JSONParser.parse(out.bytes).get().text)
    #expect(read.unicodeScalars.elementsEqual(text.unicodeScalars))
  }

  @Test func nestingIsLimited() {
    func nested(_ depth: Int) -> [UInt8] {
      Array(repeating: 0x5B, count: depth) + Array(repeating: 0x5D, count: depth)
    }
    #expect(error(nested(JSONParser.depthLimit)) == nil)
    #expect(error(nested(JSONParser.depthLimit + 1))?.offset == UInt32(JSONParser.depthLimit))
    #expect(error(Array(repeating: 0x5B, count: 1_000_000)) != nil)
  }

  @Test func placesAreThoseOfTheBytes() throws {
    let node = try JSONParser.parse(Array(#" {"é": [12, "x"]}"#.utf8)).get()
    let list = try #require(node["é"]?.elements)
    #expect(node.start == 1 && node.end == 18)
    #expect(list.map(\.start) == [9, 13] && list.map(\.end) == [11, 16])
    #expect(node.members?.first?.start == 2)
  }
}
