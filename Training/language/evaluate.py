"""Macro accuracy, calibration and confusions of a language detector on labelled samples.

usage: evaluate.py DEV_DIR NAME... -- COMMAND...   a command that reads a text a line and writes code TAB ... TAB confidence
       evaluate.py DEV_DIR NAME... --peer lid176=PATH | cld2 | eld | lingua | lingua=low
       NAME: tatoeba udhr_par udhr_doc tico_sent tico_doc xquad_doc hard page words pairs
       --confusions prints the most frequent mistakes, --languages the accuracy of each language
words and pairs are made here: longer single words, and two words in a row, of tatoeba and tico_sent.
"""

import collections
import gzip
import random
import subprocess
import sys

COMMON = set("""ara aze bel ben bul cat ces dan deu ell eng est eus fas fin fra guj heb hin hrv hun hye isl ita
jpn kat kor lav lit mar msa nld nob pan pol por ron rus slk slv spa sqi srp swe tam tel tgl tha tur ukr urd vie zho
""".split())
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


def canonical(code, system=""):
    code = code.split("|")[0]
    if system == "lid176" and code == "als":
        return "gsw"
    code = code.split("_")[0].split("-")[0].lower()
    return CANONICAL.get(code, code)


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


def samples_of(directory, name):
    if name in ("words", "pairs"):
        return list(words(directory, 1 if name == "words" else 2))
    return list(read(directory, name))


def run_command(command, texts):
    done = subprocess.run(command, input="".join(t + "\n" for t in texts).encode(), stdout=subprocess.PIPE, check=True)
    for line in done.stdout.decode().splitlines():
        fields = line.split("\t")
        yield fields[0], float(fields[-1])


def run_peer(peer, texts):
    name, _, path = peer.partition("=")
    if name == "lid176":
        import fasttext
        model = fasttext.load_model(path)
        for text in texts:
            found = model.predict(text)
            if isinstance(found[0], tuple) and isinstance(found[0][0], (float, int)):
                yield found[0][1].removeprefix("__label__"), min(1.0, float(found[0][0]))
            elif found[0]:
                yield found[0][0].removeprefix("__label__"), min(1.0, float(found[1][0]))
            else:
                yield "und", 0.0
    elif name == "cld2":
        import pycld2
        for text in texts:
            try:
                _, _, details = pycld2.detect(text, bestEffort=True)
                yield (details[0][1] if details[0][1] != "un" else "und"), details[0][2] / 100
            except pycld2.error:
                yield "und", 0.0
    elif name == "eld":
        from eld import LanguageDetector
        detector = LanguageDetector()
        for text in texts:
            yield detector.detect(text).language or "und", 0.0
    elif name == "lingua":
        from lingua import LanguageDetectorBuilder
        builder = LanguageDetectorBuilder.from_all_languages()
        detector = (builder.with_low_accuracy_mode() if path == "low" else builder).build()
        for text in texts:
            best = detector.detect_language_of(text)
            yield (best.iso_code_639_3.name.lower() if best else "und"), 0.0
    else:
        sys.exit(f"no such peer: {name}")


def macro(scores, languages):
    found = [scores[l] for l in languages if l in scores]
    return 100 * sum(r / n for r, n in found) / len(found) if found else float("nan")


def main(arguments):
    options = [a for a in arguments if a.startswith("--") and a != "--"]
    command = arguments[arguments.index("--") + 1 :] if "--" in arguments else None
    head = arguments[: arguments.index("--")] if command else arguments
    head = [a for a in head if not a.startswith("--")]
    peer = head.pop() if "--peer" in options else None
    system = (peer or "").split("=")[0]
    print("set        common     all   ELD's  ece   p>=.9 right  of")
    for name in head[1:]:
        samples = samples_of(head[0], name)
        texts = [text for _, text in samples]
        guesses = list(run_peer(peer, texts) if peer else run_command(command, texts))
        scores, bins, confusions = {}, [[0, 0, 0.0] for _ in range(10)], collections.Counter()
        kinds = collections.defaultdict(lambda: [0, 0])
        sure = [0, 0]
        for (label, text), (guess, confidence) in zip(samples, guesses, strict=True):
            gold, guess = canonical(label), canonical(guess, system)
            good = right(gold, guess) if gold != "und" else guess == "und" or confidence < 0.5
            if "|" in label:
                kind = kinds[label.split("|")[1]]
                kind[0] += good
                kind[1] += 1
            if gold == "und":
                continue
            tally = scores.setdefault(gold, [0, 0])
            tally[0] += good
            tally[1] += 1
            if gold in COMMON:
                bucket = bins[min(9, int(confidence * 10))]
                bucket[0] += good
                bucket[1] += 1
                bucket[2] += confidence
                if confidence >= 0.9:
                    sure[0] += good
                    sure[1] += 1
                if not good:
                    confusions[gold, guess] += 1
        count = sum(b[1] for b in bins) or 1
        error = sum(abs(b[0] - b[2]) for b in bins) / count
        print(f"{name:10s} {macro(scores, COMMON):6.2f}  {macro(scores, scores):6.2f}  {macro(scores, ELD):6.2f}"
              f"  {error:.3f}  {100 * sure[0] / (sure[1] or 1):6.2f}       {100 * sure[1] / count:5.1f}%", flush=True)
        if kinds:
            print("   ", "  ".join(f"{k} {100 * r / n:.1f}" for k, (r, n) in sorted(kinds.items())))
        if "--confusions" in options:
            print("   ", "  ".join(f"{g}>{w} {n}" for (g, w), n in confusions.most_common(30)))
        if "--languages" in options:
            rows = sorted((r / n, l) for l, (r, n) in scores.items())
            print("   ", "  ".join(f"{l} {100 * a:.0f}" for a, l in rows))


if __name__ == "__main__":
    main(sys.argv[1:])
