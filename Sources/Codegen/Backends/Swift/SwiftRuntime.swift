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
}
