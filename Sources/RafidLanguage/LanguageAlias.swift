/// Codes that mean a language under another name, and the name that the detector gives it.
enum LanguageAlias {
  /// Subtags after `zh` that settle its script (CLDR's likely subtags).
  static let chineseForms = [
    "hans": "zh-Hans", "cn": "zh-Hans", "sg": "zh-Hans", "my": "zh-Hans",
    "hant": "zh-Hant", "tw": "zh-Hant", "hk": "zh-Hant", "mo": "zh-Hant",
  ]

  /// The code in use for a language subtag in lower case.
  static func usual(_ subtag: String) -> String {
    table[subtag] ?? subtag
  }

  /// From ISO 639-3 (with the members of a macrolanguage that the detector does not part) and the
  /// outdated codes of the IANA registry.
  private static let table = table(of: pairs)

  private static func table(of pairs: String) -> [String: String] {
    var table: [String: String] = [:]
    for pair in pairs.split(whereSeparator: { $0 == " " || $0 == "\n" }) {
      let sides = pair.split(separator: "=")
      if sides.count == 2 { table[String(sides[0])] = String(sides[1]) }
    }
    return table
  }

  private static let pairs = """
    iw=he in=id ji=yi jw=jv mo=ro sh=sr no=nb bh=bho fil=tl tw=ak
    ara=ar arb=ar arz=ar arq=ar ary=ar apc=ar acm=ar ajp=ar aeb=ar afb=ar ars=ar ayl=ar
    fas=fa pes=fa prs=fa per=fa cmn=zh zho=zh chi=zh yue=zh wuu=zh msa=ms zsm=ms zlm=ms may=ms
    kmr=ku kur=ku lvs=lv lav=lv ekk=et est=et uzn=uz uzb=uz azj=az aze=az als=sq sqi=sq alb=sq
    khk=mn mon=mn npi=ne nep=ne ory=or ori=or gaz=om orm=om pbt=ps pbu=ps pus=ps ydd=yi yid=yi
    swh=sw swa=sw nor=nb nob=nb nno=nn afr=af amh=am asm=as bel=be ben=bn bod=bo bos=bs bre=br
    bul=bg cat=ca ces=cs cze=cs cym=cy wel=cy dan=da deu=de ger=de div=dv dzo=dz ell=el gre=el
    eng=en epo=eo spa=es eus=eu baq=eu ewe=ee fao=fo fin=fi fra=fr fre=fr fry=fy gla=gd gle=ga
    glg=gl glv=gv grn=gn gug=gn guj=gu hat=ht hau=ha heb=he hin=hi hrv=hr hun=hu hye=hy arm=hy
    ibo=ig ina=ia ind=id isl=is ice=is ita=it jav=jv jpn=ja kan=kn kat=ka geo=ka kaz=kk khm=km
    kin=rw kir=ky kor=ko lao=lo lat=la lit=lt ltz=lb lug=lg mal=ml mar=mr mkd=mk mac=mk mlg=mg
    mlt=mt mri=mi mya=my bur=my nld=nl dut=nl oci=oc pan=pa pol=pl por=pt que=qu roh=rm ron=ro
    rum=ro rus=ru san=sa sin=si slk=sk slo=sk slv=sl sna=sn snd=sd som=so sot=st srp=sr sun=su
    swe=sv tam=ta tat=tt tel=te tgk=tg tgl=tl tha=th tir=ti tsn=tn tso=ts tuk=tk tur=tr uig=ug
    ukr=uk urd=ur ven=ve vie=vi wol=wo xho=xh yor=yo zul=zu chv=cv ssw=ss nbl=nr srd=sc arg=an
    """

  /// What people write for a language in place of its code: a country's code, an English name.
  static let mistakes: [String: String] = table(
    of: """
      jp=ja cn=zh kr=ko kp=ko gr=el cz=cs dk=da ua=uk vn=vi rs=sr by=be ir=fa il=he ge=ka kz=kk kh=km
      la=lo np=ne pk=ur bd=bn ph=tl us=en gb=en br=pt mx=es at=de ch=de eg=ar sa=ar iq=ar ma=ar in=hi
      arabic=ar english=en german=de french=fr spanish=es italian=it portuguese=pt dutch=nl russian=ru
      chinese=zh japanese=ja korean=ko turkish=tr persian=fa farsi=fa urdu=ur hindi=hi hebrew=he
      greek=el polish=pl czech=cs swedish=sv danish=da norwegian=nb finnish=fi hungarian=hu romanian=ro
      ukrainian=uk vietnamese=vi thai=th indonesian=id malay=ms kurdish=ku pashto=ps bengali=bn
      """)
}

extension Language {
  /// The language that was most likely meant by a code that is none, such as `ja` by `jp`.
  public static func meant(by code: String) -> Language? {
    LanguageAlias.mistakes[code.lowercased()].flatMap { Language(code: $0) }
  }
}
