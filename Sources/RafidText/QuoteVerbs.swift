/// Words of saying and what ends the name of a speaker, in one language; own lists.
struct QuoteVerbs {
  /// Verbs of saying.
  let verbs: FunctionWords
  /// Prepositions that name a source (`بحسب`, `selon`).
  let sources: FunctionWords
  /// Words that end a name: prepositions, conjunctions, adverbs of time.
  let stops: FunctionWords
  /// Words that a quotation follows at once as speech (`أن`, `that`).
  let joints: FunctionWords
  /// Words that join the parts of an office (`the mayor of Milton`), where they end a name.
  let genitives: FunctionWords
  /// Words behind which a noun of saying names the occasion (`في تصريح`).
  let occasions: FunctionWords
  /// The name that folds as a preposition does.
  let alis: FunctionWords
  /// Words that stand first in sentences and are no names.
  let common: FunctionWords
  /// Pronouns, which name no one.
  let pronouns: FunctionWords
  /// Auxiliaries that may part a quotation from its verb (`a déclaré X`).
  let auxiliaries: FunctionWords
  /// Whether the speaker stands behind the verb (Arabic) and not before it.
  let verbFirst: Bool
  /// Whether names begin with capitals.
  let hasCase: Bool

  init(language: TextLanguage) {
    let lists = Self.lists(language)
    verbs = FunctionWords(list: lists.verbs)
    sources = FunctionWords(list: lists.sources)
    stops = FunctionWords(list: lists.stops)
    auxiliaries = FunctionWords(list: "a ont avait ha han había hat hatte haben")
    joints = FunctionWords(
      list: language == .arabic ? "إن أن بأن أنه إنه أنها إنها بأنه بأنها" : "")
    genitives = FunctionWords(list: language == .english ? "of for" : "")
    occasions = FunctionWords(list: language == .arabic ? "في وفي خلال" : "")
    alis = FunctionWords(list: language == .arabic ? "علي" : "")
    common = FunctionWords(language: language)
    pronouns = FunctionWords(list: lists.pronouns)
    verbFirst = language == .arabic
    hasCase = lists.hasCase
  }

  private struct Lists {
    var verbs = ""
    var sources = ""
    var stops = ""
    var pronouns = ""
    var hasCase = true
  }

  private static func lists(_ language: TextLanguage) -> Lists {
    switch language {
    case .arabic: arabic
    case .french: french
    case .german: german
    case .spanish: spanish
    case .italian: italian
    case .portuguese: portuguese
    case .russian: russian
    case .turkish:
      Lists(
        verbs: "dedi söyledi belirtti açıkladı ifade vurguladı kaydetti konuştu ekledi",
        hasCase: true)
    case .persian:
      Lists(
        verbs: "گفت گفته افزود تاکید تصریح اظهار اعلام بیان نوشت کرد", sources: "گزارش",
        hasCase: false)
    case .urdu: Lists(verbs: "کہا کہنا بتایا بولے بولا کہتے فرمایا", hasCase: false)
    case .chinese, .japanese: Lists(verbs: "说 称 表示 言 述", hasCase: false)
    case .english, .dutch, .hindi, .hebrew, .other: english
    }
  }

  private static let arabic = Lists(
    verbs: """
      قال قالت وقال وقالت فقال يقول تقول ويقول وتقول قالوا أضاف أضافت وأضاف وأضافت يضيف أوضح أوضحت وأوضح وأوضحت \
      أكد أكدت وأكد وأكدت يؤكد أشار أشارت وأشار وأشارت لفت لفتت ولفت صرح صرحت وصرح تابع تابعت وتابع وتابعت اعتبر اعتبرت واعتبر \
      ذكر ذكرت وذكر وذكرت أعلن أعلنت وأعلن وأعلنت شدد شددت وشدد وشددت كتب كتبت وكتب وكتبت رأى ورأى علق وعلق نقل نقلت ونقلت ونقل \
      زعم وزعم ختم وختم استطرد وصف وصفت ووصف دعا ودعا حذر وحذر أفاد أفادت وأفاد ذكرته قاله نوه ونوه واصفا مؤكدا مضيفا \
      مستدركا تأكيد تأكيده تأكيدها قوله قولها تصريح إعلان وتشديده قائلا قائلة موضحا معتبرا مشددا تحدث تتحدث وتحدث نفى ونفى كشف وكشف
      """,
    sources: "بحسب وبحسب حسب وفق ووفق وفقا ووفقا حسبما نقلا",
    stops: """
      إن أن إنه إنها أنه أنها بأن بأنه بأنها إنهم أنهم في وفي خلال عن على إلى الى من لـ ل مع بعد قبل عقب أمام لدى عبر حول أثناء ردا \
      تعليقا اليوم أمس أيضا السبت الأحد الاثنين الإثنين الثلاثاء الأربعاء الخميس الجمعة حيث لكن ثم قائلا قائلة الذي التي لها له \
      ضمن بشأن بخصوص مساء صباح يوم منذ ما دائما مرارا مجددا فإن فإنه فإنها تعبيره تعبيرها قوله قولها هذا هذه فيها فيه لوكالة لصحيفة لقناة لشبكة للصحفيين للصحافيين هناك سابقا لاحقا الى ذلك
      """,
    pronouns: "هو هي هم أنا نحن", hasCase: false)

  private static let english = Lists(
    verbs: """
      said says say saying told tells added adds asked asks wrote writes explained explains noted notes replied announced \
      stated claimed insisted argued warned recalled tweeted posted remarked continued concluded declared observed
      """,
    sources: "according",
    stops: """
      in on at during after before while when as to of that for with from by after wednesday monday tuesday thursday friday \
      saturday sunday yesterday today who which late earlier about and but adding
      """,
    pronouns: "he she they it i we you him her them who")

  private static let french = Lists(
    verbs: """
      dit déclaré déclare affirmé affirme expliqué explique ajouté ajoute précisé précise souligné souligne indiqué indique estime \
      estimé assure assuré lance lancé raconte raconté confie confié poursuit conclut conclu répond répondu écrit commente \
      commenté rappelle annonce annoncé regrette regretté martèle insiste insisté
      """,
    sources: "selon",
    stops: """
      à au aux dans en sur lors pendant après avant devant pour par avec que qui lundi mardi mercredi jeudi vendredi samedi dimanche \
      hier ce cette dont et mais
      """,
    pronouns: "il elle ils elles on je nous vous t-il t-elle a ont avait s'est lui")

  private static let german = Lists(
    verbs:
      "sagte sagt erklärte erklärt betonte ergänzte schrieb schreibt meinte fügte kritisierte warnte teilte berichtete",
    sources: "laut", stops: "in im am auf bei nach vor zu der dass und aber mit dem",
    pronouns: "er sie es ich wir ihr hat hatte")

  private static let spanish = Lists(
    verbs:
      "dijo dice afirmó afirma añadió explicó aseguró señaló indicó declaró escribió agregó manifestó sostuvo comentó",
    sources: "según",
    stops:
      "en durante tras a al ante que para con y pero el lunes martes miércoles jueves viernes sábado domingo",
    pronouns: "él ella ellos ellas yo ha había se")

  private static let italian = Lists(
    verbs:
      "detto dice dichiarato spiegato spiega afferma affermato aggiunto aggiunge scrive scritto racconta commenta sottolinea",
    sources: "secondo", stops: "in nel durante dopo a al che per con e ma",
    pronouns: "lui lei loro ha aveva si")

  private static let portuguese = Lists(
    verbs:
      "disse diz afirmou afirma acrescentou explicou declarou escreveu contou ressaltou destacou completou",
    sources: "segundo", stops: "em no na durante após a ao que para com e mas",
    pronouns: "ele ela eles elas se")

  private static let russian = Lists(
    verbs:
      "сказал сказала заявил заявила отметил отметила добавил добавила сообщил сообщила подчеркнул подчеркнула пишет говорит рассказал рассказала пояснил пояснила",
    sources: "словам", stops: "в на что о об и но при после до", pronouns: "он она они я мы")
}
