import RafidStages
import Testing

@Suite struct SeenIndexTests {
  @Test("A changed word, another end or another order is a near duplicate, another text is new")
  func near() {
    let base = madeText(200, seed: 1)
    var edited = base
    for place in stride(from: 5, to: 200, by: 20) { edited[place] = "changed" }
    for variant in [edited, Array(base.dropLast(30)), Array(base[100...] + base[..<100])] {
      var deduper = Deduper()
      #expect(deduper.decide(base.joined(separator: " ")) == .new)
      #expect(deduper.decide(madeText(200, seed: 2).joined(separator: " ")) == .new)
      let answer = deduper.decide(variant.joined(separator: " "))
      guard case .near(of: 0, let similarity) = answer else {
        Issue.record("\(answer)")
        continue
      }
      #expect(similarity > 0.7 && similarity <= 1)
    }
  }

  @Test("The same dropped copy again is named with the similarity of the first time")
  func copyOfCopy() {
    let base = madeText(200, seed: 1)
    var deduper = Deduper()
    #expect(deduper.decide(base.joined(separator: " ")) == .new)
    let first = deduper.decide(base.dropLast(40).joined(separator: " "))
    let second = deduper.decide(base.dropLast(40).joined(separator: " , "))
    guard case .near(of: 0, let one) = first, case .near(of: 0, let two) = second else {
      Issue.record("\(first) \(second)")
      return
    }
    #expect(abs(one - two) < 0.0001)
  }

  @Test("A text that is like a copy but not like the kept one is not put with them")
  func chains() {
    let base = madeText(200, seed: 1)
    let other = madeText(200, seed: 2)
    var deduper = Deduper()
    #expect(deduper.decide(base.joined(separator: " ")) == .new)
    let composite = deduper.decide((base + other[..<190]).joined(separator: " "))
    guard case .near(of: 0, _) = composite else {
      Issue.record("\(composite)")
      return
    }
    #expect(deduper.decide(other.joined(separator: " ")) == .new)
  }

  @Test("Short texts are compared exactly only")
  func short() {
    var deduper = Deduper()
    #expect(deduper.decide("one two three four five six seven eight") == .new)
    #expect(deduper.decide("one two three four five six seven nine") == .new)
    #expect(deduper.decide("ONE two, three four five six seven eight!") == .exact(of: 0))
    #expect(deduper.decide("") == .new)
    #expect(deduper.decide("...") == .exact(of: 3))
  }

  @Test("Scripts without spaces are compared by characters, small alphabets by longer runs")
  func unspaced() {
    var random = SeededGenerator(seed: 4)
    func drawn(_ count: Int, from first: UInt32, _ letters: UInt32) -> String {
      var text = String.UnicodeScalarView()
      for _ in 0..<count {
        text.append(
          UnicodeScalar(first + UInt32.random(in: 0..<letters, using: &random)) ?? " ")
      }
      return String(text)
    }
    let chinese = drawn(120, from: 0x4E00, 3000)
    var deduper = Deduper()
    #expect(deduper.decide(chinese) == .new)
    let cut = deduper.decide(String(chinese.dropLast(20)))
    guard case .near(of: 0, _) = cut else {
      Issue.record("\(cut)")
      return
    }
    for (first, letters) in [(UInt32(0xE01), UInt32(30)), (0x1000, 30), (0x1780, 30), (0x3042, 50)]
    {
      #expect(deduper.decide(drawn(3000, from: first, letters)) == .new)
      #expect(deduper.decide(drawn(3000, from: first, letters)) == .new)
    }
  }

  @Test("Answers name earlier documents that are kept, and are the same on every run")
  func earlierOnly() {
    var random = SeededGenerator(seed: 9)
    var first = Deduper()
    var second = Deduper()
    var answers: [SeenAnswer] = []
    for ordinal in 0..<600 {
      var words = madeText(60, seed: UInt64(ordinal % 150))
      for place in words.indices where Int.random(in: 0..<20, using: &random) == 0 {
        words[place] = "e\(Int.random(in: 0..<1000, using: &random))"
      }
      let text = words.joined(separator: " ")
      let answer = first.decide(text)
      #expect(second.decide(text) == answer)
      answers.append(answer)
      switch answer {
      case .new: break
      case .exact(let of), .near(let of, _): #expect(of < ordinal && answers[of] == .new)
      }
    }
    #expect((150...152).contains(answers.count { $0 == .new }))
  }

  @Test("One text five thousand times over, each a little different, stays one cluster")
  func manyAlike() {
    let base = madeText(120, seed: 3).joined(separator: " ")
    var deduper = Deduper()
    #expect(deduper.decide(base) == .new)
    for index in 0..<5_000 {
      let answer = deduper.decide("\(base) n\(index) m\(index)")
      guard case .near(of: 0, _) = answer else {
        Issue.record("\(index) \(answer)")
        return
      }
    }
  }

  @Test("Bytes that are no UTF-8 are fingerprinted like any others")
  func illFormed() {
    var random = SeededGenerator(seed: 6)
    var deduper = Deduper()
    for _ in 0..<2_000 {
      let bytes = (0..<Int.random(in: 0...200, using: &random)).map { _ in
        UInt8.random(in: 0...255, using: &random)
      }
      _ = deduper.decide(bytes)
      #expect(deduper.decide(bytes) != .new)
    }
  }
}
