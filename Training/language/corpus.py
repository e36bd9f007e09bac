"""Makes the training corpus: one file of lines and one of words for each class (language and script).

usage: corpus.py TRAIN_DIR EXTRA_DIR OUT_DIR
"""

import collections
import gzip
import pathlib
import random
import sys
import unicodedata

import tables

# Scripts a language is trained in, where one line in ten being in it is not the right rule.
SCRIPTS = {
    "srp": {"Cyrl", "Latn"}, "uzb": {"Latn", "Cyrl"}, "aze": {"Latn"}, "tuk": {"Latn"}, "zho": {"Hani"}, "jpn": {"Hani"},
    "kor": {"Hang"},
}
# Languages folded into another for training.
MERGED = {"yue": "zho", "grc": "ell"}
# Left out: no more than an orthography's samples, closer to another language than the data can tell, or (Kalaallisut)
# half in Danish.
LEFT_OUT = {"isv", "bea", "wro", "nay", "vot", "dji", "dif", "shi", "ttq", "kal"}
# Less weight for a second, rarer orthography.
WEIGHTS = {"aze_Cyrl": 0.3, "uzb_Cyrl": 0.4, "tuk_Cyrl": 0.3, "srp_Latn": 0.85}
# Scripts that stand for one language each, though there is no text to train on.
SCRIPT_ONLY = """ban_Bali bax_Bamu bug_Bugi ccp_Cakm cjm_Cham blt_Tavt jav_Java lep_Lepc lif_Limb lis_Lisu mon_Mong mni_Mtei
nqo_Nkoo nsk_Cans sat_Olck vai_Vaii iii_Yiii zgh_Tfng sun_Sund nod_Lana ful_Adlm hmd_Plrd got_Goth osa_Osge syl_Sylo
tdd_Tale khb_Talu saz_Saur rhg_Rohg san_Gran new_Newa hoc_Wara mai_Tirh""".split()
# Sources that talk about programs: their words say little of how frequent words are elsewhere.
INTERFACE = """firefox-l10n thunderbird-l10n chromium-l10n libreoffice-l10n libreoffice-help gnome-user-docs
debian-handbook cldr""".split()
KANA = {tables.INDEX[code] for code in ("Hira", "Kana", "Bopo")}
HAN = tables.INDEX["Hani"]

LATIN = dict(zip("абвгдђежзијклљмнњопрстћуфхцчџш",
    "a b v g d đ e ž z i j k l lj m n nj o p r s t ć u f h c č dž š".split()))
UZBEK = [("oʻ", "ў"), ("gʻ", "ғ"), ("sh", "ш"), ("ch", "ч"), ("yo", "ё"), ("yu", "ю"), ("ya", "я"), ("ye", "е")] + list(
    zip("abdefghijklmnopqrstuvxyz'’ʼ", "абдэфгҳижклмнопқрстувхйзъъъ"))
AZERBAIJANI = dict(zip("abcçdeəfgğhxıijkqlmnoöprsştuüvyz", "абҹчдеәфҝғһхыижкглмноөпрсштуүвјз"))


TURKMEN = [("ýo", "ё"), ("ýu", "ю"), ("ýa", "я")] + list(zip("abçdäefgžhijklmnňoöprsştuüwyýz", "абчдәэфгжхижклмнңоөпрсштуүвыйз"))


def serbian_latin(text):
    return "".join(LATIN.get(c, LATIN.get(c.lower(), c).capitalize() if c.lower() in LATIN else c) for c in text)


def uzbek_cyrillic(text):
    text = text.lower()
    for apostrophe in "'’ʼ`‘":
        text = text.replace("o" + apostrophe, "oʻ").replace("g" + apostrophe, "gʻ")
    for latin, cyrillic in UZBEK:
        text = text.replace(latin, cyrillic)
    return text


def turkmen_cyrillic(text):
    text = text.lower()
    for latin, cyrillic in TURKMEN:
        text = text.replace(latin, cyrillic)
    return text


def azerbaijani_cyrillic(text):
    return "".join(AZERBAIJANI.get(char, char) for char in text.replace("İ", "i").replace("I", "ı").lower())


CODE = """the value return if else function var const let int float double void class public private static import from
def self this new null true false none for while do switch case break continue try catch throw async await print printf
std vector string char bool byte struct enum typedef template using namespace include define ifdef endif main args argv
div span href src img css js json xml html http https www com org net php asp px em rem rgb rgba url utf gzip sha md
select where order by group join left inner insert into values update set delete create table index primary key varchar
foo bar baz tmp ctx req res err len idx cfg param obj ptr buf fmt str num val arr fn func impl pub mut use mod crate
""".split()
UNITS = "kg km cm mm mb gb kb ghz mhz hz kw kwh usd eur gbp jpy am pm utc gmt est mph rpm pdf jpg png gif svg mp id nr no xl xs vs btc".split()


def no_language(generator, count):
    """Lines of Latin letters in no language: code, identifiers, codes, units, keyboard noise."""
    letters, hexadecimal = "abcdefghijklmnopqrstuvwxyz", "abcdef"

    def token():
        kind = generator.random()
        if kind < 0.35:
            return generator.choice(CODE)
        if kind < 0.45:
            return generator.choice(UNITS)
        if kind < 0.6:
            return "".join(generator.choice(letters) for _ in range(generator.randint(2, 12)))
        if kind < 0.7:
            return "".join(generator.choice("bcdfghjklmnpqrstvwxz") for _ in range(generator.randint(2, 8)))
        if kind < 0.78:
            return "".join(generator.choice(hexadecimal) for _ in range(generator.randint(2, 8)))
        if kind < 0.85:
            return generator.choice(letters) * generator.randint(2, 8)
        if kind < 0.9:
            return generator.choice(["asdf", "qwerty", "qwertz", "hjkl", "zxcv", "lorem", "xxx", "hahaha", "hmm", "aaa"])
        return generator.choice(CODE) + generator.choice(CODE)

    for _ in range(count):
        yield " ".join(token() for _ in range(generator.choice([1, 1, 2, 2, 3, 4, 6, 9, 14, 20])))


ENTRIES = {}


def script_of(text):
    if text.isascii():
        return ("Latn", 1) if any(map(str.isalpha, text)) else (None, 0)
    counts = collections.Counter()
    for char in text:
        script = ENTRIES.get(char)
        if script is None:
            script = ENTRIES[char] = tables.entry(ord(char)) >> 24
        if script > 2:
            counts[HAN if script in KANA else script] += 1
    if not counts:
        return None, 0
    best = max(sorted(counts), key=counts.get)
    return tables.CODES[best], counts[best] / sum(counts.values())


def read_lines(path):
    with gzip.open(path, "rt", encoding="utf-8") as file:
        for line in file:
            yield line.rstrip("\n").split("\t", 1)


def read_words(path):
    with gzip.open(path, "rt", encoding="utf-8") as file:
        rows = [line.rstrip("\n").split("\t") for line in file]
    rows = [(row[0], [float(p) for p in row[1:4]]) for row in rows if len(row) == 4 and row[0]]
    sums = [sum(p[i] for _, p in rows) for i in range(3)]
    # The third column knows ranks only, so its words are rare ones unless there is no other.
    used = [i for i in range(2) if sums[i] > 0]
    for word, p in rows:
        rank = p[2] / sums[2] if sums[2] > 0 else 0
        yield word, sum(p[i] / sums[i] for i in used) / len(used) + 0.03 * rank if used else rank


def add_counted(words, counts):
    """Adds to a list the words of sentences that it lacks: as rare ones, for sentences are fewer than what lists count."""
    total, mass = sum(counts.values()), sum(words.values())
    for word, count in counts.items():
        if count > 1:
            words.setdefault(word, 0.3 * mass * count / total)


def main(train, extra, out):
    train, extra, out = map(pathlib.Path, (train, extra, out))
    out.mkdir(parents=True, exist_ok=True)
    lines, word_lists = collections.defaultdict(list), collections.defaultdict(dict)
    counts = collections.defaultdict(collections.Counter)
    for path in sorted(train.glob("sent/*.txt.gz")) + sorted(extra.glob("sent/*.txt.gz")):
        language = path.name.split(".")[0]
        if language in LEFT_OUT:
            continue
        found = collections.defaultdict(list)
        for source, line in read_lines(path):
            line = unicodedata.normalize("NFC", line)
            script, share = script_of(line)
            if script and share >= 0.8:
                found[script].append(line)
                if source not in INTERFACE:
                    counts[language, script].update(line.lower().translate(tables.BORDERS).split())
        language = MERGED.get(language, language)
        total = sum(map(len, found.values()))
        for script, texts in found.items():
            if script in SCRIPTS[language] if language in SCRIPTS else len(texts) >= 0.1 * total:
                lines[language, script] += texts
    for path in sorted(train.glob("words/*.tsv.gz")) + sorted(extra.glob("words/*.tsv.gz")):
        language = path.name.split(".")[0]
        if language in LEFT_OUT:
            continue
        found, mass = collections.defaultdict(dict), collections.Counter()
        for word, p in read_words(path):
            script, share = script_of(word)
            if script and share == 1:
                found[script][word] = p
                mass[script] += p
        language = MERGED.get(language, language)
        for script, words in found.items():
            known = SCRIPTS[language] if language in SCRIPTS else {s for l, s in lines if l == language}
            if script in known if known else mass[script] > 0.5 * sum(mass.values()):
                for word, p in words.items():
                    word_lists[language, script][word] = word_lists[language, script].get(word, 0) + p
    for key in sorted(word_lists):
        add_counted(word_lists[key], counts[key])
    generator = random.Random(5)
    cyrillic = lines["srp", "Cyrl"]
    generator.shuffle(cyrillic)
    lines["srp", "Latn"] += [serbian_latin(t) for t in cyrillic[: len(cyrillic) // 2]]
    for word, p in list(word_lists["srp", "Cyrl"].items()):
        word_lists["srp", "Latn"].setdefault(serbian_latin(word), p)
    for language, cyrillic in (("uzb", uzbek_cyrillic), ("aze", azerbaijani_cyrillic), ("tuk", turkmen_cyrillic)):
        lines[language, "Cyrl"] = [cyrillic(t) for t in lines[language, "Latn"][::2]]
        for word, p in word_lists[language, "Latn"].items():
            word_lists[language, "Cyrl"].setdefault(cyrillic(word), p)
    lines["und", "Latn"] = list(no_language(generator, 40_000))
    made = set()
    for key in sorted(set(lines) | set(word_lists)):
        texts, words = lines.get(key, []), word_lists.get(key, {})
        size = sum(map(len, texts))
        if size < 2_500 and len(words) < 2500:
            print("too thin:", key, size, len(words), file=sys.stderr)
            continue
        name = "_".join(key)
        generator.shuffle(texts)
        (out / f"{name}.txt").write_text("".join(t + "\n" for t in texts), encoding="utf-8")
        top = sorted(words.items(), key=lambda item: (-item[1], item[0]))
        (out / f"{name}.words").write_text("".join(f"{w}\t{p:.3e}\n" for w, p in top), encoding="utf-8")
        code, weight = LANGUAGES[key[0]]
        weight *= WEIGHTS.get(name, 1)
        print(name, code, weight, size, len(words), sep="\t")
        made.add(key[1])
    for name in SCRIPT_ONLY:
        language, script = name.split("_")
        if script not in made:
            print(name, LANGUAGES.get(language, (language,))[0], 0, 0, 0, sep="\t")


def read_languages():
    with open(pathlib.Path(__file__).parent / "languages.tsv", encoding="utf-8") as file:
        rows = [line.split("\t") for line in file if not line.startswith("#")]
    return {row[0]: (row[1], float(row[2])) for row in rows}


LANGUAGES = read_languages()

if __name__ == "__main__":
    main(*sys.argv[1:])
