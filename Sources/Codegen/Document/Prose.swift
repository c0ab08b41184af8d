/// A run of text: what a sentence, a heading or a table cell is made of.
///
/// Written as a string literal, with other prose put in by interpolation:
///
///     let sentence: Prose = "We collect \(objects) from \(source)."
public struct Prose: Hashable, Sendable {
  public var inlines: [Inline]

  public init(_ inlines: [Inline] = []) { self.inlines = inlines }

  public init(text: String) { inlines = text.isEmpty ? [] : [.text(text)] }

  public var isEmpty: Bool { inlines.isEmpty }

  public mutating func append(_ other: Prose) {
    for inline in other.inlines { append(inline) }
  }

  /// Neighbouring texts become one, so that equal sentences are equal values.
  public mutating func append(_ inline: Inline) {
    if case .text("") = inline { return }
    if case .text(let new) = inline, case .text(let old)? = inlines.last {
      inlines[inlines.count - 1] = .text(old + new)
    } else {
      inlines.append(inline)
    }
  }

  /// The text without its marks, as a reader would say it.
  public var plain: String {
    var text = ""
    for inline in inlines {
      switch inline {
      case .text(let part): text += part
      case .vague(let words): text += "“\(words)”"
      case .strong(let inner): text += inner.plain
      case .link(_, let inner): text += inner.plain
      }
    }
    return text
  }
}

/// A piece of prose that printers mark in their own way.
public enum Inline: Hashable, Sendable {
  case text(String)
  /// Words that the source leaves undefined. Printers add the quotation marks.
  case vague(String)
  case strong(Prose)
  case link(Target, Prose)

  public enum Target: Hashable, Sendable {
    /// The `id` of an element of the same page.
    case anchor(String)
    /// An address outside the page: `https:`, `http:` or `mailto:`.
    case address(String)
  }
}

extension Prose: ExpressibleByStringInterpolation {
  public init(stringLiteral value: String) { self.init(text: value) }

  public init(stringInterpolation: StringInterpolation) { self = stringInterpolation.prose }

  public struct StringInterpolation: StringInterpolationProtocol {
    var prose = Prose()

    public init(literalCapacity: Int, interpolationCount: Int) {}

    public mutating func appendLiteral(_ literal: String) { prose.append(.text(literal)) }
    public mutating func appendInterpolation(_ part: Prose) { prose.append(part) }
    public mutating func appendInterpolation(_ part: String) { prose.append(.text(part)) }
    public mutating func appendInterpolation(_ number: UInt32) { prose.append(.text(String(number))) }
  }

  public static func + (a: Prose, b: Prose) -> Prose {
    var sum = a
    sum.append(b)
    return sum
  }
}

extension Prose {
  /// The same with its first letter in upper case, wherever in the marks that letter stands.
  public var capitalised: Prose {
    guard let first = inlines.first else { return self }
    var result = self
    switch first {
    case .text(let text): result.inlines[0] = .text(text.capitalisingFirst)
    case .vague(let text): result.inlines[0] = .vague(text.capitalisingFirst)
    case .strong(let inner): result.inlines[0] = .strong(inner.capitalised)
    case .link(let target, let inner): result.inlines[0] = .link(target, inner.capitalised)
    }
    return result
  }

  /// The same with `mark` at the end, unless the text ends a sentence of its own accord.
  public func ended(with mark: String = ".") -> Prose {
    if endsSentence { return self }
    guard case .text(let text)? = inlines.last, text.hasSuffix(",") else { return self + Prose(text: mark) }
    // "includes, among other things," before a list.
    var result = self
    result.inlines[result.inlines.count - 1] = .text(text.dropLast() + mark)
    return result
  }

  private var endsSentence: Bool {
    guard let last = inlines.last else { return true }
    switch last {
    case .text(let text): return text.endsSentence
    case .vague(let text): return text.endsSentence
    case .strong(let inner): return inner.endsSentence
    case .link(_, let inner): return inner.endsSentence
    }
  }
}

extension Prose {
  /// The same words, linked to nothing.
  var withoutLinks: Prose {
    var result = Prose()
    for inline in inlines {
      switch inline {
      case .link(_, let inner): result.append(inner.withoutLinks)
      case .strong(let inner): result.append(.strong(inner.withoutLinks))
      case .text, .vague: result.append(inline)
      }
    }
    return result
  }
}

extension String {
  /// The same with its first letter in upper case; other letters stay as they are.
  var capitalisingFirst: String {
    guard let first else { return self }
    // The letter after an opening quotation mark begins the sentence.
    if first == "“" { return "“" + String(dropFirst()).capitalisingFirst }
    // "reCaptcha" and "acme.example" are spelt as their owners spell them.
    let word = prefix { $0 != " " && $0 != "," }
    let isAddress = word.dropLast().contains(".") && word.allSatisfy { $0.isLowercase || $0 == "." }
    if isAddress || (first.isLowercase && word.dropFirst().contains(where: \.isUppercase)) { return self }
    return first.uppercased() + dropFirst()
  }

  /// Whether the text, closing quotation marks and brackets aside, ends with a stop.
  var endsSentence: Bool {
    for character in reversed() {
      switch character {
      case "”", "\"", "’", ")": continue
      case ".", "?", "!", ":", "…": return true
      default: return false
      }
    }
    return false
  }
}
