extension SentenceAbbreviations {
  /// The words of one language, parted by spaces; abbreviations without their last full stop.
  struct Lists {
    var titles = ""
    var weak = ""
    var ending = ""
    var starters = ""
  }

  /// The lists of `language`.
  static func lists(_ language: TextLanguage) -> Lists {
    switch language {
    case .arabic: arabic
    case .english, .other: english
    case .french: french
    case .german: german
    case .spanish: spanish
    case .italian: italian
    case .portuguese: portuguese
    case .turkish: turkish
    case .russian: russian
    case .dutch: dutch
    case .persian, .urdu: Lists(titles: latinTitles)
    case .hindi: Lists(titles: latinTitles + " डॉ डा श्री श्रीमती प्रो पं स्व सं मि मिस्टर कु रु")
    case .hebrew: Lists(titles: latinTitles + " גב פרופ מר עו")
    case .chinese, .japanese: Lists(titles: latinTitles)
    }
  }

  /// Titles in Latin letters, as they stand in texts of any script.
  private static let latinTitles = "dr mr mrs ms prof st mt no vs vol pp fig"

  private static let arabic = Lists(
    titles: latinTitles + " "
      + "د أ م ا أ.د ا.د أ.م أ.م.د د.م م.م ص ج ط ع س ت ق هـ رقم تلفون هاتف "
      // Letter names that spell Latin initials out.
      + "إيه ايه بي سي دي إي إف اف جي إتش اتش آي جيه كيه كي إل ال إم ام إن ان أوه كيو آر ار إس اس تي دبليو دابليو إكس اكس واي زي",
    weak: "ش.م.ل ش.م.م ش.م.ع ذ.م.م ق.م ب.م أ.ف.ب د.ب.أ و.م.أ ش.ذ.م.م")

  private static let english = Lists(
    titles:
      "mr mrs ms dr prof rev gen col lt sgt capt cmdr maj gov sen rep hon pres messrs mme mlle "
      + "supt det insp adm brig cpl pvt st mt ft fr no nos vs v fig figs vol art sec eds pp p cf approx "
      + "dept univ viz ca e.g i.e al sr ps p.s",
    weak:
      "inc ltd co corp bros jr jan feb mar apr jun jul aug sep sept oct nov dec mon tue tues wed "
      + "thu thurs fri sat ave blvd rd hwy est assn assoc intl u.s u.k u.n u.s.a d.c ph.d m.d b.a m.a "
      + "ala ariz ark calif colo conn del fla ga ill ind kan ky la md mich minn miss mo mont neb nev "
      + "okla pa tenn tex va vt wash wis wyo",
    ending: "etc p.m a.m",
    starters:
      "the a an he she it they we i you in on at but and this that these those there if when "
      + "while as for after before however his her its their our my what who why how where which "
      + "according since so then with from to by some many most all both each no not yet now or "
      + "although though because once until during despite also even still let here please thanks")

  private static let french = Lists(
    titles:
      "m mm mme mmes mlle mlles me mgr dr pr st ste no n° art p pp fig vol chap cf av bd éd env "
      + "r.p gal col cdt lt cap tél réf p.ex c.-à-d ch",
    weak:
      "inc ltd co corp jr s.a s.a.r.l j.-c av.j.-c apr janv févr avr juil sept oct nov déc u.s éd hab",
    ending: "etc",
    starters:
      "le la les l' un une des il elle ils elles on nous vous je ce cette ces c'est en dans à au "
      + "aux pour par sur avec mais et ou si son sa ses leur leurs de du d' après avant depuis selon "
      + "lors cependant puis ainsi quand comme qui que dès malgré sans sous entre chez tout tous toute"
  )

  private static let german = Lists(
    titles:
      "dr prof hr fr herr st hl nr abb abs art bd bzw ca d.h z.b u.a s vgl str tel u.u sog ggf "
      + "inkl exkl evtl max min mind rd usf vs gem lt mr mrs ing dipl mag med phil jur rer nat hon "
      + "gen kap anm aufl hrsg jh jhd kl gr bspw bsp allg amtl bes ehem einschl geb gest verh z.t z.zt "
      + "i.d.r s.o s.u o.g v.a m.e u bspw zzgl abzgl bzgl mio mrd tsd sen jun co "
      + "engl franz lat griech ital span russ dt österr schweiz frz jap chin poln tschech",
    weak: "jan feb mär apr jun jul aug sep sept okt nov dez mo di mi do fr sa so inc ltd corp u.s "
      + "v.chr n.chr chr e.v",
    ending: "usw etc",
    starters:
      "der die das den dem des ein eine einen einem einer er sie es wir ihr ich in im am an auf "
      + "aus bei mit nach von vor zu zum zur für durch über unter gegen ohne um und aber oder doch "
      + "denn dies diese dieser dieses als wenn während da dort so auch nur noch seit bis nachdem "
      + "sein seine seinen seiner ihre ihren ihrer alle viele man was wer wie wo warum hier jetzt "
      + "danach dann damit dabei dazu daher deshalb trotz laut heute bereits außerdem zudem jedoch")

  private static let spanish = Lists(
    titles:
      "sr sra sres srta srtas dr dra drs d dª dña don ing lic arq prof profa gral cnel cap tte sgto "
      + "mons sto sta fr art arts núm no nº p pp pág págs fig vol cap ed eds av avda c apdo tel aprox "
      + "p.ej excmo ilmo rvdo hno hna ma mª vs máx mín cf gob pdte mr mrs ms hab",
    weak:
      "ee.uu ee uu s.a s.l ltda inc ltd co corp bros jr d.c a.c a.m p.m ud uds vd vds u.s op dptos dpto "
      + "ss.mm rr.hh ff.aa cc.oo",
    ending: "etc",
    starters:
      "el la los las un una unos unas él ella ellos ellas en de del a al por para con sin sobre "
      + "entre desde hasta pero y o si su sus este esta estos estas ese esa esto eso aunque cuando "
      + "mientras como según tras durante también además no se lo le les que quien qué quién cómo "
      + "después antes así entonces luego hoy ahora ya todo todos cada otro otra muchos")

  private static let italian = Lists(
    titles:
      "sig sigg sig.ra sig.na dott dott.ssa dr prof prof.ssa avv ing arch on sen gen col cap ten mons "
      + "don s ss art artt n nn nr p pag pagg fig vol cap ecc.mo cfr v tel ca es p.es geom rag cav comm",
    weak:
      "s.p.a s.r.l inc ltd co corp jr a.c d.c u.s gen feb mar apr mag giu lug ago set ott nov dic",
    ending: "ecc etc",
    starters:
      "il lo la i gli le l' un uno una in di del della a al alla da dal per con su tra fra ma e o "
      + "se suo sua questo questa questi queste quello quella anche quando mentre come secondo dopo "
      + "prima durante non si che chi dove poi così oggi ora già tutto tutti ogni nel nella")

  private static let portuguese = Lists(
    titles:
      "sr sra srs sras srta dr dra drs prof profa eng arq d dom gen gal cel cap ten sgt exmo ilmo "
      + "art arts n nº no p pp pág págs fig vol cap ed av r tel aprox p.ex cf st sto sta pe fr min máx",
    weak:
      "s.a ltda inc ltd co corp jr a.c d.c a.m p.m eua e.u.a u.s jan fev mar abr mai jun jul ago set "
      + "out nov dez",
    ending: "etc",
    starters:
      "o a os as um uma uns umas ele ela eles elas em no na nos nas de do da dos das ao à por para "
      + "com sem sobre entre desde até mas e ou se seu sua seus suas este esta esse essa isso isto "
      + "embora quando enquanto como segundo após durante também além não que quem depois antes "
      + "assim então hoje agora já todo todos cada outro outra muitos")

  private static let turkish = Lists(
    titles:
      "dr prof doç yrd op av sn bn hz no mah cad sok apt tel bkz çev yay haz ör örn s yy yd vb.nin "
      + "alb gen org korg tümg tuğg yzb bnb ütğm müh mim uzm arş gör öğr ord st mr mrs ms mad md kr",
    weak: "inc ltd co corp şti a.ş t.c m.ö m.s i.ö i.s u.s jr v",
    ending: "vb vs vd",
    starters:
      "bu şu o ben sen biz siz onlar bir ve ama fakat ancak çünkü ne nasıl neden niçin kim böyle "
      + "öyle şimdi sonra önce daha en her bütün tüm bazı ayrıca ise eğer işte")

  private static let russian = Lists(
    titles:
      "г гг г-н г-жа гр им ул пр просп пл пер д кв корп стр с св проф акад доц д-р о т тов т.е т.н "
      + "т.к см ср рис табл напр п пп ст ч гл изд ред сост род ум пос дер обл р-н ок прим англ нем фр лат "
      + "греч итал исп яп кит рус укр пол тур араб ген полк подп кап лейт серж мин макс кол а",
    weak:
      "млн млрд тыс трлн руб коп долл н.э до.н.э н э в вв чел шт экз л мл кг км м см мм га ч сек мин "
      + "и.о инж н.э",
    ending: "т.д т.п др пр т.ч",
    starters:
      "в на и но а по с к о у за из от до для при он она оно они мы вы я это этот эта эти что как "
      + "когда если так также однако после перед во со его её их все всё там тут здесь где кто не ни "
      + "же потом затем сейчас теперь ещё еще уже только даже кроме согласно среди между под над без"
  )

  private static let dutch = Lists(
    titles:
      "dhr mevr mw dr drs prof mr ir ing st nr blz p art bijv bv d.w.z o.a m.b.t t.a.v vgl ca jl z.g.n",
    weak: "jan feb mrt apr jun jul aug sep sept okt nov dec inc ltd co corp v.chr n.chr n.v b.v",
    ending: "enz etc",
    starters:
      "de het een hij zij ze wij we ik in op aan bij met na van voor door over onder maar en of dit "
      + "dat deze die als wanneer terwijl daar hier er ook nog sinds volgens zijn haar hun alle veel"
  )
}
