/// The meaning forms of all statements of a policy. They have to be found together, because a
/// reference to a statement stands in a form as the digest of that statement's form.
struct StatementMeanings {
  private(set) var forms: [[UInt8]] = []
  /// What wrote them. It knows which concepts they name.
  var encoder: IREncoder

  /// By statement, those to which it refers, without repetition.
  private var targets: [[Int]] = []

  /// How many references in a row are followed where they lead round in a circle. Two statements
  /// in circles that differ only further away get the same form; the policy's form still has both.
  private static let rounds = 16

  init(_ policy: Policy) {
    encoder = IREncoder(policy, .meaning)
    encoder.statementNames = Array(repeating: "", count: policy.statements.count)
    for index in policy.statements.indices {
      encoder.statementsReferredTo = []
      forms.append(form(of: index))
      let targets = Set(encoder.statementsReferredTo.filter { policy.statements.indices.contains($0) })
      self.targets.append(targets.sorted())
    }
    if targets.contains(where: { !$0.isEmpty }) { resolveReferences() }
  }

  private mutating func form(of index: Int) -> [UInt8] {
    encoder.out = JSONWriter(.compact, capacity: 512)
    encoder.statement(encoder.policy.statements[index])
    return encoder.out.bytes
  }

  /// From the statements that refer to none, backwards. What is never reached refers round in a
  /// circle, or to such statements.
  private mutating func resolveReferences() {
    var referrers = Array(repeating: [Int](), count: forms.count)
    for (index, targets) in targets.enumerated() {
      for target in targets { referrers[target].append(index) }
    }
    var unresolved = targets.map(\.count)
    var ready = targets.indices.filter { targets[$0].isEmpty && !referrers[$0].isEmpty }
    while let index = ready.popLast() {
      if !targets[index].isEmpty { forms[index] = form(of: index) }
      name(index)
      for referrer in referrers[index] {
        unresolved[referrer] -= 1
        if unresolved[referrer] == 0 { ready.append(referrer) }
      }
    }
    resolveCircles(unresolved.indices.filter { unresolved[$0] > 0 })
  }

  /// Each round sees one reference further. All forms of a round rest on the names of the last, so
  /// that the order of the statements plays no part.
  private mutating func resolveCircles(_ members: [Int]) {
    guard !members.isEmpty else { return }
    for _ in 0..<Self.rounds {
      for index in members { name(index) }
      for index in members { forms[index] = form(of: index) }
    }
  }

  private mutating func name(_ index: Int) {
    encoder.statementNames[index] = SHA256.digest(of: forms[index]).hex
  }
}
