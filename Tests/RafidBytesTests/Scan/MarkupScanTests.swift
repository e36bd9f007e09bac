import RafidBytes
import Testing

@Suite struct MarkupScanTests {
  /// The plain twin of `MarkupScan.first`.
  private func plain(_ wanted: [UInt8], _ bytes: [UInt8], _ start: Int) -> Int {
    var index = start
    while index < bytes.count, !wanted.contains(bytes[index]) { index += 1 }
    return index
  }

  @Test("The search by words finds what a search byte by byte finds")
  func search() {
    var state: UInt64 = 7
    for length in 0..<120 {
      var bytes: [UInt8] = []
      for _ in 0..<length {
        state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
        // Mostly bytes near those wanted, where borrowing between bytes would show.
        bytes.append([0, 1, 0x3B, 0x3C, 0x3D, 0x80, 0xBC, 0xFF][Int(state >> 61)])
      }
      // A search may begin behind the end, where it stays.
      for start in 0...length + 1 {
        for wanted: [UInt8] in [[0x3C, 0, 0x26, 0x0D], [1, 1, 1, 1], [0xFF, 0x80, 0x80, 0x80]] {
          #expect(
            MarkupScan.first(
              wanted[0], wanted[1], wanted[2], wanted[3], in: bytes.span, from: start)
              == plain(wanted, bytes, start))
          let end = (start + length) / 2
          guard start <= end else { continue }
          #expect(
            MarkupScan.first(
              wanted[0], wanted[1], wanted[2], wanted[3], in: bytes.span, start..<end)
              == plain(wanted, Array(bytes[..<end]), start))
        }
        #expect(MarkupScan.first(0x3D, in: bytes.span, from: start) == plain([0x3D], bytes, start))
      }
    }
  }

  @Test("A range of bytes is appended as it is")
  func append() {
    let bytes: [UInt8] = Array(0...99)
    for range in [0..<0, 0..<100, 7..<31, 100..<100] {
      var output: [UInt8] = [1, 2]
      MarkupScan.append(range, of: bytes.span, to: &output)
      #expect(output == [1, 2] + bytes[range])
    }
  }
}
