#!/usr/bin/env python3
"""Summaries against references: ROUGE-1/2/L of Rafid, of the first sentences, and of peers; then what they cost.

  summaries.py DATA [--rafid PROGRAM] [--probe PROGRAM] [--no-peers] [--cost]

DATA holds easc-ar, cnndm-en and uscorpus-ur .jsonl.gz, each line {"id", "lang", "text", "refs"}. Peers take part
where they are installed: pip install sumy summa lexrank numpy. All of them get Rafid's sentences.

Columns of so many words are shown twice. "cut": sentences in the system's own order of worth until the words are
reached, and the last one cut there, which is how peers without such an option are made comparable. "whole": at
most so many words of whole sentences, which is what `max_words` gives. EASC are the documents of four sentences or more,
CNN the first 300.
"""
import argparse
import gzip
import json
import math
import os
import resource
import subprocess
import sys
import tempfile
import time

from rouge import rouge, words

HERE = os.path.dirname(os.path.abspath(__file__))
COLUMNS = [
    ("EASC 3 sent.", "easc", "sentences", 3), ("EASC 30% sent.", "easc", "ratio", 0.3),
    ("EASC 30% words cut", "easc", "cut", 0.3), ("EASC 30% words whole", "easc", "words", 0.3),
    ("CNN 3 sent.", "cnn", "sentences", 3), ("CNN 60 words cut", "cnn", "cut", 60),
    ("CNN 60 words whole", "cnn", "words", 60),
    ("Urdu 30% words cut", "urdu", "cut", 0.3), ("Urdu 30% words whole", "urdu", "words", 0.3),
]


def segment(program, documents):
    """Puts Rafid's sentences into the documents."""
    lines = "".join(json.dumps(document) + "\n" for document in documents)
    found = subprocess.run([program, "sentences"], input=lines, capture_output=True, text=True, check=True).stdout
    for document, line in zip(documents, found.splitlines()):
        document["sents"] = json.loads(line)["sents"]
        document["words"] = [words(sentence) for sentence in document["sents"]]
        document["wanted"] = [words(reference) for reference in document["refs"]]


def budget(document, measure):
    return measure if measure >= 1 else round(measure * sum(map(len, document["words"])))


class Rafid:
    """Summaries by `rafid run`, one run for all documents that share their options."""

    def __init__(self, program, method="centroid"):
        self.program, self.method = program, method

    def summaries(self, documents, options):
        """The sentences of each document, in text order, as (words, score)."""
        groups = {}
        for document, option in zip(documents, options):
            groups.setdefault(option, []).append(document)
        found = {}
        for option, group in groups.items():
            for line in self.run(group, option).splitlines():
                record = json.loads(line)
                sentences = (record["summary"] or {"sentences": []})["sentences"]
                found[record["id"]] = [(words(s["text"]), s["score"]) for s in sentences]
        return [found.get(str(document["id"]), []) for document in documents]

    def run(self, documents, option):
        lines = "".join(
            json.dumps({"id": str(d["id"]), "text": d["text"]}, ensure_ascii=False) + "\n" for d in documents)
        with tempfile.NamedTemporaryFile("w", suffix=".yaml") as plan:
            plan.write(
                "rafid: 1\nread: {paths: ['-'], format: jsonl, jsonl: {text: text, id: id}}\n"
                f"stages: [detect-language, {{summarize: {{{option}, method: {self.method}}}}}]\n")
            plan.flush()
            return subprocess.run(
                [self.program, "run", plan.name, "-", "--output", "-", "-q"], input=lines, capture_output=True,
                text=True, check=True).stdout

    def column(self, documents, kind, measure):
        if kind in ("sentences", "ratio"):
            chosen = self.summaries(documents, [f"{kind}: {measure}"] * len(documents))
            return [[w for sentence, _ in summary for w in sentence] for summary in chosen]
        budgets = [budget(document, measure) for document in documents]
        if kind == "words":
            chosen = self.summaries(documents, [f"max_words: {b}" for b in budgets])
            return [[w for sentence, _ in summary for w in sentence] for summary in chosen]
        # The fewest sentences that reach the words, in text order, cut there.
        found = [None] * len(documents)
        for count in range(1, 101):
            rest = [i for i, summary in enumerate(found) if summary is None]
            if not rest:
                break
            chosen = self.summaries([documents[i] for i in rest], [f"sentences: {count}"] * len(rest))
            for place, summary in zip(rest, chosen):
                text = [w for sentence, _ in summary for w in sentence]
                if len(text) >= budgets[place] or len(summary) < count:
                    found[place] = text[: budgets[place]]
        return found


class Peer:
    """A summarizer that ranks the sentences of a document, best first."""

    def __init__(self, rank):
        self.rank = rank

    def column(self, documents, kind, measure):
        found = []
        for document in documents:
            if "ranks" not in document:
                document["ranks"] = {}
            ranks = document["ranks"]
            if id(self) not in ranks:
                ranks[id(self)] = self.rank(document)
            found.append(self.cut(document, ranks[id(self)], kind, measure))
        return found

    @staticmethod
    def cut(document, order, kind, measure):
        lengths = [len(sentence) for sentence in document["words"]]
        if kind in ("sentences", "ratio"):
            count = measure if kind == "sentences" else max(1, math.ceil(measure * len(lengths)))
            chosen, most = order[:count], None
        else:
            most, chosen, total = budget(document, measure), [], 0
            for index in order:
                if kind == "cut" and total >= most:
                    break
                if kind == "words" and chosen and total + lengths[index] > most:
                    continue
                chosen.append(index)
                total += lengths[index]
        text = [w for index in sorted(chosen) for w in document["words"][index]]
        return text[:most] if kind == "cut" else text


def peers():
    """The peers that are installed, by name."""
    found = {}
    try:
        from sumy.models.dom import ObjectDocumentModel, Paragraph, Sentence
        from sumy.nlp.stemmers import Stemmer
        from sumy.summarizers.edmundson import EdmundsonSummarizer
        from sumy.summarizers.lex_rank import LexRankSummarizer
        from sumy.summarizers.lsa import LsaSummarizer
        from sumy.summarizers.luhn import LuhnSummarizer
        from sumy.summarizers.reduction import ReductionSummarizer
        from sumy.summarizers.text_rank import TextRankSummarizer
        from sumy.utils import get_stop_words

        names = {"ar": "arabic", "en": "english", "ur": "urdu"}

        class Words:
            @staticmethod
            def to_words(sentence):
                return tuple(words(sentence))

        def sumy(kind, cues=False):
            def rank(document):
                language = names[document["lang"]]
                try:
                    summarizer = kind(Stemmer(language))
                except LookupError:
                    summarizer = kind()
                try:
                    stop = get_stop_words(language)
                except LookupError:
                    stop = frozenset()
                if not cues:
                    summarizer.stop_words = stop
                else:
                    first = frozenset(document["words"][0])
                    summarizer.bonus_words = first or frozenset(["."])
                    summarizer.stigma_words = frozenset(["\0"])
                    summarizer.null_words = stop or frozenset(["\0"])
                sentences = [Sentence(text, Words) for text in document["sents"]]
                order = []

                def keep(all_sentences, count, rating, *args, **named):
                    """In place of sumy's choice of so many: all of them, best first."""
                    rate = (lambda s: rating[s]) if isinstance(rating, dict) else (lambda s: rating(s, *args, **named))
                    order.extend(sorted(range(len(sentences)), key=lambda i: (-rate(sentences[i]), i)))
                    return ()

                summarizer._get_best_sentences = keep
                summarizer(ObjectDocumentModel([Paragraph(sentences)]), 1)
                return order

            return Peer(rank)

        found |= {
            "sumy LexRank": sumy(LexRankSummarizer), "sumy TextRank": sumy(TextRankSummarizer),
            "sumy LSA": sumy(LsaSummarizer), "sumy Luhn": sumy(LuhnSummarizer),
            "sumy Reduction": sumy(ReductionSummarizer), "sumy Edmundson": sumy(EdmundsonSummarizer, cues=True),
        }
    except ImportError:
        print("sumy is not installed and takes no part", file=sys.stderr)
    try:
        import summa.preprocessing.textcleaner as cleaner
        import summa.summarizer

        def rank_by_summa(document):
            cleaner.split_sentences = lambda text: document["sents"]
            language = {"ar": "arabic", "en": "english"}.get(document["lang"])
            if language is None:
                raise LookupError("summa has no " + document["lang"])
            scores = dict(summa.summarizer.summarize(document["text"], ratio=1.0, language=language, scores=True))
            return sorted(
                range(len(document["sents"])), key=lambda i: (-scores.get(document["sents"][i], 0), i))

        found["summa"] = Peer(rank_by_summa)
    except ImportError:
        print("summa is not installed and takes no part", file=sys.stderr)
    try:
        from lexrank import STOPWORDS, LexRank

        def rank_by_lexrank(document):
            # Each sentence as a text of its own: with one text all words would be equally rare.
            ranker = LexRank([[sentence] for sentence in document["sents"]], stopwords=STOPWORDS.get(document["lang"], set()))
            scores = ranker.rank_sentences(document["sents"], threshold=None)
            return sorted(range(len(scores)), key=lambda i: (-scores[i], i))

        found["lexrank"] = Peer(rank_by_lexrank)
    except ImportError:
        print("lexrank is not installed and takes no part", file=sys.stderr)
    return found


def quality(arguments, sets):
    systems = {"Rafid": Rafid(arguments.rafid), "lead": Peer(lambda document: list(range(len(document["sents"]))))}
    if not arguments.no_peers:
        systems |= peers()
    table, best = {}, {}
    for name, system in systems.items():
        table[name] = []
        for title, key, kind, measure in COLUMNS:
            try:
                texts = system.column(sets[key], kind, measure)
            except Exception as error:
                print(f"{name} fails on {title}: {error}", file=sys.stderr)
                table[name].append(None)
                continue
            scores = [rouge(text, d["wanted"]) for text, d in zip(texts, sets[key])]
            table[name].append([100 * sum(column) / len(scores) for column in zip(*scores)])
    print("| | " + " | ".join(title for title, *_ in COLUMNS) + " |")
    print("|---" * (len(COLUMNS) + 1) + "|")
    for name, row in table.items():
        cells = ["/".join(f"{v:.1f}" for v in cell) if cell else "-" for cell in row]
        print(f"| {name} | " + " | ".join(cells) + " |")
    for place, (title, *_) in enumerate(COLUMNS):
        rest = [row[place] for name, row in table.items() if name != "Rafid" and row[place]]
        gaps = [mine - max(others) for mine, others in zip(table["Rafid"][place], zip(*rest))]
        print(f"{title}: Rafid less the best other: " + " ".join(f"{gap:+.1f}" for gap in gaps))


def cpu(command, lines):
    before = resource.getrusage(resource.RUSAGE_CHILDREN)
    subprocess.run(command, input=lines, stdout=subprocess.DEVNULL, text=True, check=True)
    after = resource.getrusage(resource.RUSAGE_CHILDREN)
    return after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime


def cost(arguments, sets):
    """CPU of the summary alone: a run with the stage less a run without it, alternating, medians of five."""
    article = max(sets["cnn"], key=lambda d: -abs(len(d["text"].encode()) - 5_000))
    others = {} if arguments.no_peers else peers()

    def plan(stages):
        file = tempfile.NamedTemporaryFile("w", suffix=".yaml", delete=False)
        file.write(f"rafid: 1\nread: {{paths: ['-'], format: jsonl, jsonl: {{text: text, id: id}}}}\nstages: [{stages}]\n")
        file.close()
        return file.name

    with_stage, without = plan("summarize"), plan("")
    print("| sentences | kB | Rafid, ms | " + " | ".join(f"{name}, ms" for name in others) + " |")
    for sentences in (0, 100, 1_000, 10_000):
        text = article["text"] if sentences == 0 else " ".join(
            article["sents"][i % len(article["sents"])].rstrip(".") + f" in case {i}." for i in range(sentences))
        copies = max(1, 2_000_000 // len(text))
        lines = "".join(json.dumps({"id": str(i), "text": text}) + "\n" for i in range(copies))
        costs = []
        for _ in range(5):
            command = [arguments.rafid, "run", "", "-", "--output", "-", "-q", "--workers", "1"]
            both = []
            for file in (with_stage, without):
                command[2] = file
                both.append(cpu(command, lines))
            costs.append((both[0] - both[1]) / copies)
        row = [f"{1000 * sorted(costs)[2]:.2f}"]
        document = {"lang": "en", "text": text, "refs": []}
        segment(arguments.probe, [document])
        for peer in others.values():
            if len(document["sents"]) > 150:
                row.append("-")
                continue
            start = time.process_time()
            peer.rank(document)
            row.append(f"{1000 * (time.process_time() - start):.1f}")
        print(f"| {len(document['sents'])} | {len(text.encode()) / 1000:.1f} | " + " | ".join(row) + " |")
    for file in (with_stage, without):
        os.unlink(file)


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("data")
    parser.add_argument("--rafid", default=f"{HERE}/../../.build/release/rafid")
    parser.add_argument("--probe", default=f"{HERE}/probe/.build/release/text-probe")
    parser.add_argument("--no-peers", action="store_true")
    parser.add_argument("--cost", action="store_true", help="what a summary costs, instead of what it is worth")
    arguments = parser.parse_args()
    sets = {}
    for key, name, limit, least in (("easc", "easc-ar", None, 4), ("cnn", "cnndm-en", 300, 0), ("urdu", "uscorpus-ur", None, 0)):
        with gzip.open(f"{arguments.data}/{name}.jsonl.gz", "rt", encoding="utf-8") as lines:
            documents = [json.loads(line) for line in lines][:limit]
        segment(arguments.probe, documents)
        sets[key] = [d for d in documents if len(d["sents"]) >= least]
    cost(arguments, sets) if arguments.cost else quality(arguments, sets)


if __name__ == "__main__":
    main()
