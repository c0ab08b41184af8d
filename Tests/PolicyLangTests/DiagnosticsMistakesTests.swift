import Testing

@testable import PolicyLang

/// Mistakes that people make, and what they get: one finding for each mistake, at its place, and a fix that
/// mends it where there is one.
@Suite("Mistakes")
struct DiagnosticsMistakesTests {
  typealias Case = (name: String, text: String, codes: [String])

  static let cases: [Case] =
    [
      (
        "missing closing quote title",
        "policy acme \"Acme Policy {\n  effective 2026-01-15\n}\ncollect email from user\n",
        ["P0003"]
      ),
      ("missing opening quote", "notice We like you\"\nnever sell personal\n", ["P0101"]),
      (
        "label without quotes",
        "parties {\n  forter Forter is fraud_prevention_provider\n}\nshare email with forter\n",
        ["P0101"]
      ),
      ("missing comma", "collect email phone from user\nnever sell personal\n", ["P0101"]),
      ("missing comma three", "collect email phone postal_address from user\n", ["P0101"]),
      ("and instead of comma", "collect email and phone from user\n", ["P0101"]),
      (
        "missing opening brace section",
        "section \"One\"\n  never sell personal\n}\nnever share personal\n",
        ["P0101"]
      ),
      (
        "missing closing brace section",
        "section \"One\" {\n  never sell personal\n\nsection \"Two\" {\n  never share personal\n}\n",
        ["P0102"]
      ),
      (
        "missing closing brace header",
        "policy acme \"Acme\" {\n  effective 2026-01-15\n\ncollect email from user\n"
          + "never sell personal\n",
        ["P0102"]
      ),
      (
        "missing closing brace data block",
        "data {\n  badge \"badge\" is personal\n\ncollect badge from user\nnever sell personal\n",
        ["P0102"]
      ),
      ("missing closing brace last", "section \"One\" {\n  never sell personal\n", ["P0102"]),
      (
        "extra closing brace",
        "section \"One\" {\n  never sell personal\n}\n}\nnever share personal\n",
        ["P0103"]
      ),
      (
        "missing brace clause block",
        "collect email from user {\n  for account\n  when consent\n\nnever sell personal\n",
        ["P0102"]
      ),
      ("misspelt keyword", "colect email from user\nnever sell personal\n", ["P0101"]),
      ("misspelt never", "nevr sell personal\n", ["P0101"]),
      ("misspelt clause", "collect email form user for account\n", ["P0101"]),
      ("misspelt clause wihtin", "right access wihtin 30 days\n", ["P0101"]),
      ("misspelt data", "collect emial from user\n", ["P0201"]),
      ("misspelt party", "share email with payment_procesor\n", ["P0201"]),
      ("misspelt condition", "never sell personal unless consnet\n", ["P0201"]),
      (
        "misspelt block",
        "parites {\n  acme_uk \"Acme UK\" is affiliate\n  acme_fr \"Acme FR\" is affiliate\n}\n"
          + "never sell personal\n",
        ["P0101"]
      ),
      ("wrong order clause first", "from user collect email\n", ["P0101"]),
      ("wrong order never", "sell never personal\n", ["P0104"]),
      ("capital letters keyword", "Collect email from user\n", ["P0007"]),
      ("capital letters name", "collect Email from user\n", ["P0007"]),
      ("all caps", "NEVER SELL PERSONAL\n", ["P0007", "P0007", "P0007"]),
      ("hyphen", "share email with payment-processor\n", ["P0007"]),
      (
        "hyphen declared",
        "data {\n  face-print \"face print\" is personal\n}\ncollect face_print from user\n",
        ["P0007"]
      ),
      ("semicolon", "collect email from user;\nnever sell personal;\n", ["P0008", "P0008"]),
      (
        "equals header",
        "policy acme \"Acme\" {\n  effective = 2026-01-15\n  languages = en\n}\n",
        ["P0008", "P0008"]
      ),
      (
        "colon header",
        "policy acme \"Acme\" {\n  effective: 2026-01-15\n  languages: en, fr\n}\n",
        ["P0101", "P0101"]
      ),
      ("json keys", "policy \"acme\" {\n  \"effective\": \"2026-01-15\"\n}\n", ["P0104", "P0101"]),
      ("yaml list", "collect:\n  - email\n  - phone\n", ["P0101", "P0008", "P0008"]),
      ("brackets", "collect [email, phone] from user\n", ["P0008"]),
      (
        "singular party",
        "party {\n  forter \"Forter\" is fraud_prevention_provider\n"
          + "  kount \"Kount\" is fraud_prevention_provider\n}\nshare email with forter\n",
        ["P0101"]
      ),
      ("singular purpose", "purpose {\n  fun \"having fun\"\n}\n", ["P0101"]),
      ("singular plan", "plan { cloud_storage \"Cloud Storage Plan\" }\n", ["P0101"]),
      ("singular feature no brace", "feature thumbnails \"thumbnail photos\" default off\n", ["P0101"]),
      ("singular in qualified", "right access over purpose:payment\n", ["P0101"]),
      ("singular define", "define party x means user\n", ["P0101"]),
      ("unknown unit", "retain email 2 fortnights\n", ["P0101"]),
      ("abbreviated unit", "retain email up to 30 d\nretain email 24h\n", ["P0101", "P0007"]),
      ("unit number", "retain email 1 days\nretain phone 2 day\n", ["P0309", "P0309"]),
      ("missing label", "data {\n  badge is personal\n}\n", ["P0101"]),
      ("when twice", "share email with affiliate when consent when account_open\n", ["P0302"]),
      (
        "prose without quotes",
        "notice We may change this policy at any time.\nnever sell personal\n",
        ["P0101"]
      ),
      ("curly quotes", "notice “We like you.”\nnever sell personal\n", ["P0014"]),
      (
        "curly header",
        "policy acme “Acme Privacy Policy” {\n  effective 2026-01-15\n}\nnever sell personal\n",
        ["P0014"]
      ),
      ("single quotes", "notice 'We like you.'\n", ["P0014"]),
      ("guillemets", "notice «Bonjour»\n", ["P0014"]),
      ("nbsp", "collect\u{A0}email from user\n", ["P0015"]),
      ("nbsp indentation", "section \"One\" {\n\u{A0}\u{A0}never sell personal\n}\n", ["P0015"]),
      ("thin space", "collect email\u{2009}from user\n", ["P0015"]),
      ("ideographic space", "collect email\u{3000}from user\n", ["P0015"]),
      ("zero width space", "collect em\u{200B}ail from user\n", ["P0006"]),
      ("bom in middle", "collect email from user\n\u{FEFF}never sell personal\n", ["P0015"]),
      ("hash comment", "# a comment\nnever sell personal\n", ["P0008"]),
      ("block comment", "/* a comment */\nnever sell personal\n", ["P0008"]),
      ("dash comment", "-- a comment\nnever sell personal\n", ["P0008"]),
      ("date us", "policy acme \"Acme\" {\n  effective 01/15/2026\n}\n", ["P0101"]),
      (
        "date words",
        "policy acme \"Acme\" {\n  effective January 15, 2026\n  updated unstated\n}\n",
        ["P0101"]
      ),
      ("date impossible", "policy acme \"Acme\" {\n  effective 2026-02-30\n}\n", ["P0010"]),
      ("keyword as name", "collect for from user\n", ["P0104"]),
      ("missing object", "collect from user\n", ["P0104"]),
      ("missing verb", "email from user for account\n", ["P0101"]),
      ("missing period", "retain email\nnever sell personal\n", ["P0101"]),
      ("period without number", "retain email up to days\n", ["P0101"]),
      ("number word", "retain email thirty days\n", ["P0101"]),
      ("unless twice", "never share personal unless consent unless required_by_law\n", ["P0302"]),
      ("double negative / dont", "do not sell personal\n", ["P0101"]),
      ("will", "we will collect email from user\n", ["P0101"]),
      ("us", "we collect email from user\n", ["P0101"]),
      ("trailing comma", "collect email, phone, from user\n", ["P0104"]),
      ("doubled comma", "collect email,, phone from user\n", ["P0104"]),
      (
        "missing paren",
        "never sell personal unless (consent or required_by_law\nnever share personal\n",
        ["P0101"]
      ),
      ("extra paren", "never sell personal unless consent)\nnever share personal\n", ["P0101"]),
      ("&& ||", "never sell personal unless consent && account_open\n", ["P0008"]),
      ("en dash date", "policy acme \"Acme\" {\n  effective 2026–01–15\n}\n", ["P0101"]),
      ("accent", "data {\n  é \"é\"\n}\n", ["P0006"]),
      ("string newline", "notice \"We like\nyou.\"\nnever sell personal\n", ["P0003"]),
      ("quote in string", "notice \"We call it \"video data\" here.\"\nnever sell personal\n", ["P0101"]),
      ("name in quotes", "collect \"email\" from user\n", ["P0104"]),
      ("label colon missing", "demands share personal with law_enforcement\n", ["P0101"]),
      ("cyrillic", "collect em\u{430}il from user\n", ["P0006"]),
      ("rtl", "collect email from user // \u{202E} x\n", ["P0005"]),
      ("import no quotes", "import common.policy\nnever sell personal\n", ["P0101"]),
      ("section no quotes", "section Collection {\n  never sell personal\n}\n", ["P0101"]),
      (
        "wrong close bracket", "section \"One\" {\n  never sell personal\n)\nnever share personal\n",
        ["P0101"]
      ),
      ("british", "retain email 30 days then anonymize\n", ["P0101"]),
      ("honor", "duty honor erasure\n", ["P0306"]),
      ("plural kinds", "data {\n  badge \"badge\" is photo\n}\n", ["P0201"]),
      ("duplicate header", "policy a \"A\" {}\npolicy b \"B\" {}\n", ["P0304"]),
      ("clause twice", "collect email from user from partner\n", ["P0302"]),
      ("space name", "collect postal address from user\n", ["P0101"]),
      ("per cent", "notice \"100%\" %\n", ["P0008"]),
      ("age", "never collect personal about child when age < 13\n", ["P0008"]),
      ("age words", "never collect personal when under 16\n", ["P0101"]),
      ("in region words", "right access in eu\n", ["P0101"]),
      ("not brace", "where in eu\n  right access\n", ["P0101"]),
      ("html", "<p>collect email</p>\nnever sell personal\n", ["P0008"]),
      ("backslash path", "import \"a\\b.policy\"\n", ["P0004"]),
      ("clause for retention", "collect email from user for 30 days\n", ["P0104"]),
      ("purpose as kept", "retain email for 30 days\n", ["P0101"]),
      ("within", "right access within a month\n", ["P0101"]),
      (
        "unlabelled concept in nested", "data {\n  image is photos {\n    thumb \"thumb\"\n  }\n}\n",
        ["P0101"]
      ),
      ("version", "edition \"1\"\n", ["P0101"]),
      ("edition 2", "edition 2\nnever sell personal\n", ["P0307"]),
      (
        "crossed braces",
        "data {\n  a \"a\" is photos {\n    b \"b\"\n\n}\nplans {\n p \"P\"\n}\nnever sell personal\n",
        ["P0102"]
      ),
      ("header missing title", "policy acme {\n  effective 2026-01-15\n}\n", ["P0101"]),
      ("dots", "collect email… from user\n", ["P0006"]),
      ("ampersand", "collect email & phone from user\n", ["P0008"]),
      ("slash", "collect email/phone from user\n", ["P0008"]),
      ("unquoted url", "policy acme \"Acme\" {\n  source page https://acme.example/privacy\n}\n", ["P0101"]),
      ("nested when comma", "share email with affiliate when consent, account_open\n", ["P0101"]),
      ("for..under wrong", "collect email under account for contract\n", ["P0204", "P0204"]),
      ("bold md", "**collect** email\n", ["P0008"]),
      ("heading md", "## Collection\nnever sell personal\n", ["P0008"]),
      (
        "header field misspelt",
        "policy acme \"Acme\" {\n  efective 2026-01-15\n  langauges en\n}\n",
        ["P0101", "P0101"]
      ),
      (
        "two missing commas",
        "collect email phone from user\nshare email phone with affiliate\n",
        ["P0101", "P0101"]
      ),
      (
        "misspelt clause on its own line",
        "collect email from user\n  wehn consent\n  for account\nnever sell personal\n",
        ["P0101"]
      ),
      ("misspelt verb after never", "never sel personal\n", ["P0101"]),
      (
        "reference to unlabelled",
        "demands share personal with law_enforcement\nduty notify user before demands\n",
        ["P0101"]
      ),
      (
        "misspelt label",
        "demands: share personal with law_enforcement\nduty notify user before demnads\n",
        ["P0201"]
      ),
      ("curly opening only", "notice “We like you.\"\nnever sell personal\n", ["P0014"]),
      ("straight opening curly closing", "notice \"We like you.”\nnever sell personal\n", ["P0003"]),
      ("apostrophe", "notice 'We don't sell.'\nnever sell personal\n", ["P0014"]),
      ("no-break space before unit", "retain email 30\u{A0}days\n", ["P0015"]),
      (
        "no-break spaces around date",
        "policy acme \"Acme\" {\n  effective\u{A0}2026-01-15\u{A0}\n}\n",
        ["P0015", "P0015"]
      ),
      (
        "cite without quotes",
        "collect email from user cite 2.0/3\nnever sell personal cite 2.0/4, 2.0/5\n",
        ["P0101", "P0101", "P0101"]
      ),
      ("vague without quotes", "retain email vague as long as needed\nnever sell personal\n", ["P0101"]),
      ("concept keyword name", "data {\n  when \"time\" is personal\n}\n", ["P0104"]),
      (
        "missing brace of inner section",
        "section \"A\" {\n  section \"B\" {\n    never sell personal\n\n  section \"C\" {\n"
          + "    never share personal\n  }\n}\n",
        ["P0102"]
      ),
      ("brace of bind", "bind service_provider\n  never use personal\n}\nnever sell personal\n", ["P0101"]),
      (
        "three errors",
        "colect email from user\nshare emial with affiliate\nretain phone 30 dyas\n",
        ["P0101", "P0201", "P0101"]
      ),
      ("ages", "never collect personal when age under 13 years\n", ["P0101"]),
      ("right of access", "right of access\n", ["P0104"]),
      ("double for", "collect email from user for account for\nnever sell personal\n", ["P0104"]),
      ("yaml header", "policy: acme\n  effective: 2026-01-15\n", ["P0101", "P0101", "P0101"]),
      ("definition", "define video_data means video_footage\n", ["P0101"]),
      ("percent encoded", "share email with forter@acme\n", ["P0008"]),
      ("unless if", "share email with affiliate if consent\n", ["P0101"]),
      ("data quoted list", "collect \"email\", \"phone\" from user\n", ["P0104", "P0104"]),
      ("colon list", "applies to: websites\n", ["P0101"]),
      ("statement in header", "policy acme \"Acme\" {\n  collect email from user\n}\n", ["P0101"]),
      (
        "missing policy title brace",
        "policy acme \"Acme\"\n  effective 2026-01-15\n}\nnever sell personal\n",
        ["P0101"]
      ),
      ("semicolon list", "collect email; phone; postal_address from user\n", ["P0008"]),
    ] + prose

  /// Words of prose that the language says in another way.
  static let prose: [Case] = [
    ("applies twice", "policy a \"A\" {\n  applies to websites\n  applies to products\n}\n", ["P0305"]),
    ("or in a list", "collect name or email from user\n", ["P0101"]),
    ("or in a longer list", "collect email, phone or name from user\n", ["P0101"]),
    ("or after a comma", "collect email, or phone from user\n", ["P0101"]),
    ("or in a prohibition", "never sell email or phone\n", ["P0101"]),
    ("or between rights", "right access or erasure\n", ["P0101"]),
    ("or after a comma of names", "right access, or erasure\n", ["P0101"]),
    ("and after a comma of names", "right access, and erasure\n", ["P0101"]),
    ("and several times", "collect email and phone and name from user\n", ["P0101"]),
    ("and after a comma", "collect email, and phone from user\n", ["P0101"]),
    ("and between verbs", "collect and use email from user\n", ["P0101"]),
    ("including", "collect contact including phone from user\n", ["P0101"]),
    ("including after a comma", "collect contact, including phone from user\n", ["P0101"]),
    (
      "including but not limited to", "collect contact including but not limited to phone from user\n",
      ["P0101"]
    ),
    ("e.g.", "collect contact e.g. phone from user\n", ["P0101"]),
    ("like", "collect contact like phone from user\n", ["P0101"]),
    ("for example", "collect contact from user for example phone\n", ["P0101"]),
    ("according", "collect email according to the law\n", ["P0101"]),
    ("depending", "collect email from user depending on plan\n", ["P0101"]),
    ("depending in a retention", "retain email depending on the law\n", ["P0101"]),
    ("automatically", "collect email automatically\n", ["P0101"]),
    ("automatically before the verb", "automatically collect email from user\n", ["P0101"]),
    ("automatically after the verb", "collect automatically email from user\n", ["P0101"]),
    ("because", "collect email from user because we care\n", ["P0101"]),
    ("regarding", "collect email regarding child\n", ["P0101"]),
    ("a word of prose", "collect email from user whenever needed\n", ["P0101"]),
    ("might", "might collect email\n", ["P0101"]),
    ("can", "can collect email\n", ["P0101"]),
    ("could not", "could not collect email\n", ["P0101"]),
    ("would", "would collect email\n", ["P0101"]),
    ("must", "must collect email\n", ["P0101"]),
    ("we might", "we might collect email\n", ["P0101"]),
    ("we must", "we must collect email\n", ["P0101"]),
    ("might not", "we might not sell personal\n", ["P0101"]),
    ("capital might", "Might collect email\n", ["P0101"]),
    ("capital we", "We collect email from user\n", ["P0101"]),
    ("capital we do not", "We do not sell personal\n", ["P0101"]),
    ("another word with a part in common", "share credit_card with partner\n", ["P0201"]),
    ("combined with data", "combine email with third_party_supplied\n", ["P0204"]),
    ("directly after the source", "collect email from user directly at purchase\n", ["P0101"]),
    ("directly after the data", "collect email directly from user\n", ["P0101"]),
    ("directly elsewhere", "share email directly with partner\n", ["P0101"]),
    ("event as a condition", "collect email from user when purchase\n", ["P0204"]),
    ("as long as necessary for", "retain email as long as necessary for service\n", ["P0101"]),
    ("as long as necessary", "retain email for as long as is necessary\n", ["P0101"]),
    ("as long as elsewhere", "collect email as long as necessary\n", ["P0101"]),
    ("required by law", "never share email unless required by law\n", ["P0104"]),
    ("permitted by law", "share email with partner when permitted by law or consent\n", ["P0104"]),
    ("as required by law", "share email with partner as required by law\n", ["P0101"]),
    ("as necessary", "use email as necessary for account\n", ["P0101"]),
    ("any time", "right access at any time\n", ["P0101"]),
    ("over time", "use email over time\n", ["P0101"]),
    ("such as without a name", "collect email from user at such as login, purchase\n", ["P0104"]),
  ]

  /// What looks like one and is none.
  static let innocent: [String] = [
    "\tcollect\temail\tfrom\tuser\n",
    "collect email from user never sell personal\n",
    "share email to service_provider\n",
    "data {\n  badge \"badge\" plurl \"badges\" is personal\n}\n",
    "demands:\nnever sell personal\n",
    "",
    "collect email\n\nfrom user\nnever sell personal\n",
  ]

  @Test("one mistake gives one finding", arguments: cases.indices)
  func finding(_ index: Int) {
    let (name, text, expected) = Self.cases[index]
    let found = compile(text).diagnostics
    #expect(found.map(\.code.id) == expected, "\(name): \(found.map(\.message))\n\(text)")
  }

  /// What the help or a fix of a finding says, where a wrong one would mislead.
  static let advice: [(text: String, says: String, fix: String?)] = [
    ("collect name or email from user\n", "any of", "any of name,"),
    ("never sell email or phone\n", "commas", ","),
    ("right access or erasure\n", "commas", nil),
    ("collect contact, including phone from user\n", "such as", " such as"),
    ("collect email according to the law\n", "as agreed in", nil),
    ("collect email from user depending on plan\n", "subscribed to", nil),
    ("collect email automatically\n", "automated_means", "using automated_means"),
    ("might collect email\n", "may", "may"),
    ("we will collect email\n", "acts by default", ""),
    ("must collect email\n", "duty", nil),
    ("We collect email from user\n", "the company acts by default", ""),
    ("share credit_card with partner\n", "payment_card", nil),
    ("combine email with third_party_supplied\n", "combine email, third_party_supplied", nil),
    ("collect email from user directly at purchase\n", "collect … from user", ""),
    ("collect email from user when purchase\n", "at", "at"),
    ("collect email from user unless purchase\n", "at", nil),
    ("retain email as long as necessary for service\n", "while needed for service", "while needed"),
    ("never share email unless required by law\n", "joined by `_`", "required_by_law"),
    ("right access at any time\n", "joined by `_`", "any_time"),
    (
      "policy a \"A\" {\n  applies to websites\n  applies to products\n}\n",
      "applies to websites, products", nil
    ),
    ("collect email from user at such as login\n", "at relationship_event such as login", nil),
  ]

  @Test("the help says what was meant", arguments: advice.indices)
  func help(_ index: Int) {
    let (text, says, fix) = Self.advice[index]
    let found = compile(text).diagnostics
    #expect(found.count == 1, "\(text)\(found.map(\.message))")
    #expect(found.first?.help.contains { $0.contains(says) } == true, "\(text)\(found.map(\.help))")
    #expect(found.first?.fixes.map(\.replacement) == (fix.map { [$0] } ?? []), "\(text)")
  }

  @Test("what is right gives none", arguments: innocent.indices)
  func nothing(_ index: Int) {
    #expect(codes(Self.innocent[index]) == [])
  }

  /// Files that the cases import once they are mended.
  static let imports = ["common.policy": "", "a\\b.policy": ""]

  @Test("of the fixes of a finding one mends it, and none makes matters worse", arguments: cases.indices)
  func fixes(_ index: Int) {
    let (name, text, _) = Self.cases[index]
    let before = compile(text, others: Self.imports).diagnostics
    for diagnostic in before where !diagnostic.fixes.isEmpty {
      var isMended = false
      for fix in diagnostic.fixes {
        let mended = Self.apply(fix, to: Array(text.utf8))
        let after = compile(bytes: mended, others: Self.imports).diagnostics
        if !after.contains(where: { $0.code == diagnostic.code && $0.span.start == diagnostic.span.start }) {
          isMended = true
        }
        let shown = "\(name): \(fix.title)\n\(String(decoding: mended, as: UTF8.self))\(after.map(\.message))"
        // Of two ways to mend, one can lead to a name that is not declared.
        if diagnostic.fixes.count == 1 { #expect(after.count <= before.count, "\(shown)") }
      }
      #expect(isMended, "\(name): \(diagnostic.message)")
    }
  }

  @Test("findings are worded as the house words them", arguments: cases.indices)
  func wording(_ index: Int) {
    for found in compile(Self.cases[index].text).diagnostics {
      #expect(!found.message.hasSuffix("."))
      #expect(
        found.message.first.map { $0.isLowercase || $0 == "`" || found.message.hasPrefix("U+") } == true)
      #expect(!found.annotation.isEmpty, "\(found.message)")
      #expect(!found.message.contains("  "))
      for help in found.help {
        #expect(!found.fixes.contains { $0.title == help }, "said twice: \(help)")
        #expect(!help.hasSuffix(".") && !help.contains("did you mean"), "\(help)")
      }
    }
  }

  @Test(
    "a mistake, cut off at each byte, still gives a whole tree and findings within the file",
    arguments: cases.indices)
  func truncated(_ index: Int) {
    let bytes = Array(Self.cases[index].text.utf8)
    for end in 0...bytes.count {
      let file = SourceFile(id: FileID(raw: 1), path: "x", bytes: Array(bytes[..<end]))
      let (tree, found) = Parser.read(file)
      #expect(tree.defect() == nil)
      for diagnostic in found {
        let spans = [diagnostic.span] + diagnostic.labels.map(\.span) + diagnostic.fixes.map(\.span)
        #expect(spans.allSatisfy { $0.start <= $0.end && Int($0.end) <= end }, "\(diagnostic.message)")
      }
    }
  }

  private static func apply(_ fix: FixIt, to bytes: [UInt8]) -> [UInt8] {
    bytes[..<Int(fix.span.start)] + Array(fix.replacement.utf8) + bytes[Int(fix.span.end)...]
  }
}
