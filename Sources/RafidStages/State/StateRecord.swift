import RafidBytes

/// An input that a run has read, wholly or in part.
struct KnownInput: Sendable, Equatable {
  var path: String
  /// Its size when it was opened, where it has one.
  var bytes: Int?
  /// SHA-256 over its first and last 64 KiB when it was opened, in hexadecimal.
  var ends: String?
  /// Parcels that were taken from it; nil when all were.
  var parcels: Int?
}

/// A file of what stages learnt, as the state names it.
struct SeenFileFacts: Sendable, Equatable {
  var path: String
  /// The run that learnt it, and when that run began, in seconds since 1970.
  var run: Int
  var started: Int
  /// A section for each slot, one behind the other.
  var sections: [Section]

  /// How many entries the section of a slot has.
  func entries(of slot: Int) -> Int { sections.indices.contains(slot) ? sections[slot].entries : 0 }

  struct Section: Sendable, Equatable {
    var entries: Int
    var bytes: Int
    var sha256: String

    init(entries: Int, bytes: Int, sha256: String) {
      self.entries = entries
      self.bytes = bytes
      self.sha256 = sha256
    }

    /// The facts of these bytes.
    init(_ bytes: [UInt8], entries: Int) {
      self.init(
        entries: entries, bytes: bytes.count,
        sha256: String(decoding: hexadecimal(SHA256.digest(bytes.span)), as: UTF8.self))
    }
  }
}

/// One run as the state knows it.
struct KnownRun: Sendable, Equatable {
  var number: Int
  /// Seconds since 1970.
  var started: Int
  /// The folder that it wrote into, as given.
  var output: String
  /// Digest of the pipeline file in hexadecimal.
  var pipeline: String
  /// False until its last commit.
  var isOver: Bool
}

/// All that `state.json` holds. One generation is one commit.
struct StateRecord: Sendable, Equatable {
  static let format = "rafid.state/1"

  /// Made at the first commit; manifests name the state by it.
  var name = ""
  var generation = 0
  /// What the remembered things depend on, a text for each slot.
  var memories: [String] = []
  /// The number of the next thing that each slot learns.
  var nextNumbers: [Int] = []
  var runs: [KnownRun] = []
  /// In the order in which they were first read.
  var inputs: [KnownInput] = []
  /// Inputs of which the run that is not over has said that they cannot be read.
  var unread: [String] = []
  /// What lasts.
  var seen: [SeenFileFacts] = []
  /// What the run that is not over needs to go on.
  var passing: [SeenFileFacts] = []

  /// The inputs by path, as the reader needs them.
  var knownInputs: [String: InputHistory.Known] {
    var known: [String: InputHistory.Known] = [:]
    for input in inputs {
      known[input.path] = InputHistory.Known(
        bytes: input.bytes, ends: input.ends.map { bytes(ofHexadecimal: $0) },
        parcels: input.parcels)
    }
    return known
  }

  /// The run that was not ended.
  var openRun: KnownRun? { runs.last.flatMap { $0.isOver ? nil : $0 } }

  /// Puts in inputs, each in the place of an earlier one of its path.
  mutating func put(_ changed: [KnownInput]) {
    guard !changed.isEmpty else { return }
    var places: [String: Int] = [:]
    for (index, input) in inputs.enumerated() { places[input.path] = index }
    for input in changed {
      if let place = places[input.path] {
        inputs[place] = input
      } else {
        places[input.path] = inputs.count
        inputs.append(input)
      }
    }
  }
}
