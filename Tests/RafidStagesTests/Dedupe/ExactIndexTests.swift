import RafidStages
import Testing

@Suite struct ExactIndexTests {
  @Test("The first value of a key stays, over many growths and colliding slots")
  func firstStays() {
    // The low bits choose the slot: these keys come in runs of forty for one slot.
    func key(_ value: UInt32) -> TextKey {
      TextKey(high: UInt64(value / 40), low: UInt64(value % 40))
    }
    var index = ExactIndex()
    for value in 0..<UInt32(20_000) { index.insert(key(value), value) }
    #expect(index.count == 20_000)
    for value in stride(from: UInt32(0), to: 20_000, by: 97) {
      index.insert(key(value), 7)
      #expect(index.value(of: key(value)) == value)
    }
    #expect(index.value(of: TextKey(high: 1, low: 41)) == nil)
  }
}
