import Foundation

/// The built program, run as a user runs it.
struct Program {
  struct Outcome {
    var code: Int32
    var output: String
    var errors: String
  }
  /// The folder that holds Package.swift.
  static let root = URL(filePath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()

  /// The tests and the program are built into one folder.
  static let executable: URL = {
    let tests = URL(filePath: CommandLine.arguments[0]).deletingLastPathComponent()
    let bundled = Bundle.allBundles.map { $0.bundleURL.deletingLastPathComponent() }
    let candidates = [tests] + bundled + [root.appending(path: ".build/release")]
    return candidates.map { $0.appending(path: "rafid") }
      .first { FileManager.default.isExecutableFile(atPath: $0.path) } ?? candidates[0]
  }()

  /// Runs the program in the project's folder and waits for its end.
  static func run(_ arguments: String..., input: String? = nil) throws -> Outcome {
    try shell(nil, arguments, input: input)
  }

  /// Runs a line of shell in which `$rafid` is the program, or the program alone.
  static func shell(
    _ line: String?, _ arguments: [String] = [], input: String? = nil
  ) throws -> Outcome {
    let process = Process()
    if let line {
      process.executableURL = URL(filePath: "/bin/bash")
      process.arguments = ["-c", line]
      process.environment = ProcessInfo.processInfo.environment.merging(
        ["rafid": executable.path]) { $1 }
    } else {
      process.executableURL = executable
      process.arguments = arguments
    }
    process.currentDirectoryURL = root
    // Files, not pipes: a pipe that fills up while the other is read would hang the test.
    let folder = try Scratch()
    let output = try folder.file("output", "")
    let errors = try folder.file("errors", "")
    process.standardInput = try FileHandle(
      forReadingFrom: URL(filePath: folder.file("input", input ?? "")))
    process.standardOutput = FileHandle(forWritingAtPath: output)
    process.standardError = FileHandle(forWritingAtPath: errors)
    try process.run()
    process.waitUntilExit()
    return Outcome(
      code: process.terminationStatus, output: try String(contentsOfFile: output, encoding: .utf8),
      errors: try String(contentsOfFile: errors, encoding: .utf8))
  }
}

/// A folder of one test; removed with the value.
final class Scratch {
  let url: URL
  var path: String { url.path }

  init() throws {
    url = FileManager.default.temporaryDirectory.appending(path: "rafid-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: url, withIntermediateDirectories: true)
  }

  deinit { try? FileManager.default.removeItem(at: url) }

  /// Writes a file; its path.
  @discardableResult
  func file(_ name: String, _ text: String) throws -> String {
    try file(name, Data(text.utf8))
  }

  @discardableResult
  func file(_ name: String, _ data: Data) throws -> String {
    let place = url.appending(path: name)
    try FileManager.default.createDirectory(
      at: place.deletingLastPathComponent(), withIntermediateDirectories: true)
    try data.write(to: place)
    return place.path
  }

  /// Every file below, by path, without the lock.
  func files(below name: String) throws -> [String: Data] {
    let folder = url.appending(path: name)
    var files: [String: Data] = [:]
    guard FileManager.default.fileExists(atPath: folder.path) else { return files }
    for path in try FileManager.default.subpathsOfDirectory(atPath: folder.path) {
      let place = folder.appending(path: path)
      let isFolder = try place.resourceValues(forKeys: [.isDirectoryKey]).isDirectory ?? false
      if !isFolder, path != ".rafid/lock" { files[path] = try Data(contentsOf: place) }
    }
    return files
  }
}
