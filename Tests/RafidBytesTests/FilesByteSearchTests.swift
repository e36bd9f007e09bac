import RafidBytes
import Testing

@Test func searchesFindWhatALoopFinds() {
  var bytes = [UInt8](repeating: 0x61, count: 100)
  bytes[17] = 0x0A
  bytes[40] = 0x1F
  bytes[41] = 0x8B
  bytes[64] = 0x80
  bytes[70] = 0x22
  let span = bytes.span
  #expect(ByteSearch.first(0x0A, in: span, 0..<100) == 17)
  #expect(ByteSearch.first(0x0A, in: span, 18..<100) == nil)
  #expect(ByteSearch.first(0x0A, in: span, 17..<17) == nil)
  #expect(ByteSearch.first(0x0A, in: span, 0..<101) == nil)
  #expect(ByteSearch.first([0x1F, 0x8B], in: span, 0..<100) == 40)
  #expect(ByteSearch.first([0x1F, 0x8B], in: span, 0..<41) == nil)
  #expect(ByteSearch.first([0x1F, 0x61], in: span, 0..<100) == nil)
  for start in 0..<100 {
    #expect(
      ByteSearch.asciiEnd(span, from: start) == (bytes[start...].firstIndex { $0 >= 0x80 } ?? 100))
    let special = bytes[start...].firstIndex { $0 < 0x20 || $0 == 0x22 || $0 == 0x5C } ?? 100
    #expect(ByteSearch.plainJSONEnd(span, from: start) == special)
  }
}

@Test func patternsAreFoundWhereALoopFindsThem() {
  var state: UInt64 = 1
  for count in 0..<200 {
    let bytes = (0..<count).map { _ in
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return UInt8(state >> 62)
    }
    for pattern: [UInt8] in [[1], [1, 2], [3, 3, 0], [0, 1, 2, 3]] {
      for start in [0, count / 3] {
        let expected = (start..<max(start, count - pattern.count + 1)).first {
          Array(bytes[$0..<$0 + pattern.count]) == pattern
        }
        #expect(ByteSearch.first(pattern, in: bytes.span, start..<count) == expected)
      }
    }
  }
}
