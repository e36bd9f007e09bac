// swift-tools-version: 6.2
import PackageDescription

let package = Package(
  name: "language-probe",
  dependencies: [.package(name: "rafid", path: "../../..")],
  targets: [
    .executableTarget(
      name: "language-probe", dependencies: [.product(name: "RafidLanguage", package: "rafid")],
      path: "Sources/Probe")
  ],
  swiftLanguageModes: [.v6]
)
