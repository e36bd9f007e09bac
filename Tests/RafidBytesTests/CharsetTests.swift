import Foundation
import RafidBytes
import Testing

@Test(
  "Labels name encodings",
  arguments: [
    ("utf8", Charset.utf8), (" UTF-8\n", .utf8), ("latin1", .windows1252),
    ("ISO-8859-1", .windows1252), ("us-ascii", .windows1252), ("windows-1256", .windows1256),
    ("cp1256", .windows1256), ("arabic", .iso8859x6), ("ISO-8859-8-I", .iso8859x8i),
    ("gb2312", .gbk), ("sjis", .shiftJIS), ("ks_c_5601-1987", .eucKR), ("utf-16", .utf16LE),
    ("iso-2022-kr", .replacement), ("tis-620", .windows874), ("iso-8859-9", .windows1254),
    ("x-user-defined", .userDefined),
  ])
func labels(_ label: String, _ charset: Charset) {
  #expect(Charset(label: label.utf8) == charset)
}

@Test func unknownLabelsNameNothing() {
  for label in ["utf8x", "", "none", "windows-1259"] { #expect(Charset(label: label.utf8) == nil) }
}

private func decode(_ bytes: [UInt8], _ charset: Charset) -> (text: String, replaced: Int) {
  var output: [UInt8] = []
  let replaced = CharsetDecoder.decode(bytes.span, 0..<bytes.count, as: charset, into: &output)
  return (String(decoding: output, as: UTF8.self), replaced)
}

@Test(
  "Bytes become text",
  arguments: [
    (Charset.windows1256, [0xC7, 0xE1, 0xED, 0x81, 0x9D, 0x20, 0x41], "اليپ\u{200C} A", 0),
    (.iso8859x6, [0xC7, 0xE4, 0xEA, 0xA1], "الي\u{FFFD}", 1),
    (.windows1252, [0x80, 0x93, 0x81], "€“\u{81}", 0), (.koi8u, [0xC1, 0xAE], "аў", 0),
    (.windows874, [0xA1, 0xFC], "ก\u{FFFD}", 1), (.iso8859x8i, [0xE0, 0xFD], "א\u{200E}", 0),
    (.utf16LE, [0x28, 0x06, 0x3D, 0xD8, 0x00, 0xDE], "ب😀", 0),
    (.utf16BE, [0xD8, 0x3D, 0x00, 0x41, 0x06], "\u{FFFD}A\u{FFFD}", 2),
    (.utf8, [0xD8, 0xA8, 0xFF, 0x41], "ب\u{FFFD}A", 1),
    (.userDefined, [0x41, 0x80], "A\u{F780}", 0),
    (.replacement, [0x41, 0x42], "\u{FFFD}", 1), (.replacement, [], "", 0),
    (.shiftJIS, [0x93, 0xFA, 0x96, 0x7B, 0xB1, 0x81, 0x60], "日本ｱ～", 0),
    (.shiftJIS, [0xF0, 0x40, 0x85, 0x40, 0xFF], "\u{E000}\u{FFFD}@\u{FFFD}", 2),
    (.eucJP, [0xC6, 0xFC, 0x8E, 0xB1, 0x8F, 0xB0, 0xA1, 0xAD, 0xA1], "日ｱ丂①", 0),
    (.eucJP, [0xC6, 0x41, 0x80], "\u{FFFD}A\u{FFFD}", 2),
    (.iso2022JP, [0x1B, 0x24, 0x42, 0x46, 0x7C, 0x1B, 0x28, 0x42, 0x41], "日A", 0),
    (.iso2022JP, [0x1B, 0x28, 0x4A, 0x5C, 0x1B, 0x28, 0x49, 0x31, 0x1B], "¥ｱ\u{FFFD}", 1),
    (.gbk, [0xD6, 0xD0, 0x80, 0xFF], "中€\u{FFFD}", 1),
    (.gb18030, [0x81, 0x30, 0x81, 0x30, 0x94, 0x39, 0xFC, 0x36], "\u{80}😀", 0),
    (.gb18030, [0x84, 0x31, 0x41, 0xA8, 0xBC, 0xA6, 0xD9], "\u{FFFD}1Aḿ︐", 1),
    (
      .big5, [0xA4, 0xA4, 0x88, 0x62, 0x87, 0x45, 0x81, 0x41], "中\u{CA}\u{304}\u{27267}\u{FFFD}A", 1
    ),
    (.eucKR, [0xC7, 0xD1, 0x81, 0x41, 0xC9, 0x41], "한갂\u{FFFD}A", 1),
  ] as [(Charset, [UInt8], String, Int)])
func decoded(_ charset: Charset, _ bytes: [UInt8], _ text: String, _ replaced: Int) {
  let found = decode(bytes, charset)
  #expect(found.text == text)
  #expect(found.replaced == replaced)
}

@Test func everyEncodingAnswersEveryPairOfBytes() {
  for charset in Charset.allCases {
    for first in UInt8.min...UInt8.max {
      for second in UInt8.min...UInt8.max {
        var output: [UInt8] = []
        let bytes = [0x41, first, second]
        _ = CharsetDecoder.decode(bytes.span, 0..<3, as: charset, into: &output)
        let isValid = UTF8Scan.firstInvalid(output.span) == nil
        #expect(isValid, "\(charset) \(first) \(second)")
      }
    }
  }
}

@Test(
  "Pages say what they are in",
  arguments: [
    ("<meta charset=windows-1256>", Charset.windows1256),
    ("<META CHARSET = 'utf-8' />", .utf8), ("<!-- <meta charset=big5> --><meta charset=gbk>", .gbk),
    ("<meta http-equiv=Content-Type content='text/html; charset=koi8-r'>", .koi8r),
    ("<meta content='text/html; charset=koi8-r'>", nil), ("<p title='<meta charset=big5>'>", nil),
    ("<meta charset=utf-16>", .utf8), ("<meta charset=x-user-defined>", .windows1252),
    ("<meta charset=none><meta charset=big5>", .big5),
    ("<meta name=a><x y=z><meta charset=big5", .big5),
    ("<meta", nil), ("<meta charset=\"utf-8", nil), ("<", nil), ("<!--", nil), ("</", nil),
  ] as [(String, Charset?)])
func meta(_ page: String, _ charset: Charset?) {
  #expect(CharsetDeclaration.meta(Array(page.utf8).span) == charset)
}

@Test func declarationsAreTakenInOrder() {
  func decide(_ bytes: [UInt8], _ transport: Charset? = nil) -> CharsetDecision {
    CharsetDecision(bytes.span, transport: transport, isMarkup: true)
  }
  let meta = Array("<meta charset=koi8-r>".utf8)
  let cyrillic = meta + [0xD4, 0xC5, 0xCB, 0xD3, 0xD4, 0x20, 0xCE, 0xC1]
  let marked = decide([0xEF, 0xBB, 0xBF] + meta, .big5)
  #expect(marked.charset == .utf8 && marked.source == .bom && marked.markLength == 3)
  #expect(decide(meta, .windows1251).source == .http)
  #expect(decide(cyrillic).charset == .koi8r && decide(cyrillic).source == .meta)
  let xml = decide(Array("<?xml version='1.0' encoding=\"windows-1256\"?><a/>".utf8))
  #expect(xml.charset == .windows1256 && xml.source == .xml)
  let plain = decide(Array("نص".utf8))
  #expect(plain.charset == .utf8 && plain.source == .utf8)
  let lied = decide(Array("<p>نص عربي</p>".utf8), .windows1252)
  #expect(lied.charset == .utf8 && lied.source == .override)
}

/// A sentence in an encoding, and what the bytes alone must be taken for.
private let sentences: [(text: String, charset: Charset)] = [
  ("افتتحت البلدية اليوم حديقة جديدة قرب النهر بحضور سكان الحي", .windows1256),
  ("افتتحت البلدية اليوم حديقة جديدة قرب النهر بحضور سكان الحي", .iso8859x6),
  ("Сегодня в городе открылся новый парк у реки, где собрались жители", .windows1251),
  ("Сегодня в городе открылся новый парк у реки, где собрались жители", .koi8r),
  ("Сегодня в городе открылся новый парк у реки, где собрались жители", .iso8859x5),
  ("Сегодня в городе открылся новый парк у реки, где собрались жители", .ibm866),
  ("Σήμερα άνοιξε στην πόλη ένα νέο πάρκο κοντά στο ποτάμι για τους κατοίκους", .windows1253),
  ("היום נפתח בעיר פארק חדש ליד הנהר ותושבים רבים הגיעו", .windows1255),
  ("วันนี้เมืองเปิดสวนสาธารณะแห่งใหม่ริมแม่น้ำ", .windows874),
  ("Bugün şehirde nehrin yanında yeni bir park açıldı, çocuklar sevindi", .windows1254),
  (
    "Aujourd'hui, la ville a ouvert un nouveau parc près de la forêt, où l'été arrive", .windows1252
  ),
  ("It cost £5 or 20 ¢", .windows1252),
  ("Dnes město otevřelo nový park u řeky, přišlo mnoho lidí a děti křičely", .windows1250),
]

@Test("The bytes alone tell the encoding", arguments: sentences.indices)
private func guesses(_ index: Int) {
  let (text, charset) = sentences[index]
  var upper: [Unicode.Scalar: UInt8] = [:]
  for byte in UInt8(0x80)...0xFF {
    if let scalar = decode([byte], charset).text.unicodeScalars.first { upper[scalar] = byte }
  }
  let bytes = text.unicodeScalars.map { $0.isASCII ? UInt8($0.value) : upper[$0] ?? 0x3F }
  let page = Array("<html><body><p>".utf8) + bytes + Array("</p></body></html>".utf8)
  for transport in [nil, Charset.utf8] {
    let found = CharsetDecision(page.span, transport: transport, isMarkup: true)
    #expect(found.charset == charset)
    #expect(found.source == (transport == nil ? .guess : .override))
  }
  if !["windows-1252", "windows-1254", "windows-1250"].contains(charset.rawValue) {
    let found = CharsetDecision(page.span, transport: .windows1252, isMarkup: true)
    #expect(found.charset == charset && found.source == .override)
  }
}

@Test func theShapeOfBytesIsCounted() {
  func shape(_ bytes: [UInt8]) -> UTF8Shape { UTF8Shape(bytes.span) }
  #expect(shape(Array("abc".utf8)).isASCII)
  #expect(shape(Array("aب €😀 b".utf8)).sequences == 3)
  #expect(shape(Array("aب".utf8)).isWellFormed)
  #expect(shape([0x41, 0xFF, 0xD8, 0xA8, 0xC3]).strayBytes == 2)
  #expect(!shape([0xE0, 0x80, 0x80]).isMostlyUTF8)
}

/// The standard's own cases: a page, and the encoding that its `meta` elements give.
@Test func theStandardsCasesAreFound() throws {
  var parts = #filePath.split(separator: "/", omittingEmptySubsequences: false)
  parts.removeLast(3)
  let path =
    parts.joined(separator: "/")
    + "/../shared/data/archives/real/html5lib-tests/tests1.dat"
  guard Folder.kind(of: path) == .file else {
    print("skipped: \(path) is not here")
    return
  }
  let bytes = try FileReader.contents(of: path)
  let text = String(decoding: bytes, as: Unicode.ASCII.self)
  var wrong: [String] = []
  var count = 0
  for part in text.components(separatedBy: "#data\n").dropFirst() {
    let halves = part.components(separatedBy: "#encoding\n")
    // Byte order marks come before the scan; a few cases lie past the bytes that are scanned.
    if halves[0].contains("BOM") || halves[0].utf8.count > 4096 { continue }
    guard halves.count == 2, let label = halves[1].split(separator: "\n").first else { continue }
    let page = Array(halves[0].utf8)
    let found = CharsetDeclaration.meta(page.span) ?? .windows1252
    count += 1
    if found != Charset(label: label.lowercased().utf8) { wrong.append("\(label): \(halves[0])") }
  }
  #expect(count > 50)
  #expect(wrong == [])
}

@Test(
  "UTF-8 that was encoded twice is repaired",
  arguments: ["السلام عليكم جميعا", "Città più bella, perché è così", "日本人の村", "Ещё до лета"])
func encodedTwice(_ text: String) {
  let once = Array(text.utf8)
  var twice: [UInt8] = []
  _ = CharsetDecoder.decode(once.span, 0..<once.count, as: .windows1252, into: &twice)
  #expect(DoubleEncoding.repaired(twice.span) == once)
}

@Test(
  "UTF-8 that was encoded once stays",
  arguments: [
    "السلام عليكم", "Città più bella, perché è così", "ÀÉÎÕÜ ÇÃO ÂÂÂ", "Ã© is how é looks then", "",
    "plain words", "Â© 2026 — «Ça va», dit-elle à l'été : œuvre, cœur, sœur",
  ])
func encodedOnce(_ text: String) {
  #expect(DoubleEncoding.repaired(Array(text.utf8).span) == nil)
}

@Test(
  "Plain words tell whose letters to expect",
  arguments: [
    (Charset.windows1250, "Rybacy nie mogą już stawiać sieci, ale jest to dla nich do zniesienia"),
    (
      .windows1257,
      "Sprendimas galioja nuo pirmadienio, bet tai dar ne viskas; valčių liko po šimtą"
    ),
    (.iso8859x3, "La fiŝkaptistoj ne estas kontentaj, sed la decido de la urbo validas kaj ĝenas"),
    (.iso8859x14, "Mae'r dŵr yn lân ac roedd y tŷ yn hen hefyd, ond bydd y gân ar gael i bawb"),
    (.windows1254, "Karar bir tepki çekti ve bu kadar kısa sürede ne olacağı için görüşülecek"),
    (.windows1252, "The café is not far from the theatre, and it is naïve to think that it was"),
  ] as [(Charset, String)])
func wordsTell(_ charset: Charset, _ text: String) {
  var bytes: [UInt8] = []
  for scalar in text.unicodeScalars {
    if scalar.isASCII {
      bytes.append(UInt8(scalar.value))
    } else if let byte = upperHalf(of: charset).firstIndex(of: scalar) {
      bytes.append(UInt8(byte + 0x80))
    }
  }
  let decision = CharsetDecision(bytes.span, transport: nil, isMarkup: false)
  var decoded: [UInt8] = []
  _ = CharsetDecoder.decode(bytes.span, 0..<bytes.count, as: decision.charset, into: &decoded)
  #expect(String(decoding: decoded, as: UTF8.self) == text, "\(decision.charset)")
}

private func upperHalf(of charset: Charset) -> [Unicode.Scalar] {
  (0x80...0xFF).map { byte in
    Array(decode([UInt8(byte)], charset).text.unicodeScalars)[0]
  }
}
