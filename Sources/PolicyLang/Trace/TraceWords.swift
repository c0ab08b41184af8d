/// Wording that the reports share.
enum TraceWords {
  /// "sentence 2", "sentences 1 and 3", "sentences 1 to 4 and 7".
  static func sentences(_ numbers: [Int]) -> String {
    var runs: [ClosedRange<Int>] = []
    for number in numbers {
      if let last = runs.last, last.upperBound == number - 1 {
        runs[runs.count - 1] = last.lowerBound...number
      } else {
        runs.append(number...number)
      }
    }
    let words = runs.flatMap { run -> [String] in
      switch run.count {
      case 1, 2: run.map { String($0) }
      default: ["\(run.lowerBound) to \(run.upperBound)"]
      }
    }
    return (numbers.count == 1 ? "sentence " : "sentences ") + Words.list(words)
  }
}
