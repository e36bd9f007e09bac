/// Folds runs of ASCII, 16 bytes at a step: the bulk of a text in a Latin script.
package enum ASCIIFold {
  /// Appends a run of ASCII, each byte as `folded` (128 bytes) says, but no space behind a space.
  ///
  /// - Parameter base: where in `output` the text begins; what stands before it is not looked at.
  /// - Precondition: `folded` lowers the capital letters, leaves the other characters from space to `~`
  ///   but the grave accent as they are, and turns all controls into a space.
  package static func append(
    _ run: Span<UInt8>, by folded: Span<UInt8>, from base: Int, to output: inout [UInt8]
  ) {
    var last = output.count > base ? output[output.count - 1] : 0
    output.append(addingCapacity: run.count) { target in
      unsafe target.withUnsafeMutableBufferPointer { free, filled in
        guard let first = free.baseAddress else { return }
        var place = unsafe first + filled
        let begin = unsafe place
        let raw = unsafe run.bytes
        var index = 0
        while index < run.count {
          if index > 0, index + 16 <= run.count, unsafe foldBlock(raw, index, into: place) {
            unsafe place += 16
            index += 16
            last = unsafe place[-1]
            continue
          }
          let end = min(index + 16, run.count)
          while index < end {
            let byte = folded[Int(run[index])]
            if byte != 0x20 || last != 0x20 {
              unsafe place.pointee = byte
              unsafe place += 1
            }
            last = byte
            index += 1
          }
        }
        filled += unsafe place - begin
      }
    }
  }

  /// Folds the 16 bytes at `index` where each of them gives one; false where they have to be looked at
  /// one by one. `index` is above zero.
  @inline(__always)
  private static func foldBlock(
    _ raw: RawSpan, _ index: Int, into place: UnsafeMutablePointer<UInt8>
  ) -> Bool {
    let here = unsafe raw.unsafeLoadUnaligned(fromByteOffset: index, as: SIMD16<UInt8>.self)
    let before = unsafe raw.unsafeLoadUnaligned(fromByteOffset: index - 1, as: SIMD16<UInt8>.self)
    let (space, feed) = (SIMD16<UInt8>(repeating: 0x20), SIMD16<UInt8>(repeating: 0x0A))
    let isFeed = here .== feed
    let isSpace = (here .== space) .| isFeed
    let tilde = SIMD16<UInt8>(repeating: 0x7E)
    // All controls give a space.
    let isDouble = isSpace .& ((before .<= space) .| (before .> tilde))
    let grave = SIMD16<UInt8>(repeating: 0x60)
    let isOdd = ((here .< space) .& .!isFeed) .| (here .> tilde) .| (here .== grave)
    let words = unsafe unsafeBitCast(isDouble .| isOdd, to: SIMD2<UInt64>.self)
    if words.x | words.y != 0 { return false }
    let isCapital = (here &- SIMD16(repeating: 0x41)) .< SIMD16(repeating: 26)
    let lowered = here.replacing(with: here | space, where: isCapital)
    unsafe UnsafeMutableRawPointer(place).storeBytes(
      of: lowered.replacing(with: space, where: isFeed), as: SIMD16<UInt8>.self)
    return true
  }
}
