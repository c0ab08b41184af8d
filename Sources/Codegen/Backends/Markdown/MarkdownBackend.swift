import PolicyLang

extension Backend {
  /// The page in CommonMark with tables as GitHub reads them.
  public static let markdown = Backend(
    name: "markdown", ending: ".md", summary: "the page in Markdown (CommonMark, GFM tables)"
  ) { policy in
    var page = MarkdownPage()
    page.write(Document(policy: policy))
    return page.out
  }
}
