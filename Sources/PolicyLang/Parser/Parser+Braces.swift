extension Parser {
  /// Opens a block. A missing `{` is reported, and the block is read as if it were there.
  /// Gives false if the block is not to be read at all.
  mutating func openBrace(_ context: StaticString) -> Bool {
    _ = skipColon()
    if kind == .leftBrace {
      pushBrace(isMissing: false)
      advance()
      return true
    }
    report(expected: "`{`", context)
    pushBrace(isMissing: true)
    return kind != .rightBrace && kind != .endOfFile
  }

  /// Opens the block whose `{` is under the cursor, or is missing there.
  mutating func pushBrace(isMissing: Bool) {
    braces.append(Brace(token: at, isMissing: isMissing, line: isMissing ? max(0, at - 1) : at))
  }

  mutating func closeBrace() {
    guard let brace = braces.popLast() else { return }
    if kind == .rightParen, isFirstOnLine(at) {
      reportMended(
        Diagnostic(
          .unexpectedToken, "found `)` where `}` should close the block", at: here,
          annotation: "expected `}`",
          labels: [Label(tokens[brace.token].span(in: file.id), "opened here")],
          fixes: [FixIt(here, replacement: "}", title: "close the block with `}`")]))
      return advance()
    }
    if brace.isMissing {
      // The block was reported when it began. A brace that stands where its own would is its own.
      if kind == .rightBrace, !isFirstOnLine(at) || indentation(ofLine: at) >= indentation(ofLine: brace.line)
      {
        advance()
      }
      return
    }
    if !take(.rightBrace) { reportUnclosed(brace.token) }
  }

  private mutating func reportUnclosed(_ opener: Int) {
    guard reportedAt != at else { return }
    let (open, next) = misindented(since: opener) ?? (opener, at)
    let end = next > 0 ? tokens[next - 1].end : 0
    let gap = Span(file: file.id, start: end, end: end)
    let margin = String(repeating: " ", count: indentation(ofLine: open))
    add(
      Diagnostic(
        .unclosedBrace, "this block is not closed before \(describe(next))", at: gap,
        annotation: "expected `}` here",
        labels: [Label(tokens[open].span(in: file.id), "opened here")],
        fixes: [FixIt(gap, replacement: "\n\(margin)}", title: "close the block")]))
    isRecovering = true
  }

  /// The innermost block, from `first` on, that a line leaves without closing it, and that line's first token:
  /// indentation tells which brace is missing, where braces alone only tell that one is.
  private func misindented(since first: Int) -> (opener: Int, next: Int)? {
    var stack: [(opener: Int, margin: Int)] = []
    for index in first..<at {
      let isBrace = tokens[index].kind == .rightBrace
      if let top = stack.last, top.margin >= 0, isFirstOnLine(index) {
        let column = indentation(ofLine: index)
        if isBrace ? column < top.margin : column <= top.margin { return (top.opener, index) }
      }
      if isBrace { _ = stack.popLast() }
      if tokens[index].kind == .leftBrace { stack.append((index, margin(ofBlockAt: index))) }
    }
    return nil
  }

  /// The indentation of the line that opens a block; -1 if the block's first line is not indented further,
  /// so that indentation says nothing.
  private func margin(ofBlockAt opener: Int) -> Int {
    guard opener + 1 < tokens.count, isFirstOnLine(opener + 1) else { return -1 }
    let margin = indentation(ofLine: opener)
    return indentation(ofLine: opener + 1) > margin ? margin : -1
  }
}
