"""The labelled samples that detectors are compared on, and which code stands for which language.

Made here: `words` and `pairs`, longer single words, and two words in a row, of tatoeba and tico_sent; `nolang`,
numbers, dates, addresses, codes and signs in no language.
"""

import collections
import gzip
import random

SETS = "tatoeba udhr_par udhr_doc tico_sent tico_doc xquad_doc hard page words pairs nolang".split()
# The languages that the press and the web are mostly written in.
COMMON = set("""ara aze bel ben bul cat ces dan deu ell eng est eus fas fin fra guj heb hin hrv hun hye isl ita
jpn kat kor lav lit mar msa nld nob pan pol por ron rus slk slv spa sqi srp swe tam tel tgl tha tur ukr urd vie zho
""".split())
# The languages that ELD knows.
ELD = set("""amh ara aze bel ben bul cat ces dan deu ell eng est eus fas fin fra guj heb hin hrv hun hye isl ita jpn
kan kat kor kur lao lav lit mal mar msa nld nob ori pan pol por ron rus slk slv spa sqi srp swe tam tel tgl tha tur
ukr urd vie yor zho""".split())
CANONICAL = dict(pair.split("=") for group in """
arb=ara arz=ara arq=ara ary=ara apc=ara acm=ara ajp=ara aeb=ara pes=fas prs=fas cmn=zho zsm=msa zlm=msa kmr=kur ku=kur
lvs=lav ekk=est uzn=uzb azj=aze als=sqi alb=sqi plt=mlg khk=mon npi=nep ory=ori gaz=orm pbt=pus pbu=pus ydd=yid fil=tgl
swh=swa no=nob nor=nob nb=nob bih=bho bh=bho fuv=ful ffm=ful quy=que quz=que ayr=aym gug=grn tw=aka ak=aka twi=aka
gom=kok iw=heb knc=kau kau=kau srd=src
aa=aar ab=abk af=afr am=amh an=arg ar=ara as=asm av=ava ay=aym az=aze ba=bak be=bel bg=bul bi=bis bm=bam bn=ben bo=bod
br=bre bs=bos ca=cat ce=che ch=cha co=cos cr=cre cs=ces cv=chv cy=cym da=dan de=deu dv=div dz=dzo ee=ewe el=ell en=eng
eo=epo es=spa et=est eu=eus fa=fas ff=ful fi=fin fj=fij fo=fao fr=fra fy=fry ga=gle gd=gla gl=glg gn=grn gu=guj gv=glv
ha=hau he=heb hi=hin hr=hrv ht=hat hu=hun hy=hye ia=ina id=ind ie=ile ig=ibo ii=iii io=ido is=isl it=ita iu=iku
ja=jpn jv=jav jw=jav ka=kat kk=kaz kl=kal km=khm kn=kan ko=kor ks=kas kv=kom kw=cor ky=kir la=lat lb=ltz lg=lug li=lim
ln=lin lo=lao lt=lit lv=lav mg=mlg mi=mri mk=mkd ml=mal mn=mon mr=mar ms=msa mt=mlt my=mya na=nau ne=nep nl=nld nn=nno
nr=nbl nso=nso nv=nav ny=nya oc=oci oj=oji om=orm or=ori os=oss pa=pan pl=pol ps=pus pt=por qu=que rm=roh rn=run ro=ron
ru=rus rw=kin sa=san sc=src sd=snd se=sme sg=sag sh=hbs si=sin sk=slk sl=slv sm=smo sn=sna so=som sq=sqi sr=srp ss=ssw
st=sot su=sun sv=swe sw=swa ta=tam te=tel tg=tgk th=tha ti=tir tk=tuk tl=tgl tn=tsn to=ton tr=tur ts=tso tt=tat
ty=tah ug=uig uk=ukr ur=urd uz=uzb ve=ven vi=vie vo=vol wa=wln wo=wol xh=xho yi=yid yo=yor za=zha zh=zho zu=zul
ike=iku ojb=oji hns=hns rmy=rmn mo=ron""".split("\n") for pair in group.split())
ALSO = {"yue": "zho", "wuu": "zho", "gan": "zho", "hak": "zho", "nan": "zho", "hsn": "zho", "cjy": "zho",
        "hrv": "hbs", "bos": "hbs", "srp": "hbs", "cnr": "hbs", "pnb": "pan"}


def canonical(code):
    code = code.split("|")[0].split("_")[0].split("-")[0].lower()
    return CANONICAL.get(code, code)


ARABIC_SCRIPT = set("ara fas urd pus ckb uig snd".split())


def right(gold, guess):
    return gold == guess or ALSO.get(gold) == guess


def read(directory, name):
    with gzip.open(f"{directory}/dev_{name}.tsv.gz", "rt", encoding="utf-8") as file:
        for line in file:
            label, _, text = line.rstrip("\n").partition("\t")
            yield label, text


def words(directory, count):
    """Up to 300 distinct samples a language of so many words of four letters or more."""
    generator, samples = random.Random(7), collections.defaultdict(set)
    for name in ("tatoeba", "tico_sent"):
        for label, text in read(directory, name):
            if canonical(label) not in COMMON:
                continue
            tokens = ["".join(c for c in t if c.isalpha() or ord(c) > 0x300).strip("“”‘’،؛؟।…") for t in text.split()]
            long = canonical(label) in ("zho", "jpn", "tha")
            for i in range(len(tokens) - count + 1):
                run = tokens[i : i + count]
                if all(run) and (count > 1 or len(run[0]) >= 4) and sum(map(len, run)) <= (8 * count if long else 99):
                    samples[canonical(label)].add(" ".join(run))
    for language in sorted(samples):
        ordered = sorted(samples[language])
        for text in generator.sample(ordered, min(300, len(ordered))):
            yield language, text


def no_language(count=400):
    """Texts in no language, such as stand alone in table cells, bylines and footers."""
    pick = random.Random(11)
    digits = lambda n: "".join(pick.choice("0123456789") for _ in range(n))
    capitals = lambda n: "".join(pick.choice("ABCDEFGHJKLMNPQRSTUVWXYZ") for _ in range(n))
    small = lambda n: "".join(pick.choice("abcdefghijklmnopqrstuvwxyz") for _ in range(n))
    forms = [
        lambda: f"{digits(4)} {digits(2)}.{digits(1)}% 20{digits(2)}-0{digits(1)}-1{digits(1)}",
        lambda: f"https://{small(6)}.{pick.choice(['com', 'org', 'net'])}/{small(3)}/{small(4)}?{small(1)}={digits(2)}",
        lambda: f"www.{small(8)}.com/{digits(3)}",
        lambda: f"{small(5)}.{small(4)}@{small(6)}.org",
        lambda: "".join(pick.choice("😀👍🔥🎉⭐❤📷✅") for _ in range(3)),
        lambda: f"+{digits(1)} {digits(3)} {digits(3)} {digits(4)}",
        lambda: pick.choice(["@@@ ### $$$", "...", "—", "* * *", "| | |", "→ ← ↑", "№ 5", "§§", "•", "!!! ???"]),
        lambda: f"0x{digits(2)}fe 0x{digits(3)}a 1e-{digits(1)}",
        lambda: f"1{digits(1)}:{digits(2)} - 2{digits(1)}:{digits(2)}",
        lambda: pick.choice("abcdefghijklmnopqrstuvwxyz"),
        lambda: f"{capitals(2)}-{digits(4)}-{capitals(2)}-{digits(2)}",
        lambda: f"€ {digits(1)}.{digits(3)},{digits(2)} / $ {digits(1)},{digits(3)}.00",
        lambda: f"{digits(3)} × {digits(3)} px",
        lambda: f"({digits(1)}) [{digits(2)}] {{{digits(3)}}}",
        lambda: f"#{digits(6)} v{digits(1)}.{digits(2)}.{digits(1)}",
    ]
    for _ in range(count):
        yield "und", pick.choice(forms)()


def samples_of(directory, name, most=None):
    """Pairs of label and text; of each label no more than `most`, the same ones each time."""
    if name == "nolang":
        return list(no_language())
    if name in ("words", "pairs"):
        samples = list(words(directory, 1 if name == "words" else 2))
    else:
        samples = list(read(directory, name))
    if not most:
        return samples
    by_label = collections.defaultdict(list)
    for label, text in samples:
        by_label[label].append(text)
    generator = random.Random(3)
    return [
        (label, text)
        for label in sorted(by_label)
        for text in (by_label[label] if len(by_label[label]) <= most else generator.sample(by_label[label], most))
    ]
