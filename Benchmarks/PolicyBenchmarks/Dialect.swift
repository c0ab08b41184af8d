/// A language in which the generated policy can be written.
protocol Dialect {
  init()
  mutating func begin(_ declarations: [Declaration])
  mutating func section(_ section: Section)
  mutating func end()
  /// What has been written so far.
  var text: [UInt8] { get }
}

/// Writes a policy of at least `size` bytes in a language.
func generate<Language: Dialect>(_: Language.Type, size: Int) -> [UInt8] {
  var generator = Generator()
  var language = Language()
  language.begin(generator.declarations(for: size))
  var index = 0
  while language.text.count < size {
    language.section(generator.section(index))
    index += 1
  }
  language.end()
  return language.text
}

/// Writes as many sections as the policy of that size has, so that the texts of two languages say the same.
func generate<Language: Dialect>(_: Language.Type, matching size: Int) -> [UInt8] {
  var generator = Generator()
  var reference = PolicyDialect()
  var language = Language()
  let declarations = generator.declarations(for: size)
  reference.begin(declarations)
  language.begin(declarations)
  var index = 0
  while reference.text.count < size {
    let section = generator.section(index)
    reference.section(section)
    language.section(section)
    index += 1
  }
  language.end()
  return language.text
}

extension [UInt8] {
  static func += (bytes: inout [UInt8], text: String) { bytes.append(contentsOf: text.utf8) }
}
