/// The part of a generated file that is the same for every policy. It speaks of the policy only through the
/// enumerations and `Tables`, which the back end builds node by node.
enum SwiftRuntime {
  static func lines(_ text: String) -> [String] {
    text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
  }

  static let node = lines(
    """
    /// A name of the policy's vocabulary.
    public protocol Node: Hashable, CaseIterable, Sendable {
      /// The name in the policy; stable, fit for logs.
      var policyName: StaticString { get }
      /// What readers see.
      var readerLabel: StaticString { get }
      /// Whether this is `other` or a kind of it.
      func isWithin(_ other: Self) -> Bool
    }
    """)

  static let request = lines(
    """
    /// A question to the policy: may this be done? What is left out is unstated, a point of its own.
    public struct Request: Hashable, Sendable {
      public var action: Action
      public var data: Data
      public var purpose: Purpose
      /// The purpose is the acting or receiving party's own, not the company's.
      public var isOwnPurpose: Bool
      /// Where the data comes from (`ask`, `capture`, `collect`), or who gets it (every other act).
      public var counterpart: Party
      /// Where it is stored or goes, or the service on which it happens.
      public var location: Location
      public var actor: Party

      public init(
        _ action: Action, _ data: Data, for purpose: Purpose = .unstated, isOwnPurpose: Bool = false,
        counterpart: Party = .unstated, location: Location = .unstated, by actor: Party = .we
      ) {
        self.action = action
        self.data = data
        self.purpose = purpose
        self.isOwnPurpose = isOwnPurpose
        self.counterpart = counterpart
        self.location = location
        self.actor = actor
      }
    }
    """)

  static let decision = lines(
    """
    /// A truth value in a situation that is only partly known.
    public enum Truth: UInt8, Comparable, Sendable {
      case no, perhaps, yes

      public static func < (a: Truth, b: Truth) -> Bool { a.rawValue < b.rawValue }
    }

    /// What the policy says to a request.
    public enum Verdict: UInt8, CaseIterable, Hashable, Sendable {
      /// A promise rules it out, even if a practice would permit it.
      case forbidden
      /// No statement speaks of it. The world is closed: this is no permission.
      case notDeclared
      /// A promise's exception foresees it, and no practice declares it.
      case reserved
      /// A practice permits it and no promise rules it out.
      case permitted
      /// What is open (a fact, a vague condition, a doubtful member) decides; see `atWorst` and `atBest`.
      case depends
    }

    /// What makes a decision uncertain, or what its statement says beyond the request.
    public struct Reasons: OptionSet, Hashable, Sendable {
      public let rawValue: UInt8
      public init(rawValue: UInt8) { self.rawValue = rawValue }
      /// The source leaves open whether a member belongs, or names it too vaguely.
      public static let doubtfulMember = Reasons(rawValue: 1)
      /// The source uses a word of degree, such as "generally".
      public static let hedged = Reasons(rawValue: 2)
      /// The source grades access ("directly", "readily") and nobody defines the grade.
      public static let graded = Reasons(rawValue: 4)
      /// The statement also names what no request carries: a channel, a means, a moment or a stage.
      public static let qualified = Reasons(rawValue: 8)
      /// The source leaves the condition undecidable.
      public static let vagueCondition = Reasons(rawValue: 16)
      /// The situation leaves a fact open, or gives no region, age, data subject or legal basis.
      public static let openFact = Reasons(rawValue: 32)
      /// A practice permits what a promise forbids.
      public static let contradicted = Reasons(rawValue: 64)
    }

    /// The answer to a request. A value of a few bytes; nothing is allocated to make it.
    public struct Decision: Hashable, Sendable {
      public let verdict: Verdict
      /// The verdict if everything open goes against the request.
      public let atWorst: Verdict
      /// The verdict if everything open goes in its favour.
      public let atBest: Verdict
      /// The statement that decides, the first if there are several; nil where none does.
      public let statement: Statement?
      public let reasons: Reasons

      /// A practice permits it, whatever is open. The test to enforce by.
      public var isPermitted: Bool { atWorst == .permitted }
    }
    """)

  static let situation = lines(
    """
    /// What is the case when a request is made. Facts are false and values unknown until they are set.
    public struct Situation: Hashable, Sendable {
      var certain = Engine.Bits()
      var possible = Engine.Bits()
      /// Where the person lives.
      public var region: Region? { didSet { fill(0, Tables.regionFacts, region.map { Int($0.rawValue) }) } }
      /// Whom the data is about.
      public var subject: Subject? { didSet { fill(1, Tables.subjectFacts, subject.map { Int($0.rawValue) }) } }
      /// The legal basis on which the processing rests.
      public var basis: Basis? { didSet { fill(2, Tables.basisFacts, basis.map { Int($0.rawValue) }) } }
      /// The person's age in whole years.
      public var age: Int? { didSet { fillAge() } }

      public init(region: Region? = nil, age: Int? = nil, subject: Subject? = nil, basis: Basis? = nil) {
        self.region = region
        self.subject = subject
        self.basis = basis
        self.age = age
        fill(0, Tables.regionFacts, region.map { Int($0.rawValue) })
        fill(1, Tables.subjectFacts, subject.map { Int($0.rawValue) })
        fill(2, Tables.basisFacts, basis.map { Int($0.rawValue) })
        fillAge()
      }

      /// Sets a fact: true with all that it entails, false with all that entails it, or nil for open.
      public mutating func set(_ fact: Fact, to value: Bool? = true) {
        let row = Int(fact.rawValue)
        let entailed = Engine.bits(Tables.factEntailments, row: row)
        switch value {
        case true?:
          certain = certain | entailed
          possible = possible | entailed
        case false?:
          for other in 0..<Tables.factCount where Engine.bits(Tables.factEntailments, row: other).has(row) {
            certain.remove(other)
            possible.remove(other)
          }
        case nil:
          certain.remove(row)
          possible = possible | entailed
        }
      }

      /// The same situation with these facts.
      public func with(_ facts: Fact...) -> Situation {
        var situation = self
        for fact in facts { situation.set(fact) }
        return situation
      }

      /// The same situation, with these facts open.
      public func leavingOpen(_ facts: Fact...) -> Situation {
        var situation = self
        for fact in facts { situation.set(fact, to: nil) }
        return situation
      }

      /// Whether a fact is so.
      public func truth(of fact: Fact) -> Truth {
        let bit = Int(fact.rawValue)
        return certain.has(bit) ? .yes : possible.has(bit) ? .perhaps : .no
      }

      private mutating func fill(_ group: Int, _ table: StaticString, _ row: Int?) {
        let mask = Engine.bits(Tables.valueMasks, row: group)
        let bits = row.map { Engine.bits(table, row: $0) }
        certain = (certain & ~mask) | (bits ?? Engine.Bits())
        possible = (possible & ~mask) | (bits ?? mask)
      }

      private mutating func fillAge() {
        let mask = Engine.bits(Tables.valueMasks, row: 3)
        certain = certain & ~mask
        possible = age == nil ? possible | mask : possible & ~mask
        guard let age else { return }
        for band in Tables.ageBands where band.from <= age && age <= band.through {
          certain.insert(band.bit)
          possible.insert(band.bit)
        }
      }
    }
    """)

  static let condition = lines(
    """
    /// A condition of a table's row.
    public struct Condition: Sendable {
      let program: Int
      /// The condition in the words of the policy language; empty if there is none.
      public let text: StaticString

      public func truth(in situation: Situation) -> Truth { Engine.truth(program, situation).truth }
    }

    /// Members of a list as the source gives them.
    public struct Listed<Member: Node>: Sendable {
      /// As stated; each covers its kinds.
      public let members: [Member]
      /// Members of which the source leaves open whether they belong.
      public let perhaps: [Member]
      /// The source gives examples, or names members too vaguely to list them.
      public let isOpen: Bool

      /// Whether a stated member covers this one.
      public func covers(_ member: Member) -> Bool { members.contains { member.isWithin($0) } }
    }
    """)

  static let decide = lines(
    """
    /// Decides a request by the policy's practices, promises and choices.
    ///
    /// Allocates nothing. A practice permits its own act only; a promise covers the act and its kinds.
    public static func decide(_ request: Request, in situation: Situation = Situation()) -> Decision {
      let rows = Engine.Rows(request)
      var grant = Engine.Finding()
      var reserve = Engine.Finding()
      var forbid = Engine.Finding()
      var last = -2
      let ranges = Engine.word(Tables.ranges, rows.range)
      var at = Engine.range(ranges)
      var end = Engine.range(ranges >> 16)
      while at < end && grant.truth != .yes {
        var boxes = rows.boxes(at)
        while boxes != 0 && grant.truth != .yes {
          let box = Engine.box(at, boxes.trailingZeroBitCount)
          boxes &= boxes &- 1
          let record = Engine.Record(box)
          if !(record.isAroundCore && last == box &- 1) { grant.note(record.finding(in: situation), record) }
          last = box
        }
        at &+= 8
      }
      at = Engine.range(ranges >> 32)
      end = Engine.range(ranges >> 48)
      while at < end && forbid.truth != .yes {
        var boxes = rows.boxes(at)
        while boxes != 0 && forbid.truth != .yes {
          let box = Engine.box(at, boxes.trailingZeroBitCount)
          boxes &= boxes &- 1
          let record = Engine.Record(box)
          let isSpokenFor = record.isAroundCore && last == box &- 1
          last = box
          if isSpokenFor { continue }
          var found = record.finding(in: situation)
          if record.says == Engine.reserves {
            reserve.note(found, record)
          } else {
            if record.says == Engine.forbidsRest { found.yield(to: grant.truth, grant.reasons) }
            if record.yieldsTo != 0 { rows.yield(&found, record.yieldsTo, situation) }
            forbid.note(found, record)
          }
        }
        at &+= 8
      }
      return Engine.decision(grant, reserve, forbid)
    }
    """)

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

  static let explain = lines(
    """
    /// Everything that bears on a request, in lists. For people and logs; it allocates.
    public struct Explanation: Sendable {
      /// A coordinate of a request.
      public enum Coordinate: Hashable, Sendable { case data, purpose, counterpart, location, actor }

      /// A practice that would permit the request but for one coordinate.
      public struct NearMiss: Hashable, Sendable {
        public let statement: Statement
        public let coordinate: Coordinate
      }

      public let decision: Decision
      public internal(set) var permittedBy: [Statement] = []
      public internal(set) var reservedBy: [Statement] = []
      public internal(set) var forbiddenBy: [Statement] = []
      /// Statements that cover the request and perhaps apply.
      public internal(set) var undecided: [Statement] = []
      /// Practices that cover the request and whose condition does not hold.
      public internal(set) var unmet: [Statement] = []
      /// The facts in the conditions of `undecided` and `unmet`.
      public internal(set) var facts: [Fact] = []
      public internal(set) var nearMisses: [NearMiss] = []
    }

    public static func explain(_ request: Request, in situation: Situation = Situation()) -> Explanation {
      var explanation = Explanation(decision: decide(request, in: situation))
      let rows = Engine.Rows(request)
      for box in 0..<Tables.boxCount {
        let record = Engine.Record(box)
        guard record.says <= Engine.reserves,
          let statement = Statement(rawValue: Statement.RawValue(record.statement)),
          rows.hasAction(box)
        else { continue }
        let missing = rows.missing(box)
        if record.says == 0, missing.count == 1, let coordinate = missing.first {
          explanation.nearMisses.append(.init(statement: statement, coordinate: coordinate))
        }
        guard missing.isEmpty, !(record.isAroundCore && rows.covers(box - 1)) else { continue }
        var found = record.finding(in: situation)
        if record.says == Engine.forbidsRest {
          found.yield(to: explanation.permittedBy.isEmpty ? .no : .yes, [])
        }
        if record.says != Engine.reserves && record.yieldsTo != 0 {
          rows.yield(&found, record.yieldsTo, situation)
        }
        switch (found.truth, record.says) {
        case (.no, 0):
          Engine.note(statement, in: &explanation.unmet)
          Engine.note(record.program, in: &explanation.facts)
        case (.no, _): break
        case (.perhaps, _):
          Engine.note(statement, in: &explanation.undecided)
          Engine.note(record.program, in: &explanation.facts)
        case (.yes, 0): Engine.note(statement, in: &explanation.permittedBy)
        case (.yes, Engine.reserves): Engine.note(statement, in: &explanation.reservedBy)
        case (.yes, _): Engine.note(statement, in: &explanation.forbiddenBy)
        }
      }
      return explanation
    }
    """)
}
