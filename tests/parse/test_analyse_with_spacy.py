"""Tests scripts/analyse_with_spacy.py with a pipeline that takes every word for a sentence of its own."""
import json
import pathlib
import re
import sys
import unittest

sys.path.insert(0, str(pathlib.Path(__file__).resolve().parents[2] / "scripts"))
import analyse_with_spacy  # noqa: E402


class Doc:
    def __init__(self, text):
        self.words = [word.span() for word in re.finditer(r"\S+", text)]

    def __len__(self):
        return len(self.words)

    def to_json(self):
        spans = [{"start": start, "end": end} for start, end in self.words]
        return {"ents": [dict(span) for span in spans[:1]], "sents": [dict(span) for span in spans],
                "tokens": [{"id": i, **span, "head": i} for i, span in enumerate(spans)]}


class Pipeline:
    def pipe(self, texts, as_tuples):
        assert as_tuples
        return ((Doc(text), context) for text, context in texts)


def segment(start, end, kind="body"):
    return {"start": start, "end": end, "kind": kind}


def analyse(*documents):
    return list(analyse_with_spacy.analyse(Pipeline(), iter(documents)))


class AnalyseTest(unittest.TestCase):
    def test_places_and_heads_count_in_the_whole_text(self):
        [analysis] = analyse({"path": "a.txt", "text": "Ada left\nBo", "segments": [segment(0, 8), segment(8, 9, "blank"), segment(9, 11)]})
        self.assertEqual([(token["id"], token["start"], token["end"], token["head"]) for token in analysis["tokens"]],
                         [(0, 0, 3, 0), (1, 4, 8, 1), (2, 9, 11, 2)])
        self.assertEqual(analysis["ents"], [{"start": 0, "end": 3}, {"start": 9, "end": 11}])
        self.assertEqual(analysis["sents"][-1], {"start": 9, "end": 11})
        self.assertEqual((analysis["text"], analysis["path"]), ("Ada left\nBo", "a.txt"))

    def test_furniture_is_left_out(self):
        [analysis] = analyse({"text": "Share\nAda", "segments": [segment(0, 5, "furniture"), segment(5, 6, "blank"), segment(6, 9)]})
        self.assertEqual([token["start"] for token in analysis["tokens"]], [6])

    def test_each_document_has_one_analysis_in_order(self):
        empty = {"path": "empty", "text": "", "segments": []}
        twice = {"path": "twice", "text": "Ada", "segments": [segment(0, 3)]}
        self.assertEqual([analysis["path"] for analysis in analyse(empty, twice, dict(twice), dict(empty))],
                         ["empty", "twice", "twice", "empty"])

    def test_no_documents_give_no_analyses(self):
        self.assertEqual(analyse(), [])

    def test_a_line_that_is_no_document_is_named(self):
        good = json.dumps({"text": "", "segments": []}).encode()
        for bad in (b"{", b"[]", b'{"text": ""}', b'{"text": "a", "segments": [{"start": 0, "end": 1}]}', b"\xff"):
            with self.subTest(bad), self.assertRaisesRegex(SystemExit, "line 2 of the input is no document"):
                list(analyse_with_spacy.documents([good, bad]))


if __name__ == "__main__":
    unittest.main()
