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

  /// Calls `body` with the last `count` rows of 32 bytes, each as 16 pairs of bytes.
  ///
  /// The file ends with the rows and is a multiple of 64 bytes long, so they are aligned.
  static func withRows<Result>(
    count: Int, _ body: (Span<SIMD16<UInt16>>) -> Result
  ) -> Result {
    let size = rafid_language_model_size()
    precondition(count * 32 <= size, "the embedded model is shorter than its own header says")
    let start = unsafe UnsafeRawPointer(rafid_language_model()!) + (size - count * 32)
    let rows = unsafe UnsafeBufferPointer(
      start: start.assumingMemoryBound(to: SIMD16<UInt16>.self), count: count)
    return unsafe body(rows.span)
  }
}
