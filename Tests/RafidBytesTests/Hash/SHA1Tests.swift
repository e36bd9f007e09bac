import RafidBytes
import Testing

@Test(
  "The digests of FIPS 180 come out, and those around a block's length",
  arguments: [
    ("abc", 1, "a9993e364706816aba3e25717850c26c9cd0d89d"),
    ("", 1, "da39a3ee5e6b4b0d3255bfef95601890afd80709"),
    (
      "abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq", 1,
      "84983e441c3bd26ebaae4aa1f95129e5e54670f1"
    ),
    ("a", 1_000_000, "34aa973cd4c4daa4f61eeb2bdbad27316534016f"),
    ("a", 64, "0098ba824b5c16427bd7a1122a5a442a25ec644d"),
    ("a", 55, "c1c8bbdc22796e28c0e15163d20899b65621d65a"),
  ])
func digest(_ unit: String, _ times: Int, _ digest: String) {
  let bytes = Array(String(repeating: unit, count: times).utf8)
  #expect(String(decoding: hexadecimal(SHA1.digest(bytes.span)), as: UTF8.self) == digest)
}
