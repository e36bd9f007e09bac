import RafidFlow

/// A part of the input that could not be read.
struct Damage: Error {
  let reason: DropReason
  /// What was expected and what was found.
  let detail: String
  /// Where, counted in the file's own bytes.
  let offset: Int
  /// How many of the file's own bytes are lost from there on, where that is known.
  var length: Int?

  /// Whether the bytes before it in the same member are in doubt.
  var isCorruption: Bool { reason == ReadDrops.corruptGzip || reason == ReadDrops.corruptData }

  init(_ reason: DropReason, at offset: Int, _ detail: String) {
    self.reason = reason
    self.offset = offset
    self.detail = detail
  }
}

extension Parcel {
  /// What is told of damage in `file`.
  init(_ damage: Damage, in file: String) {
    var origin = Provenance(file: file, offset: damage.offset)
    origin.length = damage.length
    self.init(.damage(damage.reason, detail: damage.detail), bytes: [], origin: origin)
  }
}

/// A few bytes for people: what is no printable ASCII stands as a dot.
func printable(_ bytes: Span<UInt8>, _ range: Range<Int>) -> String {
  let shown = range.clamped(to: 0..<bytes.count).prefix(24)
  return String(decoding: shown.map { 0x20..<0x7F ~= bytes[$0] ? bytes[$0] : 0x2E }, as: UTF8.self)
}
