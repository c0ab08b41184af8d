/// Every name of a compilation with what it stands for in each kind. Keyed by bytes: one hash and
/// one comparison a look-up, no String.
struct NameTable: Sendable {
  enum Meaning: Sendable, Hashable {
    case concept(ConceptID)
    case statement(Int)
  }

  struct Candidate: Sendable {
    let kind: Kind
    let meaning: Meaning
    /// Index of the next candidate of the same name, or -1.
    let next: Int32
  }

  private struct Entry: Sendable {
    var hash: UInt32
    var start: UInt32
    var length: UInt32
    var first: Int32
  }

  private var entries: [Entry] = []
  /// Open addressing: index into `entries` plus one, 0 = free. Always a power of two, half empty.
  private var slots: [UInt32] = [UInt32](repeating: 0, count: 64)
  private var arena: [UInt8] = []
  private var candidates: [Candidate] = []

  static func hash(_ bytes: UnsafeBufferPointer<UInt8>) -> UInt32 {
    var hash: UInt64 = 0xCBF2_9CE4_8422_2325
    for byte in bytes { hash = (hash ^ UInt64(byte)) &* 0x100_0000_01B3 }
    return UInt32(truncatingIfNeeded: hash ^ hash >> 32)
  }

  private func slot(_ bytes: UnsafeBufferPointer<UInt8>, _ hash: UInt32) -> (slot: Int, entry: Int?) {
    let mask = slots.count - 1
    var at = Int(hash) & mask
    while slots[at] != 0 {
      let index = Int(slots[at]) - 1
      let entry = entries[index]
      if entry.hash == hash, Int(entry.length) == bytes.count, matches(entry, bytes) { return (at, index) }
      at = (at + 1) & mask
    }
    return (at, nil)
  }

  private func matches(_ entry: Entry, _ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    let start = Int(entry.start)
    return arena.withUnsafeBufferPointer { arena in
      for index in 0..<bytes.count where arena[start + index] != bytes[index] { return false }
      return true
    }
  }

  /// The candidates of a name, first declared last.
  func candidates(of bytes: ArraySlice<UInt8>) -> CandidateList {
    bytes.withUnsafeBufferPointer { buffer in
      guard let entry = slot(buffer, Self.hash(buffer)).entry else {
        return CandidateList(table: self, at: -1)
      }
      return CandidateList(table: self, at: entries[entry].first)
    }
  }

  struct CandidateList: Sequence, IteratorProtocol {
    let table: NameTable
    var at: Int32
    mutating func next() -> Candidate? {
      guard at >= 0 else { return nil }
      let found = table.candidates[Int(at)]
      at = found.next
      return found
    }
  }

  /// What the name means among these kinds: nothing, one thing, or several.
  enum Answer {
    case none
    case one(Kind, Meaning)
    case several
  }

  func find(_ bytes: ArraySlice<UInt8>, among kinds: KindSet) -> Answer {
    bytes.withUnsafeBufferPointer { buffer in
      guard let entry = slot(buffer, Self.hash(buffer)).entry else { return .none }
      var answer = Answer.none
      var at = entries[entry].first
      while at >= 0 {
        let candidate = candidates[Int(at)]
        if kinds.has(candidate.kind) {
          if case .none = answer { answer = .one(candidate.kind, candidate.meaning) } else { return .several }
        }
        at = candidate.next
      }
      return answer
    }
  }

  /// Adds a meaning. The caller has made sure that the name is free in this kind.
  mutating func declare(_ bytes: ArraySlice<UInt8>, _ kind: Kind, _ meaning: Meaning) {
    let index = intern(bytes)
    candidates.append(Candidate(kind: kind, meaning: meaning, next: entries[index].first))
    entries[index].first = Int32(truncatingIfNeeded: candidates.count - 1)
  }

  private mutating func intern(_ bytes: ArraySlice<UInt8>) -> Int {
    if entries.count * 2 >= slots.count { grow() }
    return bytes.withUnsafeBufferPointer { buffer in
      let hash = Self.hash(buffer)
      let (slot, found) = slot(buffer, hash)
      if let found { return found }
      entries.append(
        Entry(hash: hash, start: UInt32(arena.count), length: UInt32(buffer.count), first: -1))
      arena.append(contentsOf: buffer)
      slots[slot] = UInt32(entries.count)
      return entries.count - 1
    }
  }

  private mutating func grow() {
    var larger = [UInt32](repeating: 0, count: slots.count * 2)
    let mask = larger.count - 1
    for (index, entry) in entries.enumerated() {
      var at = Int(entry.hash) & mask
      while larger[at] != 0 { at = (at + 1) & mask }
      larger[at] = UInt32(index + 1)
    }
    slots = larger
  }
}
