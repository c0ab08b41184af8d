/// The line that says how far a long build has come. It appears after half a second and leaves no trace.
struct Progress {
  /// True on a terminal that can take a line back.
  var isAllowed = false
  private var isShown = false
  private var start: Double?
  private var last: Double = 0

  /// Seconds until the line first appears, and between two changes of it.
  private static let patience = 0.5
  private static let rest = 0.05

  /// - Parameter now: seconds of a clock that never goes back.
  mutating func line(step: Int, of steps: Int, now: Double, _ what: () -> String) -> String? {
    guard isAllowed else { return nil }
    guard let start else {
      start = now
      return nil
    }
    if now - start < Self.patience || (isShown && now - last < Self.rest) { return nil }
    isShown = true
    last = now
    return "\r\u{1B}[K[\(step)/\(steps)] \(DisplayText.visible(what()))"
  }

  /// What takes the line back, if there is one.
  mutating func erase() -> String? {
    guard isShown else { return nil }
    isShown = false
    return "\r\u{1B}[K"
  }
}
