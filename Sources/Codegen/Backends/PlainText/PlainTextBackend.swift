import PolicyLang

extension Backend {
  /// The page as plain text, for mail and terminals.
  public static let text = Backend(
    name: "text", ending: ".txt", summary: "the page as plain text, 78 columns"
  ) { policy in
    var page = PlainTextPage()
    page.write(Document(policy: policy))
    return page.out
  }
}
