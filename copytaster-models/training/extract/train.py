#!/usr/bin/env python3
"""Trains the block classifier of org.copytaster.extract from visible gold (see README.md).

  train.py GOLD PAGES.json BLOCKS.bin OUT.tsv     needs numpy and lightgbm
  train.py GOLD PAGES.json BLOCKS.bin --check     cross-validated by site, scored with GOLD/eval/ingest.py
"""
import collections, gzip, importlib.util, json, re, struct, sys
import numpy as np, lightgbm as lgb

TOK = re.compile(r'\w+')
FOLDS = 5
SETTINGS = dict(objective='binary', learning_rate=0.07, num_leaves=16, min_data_in_leaf=60, feature_fraction=0.3, bagging_fraction=0.8,
              bagging_freq=1, lambda_l2=2.0, verbose=-1, seed=1, deterministic=True, force_row_wise=True, num_threads=2, max_bin=63)
ROUNDS = 160
THRESHOLD = 0.45

def read_blocks(path):
    b = open(path, 'rb').read(); at = 0
    def i():
        nonlocal at; v = struct.unpack_from('>i', b, at)[0]; at += 4; return v
    def s():
        nonlocal at; n = i(); v = b[at:at + n].decode('utf-8', 'replace'); at += n; return v
    names = [s() for _ in range(i())]; n = len(names); pages = []
    while at < len(b):
        k = i(); T, X = [], np.empty((k, n), np.float32)
        for r in range(k):
            T.append(s())
            X[r] = np.frombuffer(b, '>f4', n, at); at += 4 * n
        pages.append((T, X))
    return names, pages

def grams(t, n): return [tuple(t[i:i + n]) for i in range(len(t) - n + 1)]

def label_full(texts, paragraphs):
    """label 1 / 0, weight 0 where the gold leaves it open"""
    req, opt = [], []
    for p in paragraphs:
        p = p.strip()
        (opt if p[:1] == '[' and p[-1:] == ']' else req).append(TOK.findall(p))
    flat = [t for p in req for t in p] ; flat_o = [t for p in opt for t in p]
    sets = {}
    def inside(t, body, key):
        n = min(4, len(t))
        if n == 0: return 0.0
        if (key, n) not in sets: sets[key, n] = set(grams(body, n))
        g = grams(t, n); return sum(x in sets[key, n] for x in g) / len(g)
    toks = [TOK.findall(t) for t in texts]
    y = np.array([inside(t, flat, 0) >= 0.5 for t in toks], float); w = np.ones(len(texts))
    for i, t in enumerate(toks):
        if flat_o and inside(t, flat_o, 1) >= 0.5 and not y[i]: w[i] = 0
    long_pos = [i for i in range(len(texts)) if y[i] and len(toks[i]) >= 8]
    for i, t in enumerate(toks):                       # short words occur anywhere: only beside running copy
        if y[i] and len(t) < 8 and not any(abs(i - j) <= 3 for j in long_pos): y[i] = 0
    return y, w, toks

def once(y, toks):
    """copy that stands on the page twice is read once (the readability pages repeat dummy text in place)"""
    seen, y = set(), y.copy()
    for i, t in enumerate(toks):
        words = ' '.join(t).lower()
        if not y[i] or len(words) < 60: continue
        if words in seen: y[i] = 0
        seen.add(words)
    return y

def asked(names, X):
    """blocks that BodyChoice asks the model about: not the page's frame"""
    at = lambda name: X[:, names.index(name)]
    return ~((at('zone.by_tag_nav') < 9) | (at('zone.by_tag_footer') < 9) | ((at('chars') < 60) & (at('link.density') >= 0.95)))

def ws(t): return re.sub(r'\s+', ' ', t).strip()

def label_segments(texts, g):
    y = np.zeros(len(texts)); w = np.zeros(len(texts)); toks = [TOK.findall(t) for t in texts]
    for seg, v in [(s, 0.0) for s in g['without']] + [(s, 1.0) for s in g['with']]:
        s = ws(seg)
        for i, t in enumerate(texts):
            t = ws(t)
            if s in t or (len(t) > 25 and t in s): y[i] = v; w[i] = 3.0
    return y, w, toks

def gold_of(G):
    def load(p):
        d = json.load(gzip.open(p) if p.endswith('.gz') else open(p)); return d['output'] if set(d) == {'version', 'output'} else d
    I = G + '/ingest/'
    return {'article-extraction-benchmark': load(I + 'article-extraction-benchmark/dev/gold.json'),
            'fundus-evaluation': load(I + 'fundus-evaluation/dev/gold.json'), 'fundus-fixtures': load(I + 'fundus-fixtures/dev/gold.json.gz'),
            'readability-fixtures': load(I + 'readability-fixtures/dev/gold.json'), 'segments': load(I + 'webpages/dev/segments.json')}

def site(set_, key, url):
    h = re.sub(r'^https?://', '', url or '').split('/')[0].lower() if url else (re.sub(r'_\d+$', '', key) if set_ != 'segments' else re.sub(r'^.*?::', '', key))
    p = h.split('.'); return '.'.join(p[-2:]) if len(p) > 1 else h

WEIGHT = {'article-extraction-benchmark': 1.5, 'fundus-evaluation': 1.5, 'fundus-fixtures': 1.0, 'readability-fixtures': 0.4, 'segments': 1.5}

def data(G, pages_json, blocks_bin):
    names, pages = read_blocks(blocks_bin); index = json.load(open(pages_json)); gold = gold_of(G); out = []
    for (s, k, _, u), (T, X) in zip(index, pages):
        g = gold[s][k]
        if s == 'segments': y, w, toks = label_segments(T, g)
        else:
            paras = g['body'] if s == 'fundus-evaluation' else [p for p in (g.get('articleBody') or g.get('body_text') or '').split('\n') if p.strip()]
            y, w, toks = label_full(T, paras)
        if s not in ('segments', 'readability-fixtures'): y = once(y, toks)
        n = np.array([len(t) for t in toks], float); total = max(1.0, (n * (y > 0)).sum()) if s != 'segments' else 400.0
        w = w * (20.0 * np.minimum(n, 150) / max(total, 60.0) + 0.15) * WEIGHT[s]
        out.append(dict(set=s, key=k, site=site(s, k, u), T=T, X=X, y=y, w=w, n=n, asked=asked(names, X)))
    return names, out

def fit(pages, names):
    X, y, w = (np.concatenate([P[k][P['asked'] & (P['w'] > 0)] for P in pages]) for k in ('X', 'y', 'w'))
    return lgb.train(SETTINGS, lgb.Dataset(X, y, weight=w, feature_name=names), ROUNDS)

def fold_of(site): return sum(map(ord, site)) % FOLDS

def fold(P): return fold_of(P['site'])

def oof(pages, names):
    """each page judged by a model that has seen no page of its site"""
    for f in range(FOLDS):
        m = fit([P for P in pages if fold(P) != f], names)
        for P in pages:
            if fold(P) == f: P['p'] = m.predict(P['X']) * P['asked'] if len(P['y']) else np.zeros(0)

def check(G, pages, key, th):
    spec = importlib.util.spec_from_file_location('ingest', G + '/eval/ingest.py'); I = importlib.util.module_from_spec(spec); spec.loader.exec_module(I)
    gold = gold_of(G); res = {}
    for s in gold:
        pred = {}
        for P in pages:
            if P['set'] != s: continue
            t = [x for x, p in zip(P['T'], P[key]) if p >= th]
            pred[P['key']] = {'articleBody': '\n'.join(t), 'body': t, 'text': '\n'.join(t)}
        per = {}
        if s == 'fundus-evaluation': res[s] = round(I.rouge(gold[s], pred, per)['f1'], 2)
        elif s == 'segments': r = I.segments(gold[s], pred, per); res[s] = (round(r['f1'], 4), round(r['precision'], 4), round(r['recall'], 4))
        elif s == 'fundus-fixtures':
            res[s] = round(I.shingle({k: {'articleBody': v['body_text']} for k, v in gold[s].items()}, pred, per)['f1'], 4)
        else: r = I.shingle(gold[s], pred, per); res[s] = (round(r['f1'], 4), round(r['precision'], 4), round(r['recall'], 4))
        res[s + '.items'] = per
    return res

def export(m, names, path, th):
    """text format, read by BlockModel.java"""
    with open(path, 'w') as f:
        f.write('# Block classifier of org.copytaster.extract: gradient-boosted trees over BlockFeatures.\n# Made by copytaster-models/training/extract/train.py; licence Apache-2.0.\n'
                '# threshold: probability from which a block is copy. feature: names in order. tree: nodes in preorder,\n# `f<t` a split (feature index, threshold; left if value <= threshold), otherwise a leaf (log odds).\n')
        f.write(f'threshold\t{th}\n')
        for n in names: f.write(f'feature\t{n}\n')
        for t in m.dump_model()['tree_info']:
            out = []
            def walk(nd):
                if 'split_feature' not in nd: out.append(f"{nd['leaf_value']:.4g}"); return
                out.append(f"{nd['split_feature']}<{np.float32(nd['threshold']):.7g}"); walk(nd['left_child']); walk(nd['right_child'])
            walk(t['tree_structure']); f.write('tree\t' + ' '.join(out) + '\n')

if __name__ == '__main__':
    G, pj, bb, out = sys.argv[1:5]
    names, pages = data(G, pj, bb)
    if out == '--check':
        oof(pages, names)
        for th in (THRESHOLD,):
            r = check(G, pages, 'p', th); print(th, {k: v for k, v in r.items() if not k.endswith('.items')}, flush=True)
        json.dump({k: v for k, v in r.items() if k.endswith('.items')}, open(bb + '.items.json', 'w'))
        json.dump({P['set'] + ' ' + P['key']: [[round(float(p), 2), float(y), round(float(w), 2), t[:100]] for p, y, w, t in zip(P['p'], P['y'], P['w'], P['T'])] for P in pages}, open(bb + '.oof.json', 'w'))
    else:
        m = fit(pages, names); export(m, names, out, THRESHOLD)
        imp = sorted(zip(m.feature_importance('gain'), names), reverse=True); print([(n, round(g)) for g, n in imp[:25]], [n for g, n in imp if g == 0])
