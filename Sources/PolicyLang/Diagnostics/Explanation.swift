/// The pages of `policyc explain`.
public enum Explanation {
  /// The page for a code, in Markdown; nil if there is no such code.
  public static func page(for code: String) -> String? { nil }
}
