import RafidText
import Testing

@Suite struct DatelineTests {
  /// Text, place, agency.
  static let cases: [(String, String?, String?)] = [
    ("دمشق (وكالات) - وصل الوفد", "دمشق", "وكالات"),
    ("القاهرة - رويترز - وصل الوفد", "القاهرة", "رويترز"),
    ("غزة/الأناضول\nوصل الوفد", "غزة", "الأناضول"),
    ("باريس 21 نوفمبر (رويترز) - وصل", "باريس", "رويترز"),
    ("عمان- بترا- وصل الوفد", "عمان", "بترا"), ("الجزائر (أ ف ب) – وصل الوفد", "الجزائر", "أ ف ب"),
    ("(CNN)-- The delegation came", nil, "CNN"), ("(CNN)The delegation came", nil, "CNN"),
    ("WASHINGTON (Reuters) - The delegation", "WASHINGTON", "Reuters"),
    ("NEW YORK, Nov 21 (AFP) — The delegation", "NEW YORK", "AFP"),
    ("قطاع غزة (معا) - وصل", "قطاع غزة", "معا"),
    ("رفح (قطاع غزة) - وصل الوفد", nil, nil), ("وصل الوفد أمس - كما قالت رويترز للصحافة", nil, nil),
    ("أ ب", nil, nil), ("", nil, nil), ("Reuters said that the bridge fell.", nil, nil),
    ("The bridge fell. Paris (AFP) - it is", nil, nil),
  ]

  @Test(arguments: cases) func readsPlaceAndAgency(
    _ text: String, _ place: String?, _ agency: String?
  ) {
    let bytes = Array(text.utf8)
    var scanner = WordScanner()
    var words: [Word] = []
    scanner.scan(bytes.span, into: &words)
    let found = DatelineReader().read(bytes.span, words: words)
    #expect(found?.place.map { String(decoding: bytes[$0], as: UTF8.self) } == place)
    #expect(found?.agency.map { String(decoding: bytes[$0], as: UTF8.self) } == agency)
  }
}
