// swift-tools-version: 6.0
import PackageDescription

// A package of its own, so that the unsafe flag below does not keep others from depending on policyc by
// version, and so that nothing here is built unless somebody fuzzes. `Fuzz/run` builds and runs it.
let package = Package(
  name: "policyc-fuzz",
  platforms: [.macOS(.v13)],
  dependencies: [.package(name: "policyc", path: "..")],
  targets: [
    .executableTarget(
      name: "PolicyFuzz",
      dependencies: [
        .product(name: "PolicyLang", package: "policyc"), .product(name: "Codegen", package: "policyc"),
      ],
      path: "PolicyFuzz",
      // libFuzzer brings `main`.
      swiftSettings: [.unsafeFlags(["-parse-as-library"])])
  ],
  swiftLanguageModes: [.v6]
)
