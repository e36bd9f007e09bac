import RafidBytes
import Testing

@Test("Scalars are counted in any range that begins and ends between two of them")
func scalars() {
  let text = "aé漢😀 ä\u{301}זz" + String(repeating: "x😀", count: 9)
  let utf8 = Array(text.utf8)
  let starts = utf8.indices.filter { utf8[$0] & 0xC0 != 0x80 } + [utf8.count]
  for (first, start) in starts.enumerated() {
    for (last, end) in starts.enumerated() where last >= first {
      #expect(UTF8Scan.scalarCount(utf8.span, start..<end) == last - first)
    }
  }
}
