/// The colours of the terminal report, by what they mean.
enum Style: Sendable {
  case error, warning, note, help, place, strong

  var sequence: String {
    switch self {
    case .error: "1;31"
    case .warning: "1;33"
    case .note: "1;36"
    case .help: "1;32"
    case .place: "1;34"
    case .strong: "1"
    }
  }
}

/// Colours text, or leaves it as it is.
struct Paint: Sendable {
  var isOn: Bool

  static let off = Paint(isOn: false)

  func callAsFunction(_ text: String, _ style: Style?) -> String {
    guard isOn, let style, !text.isEmpty else { return text }
    return "\u{1B}[\(style.sequence)m\(text)\u{1B}[0m"
  }
}

/// The values of `--color`.
enum ColorChoice: String, CaseIterable, Sendable {
  case auto, always, never

  /// `NO_COLOR` (no-color.org) counts when it is set and not empty.
  func isOn(isTerminal: Bool, environment: (String) -> String?) -> Bool {
    switch self {
    case .always: true
    case .never: false
    case .auto: isTerminal && (environment("NO_COLOR") ?? "").isEmpty && environment("TERM") != "dumb"
    }
  }
}
