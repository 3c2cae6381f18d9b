"""Weights -> the two graphs that serve, written node by node. The signature stands in ../README.md.

A call reads one window: nothing is padded and no window shares a tensor with another, so an answer cannot depend on its companions.
That is also why products may take the scale of what goes in from the call itself (DynamicQuantizeMatMul, over per-column 8-bit weights).
Operations of ONNX Runtime's own domain are used where they join several (attention, GELU, 8-bit products), so that nothing is left to find when a graph is loaded."""
import numpy as np
from onnx import TensorProto, helper, numpy_helper
from .model import ARC, ATT, FAR, REL

OPSET, RUNTIME = 17, "com.microsoft"
SMALLEST = 8    # columns; narrower products stay in 32 bits


def columns(w):
    scale = np.maximum(np.abs(w).max(0), 1e-8) / 127.0
    return np.clip(np.rint(w / scale), -127, 127).astype(np.int8), scale.astype(np.float32)


def rows(w):
    scale = np.maximum(np.abs(w).max(1, keepdims=True), 1e-8) / 127.0
    return np.rint(w / scale).astype(np.int8), scale.astype(np.float32)


class Graph:
    """A graph being written. `weights` maps the network's own names to arrays; constants keep those names."""

    def __init__(self, weights):
        self.weights, self.nodes, self.constants, self.named = weights, [], {}, 0

    def node(self, kind, *inputs, name=None, outputs=1, domain="", **attributes):
        self.named += 1
        out = [name or f"{kind}{self.named}"] if outputs == 1 else [f"{kind}{self.named}.{k}" for k in range(outputs)]
        self.nodes.append(helper.make_node(kind, list(inputs), out, domain=domain, **attributes))
        return out[0] if outputs == 1 else out

    def constant(self, name, value):
        if name not in self.constants:
            self.constants[name] = numpy_helper.from_array(np.ascontiguousarray(value), name)
        return name

    def number(self, value, kind=np.float32):
        return self.constant(f"{value}:{np.dtype(kind).name}", np.array(value, kind))

    def axis(self, *values):
        return self.constant("at" + "_".join(map(str, values)), np.array(values, np.int64))

    def float(self, name):
        return self.constant(name, self.weights[name].astype(np.float32))

    def linear(self, x, *modules, name=None):
        """Of several modules the outputs, side by side."""
        w = np.concatenate([self.weights[m + ".weight"] for m in modules]).astype(np.float32).T    # [in, out]
        none = lambda m: np.zeros(self.weights[m + ".weight"].shape[0], np.float32)
        bias = np.concatenate([self.weights.get(m + ".bias", none(m)) for m in modules]).astype(np.float32)
        held = "+".join(modules)
        if w.shape[1] < SMALLEST:
            return self.node("Add", self.node("MatMul", x, self.constant(held + ".weight", w)), self.constant(held + ".bias", bias), name=name)
        q, scale = columns(w)
        given = [self.constant(f"{held}.weight_{k}", v) for k, v in (("w", q), ("s", scale), ("z", np.zeros(len(scale), np.int8)))]
        return self.node("DynamicQuantizeMatMul", x, *given, self.constant(held + ".bias", bias) if bias.any() else "", name=name, domain=RUNTIME)

    def norm(self, x, y, module, epsilon=1e-12):
        """Layer normalisation of x + y."""
        return self.node("SkipLayerNormalization", x, y, self.float(module + ".weight"), self.float(module + ".bias"), domain=RUNTIME, epsilon=epsilon)

    def layer(self, x, module, heads, width):
        q, k, v = self.node("Split", self.linear(x, module + ".qkv"), self.axis(width, width, width), outputs=3, axis=-1)
        mixed = self.node("MultiHeadAttention", q, k, v, domain=RUNTIME, num_heads=heads)
        x = self.norm(x, self.linear(mixed, module + ".out"), module + ".norm1")
        inner = self.gelu(self.linear(x, module + ".up"))
        return self.norm(x, self.linear(inner, module + ".down"), module + ".norm2")

    def gelu(self, x):
        return self.node("Gelu", x, domain=RUNTIME)

    def embedded(self, name, ids):
        """Rows of a table; of a large one in 8 bits."""
        table = self.weights[name]
        if len(table) <= 20000:
            return self.node("Gather", self.float(name), ids)
        q, scale = rows(table.astype(np.float32))
        whole = self.node("Cast", self.node("Gather", self.constant(name + "_w", q), ids), to=TensorProto.FLOAT)
        return self.node("Mul", whole, self.node("Gather", self.constant(name + "_s", scale), ids))

    def model(self, inputs, outputs):
        graph = helper.make_graph(self.nodes, "graph", inputs, outputs, list(self.constants.values()))
        return helper.make_model(graph, producer_name="copytaster", ir_version=8,
                                 opset_imports=[helper.make_opsetid("", OPSET), helper.make_opsetid(RUNTIME, 1)])


def reader(weights):
    g = Graph(weights)
    width = weights["encoder.norm.weight"].shape[0]
    layers = 1 + max(int(k.split(".")[2]) for k in weights if k.startswith("encoder.layers."))
    x = _embeddings(g)
    for i in range(layers):
        x = g.layer(x, f"encoder.layers.{i}", 12, width)
    words = g.node("Gather", g.node("Squeeze", x, g.axis(0)), "first", name="states", axis=0)
    entity, upos, cue, event = g.node("Split", g.linear(words, "entity", "upos", "cue.0", "event.0"),
                                      g.axis(*(len(weights[k + ".bias"]) for k in ("entity", "upos", "cue.0", "event.0"))), outputs=4, axis=-1)
    g.node("LogSoftmax", entity, name="entity", axis=-1)
    g.node("ArgMax", upos, name="upos", axis=-1, keepdims=0)
    g.node("Softmax", g.linear(g.gelu(cue), "cue.2"), name="cue", axis=-1)
    is_event, fact = g.node("Split", g.linear(g.gelu(event), "event.2"), g.axis(1, 1), outputs=2, axis=-1)
    g.node("Squeeze", g.node("Sigmoid", is_event), g.axis(1), name="event")
    g.node("Squeeze", g.node("Mul", g.node("Tanh", fact), g.number(3)), g.axis(1), name="factuality")
    _parse(g, words)
    value = helper.make_tensor_value_info
    return g.model([value(x, TensorProto.INT64, [n]) for x, n in (("ids", "t"), ("shape", "t"), ("quote", "t"), ("first", "n"), ("sentence", "n"))],
                   [value("states", TensorProto.FLOAT, ["n", width]), value("entity", TensorProto.FLOAT, ["n", len(weights["entity.bias"])]),
                    value("upos", TensorProto.INT64, ["n"]), value("arcs", TensorProto.FLOAT, ["n", "n1"]), value("relation", TensorProto.INT64, ["n"]),
                    value("cue", TensorProto.FLOAT, ["n", 3]), value("event", TensorProto.FLOAT, ["n"]), value("factuality", TensorProto.FLOAT, ["n"])])


def _embeddings(g):
    at = g.node("Slice", g.float("encoder.position.weight"), g.axis(0), g.node("Shape", "ids"))
    mark = g.node("Add", g.embedded("encoder.shape.weight", "shape"), g.embedded("encoder.quote.weight", "quote"))
    whole = lambda y: g.node("Unsqueeze", y, g.axis(0))
    return g.norm(whole(g.embedded("encoder.word.weight", "ids")), whole(g.node("Add", at, mark)), "encoder.norm")


def _parse(g, words):
    x = g.node("Concat", g.constant("parser.root", g.weights["parser.root"].reshape(1, -1)), words, axis=0)
    ad, ah, rd, rh = g.node("Split", g.node("LeakyRelu", g.linear(x, "parser.mlp"), alpha=.1), g.axis(ARC, ARC, REL, REL), outputs=4, axis=-1)
    of_words = lambda y: g.node("Slice", y, g.axis(1), g.axis(1 << 30), g.axis(0))
    arcs = g.node("MatMul", g.node("Mul", g.linear(of_words(ad), "parser.arc"), g.number(ARC ** -.5)), g.node("Transpose", ah, perm=[1, 0]))
    arcs = g.node("Add", arcs, g.node("Transpose", g.linear(ah, "parser.head_bias"), perm=[1, 0]))
    same = g.node("Equal", g.node("Unsqueeze", "sentence", g.axis(1)), g.node("Unsqueeze", "sentence", g.axis(0)))
    apart = g.node("Where", same, g.number(0), g.number(-1e4))
    arcs = g.node("Add", arcs, g.node("Pad", apart, g.axis(0, 1, 0, 0)), name="arcs")
    heads = g.node("ArgMax", arcs, axis=-1, keepdims=0)
    rd, rh = of_words(rd), g.node("Gather", rh, heads, axis=0)
    relations = len(g.weights["parser.of_dependent.bias"])
    bilinear = g.node("MatMul", g.node("Reshape", g.linear(rd, "parser.relation"), g.axis(-1, relations, REL)), g.node("Unsqueeze", rh, g.axis(2)))
    scores = g.node("Add", g.node("Squeeze", bilinear, g.axis(2)), g.linear(rd, "parser.of_dependent"))
    g.node("ArgMax", g.node("Add", scores, g.linear(rh, "parser.of_head")), name="relation", axis=-1, keepdims=0)


def attribution(weights):
    """For every cue of the window, what each word is to it; `weights` are those of the network's `attribution`."""
    g = Graph(weights)
    first, last = g.node("Split", "cues", g.axis(1, 1), outputs=2, axis=1)
    ends = g.node("Concat", *(g.node("Gather", "states", g.node("Squeeze", x, g.axis(1)), axis=0) for x in (first, last)), axis=1)
    scale, shift = g.node("Split", g.node("Unsqueeze", g.linear(ends, "cue"), g.axis(1)), g.axis(ATT, ATT), outputs=2, axis=-1)
    x = g.node("Add", g.node("Mul", g.linear("states", "word"), g.node("Add", scale, g.number(1))), shift)
    where = g.node("Add", _distance(g, first, last), g.embedded("quote.weight", "quote"))
    x = g.layer(g.norm(x, where, "norm", 1e-5), "layer", 4, ATT)
    g.node("LogSoftmax", g.linear(g.gelu(g.linear(x, "hidden")), "out"), name="roles", axis=-1)
    value = helper.make_tensor_value_info
    return g.model([value("states", TensorProto.FLOAT, ["n", weights["word.weight"].shape[1]]), value("quote", TensorProto.INT64, ["n"]),
                    value("cues", TensorProto.INT64, ["c", 2])], [value("roles", TensorProto.FLOAT, ["c", "n", 3])])


def buckets(furthest=512):
    """Bucket of each distance from the cue, from -furthest to furthest: single words up to 4, then wider and wider."""
    r = np.arange(-furthest, furthest + 1)
    m = np.abs(r)
    far = np.minimum(4 + np.ceil(np.log2(np.maximum(m, 4) / 4) * 1.5), FAR).astype(np.int64)
    return FAR + np.sign(r) * np.where(m <= 4, m, far)


def _distance(g, first, last):
    """[C, N, ATT]"""
    table = buckets()
    middle = len(table) // 2
    at = g.node("Range", g.number(0, np.int64), g.node("Squeeze", g.node("Shape", "quote"), g.axis(0)), g.number(1, np.int64))
    before = g.node("Min", g.node("Sub", at, first), g.number(0, np.int64))
    after = g.node("Max", g.node("Sub", at, last), g.number(0, np.int64))
    far = g.node("Add", g.node("Add", before, after), g.number(middle, np.int64))
    return g.embedded("distance.weight", g.node("Gather", g.constant("bucket", table), far))
