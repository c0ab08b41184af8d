extension Code {
  // 05: IR files
  static let notJSON = Code("P0501", .error, "IR that is not JSON")
  static let unknownIRVersion = Code("P0502", .error, "IR of an unknown version")
  static let misshapenIR = Code("P0503", .error, "IR with a missing, unknown or misshapen part")
  static let danglingReference = Code("P0504", .error, "IR that refers to what it does not hold")
  static let wrongDigest = Code("P0505", .error, "IR whose digest does not fit its content")

  static let irCodes: [Code] = [.notJSON, .unknownIRVersion, .misshapenIR, .danglingReference, .wrongDigest]
}
