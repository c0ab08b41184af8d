/// Where a command writes: products to standard output, everything that is said about them to standard error.
struct Console {
  var out: Sink
  private var err: Sink
  /// Colours for standard error.
  var paint = Paint.off
  private var progress = Progress()

  init(out: Int32 = 1, err: Int32 = 2) {
    self.out = Sink(descriptor: out)
    self.err = Sink(descriptor: err)
  }

  /// Writes to standard error.
  mutating func say(_ text: String) {
    clearProgress()
    err.write(text)
    // In a long run, people read along.
    if progress.isAllowed { err.flush() }
  }

  /// Reports what has nothing to do with a place in a policy: a wrong option, a file that cannot be read.
  mutating func fail(_ message: String, help: [String] = []) {
    var text = paint("error", .error) + paint(": " + DisplayText.visible(message), .strong) + "\n"
    for line in help { text += paint("help", .help) + ": " + DisplayText.visible(line) + "\n" }
    say(text)
  }

  mutating func warn(_ message: String) {
    say(paint("warning", .warning) + paint(": " + DisplayText.visible(message), .strong) + "\n")
  }

  /// Shows how far a long run has come, on a terminal only. `step` counts from 1.
  mutating func show(step: Int, of steps: Int, _ what: @autoclosure () -> String) {
    guard progress.isAllowed, let line = progress.line(step: step, of: steps, now: Platform.uptime, what)
    else { return }
    err.write(line)
    err.flush()
  }

  /// Brings out what has been said so far.
  mutating func flush() {
    clearProgress()
    err.flush()
    out.flush()
  }

  mutating func allowProgress(_ isAllowed: Bool) { progress.isAllowed = isAllowed }

  /// Brings everything out. Nil, or why it could not be written.
  mutating func finish() -> SystemError? {
    clearProgress()
    // Both streams may be the same terminal, and the progress line has to go first.
    err.flush()
    out.close()
    if let failure = out.failure {
      fail("cannot write to standard output: \(failure.words)", help: [failure.mend].compactMap(\.self))
    }
    err.close()
    return out.failure ?? err.failure
  }

  private mutating func clearProgress() {
    if let erasure = progress.erase() { err.write(erasure) }
  }
}
