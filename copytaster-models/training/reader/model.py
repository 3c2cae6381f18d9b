"""The network: one encoder, a head per task."""
import torch, torch.nn as nn, torch.nn.functional as F
from .backbone import MINILM, Dropout, Encoder, Few, Layer
from .labels import CUES, ENTITIES, PLOVER, ROLES, UPOS
from .shape import QUOTES, SHAPES

ARC, REL, ATT, REF = 256, 128, 192, 128
FAR = 10   # distance buckets on each side of the cue


class Attribution(nn.Module):
    """For every cue, which words are its source and which its content: each word's state modulated by the cue's, one layer of attention."""

    def __init__(self, width):
        super().__init__()
        self.word, self.cue = nn.Linear(width, ATT), nn.Linear(2 * width, 2 * ATT)
        self.distance, self.quote = Few(2 * FAR + 1, ATT), Few(len(QUOTES), ATT)
        self.norm, self.layer = nn.LayerNorm(ATT), Layer(ATT, 4, 2 * ATT, 0.1)
        self.hidden, self.out = nn.Linear(ATT, ATT), nn.Linear(ATT, len(ROLES))
        self.drop = Dropout(0.1)
        nn.init.zeros_(self.cue.weight[:ATT]), nn.init.zeros_(self.cue.bias)

    def score(self, words, ends, quote, cues, bias=None):
        """words [C|1, N, width]; ends [C, 2*width] states of the cue's first and last word; quote [C|1, N]; cues [C, 2] -> [C, N, 3]."""
        scale, shift = self.cue(ends).split(ATT, -1)
        i = torch.arange(quote.shape[1], device=quote.device)[None]
        before, after = (i - cues[:, :1]).clamp(max=0), (i - cues[:, 1:]).clamp(min=0)
        r = before + after
        m = r.abs()
        far = (4 + torch.ceil(torch.log2(m.float().clamp(min=4) / 4) * 1.5)).long().clamp(max=FAR)
        bucket = torch.where(m <= 4, m, far)
        bucket = torch.where(r < 0, FAR - bucket, FAR + bucket)
        x = self.word(words) * (1 + scale)[:, None] + shift[:, None] + self.distance(bucket) + self.quote(quote)
        x = self.layer(self.drop(self.norm(x)), bias)
        return self.out(F.gelu(self.hidden(x)))


class Parser(nn.Module):
    """Biaffine dependencies. Head 0 is the root, head j + 1 the word j; a head lies in the word's own sentence."""

    def __init__(self, width: int, relations: int):
        super().__init__()
        self.mlp = nn.Linear(width, 2 * ARC + 2 * REL)
        self.root = nn.Parameter(torch.zeros(1, 1, width))
        self.arc, self.head_bias = nn.Linear(ARC, ARC, bias=False), nn.Linear(ARC, 1, bias=False)
        self.relation = nn.Linear(REL, relations * REL, bias=False)
        nn.init.normal_(self.relation.weight, std=0.02)
        self.of_dependent, self.of_head = nn.Linear(REL, relations), nn.Linear(REL, relations, bias=False)
        self.relations, self.drop = relations, Dropout(0.25)

    def forward(self, words, sentence, heads=None, labelled=True):
        """Scores of heads, and of relations to `heads` (none: to the best ones), unless those are not asked for."""
        b, n, _ = words.shape
        x = torch.cat([self.root.expand(b, 1, -1), words], 1)
        x = self.drop(F.leaky_relu(self.mlp(x), 0.1))
        ad, ah, rd, rh = x.split([ARC, ARC, REL, REL], -1)
        arcs = (torch.matmul(self.arc(ad[:, 1:]), ah.transpose(1, 2)) * ARC ** -0.5 + self.head_bias(ah).transpose(1, 2)).float()
        same = sentence[:, :, None] == sentence[:, None, :]
        same = same & (sentence[:, :, None] > 0)
        allowed = torch.cat([torch.ones_like(same[:, :, :1]), same], 2)
        arcs = arcs.masked_fill(~allowed, -1e4)
        if not labelled:
            return arcs, None
        if heads is None:
            heads = arcs.argmax(-1)
        rd = rd[:, 1:]
        rh = torch.gather(rh, 1, heads[:, :, None].expand(-1, -1, REL))
        bilinear = torch.matmul(self.relation(rd).view(b, n, self.relations, REL), rh[..., None]).squeeze(-1)
        return arcs, (bilinear + self.of_dependent(rd) + self.of_head(rh)).float()


class Reference(nn.Module):
    """Who is meant: for a word that heads a mention, how well each word before it heads an earlier mention of the same thing.

    A product of two vectors per word, so that words of different windows can be compared; the score of "nothing before" is 0."""

    def __init__(self, width: int):
        super().__init__()
        self.meant, self.meaning = nn.Linear(width, REF), nn.Linear(width, REF)

    def vectors(self, words):
        """words [..., N, width] -> queries, keys [..., N, REF], to be multiplied as they are."""
        return self.meant(words) * REF ** -0.5, self.meaning(words)

    def forward(self, words, present):
        """-> [B, N, N + 1]; column 0 is nothing before, column j + 1 the word j."""
        query, key = self.vectors(words)
        scores = torch.matmul(query, key.transpose(1, 2)).float()
        n = scores.shape[1]
        before = torch.ones(n, n, dtype=torch.bool, device=scores.device).tril(-1)
        scores = scores.masked_fill(~(before[None] & (present[:, None, :] > 0)), -1e4)
        return F.pad(scores, (1, 0))


class Typing(nn.Module):
    """The PLOVER type of what one stretch of words does to another: states marked as doer, sufferer or neither, one layer of attention."""

    def __init__(self, width: int):
        super().__init__()
        self.word, self.mark = nn.Linear(width, ATT), Few(3, ATT)
        self.norm, self.layer = nn.LayerNorm(ATT), Layer(ATT, 4, 2 * ATT, 0.1)
        self.hidden, self.out = nn.Linear(2 * ATT, ATT), nn.Linear(ATT, len(PLOVER))
        self.drop = Dropout(0.2)

    def score(self, words, marks, bias=None, present=None):
        """words [P|1, N, width]; marks [P, N] of 0, 1 doer, 2 sufferer -> [P, types]"""
        x = self.layer(self.drop(self.norm(self.word(words) + self.mark(marks))), bias)
        at = (marks > 0).to(x.dtype)[..., None]
        everywhere = torch.ones_like(at) if present is None else present.to(x.dtype)[..., None]
        mean = lambda weight: (x * weight).sum(1) / weight.sum(1).clamp(min=1)
        return self.out(F.gelu(self.hidden(self.drop(torch.cat([mean(at), mean(everywhere)], -1)))))


class Reader(nn.Module):
    def __init__(self, relations: int, lemmas: int, size=MINILM):
        super().__init__()
        width = size.width
        self.encoder = Encoder(len(SHAPES), len(QUOTES), size)
        self.entity, self.upos, self.lemma = nn.Linear(width, len(ENTITIES)), nn.Linear(width, len(UPOS)), nn.Linear(width, lemmas)
        self.cue = nn.Sequential(nn.Linear(width, 128), nn.GELU(), nn.Linear(128, len(CUES)))
        self.event = nn.Sequential(nn.Linear(width, 128), nn.GELU(), nn.Linear(128, 2))   # is it one, and how factual
        self.parser, self.attribution = Parser(width, relations), Attribution(width)
        self.reference, self.typing = Reference(width), Typing(width)
        self.drop = Dropout(0.1)

    def words(self, o, view="own"):
        """States of the words [B, N, width] and their quotation states; `view` is whose wordpieces are read (windows.tensors)."""
        ids, shape, quote, mask, first = (o[f"{view}_{name}"] for name in ("ids", "shape", "quote", "mask", "first"))
        x = self.encoder(ids, shape, quote, mask)
        return torch.gather(x, 1, first[..., None].expand(-1, -1, x.shape[-1])), torch.gather(quote, 1, first)

    def roles(self, words, quote, present, pairs):
        """pairs [P, 3]: window, first and last word of the cue -> [P, N, 3]"""
        b, c0, c1 = pairs.unbind(1)
        n, flat = words.shape[1], words.flatten(0, 1)
        ends = torch.cat([flat.index_select(0, b * n + c0), flat.index_select(0, b * n + c1)], -1)
        bias = (1.0 - present[b][:, None, None, :]) * -10000.0
        return self.attribution.score(words.index_select(0, b), ends, quote[b], pairs[:, 1:], bias)

    def types(self, words, present, window, marks):
        """window [P], marks [P, N] -> [P, types]"""
        here = present[window]
        return self.typing.score(words.index_select(0, window), marks, (1.0 - here[:, None, None, :]) * -10000.0, here)
