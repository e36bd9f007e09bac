package import RafidBytes
package import RafidFlow

/// Writes the manifest: what a run read, wrote and left out, and the digests to check it by.
struct ManifestWriter {
  private let identity: RunIdentity
  private let started = SystemClock.wallNanoseconds()

  init(identity: RunIdentity) { self.identity = identity }

  /// The manifest as JSON, one key a line at the top level, so that people can read it.
  func text(_ ledger: Ledger) -> [UInt8] {
    var json = JSONBuilder()
    json.beginObject()
    json.key("format")
    json.text("rafid.manifest/1")
    json.key("rafid")
    json.text(identity.version)
    json.key("pipeline")
    json.beginObject()
    json.key("path")
    json.text(identity.pipeline)
    json.key("sha256")
    json.text(hexadecimal(identity.digest))
    json.endObject()
    json.key("started")
    json.text(SystemClock.rfc3339(seconds: started / 1_000_000_000))
    json.key("finished")
    json.text(SystemClock.rfc3339(seconds: SystemClock.wallNanoseconds() / 1_000_000_000))
    json.key("stopped")
    json.text(ledger.stop?.rawValue)
    json.writeCounts(ledger)
    writeInputs(ledger.inputs, &json)
    json.key("shards")
    write(ledger.shards, &json)
    json.key("rejects")
    write(ledger.rejectShards, &json)
    json.endObject()
    json.endLine()
    return json.bytes
  }

  private func writeInputs(_ inputs: [InputReport], _ json: inout JSONBuilder) {
    json.key("inputs")
    json.beginArray()
    for input in inputs {
      json.beginObject()
      json.key("path")
      json.text(input.path)
      json.key("bytes")
      json.integer(input.bytes)
      json.key("ends_sha256")
      json.text(InputDigest.ofEnds(input.path).map { hexadecimal($0) })
      json.key("status")
      json.text(input.status.rawValue)
      json.endObject()
    }
    json.endArray()
  }

  private func write(_ shards: [ShardReport], _ json: inout JSONBuilder) {
    json.beginArray()
    for shard in shards {
      json.beginObject()
      json.key("path")
      json.text(shard.path)
      json.key("bytes")
      json.integer(shard.bytes)
      json.key("sha256")
      json.text(hexadecimal(shard.sha256))
      json.key("records")
      json.integer(shard.records)
      json.key("languages")
      json.write(counts: shard.languages)
      json.endObject()
    }
    json.endArray()
  }
}

extension JSONBuilder {
  /// The ledger's counts, as manifest and `--json` share them.
  package mutating func writeCounts(_ ledger: Ledger) {
    for (name, value) in [
      ("read", ledger.read), ("kept", ledger.kept), ("dropped", ledger.dropped),
      ("rejected", ledger.rejected), ("read_bytes", ledger.readBytes),
    ] {
      key(text: name)
      integer(value)
    }
    key("drops")
    beginArray()
    for drop in ledger.drops {
      beginObject()
      key("stage")
      text(drop.stage)
      key("reason")
      text(drop.reason.word)
      key("count")
      integer(drop.count)
      key("rejected")
      flag(drop.reason.isFault)
      endObject()
    }
    endArray()
    key("languages")
    write(counts: ledger.languages)
  }

  /// Counts by name: the largest first, equal ones by name.
  mutating func write(counts: [String: Int]) {
    beginObject()
    for (name, count) in counts.sorted(by: {
      $0.value == $1.value ? $0.key < $1.key : $0.value > $1.value
    }) {
      key(text: name)
      integer(count)
    }
    endObject()
  }
}

/// A digest that tells a changed input from the same one without reading it all.
enum InputDigest {
  private static let endBytes = 64 << 10

  /// SHA-256 over the first and the last 64 KiB; nil for what cannot be read again.
  static func ofEnds(_ path: String) -> [UInt8]? {
    guard path != "-", Folder.kind(of: path) == .file else { return nil }
    do throws(FileError) {
      let file = try FileReader(path: path)
      guard let size = file.size else { return nil }
      var ends: [UInt8] = []
      _ = try file.read(at: 0, into: &ends, limit: endBytes)
      _ = try file.read(at: max(endBytes, size - endBytes), into: &ends, limit: endBytes)
      var digest = SHA256()
      digest.update(ends.span)
      return digest.finish()
    } catch {
      return nil
    }
  }
}
