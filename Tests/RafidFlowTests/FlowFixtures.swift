import RafidBytes
import Synchronization

import RafidFlow

/// A source of numbered documents in memory.
struct NumberSource: Source {
  static let card = StageCard(name: "numbers", summary: "Numbers.")
  var count: Int
  var bytesEach = 16
  var failsAt: Int?
  var cut = Atomics()

  func makeReader(_ crew: Crew?) throws(RunError) -> any SourceReader { Reader(source: self) }
  func makeOpener() -> any ParcelOpener { Opener() }

  private struct Reader: SourceReader {
    var isAtHand: Bool { true }
    let source: NumberSource
    var number = 0
    var inputs: [InputReport] { [InputReport(path: "numbers", bytes: nil, status: .done)] }
    var position: SourcePosition? { nil }

    mutating func next() throws(RunError) -> Parcel? {
      if number == source.failsAt { throw RunError(.failed, "the source fails at \(number)") }
      guard number < source.count else { return nil }
      defer { number += 1 }
      source.cut.add(1)
      var bytes = Array(String(number).utf8)
      bytes += Array(repeating: UInt8(ascii: "."), count: max(0, source.bytesEach - bytes.count))
      return Parcel(.file(.text), bytes: bytes, origin: Provenance(file: "numbers", offset: number))
    }
  }

  private struct Opener: ParcelOpener {
    mutating func open(_ parcels: consuming [Parcel], into batch: inout Batch) {
      for parcel in parcels {
        var document = Document(kind: .text, body: parcel.bytes[...], origin: parcel.origin)
        document.id = parcel.bytes
        batch.readCount += 1
        batch.readBytes += parcel.bytes.count
        batch.documents.append(document)
      }
    }
  }
}

/// A counter that stages and tests share.
final class Atomics: Sendable {
  private let value = Atomic<Int>(0)
  func add(_ count: Int) { value.add(count, ordering: .relaxed) }
  func raise(to count: Int) { value.max(count, ordering: .relaxed) }
  var count: Int { value.load(ordering: .relaxed) }
}

/// A stage whose behaviour a closure gives.
struct ClosureStage: Stage {
  static let card = StageCard(name: "closure", summary: "A closure.")
  let place = PlanPlace(line: 1, column: 1)
  var isOrdered = false
  var body: @Sendable (inout Document) throws(DocumentFault) -> Verdict

  init(
    isOrdered: Bool = false,
    _ body: @escaping @Sendable (inout Document) throws(DocumentFault) -> Verdict
  ) {
    self.isOrdered = isOrdered
    self.body = body
  }

  init(_ settings: Settings) throws(PlanError) { self.init { (_) throws(DocumentFault) in .keep } }

  func makeWorker() -> any StageWorker {
    if isOrdered { return Worker { (_) throws(DocumentFault) in .keep } }
    return Worker(body: body)
  }

  func makeOrderedWorker() -> any StageWorker { Worker(body: body) }

  private struct Worker: StageWorker {
    var body: @Sendable (inout Document) throws(DocumentFault) -> Verdict
    mutating func process(_ document: inout Document) throws(DocumentFault) -> Verdict {
      try body(&document)
    }
  }
}

/// A sink that can fail, count, or dawdle.
struct ProbeSink: Sink {
  static let card = StageCard(name: "probe", summary: "A probe.")
  var failsAtBatch: Int?
  var failsAtSeal = false
  let sealed = Atomics()
  let output = Monitor<[UInt8]>([])
  var beforeWrite: @Sendable () -> Void = {}

  var failingStep = false

  var legs: [Leg] { failingStep ? [Leg(.parallel) { FailingStep() }] : [] }
  func makeWriter() throws(RunError) -> any BatchWriter { Writer(sink: self) }

  private struct FailingStep: BatchWorker {
    mutating func process(_ batch: inout Batch) throws(RunError) {
      if batch.ordinal == 3 { throw RunError(.failed, "the step fails") }
    }
  }

  private struct Writer: BatchWriter {
    let sink: ProbeSink
    mutating func write(_ batch: inout Batch) throws(RunError) {
      sink.beforeWrite()
      if batch.ordinal == sink.failsAtBatch { throw RunError(.cannotWrite, "the sink fails") }
      let lines = batch.documents.flatMap { Array($0.body) + [UInt8(ascii: "\n")] }
      sink.output.locked { $0 += lines }
      batch.frames.records.count = batch.documents.count
    }
    mutating func seal(_ ledger: inout Ledger) throws(RunError) {
      if sink.failsAtSeal { throw RunError(.cannotWrite, "the seal fails") }
      sink.sealed.add(1)
    }
  }
}
