/// The intermediate representation: a policy as JSON, with a fixed order of keys, a version and a
/// digest of its meaning. The format is described by `docs/schema/policy-ir-1.schema.json`; why it
/// is as it is, and what the digest covers, stands in `docs/decisions/0003-ir.md`.
public enum IR {
  /// The version of the format, and of the language whose policies it carries.
  public static let version = 1
  public static let edition = 1

  /// Writes a policy. The same policy gives the same bytes; `decode` reads them without loss.
  public static func encode(_ policy: Policy) -> [UInt8] {
    var encoder = IREncoder(policy, .file, capacity: 1024 + 512 * policy.statements.count)
    encoder.file(digest: digest(of: policy))
    return encoder.out.bytes
  }

  /// A policy as its digest sees it: the IR in the compact layout with everything left out that
  /// does not bear on the meaning, and everything sorted whose order does not.
  ///
  /// Left out are: places in the source, citations, omissions, sections, labels and anchors of
  /// statements, names and labels for display (the policy's name and title; `label`, `plural` and
  /// `reads` of a concept), mappings to other vocabularies, former names, the descriptions of
  /// standard concepts, and concepts to which nothing refers and which no statement covers.
  /// A `where` group's condition becomes part of the condition of each statement inside.
  /// A reference to a statement becomes the digest of that statement.
  /// Two policies with equal forms mean the same; the converse does not hold for every rewording.
  public static func meaningForm(of policy: Policy) -> [UInt8] {
    var meanings = StatementMeanings(policy)
    meanings.encoder.out = JSONWriter(.compact, capacity: meanings.forms.reduce(1024) { $0 + $1.count + 1 })
    meanings.encoder.meaning(statements: meanings.forms)
    return meanings.encoder.out.bytes
  }

  /// The SHA-256 digest of the meaning form.
  public static func digest(of policy: Policy) -> Digest { SHA256.digest(of: meaningForm(of: policy)) }

  /// One form for each statement, in the order of `Policy.statements`: equal where two statements
  /// mean the same, whatever their label, place, section and citations.
  ///
  /// Concepts stand in it by name, so the form of a statement does not change when the vocabulary
  /// above a name does; the policy's form does.
  public static func meaningForms(ofStatementsIn policy: Policy) -> [[UInt8]] {
    StatementMeanings(policy).forms
  }

  /// The digest of each statement's meaning form: a fingerprint for acknowledgements and comparison.
  public static func fingerprints(ofStatementsIn policy: Policy) -> [Digest] {
    meaningForms(ofStatementsIn: policy).map { SHA256.digest(of: $0) }
  }
}
