// swift-tools-version: 6.2
import Foundation
import PackageDescription

/// C libraries that Rafid uses where their header is on the machine, and does without where it is
/// not: the header, the module below Sources/, and the name that the code asks for.
/// `RAFID_PLAIN=1 swift build` does without all of them.
let optional = [
  (
    header: "libdeflate.h", module: "CLibdeflate", name: "HAS_LIBDEFLATE", package: "libdeflate-dev"
  ),
  (header: "archive.h", module: "CArchive", name: "HAS_LIBARCHIVE", package: "libarchive-dev"),
  (header: "zstd.h", module: "CZstd", name: "HAS_ZSTD", package: "libzstd-dev"),
  (header: "brotli/decode.h", module: "CBrotli", name: "HAS_BROTLI", package: "libbrotli-dev"),
].filter { library in
  Context.environment["RAFID_PLAIN"] == nil
    && ["/usr/include", "/usr/local/include"].contains { folder in
      FileManager.default.fileExists(atPath: "\(folder)/\(library.header)")
    }
}

let settings: [SwiftSetting] =
  optional.map { .define($0.name) } + [
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
  targets: [
    // The chain: a target imports only what stands above it.
    .systemLibrary(name: "CMalloc"),
    .systemLibrary(name: "CScan"),
    .systemLibrary(name: "CZlib", pkgConfig: "zlib", providers: [.apt(["zlib1g-dev"])]),
    .target(name: "CCharsetTables", exclude: ["tables.bin"]),
    .target(name: "CSHA256"),
    .target(
      name: "RafidBytes",
      dependencies: ["CScan", "CZlib", "CCharsetTables", "CSHA256"]
        + optional.map { .byName(name: $0.module) },
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
        "RafidBytes", "RafidText", "RafidFlow", "RafidStages",
        .product(name: "Yams", package: "Yams"),
      ],
      swiftSettings: settings),
    .executableTarget(
      name: "RafidCLI",
      dependencies: [
        "CMalloc", "Rafid", "RafidBytes", "RafidFlow", "RafidStages",
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ],
      swiftSettings: settings),
    .executableTarget(
      name: "rafid-micro",
      dependencies: [
        "RafidBytes", "RafidFlow", "RafidHTML", "RafidLanguage", "RafidStages", "RafidText",
      ],
      path: "Benchmarks/Micro", swiftSettings: settings),
    .testTarget(name: "RafidBytesTests", dependencies: ["RafidBytes"], swiftSettings: settings),
    .testTarget(name: "RafidHTMLTests", dependencies: ["RafidHTML"], swiftSettings: settings),
    .testTarget(name: "RafidTextTests", dependencies: ["RafidText"], swiftSettings: settings),
    .testTarget(
      name: "RafidLanguageTests", dependencies: ["RafidLanguage"], swiftSettings: settings),
    .testTarget(name: "RafidFlowTests", dependencies: ["RafidFlow"], swiftSettings: settings),
    .testTarget(name: "RafidStagesTests", dependencies: ["RafidStages"], swiftSettings: settings),
    .testTarget(name: "RafidTests", dependencies: ["Rafid"], swiftSettings: settings),
    .testTarget(name: "RafidCLITests", dependencies: ["RafidCLI"], swiftSettings: settings),
  ] + optional.map { .systemLibrary(name: $0.module, providers: [.apt([$0.package])]) },
  swiftLanguageModes: [.v6],
  cLanguageStandard: .c2x
)
