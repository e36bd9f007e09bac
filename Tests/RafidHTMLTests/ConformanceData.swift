import Foundation

/// The html5lib-tests data, which lies beside the package and is no part of it.
enum ConformanceData {
  static let root = URL(filePath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
    .appending(path: "../shared/data/html5lib-tests")

  static var isThere: Bool { FileManager.default.fileExists(atPath: root.path) }

  static func files(in folder: String, ending: String) throws -> [URL] {
    try FileManager.default
      .contentsOfDirectory(at: root.appending(path: folder), includingPropertiesForKeys: nil)
      .filter { $0.pathExtension == ending }
      .sorted { $0.path < $1.path }
  }
}

/// A case of `tree-construction/*.dat`.
struct TreeCase {
  var file = ""
  var line = 0
  var data: [UInt8] = []
  var document: [UInt8] = []
  var fragment: String?
  /// nil where the case holds with scripting on and off.
  var scripting: Bool?

  /// Reads the cases of a file, which begin with `#data` lines.
  static func read(_ url: URL) throws -> [TreeCase] {
    let lines = try Array(Data(contentsOf: url)).split(
      separator: 0x0A, omittingEmptySubsequences: false)
    var cases: [TreeCase] = []
    var current: TreeCase?
    var section = ""
    var body: [ArraySlice<UInt8>] = []
    func close() {
      let joined = Array(body.joined(separator: [0x0A]))
      switch section {
      case "#data": current?.data = joined
      case "#document": current?.document = joined
      case "#document-fragment": current?.fragment = String(decoding: joined, as: UTF8.self)
      case "#script-on": current?.scripting = true
      case "#script-off": current?.scripting = false
      default: break
      }
      body = []
    }
    let sections = [
      "#data", "#errors", "#new-errors", "#document", "#document-fragment", "#script-on",
      "#script-off",
    ]
    for (index, line) in lines.enumerated() {
      let word = String(decoding: line, as: UTF8.self)
      if !sections.contains(word) || (section == "" && word != "#data") {
        body.append(line)
        continue
      }
      close()
      section = word
      if word == "#data" {
        if let current { cases.append(current) }
        current = TreeCase(file: url.lastPathComponent, line: index + 1)
      }
    }
    close()
    if let current { cases.append(current) }
    return cases
  }
}
