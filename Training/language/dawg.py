"""The word list of a tesseract language file (Debian's tesseract-ocr-*, Apache-2.0).

A `.traineddata` file is a count, that many offsets, and the parts. The words are a directed acyclic
word graph: 8 bytes an edge, from the low bits on the number of a character, three flags (the node's
last edge, backward edge, end of a word) and the node that it leads to.
"""

import struct

LAST, BACKWARD, WORD_ENDS = 1, 2, 4
WORDS, CHARACTERS = 19, 21


def words(path):
    """Yields the words, in the order of the graph."""
    with open(path, "rb") as file:
        data = file.read()
    count = struct.unpack_from("<i", data)[0]
    offsets = struct.unpack_from(f"<{count}q", data, 4)

    def part(number):
        return data[offsets[number] : min([o for o in offsets if o > offsets[number]] + [len(data)])]

    characters = [line.split(" ")[0] for line in part(CHARACTERS).decode("utf-8").split("\n")[1:]]
    graph = part(WORDS)
    _, size, edge_count = struct.unpack_from("<hii", graph)
    edges = struct.unpack_from(f"<{edge_count}Q", graph, 10)
    bits = size.bit_length()
    stack = [(0, "")]
    while stack:
        place, before = stack.pop()
        flags = 0
        while not flags & LAST:
            edge = edges[place]
            flags = edge >> bits & 7
            if not flags & BACKWARD:
                word = before + characters[edge & (1 << bits) - 1]
                if flags & WORD_ENDS:
                    yield word
                if edge >> bits + 3:
                    stack.append((edge >> bits + 3, word))
            place += 1
