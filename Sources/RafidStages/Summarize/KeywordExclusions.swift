import RafidText

/// Content words that are never keywords: verbs of saying, days, months, measures; own short lists.
enum KeywordExclusions {
  /// The list of `language`, parted by spaces.
  static func list(_ language: TextLanguage) -> String {
    switch language {
    case .arabic:
      """
      قال قالت وقال وقالت يقول تقول قائلا قائلة أضاف أضافت وأضاف وأضافت أوضح أوضحت وأوضح وأوضحت أكد أكدت وأكد وأكدت أشار \
      أشارت وأشار مشيرا لافتا لفت ذكر ذكرت وذكر صرح صرحت أعلن أعلنت وأعلن تابع وتابع اعتبر نقل نقلت أفاد أفادت وأفاد مؤكدا \
      معتبرا موضحا مضيفا السبت الأحد الاثنين الإثنين الثلاثاء الأربعاء الخميس الجمعة يناير فبراير مارس أبريل ابريل مايو يونيو \
      يوليو أغسطس سبتمبر أكتوبر نوفمبر ديسمبر كانون شباط آذار نيسان أيار حزيران تموز آب أيلول تشرين الماضي الماضية المقبل \
      المقبلة الجاري الحالي الحالية السابق السابقة مليون مليار ألف آلاف مئات عشرات شخص شخصا أشخاص سنة سنوات عاما أعوام العام \
      الشهر الأسبوع يوما أيام شهرا أشهر ساعة ساعات الساعة دقيقة الناس وجود كبير كبيرة جديد جديدة الجديد الجديدة مؤخرا واحد واحدة
      """
    case .english:
      """
      said says saying told tells added adds according asked announced reported monday tuesday wednesday thursday friday saturday \
      sunday january february march april may june july august september october november december year years month months \
      week weeks day days today yesterday tomorrow time times people man men woman women percent million billion thousand \
      hundred two three four five six seven eight nine ten first second last next new old good great big make made take took \
      come came go went going see seen know think way thing things back like want part number mr mrs ms dr
      """
    case .french:
      """
      déclaré affirmé ajouté annoncé indiqué expliqué dit lundi mardi mercredi jeudi vendredi samedi dimanche janvier février mars \
      avril mai juin juillet août septembre octobre novembre décembre an ans année années mois jour jours semaine heures \
      heure temps fois personnes millions milliards mille deux trois quatre cinq premier première dernier dernière nouveau \
      nouvelle grand grande
      """
    case .german:
      """
      sagte erklärte teilte betonte montag dienstag mittwoch donnerstag freitag samstag sonntag januar februar märz april mai \
      juni juli august september oktober november dezember jahr jahre jahren monat monate tag tage tagen woche wochen uhr \
      prozent millionen milliarden zwei drei vier fünf neue neuen neuer menschen mal zeit
      """
    case .spanish:
      """
      afirmó añadió explicó aseguró señaló indicó lunes martes miércoles jueves viernes sábado domingo enero febrero marzo abril \
      mayo junio julio agosto septiembre octubre noviembre diciembre año años mes meses día días semana horas hora vez veces \
      millones mil dos tres cuatro cinco primer primera último última nuevo nueva gran grande personas
      """
    case .italian:
      """
      detto spiegato aggiunto lunedì martedì mercoledì giovedì venerdì sabato domenica gennaio febbraio marzo aprile maggio \
      giugno luglio agosto settembre ottobre novembre dicembre anno anni mese mesi giorno giorni settimana ore volta volte \
      milioni miliardi mila due tre quattro cinque primo prima ultimo ultima nuovo nuova grande persone
      """
    case .portuguese:
      """
      afirmou acrescentou explicou segunda-feira terça-feira quarta-feira quinta-feira sexta-feira feira sábado domingo janeiro \
      fevereiro março abril maio junho julho agosto setembro outubro novembro dezembro ano anos mês meses dia dias semana \
      horas hora vez vezes milhões mil dois três quatro cinco primeiro primeira último última novo nova grande pessoas
      """
    case .turkish:
      """
      pazartesi salı çarşamba perşembe cuma cumartesi pazar ocak şubat mart nisan mayıs haziran temmuz ağustos eylül ekim kasım \
      aralık yıl yılı yılında gün günü ay hafta saat milyon milyar bin iki üç dört beş yeni büyük zaman kişi
      """
    case .russian:
      """
      сказал сказала заявил заявила сообщил сообщила отметил добавил понедельник вторник среда четверг пятница суббота \
      воскресенье января февраля марта апреля мая июня июля августа сентября октября ноября декабря год года году лет месяц \
      месяцев день дня дней недели время раз человек человека млн млрд тыс миллионов тысяч два три четыре пять новый новая
      """
    case .persian:
      "شنبه یکشنبه دوشنبه سه‌شنبه چهارشنبه پنجشنبه جمعه سال ماه روز هفته ساعت میلیون میلیارد هزار نفر مردم جدید بزرگ زمان"
    case .urdu:
      "پیر منگل بدھ جمعرات جمعہ ہفتہ اتوار سال ماہ دن مہینے ہفتے گھنٹے لاکھ کروڑ ہزار افراد لوگ نئے نئی نیا بڑے"
    default: ""
    }
  }
}
