/// Why a document left the pipeline: one of a small, fixed set of words for each stage.
public struct DropReason: Hashable, Sendable {
  /// Lower-case words joined by hyphens.
  public let word: String
  /// One line for people: what it means.
  public let help: String
  /// Whether it is a loss: the input was damaged or broke a limit. Otherwise the pipeline meant it.
  public let isFault: Bool
  /// Whether each case gets a line in the rejects; otherwise it is only counted.
  public let isListed: Bool

  /// A reason that the pipeline means, such as a duplicate.
  public static func meant(_ word: String, _ help: String) -> DropReason {
    DropReason(word: word, help: help, isFault: false, isListed: true)
  }

  /// A part of the archive that never was a document, such as a request: counted, not listed.
  public static func counted(_ word: String, _ help: String) -> DropReason {
    DropReason(word: word, help: help, isFault: false, isListed: false)
  }

  /// A reason that is a loss, such as a damaged record.
  public static func fault(_ word: String, _ help: String) -> DropReason {
    DropReason(word: word, help: help, isFault: true, isListed: true)
  }

  /// Reasons are the same when their words are.
  public static func == (left: DropReason, right: DropReason) -> Bool { left.word == right.word }

  /// Hashes the word.
  public func hash(into hasher: inout Hasher) { hasher.combine(word) }
}

/// What becomes of a document at a stage.
public enum Verdict: Sendable {
  /// It goes on.
  case keep
  /// It leaves, for a reason; `detail` is free text and never a counter's key.
  case drop(DropReason, detail: String? = nil, copy: CopyFields? = nil)
  /// It cannot be judged, nor can any after it: the run ends.
  case fail(RunError)
}

/// A document that cannot be processed: it is counted under the word and written to the rejects.
public struct DocumentFault: Error, Sendable {
  /// The word; it must stand on the stage's card.
  public let reason: DropReason
  /// What was expected and what was found.
  public let detail: String

  /// A fault.
  public init(_ reason: DropReason, _ detail: String) {
    self.reason = reason
    self.detail = detail
  }
}

/// A document that left the pipeline, or a part of the input that never became one.
package struct Drop: Sendable {
  package var id: [UInt8]
  package var url: [UInt8]?
  package var stage: String
  package var reason: DropReason
  package var detail: String?
  package var copy: CopyFields?
  package var language: String?
  package var origin: Provenance

  package init(
    _ document: Document, stage: String, reason: DropReason, detail: String? = nil,
    copy: CopyFields? = nil
  ) {
    id = document.id
    url = document.url
    self.stage = stage
    self.reason = reason
    self.detail = detail
    self.copy = copy
    language = document.language?.code
    origin = document.origin
  }
}
