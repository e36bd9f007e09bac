import RafidText

/// The words that decide, in one language, what may be a keyword; own short lists.
enum KeywordLists {
  /// Words that may open a name and are no keywords alone: `New York`.
  static func openers(_ language: TextLanguage) -> String {
    switch language {
    case .arabic: "عبد أبو ابو"
    case .english: "new great old big good first second north south east west"
    case .french: "nouveau nouvelle grand grande premier première"
    case .spanish: "nuevo nueva gran primer primera"
    case .italian: "nuovo nuova grande primo prima"
    case .portuguese: "novo nova grande primeiro primeira"
    default: ""
    }
  }

  /// Words that a noun follows: articles and prepositions.
  static func cues(_ language: TextLanguage) -> String {
    switch language {
    case .arabic:
      """
      في من إلى على عن مع بين عند لدى منذ خلال بعد قبل حول نحو ضد بدون دون تحت أمام خلف عبر غير كل بعض جميع هذا هذه \
      تلك ذلك وفي ومن وعلى وإلى
      """
    case .english:
      """
      the a an of in on at for with from by its his her their our my your this that these those no each every some any all \
      into over under between against about through during
      """
    case .french:
      """
      le la les l un une des de du d au aux en dans par pour sur sous avec sans son sa ses leur leurs ce cette ces notre nos \
      chaque entre contre
      """
    case .spanish:
      """
      el la los las un una unos unas de del al en con por para sin sobre su sus este esta estos estas ese esa entre contra
      """
    case .italian:
      """
      il lo la i gli le un uno una di del dello della dei degli delle al allo alla ai agli alle dal dalla in nel nella nei \
      nelle con su sul sulla per tra fra suo sua questo questa contro
      """
    case .portuguese:
      """
      o a os as um uma de do da dos das em no na nos nas por pelo pela com sem sobre seu sua este esta entre contra
      """
    case .dutch: "de het een van in op met voor door bij uit naar tegen zijn haar deze dit"
    case .german:
      "der die das den dem des ein eine einen einem einer eines im am vom zum zur für mit von bei"
    case .russian: "в во на с со о об из от до для по при за под над между без у к через про"
    case .persian: "از در به با بر برای این آن هر"
    case .hebrew: "של את על עם אל בין"
    case .turkish: "bir bu şu her"
    case .urdu, .hindi, .chinese, .japanese, .other: ""
    }
  }

  /// Characters of scripts without spaces that stand in no keyword.
  static let barriers = """
    的 了 是 和 与 與 也 都 就 而 及 着 或 把 被 让 给 吗 呢 吧 啊 但 又 还 很 更 最 没 说 她 它 我 你 们 們 这 這 那 之 该 此 \
    每 却 已 曾 若 在 将 他 曰
    """
  /// Characters of such scripts that open no short keyword.
  static let weakOpeners =
    "一 不 有 为 為 于 於 对 向 从 因 再 个 個 名 头 位 次 只 等 至 由 并 要 会 能 可 以 来 去 到 年 月 日 号"
}
