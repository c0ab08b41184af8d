/// The line that says how far a long build has come. It appears after half a second and leaves no trace.
struct Progress {
  /// True on a terminal that can take a line back.
  var isAllowed = false
  private var isShown = false
  private var start: Double?

  private static let patience = 0.5

  mutating func line(step: Int, of steps: Int, _ what: () -> String) -> String? {
    guard isAllowed else { return nil }
    let now = Platform.uptime
    guard let start else {
      start = now
      return nil
    }
    if now - start < Self.patience { return nil }
    isShown = true
    return "\r\u{1B}[K[\(step)/\(steps)] \(DisplayText.visible(what()))"
  }

  /// What takes the line back, if there is one.
  mutating func erase() -> String? {
    guard isShown else { return nil }
    isShown = false
    return "\r\u{1B}[K"
  }
}
