private import CLanguageModel

/// The model inside the program: the one place that reads C memory.
///
/// The bytes are constant for the life of the process, so handing out spans of them is safe.
enum EmbeddedModel {
  /// Calls `body` with all bytes of the model.
  static func withBytes<Result>(_ body: (Span<UInt8>) -> Result) -> Result {
    let start = unsafe rafid_language_model()
    let bytes = unsafe UnsafeBufferPointer(start: start, count: rafid_language_model_size())
    return unsafe body(bytes.span)
  }

  /// Calls `body` with the last `rowCount` rows of 32 bytes, each as 16 pairs of bytes, and with the
  /// buckets of the lexicon before them, `slotCount` slots in all.
  ///
  /// The file ends with the rows, and both tables and the file are multiples of 64 bytes long, so
  /// they are aligned.
  static func withTables<Result>(
    rowCount: Int, slotCount: Int, _ body: (Span<SIMD16<UInt16>>, Span<SIMD16<UInt32>>) -> Result
  ) -> Result {
    let size = rafid_language_model_size()
    precondition(
      rowCount * 32 + slotCount * 4 <= size,
      "the embedded model is shorter than its own header says")
    let start = unsafe UnsafeRawPointer(rafid_language_model()!) + (size - rowCount * 32)
    let rows = unsafe UnsafeBufferPointer(
      start: start.assumingMemoryBound(to: SIMD16<UInt16>.self), count: rowCount)
    let buckets = unsafe UnsafeBufferPointer(
      start: (start - slotCount * 4).assumingMemoryBound(to: SIMD16<UInt32>.self),
      count: slotCount / Lexicon.bucketSlots)
    return unsafe body(rows.span, buckets.span)
  }
}
