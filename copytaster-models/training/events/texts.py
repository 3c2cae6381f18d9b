#!/usr/bin/env python3
"""Writes the news texts whose event rows were judged, one JSON object {id, text, published} a line, for org.copytaster.evaluation.events.EventTraits.

  texts.py GOLD [JUDGED] > articles.jsonl     (GOLD: ../shared/gold; with JUDGED, only the texts that it names)

An id is the set's short name, a slash, and the set's own id. Texts are cut at 3,500 characters: what a person reads of an article. Standard library only."""
import gzip, json, os, sys

SETS = {'te': 'annotation/tempeval3', 'wwn': 'annotation/worldwide-ner', 'pol': 'annotation/polnear', 'conll': 'annotation/conll2003',
        'mean': 'annotation/meantime', 're3d': 'annotation/re3d', 'ww': 'annotation/wikiwars'}
GEO = {'lgl': 'lgl', 'geov': 'geovirus', 'trn': 'trnews', 'gwn': 'geowebnews'}
TOPICS = ['egypt', 'iraq', 'finan', 'h1n1']
CUT = 3500

def lines(gold, path):
    with gzip.open(os.path.join(gold, path), 'rt', encoding='utf8') as f:
        for line in f: yield json.loads(line)

def articles(gold):
    """(id, text, day of publication or None); train parts alone, where a set has parts."""
    for name, folder in SETS.items():
        for d in lines(gold, f'{folder}/train.jsonl.gz'): yield f'{name}/{d["id"]}', d['text'], (d.get('meta') or {}).get('dct')
    for name, part in GEO.items():
        for d in lines(gold, f'annotation/geoparsing/{part}-train.jsonl.gz'): yield f'{name}/{d["id"]}', d['text'], None
    for topic in TOPICS:
        for d in lines(gold, f'story/briefs-t17/articles-{topic}.jsonl.gz'): yield f't17{topic}/{d["id"]}', ' '.join(d['sentences']), d['date']
    for d in lines(gold, 'story/stories-ecbplus/docs.jsonl.gz'):
        if d['part'] == 'train': yield f'ecb/{d["id"]}', ' '.join(' '.join(s['tokens']) for s in d['sentences']), None

def main(gold, judged=None):
    wanted = judged and {line.split('\t')[0] for line in open(judged, encoding='utf8') if not line.startswith('#')}
    for id, text, day in articles(gold):
        if wanted and id not in wanted: continue
        article = {'id': id, 'text': text[:CUT]}
        if day: article['published'] = day
        print(json.dumps(article))

if __name__ == '__main__': main(*sys.argv[1:])
