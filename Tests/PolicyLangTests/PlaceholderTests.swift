import Testing
@testable import PolicyLang
