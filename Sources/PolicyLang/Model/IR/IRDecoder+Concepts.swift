extension IRDecoder {
  mutating func concepts(_ node: JSONNode) -> Bool? {
    _ = array(node) { decoder, element -> Bool? in
      guard let id = element["id"]?.text, let known = decoder.conceptIDs[id] else {
        // Reads it all the same, for what else may be wrong in it.
        _ = decoder.conceptEntry(element)
        return nil
      }
      let concept = decoder.conceptEntry(element)
      guard Int(known.raw) == decoder.policy.concepts.count else {
        return decoder.problem(.reference, "the concept `\(id)` occurs twice", at: element)
      }
      // Ids are places in the file, so even a concept that could not be read takes its place.
      decoder.policy.concepts.append(concept ?? Concept(kind: .data, name: id, label: ""))
      return true
    }
    return true
  }

  private mutating func conceptEntry(_ node: JSONNode) -> Concept? {
    object(node) { decoder, members in
      let id = decoder.required(&members, "id") { $0.conceptID($1) }
      let label = decoder.required(&members, "label") { $0.string($1) }
      var concept = Concept(kind: id?.kind ?? .data, name: id?.name ?? "", label: label ?? "")
      concept.plural = decoder.member(&members, "plural") { $0.string($1) }
      concept.reads = decoder.member(&members, "reads") { $0.string($1) }
      concept.described = decoder.member(&members, "described") { $0.string($1) }
      concept.parents = decoder.concepts(&members, "parents", of: concept.kind)
      concept.isStandard = decoder.flag(&members, "standard")
      concept.traits = decoder.traits(&members)
      concept.cites = decoder.strings(&members, "cites")
      concept.span = decoder.span(of: node)
      return id == nil ? nil : concept
    }
  }

  private mutating func conceptID(_ node: JSONNode) -> (kind: Kind, name: String)? {
    guard let text = string(node) else { return nil }
    let parts = text.split(separator: "/", maxSplits: 1, omittingEmptySubsequences: false).map(String.init)
    guard parts.count == 2, let kind = Kind.allCases.first(where: { $0.word == parts[0] }),
      parts[1].isIdentifier
    else {
      return problem(.shape, "expected a kind and a name, such as `data/email`; found `\(text)`", at: node)
    }
    return (kind, parts[1])
  }

  private mutating func traits(_ members: inout IRMembers) -> Traits {
    var traits = Traits()
    traits.status = member(&members, "status") { $0.word($1) }
    traits.isSensitive = flag(&members, "sensitive")
    traits.format = member(&members, "format") { $0.word($1) }
    traits.derivedFrom = concepts(&members, "derived_from", of: .data)
    traits.actsAs = concepts(&members, "acts_as", of: .party)
    traits.serves = concepts(&members, "serves", of: .purpose)
    traits.governedBy = member(&members, "governed_by") { $0.governance($1) }
    traits.locatedIn = list(&members, "located_in")
    traits.runBy = concepts(&members, "run_by", of: .party)
    traits.defaultState = member(&members, "default") { $0.word($1) }
    traits.address = member(&members, "address") { $0.string($1) }
    traits.mappings = array(&members, "maps") { $0.mapping($1) }
    traits.renamedFrom = member(&members, "renamed_from") { $0.identifier($1) }
    return traits
  }

  private mutating func governance(_ node: JSONNode) -> Governance? {
    object(node) { decoder, members in
      switch decoder.choice(&members, ["itself", "document"]) {
      case "itself": decoder.member(&members, "itself") { $0.isSet($1) }.map { _ in .itself }
      case "document": decoder.member(&members, "document") { $0.string($1) }.map { .document($0) }
      default: nil
      }
    }
  }

  private mutating func mapping(_ node: JSONNode) -> Mapping? {
    object(node) { decoder, members in
      let scheme = decoder.required(&members, "scheme") { $0.identifier($1) } ?? ""
      let identifiers = decoder.strings(&members, "identifiers")
      let isNear = decoder.flag(&members, "near")
      return Mapping(scheme: scheme, identifiers: identifiers, isNear: isNear)
    }
  }

  /// Whoever walks up the parents must come to an end.
  mutating func refuseCircles(_ node: JSONNode) {
    guard let looping = firstConceptAboveItself(policy.concepts) else { return }
    let concept = policy.concepts[looping]
    problem(
      .reference, "`\(concept.reference)` is a kind of itself, through its `parents`",
      at: concept.span == .none ? span(of: node) : concept.span)
    for index in policy.concepts.indices { policy.concepts[index].parents = [] }
  }
}

/// A concept that can be reached from itself by going from parent to parent.
private func firstConceptAboveItself(_ concepts: [Concept]) -> Int? {
  enum Mark { case new, open, done }
  var marks = Array(repeating: Mark.new, count: concepts.count)
  for start in concepts.indices where marks[start] == .new {
    // Each entry: a concept and how many of its parents have been looked at.
    var trail = [(concept: start, next: 0)]
    marks[start] = .open
    while let last = trail.last {
      let parents = concepts[last.concept].parents
      guard last.next < parents.count else {
        marks[last.concept] = .done
        trail.removeLast()
        continue
      }
      trail[trail.count - 1].next += 1
      let parent = Int(parents[last.next].raw)
      guard parent < concepts.count else { continue }
      if marks[parent] == .open { return parent }
      if marks[parent] == .new {
        marks[parent] = .open
        trail.append((parent, 0))
      }
    }
  }
  return nil
}
