import RafidBytes
import Testing

private func hex(_ bytes: [UInt8]) -> String {
  let digits = Array("0123456789abcdef")
  return String(bytes.flatMap { [digits[Int($0 >> 4)], digits[Int($0 & 15)]] })
}

@Suite struct SHA256Tests {
  @Test(
    "Digests are those of FIPS 180-4 and of NIST's examples",
    arguments: [
      ("", "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"),
      ("abc", "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"),
      (
        "abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq",
        "248d6a61d20638b8e5c026930c3e6039a33ce45964ff2167f6ecedd419db06c1"
      ),
      (
        "abcdefghbcdefghicdefghijdefghijkefghijklfghijklmghijklmnhijklmnoijklmnopjklmnopqklmnopqr"
          + "lmnopqrsmnopqrstnopqrstu",
        "cf5b16a778af8380036ce59e7b0492370b249b11e8f07a51afac45037afee9d1"
      ),
    ])
  func vectors(text: String, expected: String) {
    #expect(hex(SHA256.digest(Array(text.utf8).span)) == expected)
  }

  @Test("A million times the letter a")
  func million() {
    var digest = SHA256()
    let part = [UInt8](repeating: 0x61, count: 1000)
    for _ in 0..<1000 { digest.update(part.span) }
    #expect(
      hex(digest.finish())
        == "cdc76e5c9914fb9281a1c7e284d73e67f1809a48a497200e046d39ccc7112cd0")
  }

  @Test("The cuts between updates make no difference")
  func cuts() {
    let bytes = (0..<300).map { UInt8(truncatingIfNeeded: $0 &* 167 &+ 13) }
    for count in 0...300 {
      let whole = SHA256.digest(bytes.span.extracting(0..<count))
      for cut in [0, 1, 55, 56, 63, 64, 65, 128] where cut <= count {
        var digest = SHA256()
        digest.update(bytes.span.extracting(0..<cut))
        digest.update(bytes.span.extracting(cut..<count))
        #expect(digest.finish() == whole, "\(count) cut at \(cut)")
      }
    }
  }

  @Test("Two messages at once have the digests of each")
  func pairs() {
    let bytes = (0..<700).map { UInt8(truncatingIfNeeded: $0 &* 89 &+ 5) }
    for (blocks, one, other) in [(0, 0, 1), (1, 63, 64), (2, 0, 400), (4, 60, 5)] {
      let count = blocks * 64
      let (first, second) = (
        bytes.span.extracting(0..<count + one), bytes.span.extracting(700 - count - other..<700)
      )
      var (digest, otherDigest) = (SHA256(), SHA256())
      SHA256.update(
        &digest, first.extracting(0..<count), &otherDigest, second.extracting(0..<count))
      digest.update(first.extracting(count..<first.count))
      otherDigest.update(second.extracting(count..<second.count))
      #expect(digest.finish() == SHA256.digest(first), "\(one) beside \(other)")
      #expect(otherDigest.finish() == SHA256.digest(second), "\(other) beside \(one)")
    }
  }

  @Test("The processor's instructions, where it has them, do what the portable code does")
  func portable() {
    for count in [0, 64, 128, 1024] {
      let bytes = (0..<count).map { UInt8(truncatingIfNeeded: $0 &* $0 &* 31 &+ 7) }
      let state = SHA256Block.compress(SHA256.start, bytes.span)
      let portable = SHA256Block.compressPortably(SHA256.start, bytes.span)
      #expect(state == portable, "\(count) bytes")
    }
  }
}
