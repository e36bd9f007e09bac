import Foundation
import RafidBytes
import Testing

import RafidFlow

@Suite(.timeLimit(.minutes(2))) struct RunTests {
  private static let even = DropReason.meant("even", "It is even.")
  private static let odd = DropReason.fault("unlucky", "It ends in 13.")

  private func pipeline(
    _ source: NumberSource, _ stages: [any Stage] = [], _ sink: ProbeSink
  ) -> Pipeline { Pipeline(source: source, stages: stages, sink: sink) }

  @Test("The output is the same bytes for any number of workers", arguments: [1, 2, 3, 8])
  func sameBytes(workers: Int) async throws {
    let sink = ProbeSink()
    let uneven = ClosureStage { (document) throws(DocumentFault) in
      // Work that differs from document to document makes batches overtake each other.
      var sum = 0
      for step in 0..<(document.origin.offset % 97 * 200) { sum &+= step }
      return sum == -1 ? .drop(Self.even) : .keep
    }
    let ordered = ClosureStage(isOrdered: true) { (_) throws(DocumentFault) in .keep }
    let run = pipeline(NumberSource(count: 20_000), [uneven, ordered, uneven], sink)
    let ledger = try await run.run(.init(workers: workers))
    let expected = (0..<20_000).flatMap { number in
      let digits = Array(String(number).utf8)
      return digits + Array(repeating: UInt8(ascii: "."), count: 16 - digits.count) + [10]
    }
    #expect(sink.output.locked { $0 } == expected)
    #expect(ledger.kept == 20_000)
    #expect(sink.sealed.count == 1)
  }

  @Test("Read is kept plus dropped plus rejected, by reason")
  func balance() async throws {
    let sink = ProbeSink()
    let stage = ClosureStage { (document) throws(DocumentFault) in
      let number = document.origin.offset
      if number % 100 == 13 { throw DocumentFault(Self.odd, "\(number)") }
      return number.isMultiple(of: 2) ? .drop(Self.even, detail: "\(number)") : .keep
    }
    let ledger = try await pipeline(NumberSource(count: 1_000), [stage], sink)
      .run(.init(workers: 3))
    #expect(ledger.isBalanced)
    #expect(ledger.read == 1_000)
    #expect(ledger.dropped == 500)
    #expect(ledger.rejected == 10)
    #expect(ledger.kept == 490)
    #expect(ledger.drops.map(\.reason.word).sorted() == ["even", "unlucky"])
  }

  @Test("An ordered stage sees every document in the order of the source")
  func orderedStage() async throws {
    let seen = ProbeSink()
    let last = Atomics()
    let stage = ClosureStage(isOrdered: true) { (document) throws(DocumentFault) in
      if document.origin.offset != last.count { return .drop(Self.even) }
      last.add(1)
      return .keep
    }
    let ledger = try await pipeline(NumberSource(count: 5_000), [stage], seen)
      .run(.init(workers: 8))
    #expect(ledger.kept == 5_000)
  }

  /// Documents that a run of two workers has under way at most.
  private static let window = 64 * (2 * 3 + 2)

  @Test(
    "A failing part ends the run at once, is named, and nothing is committed",
    arguments: ["source", "step", "sink", "seal"])
  func failures(part: String) async throws {
    var source = NumberSource(count: 1_000_000)
    var sink = ProbeSink()
    if part == "source" { source.failsAt = 700 }
    if part == "sink" { sink.failsAtBatch = 2 }
    sink.failingStep = part == "step"
    if part == "seal" {
      source.count = 100
      sink.failsAtSeal = true
    }
    let error = await #expect(throws: RunError.self) {
      _ = try await pipeline(source, [], sink).run(.init(workers: 2))
    }
    #expect(error?.message.contains("the \(part) fails") == true)
    #expect(sink.sealed.count == 0)
    // At once: the source was not asked for more than was under way when the part failed.
    #expect(source.cut.count <= 700 + Self.window)
  }

  @Test("A cancelled run of an endless source ends and commits nothing")
  func cancellation() async throws {
    let sink = ProbeSink()
    let run = pipeline(NumberSource(count: .max), [], sink)
    let error = await withTaskGroup(of: RunError?.self) { group in
      group.addTask {
        do throws(RunError) {
          _ = try await run.run(.init(workers: 2))
          return nil
        } catch {
          return error
        }
      }
      try? await Task.sleep(for: .milliseconds(50))
      group.cancelAll()
      return await group.next() ?? nil
    }
    #expect(error?.kind == .cancelled)
    #expect(sink.sealed.count == 0)
  }

  @Test("A slow writer holds the reader back: batches under way stay bounded", arguments: [1, 4])
  func backPressure(workers: Int) async throws {
    let written = Atomics()
    let most = Atomics()
    let source = NumberSource(count: 64 * 200)
    var sink = ProbeSink()
    sink.beforeWrite = {
      usleep(1_000)
      most.raise(to: source.cut.count - written.count)
      written.add(64)
    }
    _ = try await pipeline(source, [], sink).run(.init(workers: workers))
    #expect(most.count <= 64 * (workers * 3 + 2))
    #expect(written.count == 64 * 200)
  }

  @Test("A limit ends the reading, and what was read is committed")
  func limit() async throws {
    let sink = ProbeSink()
    let ledger = try await pipeline(NumberSource(count: 1_000), [], sink)
      .run(.init(workers: 2, limit: 130))
    #expect(ledger.kept == 130)
    #expect(ledger.stop == .limit)
    #expect(sink.sealed.count == 1)
  }

  @Test("A stop from outside commits what is whole")
  func stop() async throws {
    let control = RunControl()
    var sink = ProbeSink()
    sink.beforeWrite = { control.stop(.interrupted) }
    let ledger = try await pipeline(NumberSource(count: .max), [], sink)
      .run(.init(workers: 2), control: control)
    #expect(ledger.stop == .interrupted)
    #expect(ledger.kept > 0)
    #expect(sink.sealed.count == 1)
  }

  @Test("An empty source gives an empty, sealed run")
  func empty() async throws {
    let sink = ProbeSink()
    let ledger = try await pipeline(NumberSource(count: 0), [], sink).run()
    #expect(ledger.read == 0)
    #expect(sink.sealed.count == 1)
  }

  @Test("A batch that loses documents ends the run instead of committing")
  func imbalance() async throws {
    struct LossySink: Sink {
      static let card = StageCard(name: "lossy", summary: "Loses a document.")
      var legs: [Leg] { [] }
      func makeWriter() throws(RunError) -> any BatchWriter { Writer() }
      struct Writer: BatchWriter {
        mutating func write(_ batch: inout Batch) throws(RunError) {
          batch.frames.records.count = max(0, batch.documents.count - 1)
        }
        mutating func seal(_ ledger: inout Ledger) throws(RunError) {
          Issue.record("sealed an imbalanced run")
        }
      }
    }
    let run = Pipeline(source: NumberSource(count: 10), stages: [], sink: LossySink())
    let error = await #expect(throws: RunError.self) { _ = try await run.run() }
    #expect(error?.message.contains("defect") == true)
  }
}
