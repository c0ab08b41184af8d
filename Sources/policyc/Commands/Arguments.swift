/// The arguments of one command, taken apart.
struct Arguments: Sendable {
  /// Everything that is not an option, byte for byte: paths need not be UTF-8.
  private(set) var operands: [[UInt8]] = []
  private var given: [(name: String, value: [UInt8])] = []

  /// What is wrong with a command line, and what helps.
  struct Misuse: Error, Hashable, Sendable {
    var message: String
    var help: [String] = []
  }

  func has(_ option: String) -> Bool { given.contains { $0.name == option } }

  /// The last value given for an option.
  func bytes(_ option: String) -> [UInt8]? { given.last { $0.name == option }?.value }
  func text(_ option: String) -> String? { bytes(option).map { String(decoding: $0, as: UTF8.self) } }

  /// Every value given for an option that may be repeated.
  func all(_ option: String) -> [String] {
    given.filter { $0.name == option }.map { String(decoding: $0.value, as: UTF8.self) }
  }

  func path(_ option: String) -> RawPath? { bytes(option).map { RawPath(bytes: $0) } }

  /// Reads `words` up to the end, or up to and without the first operand.
  static func parse(
    _ words: ArraySlice<[UInt8]>, options: [Option], stopsAtOperand: Bool = false
  ) -> Result<(Arguments, rest: ArraySlice<[UInt8]>), Misuse> {
    var arguments = Arguments()
    var rest = words
    while let word = rest.first {
      let isOption = word.first == dash && word.count > 1
      if !isOption {
        if stopsAtOperand { break }
        arguments.operands.append(word)
        rest = rest.dropFirst()
        continue
      }
      rest = rest.dropFirst()
      if word == [dash, dash] {
        if stopsAtOperand { break }
        arguments.operands += rest
        rest = []
        break
      }
      if let misuse = arguments.take(word, &rest, options) { return .failure(misuse) }
    }
    return .success((arguments, rest))
  }

  private static let dash = UInt8(ascii: "-")

  /// Takes one option, and its value from `rest` if that is where it stands.
  private mutating func take(_ word: [UInt8], _ rest: inout ArraySlice<[UInt8]>, _ options: [Option])
    -> Misuse?
  {
    let equals = word.firstIndex(of: UInt8(ascii: "=")) ?? word.endIndex
    let shown = String(decoding: word[..<equals], as: UTF8.self)
    guard let option = options.first(where: { $0.answers(to: shown) }) else { return unknown(shown, options) }
    guard let placeholder = option.value else {
      if equals < word.endIndex { return Misuse(message: "`\(shown)` takes no value") }
      given.append((option.name, []))
      return nil
    }
    var value = Array(word[equals...].dropFirst())
    if equals == word.endIndex {
      guard let next = rest.first, next.first != Self.dash || next.count == 1 else {
        return Misuse(message: "`\(shown)` needs a value", help: ["write `--\(option.name)=\(placeholder)`"])
      }
      value = next
      rest = rest.dropFirst()
    }
    if value.isEmpty {
      return Misuse(message: "`\(shown)` needs a value", help: ["write `--\(option.name)=\(placeholder)`"])
    }
    let text = String(decoding: value, as: UTF8.self)
    if !option.choices.isEmpty, !option.choices.contains(text) { return option.refuse(text) }
    given.append((option.name, value))
    return nil
  }

  private func unknown(_ shown: String, _ options: [Option]) -> Misuse {
    var help: [String] = []
    if let near = Suggestion.match(shown, among: options.map { "--" + $0.name }) {
      help.append("did you mean `\(near)`?")
    }
    help.append("a path that begins with a dash goes after `--`")
    return Misuse(message: "unknown option `\(shown)`", help: help)
  }
}

extension Option {
  fileprivate func answers(to word: String) -> Bool {
    word == "--" + name || short.map { word == "-\($0)" } ?? false
  }

  /// A value that is not among the choices.
  func refuse(_ value: String) -> Arguments.Misuse {
    let list = choices.map { "`\($0)`" }.joined(separator: ", ")
    var help = ["`--\(name)` takes \(list)"]
    if let near = Suggestion.match(value, among: choices) { help.insert("did you mean `\(near)`?", at: 0) }
    return Arguments.Misuse(message: "`--\(name)` cannot be `\(value)`", help: help)
  }
}
