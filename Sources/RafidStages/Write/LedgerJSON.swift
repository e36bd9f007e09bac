package import RafidBytes
package import RafidFlow

extension JSONBuilder {
  /// The ledger's counts, for `--json`.
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
