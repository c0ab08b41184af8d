/// Every name of a compilation with what it stands for in each kind. Keyed by bytes: one hash and one comparison
/// a look-up, no String. A table can stand on another one, whose names it shares without copying them.
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
    var low: UInt64
    var high: UInt64
    var length: UInt32
    /// Where the bytes after the sixteenth stand in `tails`.
    var tail: UInt32
    var hash: UInt32
    var first: Int32
  }

  /// The names below this table: the standard ones.
  private let base: Layer?
  private var own = Layer()

  init() { base = nil }

  init(on base: NameTable) { self.base = base.own }

  // MARK: Looking up

  /// What the name means among these kinds: nothing, one thing, or several.
  enum Answer {
    case none
    case one(Kind, Meaning)
    case several
  }

  func find(_ key: Key, among kinds: KindSet) -> Answer {
    var answer = Answer.none
    own.find(key, among: kinds, &answer)
    if let base { base.find(key, among: kinds, &answer) }
    return answer
  }

  func find(_ name: ArraySlice<UInt8>, among kinds: KindSet) -> Answer {
    name.withUnsafeBufferPointer { find(Key(in: $0, from: 0, to: $0.count), among: kinds) }
  }

  /// The candidates of a name, first declared last.
  func candidates(of name: ArraySlice<UInt8>) -> [Candidate] {
    name.withUnsafeBufferPointer { bytes in
      let key = Key(in: bytes, from: 0, to: bytes.count)
      return own.candidates(of: key) + (base?.candidates(of: key) ?? [])
    }
  }

  /// Adds a meaning. The caller has made sure that the name is free in this kind.
  mutating func declare(_ name: ArraySlice<UInt8>, _ kind: Kind, _ meaning: Meaning) {
    name.withUnsafeBufferPointer { declare(Key(in: $0, from: 0, to: $0.count), kind, meaning) }
  }

  mutating func declare(_ key: Key, _ kind: Kind, _ meaning: Meaning) { own.declare(key, kind, meaning) }

  /// How many meanings were declared, those of the table below left out.
  var declarationCount: Int { own.candidates.count }

  // MARK: Names as numbers

  /// A name as it is compared: its first sixteen bytes in two words, and where the others stand.
  struct Key {
    let low: UInt64
    let high: UInt64
    let hash: UInt32
    let bytes: UnsafeBufferPointer<UInt8>

    /// The name that stands in `source` from one offset to another.
    @inline(__always)
    init(in source: UnsafeBufferPointer<UInt8>, from start: Int, to end: Int) {
      bytes = UnsafeBufferPointer(rebasing: source[start..<end])
      let length = end &- start
      if start &+ 16 <= source.count {
        let words = UnsafeRawBufferPointer(rebasing: UnsafeRawBufferPointer(source)[start..<(start &+ 16)])
        let first = UInt64(littleEndian: words.loadUnaligned(as: UInt64.self))
        let second = UInt64(littleEndian: words.loadUnaligned(fromByteOffset: 8, as: UInt64.self))
        low = length < 8 ? WordScan.prefix(first, length) : first
        high = length <= 8 ? 0 : length < 16 ? WordScan.prefix(second, length &- 8) : second
      } else {
        (low, high) = KeywordTable.pack(bytes)
      }
      var mixed = (low ^ (high &* 0x9E37_79B9_7F4A_7C15) ^ UInt64(length)) &* 0xD6E8_FEB8_6659_FD93
      if length > 16 {
        for byte in bytes[16...] { mixed = (mixed ^ UInt64(byte)) &* 0x100_0000_01B3 }
      }
      hash = UInt32(truncatingIfNeeded: mixed >> 32)
    }
  }

  // MARK: One table

  private struct Layer: Sendable {
    var entries: [Entry] = []
    /// Open addressing: index into `entries` plus one, 0 = free. A power of two, at most a quarter full: most
    /// names are looked for in two tables and found in one.
    var slots: [UInt32] = [UInt32](repeating: 0, count: 64)
    /// How far a hash is shifted to be a slot: its upper bits depend on every byte of the name.
    var shift: UInt32 = 26
    var tails: [UInt8] = []
    var candidates: [Candidate] = []

    /// The slot of a name and its entry; -1 if it has none, and the slot is then free.
    @inline(__always)
    func slot(_ key: Key) -> (slot: Int, entry: Int) {
      slots.withUnsafeBufferPointer { slots in
        entries.withUnsafeBufferPointer { entries in
          let mask = slots.count &- 1
          var at = Int(key.hash >> shift)
          while slots[at] != 0 {
            let index = Int(slots[at]) &- 1
            if entries[index].low == key.low, entries[index].high == key.high, matches(entries[index], key) {
              return (at, index)
            }
            at = (at &+ 1) & mask
          }
          return (at, -1)
        }
      }
    }

    /// Whether two names are the same whose first sixteen bytes are.
    @inline(__always)
    private func matches(_ entry: Entry, _ key: Key) -> Bool {
      guard Int(entry.length) == key.bytes.count else { return false }
      return key.bytes.count <= 16 || tails[Int(entry.tail)...].starts(with: key.bytes[16...])
    }

    @inline(__always)
    func find(_ key: Key, among kinds: KindSet, _ answer: inout Answer) {
      if entries.isEmpty { return }
      let entry = slot(key).entry
      guard entry >= 0 else { return }
      candidates.withUnsafeBufferPointer { candidates in
        var at = Int(entries[entry].first)
        while at >= 0 {
          if kinds.has(candidates[at].kind) {
            if case .none = answer {
              answer = .one(candidates[at].kind, candidates[at].meaning)
            } else {
              answer = .several
            }
          }
          at = Int(candidates[at].next)
        }
      }
    }

    func candidates(of key: Key) -> [Candidate] {
      var found: [Candidate] = []
      let entry = slot(key).entry
      var at = entry < 0 ? -1 : entries[entry].first
      while at >= 0 {
        found.append(candidates[Int(at)])
        at = candidates[Int(at)].next
      }
      return found
    }

    mutating func declare(_ key: Key, _ kind: Kind, _ meaning: Meaning) {
      let index = intern(key)
      candidates.append(Candidate(kind: kind, meaning: meaning, next: entries[index].first))
      entries[index].first = Int32(truncatingIfNeeded: candidates.count - 1)
    }

    private mutating func intern(_ key: Key) -> Int {
      if entries.count * 4 >= slots.count { grow() }
      let (slot, found) = slot(key)
      if found >= 0 { return found }
      entries.append(
        Entry(
          low: key.low, high: key.high, length: UInt32(key.bytes.count), tail: UInt32(tails.count),
          hash: key.hash,
          first: -1))
      if key.bytes.count > 16 { tails.append(contentsOf: key.bytes[16...]) }
      slots[slot] = UInt32(entries.count)
      return entries.count - 1
    }

    private mutating func grow() {
      slots = [UInt32](repeating: 0, count: slots.count * 2)
      shift -= 1
      let mask = slots.count - 1
      for (index, entry) in entries.enumerated() {
        var at = Int(entry.hash >> shift)
        while slots[at] != 0 { at = (at + 1) & mask }
        slots[at] = UInt32(index + 1)
      }
    }
  }
}
