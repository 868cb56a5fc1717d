"""A graph with odd content in all its texts: the sample documents' records with every name, quotation and title made odd."""
import json
import subprocess

from consumer import ROOT, Fault

LONG = 'long ' * 30000

# What becomes of a text; NAME stands for the text itself.
ODD_NAMES = [
    '"NAME" said ""twice"', "'NAME' `tick` O'Hara", 'NAME\\', '\\N NAME', 'NAME\\"', '=NAME', '+NAME', '@NAME', '-NAME', 'NAME; NAME', 'NAME|NAME', ',NAME,', ';NAME;',
    'NAME\nsecond line', 'NAME\r\nsecond line', 'NAME\rsecond line', '\tNAME\t', '  NAME  ', '🐼 NAME 👩‍👩‍👧 🇳🇴', 'العربية NAME', '\u202eNAME\u202c \u2067עברית\u2069',
    'null \0 NAME', 'bell \a\x0b\x1f\x7f\x85 NAME', '\ufffe\uffffNAME', '\u2028NAME\u2029', '<b>NAME</b> & &amp; ]]> <!-- -->', '{} ${x} %s %00 NAME', '#NAME',
    '// NAME /* */', 'e\u0301 é NAME', '北京 NAME', '\U00010348NAME', 'NAME@en', '<NAME>', '[NAME]', '_:NAME', LONG + 'NAME', '',
]


class OddTexts:
    """Makes texts odd: each in another way than the one before, and the same text always in the same way."""

    def __init__(self):
        self.ways = {}

    def of(self, text):
        way = self.ways.setdefault(text, ODD_NAMES[len(self.ways) % len(ODD_NAMES)])
        return way.replace('NAME', text)

    def in_record(self, record):
        """The record with other words at the same places, so that the graph keeps its shape."""
        for field in ('name', 'title', 'path', 'publisher', 'agency', 'subtype', 'role', 'quote', 'text', 'unit'):
            if isinstance(record.get(field), str):
                record[field] = self.of(record[field])
        record['aliases'] = [self.of(text) for text in record.get('aliases', [])]
        for field in ('mentions', 'evidence', 'attribution'):
            for part in record.get(field, []):
                self.in_record(part)
        for field in ('time', 'published', 'posted', 'said', 'value'):
            if field in record:
                self.in_record(record[field])
        return record


def make(program, folder):
    """Writes the graph to `folder`."""
    run = lambda *words: subprocess.run([program, *words], cwd=ROOT, check=True, capture_output=True)  # noqa: E731
    run('extract', 'tests/samples', '--metadata', 'tests/samples/metadata.csv', '-o', folder / 'extracted.jsonl')
    records = [json.loads(line) for line in (folder / 'extracted.jsonl').read_text('utf-8').split('\n') if line]
    odd = OddTexts()
    (folder / 'odd.jsonl').write_text(''.join(json.dumps(odd.in_record(record)) + '\n' for record in records), 'utf-8')
    run('merge', folder / 'odd.jsonl', '-o', folder / 'graph')
    check_oddness((folder / 'graph/records.jsonl').read_text('utf-8'))
    return folder / 'graph'


def check_oddness(records):
    """What this test is about must be there before any consumer sees it."""
    for sign in ('\\"', '\\\\', '\\n', '\\r', '\\u0000', '🐼', 'العربية', '\u202e', ';', '|', '":"=', LONG):
        if sign not in records:
            raise Fault(f'the odd graph has no {sign[:20]!r}')
