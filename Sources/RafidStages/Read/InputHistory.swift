import RafidBytes
import RafidFlow

/// What earlier runs know of the inputs, and so where the reading of each begins.
package struct InputHistory: Sendable {
  /// An input as it was when it was read.
  package struct Known: Sendable {
    package var bytes: Int?
    package var ends: [UInt8]?
    /// Parcels that were taken from it; nil when all were.
    package var parcels: Int?

    package init(bytes: Int?, ends: [UInt8]?, parcels: Int?) {
      self.bytes = bytes
      self.ends = ends
      self.parcels = parcels
    }
  }
  /// What becomes of an input that is not as it was when it was read.
  package enum Change: String, CaseIterable, Sendable {
    /// It is read from its front; copies of what was written are found by `dedupe`.
    case process
    /// It is passed over.
    case skip
    /// The run ends.
    case fail
  }
  /// Where the reading of an input begins.
  enum Start {
    /// Behind so many parcels.
    case parcel(Int)
    /// Nowhere: it is done.
    case known
  }

  private let inputs: [String: Known]
  private let unread: Set<String>
  private let change: Change

  /// A history of these inputs by path.
  ///
  /// - Parameter unread: inputs of which a run that goes on has said that they cannot be read.
  package init(_ inputs: [String: Known], unread: [String] = [], change: Change) {
    self.inputs = inputs
    self.unread = Set(unread)
    self.change = change
  }

  /// Whether the run that goes on has said already that an input cannot be read.
  func hasTold(of path: String) -> Bool { unread.contains(path) }

  /// Knows of none.
  static let none = InputHistory([:], change: .process)

  /// Where the reading of `input` begins, which was opened just now.
  ///
  /// - Throws: `RunError` for an input that changed where the pipeline wants no such.
  func start(of input: InputReport) throws(RunError) -> Start {
    // What cannot be told apart, such as a pipe, is new each time.
    guard input.path != "-", let known = inputs[input.path], known.ends != nil else {
      return .parcel(0)
    }
    if known.bytes == input.bytes, known.ends == input.ends {
      return known.parcels.map { .parcel($0) } ?? .known
    }
    switch change {
    case .process: return .parcel(0)
    case .skip: return .known
    case .fail:
      func size(_ bytes: Int?) -> String { bytes.map { "\($0) bytes" } ?? "no size" }
      throw RunError(
        .failed,
        "\(input.path) changed since it was read (\(size(known.bytes)) then, \(size(input.bytes)) "
          + "now), and state.changed is fail; nothing of this run is committed")
    }
  }
}
