/// How often the letters of some languages occur, for telling legacy encodings apart.
///
/// The order of the letters was set down from general knowledge of the languages; only the third of
/// the list that a letter stands in counts.
struct LetterModel: Sendable {
  /// The encodings that texts with these letters come in, the likelier first.
  let charsets: [Charset]
  /// Whether the letters stand among ASCII letters.
  let isLatin: Bool
  /// By scalar: 0 for what says nothing, below for what does not belong, above for letters.
  let weights: [Int8]

  /// Scalars past these are in no single-byte table but as signs.
  static let scalarLimit = 0x2123
  /// What a scalar past the limit weighs: frames and blocks are in no text on the web.
  static let signWeight = -40

  private static let foreign: Int8 = -15
  private static let borrowed: Int8 = -5
  private static let unused: Int8 = -40

  private init(_ charsets: [Charset], isLatin: Bool = false, _ lower: String, _ upper: String = "")
  {
    self.charsets = charsets
    self.isLatin = isLatin
    var weights = [Int8](repeating: Self.foreign, count: Self.scalarLimit)
    for scalar in 0x80..<0xA0 { weights[scalar] = Self.unused }
    // Names from other languages that are written in Latin letters.
    if isLatin {
      for scalar in 0xC0..<0x250 { weights[scalar] = Self.borrowed }
      // Currencies, fractions, powers and accents that stand alone.
      for scalar in 0xA1..<0xC0 { weights[scalar] = 0 }
    }
    // Signs that stand in texts of any language: spaces, quotes, dashes, marks.
    for scalar in "\u{A0}«»·©®°§–—‘’‚“”„…•‹›€™№،؛؟ـ\u{AD}\u{200C}\u{200D}\u{200E}\u{200F}"
      .unicodeScalars
    {
      weights[Int(scalar.value)] = 0
    }
    let letters = Array(lower.unicodeScalars)
    for (rank, scalar) in letters.enumerated() {
      weights[Int(scalar.value)] = Int8(30 - 10 * (rank * 3 / letters.count))
    }
    // Capitals are rare, but nothing is wrong with them.
    for scalar in upper.unicodeScalars { weights[Int(scalar.value)] = 12 }
    self.weights = weights
  }

  /// Whether a scalar is a capital in one of the scripts that have two cases.
  static func isCapital(_ scalar: Int) -> Bool {
    switch scalar {
    case 0xC0...0xDE: scalar != 0xD7
    case 0x100...0x17E: scalar & 1 == (0x139...0x148 ~= scalar || 0x179...0x17E ~= scalar ? 1 : 0)
    case 0x386...0x3AB: scalar != 0x390
    case 0x400...0x42F, 0x490: true
    default: false
    }
  }

  /// The models, the likelier first: of two that fit alike the first is taken.
  static let all: [LetterModel] = latin + otherScripts

  private static let western: [Charset] = [.windows1252, .macintosh]
  private static let central: [Charset] = [.windows1250, .iso8859x2]

  // By language, for the letters of French are also those of Czech under another table.
  private static let latin: [LetterModel] = [
    LetterModel(western, isLatin: true, "éèàêçôûîâùïëœüÿ", "ÉÈÀÊÇÔÛÎÂÙÏËŒ"),
    LetterModel(western, isLatin: true, "üäößéèàç", "ÜÄÖ"),
    LetterModel(western, isLatin: true, "óíáéñúü¡¿çàèòïºª·", "ÓÍÁÉÑÚÜÇÀÈ"),
    LetterModel(western, isLatin: true, "ãçáéíõêóâúàôºª", "ÃÇÁÉÍÕÊÓÂÚÀÔ"),
    LetterModel(western, isLatin: true, "àèòùéìî", "ÀÈÒÙÉÌ"),
    LetterModel(western, isLatin: true, "åäöøæéüôèó", "ÅÄÖØÆÉ"),
    LetterModel(western, isLatin: true, "áíðóéöúþýæ", "ÁÍÐÓÉÖÚÞÝÆ"),
    LetterModel([.windows1254], isLatin: true, "ışğüöçâîû", "İŞĞÜÖÇÂÎÛ"),
    LetterModel(central, isLatin: true, "íáéěřčýžšůúťňďóľäôĺŕ", "ÍÁÉĚŘČÝŽŠŮÚŤŇĎÓĽÄÔ"),
    LetterModel(central, isLatin: true, "łęąóśżćńź", "ŁĘĄÓŚŻĆŃŹ"),
    LetterModel(central, isLatin: true, "éáöóőüíúű", "ÉÁÖÓŐÜÍÚŰ"),
    LetterModel(central, isLatin: true, "ăîâşţșț", "ĂÎÂŞŢȘȚ"),
    LetterModel(central, isLatin: true, "šžčćđ", "ŠŽČĆĐ"),
    LetterModel(
      [.windows1257, .iso8859x13], isLatin: true, "āīēšėūčųžąįęņļģķõäöü", "ĀĪĒŠĖŪČŲŽĄĮĘŅĻĢĶÕÄÖÜ"),
    LetterModel(
      [.windows1258], isLatin: true, "đôưâơêàăáéíóúèìòùýã\u{300}\u{301}\u{303}\u{309}\u{323}",
      "ĐÔƯÂƠÊÀĂÁÉÍÓÚ"),
  ]

  private static let otherScripts: [LetterModel] = [
    LetterModel(
      [.windows1256, .iso8859x6],
      "اليمونترةبعدسفهكقحجأشطصخىإضذثزءغئآظؤًپچژگکھںےٌٍَُِّْ"),
    LetterModel(
      [.windows1251, .koi8r, .koi8u, .iso8859x5, .ibm866, .macCyrillic],
      "оеаинтсрвлкмдпуяыьгзбчйхжшюцщэфъёіїєґўђјљњћџѕќѓ",
      "ОЕАИНТСРВЛКМДПУЯЫЬГЗБЧЙХЖШЮЦЩЭФЪЁІЇЄҐЎЂЈЉЊЋЏЅЌЃ"),
    LetterModel(
      [.windows1253, .iso8859x7], "αοιετνσηρπκμςλάυίόγέδήωθύχφβξώζψϊϋΐΰ",
      "ΑΟΙΕΤΝΣΗΡΠΚΜΛΥΓΔΩΘΧΦΒΞΖΨΆΈΉΊΌΎΏΪΫ"),
    LetterModel([.windows1255, .iso8859x8], "ויהלארתבשמנדקחםעפגטזסןכצךףץְֱֲֳִֵֶַָֹּׁׂײױװ׳״₪"),
    LetterModel([.windows874], "านรอกเงทมยลวดสตะ่้ัปบหีคิไขจแใชุพื็ูถศโซ์ธผึณำฟๆฝภญษฐฤฆฮฯฉฎฏฑฒฌฬฅฃ"),
  ]
}
