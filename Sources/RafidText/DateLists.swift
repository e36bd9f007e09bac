/// The words around months and days in one language; own lists.
struct DateLists {
  /// Days in words: first to tenth, then tens from twenty on (Arabic, where dates are written out).
  var ordinals: [String] = []
  var flags: [(String, DateMeaning.Flags)] = []
  var units: [(String, DateMeaning.Unit, UInt8)] = []
  /// Days by their distance from today.
  var days: [(String, Int8)] = []

  /// The lists of `language`; English where it has none.
  static func lists(_ language: TextLanguage) -> DateLists {
    switch language {
    case .arabic: arabic
    case .french: french
    case .german: german
    case .spanish: spanish
    case .italian: italian
    case .portuguese: portuguese
    case .turkish: turkish
    case .russian: russian
    case .persian: persian
    case .urdu: urdu
    case .dutch: dutch
    case .hindi: hindi
    case .english, .hebrew, .chinese, .japanese, .other: english
    }
  }

  private static let arabic = DateLists(
    ordinals: [
      "الأول أول الحادي الأولى", "الثاني ثاني الثانية الآخر الآخرة", "الثالث", "الرابع", "الخامس",
      "السادس", "السابع", "الثامن", "التاسع",
      "العاشر عشر", "العشرين العشرون والعشرين والعشرون", "الثلاثين الثلاثون والثلاثين والثلاثون",
    ],
    flags: [
      ("من يوم", .of), ("شهر لشهر بشهر", .monthWord),
      (
        "عام سنة العام لعام بعام لسنة بسنة وعام وسنة السنة عامي وعامي لعامي سنتي لسنتي وسنتي صيف صائفة خريف شتاء موسم لموسم مواليد",
        .yearWord
      ),
      ("في وفي منذ ومنذ خلال نهاية أواخر أوائل مطلع بداية موفى أفق", .yearIntro),
      (
        "السبت الأحد الاثنين الإثنين الثلاثاء الأربعاء الخميس الجمعة والسبت والأحد والاثنين والثلاثاء والأربعاء والخميس والجمعة",
        .weekday
      ),
      ("منذ قبل", .agoBefore), ("الماضي الماضية المنصرم الفائت المنقضي الفارط", .last),
      ("الجاري الجارية الحالي الحالية", .current), ("المقبل المقبلة القادم القادمة", .next),
      ("م ميلادي ميلادية للميلاد", .gregorianEra), ("هـ ه هجري هجرية للهجرة", .hijriEra),
      ("ق قبل", .beforeChrist),
      ("ص صباحا صباح", .am), ("مساء ظهرا عصرا ليلا", .pm), ("الساعة", .hourWord),
      ("الموافق موافق يوافق المصادف", .agrees), ("إلى حتى و", .range),
    ],
    units: [
      ("ساعة ساعات", .hour, 1), ("ساعتين ساعتان", .hour, 2), ("يوم أيام يوما", .day, 1),
      ("يومين يومان", .day, 2),
      ("أسبوع أسابيع أسبوعا", .week, 1), ("أسبوعين أسبوعان", .week, 2),
      ("دقيقة دقائق دقيقتين", .hour, 0),
    ],
    days: [("أمس", -1), ("غدا", 1)])

  private static let english = DateLists(
    flags: [
      ("of the", .of), ("year", .yearWord),
      ("in since until during early late mid summer winter autumn spring throughout", .yearIntro),
      (
        "monday tuesday wednesday thursday friday saturday sunday mon tue tues wed thu thurs fri sat sun",
        .weekday
      ),
      ("ago", .agoAfter), ("last", .last), ("this", .current), ("next", .next),
      ("ad ce", .gregorianEra), ("ah", .hijriEra), ("bc bce", .beforeChrist), ("am", .am),
      ("pm", .pm),
      ("at", .hourWord), ("to and through", .range),
    ],
    units: [
      ("hour hours minute minutes", .hour, 1), ("day days", .day, 1), ("week weeks", .week, 1),
    ],
    days: [("yesterday", -1), ("tomorrow", 1)])

  private static let french = DateLists(
    flags: [
      ("le de du", .of), ("année an l'an l'année", .yearWord), ("en depuis dès", .yearIntro),
      ("lundi mardi mercredi jeudi vendredi samedi dimanche", .weekday), ("a", .agoBefore),
      ("dernier dernière", .last), ("prochain prochaine", .next), ("à", .hourWord),
      ("au et", .range),
    ],
    units: [
      ("heure heures minutes minute", .hour, 1), ("jour jours", .day, 1),
      ("semaine semaines", .week, 1),
    ],
    days: [("hier", -1), ("demain", 1)])

  private static let german = DateLists(
    flags: [
      ("jahr jahre jahres", .yearWord), ("seit anno", .yearIntro),
      (
        "montag dienstag mittwoch donnerstag freitag samstag sonnabend sonntag mo di mi do fr sa so",
        .weekday
      ),
      ("vor", .agoBefore), ("um", .hourWord), ("bis und", .range), ("des vom", .of),
      ("letzten letztes letzter vergangenen vergangenes", .last), ("diesem dieses", .current),
      ("nächsten nächstes kommenden", .next),
    ],
    units: [
      ("stunde stunden minute minuten", .hour, 1), ("tag tage tagen", .day, 1),
      ("woche wochen", .week, 1),
    ],
    days: [("gestern", -1)])

  private static let spanish = DateLists(
    flags: [
      ("de del el mes", .of), ("año", .yearWord), ("en desde hasta", .yearIntro),
      ("lunes martes miércoles jueves viernes sábado domingo", .weekday), ("hace", .agoBefore),
      ("pasado pasada", .last), ("próximo próxima", .next), ("a las", .hourWord), ("al y", .range),
    ],
    units: [
      ("hora horas minutos minuto", .hour, 1), ("día días", .day, 1), ("semana semanas", .week, 1),
    ],
    days: [("ayer", -1)])

  private static let italian = DateLists(
    flags: [
      ("di del dell' il", .of), ("anno dell'anno l'anno", .yearWord), ("nel dal fino", .yearIntro),
      ("lunedì martedì mercoledì giovedì venerdì sabato domenica", .weekday), ("fa", .agoAfter),
      ("scorso scorsa", .last), ("prossimo prossima", .next), ("alle ore", .hourWord),
      ("al e", .range),
    ],
    units: [
      ("ora ore minuti minuto", .hour, 1), ("giorno giorni", .day, 1),
      ("settimana settimane", .week, 1),
    ],
    days: [("ieri", -1), ("domani", 1)])

  private static let portuguese = DateLists(
    flags: [
      ("de do", .of), ("ano", .yearWord), ("em desde até", .yearIntro),
      ("segunda terça quarta quinta sexta sábado domingo feira", .weekday), ("há", .agoBefore),
      ("atrás", .agoAfter),
      ("passado passada", .last), ("próximo próxima", .next), ("às", .hourWord), ("a e", .range),
    ],
    units: [
      ("hora horas minutos minuto", .hour, 1), ("dia dias", .day, 1), ("semana semanas", .week, 1),
    ],
    days: [("ontem", -1), ("amanhã", 1)])

  private static let turkish = DateLists(
    flags: [
      ("yılında yılının yılı yılından yılına senesinde", .yearTail),
      ("pazartesi salı çarşamba perşembe cuma cumartesi pazar", .weekday), ("önce", .agoAfter),
      ("geçen", .last), ("saat", .hourWord), ("ve ile ila", .range),
    ],
    units: [("saat dakika", .hour, 1), ("gün", .day, 1), ("hafta", .week, 1)],
    days: [("dün", -1), ("yarın", 1)])

  private static let russian = DateLists(
    flags: [
      ("года г году год годом", .yearTail), ("го е ого", .of),
      (
        "понедельник вторник среда среду четверг пятница пятницу суббота субботу воскресенье",
        .weekday
      ),
      ("назад", .agoAfter), ("прошлого", .last), ("в", .hourWord), ("по и", .range),
    ],
    units: [
      ("час часа часов минут минуты минуту", .hour, 1), ("день дня дней", .day, 1),
      ("неделя недели недель неделю", .week, 1),
    ],
    days: [("вчера", -1), ("завтра", 1)])

  private static let persian = DateLists(
    flags: [
      ("سال", .yearWord), ("ماه", .monthWord),
      ("شنبه یکشنبه دوشنبه سه‌شنبه چهارشنبه پنجشنبه پنج‌شنبه جمعه", .weekday), ("پیش قبل", .agoAfter),
      ("گذشته", .last), ("جاری", .current), ("آینده", .next), ("میلادی", .gregorianEra),
      ("قمری هجری", .hijriEra),
      ("ساعت", .hourWord), ("تا و", .range), ("برابر مطابق", .agrees),
    ],
    units: [("ساعت دقیقه", .hour, 1), ("روز", .day, 1), ("هفته", .week, 1)],
    days: [("دیروز", -1), ("فردا", 1)])

  private static let urdu = DateLists(
    flags: [
      ("سال سنہ", .yearWord), ("میں", .yearTail), ("پیر منگل بدھ جمعرات جمعہ ہفتہ اتوار", .weekday),
      ("پہلے", .agoAfter),
      ("ء عیسوی", .gregorianEra), ("ھ ہجری", .hijriEra), ("سے اور تا", .range),
    ],
    units: [("گھنٹے گھنٹہ منٹ", .hour, 1), ("دن", .day, 1), ("ہفتے", .week, 1)])

  private static let hindi = DateLists(
    flags: [
      ("सन साल वर्ष", .yearWord), ("में", .yearTail),
      ("सोमवार मंगलवार बुधवार गुरुवार शुक्रवार शनिवार रविवार", .weekday),
      ("पहले", .agoAfter), ("से और", .range),
    ],
    units: [("घंटे घंटा मिनट", .hour, 1), ("दिन", .day, 1), ("हफ्ते हफ़्ते", .week, 1)])

  private static let dutch = DateLists(
    flags: [
      ("jaar", .yearWord), ("in sinds", .yearIntro),
      ("maandag dinsdag woensdag donderdag vrijdag zaterdag zondag", .weekday),
      ("geleden", .agoAfter),
      ("om", .hourWord), ("tot en", .range),
    ],
    units: [("uur minuten", .hour, 1), ("dag dagen", .day, 1), ("week weken", .week, 1)],
    days: [("gisteren", -1), ("morgen", 1)])
}
