import PolicyLang

/// A place in a file as people and editors count it.
struct Position: Hashable, Sendable {
  /// From 1.
  var line: Int
  /// From 1, in Unicode scalars; a byte-order mark does not count.
  var column: Int
  /// From 0, in bytes.
  var offset: Int
}

/// A source file with its lines found, for reports. Any offset gives a place: what lies past the end is
/// taken for the end.
struct SourceText: Sendable {
  let path: String
  let bytes: [UInt8]
  private let lineStarts: [UInt32]
  /// For every block of bytes, a scalar that begins in or just before it and the number of scalars ahead
  /// of that one; empty for ASCII. It keeps columns cheap in files of one long line.
  private let checkpoints: [Checkpoint]

  private struct Checkpoint: Sendable {
    var offset: UInt32
    var scalars: UInt32
  }

  private static let block = 4096

  init(_ file: SourceFile) {
    path = file.path
    bytes = file.bytes
    let bytes = file.bytes
    var starts: [UInt32] = [bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0]
    var highest: UInt8 = 0
    bytes.withUnsafeBufferPointer { buffer in
      for index in buffer.indices {
        highest |= buffer[index]
        if buffer[index] == UInt8(ascii: "\n") { starts.append(UInt32(truncatingIfNeeded: index + 1)) }
      }
    }
    lineStarts = starts
    checkpoints = highest < 0x80 ? [] : Self.checkpoints(in: bytes)
  }

  var lineCount: Int { lineStarts.count }

  /// The index, from 0, of the line that holds `offset`. A line break belongs to the line that it ends.
  func lineIndex(at offset: Int) -> Int {
    var low = 1
    var high = lineStarts.count
    while low < high {
      let middle = (low + high) / 2
      if Int(lineStarts[middle]) <= offset { low = middle + 1 } else { high = middle }
    }
    return low - 1
  }

  /// The bytes of a line without its line break.
  func lineBytes(_ index: Int) -> Range<Int> {
    guard lineStarts.indices.contains(index) else { return bytes.count..<bytes.count }
    let start = min(Int(lineStarts[index]), bytes.count)
    var end = bytes.count
    if index + 1 < lineStarts.count {
      end = Int(lineStarts[index + 1]) - 1
      if end > start, bytes[end - 1] == UInt8(ascii: "\r") { end -= 1 }
    }
    return start..<max(start, end)
  }

  func position(at offset: Int) -> Position {
    let place = min(max(0, offset), bytes.count)
    let line = lineIndex(at: place)
    let start = Int(lineStarts[line])
    let column = place <= start ? 0 : scalars(before: place) - scalars(before: start)
    return Position(line: line + 1, column: column + 1, offset: place)
  }

  /// The span as a range inside the file, never reversed.
  func range(of span: Span) -> Range<Int> {
    let start = min(Int(span.start), bytes.count)
    return start..<max(start, min(Int(span.end), bytes.count))
  }

  private func scalars(before offset: Int) -> Int {
    if checkpoints.isEmpty { return offset }
    let point = checkpoints[min(offset / Self.block, checkpoints.count - 1)]
    var index = Int(point.offset)
    var count = Int(point.scalars)
    while index < offset {
      index += UTF8Decoding.scalar(bytes, at: index).length
      count += 1
    }
    return count
  }

  private static func checkpoints(in bytes: [UInt8]) -> [Checkpoint] {
    var points: [Checkpoint] = []
    var index = 0
    var count = 0
    while index < bytes.count {
      let length = bytes[index] < 0x80 ? 1 : UTF8Decoding.scalar(bytes, at: index).length
      while points.count * block < index + length {
        points.append(
          Checkpoint(offset: UInt32(truncatingIfNeeded: index), scalars: UInt32(truncatingIfNeeded: count)))
      }
      index += length
      count += 1
    }
    return points
  }
}
