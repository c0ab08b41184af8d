/// A condition in its normal form: negation at the atoms, nested `and` and `or` flattened, operands
/// sorted without repetition, an atom with several names as an `or` of atoms with one.
///
/// Every step holds where an atom cannot be decided too; that `A or not A` is always true does not,
/// so it is no step.
enum ConditionMeaning: Equatable {
  /// A single atom, perhaps negated, encoded.
  case leaf([UInt8])
  /// Encoded operands, sorted.
  case all([[UInt8]])
  case any([[UInt8]])

  /// The empty conjunction is true, the empty disjunction false.
  static let always = ConditionMeaning.all([])
  static let never = ConditionMeaning.any([])

  var bytes: [UInt8] {
    switch self {
    case .leaf(let bytes): bytes
    case .all(let operands): Self.join("all", operands)
    case .any(let operands): Self.join("any", operands)
    }
  }

  private static func join(_ word: String, _ operands: [[UInt8]]) -> [UInt8] {
    var out = JSONWriter(.compact, capacity: operands.reduce(10) { $0 + $1.count + 1 })
    out.beginObject()
    out.key(word)
    out.beginArray()
    for operand in operands { out.encoded(operand) }
    out.endArray()
    out.endObject()
    return out.bytes
  }

  static func conjunction(_ parts: [ConditionMeaning]) -> ConditionMeaning {
    if parts.contains(.never) { return .never }
    let operands = parts.flatMap { part in
      if case .all(let inner) = part { return inner }
      return [part.bytes]
    }
    return only(operands, of: parts) ?? .all(sortedUnique(operands))
  }

  static func disjunction(_ parts: [ConditionMeaning]) -> ConditionMeaning {
    if parts.contains(.always) { return .always }
    let operands = parts.flatMap { part in
      if case .any(let inner) = part { return inner }
      return [part.bytes]
    }
    return only(operands, of: parts) ?? .any(sortedUnique(operands))
  }

  /// The part that is left if all operands are one and the same.
  private static func only(_ operands: [[UInt8]], of parts: [ConditionMeaning]) -> ConditionMeaning? {
    guard let first = operands.first, operands.allSatisfy({ $0 == first }) else { return nil }
    return parts.first { $0.bytes == first } ?? .leaf(first)
  }

  private static func sortedUnique(_ operands: [[UInt8]]) -> [[UInt8]] {
    var unique: [[UInt8]] = []
    for operand in operands.sorted(by: { $0.lexicographicallyPrecedes($1) }) where operand != unique.last {
      unique.append(operand)
    }
    return unique
  }
}

extension IREncoder {
  mutating func meaning(of condition: Condition, isNegated: Bool = false) -> ConditionMeaning {
    switch condition {
    case .atom(let atom): return meaning(of: atom, isNegated: isNegated)
    case .not(let inner): return meaning(of: inner, isNegated: !isNegated)
    case .all(let parts), .any(let parts):
      let isConjunction = if case .all = condition { !isNegated } else { isNegated }
      var meanings: [ConditionMeaning] = []
      for part in parts { meanings.append(meaning(of: part, isNegated: isNegated)) }
      return isConjunction ? .conjunction(meanings) : .disjunction(meanings)
    }
  }

  private mutating func meaning(of atom: Atom, isNegated: Bool) -> ConditionMeaning {
    var leaves: [ConditionMeaning] = []
    for single in atom.singles { leaves.append(leaf(single, isNegated: isNegated)) }
    return isNegated ? .conjunction(leaves) : .disjunction(leaves)
  }

  private mutating func leaf(_ atom: Atom, isNegated: Bool) -> ConditionMeaning {
    let kept = out
    out = JSONWriter(.compact)
    if isNegated {
      out.beginObject()
      out.key("not")
      self.atom(atom)
      out.endObject()
    } else {
      self.atom(atom)
    }
    let bytes = out.bytes
    out = kept
    return .leaf(bytes)
  }
}

extension Atom {
  /// Lists inside an atom mean "one of these": the atoms with one name each.
  fileprivate var singles: [Atom] {
    switch self {
    case .subscribed(let ids): ids.map { .subscribed([$0]) }
    case .optedOut(let ids): ids.map { .optedOut([$0]) }
    case .optedIn(let ids): ids.map { .optedIn([$0]) }
    case .region(let ids): ids.map { .region([$0]) }
    case .about(let ids): ids.map { .about([$0]) }
    case .basedOn(let ids): ids.map { .basedOn([$0]) }
    case .underLaw(let ids): ids.map { .underLaw([$0]) }
    case .holds, .enabled, .age, .needed, .vague: [self]
    }
  }
}
