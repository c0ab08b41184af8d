import PolicyLang

extension Backend {
  /// The policy itself, as JSON for other tools and for `policyc` to read again.
  static let ir = Backend(
    name: "ir", ending: ".ir.json", summary: "canonical JSON with a digest of the meaning",
    emit: IR.encode)
}
