import PolicyLang

extension Statement {
  /// What a statement says apart from what it says it of, and from where it stands in the source.
  /// Statements of one shape can be said in one sentence with a list.
  var shape: Statement {
    var shape = self
    shape.objects = ItemList([])
    shape.anchor = ""
    shape.label = nil
    shape.cites = []
    shape.span = .none
    shape.lists = lists.map { clause in
      ListClause(clause.role, bound: clause.bound, clause.list.withoutSpans, bases: clause.bases)
    }
    shape.conditions = conditions.map { ConditionClause($0.word, bound: $0.bound, $0.condition) }
    shape.options = options.map { ChoiceOption($0.direction, via: $0.via?.withoutSpans) }
    shape.bound = bound?.withoutSpans
    return shape
  }
}

extension ItemList {
  var withoutSpans: ItemList {
    ItemList(
      items.map { Item($0.value, mark: $0.mark) }, examples: examples.map { Item($0.value, mark: $0.mark) },
      isAnyOf: isAnyOf)
  }
}
