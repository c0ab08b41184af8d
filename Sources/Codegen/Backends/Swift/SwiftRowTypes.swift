/// The types of the typed tables: retention, rights, choices, duties, recipients, protections.
extension SwiftRuntime {
  static let rowTypes = lines(
    """
    /// How a statement binds.
    public enum Modality: Hashable, Sendable {
      case does, may, never, cannot, must, should, accepts
    }

    /// One part of a period. Parts follow one another.
    public struct Span: Sendable {
      public enum Bound: Hashable, Sendable { case exactly, upTo, noLessThan }
      public enum Unit: Hashable, Sendable { case minutes, hours, days, weeks, months, years }

      public enum Length: Sendable {
        /// A calendar duration from the collection or, if there are any, from these events.
        case duration(Int, Unit, after: [Named])
        case whileTrue(Condition)
        case until([Named])
        case withoutLimit
        /// A document fixes it.
        case asAgreed([Named])
        /// The words of whoever wrote the policy down; no value to enforce.
        case vague(StaticString)
        case unstated
      }

      public let bound: Bound
      public let length: Length
    }

    /// How long data is kept.
    public struct Retention: Sendable {
      public enum End: Hashable, Sendable { case delete, anonymise }

      public let statement: Statement
      public let data: Listed<Data>
      public let purposes: Listed<Purpose>
      public let locations: Listed<Location>
      public let spans: [Span]
      /// Lengths that the source gives as examples. They bind nobody.
      public let examples: [Span]
      public let end: End?
      public let when: Condition
    }

    /// What a person may ask for.
    public struct Entitlement: Sendable {
      public let statement: Statement
      public let rights: [Named]
      public let over: [Named]
      public let via: [Named]
      public let within: [Span]
      public let proof: [Named]
      public let when: Condition
      public let refusedWhen: Condition
    }

    /// What a person may switch.
    public struct Switch: Sendable {
      public enum Direction: Hashable, Sendable { case optIn, optOut, decline }

      public let statement: Statement
      public let choice: [Named]
      public let over: [Named]
      public let directions: [Direction]
      public let via: [Named]
      /// What goes on after the choice is used.
      public let keeps: [Named]
      /// The state before anybody uses the choice; nil if it is unstated or has more than two values.
      public let isOnByDefault: Bool?
      public let when: Condition
    }

    /// What the company must do when something happens.
    public struct Duty: Sendable {
      public enum Deed: Hashable, Sendable {
        case notify, obtain, delete, answer, verify, redirect, explain, review, post, honour, consider, update
      }

      public let statement: Statement
      public let deed: Deed
      public let objects: [Named]
      public let at: [Named]
      public let before: [Named]
      public let after: [Named]
      public let via: [Named]
      public let within: [Span]
      public let when: Condition
    }

    /// Who gets what, and what for.
    public struct Recipient: Sendable {
      public let statement: Statement
      public let modality: Modality
      public let actions: [Action]
      public let parties: Listed<Party>
      public let data: Listed<Data>
      public let purposes: Listed<Purpose>
      public let when: Condition
    }

    /// How data is protected.
    public struct Protection: Sendable {
      public let statement: Statement
      public let data: Listed<Data>
      public let using: [Named]
      public let during: [Named]
      public let against: [Named]
      public let when: Condition
    }
    """)
}
