/// The code page of the first PCs, which zip names are in where they do not say UTF-8
/// (APPNOTE 6.3.10, appendix D).
package enum CodePage437 {
  private static let upperHalf = Array(
    ("ÇüéâäàåçêëèïîìÄÅÉæÆôöòûùÿÖÜ¢£¥₧ƒáíóúñÑªº¿⌐¬½¼¡«»░▒▓│┤╡╢╖╕╣║╗╝╜╛┐└┴┬├─┼╞╟╚╔╩╦╠═╬╧╨╤╥╙╘╒╓╫╪┘┌"
      + "█▄▌▐▀αßΓπΣσµτΦΘΩδ∞φε∩≡±≥≤⌠⌡÷≈°∙·√ⁿ²■\u{A0}").unicodeScalars.map(\.value))

  /// `bytes` as UTF-8.
  package static func decode(_ bytes: [UInt8]) -> [UInt8] {
    var text: [UInt8] = []
    for byte in bytes {
      UTF8Scan.append(byte < 0x80 ? UInt32(byte) : upperHalf[Int(byte) - 0x80], to: &text)
    }
    return text
  }
}
