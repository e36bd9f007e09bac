import RafidBytes
import RafidFlow

/// Encodes what a batch holds into lines; the documents are let go.
struct FrameEncoder: BatchWorker {
  private var records = RecordWriter()
  private var rejects = JSONBuilder()
  private let isByLanguage: Bool

  init(isByLanguage: Bool) { self.isByLanguage = isByLanguage }

  mutating func process(_ batch: inout Batch) throws(RunError) {
    let start = SystemClock.threadNanoseconds()
    let count = batch.documents.count
    for document in batch.documents {
      records.write(document)
      let language = document.language?.code ?? "und"
      batch.frames.records.languages[language, default: 0] += 1
      if isByLanguage {
        batch.frames.routed[language, default: Frame()].append(records.json.bytes, of: language)
        records.json.bytes.removeAll(keepingCapacity: true)
      }
      for var entry in document.memory {
        entry.isKept = true
        batch.memory.append(entry)
      }
    }
    batch.frames.records.count = count
    batch.documents = []
    for drop in batch.drops where drop.reason.isListed {
      RejectWriter.write(drop, into: &rejects)
      batch.frames.rejects.count += 1
    }
    batch.frames.records.bytes = records.json.bytes
    batch.frames.rejects.bytes = rejects.bytes
    records.json.bytes.removeAll(keepingCapacity: true)
    rejects.bytes.removeAll(keepingCapacity: true)
    let spent = SystemClock.threadNanoseconds() - start
    batch.costs.append(StepCost(step: "encode", documents: count, nanoseconds: spent))
  }
}

/// Joins the lines of batches until they are worth a gzip member of their own.
struct FrameJoiner: BatchWorker {
  /// A member this long compresses within 0.6 % of an endless one, and is short enough that both
  /// cores have one to work on.
  static let memberBytes = 512 << 10

  private var held = Frames()

  mutating func process(_ batch: inout Batch) throws(RunError) {
    held.records.append(batch.frames.records)
    held.rejects.append(batch.frames.rejects)
    for (folder, frame) in batch.frames.routed {
      held.routed[folder, default: Frame()].append(frame)
    }
    batch.frames = Frames()
    // All at once: behind a member nothing of an earlier batch is held back.
    let longest = held.routed.values.reduce(held.records.bytes.count) { max($0, $1.bytes.count) }
    guard max(longest, held.rejects.bytes.count) >= Self.memberBytes else { return }
    swap(&held, &batch.frames)
    batch.frames.isCut = true
  }

  mutating func finish(ordinal: Int) throws(RunError) -> Batch? {
    var rest = Batch(ordinal: ordinal)
    swap(&held, &rest.frames)
    return rest
  }
}

extension Frame {
  /// Adds the lines of another frame after its own.
  fileprivate mutating func append(_ other: Frame) {
    bytes += other.bytes
    count += other.count
    languages.merge(other.languages) { $0 + $1 }
  }

  /// Adds the line of one record.
  fileprivate mutating func append(_ line: [UInt8], of language: String) {
    bytes += line
    count += 1
    languages[language, default: 0] += 1
  }
}

/// Compresses joined lines into gzip members.
struct FramePacker: BatchWorker {
  private let deflater: DeflaterBox

  init(level: Int) { deflater = DeflaterBox(level: level) }

  mutating func process(_ batch: inout Batch) throws(RunError) {
    guard batch.frames.records.count + batch.frames.rejects.count > 0 else { return }
    let start = SystemClock.threadNanoseconds()
    pack(&batch.frames.records)
    pack(&batch.frames.rejects)
    for folder in batch.frames.routed.keys { pack(&batch.frames.routed[folder, default: Frame()]) }
    let spent = SystemClock.threadNanoseconds() - start
    batch.costs.append(
      StepCost(step: "gzip", documents: batch.frames.records.count, nanoseconds: spent))
  }

  private func pack(_ frame: inout Frame) {
    guard !frame.bytes.isEmpty else { return }
    var member: [UInt8] = []
    deflater.member(frame.bytes, into: &member)
    frame.bytes = member
  }
}

/// Owns a compressor for a worker that must be copyable to be called through its protocol.
private final class DeflaterBox {
  private var deflater: Deflater
  init(level: Int) { deflater = Deflater(level: level) }
  func member(_ bytes: [UInt8], into output: inout [UInt8]) {
    deflater.member(bytes, into: &output)
  }
}
