/// Arabic presentation forms (Unicode blocks U+FB50 and U+FE70) and the letters that they show.
///
/// Ligatures that are signs of their own (U+FDF0 to U+FDFD) are not here: they stay.
enum PresentationForms {
  /// Runs of (first form, count of forms, letter) in U+FB50 to U+FBFF.
  private static let extended: [(UInt32, UInt32, UInt32)] = [
    (0xFB50, 2, 0x671), (0xFB52, 4, 0x67B), (0xFB56, 4, 0x67E), (0xFB5A, 4, 0x680),
    (0xFB5E, 4, 0x67A), (0xFB62, 4, 0x67F), (0xFB66, 4, 0x679), (0xFB6A, 4, 0x6A4),
    (0xFB6E, 4, 0x6A6), (0xFB72, 4, 0x684), (0xFB76, 4, 0x683), (0xFB7A, 4, 0x686),
    (0xFB7E, 4, 0x687), (0xFB82, 2, 0x68D), (0xFB84, 2, 0x68C), (0xFB86, 2, 0x68E),
    (0xFB88, 2, 0x688), (0xFB8A, 2, 0x698), (0xFB8C, 2, 0x691), (0xFB8E, 4, 0x6A9),
    (0xFB92, 4, 0x6AF), (0xFB96, 4, 0x6B3), (0xFB9A, 4, 0x6B1), (0xFB9E, 2, 0x6BA),
    (0xFBA0, 4, 0x6BB), (0xFBA4, 2, 0x6C0), (0xFBA6, 4, 0x6C1), (0xFBAA, 4, 0x6BE),
    (0xFBAE, 2, 0x6D2), (0xFBB0, 2, 0x6D3), (0xFBD3, 4, 0x6AD), (0xFBD7, 2, 0x6C7),
    (0xFBD9, 2, 0x6C6), (0xFBDB, 2, 0x6C8), (0xFBDE, 2, 0x6CB), (0xFBE0, 2, 0x6C5),
    (0xFBE2, 2, 0x6C9), (0xFBE4, 4, 0x6D0), (0xFBE8, 2, 0x649), (0xFBFC, 4, 0x6CC),
  ]

  /// The letters of U+FE80 to U+FEF4 in order, with the number of forms of each.
  private static let basic: [(UInt32, UInt32)] = [
    (0x621, 1), (0x622, 2), (0x623, 2), (0x624, 2), (0x625, 2), (0x626, 4), (0x627, 2),
    (0x628, 4), (0x629, 2), (0x62A, 4), (0x62B, 4), (0x62C, 4), (0x62D, 4), (0x62E, 4),
    (0x62F, 2), (0x630, 2), (0x631, 2), (0x632, 2), (0x633, 4), (0x634, 4), (0x635, 4),
    (0x636, 4), (0x637, 4), (0x638, 4), (0x639, 4), (0x63A, 4), (0x641, 4), (0x642, 4),
    (0x643, 4), (0x644, 4), (0x645, 4), (0x646, 4), (0x647, 4), (0x648, 2), (0x649, 2),
    (0x64A, 4),
  ]

  /// Marks of U+FE70 to U+FE7F: even forms stand alone, odd ones on a tatweel.
  private static let marks: [UInt32] = [0x64B, 0x64C, 0x64D, 0x64E, 0x64F, 0x650, 0x651, 0x652]
  private static let markSlots: [UInt32: Int] = [
    0xFE70: 0, 0xFE71: 0, 0xFE72: 1, 0xFE74: 2, 0xFE76: 3, 0xFE77: 3, 0xFE78: 4, 0xFE79: 4,
    0xFE7A: 5, 0xFE7B: 5, 0xFE7C: 6, 0xFE7D: 6, 0xFE7E: 7, 0xFE7F: 7,
  ]

  /// Lam with alef: the alef of each pair of forms from U+FEF5 on.
  private static let lamAlef: [UInt32] = [0x622, 0x623, 0x625, 0x627]

  /// Appends the letter or letters of a form; false where the form is a sign of its own.
  static func append(_ form: UInt32, to output: inout [UInt8]) -> Bool {
    switch form {
    case 0xFE80...0xFEF4:
      var first: UInt32 = 0xFE80
      for (letter, forms) in basic {
        if form < first + forms {
          add(letter, &output)
          return true
        }
        first += forms
      }
      return false
    case 0xFEF5...0xFEFC:
      add(0x644, &output)
      add(lamAlef[Int(form - 0xFEF5) / 2], &output)
      return true
    case 0xFE70...0xFE7F:
      guard let slot = markSlots[form] else { return false }
      add(marks[slot], &output)
      return true
    default:
      for (first, forms, letter) in extended where form >= first && form < first + forms {
        add(letter, &output)
        return true
      }
      return false
    }
  }

  /// Every letter here takes two bytes of UTF-8.
  private static func add(_ letter: UInt32, _ output: inout [UInt8]) {
    output.append(UInt8(0xC0 | letter >> 6))
    output.append(UInt8(0x80 | letter & 0x3F))
  }
}
