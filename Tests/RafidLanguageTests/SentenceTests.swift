import RafidLanguage
import Testing

/// Sentences written for these tests, with the language and script that they are in.
private let sentences: [(code: String, script: String, text: String)] = [
  ("ar", "Arab", "أعلن الوزير أن المدارس ستفتح أبوابها من جديد صباح يوم الأحد"),
  ("ar", "Arab", "مش عارف ليه الناس كلها زعلانة من الماتش بتاع امبارح"),
  ("fa", "Arab", "دولت اعلام کرد که مدرسه‌ها از هفته آینده دوباره باز می‌شوند"),
  ("ur", "Arab", "حکومت نے اعلان کیا ہے کہ اسکول اگلے ہفتے سے دوبارہ کھل جائیں گے"),
  ("ps", "Arab", "حکومت وویل چې ښوونځي به په راتلونکې اونۍ کې بیرته پرانیستل شي"),
  ("ckb", "Arab", "حکومەت ڕایگەیاند کە قوتابخانەکان هەفتەی داهاتوو دەکرێنەوە"),
  ("ug", "Arab", "مىنىستىر كېلەر ھەپتە مەكتەپلەرنىڭ قايتا ئېچىلىدىغانلىقىنى ئېيتتى"),
  ("sd", "Arab", "وزير چيو آهي ته ايندڙ هفتي کان سڀ اسڪول ٻيهر کوليا ويندا"),
  ("en", "Latn", "The minister said that the schools would open again next Monday"),
  ("fr", "Latn", "La ministre a dit que les écoles rouvriraient lundi prochain"),
  ("de", "Latn", "Die Ministerin sagte, dass die Schulen am Montag wieder öffnen"),
  ("es", "Latn", "El ministro dijo que las escuelas abrirán de nuevo el próximo lunes"),
  ("it", "Latn", "Il ministro ha detto che le scuole riapriranno lunedì prossimo"),
  ("pt", "Latn", "O ministro disse que as escolas vão abrir novamente na segunda-feira"),
  ("nl", "Latn", "De minister zei dat de scholen volgende week maandag weer opengaan"),
  ("pl", "Latn", "Minister powiedział, że szkoły zostaną otwarte w przyszły poniedziałek"),
  ("tr", "Latn", "Bakan, okulların önümüzdeki pazartesi yeniden açılacağını söyledi"),
  ("vi", "Latn", "Bộ trưởng nói rằng các trường học sẽ mở cửa trở lại vào thứ Hai tới"),
  ("ru", "Cyrl", "Министр заявил, что школы снова откроются в следующий понедельник"),
  ("uk", "Cyrl", "Міністр заявив, що школи знову відкриються наступного понеділка"),
  ("sr", "Cyrl", "Министар је рекао да ће школе поново бити отворене следећег понедељка"),
  ("sr", "Latn", "Ministar je rekao da će ove nedelje deca u celoj zemlji ponovo ići u školu"),
  ("hr", "Latn", "Ministar je rekao da će djeca u cijeloj zemlji ovog tjedna ponovno ići u školu"),
  (
    "nb", "Latn",
    "Statsråden sa at skolene skal åpne igjen neste uke, men ikke for de eldste elevene"
  ),
  (
    "nn", "Latn",
    "Statsråden sa at skulane skal opne att neste veke, men ikkje for dei eldste elevane"
  ),
  (
    "da", "Latn",
    "Ministeren sagde, at skolerne åbner igen i næste uge, men ikke for de ældste elever"
  ),
  (
    "ms", "Latn",
    "Menteri berkata semua sekolah akan dibuka semula minggu depan kerana keadaan sudah baik"
  ),
  (
    "id", "Latn",
    "Menteri mengatakan bahwa semua sekolah akan dibuka lagi pekan depan karena keadaan membaik"
  ),
  ("el", "Grek", "Ο υπουργός είπε ότι τα σχολεία θα ανοίξουν ξανά την επόμενη Δευτέρα"),
  ("he", "Hebr", "השר אמר שבתי הספר ייפתחו מחדש ביום ראשון הקרוב"),
  ("yi", "Hebr", "דער מיניסטער האָט געזאָגט אַז די שולן וועלן זיך ווידער עפֿענען"),
  ("hi", "Deva", "मंत्री ने कहा कि स्कूल अगले सोमवार से फिर खुलेंगे"),
  ("mr", "Deva", "पुढच्या सोमवारपासून शाळा पुन्हा सुरू होतील असे मंत्र्यांनी सांगितले"),
  ("bn", "Beng", "মন্ত্রী বলেছেন যে আগামী সোমবার থেকে স্কুলগুলি আবার খুলবে"),
  ("ta", "Taml", "அடுத்த திங்கட்கிழமை பள்ளிகள் மீண்டும் திறக்கப்படும் என்று அமைச்சர் கூறினார்"),
  ("th", "Thai", "รัฐมนตรีกล่าวว่าโรงเรียนจะเปิดอีกครั้งในวันจันทร์หน้า"),
  ("ka", "Geor", "მინისტრმა თქვა, რომ სკოლები მომავალ კვირას გაიხსნება"),
  ("hy", "Armn", "Նախարարն ասաց, որ դպրոցները կբացվեն հաջորդ շաբաթ"),
  ("am", "Ethi", "ሚኒስትሩ ትምህርት ቤቶች በሚቀጥለው ሳምንት እንደሚከፈቱ ተናግረዋል"),
  ("ko", "Hang", "장관은 다음 주 월요일에 학교가 다시 문을 연다고 말했다"),
  ("ja", "Jpan", "大臣は来週の月曜日に学校を再開すると述べた"),
  ("zh-Hans", "Hans", "部长说学校将在下周一重新开学"),
  ("zh-Hant", "Hant", "部長說學校將在下週一重新開學"),
]

@Test("Each sentence is told to be in its language and script", arguments: sentences.indices)
func sentenceIsTold(index: Int) {
  let (code, script, text) = sentences[index]
  let bytes = Array(text.utf8)
  var detector = LanguageDetector()
  let guess = detector.detect(bytes.span)
  #expect(guess.language.code == code)
  #expect(guess.script.code == script)
  #expect(guess.confidence >= 0.5 && guess.confidence <= 1)
}
