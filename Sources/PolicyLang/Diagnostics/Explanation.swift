/// The pages of `policyc explain`: what a code means, why the language has the rule, a text that is wrong
/// and the same text mended. Tests compile both.
public enum Explanation {
  /// The page for a code such as `P0101`, in Markdown; nil if there is no such code.
  public static func page(for code: String) -> String? { ExplainPages.page(for: code)?.description }
}
