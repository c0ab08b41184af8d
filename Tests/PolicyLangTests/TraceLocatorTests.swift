import Testing

@testable import PolicyLang

@Suite struct TraceLocatorTests {
  @Test func readsEveryShape() {
    #expect(Locator("2.0/3")?.section == "2.0")
    #expect(Locator("2.0/3")?.paragraphs == 3...3)
    #expect(Locator("2.0/3")?.sentences == nil)
    #expect(Locator("2.0/3/s2")?.sentences == 2...2)
    #expect(Locator("a-b/3/s2-4")?.sentences == 2...4)
    #expect(Locator("about-us/0-2")?.paragraphs == 0...2)
    #expect(Locator("about-us")?.paragraphs == nil)
    #expect(Locator("2-step-verification/1")?.section == "2-step-verification")
  }

  @Test func slashesBetweenPartsOfASectionReadAsDots() {
    #expect(Locator("2.0/other-links/1/s3") == Locator("2.0.other-links/1/s3"))
  }

  @Test(arguments: [
    "", "/", "2.0/", "/1", "2.0//1", "2.0/3/s", "2.0/3/s0", "2.0/4-3", "2.0/1-2/s1", "2.0/3/s2-1", "2.0 /3",
    "s1/s2/s3", "2.0/3/s99999999999999999999", "a/1/s1/s1",
  ])
  func refusesTheRest(text: String) {
    // What looks like no place is taken for a part of a section's name, which then is unknown.
    if let locator = Locator(text) { #expect(locator.paragraphs == nil || locator.section.contains(".")) }
  }
}
