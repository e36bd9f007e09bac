"""Writes scalars.bin: what the detector knows of each Unicode scalar.

One little-endian UInt32 a scalar, in blocks of 256 that are stored once:
  bits 0-20   what to add (modulo 2^21) to the scalar to fold it: lower case, no compatibility forms
  bit 21      Han character that is only simplified (in GB 2312, not in Big5)
  bit 22      Han character that is only traditional (in Big5, not in GB 2312)
  bits 24-31  0 no letter, 1 to be skipped, 2 letter of no script of its own, else an index into the scripts
Layout: UInt32 number of scripts, that many 4-byte ISO 15924 codes, UInt32 number of blocks,
4352 UInt16 block numbers (one for each 256 scalars), padding to 4 bytes, the blocks.

Everything comes from Python's unicodedata (character names and categories) and its codecs.
"""

import struct
import sys
import unicodedata

# First words of Unicode character names, and the ISO 15924 code of the script they stand for.
NAMES = """
LATIN Latn|GREEK Grek|COPTIC Copt|CYRILLIC Cyrl|ARMENIAN Armn|HEBREW Hebr|ARABIC Arab|SYRIAC Syrc|THAANA Thaa
NKO Nkoo|SAMARITAN Samr|MANDAIC Mand|DEVANAGARI Deva|BENGALI Beng|GURMUKHI Guru|GUJARATI Gujr|ORIYA Orya
TAMIL Taml|TELUGU Telu|KANNADA Knda|MALAYALAM Mlym|SINHALA Sinh|THAI Thai|LAO Laoo|TIBETAN Tibt|MYANMAR Mymr
GEORGIAN Geor|HANGUL Hang|ETHIOPIC Ethi|CHEROKEE Cher|CANADIAN Cans|OGHAM Ogam|RUNIC Runr|TAGALOG Tglg
HANUNOO Hano|BUHID Buhd|TAGBANWA Tagb|KHMER Khmr|MONGOLIAN Mong|LIMBU Limb|TAI_LE Tale|NEW_TAI_LUE Talu
BUGINESE Bugi|TAI_THAM Lana|BALINESE Bali|SUNDANESE Sund|BATAK Batk|LEPCHA Lepc|OL_CHIKI Olck|VEDIC Deva
GLAGOLITIC Glag|TIFINAGH Tfng|HIRAGANA Hira|KATAKANA Kana|BOPOMOFO Bopo|CJK Hani|YI Yiii|LISU Lisu|VAI Vaii
BAMUM Bamu|SYLOTI Sylo|PHAGS-PA Phag|SAURASHTRA Saur|KAYAH Kali|REJANG Rjng|JAVANESE Java|CHAM Cham
TAI_VIET Tavt|MEETEI Mtei|GOTHIC Goth|DESERET Dsrt|OSMANYA Osma|OSAGE Osge|HANIFI Rohg|CHAKMA Cakm
GRANTHA Gran|NEWA Newa|TIRHUTA Tirh|SHARADA Shrd|KHOJKI Khoj|MODI Modi|TAKRI Takr|WARANG Wara|ADLAM Adlm
MIAO Plrd|PAHAWH Hmng|NYIAKENG Hmnp|WANCHO Wcho|MENDE Mend|SORA Sora|AVESTAN Avst|CUNEIFORM Xsux
EGYPTIAN Egyp|BRAHMI Brah|KHAROSHTHI Khar|OLD_HUNGARIAN Hung|MASARAM Gonm|GUNJALA Gong|DOGRA Dogr|TOTO Toto
VITHKUQI Vith|MRO Mroo|TANGUT Tang|TANGSA Tnsa|DIVES Diak|SOYOMBO Soyo|BHAIKSUKI Bhks|ZANABAZAR Zanb
"""
SCRIPTS = dict(entry.split() for entry in NAMES.replace("\n", "|").split("|") if entry)
CODES = ["Zyyy", "Zxxx", "Zinh"] + sorted(set(SCRIPTS.values()))
INDEX = {code: index for index, code in enumerate(CODES)}

# Format characters inside words, Arabic vowel signs and tatweel: they carry style, not language.
SKIPPED = (
    {0xAD, 0x200D, 0x200E, 0x200F, 0x2060, 0xFEFF, 0x640, 0x670, 0x61C}
    | set(range(0x202A, 0x202F))
    | set(range(0x2066, 0x206A))
    | set(range(0xFE00, 0xFE10))
    | set(range(0x64B, 0x653))
    | set(range(0x6D6, 0x6DD))
)
ZERO_WIDTH_NON_JOINER = 0x200C  # part of spelling in Persian, Kurdish and Indian scripts


class Borders(dict):
    """For str.translate: what is no letter or mark becomes a space."""

    def __missing__(self, scalar):
        self[scalar] = scalar if unicodedata.category(chr(scalar))[0] in "LM" else 0x20
        return self[scalar]


BORDERS = Borders()


def script_of(name):
    for prefix in ("FULLWIDTH ", "HALFWIDTH ", "SQUARE "):
        name = name.removeprefix(prefix)
    words = name.replace(",", "").split()
    for count in (3, 2, 1):
        code = SCRIPTS.get("_".join(words[:count]))
        if code:
            return INDEX[code]
    if "PROLONGED SOUND MARK" in name:
        return INDEX["Kana"]
    if name.startswith("IDEOGRAPHIC ITERATION"):
        return INDEX["Hani"]
    return INDEX["Zinh"]


def encodes(char, codec):
    try:
        char.encode(codec)
        return True
    except UnicodeEncodeError:
        return False


def fold(char):
    folded = unicodedata.normalize("NFKC", char)
    folded = folded.lower() if len(folded) == 1 else char.lower()
    return ord(folded[0])


def entry(scalar):
    if scalar in SKIPPED:
        return 1 << 24
    if scalar == ZERO_WIDTH_NON_JOINER:
        return 2 << 24
    if 0xD800 <= scalar < 0xE000:
        return 0
    char = chr(scalar)
    if unicodedata.category(char)[0] not in "LM":
        return 0
    name = unicodedata.name(char, "")
    script = script_of(name)
    bits = script << 24 | (fold(char) - scalar) % (1 << 21)
    if script == INDEX["Hani"]:
        simplified, traditional = encodes(char, "gb2312"), encodes(char, "big5")
        bits |= (simplified and not traditional) << 21 | (traditional and not simplified) << 22
    return bits


def main(path):
    numbers, blocks, known = [], [], {}
    for high in range(0x1100):
        block = struct.pack("<256I", *(entry(high << 8 | low) for low in range(256)))
        if block not in known:
            known[block] = len(blocks)
            blocks.append(block)
        numbers.append(known[block])
    with open(path, "wb") as file:
        file.write(struct.pack("<I", len(CODES)) + "".join(CODES).encode())
        file.write(struct.pack("<I", len(blocks)) + struct.pack("<4352H", *numbers))
        file.write(b"".join(blocks))
    print(f"{len(CODES)} scripts, {len(blocks)} blocks of 1 kB", file=sys.stderr)


if __name__ == "__main__":
    main(sys.argv[1])
