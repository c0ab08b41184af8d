import PolicyLang

extension Backend {
  /// The published page: one HTML document without scripts or outside requests.
  public static let html = Backend(
    name: "html", ending: ".html", summary: "the published page, one self-contained HTML document"
  ) { policy in
    var page = HTMLPage()
    page.write(Document(policy: policy))
    return page.out.bytes
  }
}
