import Foundation
import RafidFlow
import Testing

import Rafid

/// Which of several copies is kept, through the whole pipeline.
@Suite struct KeepTests {
  struct Input: Codable, Sendable, Equatable {
    var id: String
    var text: String
    var published: String?
  }
  struct Case: CustomTestStringConvertible, Sendable {
    var name: String
    var keep: String
    /// In place of the text's end, and the time of publication.
    var copies: [(end: String, published: String?)]
    var kept: Int
    var testDescription: String { name }
  }

  private static let body = (0..<60).map { "word\($0)" }.joined(separator: " ")

  static let cases: [Case] = [
    Case(name: "the first", keep: "first", copies: [("", nil), ("a long end", nil)], kept: 0),
    Case(
      name: "the longest", keep: "longest",
      copies: [("", nil), ("a long end", nil), ("an end", nil)],
      kept: 1),
    Case(
      name: "of equally long ones the first", keep: "longest",
      copies: [("", nil), ("end one", nil), ("end two", nil)], kept: 1),
    Case(
      name: "marks and spaces make no length", keep: "longest",
      copies: [("عن", nil), ("ع\u{64E}\u{651}ن    . . . !", nil), ("عنه", nil)], kept: 2),
    Case(
      name: "the earliest", keep: "earliest",
      copies: [("", "2026-03-02"), ("", "2026-03-01"), ("", "2026-03-03")], kept: 1),
    Case(
      name: "a zone is counted", keep: "earliest",
      copies: [("", "2026-03-01T10:00:00Z"), ("", "2026-03-01T12:30:00+03:00")], kept: 1),
    Case(
      name: "an exact time comes before its day, its month and its year", keep: "earliest",
      copies: [
        ("", "2026"), ("", "2026-03"), ("", "2026-03-01"), ("", "2026-03-01T23:59:58.5-00:00"),
      ], kept: 3),
    Case(
      name: "an earlier year comes before a time", keep: "earliest",
      copies: [("", "2026-03-01T10:00:00Z"), ("", "2025")], kept: 1),
    Case(
      name: "a known date comes before none", keep: "earliest",
      copies: [("", nil), ("", "2026-03-01"), ("", "soon")], kept: 1),
  ]

  @Test("The wanted one is kept, and the others name it", arguments: cases)
  func kept(of cluster: Case) async throws {
    let inputs = cluster.copies.enumerated().map { index, copy in
      Input(id: "d\(index)", text: "\(Self.body) \(copy.end)", published: copy.published)
    }
    let sink = try await Self.run(inputs, keep: cluster.keep)
    #expect(sink.documents.map(\.id) == [Array("d\(cluster.kept)".utf8)])
    #expect(sink.drops.count == cluster.copies.count - 1)
    #expect(sink.drops.allSatisfy { $0.copy?.of == Array("d\(cluster.kept)".utf8) })
  }

  @Test("With annotate all are kept, and name the longest as their cluster")
  func annotate() async throws {
    let inputs = ["", "a long end", "an end"].enumerated().map {
      Input(id: "d\($0)", text: "\(Self.body) \($1)")
    }
    let sink = try await Self.run(inputs, keep: "longest, action: annotate")
    #expect(sink.documents.map(\.cluster) == Array(repeating: Array("d1".utf8), count: 3))
    #expect(sink.documents.map { $0.copy == nil } == [false, true, false])
  }

  @Test("Of each cluster one is kept, the same for any number of workers", arguments: 0..<6)
  func neverEmptied(seed: UInt64) async throws {
    let inputs = Self.stream(seed: seed)
    let byID = Dictionary(uniqueKeysWithValues: inputs.map { ($0.id, $0) })
    let first = Self.clusters(try await Self.run(inputs, keep: "first"))
    let length = { (input: Input) in -input.text.filter { $0 != " " }.count }
    let date = { (input: Input) in Int(input.published?.filter(\.isNumber) ?? "") ?? .max }
    for (keep, distance) in [("longest", length), ("earliest", date)] {
      let one = Self.clusters(try await Self.run(inputs, keep: keep))
      let three = Self.clusters(try await Self.run(inputs, keep: keep, workers: 3))
      #expect(one == three)
      #expect(Set(one.values.map { $0.sorted() }) == Set(first.values.map { $0.sorted() }))
      for (kept, members) in one {
        let least = members.compactMap { byID[$0] }.map(distance).min()
        #expect(byID[kept].map(distance) == least, "\(keep) \(members)")
      }
    }
  }

  @Test("An input that changes between the readings ends the run", arguments: [0, 1, 2])
  func changed(how: Int) async throws {
    let inputs = Self.stream(seed: 9)
    let path = try Self.write(inputs)
    defer { try? FileManager.default.removeItem(atPath: path) }
    let text = try String(contentsOfFile: path, encoding: .utf8)
    let other = [
      text + "\n{\"id\":\"new\",\"text\":\"one more\"}", String(text.prefix(text.count / 2)),
      text.replacingOccurrences(of: "c7w3 ", with: "other "),
    ][how]
    let pipeline = try Self.plan("longest").pipeline(inputs: [path], sink: CollectSink())
    await #expect(throws: RunError.inputChanged) {
      _ = try await pipeline.run(
        .init(observe: { _ in
          try? other.write(toFile: path, atomically: true, encoding: .utf8)
        }))
    }
  }

  /// Forty articles with up to six editions each, in an order of their own.
  private static func stream(seed: UInt64) -> [Input] {
    var state = seed &* 0x9E37_79B9_7F4A_7C15 &+ 1
    func random(_ count: Int) -> Int {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return Int((state >> 33) % UInt64(count))
    }
    var inputs: [(order: Int, input: Input)] = []
    for cluster in 0..<40 {
      for edition in 0...random(6) {
        var words = (0..<60).map { "c\(cluster)w\($0)" }
        for _ in 0..<random(5) { words[random(60)] = "e\(random(1000))" }
        words += (0..<random(9)).map { _ in "end\(random(1000))" }
        let day = "2026-0\(1 + random(9))-1\(random(10))"
        inputs.append(
          (
            random(1 << 30),
            Input(
              id: "c\(cluster)-\(edition)", text: words.joined(separator: " "),
              published: random(4) == 0 ? nil : day)
          ))
      }
    }
    return inputs.sorted { $0.order < $1.order }.map(\.input)
  }

  /// The members of each cluster by the id of the kept one.
  private static func clusters(_ sink: CollectSink) -> [String: Set<String>] {
    func text(_ id: [UInt8]) -> String { String(decoding: id, as: UTF8.self) }
    var found: [String: Set<String>] = [:]
    for document in sink.documents {
      found[text(document.id), default: []].insert(text(document.id))
    }
    for drop in sink.drops { found[text(drop.copy?.of ?? []), default: []].insert(text(drop.id)) }
    #expect(found.count == sink.documents.count)
    return found
  }

  private static func plan(_ keep: String) throws -> Plan {
    let text = """
      rafid: 1
      read: {jsonl: {id: id, text: text, published: published}}
      stages: [{dedupe: {near: true, keep: \(keep)}}]
      """
    return try Plan(PlanFile(bytes: Array(text.utf8), path: "plan.yaml"))
  }

  private static func write(_ inputs: [Input]) throws -> String {
    let path = FileManager.default.temporaryDirectory.appending(path: "\(UUID().uuidString).jsonl")
    let lines = try inputs.map { String(decoding: try JSONEncoder().encode($0), as: UTF8.self) }
    try lines.joined(separator: "\n").write(to: path, atomically: true, encoding: .utf8)
    return path.path
  }

  private static func run(
    _ inputs: [Input], keep: String, workers: Int = 1
  ) async throws -> CollectSink {
    let path = try write(inputs)
    defer { try? FileManager.default.removeItem(atPath: path) }
    let sink = CollectSink()
    let ledger = try await plan(keep).pipeline(inputs: [path], sink: sink)
      .run(.init(workers: workers))
    #expect(ledger.read == inputs.count && ledger.isBalanced)
    return sink
  }
}
