/// What the word before a full stop is made of.
struct WordShape {
  /// Digits in it.
  private(set) var digits = 0
  /// Whether it is digits only.
  private(set) var isNumber = false
  /// Whether it is one letter, or letters one by one with stops or hyphens between (`J`, `U.S`, `J.-P`).
  private(set) var isInitials = false
  /// Whether stops stand inside it.
  private(set) var isDotted = false

  /// Letters in the longest run of letters.
  private(set) var longest = 0

  init(_ utf8: Span<UInt8>, _ range: Range<Int>) {
    var letters = 0
    var run = 0
    for index in range {
      let byte = utf8[index]
      if byte == 0x2E || byte == 0x2D {
        if byte == 0x2E { isDotted = true }
        run = 0
      } else if byte >= 0x30, byte <= 0x39 {
        digits += 1
      } else if byte >= 0xC0 || (byte | 0x20 >= 0x61 && byte | 0x20 <= 0x7A) {
        letters += 1
        run += 1
        longest = max(longest, run)
      }
    }
    isNumber = digits > 0 && letters == 0
    isInitials = letters > 0 && longest == 1 && digits == 0
  }
}
