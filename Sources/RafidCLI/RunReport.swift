import Rafid
import RafidBytes
import RafidFlow
import RafidStages

/// What a run came to, as words and as JSON.
struct RunReport {
  let ledger: Ledger
  /// Wall time.
  let nanoseconds: Int

  var exit: Exit { Exit(ledger) }

  /// One line: counts, size of the output and time.
  var summary: String {
    let bytes = ledger.shards.reduce(0) { $0 + $1.bytes }
    let known = ledger.inputs.filter { $0.status == .known }.count
    let before = known == 0 ? "" : "\(Wording.count(known, "input")) done before; "
    if known > 0, known == ledger.inputs.count {
      return "nothing new: " + before + Wording.duration(nanoseconds: nanoseconds)
    }
    var line =
      before + "\(Wording.count(ledger.read)) read: \(Wording.count(ledger.kept)) kept"
      + ", \(Wording.count(ledger.dropped)) dropped\(reasons(fault: false))"
      + ", \(Wording.count(ledger.rejected)) rejected\(reasons(fault: true))"
    if !ledger.shards.isEmpty {
      line += "; \(Wording.count(ledger.shards.count, "part")), \(Wording.size(bytes))"
    }
    return line + "; \(Wording.duration(nanoseconds: nanoseconds))"
  }

  private func reasons(fault: Bool) -> String {
    let parts = ledger.drops.filter { $0.reason.isFault == fault }
      .map { "\(Wording.count($0.count)) \($0.reason.word)" }
    return parts.isEmpty ? "" : " (\(parts.joined(separator: ", ")))"
  }

  /// What went wrong without stopping the run, a sentence each.
  var troubles: [String] {
    let damaged = ledger.inputs.filter { $0.trouble != nil }
    var sentences = damaged.prefix(Self.troublesShown).map { input in
      input.status == .unread
        ? "\(input.path): could not be read: \(input.trouble ?? "")"
        : "\(input.path): \(input.trouble ?? "")"
    }
    if damaged.count > Self.troublesShown {
      let more = Wording.count(damaged.count - Self.troublesShown, "more input")
      sentences.append("\(more) had losses")
    }
    sentences += lossesWithinRecords + doubts + ledger.remarks
    switch ledger.stop {
    case .limit: sentences.append("stopped at --limit; what was read before is written")
    case .runtime: sentences.append("stopped at --max-runtime; what was read before is written")
    case .interrupted, .terminated:
      sentences.append("stopped by a signal; what was read before is written")
    case nil: break
    }
    return sentences
  }

  private static let troublesShown = 10

  /// Losses that show only when a record is opened, a sentence for each word.
  private var lossesWithinRecords: [String] {
    guard !ledger.inputs.contains(where: { $0.status == .damaged || $0.status == .unread }) else {
      return []
    }
    return ledger.drops.filter { $0.stage == "read" && $0.reason.isFault }.map {
      "\(Wording.count($0.count, "record")) rejected as \($0.reason.word): \($0.reason.help)"
    }
  }

  /// What was read, but not all as it stands.
  private var doubts: [String] {
    var sentences: [String] = []
    if ledger.doubts.repaired > 0 {
      sentences.append(
        "\(Wording.count(ledger.doubts.repaired, "document")) with bytes that are invalid in their "
          + "charset: each became U+FFFD, counted in provenance.replacements")
    }
    if ledger.doubts.guessed > 0 {
      sentences.append(
        "\(Wording.count(ledger.doubts.guessed, "document")) with neither valid UTF-8 nor a declared "
          + "charset: it was guessed, see provenance.charset")
    }
    return sentences
  }

  /// A table of what each step cost.
  var costs: String {
    let rows = ledger.costs.map { cost in
      let each = cost.documents == 0 ? 0 : cost.nanoseconds / cost.documents / 1_000
      return "  \(pad(cost.step, 18))\(pad(Wording.count(cost.documents), 12))"
        + "\(pad(Wording.duration(nanoseconds: cost.nanoseconds), 12))\(pad("\(Wording.count(each)) µs each", 16))\(Wording.duration(nanoseconds: cost.waited))"
    }
    return
      (["  \(pad("step", 18))\(pad("documents", 12))\(pad("CPU", 28))waited"] + rows
      + ["  peak memory \(Wording.size(SystemClock.peakMemory()))"]).joined(separator: "\n")
  }

  private func pad(_ text: String, _ width: Int) -> String {
    text + String(repeating: " ", count: max(1, width - text.count))
  }

  /// The result as one JSON object.
  var json: [UInt8] {
    var json = JSONBuilder()
    json.beginObject()
    json.key("exit")
    json.integer(Int(exit.rawValue))
    json.key("stopped")
    json.text(ledger.stop?.rawValue)
    json.writeCounts(ledger)
    json.key("shards")
    json.beginArray()
    for shard in ledger.shards { json.text(shard.path) }
    json.endArray()
    json.key("seconds")
    json.decimal(Double(nanoseconds) / 1e9)
    json.key("cpu_seconds")
    json.decimal(Double(SystemClock.processNanoseconds()) / 1e9)
    json.key("peak_memory_bytes")
    json.integer(SystemClock.peakMemory())
    json.key("steps")
    json.beginArray()
    for cost in ledger.costs {
      json.beginObject()
      json.key("step")
      json.text(cost.step)
      json.key("documents")
      json.integer(cost.documents)
      json.key("cpu_seconds")
      json.decimal(Double(cost.nanoseconds) / 1e9)
      json.key("waited_seconds")
      json.decimal(Double(cost.waited) / 1e9)
      json.endObject()
    }
    json.endArray()
    json.endObject()
    json.endLine()
    return json.bytes
  }
}
