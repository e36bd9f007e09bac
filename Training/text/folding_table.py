#!/usr/bin/env python3
"""Writes the folding table of RafidText from Python's unicodedata. Standard library only.

  folding_table.py > Sources/RafidText/FoldingTable+Generated.swift

For every scalar: its word class, and what it folds to (nothing, itself, one scalar, several).
Folding = compatibility decomposition, marks off where they are not vowels, full case folding,
Arabic spellings, one form for quotes, dashes, digits and spaces; repeated until nothing changes.
The layout is in FoldingTable.swift; numbers are written five bits a character (see `number`).
"""
import sys
import unicodedata as ud

SEPARATOR, LETTER, DIGIT, UNSPACED, MARK, STRIPPED, IGNORED, APOSTROPHE, POINT, GERSHAYIM, SPACE = range(11)
SAME, ONE, MANY, HANGUL = range(4)
BLOCK = 128

# Names that begin so belong to scripts written without spaces.
UNSPACED_SCRIPTS = ("CJK UNIFIED", "CJK COMPAT", "CJK RADICAL", "KANGXI RADICAL", "HIRAGANA", "KATAKANA",
                    "IDEOGRAPHIC ITERATION", "IDEOGRAPHIC NUMBER ZERO", "VERTICAL IDEOGRAPHIC", "HANGZHOU",
                    "BOPOMOFO", "THAI", "LAO", "KHMER", "MYANMAR", "TAI LE", "NEW TAI LUE", "TAI THAM", "TAI VIET",
                    "YI SYLLABLE", "JAVANESE", "BALINESE", "TANGUT", "NUSHU")
# Marks of these names go; those of other scripts (Indic, Thai, Thaana and so on) are vowels and stay.
STRIPPED_MARKS = ("COMBINING", "ARABIC", "HEBREW", "SYRIAC", "SAMARITAN", "CYRILLIC", "GREEK", "VARIATION SELECTOR",
                  "MONGOLIAN FREE VARIATION")
VOICING = (0x3099, 0x309A)  # of kana: another letter, not an accent

OWN = {}


def own(target, scalars):
    for c in scalars: OWN[c] = target


own("\u0627", [0x622, 0x623, 0x625, 0x671, 0x672, 0x673])             # alef
own("\u064A", [0x649, 0x6CC, 0x626, 0x678])                          # ya: alef maqsura, Persian ya, hamza seat
own("\u0648", [0x624])                                               # waw as hamza seat
own("\u0643", [0x6A9, 0x6AA])                                        # kaf
own("\u0647", [0x629, 0x6BE, 0x6C0, 0x6C1, 0x6C2, 0x6C3, 0x6D5])     # ha: ta marbuta, Urdu and Kurdish forms
own(",", [0x60C, 0x66C, 0x3001]); own(";", [0x61B, 0x37E]); own("?", [0x61F]); own(".", [0x6D4, 0x66B, 0x3002])
own("%", [0x66A]); own("...", [0x2026])
own("'", [0x60, 0xB4, 0x2018, 0x2019, 0x201A, 0x201B, 0x2032, 0x2035, 0x2039, 0x203A, 0x2BB, 0x2BC, 0x2B9, 0x5F3,
          0x275B, 0x275C, 0xFF40])
own('"', [0xAB, 0xBB, 0x201C, 0x201D, 0x201E, 0x201F, 0x2033, 0x2036, 0x2BA, 0x5F4, 0x300C, 0x300D, 0x300E, 0x300F,
          0x301D, 0x301E, 0x301F, 0x275D, 0x275E, 0x2E42])
own("-", [c for c in range(0x80, 0x110000) if ud.category(chr(c)) == "Pd"] + [0x2212, 0x2043, 0x2010, 0x30A0])
own("ae", [0xE6]); own("oe", [0x153]); own("o", [0xF8]); own("d", [0x111]); own("h", [0x127])
own("i", [0x131]); own("n", [0x149]); own("l", [0x142, 0x13F, 0x140]); own("/", [0x2044, 0x2215])


def name(c): return ud.name(chr(c), "")


def is_space(c): return ud.category(chr(c)) in ("Zs", "Zl", "Zp", "Cc")


def stripped(c):
    if c in VOICING: return False
    return c == 0x640 or ud.category(chr(c)) in ("Mn", "Me") and name(c).startswith(STRIPPED_MARKS)


def ignored(c): return ud.category(chr(c)) in ("Cf", "Cs") or c in (0x34F, 0x115F, 0x1160, 0x3164, 0xFFA0)


def step(c):
    """One round for one scalar, as a list of scalars."""
    if ignored(c) or stripped(c): return []
    if is_space(c): return [0x20]
    if c in OWN: return [ord(x) for x in OWN[c]]
    ch = chr(c)
    if ud.category(ch) == "Nd": return [0x30 + ud.decimal(ch)]
    parts = [ord(x) for x in ud.normalize("NFD", ch)]
    if parts == [c]: parts = [ord(x) for x in ud.normalize("NFKD", ch)]
    if parts != [c]:
        if ud.category(ch)[0] in "LN" or parts[0] == 0x640: parts = [x for x in parts if x != 0x20]
        return parts
    return [ord(x) for x in ch.casefold()]


def fold(c):
    now = [c]
    for _ in range(12):
        after = [y for x in now for y in step(x)]
        if after == now: return now
        now = after
    raise SystemExit("no end for %04X" % c)


def kind(c, folded):
    """The word class of a scalar."""
    if ignored(c): return IGNORED
    if is_space(c): return SPACE
    if not folded: return STRIPPED
    if folded == [0x27] or c in (0xB7, 0x387): return APOSTROPHE
    if folded == [0x22]: return GERSHAYIM if c in (0x22, 0x5F4, 0x201D) else SEPARATOR
    if folded in ([0x2E], [0x2C]): return POINT
    if 0x20000 <= c < 0x40000: return UNSPACED
    if folded != [c]:
        kinds = [kind(x, fold(x)) for x in folded]
        if kinds[0] == MARK and all(k == MARK for k in kinds): return MARK
        if ud.category(chr(c))[0] in "LN" or all(k in (LETTER, DIGIT, UNSPACED, MARK) for k in kinds):
            return next((k for k in kinds if k in (LETTER, DIGIT, UNSPACED)), SEPARATOR)
        return SEPARATOR
    category = ud.category(chr(c))
    if category[0] == "M": return MARK
    if category == "Nd": return DIGIT
    if name(c).startswith(UNSPACED_SCRIPTS) and category[0] in "LN" or c == 0x30FC: return UNSPACED
    if category[0] in "LN": return LETTER
    return SEPARATOR


def table():
    entries, expansions, places = [], [], {}
    for c in range(0x110000):
        if 0xAC00 <= c < 0xD7A4:
            entries.append(LETTER << 24 | HANGUL << 21); continue
        folded = fold(c); k = kind(c, folded)
        if folded == [c]:
            entries.append(k << 24 | SAME << 21 | (ud.combining(chr(c)) if k == MARK else 0))
        elif len(folded) == 1:
            entries.append(k << 24 | ONE << 21 | folded[0])
        elif folded == []:
            entries.append(k << 24 | MANY << 21)          # expansion 0 is empty
        else:
            if tuple(folded) not in places:
                places[tuple(folded)] = 1 + len(expansions); expansions += [len(folded)] + folded
            entries.append(k << 24 | MANY << 21 | places[tuple(folded)])
    return entries, [0] + expansions


def number(n):
    """Five bits a character from '0' on, lowest first, 32 added where more follow."""
    out = ""
    while n >= 32: out += chr(48 + 32 + n % 32); n //= 32
    return out + chr(48 + n)


def runs(values):
    """(count * 2 + step, first value) for runs that stay (step 0) or rise by one (step 1)."""
    out, i = [], 0
    while i < len(values):
        best = (1, 0)
        for s in (0, 1):
            j = i + 1
            while j < len(values) and values[j] == values[j - 1] + s: j += 1
            if j - i > best[0]: best = (j - i, s)
        out.append(number(best[0] * 2 + best[1]) + number(values[i])); i += best[0]
    return "".join(out)


def literal(title, text):
    lines = [text[i:i + 94] for i in range(0, len(text), 94)]
    return '  static let %s = #"""\n%s\n    """#\n' % (title, "\n".join("    " + l for l in lines))


def main():
    entries, expansions = table()
    blocks, stage1, stage2 = {}, [], []
    for at in range(0, 0x110000, BLOCK):
        block = tuple(entries[at:at + BLOCK])
        if at < 0x800 or block not in blocks:
            index = len(stage2) // BLOCK; blocks.setdefault(block, index); stage2 += block
        else: index = blocks[block]
        stage1.append(index)
    print("// Written by Training/text/folding_table.py from Unicode %s; change that, not this.\n" % ud.unidata_version)
    print("// swift-format-ignore-file\n")
    print("/// The folding table as runs of numbers; `FoldingTable` says how to read them.")
    print("enum FoldingData {")
    print(literal("blocks", runs(stage1)))
    print(literal("entries", runs(stage2)))
    print(literal("expansions", runs(expansions)) + "}")
    print("stage1 %d stage2 %d expansions %d" % (len(stage1), len(stage2), len(expansions)), file=sys.stderr)


main()
