#!/usr/bin/env python3
"""The whole of extraction, cross-validated by site (see README.md).

  crossvalidate.py GOLD HOME WORK [--keep]        needs numpy and lightgbm, and HOME built

Lists and unpacks the visible pages into WORK, writes their blocks, trains one classifier for each fold of sites, and lets
the product extract every page with the classifier that has seen no page of its site: a folder with that fold's blocks.tsv stands
on the class path before the product's own. So what is done behind the classifier counts too. --keep trusts the blocks of the last run.
"""
import gzip, importlib.util, json, os, pathlib, subprocess, sys
import train

JAVA = os.environ.get('JAVA_HOME', '') + '/bin/java' if os.environ.get('JAVA_HOME') else 'java'
INSIDE = 'org/copytaster/extract/page/blocks.tsv'
TASKS = [('article-extraction-benchmark', 'shingle'), ('fundus-evaluation', 'rouge'), ('fundus-fixtures', 'fields'),
         ('readability-fixtures', 'shingle'), ('segments', 'segments'), ('dates', 'date')]

def class_path(home):
    """what was compiled, then the libraries that Maven resolved"""
    own = [home / m / 'target' / c for m in ('copytaster-core', 'copytaster-evaluation', 'copytaster-models') for c in ('classes', 'test-classes')]
    libraries = (home / 'copytaster-desk/target/classpath').read_text().strip().split(':')  # of all modules
    return [str(p) for p in own if p.exists()] + [p for p in libraries if '/copytaster-' not in p]

def java(path, *arguments):
    subprocess.run([JAVA, '-XX:+UseSerialGC', '-cp', ':'.join(path), *map(str, arguments)], check=True, stdout=subprocess.DEVNULL)

def list_pages(gold, work):
    """every page with visible gold, unpacked: [set, key, file, url]"""
    ingest, rows = gold / 'ingest', []
    pool = work / 'unpacked/webpages'
    if not pool.exists():
        pool.mkdir(parents=True)
        subprocess.run(['tar', 'xJf', ingest / 'webpages/dev/pages.tar.xz', '-C', pool], check=True)
    for name, items in train.gold_of(str(gold)).items():
        for key, item in items.items():
            if name == 'segments':
                file = pool / 'pages' / (item['page'] + '.html'); url = key if key.startswith('http') else ''
            else:
                file = work / 'pages' / name / (key + '.html'); url = item.get('url') or ''
                if not file.exists():
                    file.parent.mkdir(parents=True, exist_ok=True)
                    file.write_bytes(gzip.decompress((ingest / name / 'dev/pages' / (key + '.html.gz')).read_bytes()))
            if file.exists(): rows.append([name, key, str(file), url])
    (work / 'pages.tsv').write_text(''.join(f'{r[2]}\t{r[3]}\n' for r in rows))
    (work / 'pages.json').write_text(json.dumps(rows))

def extract(gold, work, path):
    """predictions of each set, each item's from its own fold's run"""
    golden = train.gold_of(str(gold)); golden['dates'] = json.load(open(gold / 'ingest/webpages/dev/dates.json'))
    merged = {s: {} for s in golden}
    for fold in range(train.FOLDS):
        out = work / f'fold{fold}'; out.mkdir(exist_ok=True)
        if not (out / 'unpacked').exists(): (out / 'unpacked').symlink_to(work / 'unpacked')
        java([str(out)] + path, 'org.copytaster.evaluation.ingest.IngestPredictions', gold / 'ingest', 'dev', out, *merged)
        for name in merged:
            predictions = json.load(open(out / f'{name}.json'))
            for key, item in golden[name].items():
                kind = 'segments' if name == 'dates' else name
                url = item.get('url') if kind != 'segments' else key if key.startswith('http') else ''
                if key in predictions and train.fold_of(train.site(kind, key, url)) == fold: merged[name][key] = predictions[key]
    return golden, merged

def score(gold, golden, merged, work):
    spec = importlib.util.spec_from_file_location('ingest', gold / 'eval/ingest.py')
    referee = importlib.util.module_from_spec(spec); spec.loader.exec_module(referee)
    items = {}
    for name, task in TASKS:
        per = items.setdefault(name, {})
        r = getattr(referee, task)(golden[name], merged[name], per)
        if task == 'fields': r = dict(r['body_shingle'], title=r['title_exact'], minute=r['date_minute'], deck=r['deck_token_f1'],
                                      **{k: r[k]['f1'] for k in ('authors', 'topics', 'images', 'captions', 'credits')})
        print(f'{name:30}', ' '.join(f'{k} {v:.4f}' for k, v in r.items() if isinstance(v, float) and k != 'f1_std'), flush=True)
    (work / 'items.json').write_text(json.dumps(items))

def main(gold, home, work, keep):
    work.mkdir(parents=True, exist_ok=True); path = class_path(home)
    blocks = work / 'blocks.bin'
    if not keep or not blocks.exists():
        list_pages(gold, work)
        java(path, 'org.copytaster.extract.page.BlockDump', work / 'pages.tsv', blocks)
    names, pages = train.data(str(gold), work / 'pages.json', blocks)
    for fold in range(train.FOLDS):
        file = work / f'fold{fold}' / INSIDE; file.parent.mkdir(parents=True, exist_ok=True)
        train.export(train.fit([P for P in pages if train.fold(P) != fold], names), names, file, train.THRESHOLD)
    golden, merged = extract(gold, work, path)
    for name, predictions in merged.items(): (work / f'{name}.json').write_text(json.dumps(predictions))
    score(gold, golden, merged, work)

if __name__ == '__main__':
    main(*(pathlib.Path(a).resolve() for a in sys.argv[1:4]), '--keep' in sys.argv)
