/// Budgets on what is read; each is one key of `read.limits`.
package struct ReadLimits: Sendable {
  /// The longest record, file or HTTP body, in bytes. News pages are far below 2 MiB.
  package var record = 16 << 20
  /// The longest line of JSON, in bytes.
  package var line = 16 << 20
  /// The longest header of a record, in bytes. Real ones stay below 8 KiB.
  package var header = 64 << 10
  /// How many times its compressed size data may grow once it is past `expansionFloor`. Text packs
  /// 3 to 20 times; deflate's own bound is 1032.
  package var expansion = 200

  /// The most archives and compressions in one another. A page in a gzip in a tar in a zip has 3.
  package var nesting = 8
  /// The most members of one archive.
  package var members = 1_000_000

  /// Data below this size may have grown by any factor: it costs nothing.
  static let expansionFloor = 8 << 20

  package init() {}

  /// Whether `output` bytes out of `input` bytes are too many.
  func isBomb(output: Int, input: Int) -> Bool {
    output > Self.expansionFloor && output / expansion > input
  }
}
