import RafidBytes
import RafidFlow

/// Inflates the gzip members of one file in the run's workers, before the reader comes to them.
///
/// The file is taken in spans of compressed bytes. Whoever has a span looks for the first place in it
/// where a member can begin, and inflates member after member until one begins behind the span. What
/// looks like a member and is none does no harm: the reader asks by offset, it alone knows where the
/// next member begins, and what a member holds depends on nothing else. It inflates itself what is
/// not there: members that are damaged, very large, or longer than what is read ahead.
final class MembersAhead {
  /// Enough pages that handing a span over costs nothing beside it; a run holds a few spans a worker.
  private static let span = 512 << 10
  /// What is read behind a span for its last member.
  private static let overhang = 192 << 10
  /// The most that one span gives; the rest of it is left to the reader.
  private static let mostOutput = 8 << 20
  /// What a member is taken to give at least: an array costs something.
  private static let leastCost = 1 << 10
  /// False beginnings that are tried in one span: each may be long in failing.
  private static let mostFailures = 4

  struct Member: Sendable {
    let offset: Int
    /// Its length in the file.
    let length: Int
    var bytes: [UInt8]
  }
  private struct Job {
    let span: Int
    /// Nil until the job is done.
    let result: Monitor<[Member]?>
  }

  private let crew: Crew
  private let source: FileSource
  private let file: SharedFile
  private let size: Int
  private var jobs: [Job] = []
  private var ready: (span: Int, members: [Member]) = (-1, [])
  private var taken = 0

  /// Nil where it is not worth while: for small files, and for what only goes forward.
  init?(of source: FileSource, crew: Crew) {
    guard let size = source.size, size > 2 * Self.span, let file = source.shared() else {
      return nil
    }
    self.crew = crew
    self.source = source
    self.file = file
    self.size = size
  }

  /// Says how far the reader has come.
  func use(to offset: Int) { source.use(to: offset) }

  /// The member that begins at `offset`, inflated; nil where the reader must look at it.
  func member(at offset: Int) -> Member? {
    let span = offset / Self.span
    if ready.span != span {
      jobs.removeAll { $0.span < span }
      submit(from: span)
      guard let job = jobs.first, job.span == span else { return nil }
      jobs.removeFirst()
      guard let members = crew.wait(for: job.result) else { return nil }
      ready = (span, members)
      taken = 0
      // The next one is begun while this one is used up.
      submit(from: span + 1)
    }
    while taken < ready.members.count, ready.members[taken].offset < offset { taken += 1 }
    guard taken < ready.members.count, ready.members[taken].offset == offset else { return nil }
    var member = Member(offset: offset, length: ready.members[taken].length, bytes: [])
    swap(&member.bytes, &ready.members[taken].bytes)
    taken += 1
    return member
  }

  /// Keeps as many spans under way as the crew can take.
  private func submit(from first: Int) {
    var next = max(first, (jobs.last?.span ?? -1) + 1)
    while jobs.count < crew.width, next * Self.span < size {
      let result = Monitor<[Member]?>(nil)
      let isBegun = crew.begin { [file, next] in
        let members = Self.inflate(file, span: next)
        result.locked { $0 = members }
      }
      // Spans are asked for in order, so none may stand behind one that was not begun.
      guard isBegun else { return }
      jobs.append(Job(span: next, result: result))
      next += 1
    }
  }

  /// The members that begin in a span, as far as they are whole.
  private static func inflate(_ file: SharedFile, span: Int) -> [Member] {
    let start = span * Self.span
    var bytes: [UInt8] = []
    guard (try? file.read(at: start, into: &bytes, limit: Self.span + overhang)) != nil else {
      return []
    }
    var inflater = MemberInflater()
    var members: [Member] = []
    var (index, given, failures) = (0, 0, 0)
    while given < mostOutput, failures < mostFailures,
      let found = candidate(bytes.span, from: index, to: min(Self.span, bytes.count))
    {
      index = found + 1
      var output: [UInt8] = []
      // One byte more than it gives, for one that gives nothing; a lie costs a second try.
      output.reserveCapacity(DecodedStream.withSlack(room(bytes.span, from: found) + 1))
      guard
        let length = inflater.member(
          bytes, from: found, into: &output, limit: ReadLimits.expansionFloor)
      else {
        failures += 1
        continue
      }
      index = found + length
      given += max(output.count, leastCost)
      members.append(Member(offset: start + found, length: length, bytes: output))
    }
    return members
  }

  /// The first place from `start` on and before `end` where a member can begin.
  private static func candidate(_ bytes: Span<UInt8>, from start: Int, to end: Int) -> Int? {
    var from = start
    while from < end,
      let found = ByteSearch.first([0x1F, 0x8B, 0x08], in: bytes, from..<bytes.count), found < end
    {
      if DecodedStream.isGzipMember(bytes, at: found) { return found }
      from = found + 1
    }
    return nil
  }

  /// How much a member gives, as the end of it says, if it ends where the next one seems to begin.
  private static func room(_ bytes: Span<UInt8>, from start: Int) -> Int {
    let end = candidate(bytes, from: start + 18, to: bytes.count) ?? bytes.count
    guard end - start > 18 else { return 4 << 10 }
    let said = (1...4).reduce(0) { $0 << 8 | Int(bytes[end - $1]) }
    return said / 1032 < end - start ? min(said, ReadLimits.expansionFloor) : 4 * (end - start)
  }
}
