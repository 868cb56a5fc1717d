"""The tables of states, from the packages that make_gazetteers.py installs."""
import html
import re
import sys

LISTS = ('names', 'adjectives', 'people', 'capitals')
OFFICIAL_FORM = re.compile(r'^(The )?(Kingdom|Republic|Federated States|People\'s Republic) of (the )?|^The ')


def clean(text):
    """The plain words of a field of the Factbook."""
    text = re.sub(r'<[^>]*>', '', html.unescape(text or '')).replace('\xa0', ' ').strip()
    return '' if text.lower() in ('none', 'n/a', 'na') else text


def field(country, section, name, part):
    value = (country.get(section) or {}).get(name) or {}
    value = value.get(part) if isinstance(value, dict) else None
    return clean(value.get('text') if isinstance(value, dict) else value)


def demonyms(text):
    """'Briton(s), British (collective plural)' -> Briton, Britons, British; 'Frenchman(men)' -> Frenchman, Frenchmen."""
    out = []
    for part in re.split(r',| or |/', text.split(';')[0].replace('(or ', ', ').rstrip(')') + ')'):
        part = part.strip()
        match = re.match(r'^([A-Z][\w\'\- ]*?)\s*(?:\(([^)]*)\)?)?\)?$', part)
        if not match:
            continue
        word, ending = match.group(1).strip(), (match.group(2) or '').strip()
        out.append(word)
        if ending in ('s', 'es'):
            out.append(word + ending)
        elif ending in ('men', 'women'):
            out.append(re.sub('(wo)?man$', ending, word))
    return out


def unique(items):
    return list(dict.fromkeys(i for i in items if i and len(i) > 2))


def short_name(area, cldr):
    bare = OFFICIAL_FORM.sub('', area['nameEn'])
    return bare if bare != area['nameEn'] and (cldr == bare or area['nameEn'].startswith('The ')) else area['nameEn']


def countries(sources):
    return [b for b in sources.borders if b.get('iso1A2') and not b.get('country') and b.get('level') is None]


def territories(sources):
    """Areas with a name of their own that belong to a state: Hong Kong, Scotland, Greenland."""
    names = {b['iso1A2']: b for b in countries(sources)}
    state_names = {n for b in names.values() for n in (b['nameEn'], short_name(b, sources.cldr_names.get(b['iso1A2'], '')))}
    rows = [dict(name=b['nameEn'], names='', kind='territory', state=b['country'], wikidata=b['wikidata'])
            for b in sources.borders if b.get('country') in names and b.get('wikidata') and b.get('nameEn')
            and b['nameEn'] not in state_names and not re.search(r'^Mainland |[(),]', b['nameEn'])]
    return sorted(rows, key=lambda r: (r['state'], r['name']))


def state_row(area, sources, factbook):
    code = area['iso1A2']
    cldr = [v for k, v in sources.cldr_names.items() if k == code or k.startswith(code + '-alt')]
    iso = sources.iso_names.get(code, [])
    name = short_name(area, cldr[0] if cldr else '')
    country_name = [field(factbook, 'Government', 'Country name', 'conventional ' + form + ' form').split(';')[0] for form in ('short', 'long')]
    names = [name, area['nameEn'], *area.get('aliases', []), *cldr, *([iso] if isinstance(iso, str) else iso), *country_name]
    names = [re.sub(r'^the ', '', n.replace('’', "'"), flags=re.I) for n in names if not re.search(r'[(),/&]', n)]
    capital = re.split(r'[(;]', field(factbook, 'Government', 'Capital', 'name'))[0].strip()
    return dict(code=code, wikidata=area['wikidata'], name=name, names=names,
                adjectives=demonyms(field(factbook, 'People and Society', 'Nationality', 'adjective')),
                people=demonyms(field(factbook, 'People and Society', 'Nationality', 'noun')),
                capitals=[sources.countries.get(code, {}).get('capital', ''), capital.replace(', D.C.', '')])


def correct(states, path):
    """Applies the corrections by hand: columns code, column, action (set, add, drop), value, why."""
    by_code = {s['code']: s for s in states}
    with open(path, encoding='utf-8') as lines:
        rows = [(n, l.rstrip('\n').split('\t')) for n, l in enumerate(lines, 1) if l.strip() and not l.startswith('#')][1:]
    for number, (code, column, action, value, _) in rows:
        def fail(reason):
            sys.exit(f'{path}:{number}: {reason}; delete or mend the row')
        if code not in by_code and (action, column) == ('add', 'state'):
            wikidata, name = value.split('|')
            by_code[code] = dict(code=code, wikidata=wikidata, name=name, names=[name], adjectives=[], people=[], capitals=[])
            states.append(by_code[code])
            continue
        if code not in by_code:
            fail(f'no state {code}')
        state = by_code[code]
        if action == 'set':
            new = value.split('|') if column in LISTS else value
            if state[column] == new:
                fail('the sources say the same by now')
            state[column] = new
        elif (action == 'add') == (value in state[column]):
            fail(f'nothing to {action}')
        else:
            state[column] = state[column] + [value] if action == 'add' else [v for v in state[column] if v != value]


def drop_shared(states, column):
    """A word that belongs to two states says nothing by itself: Congolese, Korean."""
    owners = {}
    for state in states:
        for value in set(state[column]):
            owners.setdefault(value, []).append(state['code'])
    for state in states:
        state[column] = [v for v in state[column] if len(owners[v]) == 1]


def make_states(sources, manual):
    by_fips = {c['fips']: c['iso'] for c in sources.countries.values()}
    factbook = {by_fips.get(fips, fips): country for fips, country in sources.factbook.items()}
    states = [state_row(area, sources, factbook.get(area['iso1A2'], {})) for area in countries(sources)]
    for state in states:
        for column in LISTS:
            state[column] = unique(state[column])
    correct(states, manual)
    for column in ('names', 'adjectives', 'people'):
        drop_shared(states, column)
    for state in states:
        if state['name'] not in state['names']:
            state['names'].insert(0, state['name'])
        state.update({column: '|'.join(dict.fromkeys(state[column])) for column in LISTS})
    return sorted(states, key=lambda s: s['code'])
