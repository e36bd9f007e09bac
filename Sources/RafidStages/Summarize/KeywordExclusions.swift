import RafidText

/// Content words that are never keywords: verbs of saying, days, measures; own short lists.
enum KeywordExclusions {
  /// The list of `language`, parted by spaces.
  static func list(_ language: TextLanguage) -> String {
    switch language {
    case .arabic:
      """
      قال قالت وقال وقالت يقول تقول قائلا قائلة أضاف أضافت وأضاف وأضافت أوضح أوضحت وأوضح وأوضحت أكد أكدت وأكد وأكدت أشار \
      أشارت وأشار مشيرا لافتا لفت ذكر ذكرت وذكر صرح صرحت أعلن أعلنت وأعلن تابع وتابع اعتبر نقل نقلت أفاد أفادت وأفاد مؤكدا \
      معتبرا موضحا مضيفا السبت الأحد الاثنين الإثنين الثلاثاء الأربعاء الخميس الجمعة \
      سيكون ستكون سيتم تعد يعد تعتبر يعتبر يأتي تأتي جاء جاءت شهد شهدت تشهد يشهد قام قامت يقوم تقوم بلغ بلغت دعا دعت شدد \
      شددت نفى نفت بدأ بدأت بدء يبدأ تبدأ موعد منتصف إطار القادم القادمة كانون تشرين الماضي الماضية المقبل المقبلة الجاري الحالي الحالية السابق السابقة مليون مليار ألف آلاف مئات عشرات شخص شخصا أشخاص سنة سنوات عاما أعوام العام \
      الشهر الأسبوع يوما أيام شهرا أشهر ساعة ساعات الساعة دقيقة الناس وجود كبير كبيرة جديد جديدة الجديد الجديدة مؤخرا واحد واحدة
      """
    case .english:
      """
      said says saying told tells added adds according asked announced reported monday tuesday wednesday thursday friday saturday \
      sunday year years month months \
      week weeks day days today yesterday tomorrow time times people man men woman women percent million billion thousand \
      hundred two three four five six seven eight nine ten first second last next new old good great big make made take took \
      come came go went going see seen know think way thing things back like want part number mr mrs ms dr set become became left used use using including called early late long high low end lot
      """
    case .french:
      """
      déclaré affirmé ajouté annoncé indiqué expliqué dit lundi mardi mercredi jeudi vendredi samedi dimanche \
      an ans année années mois jour jours semaine heures \
      heure temps fois personnes millions milliards mille deux trois quatre cinq premier première dernier dernière nouveau \
      nouvelle grand grande m mm mme mmes mlle
      """
    case .german:
      """
      sagte erklärte teilte betonte montag dienstag mittwoch donnerstag freitag samstag sonntag \
      jahr jahre jahren monat monate tag tage tagen woche wochen uhr \
      prozent millionen milliarden zwei drei vier fünf neue neuen neuer menschen mal zeit herr herrn frau
      """
    case .spanish:
      """
      afirmó añadió explicó aseguró señaló indicó lunes martes miércoles jueves viernes sábado domingo \
      año años mes meses día días semana horas hora vez veces \
      millones mil dos tres cuatro cinco primer primera último última nuevo nueva gran grande personas sr sra srta don doña
      """
    case .italian:
      """
      detto spiegato aggiunto lunedì martedì mercoledì giovedì venerdì sabato domenica \
      anno anni mese mesi giorno giorni settimana ore volta volte \
      milioni miliardi mila due tre quattro cinque primo prima ultimo ultima nuovo nuova grande persone signor signora dott
      """
    case .portuguese:
      """
      afirmou acrescentou explicou segunda-feira terça-feira quarta-feira quinta-feira sexta-feira feira sábado domingo \
      ano anos mês meses dia dias semana \
      horas hora vez vezes milhões mil dois três quatro cinco primeiro primeira último última novo nova grande pessoas sr sra dr dra
      """
    case .turkish:
      """
      pazartesi salı çarşamba perşembe cuma cumartesi pazar \
      yıl yılı yılında gün günü ay hafta saat milyon milyar bin iki üç dört beş yeni büyük zaman kişi bay bayan
      """
    case .russian:
      """
      сказал сказала заявил заявила сообщил сообщила отметил добавил понедельник вторник среда четверг пятница суббота \
      воскресенье год года году лет месяц \
      месяцев день дня дней недели время раз человек человека млн млрд тыс миллионов тысяч два три четыре пять несколько новый новая господин госпожа г-н
      """
    case .persian:
      "شنبه یکشنبه دوشنبه سه‌شنبه چهارشنبه پنجشنبه جمعه سال ماه روز هفته ساعت میلیون میلیارد هزار نفر مردم جدید بزرگ زمان آقای خانم اعلام"
    case .urdu:
      "پیر منگل بدھ جمعرات جمعہ ہفتہ اتوار سال ماہ دن مہینے ہفتے گھنٹے لاکھ کروڑ ہزار افراد لوگ نئے نئی نیا بڑے دونوں ایسا دوسرے"
    case .hindi:
      "सोमवार मंगलवार बुधवार गुरुवार शुक्रवार शनिवार रविवार साल वर्ष महीने दिन घंटे लाख करोड़ हजार लोग लोगों बात उनके उनकी चार दो तीन"
    default: ""
    }
  }
}
