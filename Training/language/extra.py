"""Takes text of thinly covered languages from unpacked Debian packages of free licence (fetch.sh gets them).

usage: extra.py TRAIN_DIR PACKAGES_DIR OUT_DIR   (a folder for each package, as dpkg-deb -x lays it out)

Firefox and Thunderbird language packs, LibreOffice message catalogues (MPL-2.0) and Chromium's message
packs (BSD-3-Clause): interface sentences; Unicode CLDR (Unicode licence): names of languages, places, units
and emoji; tesseract (Apache-2.0): word lists. Messages that read as in English are left out.
"""

import collections
import gettext
import gzip
import pathlib
import re
import struct
import sys
import xml.etree.ElementTree as xml
import zipfile

import dawg
import tables

FIREFOX = """ms=msa tl=tgl sq=sqi si=sin te=tel tg=tgk my=mya ne-np=nep xh=xho uz=uzb ff=ful gd=gla gn=grn oc=oci lij=lij
sat=sat skr=skr son=ses an=arg ast=ast sc=src sco=sco fur=fur dsb=dsb az=aze be=bel bn=ben kn=kan nn-no=nno lt=lit
hy-am=hye km=khm is=isl ur=urd br=bre ga-ie=gle mr=mar gu-in=guj bs=bos szl=szl cak=cak nb-no=nob id=ind"""
THUNDERBIRD = "ms=msa nn-no=nno nb-no=nob"
OFFICE = """nn=nno st=sot tn=tsn ts=tso tg=tgk bs=bos nr=nbl nso=nso ss=ssw ve=ven kn=kan xh=xho zu=zul oc=oci am=amh
si=sin ml=mal te=tel ug=uig uz=uzb ne=nep bn=ben gd=gla ga=gle szl=szl mn=mon lt=lit as=asm or=ori kmr=kur rw=kin
is=isl fa=fas zh-CN=zho zh-TW=zho nb=nob id=ind"""
CHROMIUM = """ms=msa id=ind fil=tgl nb=nob da=dan hr=hrv sr=srp sl=slv am=amh sw=swa ur=urd bn=ben kn=kan te=tel ml=mal mr=mar
gu=guj hi=hin"""
TESSERACT = "sun snd cos oci que fry fao bod"
CLDR = """ps=pus sd=snd ms=msa fil=tgl mg=mlg ig=ibo su=sun tk=tuk tt=tat lb=ltz yo=yor so=som sq=sqi az=aze te=tel
am=amh si=sin ti=tir yi=yid nn=nno bs=bos lo=lao kn=kan ceb=ceb ml=mal sc=src ast=ast dsb=dsb qu=que rm=roh gsw=gsw
ff=ful to=ton se=sme smn=smn fo=fao ks=kas sat=sat mai=mai bgc=bgc br=bre fy=fry nds=nds ln=lin rn=run sg=sag ee=ewe
om=orm wo=wol xh=xho zu=zul st=sot tn=tsn tg=tgk pcm=pcm fur=fur kea=kea ia=ina lv=lav lt=lit hy=hye bn=ben ur=urd
mfe=mfe haw=haw kl=kal ak=aka nyn=nyn bo=bod
mr=mar ne=nep pa=pan gu=guj or=ori ka=kat kk=kaz ky=kir mn=mon my=mya km=khm he=heb is=isl mk=mkd af=afr sw=swa
ga=gle gd=gla cy=cym eu=eus gl=glg uz=uzb ha=hau jv=jav cv=chv mni=mni doi=doi kok=kok"""
PLACEHOLDER = re.compile(r"\{[^{}]*\}|%\S+|\$\S+|<[^>]*>|&\w+;|~|\\n|\S*[/_\\]\S*|\S+\.\S+")


def pairs(text):
    return [pair.split("=") for pair in text.split()]


def firefox_messages(folder):
    for pack in sorted(folder.rglob("*.xpi")):
        with zipfile.ZipFile(pack) as archive:
            for name in sorted(archive.namelist()):
                if name.endswith((".ftl", ".properties")):
                    for line in archive.read(name).decode("utf-8", "replace").splitlines():
                        if not line.startswith("#"):
                            yield re.sub(r"^\s*\.?[\w.\-\[\]*]+\s*=\s*|^\s*\*?\[[^\]]*\]\s*", "", line)


def office_messages(folder):
    for path in sorted(folder.rglob("*.mo")):
        with open(path, "rb") as file:
            catalogue = gettext.GNUTranslations(file)._catalog
        for key, value in catalogue.items():
            if isinstance(key, str) and key:
                yield from value.splitlines()


def chromium_messages(path):
    """Each message of a pack: a version, an encoding, counts, then number and offset of each, then the texts."""
    data = path.read_bytes()
    count = struct.unpack_from("<H", data, 8)[0]
    starts = [struct.unpack_from("<HI", data, 12 + 6 * i)[1] for i in range(count + 1)]
    for start, end in zip(starts, starts[1:]):
        yield from data[start:end].decode("utf-8", "replace").splitlines()


def cldr_texts(root, code):
    for part in ("main", "annotations", "subdivisions"):
        path = root / part / f"{code}.xml"
        if path.exists():
            for element in xml.parse(path).iter():
                tag = element.tag
                if element.text and tag in (
                    "language", "territory", "script", "variant", "key", "type", "month", "day", "quarter", "era",
                    "dayPeriod", "displayName", "unitPattern", "exemplarCity", "annotation", "subdivision",
                    "standard", "generic", "daylight", "relative", "relativeTimePattern", "measurementSystemName",
                ):
                    yield element.text.replace(" | ", ", ")


def main(train, packages, out):
    packages, out = pathlib.Path(packages), pathlib.Path(out)
    for folder in ("sent", "words"):
        (out / folder).mkdir(parents=True, exist_ok=True)
    with gzip.open(pathlib.Path(train) / "words/eng.tsv.gz", "rt", encoding="utf-8") as file:
        common = {line.split("\t")[0] for line, _ in zip(file, range(6000))}
    english = set(clean(t) for t in firefox_messages(packages / "firefox-esr-l10n-en-ca"))
    cldr = packages / "unicode-cldr-core/usr/share/unicode/cldr/common"
    english |= set(clean(t) for t in cldr_texts(cldr, "en"))
    chromium = packages / "chromium-l10n/usr/lib/chromium/locales"
    english |= set(clean(t) for t in chromium_messages(chromium / "en-GB.pak"))
    texts = collections.defaultdict(dict)
    for code, language in pairs(FIREFOX):
        add(texts[language], "firefox-l10n", firefox_messages(packages / f"firefox-esr-l10n-{code}"), english, 3)
    for code, language in pairs(THUNDERBIRD):
        add(texts[language], "thunderbird-l10n", firefox_messages(packages / f"thunderbird-l10n-{code}"), english, 3)
    for code, language in pairs(CHROMIUM):
        add(texts[language], "chromium-l10n", chromium_messages(chromium / f"{code}.pak"), english, 3)
    for code, language in pairs(OFFICE):
        add(texts[language], "libreoffice-l10n", office_messages(packages / f"libreoffice-l10n-{code.lower()}"), english, 3)
    for code, language in pairs(CLDR):
        add(texts[language], "cldr", cldr_texts(cldr, code), english, 1)
    for language in sorted(texts):
        lines = texts[language]
        if language not in ("sco", "pcm"):
            lines = {line: source for line, source in lines.items() if not mostly(line, common)}
        print(language, sum(map(len, lines)), sorted(collections.Counter(lines.values()).items()), sep="\t")
        with gzip.GzipFile(out / "sent" / f"{language}.txt.gz", "wb", mtime=0) as file:
            file.write("".join(f"{source}\t{line}\n" for line, source in lines.items()).encode())
    for language in TESSERACT.split():
        (path,) = (packages / f"tesseract-ocr-{language}").rglob("*.traineddata")
        with gzip.GzipFile(out / "words" / f"{language}.tsv.gz", "wb", mtime=0) as file:
            listed = sorted({part for word in dawg.words(path) for part in word.lower().translate(tables.BORDERS).split()})
            file.write("".join(f"{word}\t0\t0\t{1 / len(listed)}\n" for word in listed).encode())


def clean(text):
    return " ".join(PLACEHOLDER.sub(" ", text).split())


def mostly(line, common):
    """Whether the line is a message left in English."""
    words = re.findall(r"[^\W\d_]+", line.lower())
    return len(words) >= 4 and sum(w in common for w in words) >= 0.65 * len(words)


def add(found, source, texts, english, least):
    for text in texts:
        text = clean(text)
        if text not in english and len(text.split()) >= least or len(text) > 15 and not text.isascii():
            found.setdefault(text, source)


if __name__ == "__main__":
    main(*sys.argv[1:])
