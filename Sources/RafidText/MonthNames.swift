/// The names of months, January first, spellings and abbreviations parted by spaces; after CLDR 48 with
/// spellings seen in print added.
struct MonthNames {
  var gregorian: [String] = []
  var hijri: [String] = []
  var jalali: [String] = []
  /// First words of months of two words, in the order of `DateMeaning.head`.
  var heads: [String] = []
  /// Second words of ذو القعدة and ذو الحجة.
  var tails: [String] = []
  /// Names that are common words too.
  var needCapital = ""

  /// The names in `language`; English ones where it has no list.
  static func names(_ language: TextLanguage) -> MonthNames {
    switch language {
    case .arabic: arabic
    case .persian: persian
    case .urdu: urdu
    case .french: french
    case .german: german
    case .spanish: spanish
    case .italian: italian
    case .portuguese: portuguese
    case .turkish: turkish
    case .russian: russian
    case .dutch: dutch
    case .hindi: hindi
    case .english, .hebrew, .chinese, .japanese, .other: english
    }
  }

  private static let hijriArabic = [
    "محرم المحرم", "صفر", "", "", "", "", "رجب", "شعبان", "رمضان", "شوال", "", "",
  ]

  /// All Arab countries at once: Egypt and the Gulf, Levant and Iraq, Algeria and Tunisia, Morocco, Mauritania.
  private static let arabic = MonthNames(
    gregorian: [
      "يناير جانفي", "فبراير شباط فيفري", "مارس آذار", "أبريل إبريل ابريل نيسان أفريل",
      "مايو أيار ماي ايار",
      "يونيو يونية يونيه حزيران جوان", "يوليو يولية يوليه تموز جويلية يوليوز",
      "أغسطس آب أوت غشت أغشت أغسطوس",
      "سبتمبر أيلول شتنبر شتمبر", "أكتوبر اكتوبر", "نوفمبر نونبر", "ديسمبر دجنبر دجمبر",
    ],
    hijri: hijriArabic,
    heads: ["تشرين", "كانون", "ربيع", "جمادى جماد", "ذو ذي ذى"],
    tails: ["القعدة قعدة", "الحجة حجة"])

  private static let persian = MonthNames(
    gregorian: [
      "ژانویه جنوری", "فوریه فبروری", "مارس مارچ", "آوریل اپریل", "مه می", "ژوئن جون",
      "ژوئیه جولای ژوییه",
      "اوت آگوست اگست", "سپتامبر سپتمبر", "اکتبر اکتوبر", "نوامبر نومبر", "دسامبر دسمبر",
    ],
    hijri: hijriArabic,
    jalali: [
      "فروردین حمل", "اردیبهشت ثور", "خرداد جوزا", "تیر سرطان", "مرداد امرداد اسد", "شهریور سنبله",
      "مهر میزان", "آبان عقرب", "آذر قوس", "دی جدی", "بهمن دلو", "اسفند حوت",
    ],
    heads: ["", "", "ربیع", "جمادی", "ذی ذو"],
    tails: ["القعده القعدة قعده", "الحجه الحجة حجه"])

  private static let urdu = MonthNames(
    gregorian: [
      "جنوری", "فروری", "مارچ", "اپریل", "مئی", "جون", "جولائی", "اگست", "ستمبر", "اکتوبر", "نومبر",
      "دسمبر",
    ],
    hijri: hijriArabic, heads: ["", "", "ربیع", "جمادی", "ذی ذو"],
    tails: ["القعدہ قعدہ", "الحجہ الحج"])

  private static let hindi = MonthNames(gregorian: [
    "जनवरी", "फरवरी फ़रवरी", "मार्च", "अप्रैल", "मई", "जून", "जुलाई", "अगस्त", "सितंबर सितम्बर",
    "अक्टूबर अक्तूबर", "नवंबर नवम्बर", "दिसंबर दिसम्बर",
  ])

  private static let english = MonthNames(
    gregorian: [
      "january jan", "february feb", "march mar", "april apr", "may", "june jun", "july jul",
      "august aug",
      "september sept sep", "october oct", "november nov", "december dec",
    ],
    needCapital: "may march mar august jan jun jul sep dec")

  private static let french = MonthNames(gregorian: [
    "janvier janv", "février févr fév", "mars", "avril avr", "mai", "juin", "juillet juil", "août",
    "septembre sept", "octobre oct", "novembre nov", "décembre déc",
  ])

  private static let german = MonthNames(
    gregorian: [
      "januar jänner jan", "februar feber feb", "märz mär", "april apr", "mai", "juni jun",
      "juli jul", "august aug",
      "september sept sep", "oktober okt", "november nov", "dezember dez",
    ],
    needCapital: "mai april august")

  private static let spanish = MonthNames(gregorian: [
    "enero ene", "febrero feb", "marzo mar", "abril abr", "mayo may", "junio jun", "julio jul",
    "agosto ago",
    "septiembre setiembre sept sep set", "octubre oct", "noviembre nov", "diciembre dic",
  ])

  private static let italian = MonthNames(gregorian: [
    "gennaio gen", "febbraio feb", "marzo mar", "aprile apr", "maggio mag", "giugno giu",
    "luglio lug",
    "agosto ago", "settembre set sett", "ottobre ott", "novembre nov", "dicembre dic",
  ])

  private static let portuguese = MonthNames(gregorian: [
    "janeiro jan", "fevereiro fev", "março mar", "abril abr", "maio mai", "junho jun", "julho jul",
    "agosto ago", "setembro set", "outubro out", "novembro nov", "dezembro dez",
  ])

  private static let turkish = MonthNames(
    gregorian: [
      "ocak ocakta oca", "şubat şub", "mart martta mar", "nisan nis", "mayıs", "haziran haz",
      "temmuz tem",
      "ağustos ağu", "eylül eyl", "ekim eki", "kasım kas", "aralık ara",
    ],
    needCapital: "ara kas tem")

  private static let russian = MonthNames(gregorian: [
    "январь января январе янв", "февраль февраля феврале февр фев", "март марта марте",
    "апрель апреля апреле апр",
    "май мая мае", "июнь июня июне июн", "июль июля июле июл", "август августа августе авг",
    "сентябрь сентября сентябре сент сен", "октябрь октября октябре окт",
    "ноябрь ноября ноябре нояб ноя",
    "декабрь декабря декабре дек",
  ])

  private static let dutch = MonthNames(gregorian: [
    "januari jan", "februari feb", "maart mrt", "april apr", "mei", "juni jun", "juli jul",
    "augustus aug",
    "september sept sep", "oktober okt", "november nov", "december dec",
  ])
}

extension DateReader {
  /// The full names of the Gregorian months in `language`, parted by spaces, in all forms known; no short ones, which
  /// are words of their own in some languages.
  package static func monthNames(_ language: TextLanguage) -> String {
    var names: [Substring] = []
    for month in MonthNames.names(language).gregorian {
      let forms = month.split(separator: " ")
      for (place, form) in forms.enumerated() where place == 0 || form.count > 4 {
        names.append(form)
      }
      if language == .arabic { names += forms.dropFirst() }
    }
    return names.joined(separator: " ")
  }
}
