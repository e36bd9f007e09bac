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
  /// What is known of an input.
  package enum Standing: Sendable, Equatable {
    /// Nothing; or it cannot be told apart, as a pipe.
    case new
    /// It is as it was when all of it was read.
    case done
    /// It is as it was when so many parcels of it were read.
    case begun(parcels: Int)
    /// It has been read, and is not as it was.
    case changed
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

  /// Whether an earlier run has read something at this path.
  func knows(_ path: String) -> Bool { inputs[path] != nil }

  /// Knows of none.
  static let none = InputHistory([:], change: .process)

  /// What is known of `input`, as it is now.
  func standing(of input: InputReport) -> Standing {
    guard input.path != "-", let known = inputs[input.path], known.ends != nil else { return .new }
    guard known.bytes == input.bytes, known.ends == input.ends else { return .changed }
    return known.parcels.map { .begun(parcels: $0) } ?? .done
  }

  /// Where the reading of `input` begins, which was opened just now.
  ///
  /// - Throws: `RunError` for an input that changed where the pipeline wants no such.
  func start(of input: InputReport) throws(RunError) -> Start {
    switch (standing(of: input), change) {
    case (.new, _), (.changed, .process): return .parcel(0)
    case (.begun(let parcels), _): return .parcel(parcels)
    case (.done, _), (.changed, .skip): return .known
    case (.changed, .fail):
      func size(_ bytes: Int?) -> String { bytes.map { "\($0) bytes" } ?? "no size" }
      throw RunError(
        .failed,
        "\(input.path) changed since it was read (\(size(inputs[input.path]?.bytes)) then, "
          + "\(size(input.bytes)) "
          + "now), and state.changed is fail; nothing of this run is committed")
    }
  }
}
