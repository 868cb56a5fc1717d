"""The tables of firms, and of parties and armed groups, from the packages that make_gazetteers.py installs."""
import re

from gazetteer_states import countries, field

INDICES_OF_SMALL_FIRMS = {'S&P 600', 'SDAX', 'CAC Mid 60', 'TecDAX'}
LEGAL_FORM = re.compile(r',? (Inc\.?|Incorporated|Corp\.?|Corporation|Company|Co\.?|Ltd\.?|Limited|plc|PLC|AG|SE|SA|S\.A\.|N\.V\.|AB|'
                        r'Holdings?|Group)$')
ORDINAL = re.compile(r'^(First|Second|Third|Fifth|New|United|General|National|Independent|Community) \S+$')
SHORTEST_ACRONYM = 3


def without_legal_form(name):
    while LEGAL_FORM.search(name):
        name = LEGAL_FORM.sub('', name)
    return name


def says_too_little(name, is_common):
    """'National Coalition', 'For the People', 'The Center': other states have such names too, or will."""
    words = [w.casefold() for w in re.findall(r"[\w'-]+", name)]
    return all(is_common(w) or is_common(w.removesuffix('s')) or w in ('the', 'for', 'of', 'and', 'in', 'to') for w in words) and (len(words) < 4 or name.startswith('For '))


def is_name_of_its_own(name, plain, taken):
    """One word must be no common word, given name or place; several must begin with capitals."""
    words = name.split()
    if len(words) == 1:
        return len(name) > SHORTEST_ACRONYM - 1 and plain(name) not in taken and name[:1].isupper()
    return all(w[:1].isupper() or w[:1].isdigit() or w in ('&', 'of', 'and', 'de') for w in words) and plain(name) not in taken


def make_firms(stocks, states, plain, taken):
    """Firms of the large stock indices. A name that two share is left out."""
    codes = {plain(n): s['code'] for s in states for n in s['names'].split('|')}
    owners, rows = {}, {}
    for stock in stocks:
        full = re.sub(r'\s*\([^)]*\)', '', stock['name']).replace('–', '-').strip()
        if not set(stock['indices']) - INDICES_OF_SMALL_FIRMS:
            continue
        bare = without_legal_form(full)
        if not is_name_of_its_own(bare, plain, taken) or re.search(' (and|&|of)$', bare) or ORDINAL.match(bare):
            continue
        names = [] if bare == full else [full]
        for name in (bare, *names):
            owners.setdefault(plain(name), set()).add(full)
        rows[full] = dict(name=bare, names='|'.join(names), kind='company', state=codes.get(plain(stock['country']), ''), wikidata='')
    return sorted((r for full, r in rows.items() if len(owners[plain(r['name'])]) == 1), key=lambda r: (r['state'], r['name']))


def parties_of(text):
    """Name and acronym of each: 'Bharatiya Janata Party or BJP' beside 'The Left or Die Linke'."""
    for line in re.split(r'\n|;', text):
        line = re.sub(r'\s*\([^)]*\)?', '', line).strip()
        names = [n.strip(' .,:*') for n in line.split(' or ')]
        if re.fullmatch(r"[A-Z][\w'’.&-]*( [\w'’.&-]+){1,6}", names[0]):
            yield names[0], [n for n in names[1:] if re.fullmatch(r'[A-Z][A-Za-z-]*[A-Z]', n) and len(n) >= SHORTEST_ACRONYM]


def groups_of(text):
    """'Kurdistan Workers' Party (PKK)' -> the name and the acronym."""
    for part in text.split(';'):
        match = re.match(r"\s*([A-Za-z][\w'’ -]+?)\s*(?:\(([A-Z][\w-]*)\))?\s*$", part)
        if match and ' ' in match.group(1).strip() and len(match.group(1)) < 50:
            yield match.group(1).strip().replace('’', "'"), [match.group(2)] if match.group(2) and len(match.group(2)) >= SHORTEST_ACRONYM else []


def make_parties(sources, plain, taken, is_common):
    """Parties of states, and groups that the Factbook lists as terrorist. A name or acronym that several have is left out."""
    found = {}
    for area in sorted(countries(sources), key=lambda a: a['iso1A2']):
        code = area['iso1A2']
        country = sources.factbook.get((sources.countries.get(code) or {}).get('fips', ''), {})
        parties = (country.get('Government') or {}).get('Political parties') or {}
        text = parties.get('text', '') if isinstance(parties, dict) else parties
        for name, others in parties_of(re.sub(r'<br ?/?>', '\n', text).replace('\xa0', ' ').replace('’', "'")):
            found.setdefault(('party', name), [set(), set()])[0].add(code)
            found['party', name][1].update(others)
        for name, others in groups_of(field(country, 'Terrorism', 'Terrorist group(s)', 'text')):
            found.setdefault(('armed group', name), [set(), set()])[1].update(others)
    owners = {}
    for (kind, name), (_, others) in found.items():
        for one in {name, *others}:
            owners.setdefault(plain(one), set()).add(name)
    rows = []
    for (kind, name), (states, others) in found.items():
        if len(states) > 1 or plain(name) in taken or len(owners[plain(name)]) > 1 or says_too_little(name, is_common) or 'ash-Sham' in name:
            continue
        kept = sorted(n for n in others if len(owners[plain(n)]) == 1 and plain(n) not in taken)
        rows.append(dict(name=name, names='|'.join(kept), kind=kind, state=min(states, default=''), wikidata=''))
    return sorted(rows, key=lambda r: (r['kind'], r['state'], r['name']))
