"""32-bit ONNX -> 8-bit: matrix products over per-column 8-bit weights, word embeddings as 8-bit rows with a scale each.

Activations get their scale from the window itself (DynamicQuantizeLinear). That is safe only because a call reads one window."""
import argparse, os
import numpy as np, onnx
from onnx import TensorProto, helper, numpy_helper

SMALLEST = 8    # columns; narrower products stay in 32 bits


def columns(w):
    scale = np.maximum(np.abs(w).max(0), 1e-8) / 127.0
    return np.clip(np.rint(w / scale), -127, 127).astype(np.int8), scale.astype(np.float32)


def rows(w):
    scale = np.maximum(np.abs(w).max(1, keepdims=True), 1e-8) / 127.0
    return np.rint(w / scale).astype(np.int8), scale.astype(np.float32)


def quantise(model):
    graph = model.graph
    constants = {t.name: t for t in graph.initializer}
    nodes, added, dropped, done = [], [], set(), set()
    make = helper.make_node
    for node in graph.node:
        if node.op_type == "MatMul" and node.input[1] in constants and len(constants[node.input[1]].dims) == 2 \
                and constants[node.input[1]].dims[1] >= SMALLEST:
            x, name, y = node.input[0], node.input[1], node.output[0]
            if name not in done:
                w, scale = columns(numpy_helper.to_array(constants[name]).astype(np.float32))
                added += [numpy_helper.from_array(w, name + "_w"), numpy_helper.from_array(scale, name + "_s"),
                          numpy_helper.from_array(np.zeros(w.shape[1], np.int8), name + "_z")]
                done.add(name), dropped.add(name)
            if ("x", x) not in done:
                nodes.append(make("DynamicQuantizeLinear", [x], [x + "_q", x + "_qs", x + "_qz"]))
                done.add(("x", x))
            nodes += [make("MatMulInteger", [x + "_q", name + "_w", x + "_qz", name + "_z"], [y + "_i"]),
                      make("Cast", [y + "_i"], [y + "_f"], to=TensorProto.FLOAT),
                      make("Mul", [x + "_qs", name + "_s"], [y + "_sc"]), make("Mul", [y + "_f", y + "_sc"], [y])]
        elif node.op_type == "Gather" and node.input[0] in constants and constants[node.input[0]].dims[0] > 20000:
            name, y = node.input[0], node.output[0]
            w, scale = rows(numpy_helper.to_array(constants[name]))
            added += [numpy_helper.from_array(w, name + "_w"), numpy_helper.from_array(scale, name + "_s")]
            dropped.add(name)
            nodes += [make("Gather", [name + "_w", node.input[1]], [y + "_g"]), make("Cast", [y + "_g"], [y + "_gf"], to=TensorProto.FLOAT),
                      make("Gather", [name + "_s", node.input[1]], [y + "_gs"]), make("Mul", [y + "_gf", y + "_gs"], [y])]
        else:
            nodes.append(node)
    used = {i for n in nodes for i in n.input}
    kept = [t for t in graph.initializer if t.name not in dropped or t.name in used] + added
    del graph.node[:], graph.initializer[:]
    graph.node.extend(nodes), graph.initializer.extend(kept)
    return model


def spell_out(model):
    """Layer normalisation in plain products and sums: ONNX Runtime 1.28 computes those three times faster than its own operator."""
    graph, nodes, make = model.graph, [], helper.make_node
    constants = {t.name: t for t in graph.initializer}
    for node in graph.node:
        if node.op_type != "LayerNormalization":
            nodes.append(node)
            continue
        width = constants[node.input[1]].dims[0]
        epsilon = next(a.f for a in node.attribute if a.name == "epsilon")
        x, gain, shift, y = *node.input, node.output[0]
        mean, least = f"mean_of_{width}", f"epsilon_{epsilon}"
        if mean not in constants:
            constants[mean] = numpy_helper.from_array(np.full((width, 1), 1 / width, np.float32), mean)
            graph.initializer.append(constants[mean])
        if least not in constants:
            constants[least] = numpy_helper.from_array(np.array(epsilon, np.float32), least)
            graph.initializer.append(constants[least])
        name = lambda part: f"{y}_ln{part}"
        nodes += [make("MatMul", [x, mean], [name("mean")]), make("Sub", [x, name("mean")], [name("centred")]),
                  make("Mul", [name("centred"), name("centred")], [name("square")]), make("MatMul", [name("square"), mean], [name("variance")]),
                  make("Add", [name("variance"), least], [name("sum")]), make("Sqrt", [name("sum")], [name("deviation")]),
                  make("Reciprocal", [name("deviation")], [name("scale")]), make("Mul", [name("centred"), name("scale")], [name("unit")]),
                  make("Mul", [name("unit"), gain], [name("gained")]), make("Add", [name("gained"), shift], [y])]
    del graph.node[:]
    graph.node.extend(nodes)
    return model


def halve(model):
    """Weights of the small graph stored in 16 bits, computed in 32."""
    graph, nodes = model.graph, []
    for t in list(graph.initializer):
        if t.data_type == TensorProto.FLOAT and np.prod(t.dims) > 4096:
            half = numpy_helper.from_array(numpy_helper.to_array(t).astype(np.float16), t.name + "_h")
            graph.initializer.remove(t)
            graph.initializer.append(half)
            nodes.append(helper.make_node("Cast", [half.name], [t.name], to=TensorProto.FLOAT))
    rest = list(graph.node)
    del graph.node[:]
    graph.node.extend(nodes + rest)
    return model


def main():
    p = argparse.ArgumentParser()
    p.add_argument("--folder", required=True)
    a = p.parse_args()
    for name, change in (("reader", lambda m: spell_out(quantise(m))), ("attribution", lambda m: halve(spell_out(m)))):
        source, target = (os.path.join(a.folder, f"{name}{x}.onnx") for x in (".fp32", ""))
        model = change(onnx.load(source))
        onnx.checker.check_model(model)
        onnx.save(model, target + ".part")
        os.replace(target + ".part", target)
        print(name, os.path.getsize(source), "->", os.path.getsize(target))


if __name__ == "__main__":
    main()
