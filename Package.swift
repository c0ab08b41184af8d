// swift-tools-version: 6.0
import PackageDescription

let package = Package(
  name: "policyc",
  platforms: [.macOS(.v13)],
  products: [
    .executable(name: "policyc", targets: ["policyc"]),
    .library(name: "PolicyLang", targets: ["PolicyLang"]),
    .library(name: "Codegen", targets: ["Codegen"]),
  ],
  targets: [
    .target(name: "PolicyLang", exclude: ["Vocabulary/std", "Diagnostics/Explain"]),
    .target(name: "Codegen", dependencies: ["PolicyLang"]),
    .executableTarget(name: "policyc", dependencies: ["PolicyLang", "Codegen"]),
    .executableTarget(
      name: "PolicyBenchmarks", dependencies: ["PolicyLang", "Codegen"], path: "Benchmarks/PolicyBenchmarks"),
    .testTarget(name: "PolicyLangTests", dependencies: ["PolicyLang"]),
    .testTarget(name: "CodegenTests", dependencies: ["PolicyLang", "Codegen"]),
    .testTarget(name: "policycTests", dependencies: ["policyc"]),
  ],
  swiftLanguageModes: [.v6]
)
