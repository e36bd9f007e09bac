// swift-tools-version: 6.2
import PackageDescription

// The text library as another program uses it, for the scripts beside this file.
let package = Package(
  name: "text-probe",
  dependencies: [.package(name: "rafid", path: "../../..")],
  targets: [
    .executableTarget(
      name: "text-probe", dependencies: [.product(name: "RafidText", package: "rafid")])
  ]
)
