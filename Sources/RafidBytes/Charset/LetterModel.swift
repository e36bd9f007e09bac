/// How often the letters of some languages occur, for telling legacy encodings apart.
///
/// The letters, their order and the words were set down from general knowledge of the languages; of
/// the order only the third of the list that a letter stands in counts.
struct LetterModel: Sendable {
  /// The encodings that texts with these letters come in, the likelier first.
  let charsets: [Charset]
  /// Whether the letters stand among ASCII letters.
  let isLatin: Bool
  /// Common words of the language that are written in ASCII letters.
  let words: [String]
  /// Whether it counts only where its words do: a small language under an encoding of its own.
  let needsWords: Bool
  /// By scalar: 0 for what says nothing, below for what does not belong, above for letters.
  let weights: [Int8]

  /// Scalars past these are in no single-byte table but as signs.
  static let scalarLimit = 0x2123
  /// What a scalar past the limit weighs: frames and blocks are in no text on the web.
  static let signWeight = -40

  private static let foreign: Int8 = -15
  private static let borrowed: Int8 = -5
  private static let unused: Int8 = -40

  private init(
    _ charsets: [Charset], isLatin: Bool = false, _ lower: String, _ upper: String = "",
    words: String = "", needsWords: Bool = false
  ) {
    self.charsets = charsets
    self.isLatin = isLatin
    self.words = words.split(separator: " ").map(String.init)
    self.needsWords = needsWords
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

  private static let western: [Charset] = [.windows1252, .macintosh, .iso8859x15]
  private static let central: [Charset] = [.windows1250, .iso8859x2, .iso8859x16]
  private static let baltic: [Charset] = [.windows1257, .iso8859x13, .iso8859x4]

  // By language, for the letters of French are also those of Czech under another table.
  private static let latin: [LetterModel] = [
    LetterModel(
      western, isLatin: true, "éèàêçôûîâùïëœüÿ", "ÉÈÀÊÇÔÛÎÂÙÏËŒ",
      words: "le la les des et est une du que qui dans pour sur pas plus par avec son ses "
        + "aux ont sont ce cette nous vous"),
    LetterModel(
      western, isLatin: true, "üäößéèàç", "ÜÄÖ",
      words: "der die das und ist nicht ein eine den dem zu mit auf von sich des auch wird "
        + "bei aus nach werden sind im"),
    LetterModel(
      western, isLatin: true, "óíáéñúü¡¿çàèòïºª·", "ÓÍÁÉÑÚÜÇÀÈ",
      words: "el la los las de que en un una por con para del se su al lo como pero sus han "
        + "fue"),
    LetterModel(
      western, isLatin: true, "ãçáéíõêóâúàôºª", "ÃÇÁÉÍÕÊÓÂÚÀÔ",
      words: "o os as que em um uma para com do da dos das no na por mais se foi ao pelo "
        + "pela seu sua"),
    LetterModel(
      western, isLatin: true, "àèòùéìî", "ÀÈÒÙÉÌ",
      words: "il di che la un una per con del della sono gli le nel alla dei non si da al ha "
        + "lo"),
    LetterModel(
      western, isLatin: true, "öäåéüôèó", "ÅÄÖÉ",
      words: "och att det som en av till med den inte ett om har sade ja on ei se joka mutta "
        + "kun ovat oli sen kuin tai vain kanssa ennen"),
    LetterModel(
      western, isLatin: true, "åøæéüôèó", "ÅØÆÉ",
      words: "og at det som en af til med den ikke er for har men fra kan eller var vil ved"),
    LetterModel(
      [.windows1252, .macintosh, .iso8859x10], isLatin: true, "áíðóéöúþýæ", "ÁÍÐÓÉÖÚÞÝÆ",
      words: "og um er til sem var voru ekki hefur fyrir vi hafa eru en af ef"),
    LetterModel(
      western, isLatin: true, "éèïëüöçàáíóúñâêîôû", "ÉÈÀÇ",
      words: "the of and to in is that it was for on as with be by at from this have are not "
        + "de het een en van dat op te zijn met voor niet aan er ook"),
    LetterModel(
      [.windows1254], isLatin: true, "ışğüöçâîû", "İŞĞÜÖÇÂÎÛ",
      words: "bir ve bu da de ile olarak daha en sonra kadar gibi ama olan ne her"),
    LetterModel(
      central, isLatin: true, "íáéěřčýžšůúťňďóľäôĺŕ", "ÍÁÉĚŘČÝŽŠŮÚŤŇĎÓĽÄÔ",
      words: "a se na je v to za do po pro jako ale od jeho jsou bude kde tak bylo sa pre "
        + "ako u i"),
    LetterModel(
      central, isLatin: true, "łęąóśżćńź", "ŁĘĄÓŚŻĆŃŹ",
      words: "w na nie do jest z to od po przez jak ale dla jego oraz tym tego ma i a o"),
    LetterModel(
      central, isLatin: true, "éáöóőüíúű", "ÉÁÖÓŐÜÍÚŰ",
      words: "a az hogy nem is egy volt meg ezt csak mint vagy lesz pedig ha de el ki"),
    LetterModel(
      central, isLatin: true, "ăîâşţșț", "ĂÎÂŞŢȘȚ",
      words: "de la din pe cu care mai sau este sunt pentru nu ce fi au prin lui va un o"),
    LetterModel(
      central, isLatin: true, "šžčćđ", "ŠŽČĆĐ",
      words: "je na da se za su od i iz koji kao ali nije bi ili sve te po uz ne u"),
    LetterModel(
      baltic, isLatin: true, "ėųįšžąčęūõäöü", "ĖŲĮŠŽĄČĘŪ",
      words: "ir kad tai su bet yra buvo jo apie kaip po dar tik nuo jie iki prie o"),
    LetterModel(
      baltic, isLatin: true, "āīēšūžņļčģķ", "ĀĪĒŠŪŽŅĻČĢĶ",
      words: "un ir ka ar no par uz bet kas pie lai nav vai tika to viens gan"),
    LetterModel(
      baltic, isLatin: true, "äõüöšž", "ÄÕÜÖŠŽ",
      words: "ja on ei see et oli kui ka mis ning aga tema kes oma nad enne seda"),
    LetterModel(
      [.windows1258], isLatin: true, "đôưâơêàăáéíóúèìòùýã\u{300}\u{301}\u{303}\u{309}\u{323}",
      "ĐÔƯÂƠÊÀĂÁÉÍÓÚ",
      words: "trong cho con khi theo ra sau anh hai ba nam khi do"),
    LetterModel(
      [.iso8859x3], isLatin: true, "ħġżċ", "ĦĠŻĊ",
      words: "li il ta u ma minn fuq kien kienet biex dan din hija huwa jew qabel is fil tal "
        + "l ix it id",
      needsWords: true),
    LetterModel(
      [.iso8859x3], isLatin: true, "ŭĉĝŝĵĥ", "ŬĈĜŜĴĤ",
      words: "la kaj de en estas ne por kiu al ke el sed kun mi pri ili oni kiel plu",
      needsWords: true),
    LetterModel(
      [.iso8859x14], isLatin: true, "âêôîûŵŷáéïöẃ", "ÂÊÔÎÛŴŶ",
      words: "y yr a o yn ar i bod mae wedi fod am gan ei oedd roedd hefyd gyda bydd",
      needsWords: true),
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
