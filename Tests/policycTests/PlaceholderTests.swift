import Testing
@testable import policyc
