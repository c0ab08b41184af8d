/// Gives every statement the place where readers and tools find it: its label, or words of its own
/// (act, object, recipient, purpose), numbered where those are not enough.
struct Anchors {
  private let concepts: [Concept]
  private var taken = NumberedNames()
  /// The anchor that is being made.
  private var name: [UInt8] = []

  static func assign(_ statements: inout [Statement], concepts: [Concept]) {
    var anchors = Anchors(concepts: concepts)
    for index in statements.indices {
      if let label = statements[index].label { anchors.take(label) }
    }
    // Each statement is changed where it stands: a copy of one costs more than its anchor.
    for index in statements.indices { anchors.assign(&statements[index]) }
  }

  private init(concepts: [Concept]) { self.concepts = concepts }

  private mutating func take(_ label: String) {
    write(label)
    taken[name] = 1
  }

  private mutating func assign(_ statement: inout Statement) {
    if let label = statement.label { write(label) } else { makeUnique(&statement) }
    statement.anchor = String(decoding: name, as: UTF8.self)
  }

  /// What distinguishes one statement from another that does the same to the same thing.
  private static let distinguishing: [Role] = [.recipient, .purpose, .actor, .place, .at, .channel, .scope]

  /// The shortest description that nobody has, or the longest with a number.
  private mutating func makeUnique(_ statement: inout Statement) {
    writeHead(of: &statement)
    if statement.term != .none {
      append(concepts[Int(statement.term.raw)].name)
    } else if !statement.objects.items.isEmpty {
      append(statement.objects.items[0])
    } else if !statement.objects.examples.isEmpty {
      append(statement.objects.examples[0])
    }
    if takeIfFree() { return }
    var parts = 0
    for role in Self.distinguishing where parts < 3 {
      guard let index = statement.lists.firstIndex(where: { $0.role == role }) else { continue }
      if !statement.lists[index].list.items.isEmpty {
        append(role.word)
        append(statement.lists[index].list.items[0])
      } else if !statement.lists[index].list.examples.isEmpty {
        append(role.word)
        append(statement.lists[index].list.examples[0])
      } else {
        continue
      }
      parts += 1
      if takeIfFree() { return }
    }
    let plain = name
    var number = taken[plain] + 1
    writeNumber(number, after: plain)
    while taken[name] != 0 {
      number += 1
      writeNumber(number, after: plain)
    }
    taken[plain] = number
    taken[name] = 1
  }

  private mutating func takeIfFree() -> Bool {
    guard taken[name] == 0 else { return false }
    taken[name] = 1
    return true
  }

  // MARK: Writing

  private mutating func writeHead(of statement: inout Statement) {
    switch statement.form {
    case .rule:
      let action = statement.actions.first?.word ?? "rule"
      switch statement.modality {
      case .never, .cannot:
        write(statement.modality.word)
        append(action)
      default: write(action)
      }
    case .retention: write("retain")
    case .duty: write(statement.deed?.word ?? "duty")
    case .definition: write("define")
    case .conduct: write("user")
    case .protection: write("protect")
    default: write(statement.form.word)
    }
  }

  private mutating func write(_ text: String) {
    name.removeAll(keepingCapacity: true)
    addHyphenated(text)
  }

  private mutating func writeNumber(_ number: Int, after plain: [UInt8]) {
    name = plain
    append(String(number))
  }

  private mutating func append(_ item: Item) {
    switch item.value {
    case .concept(let id): append(concepts[Int(id.raw)].name)
    case .statement: append("statement")
    case .vague: append("vague")
    case .unstated: append("unstated")
    }
  }

  private mutating func append(_ word: String) {
    name.append(UInt8(ascii: "-"))
    addHyphenated(word)
  }

  /// Lower-case words joined by hyphens, fit for a URL fragment.
  private mutating func addHyphenated(_ text: String) {
    let start = name.count
    name.append(contentsOf: text.utf8)
    for index in start..<name.count {
      switch name[index] {
      case UInt8(ascii: "_"), UInt8(ascii: "."), UInt8(ascii: " "): name[index] = UInt8(ascii: "-")
      default: break
      }
    }
  }
}

/// A number for each name, 0 for names that have none: a hash table over one stretch of bytes.
private struct NumberedNames {
  private struct Entry {
    let start: Int
    let length: Int
    let hash: UInt64
    var number: Int
  }

  private var bytes: [UInt8] = []
  private var entries: [Entry] = []
  /// Index into `entries` plus one, 0 = free. A power of two, at most half full.
  private var slots = [UInt32](repeating: 0, count: 64)

  subscript(_ name: [UInt8]) -> Int {
    get {
      let entry = find(name, Self.hash(name)).entry
      return entry < 0 ? 0 : entries[entry].number
    }
    set {
      if entries.count * 2 >= slots.count { grow() }
      let hash = Self.hash(name)
      let (slot, entry) = find(name, hash)
      if entry >= 0 {
        entries[entry].number = newValue
      } else {
        entries.append(Entry(start: bytes.count, length: name.count, hash: hash, number: newValue))
        bytes += name
        slots[slot] = UInt32(entries.count)
      }
    }
  }

  private static func hash(_ name: [UInt8]) -> UInt64 {
    name.withUnsafeBytes { bytes in
      var hash: UInt64 = 0xCBF2_9CE4_8422_2325
      var at = 0
      while at + 8 <= bytes.count {
        hash = mixed(hash ^ UInt64(littleEndian: bytes.loadUnaligned(fromByteOffset: at, as: UInt64.self)))
        at += 8
      }
      while at < bytes.count {
        hash = mixed(hash ^ UInt64(bytes[at]))
        at += 1
      }
      return hash
    }
  }

  @inline(__always)
  private static func mixed(_ value: UInt64) -> UInt64 {
    let product = value &* 0x9E37_79B9_7F4A_7C15
    return product ^ (product >> 29)
  }

  private func find(_ name: [UInt8], _ hash: UInt64) -> (slot: Int, entry: Int) {
    let mask = slots.count - 1
    var at = Int(truncatingIfNeeded: hash >> 20) & mask
    while slots[at] != 0 {
      let index = Int(slots[at]) - 1
      let entry = entries[index]
      if entry.hash == hash, entry.length == name.count, bytes[entry.start...].starts(with: name) {
        return (at, index)
      }
      at = (at + 1) & mask
    }
    return (at, -1)
  }

  private mutating func grow() {
    slots = [UInt32](repeating: 0, count: slots.count * 2)
    let mask = slots.count - 1
    for (index, entry) in entries.enumerated() {
      var at = Int(truncatingIfNeeded: entry.hash >> 20) & mask
      while slots[at] != 0 { at = (at + 1) & mask }
      slots[at] = UInt32(index + 1)
    }
  }
}
