/// The functions that answer: `decide`, which allocates nothing, and `explain`, which lists what bears on it.
extension SwiftRuntime {
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
      if grant.truth == .no && reserve.truth == .no && forbid.truth == .no { return Engine.nothing }
      return Engine.decision(grant, reserve, forbid)
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
