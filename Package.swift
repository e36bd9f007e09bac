// swift-tools-version: 6.2
import Foundation
import PackageDescription

// Libraries that are used where their headers are; without one, what needs it is rejected by name.
// RAFID_WITHOUT=CArchive,CZstd builds as if those were missing.
let without = Context.environment["RAFID_WITHOUT"] ?? ""
let optionalLibraries: [Target] = [
  (name: "CArchive", pkgConfig: "libarchive", header: "archive.h", package: "libarchive-dev"),
  (name: "CZstd", pkgConfig: "libzstd", header: "zstd.h", package: "libzstd-dev"),
  (name: "CBrotli", pkgConfig: "libbrotlidec", header: "brotli/decode.h", package: "libbrotli-dev"),
].filter { library in
  !without.contains(library.name)
    && FileManager.default.fileExists(atPath: "/usr/include/\(library.header)")
}.map { library in
  .systemLibrary(
    name: library.name, pkgConfig: library.pkgConfig, providers: [.apt([library.package])])
}

let settings: [SwiftSetting] = [
  .strictMemorySafety(),
  .treatAllWarnings(as: .error),
  .enableUpcomingFeature("ExistentialAny"),
  .enableUpcomingFeature("MemberImportVisibility"),
  .enableUpcomingFeature("InternalImportsByDefault"),
]

let package = Package(
  name: "rafid",
  products: [
    .library(name: "Rafid", targets: ["Rafid", "RafidFlow"]),
    .library(name: "RafidHTML", targets: ["RafidHTML"]),
    .library(name: "RafidLanguage", targets: ["RafidLanguage"]),
    .library(name: "RafidText", targets: ["RafidText"]),
    .executable(name: "rafid", targets: ["RafidCLI"]),
  ],
  dependencies: [
    .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.2"),
    .package(url: "https://github.com/apple/swift-collections", from: "1.6.0"),
    .package(url: "https://github.com/jpsim/Yams", from: "6.2.2"),
  ],
  targets: optionalLibraries + [
    // The chain: a target imports only what stands above it.
    .systemLibrary(name: "CZlib", pkgConfig: "zlib", providers: [.apt(["zlib1g-dev"])]),
    .target(name: "CCharsetTables", exclude: ["tables.bin"]),
    .target(
      name: "RafidBytes",
      dependencies: ["CZlib", "CCharsetTables"]
        + optionalLibraries.map { .target(name: $0.name) },
      swiftSettings: settings),
    .target(name: "RafidHTML", dependencies: ["RafidBytes"], swiftSettings: settings),
    .target(name: "RafidText", dependencies: ["RafidBytes"], swiftSettings: settings),
    .target(name: "CLanguageModel"),
    .target(
      name: "RafidLanguage", dependencies: ["RafidBytes", "CLanguageModel"],
      swiftSettings: settings),
    .target(
      name: "RafidFlow",
      dependencies: [
        "RafidBytes", "RafidText", .product(name: "DequeModule", package: "swift-collections"),
      ],
      swiftSettings: settings),
    .target(
      name: "RafidStages", dependencies: ["RafidFlow", "RafidHTML", "RafidText", "RafidLanguage"],
      swiftSettings: settings),
    .target(
      name: "Rafid",
      dependencies: [
        "RafidBytes", "RafidFlow", "RafidStages", .product(name: "Yams", package: "Yams"),
      ],
      swiftSettings: settings),
    .executableTarget(
      name: "RafidCLI",
      dependencies: [
        "Rafid", "RafidBytes", "RafidFlow", "RafidStages",
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ],
      swiftSettings: settings),
    .testTarget(name: "RafidBytesTests", dependencies: ["RafidBytes"], swiftSettings: settings),
    .testTarget(name: "RafidHTMLTests", dependencies: ["RafidHTML"], swiftSettings: settings),
    .testTarget(name: "RafidTextTests", dependencies: ["RafidText"], swiftSettings: settings),
    .testTarget(
      name: "RafidLanguageTests", dependencies: ["RafidLanguage"], swiftSettings: settings),
    .testTarget(name: "RafidFlowTests", dependencies: ["RafidFlow"], swiftSettings: settings),
    .testTarget(name: "RafidStagesTests", dependencies: ["RafidStages"], swiftSettings: settings),
    .testTarget(name: "RafidTests", dependencies: ["Rafid"], swiftSettings: settings),
    .testTarget(name: "RafidCLITests", dependencies: ["RafidCLI"], swiftSettings: settings),
  ],
  swiftLanguageModes: [.v6],
  cLanguageStandard: .c2x
)
