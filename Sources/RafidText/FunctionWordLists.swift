extension FunctionWords {
  /// The list of `language`, parted by spaces; in languages without spaces, single characters.
  static func list(_ language: TextLanguage) -> String {
    switch language {
    case .arabic: arabic
    case .english: english
    case .french: french
    case .german: german
    case .spanish: spanish
    case .italian: italian
    case .portuguese: portuguese
    case .turkish: turkish
    case .russian: russian
    case .persian: persian
    case .urdu: urdu
    case .hindi: hindi
    case .hebrew: hebrew
    case .dutch: dutch
    case .chinese:
      "的 了 是 在 和 与 也 都 就 而 及 着 或 把 被 让 给 对 从 向 到 由 为 以 于 之 其 这 那 他 她 它 我 你 们 吗 呢 吧 啊 但 并 又 还 很 更 最 不 没 有 将 会 要 能 可 个 等 中 上 下 说"
    case .japanese: "の は が を に へ と で も や か な だ た て し れ さ い る す ま せ ん う よ ね こ そ あ ど ら り く け ば き"
    case .other: ""
    }
  }

  /// Prepositions and particles that take a pronoun.
  static let arabicHosts = """
    في من عن علي الي ل ب مع بين عند لدي ان لكن لان كان ليت لعل كل بعض جميع نفس ضد نحو حول دون قبل بعد فوق \
    تحت امام خلف عبر خلال ضمن غير مثل سوي منذ معظم كلا كلتا احد احدي بينما وراء بجانب باتجاه اثناء حيال ازاء \
    تجاه لديه بان كون عدا
    """

  /// The pronouns that are written with them.
  static let arabicPronouns = "ه ها هم هما هن نا ي ك كم"

  static let arabic = """
    و ف ب ل ك في من الى إلى على عن مع بين عند لدى منذ حتى خلال بعد قبل حول نحو ضد دون بدون فوق تحت أمام خلف وراء عبر ضمن \
    غير سوى مثل مثلما حسب وفق وفقا طبقا بحسب حيث حين حينما عندما بينما كلما طالما لما لو لولا إذا إذ إذن إن أن \
    أنه أنها إنه إنها لأن لكن بل أو أم أما إما ثم لا لم لن ليس ليست ليسوا لست ما ماذا لماذا متى أين كيف كم هل \
    أي أية أيا من ممن مما عما فيما بما كما كأن كأنما إنما ربما لعل ليت قد لقد سوف كان كانت كانوا يكون تكون \
    يكونوا كنت كنا ليكون لتكون أصبح أصبحت بات باتت ظل ظلت ما مازال زال زالت يزال تزال هو هي هم هما هن أنا أنت \
    نحن أنتم هذا هذه هذان هذين هاتان هاتين هؤلاء ذلك تلك أولئك ذاك هنا هناك هنالك الذي التي الذين اللذان \
    اللذين اللتان اللتين اللواتي اللاتي اللائي بهذا بهذه لهذا لهذه كهذا كهذه بذلك لذلك كذلك بتلك لتلك وذلك \
    هكذا كل بعض جميع كافة معظم أغلب أحد إحدى كلا كلتا نفس ذات عدة عدد أكثر أقل جدا أيضا فقط حاليا مؤخرا سابقا \
    حوالي تقريبا نحو الآن اليوم أمس غدا الأمس حينها آنذاك وقت عام يوم شهر أسبوع أثناء إثر عقب فور رغم بالرغم \
    إزاء تجاه حيال لدي عليه بأن لأنه لأنها بأنه بأنها لكنه لكنها عدم إلا ألا ألم أفلا بلى نعم كلا غيرها غيره \
    مرة أخرى آخر آخرين أول ثاني الأول الثاني الثانية الأولى بسبب نتيجة بشأن بخصوص باتجاه بواسطة بناء إضافة \
    بالإضافة فضلا علاوة خاصة خصوصا لاسيما سيما بعدما قبيل بعيد مقابل تم يتم تتم وتم سيتم جرى يجري يمكن يجب \
    ينبغي لابد بد حال سواء حتما طبعا تماما كثيرا قليلا دائما أحيانا مجرد ضرورة ال ان اي او اذا هي انه انها
    """

  static let english = """
    the a an and or but nor so yet if then else than that this these those there here of in on at by for with \
    without from to into onto over under about above below between among through during before after against \
    within across behind beyond near off out up down as is am are was were be been being has have had having do \
    does did doing will would shall should can could may might must not no it its he him his she her hers they \
    them their theirs we us our ours you your yours i me my mine who whom whose which what when where why how all \
    any both each few more most other others some such only own same too very just also again ever never always \
    once while until because although though since whether either neither one ones every much many another \
    however therefore thus upon per via still even now already himself herself itself themselves myself yourself \
    isn't aren't wasn't weren't don't doesn't didn't won't can't couldn't wouldn't shouldn't it's he's she's \
    that's there's they're we're you're i'm i've we've they've i'd he'd she'd they'd i'll he'll she'll they'll \
    let get got s t re ve ll said says say according
    """

  static let french = """
    le la les l un une des de du d au aux à en dans par pour sur sous avec sans chez entre vers contre depuis \
    pendant avant après et ou mais donc or ni car que qu qui quoi dont où quand comme si ne n pas plus moins très \
    trop aussi encore déjà toujours jamais rien tout toute tous toutes même autre autres ce cet cette ces c ça cela \
    ceci celui celle ceux celles se s sa son ses leur leurs mon ma mes ton ta tes notre nos votre vos je j tu il elle \
    on nous vous ils elles lui eux me m te t y est sont était étaient être été suis es sommes êtes sera seront \
    serait soit a ont avait avaient avoir eu ai as avons avez aura auront aurait fait font faire peut peuvent \
    pouvait doit doivent selon afin ainsi alors lors lorsque puis parce puisque quel quelle quels quelles chaque \
    plusieurs quelques certains peu beaucoup bien ici là hors dès jusque jusqu via qu'il qu'elle c'est n'est d'un \
    d'une s'est l'on qu'un qu'une n'a qu'ils jusqu'à
    """

  static let german = """
    der die das den dem des ein eine einen einem einer eines kein keine keinen und oder aber denn doch sondern \
    sowie als wie wenn weil dass ob bis in im an am auf aus bei beim mit nach von vom vor zu zum zur für durch über \
    unter gegen ohne um seit während wegen trotz zwischen hinter neben ist sind war waren sein bin bist gewesen \
    wird werden wurde wurden worden würde würden hat haben hatte hatten habe kann können konnte könnte muss müssen \
    musste soll sollen sollte will wollen wollte darf dürfen mag er sie es ich du wir ihr ihn ihm ihnen mich mir \
    dich dir uns euch sich mein meine dein seine seiner seinen seinem ihre ihrer ihren ihrem unser unsere dieser \
    diese dieses diesen diesem jener jene alle allem allen aller alles jede jeder jedes jeden man was wer wo wann \
    warum welche welcher welches nicht nur noch auch schon so sehr mehr immer wieder dann da hier dort nun jetzt \
    etwa rund bereits jedoch damit dabei dazu davon dafür daran darauf darüber einmal etwas nichts viel viele \
    anderen andere sagte laut gibt gab
    """

  static let spanish = """
    el la los las un una unos unas lo de del a al en por para con sin sobre entre desde hasta hacia contra según \
    durante ante bajo tras y e o u ni pero sino aunque que quien quienes cual cuales cuyo cuya donde cuando como \
    si no sí ya muy más menos tan tanto también tampoco además solo sólo aún todavía siempre nunca se su sus mi \
    mis tu tus nuestro nuestra nuestros le les me te nos os yo tú él ella ellos ellas usted ustedes nosotros esto \
    este esta estos estas ese esa esos esas eso aquel aquella es son era eran fue fueron ser sido sea sería será \
    está están estaba estaban estar ha han había habían haber hay he hemos hubo tiene tienen tenía tener puede \
    pueden podía hace hacer todo toda todos todas otro otra otros otras mismo misma cada algunos algunas algún \
    alguna mucho muchos muchas poco pocos uno dos qué quién cómo cuándo dónde porque pues así entonces luego antes \
    después ahora hoy aquí allí dijo
    """

  static let italian = """
    il lo la i gli le l un uno una di del dello della dei degli delle d a al allo alla ai agli alle da dal dallo \
    dalla dai dagli dalle in nel nello nella nei negli nelle con su sul sullo sulla sui sugli sulle per tra fra e ed \
    o ma se che chi cui quale quali dove quando come perché mentre anche ancora già più meno molto poco tanto \
    troppo sempre mai non né si ci vi ne mi ti lui lei loro noi voi io tu egli ella essi suo sua suoi sue mio mia \
    nostro nostra questo questa questi queste quello quella quelli quelle quel è sono era erano essere stato stata \
    stati sarà sarebbe sia fu ha hanno aveva avevano avere ho abbiamo avrà può possono deve devono fa fare fatto \
    tutto tutti tutta tutte altro altri altra altre stesso stessa ogni alcuni alcune qualche secondo dopo prima \
    durante contro senza verso così poi ora oggi qui lì solo dell all dall nell sull c'è dell'
    """

  static let portuguese = """
    o a os as um uma uns umas de do da dos das em no na nos nas num numa por pelo pela pelos pelas para com sem \
    sobre entre desde até contra segundo durante após ante sob e ou mas nem que quem qual quais cujo cuja onde \
    quando como se não sim já muito mais menos tão tanto também ainda sempre nunca só apenas seu sua seus suas meu \
    minha nosso nossa lhe lhes me te ele ela eles elas eu tu você vocês nós isto isso aquilo este esta estes estas \
    esse essa esses essas aquele aquela ao aos à às é são era eram foi foram ser sido seja será seria está estão \
    estava estavam estar há havia haver tem têm tinha tinham ter pode podem podia deve devem faz fazer feito todo \
    toda todos todas outro outra outros outras mesmo mesma cada alguns algumas algum alguma muitos muitas pouco \
    poucos porque pois assim então depois antes agora hoje aqui ali disse dele dela deles delas neste nesta nesse
    """

  static let turkish = """
    ve veya ya da de ile için gibi kadar göre ama fakat ancak lakin çünkü ki eğer ise bu şu o bunu şunu onu buna \
    ona bunun onun bunlar onlar onların bunların ben sen biz siz beni seni bizi sizi bana sana bize size benim senin \
    bizim sizin kendi kendisi kendisini bir her hiç bazı birçok çok az daha en pek tüm bütün hep ne neden niçin \
    nasıl nerede kim hangi mi mı mu mü değil var yok olan olarak oldu olduğu olduğunu olması olup olur olacak idi \
    iken sonra önce beri doğru karşı rağmen dolayı üzere ayrıca hem şey böyle şöyle öyle burada orada şimdi artık \
    henüz yine bile sadece yalnız diye dedi söyledi belirtti etti eden edilen etmek ediyor tarafından üzerinde \
    içinde arasında
    """

  static let russian = """
    и в во не что он на я с со как а то все всё она так его но да ты к у же вы за бы по только ее её мне было вот \
    от меня еще ещё нет о об из ему теперь когда даже ну ли если уже или ни быть был него до вас нибудь опять уж \
    вам ведь там потом себя ничего ей может они тут где есть надо ней для мы тебя их чем была сам чтоб чтобы без \
    будто чего раз тоже себе под будет ж тогда кто этот того потому этого какой ним здесь этом один мой тем нее \
    сейчас были куда зачем всех можно при об над больше тот через эти эта это нас про них какая много разве после \
    свою своей своего свои свой этой этих перед лучше том такой такие им более всегда конечно всю между также \
    который которая которое которые которого которой которых котором однако кроме около среди лишь согласно
    """

  static let persian = """
    و در به از که این آن را با برای تا یا بر هم نیز اما ولی اگر چون چه هر همه هیچ یک دو است هست بود شد شده شود \
    باشد نیست کرد کرده کند کنند می نمی خود او وی ما من تو شما آنها آنان ایشان اینکه آنکه بین پس پیش بعد قبل روی \
    زیر داخل خارج حتی فقط تنها بسیار خیلی بیش کم چند چنین همین همان همچنین البته زیرا بلکه مگر جز بدون درباره \
    ضمن طی سپس اکنون هنوز دیگر باید شاید دارد دارند داشت داشته خواهد خواهند بودند هستند شدند گفت گفته افزود ها \
    های ای اند ام وقتی کجا کی چرا چگونه مورد توسط سوی میان اینجا آنجا همچون مانند یعنی نه بی
    """

  static let urdu = """
    کا کی کے کو میں سے نے پر اور یہ وہ ہے ہیں تھا تھی تھے تھیں کہ بھی ہی تو نہیں نہ یا اس ان اسے انہیں انہوں جو \
    جس جن جب تک لیے لئے ساتھ بعد پہلے طرف طرح کیا کیوں کیسے کہاں کب کون ہو ہوا ہوئی ہوئے ہوتا ہوتی ہوتے ہوں گا گی \
    گے گیا گئی گئے رہا رہی رہے کر کرنے کرتے کرتا کرتی کیے دیا دی دیے دیئے لیا لی لے جا جانے جاتا جاتی جاتے چکا چکی \
    چکے سکتا سکتی سکتے ایک دو کوئی کچھ سب تمام ہر کئی بہت زیادہ کم اپنے اپنی اپنا ہم آپ میں تم مجھے ہمیں مگر لیکن \
    اگر بلکہ چونکہ کیونکہ جبکہ تاہم والے والی والا دوران خلاف بارے ذریعے درمیان مطابق وجہ باوجود صرف ابھی اب یہاں \
    وہاں پھر پاس اوپر نیچے اندر باہر کہا کہنا بتایا کردیا کردی کردیے کردیئے کرکے کیلئے کیلیے ہمارے ہماری ہمارا \
    تمہارے آپکے بات جانا کرنا ہونے ہونا لگا لگے لگی رکھا رکھنے وغیرہ آیا آئی آئے کسی یہی وہی ایسے ایسی ادھر جنہیں جنہوں جائے جائیں \
    میرا میری میرے تیرا تیری تیرے تمہارا تمہاری تمہیں اسی انہی اسکا اسکی اسکے انکا انکی انکے جسے جسکا جسکی جسکے جتنا جتنی \
    جتنے اتنا اتنی اتنے کتنا کتنی کتنے ایسا جیسا جیسی جیسے ویسا ویسی ویسے جہاں وہیں یہیں کہیں کبھی خود چند بعض دیگر مزید \
    سارا ساری سارے پورا پوری پورے دونوں سا سی و تاکہ حالانکہ لہذا چنانچہ گویا نیز البتہ ورنہ خواہ چاہے یوں جوں ہاں جی بس محض \
    تقریبا اکثر شاید آج کل دوبارہ ضرور بالکل انتہائی ہمیشہ بغیر سوا سوائے علاوہ متعلق تحت لحاظ باعث بجائے سمیت قریب آگے پیچھے سامنے \
    ذریعہ حوالے ہوگا ہوگی ہونگے ہوتیں ہوئیں گئیں رہیں رہتا رہتی رہتے رہنے رہ دے دیں دینے دینا دیتا دیتی دیتے لیں لینے لینا لیتا \
    لیتی لیتے سکے سکیں سکا سکی سکوں چاہیے چاہئے پڑا پڑی پڑے پڑتا پڑتی پڑتے ڈالا ڈالی ڈالے کرے کریں کروں کرو کرتیں جاسکتا جاسکتی \
    جاتیں جارہا جارہی جارہے ہورہا ہورہی ہورہے ہوجاتا ہوجاتی ہوگیا ہوگئی ہوگئے ہوچکا کرلیا کررہا کررہی کررہے کہتا کہتی کہتے کہہ
    """

  static let hindi = """
    का की के को में से ने पर और यह वह है हैं था थी थे कि भी ही तो नहीं न या इस उस इन उन इसे उसे उन्हें उन्होंने जो \
    जिस जिन जब तक लिए साथ बाद पहले तरफ तरह क्या क्यों कैसे कहाँ कब कौन हो हुआ हुई हुए होता होती होते गा गी गे गया \
    गई गए रहा रही रहे कर करने करते करता करती किया किए दिया दी दिए लिया ली ले जा जाने जाता जाती जाते चुका सकता सकती \
    सकते एक कोई कुछ सब सभी हर कई बहुत अधिक कम अपने अपनी अपना हम आप मैं तुम मुझे हमें मगर लेकिन अगर बल्कि क्योंकि \
    जबकि हालांकि वाले वाली वाला दौरान खिलाफ बारे द्वारा बीच अनुसार केवल अभी अब यहाँ वहाँ फिर पास कहा
    """

  static let hebrew = """
    של את על עם אל אם או גם כי לא אין יש זה זו זאת אלה אלו הוא היא הם הן אני אתה אנחנו אתם מה מי איך למה מתי איפה \
    אבל רק עוד כל כך כמו בין לפני אחרי תחת מעל ליד עד מן היה היתה היו יהיה להיות שלו שלה שלהם שלנו אותו אותה אותם \
    לו לה להם לנו בו בה בהם כן יותר פחות מאוד כאשר לכן אך אף כבר עדיין אולי ידי לפי בכל
    """

  static let dutch = """
    de het een en of maar want dus als dan dat die dit deze der den in op aan bij met na van voor door over onder \
    tegen zonder om tot uit naar tussen is zijn was waren ben bent wordt worden werd werden heeft hebben had hadden \
    kan kunnen kon zou zouden zal zullen moet moeten mag wil hij zij ze wij we ik je jij jullie hem haar hun hen \
    mijn jouw uw ons onze zich niet geen ook nog al wel er hier daar wat wie waar wanneer hoe waarom welke alle \
    elke veel meer zeer te toe toch nu zo ander andere volgens sinds tijdens omdat terwijl
    """
}
