"""ROUGE-1, 2 and L (F1) for any script; standard library only.

Words are runs of letters, digits and their marks, in lower case; a character of a script without spaces is a
word. What Arabic spells in several ways is folded (alef, ya, ta marbuta, hamza seats, tashkeel, tatweel):
one of the sets has references without hamza.
"""
import unicodedata
from collections import Counter

FOLD = {ord(a): b for a, b in zip("أإآٱىیېکةۀہھؤئ", "اااايييكههههوي")}
FOLD |= {code: None for code in [0x640, 0x670, *range(0x64B, 0x660), *range(0x200B, 0x200F), *range(0x202A, 0x202F), 0xFEFF]}
FOLD |= {zero + digit: str(digit) for zero in (0x660, 0x6F0, 0x966) for digit in range(10)}
ALONE = ((0x3040, 0x30FF), (0x3400, 0x4DBF), (0x4E00, 0x9FFF), (0x0E00, 0x0EFF), (0x1000, 0x109F), (0x1780, 0x17FF))


def words(text):
    found, word = [], ""
    for char in unicodedata.normalize("NFKC", text).translate(FOLD).lower():
        kind = unicodedata.category(char)[0]
        alone = any(first <= ord(char) <= last for first, last in ALONE)
        if not alone and (kind in "LN" or (kind == "M" and word)):
            word += char
            continue
        if word:
            found.append(word)
        word = ""
        if alone and kind in "LN":
            found.append(char)
    return found + [word] if word else found


def f1(shared, one, other):
    return 2 * shared / (one + other) if shared else 0.0


def overlap(one, other, n):
    left, right = (Counter(zip(*(x[i:] for i in range(n)))) for x in (one, other))
    return f1((left & right).total(), left.total(), right.total())


def longest(one, other):
    """Length of the longest common subsequence, by the bits of one integer (Hyyrö 2004)."""
    places = {}
    for index, word in enumerate(one):
        places[word] = places.get(word, 0) | 1 << index
    full = rest = (1 << len(one)) - 1
    for word in other:
        hit = rest & places.get(word, 0)
        rest = ((rest + hit) | (rest - hit)) & full
    return len(one) - rest.bit_count()


def rouge(found, references):
    """Means over the references of ROUGE-1, 2 and L; all are lists of words."""
    scores = [
        (overlap(found, wanted, 1), overlap(found, wanted, 2), f1(longest(found, wanted), len(found), len(wanted)))
        for wanted in references
    ]
    return [sum(column) / len(scores) for column in zip(*scores)]
