"""Right decisions on the encoding of pages: Rafid beside chardet and charset-normalizer.

    pip install chardet charset-normalizer
    python3 Benchmarks/charset/compare.py [-v] [--texts FILE] [RAFID]

The pages are made here from texts.txt (or a file like it) in every WHATWG encoding that a page can be in, each with its
encoding declared, not declared, and declared wrongly. A decision is right when the text that comes
out is the text that went in. The detectors are asked twice: with the bytes alone, and as a pipeline
uses them, which believes a declaration wherever the bytes decode by it.
"""
import argparse
import collections
import html
import json
import pathlib
import subprocess
import tempfile
import unicodedata

import chardet
import charset_normalizer

HERE = pathlib.Path(__file__).parent
WESTERN = ["fr", "de", "es", "pt", "it", "sv", "da", "is", "fi"]
CENTRAL = ["pl", "cs", "hu", "ro", "hr", "de"]
# Encoding by its WHATWG name: Python's codec, and the languages that are written in it.
ENCODINGS = {
    "utf-8": ("utf-8", None),
    "windows-1252": ("cp1252", WESTERN),
    "iso-8859-15": ("iso8859-15", ["fr", "fi", "es"]),
    "macintosh": ("mac-roman", ["fr", "de", "es"]),
    "windows-1250": ("cp1250", CENTRAL),
    "iso-8859-2": ("iso8859-2", CENTRAL),
    "iso-8859-16": ("iso8859-16", ["pl", "hu", "hr"]),
    "iso-8859-3": ("iso8859-3", ["mt", "eo"]),
    "iso-8859-4": ("iso8859-4", ["lv", "lt", "et"]),
    "windows-1257": ("cp1257", ["lt", "lv", "et"]),
    "iso-8859-13": ("iso8859-13", ["lt", "lv", "et"]),
    "iso-8859-10": ("iso8859-10", ["is", "et"]),
    "iso-8859-14": ("iso8859-14", ["cy"]),
    "windows-1254": ("cp1254", ["tr"]),
    "windows-1258": ("cp1258", ["vi"]),
    "windows-1251": ("cp1251", ["ru", "uk", "bg"]),
    "koi8-r": ("koi8-r", ["ru"]),
    "koi8-u": ("koi8-u", ["uk"]),
    "iso-8859-5": ("iso8859-5", ["ru", "bg"]),
    "ibm866": ("cp866", ["ru"]),
    "x-mac-cyrillic": ("mac-cyrillic", ["ru", "bg"]),
    "windows-1253": ("cp1253", ["el"]),
    "iso-8859-7": ("iso8859-7", ["el"]),
    "windows-1255": ("cp1255", ["he"]),
    "iso-8859-8": ("iso8859-8", ["he"]),
    "iso-8859-8-i": ("iso8859-8", ["he"]),
    "windows-1256": ("cp1256", ["ar", "fa"]),
    "iso-8859-6": ("iso8859-6", ["ar"]),
    "windows-874": ("cp874", ["th"]),
    "gbk": ("gbk", ["zh"]),
    "gb18030": ("gb18030", ["zh"]),
    "big5": ("big5", ["zh-Hant"]),
    "shift_jis": ("shift_jis", ["ja"]),
    "euc-jp": ("euc-jp", ["ja"]),
    "iso-2022-jp": ("iso2022-jp", ["ja"]),
    "euc-kr": ("euc-kr", ["ko"]),
    "utf-16le": ("utf-16-le", ["ar", "fr", "zh", "ru"]),
    "utf-16be": ("utf-16-be", ["ar", "fr", "zh", "ru"]),
}
MODES = ["declared", "undeclared", "says utf-8", "says iso-8859-1"]
# UTF-8 that was taken for windows-1252 and put in UTF-8 again: no detector's task, so not in the sum.
TWICE = "utf-8 twice"


def texts(path):
    found, language = {}, None
    for line in path.read_text(encoding="utf-8").splitlines():
        if line.startswith("["):
            language = line.strip("[]")
        elif line and not line.startswith("#"):
            found.setdefault(language, []).append(line)
    return found


def marks_apart(text):
    """Vietnamese as windows-1258 has it: letters whole, tones behind them."""
    out = []
    for char in text:
        parts = unicodedata.normalize("NFD", char)
        tones = [p for p in parts if p in "\u0300\u0301\u0303\u0309\u0323"]
        base = "".join(p for p in parts if p not in tones)
        out.append(unicodedata.normalize("NFC", base) + "".join(tones))
    return "".join(out)


def encode(text, codec):
    if codec == "cp1258":
        text = marks_apart(text)
    # What an encoding lacks stands in its pages as a character reference.
    return text.encode(codec, "xmlcharrefreplace")


def twice(text):
    once = text.encode("utf-8")
    return "".join(bytes([b]).decode("cp1252") if b not in (0x81, 0x8D, 0x8F, 0x90, 0x9D) else chr(b) for b in once).encode("utf-8")


def pages(texts):
    """(mode, encoding, language, text, body, HTTP charset or None)"""
    for language, lines in texts.items():
        for text in lines:
            if sum(not c.isascii() for c in text) >= 4:
                page = f"<!DOCTYPE html><html><head></head><body><p>{text}</p></body></html>"
                yield TWICE, "utf-8", language, text, twice(page), "utf-8"
    for encoding, (codec, languages) in ENCODINGS.items():
        for language, lines in texts.items():
            if languages is not None and language not in languages:
                continue
            for number, text in enumerate(lines):
                for mode in MODES:
                    said = {"declared": encoding, "undeclared": None}.get(mode, mode[5:])
                    if mode != "declared" and (said == encoding or (said == "iso-8859-1" and encoding == "windows-1252")):
                        continue
                    # Half of the declarations stand in the header, half in the page.
                    in_page = said and number % 2 == 0 and not encoding.startswith("utf-16")
                    meta = f'<meta charset="{said}">' if in_page else ""
                    page = f"<!DOCTYPE html><html><head>{meta}<title>{text[:30]}</title></head><body><h1>{text[:40]}</h1><p>{text}</p></body></html>"
                    yield mode, encoding, language, text, encode(page, codec), None if in_page else said


def plain(text):
    return " ".join(unicodedata.normalize("NFC", html.unescape(text)).split())


def is_right(decoded, text):
    return decoded is not None and plain(text) in plain(decoded)


def decode(body, name):
    if not name:
        return None
    # As the standard reads these labels.
    name = {"iso-8859-1": "cp1252", "gb2312": "gb18030", "ascii": "cp1252", "macroman": "mac-roman"}.get(name.lower(), name)
    try:
        return body.decode(name)
    except (UnicodeDecodeError, LookupError):
        return None


def by_declaration(body, said, detect):
    if said:
        codec = ENCODINGS[said][0] if said in ENCODINGS else "cp1252"
        decoded = decode(body, codec)
        if decoded is not None:
            return decoded
    return decode(body, detect(body))


def normalizer(body):
    best = charset_normalizer.from_bytes(body).best()
    return best.encoding if best else None


def declared_of(body, header):
    if header:
        return header
    start = body[:1024].find(b'<meta charset="')
    return body[start + 15 :].split(b'"')[0].decode() if start >= 0 else None


def ask_rafid(rafid, cases):
    """The text of each page, by its number."""
    with tempfile.TemporaryDirectory() as folder:
        warc = pathlib.Path(folder) / "pages.warc"
        with open(warc, "wb") as out:
            for number, case in enumerate(cases):
                body, header = case[4], case[5]
                kind = "text/html" + (f"; charset={header}" if header else "")
                block = f"HTTP/1.1 200 OK\r\nContent-Type: {kind}\r\n\r\n".encode() + body
                out.write(
                    f"WARC/1.0\r\nWARC-Type: response\r\nWARC-Target-URI: http://pages.example/{number}\r\n"
                    f"Content-Type: application/http; msgtype=response\r\nContent-Length: {len(block)}\r\n\r\n".encode()
                    + block + b"\r\n\r\n")
        plan = pathlib.Path(folder) / "plan.yaml"
        plan.write_text("rafid: 1\nstages: []\n")
        run = subprocess.run(
            [rafid, "run", str(plan), str(warc), "--output", "-"], capture_output=True, check=True)
        found = {}
        for line in run.stdout.decode().splitlines():
            record = json.loads(line)
            found[int(record["url"].rsplit("/", 1)[1])] = (
                record["text"], record["provenance"]["charset"], record["provenance"]["charset_from"])
        return found


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("-v", dest="verbose", action="store_true", help="list Rafid's wrong decisions")
    parser.add_argument("--texts", type=pathlib.Path, default=HERE / "texts.txt")
    parser.add_argument("rafid", nargs="?", default=".build/release/rafid")
    arguments = parser.parse_args()
    cases = list(pages(texts(arguments.texts)))
    ours = ask_rafid(arguments.rafid, cases)
    columns = ["rafid", "chardet", "normalizer", "chardet+decl", "normalizer+decl"]
    right = collections.Counter()
    count = collections.Counter()
    for number, (mode, encoding, language, text, body, header) in enumerate(cases):
        said = declared_of(body, header)
        detect = lambda bytes: chardet.detect(bytes)["encoding"]
        answers = {
            "rafid": ours.get(number, (None,))[0],
            "chardet": decode(body, detect(body)),
            "normalizer": decode(body, normalizer(body)),
            "chardet+decl": by_declaration(body, said, detect),
            "normalizer+decl": by_declaration(body, said, normalizer),
        }
        for row in (mode,) if mode == TWICE else (mode, "of " + encoding, "all"):
            count[row] += 1
            for column in columns:
                right[row, column] += is_right(answers[column], text)
        if arguments.verbose and not is_right(answers["rafid"], text):
            print(f"wrong: {encoding} {language} {mode}, {len(text)} letters: {ours.get(number, (None, None, None))[1:]}")
    print("| pages | n | " + " | ".join(columns) + " |")
    print("|---|---" + "|---" * len(columns) + "|")
    for row in MODES + ["all", TWICE] + ["of " + e for e in ENCODINGS]:
        if not count[row]:
            continue
        shares = [f"{100 * right[row, column] / count[row]:.1f}" for column in columns]
        print(f"| {row} | {count[row]} | " + " | ".join(shares) + " |")


if __name__ == "__main__":
    main()
