/// The kinds of nodes; each is a production of `grammar/policy.ebnf` or a mark of recovery.
public enum SyntaxKind: UInt8, Sendable, CaseIterable {
  case file
  case edition, importEntry, policy, field, vocabulary, concept, trait
  case section, whereGroup, each, bind, report, row, omit
  case statement
  case head
  case clause
  case actions, items, item, names, period, part, measure, exception, cite
  case definition
  case condition, conjunction, not, group, test
  case text
  /// Tokens that fit nowhere, kept so that the tree still holds the whole file.
  case unexpected
}
