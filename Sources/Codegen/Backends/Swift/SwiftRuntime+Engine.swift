/// What reads the tables. The layout is that of `BoxIndex`, `SwiftTables` and `ConditionProgram`.
extension SwiftRuntime {
  static let engine = lines(
    """
    /// Reads the tables. Every table is ASCII in the program's constant data: six bits to a byte from `@` on.
    enum Engine {
      static let forbidsRest = 2
      static let reserves = 3

      @inline(__always)
      static func word(_ table: StaticString, _ at: Int) -> UInt64 {
        UInt64(littleEndian: UnsafeRawPointer(table.utf8Start).loadUnaligned(fromByteOffset: at, as: UInt64.self))
      }

      @inline(__always)
      static func byte(_ table: StaticString, _ at: Int) -> UInt8 { table.utf8Start[at] }

      /// A number in sextets, the lowest first.
      @inline(__always)
      static func number(_ table: StaticString, _ at: Int, digits: Int) -> Int {
        var number = 0
        var digit = digits
        while digit > 0 {
          digit &-= 1
          number = number << 6 | Int(byte(table, at &+ digit) & 0x3F)
        }
        return number
      }

      /// A number of two sextets, as words of eight bytes.
      @inline(__always)
      static func range(_ packed: UInt64) -> Int {
        Int(truncatingIfNeeded: (packed & 0x3F) << 3 | (packed & 0x3F00) << 1)
      }

      static func bit(_ table: StaticString, row: Int, width: Int, column: Int) -> Bool {
        byte(table, row * width + column / 6) >> UInt8(column % 6) & 1 == 1
      }

      static func bits(_ table: StaticString, row: Int) -> Bits {
        var bits = Bits()
        for place in 0..<Tables.factWidth {
          var six = byte(table, row * Tables.factWidth + place) & 0x3F
          while six != 0 {
            bits.insert(place * 6 + six.trailingZeroBitCount)
            six &= six - 1
          }
        }
        return bits
      }

      /// The box of a set bit in the word at a byte of the rows.
      @inline(__always)
      static func box(_ at: Int, _ bit: Int) -> Int { (at >> 3) &* 48 &+ (bit >> 3) &* 6 &+ (bit & 7) }

      /// The rows of a request's coordinates, as bytes from the start of their tables.
      struct Rows {
        let action, actor, data, purpose, counterpart, location, range: Int

        @inline(__always)
        init(_ request: Request) {
          action = Int(request.action.rawValue) &* Tables.width
          actor = Int(request.actor.rawValue) &* Tables.width
          data = Int(request.data.rawValue) &* Tables.width
          purpose =
            (Int(request.purpose.rawValue) &+ (request.isOwnPurpose ? Tables.purposeCount : 0)) &* Tables.width
          counterpart = Int(request.counterpart.rawValue) &* Tables.width
          location = Int(request.location.rawValue) &* Tables.width
          range = Int(request.action.rawValue) &* 8
        }

        /// The boxes of one word that cover the request.
        @inline(__always)
        func boxes(_ at: Int) -> UInt64 {
          word(Tables.actions, action &+ at) & word(Tables.actors, actor &+ at)
            & word(Tables.data, data &+ at) & word(Tables.purposes, purpose &+ at)
            & word(Tables.counterparts, counterpart &+ at) & word(Tables.locations, location &+ at)
            & 0x3F3F_3F3F_3F3F_3F3F
        }

        func covers(_ box: Int) -> Bool {
          let place = box % 48
          return boxes(box / 48 * 8) >> UInt64(place / 6 * 8 + place % 6) & 1 == 1
        }

        func hasAction(_ box: Int) -> Bool { has(Tables.actions, action, box) }

        /// The coordinates on which a box does not cover the request.
        func missing(_ box: Int) -> [Explanation.Coordinate] {
          var missing: [Explanation.Coordinate] = []
          if !has(Tables.data, data, box) { missing.append(.data) }
          if !has(Tables.purposes, purpose, box) { missing.append(.purpose) }
          if !has(Tables.counterparts, counterpart, box) { missing.append(.counterpart) }
          if !has(Tables.locations, location, box) { missing.append(.location) }
          if !has(Tables.actors, actor, box) { missing.append(.actor) }
          return missing
        }

        private func has(_ table: StaticString, _ row: Int, _ box: Int) -> Bool {
          let place = box % 48
          return byte(table, row + box / 48 * 8 + place / 6) >> UInt8(place % 6) & 1 == 1
        }

        /// A promise leaves alone what the listed grants permit.
        func yield(_ found: inout Finding, _ list: Int, _ situation: Situation) {
          let count = number(Tables.yields, list, digits: 4)
          for index in 0..<count {
            let box = number(Tables.yields, list + 4 + index * 4, digits: 4)
            let record = Record(box)
            guard covers(box), !(record.isAroundCore && covers(box - 1)) else { continue }
            let other = record.finding(in: situation)
            found.yield(to: other.truth, other.reasons)
          }
        }
      }

      /// How far boxes of one sort apply, and the first that says so.
      struct Finding {
        var truth = Truth.no
        var reasons: Reasons = []
        var statement = 0

        @inline(__always)
        mutating func note(_ other: Finding, _ record: Record) {
          guard other.truth != .no && other.truth >= truth else { return }
          if other.truth > truth {
            truth = other.truth
            reasons = other.reasons
            statement = record.statement
          } else {
            reasons.formUnion(other.reasons)
          }
        }

        @inline(__always)
        mutating func yield(to grant: Truth, _ why: Reasons) {
          let rest: Truth = grant == .yes ? .no : grant == .perhaps ? .perhaps : .yes
          if rest == .perhaps { reasons.formUnion(why) }
          truth = min(truth, rest)
        }
      }

      /// What a box says, when, and on whose word.
      struct Record {
        let says: Int
        let isDoubtful: Bool
        /// The box before it is its certain core.
        let isAroundCore: Bool
        let notes: Reasons
        let at: Int

        @inline(__always)
        init(_ box: Int) {
          at = box &* 15
          let kind = byte(Tables.records, at)
          says = Int(kind & 7)
          isDoubtful = kind & 8 != 0
          isAroundCore = kind & 16 != 0
          notes = Reasons(rawValue: byte(Tables.records, at &+ 1) & 0x3F)
        }

        var statement: Int { number(Tables.records, at &+ 3, digits: 4) }
        var program: Int { number(Tables.records, at &+ 7, digits: 4) }
        var yieldsTo: Int { number(Tables.records, at &+ 11, digits: 4) }

        @inline(__always)
        func finding(in situation: Situation) -> Finding {
          var finding = Finding()
          let program = program
          var truth = Truth.yes
          var reasons: Reasons = []
          if program != 0 { (truth, reasons) = Engine.truth(program, situation) }
          finding.truth = isDoubtful ? min(truth, .perhaps) : truth
          finding.reasons = notes.union(reasons)
          return finding
        }
      }

      /// Runs a condition. Two stacks of bits: what is certain, and what is at least possible.
      static func truth(_ program: Int, _ situation: Situation) -> (truth: Truth, reasons: Reasons) {
        var certain: UInt64 = 0
        var possible: UInt64 = 0
        var isVague = false
        var isOpen = false
        var at = program
        while true {
          let code = byte(Tables.programs, at)
          at &+= 1
          switch code {
          case 0x40...:
            let bit = Int(code & 0x3F) << 6 | Int(byte(Tables.programs, at) & 0x3F)
            at &+= 1
            let holds = situation.certain.has(bit)
            let may = situation.possible.has(bit)
            isOpen = isOpen || holds != may
            certain = certain << 1 | (holds ? 1 : 0)
            possible = possible << 1 | (may ? 1 : 0)
          case UInt8(ascii: "&"):
            certain = certain >> 1 & (certain | ~1)
            possible = possible >> 1 & (possible | ~1)
          case UInt8(ascii: "+"):
            certain = certain >> 1 | certain & 1
            possible = possible >> 1 | possible & 1
          case UInt8(ascii: "!"):
            let swapped = certain & ~1 | ~possible & 1
            possible = possible & ~1 | ~certain & 1
            certain = swapped
          case UInt8(ascii: "?"):
            isVague = true
            certain <<= 1
            possible = possible << 1 | 1
          case UInt8(ascii: "1"):
            certain = certain << 1 | 1
            possible = possible << 1 | 1
          case UInt8(ascii: "0"):
            certain <<= 1
            possible <<= 1
          default:
            if certain & 1 == 1 { return (.yes, []) }
            if possible & 1 == 0 { return (.no, []) }
            var reasons: Reasons = []
            if isVague { reasons.insert(.vagueCondition) }
            if isOpen { reasons.insert(.openFact) }
            return (.perhaps, reasons)
          }
        }
      }

      static func note(_ statement: Statement, in list: inout [Statement]) {
        if !list.contains(statement) { list.append(statement) }
      }

      /// The facts that a condition asks for.
      static func note(_ program: Int, in list: inout [Fact]) {
        var at = program
        while byte(Tables.programs, at) != UInt8(ascii: ";") {
          let code = byte(Tables.programs, at)
          at += code >= 0x40 ? 2 : 1
          guard code >= 0x40 else { continue }
          let bit = Int(code & 0x3F) << 6 | Int(byte(Tables.programs, at - 1) & 0x3F)
          if let raw = Fact.RawValue(exactly: bit), let fact = Fact(rawValue: raw), !list.contains(fact) {
            list.append(fact)
          }
        }
      }

      /// A set of facts and values of a situation.
      struct Bits: Hashable, Sendable {
        var words = Words()

        @inline(__always)
        func has(_ bit: Int) -> Bool { words[bit >> 6] >> UInt64(bit & 63) & 1 == 1 }
        mutating func insert(_ bit: Int) { words[bit >> 6] |= 1 << UInt64(bit & 63) }
        mutating func remove(_ bit: Int) { words[bit >> 6] &= ~(1 << UInt64(bit & 63)) }

        static func & (a: Bits, b: Bits) -> Bits { Bits(words: a.words & b.words) }
        static func | (a: Bits, b: Bits) -> Bits { Bits(words: a.words | b.words) }
        static prefix func ~ (a: Bits) -> Bits { Bits(words: ~a.words) }
      }

      /// No statement speaks of the request.
      @inline(__always)
      static var nothing: Decision {
        Decision(
          verdict: .notDeclared, atWorst: .notDeclared, atBest: .notDeclared, statement: nil, reasons: [])
      }

      @inline(__always)
      static func decision(_ grant: Finding, _ reserve: Finding, _ forbid: Finding) -> Decision {
        let worst: Verdict =
          forbid.truth != .no
          ? .forbidden : grant.truth == .yes ? .permitted : reserve.truth == .yes ? .reserved : .notDeclared
        let best: Verdict =
          forbid.truth == .yes
          ? .forbidden : grant.truth != .no ? .permitted : reserve.truth != .no ? .reserved : .notDeclared
        let first =
          forbid.truth == .yes
          ? forbid : worst == .permitted || (grant.truth != .no && forbid.truth == .no) ? grant
            : forbid.truth != .no ? forbid : reserve
        var reasons = first.reasons
        if worst != best {
          if forbid.truth == .perhaps { reasons.formUnion(forbid.reasons) }
          if grant.truth == .perhaps { reasons.formUnion(grant.reasons) }
          if reserve.truth == .perhaps { reasons.formUnion(reserve.reasons) }
        }
        if forbid.truth == .yes && grant.truth == .yes { reasons.insert(.contradicted) }
        return Decision(
          verdict: worst == best ? worst : .depends, atWorst: worst, atBest: best,
          statement: first.truth == .no ? nil : Statement(rawValue: Statement.RawValue(first.statement)),
          reasons: reasons)
      }
    }
    """)
}
