"""The network of all-MiniLM-L6-v2 in torch: six layers of BERT, mean pooling, unit length. Reads the published weights and writes ONNX."""

import math

import torch
import torch.nn as nn
import torch.nn.functional as F
from safetensors.torch import load_file
from tokenizers import Tokenizer

WIDTH, LAYERS, HEADS, INNER, VOCABULARY, POSITIONS = 384, 6, 12, 1536, 30522, 512
SEPARATOR = 102  # the token that ends every text


class Layer(nn.Module):
    def __init__(self):
        super().__init__()
        self.query, self.key, self.value, self.output = (nn.Linear(WIDTH, WIDTH) for _ in range(4))
        self.attention_norm = nn.LayerNorm(WIDTH, 1e-12)
        self.inner, self.outer = nn.Linear(WIDTH, INNER), nn.Linear(INNER, WIDTH)
        self.norm = nn.LayerNorm(WIDTH, 1e-12)

    def forward(self, x, bias):
        batch, length, _ = x.shape

        def heads(y):
            return y.view(batch, length, HEADS, WIDTH // HEADS).transpose(1, 2)

        scores = heads(self.query(x)) @ heads(self.key(x)).transpose(2, 3) / math.sqrt(WIDTH // HEADS) + bias
        mixed = (scores.softmax(-1) @ heads(self.value(x))).transpose(1, 2).reshape(batch, length, WIDTH)
        x = self.attention_norm(x + self.output(mixed))
        return self.norm(x + self.outer(F.gelu(self.inner(x))))


class Network(nn.Module):
    """Token ids, attention mask and token types to the states of all tokens."""

    def __init__(self):
        super().__init__()
        self.words, self.positions, self.types = (nn.Embedding(n, WIDTH) for n in (VOCABULARY, POSITIONS, 2))
        self.norm = nn.LayerNorm(WIDTH, 1e-12)
        self.layers = nn.ModuleList(Layer() for _ in range(LAYERS))

    def forward(self, ids, mask, types):
        places = torch.arange(ids.shape[1])
        x = self.norm(self.words(ids) + self.types(types) + self.positions(places))
        bias = (1 - mask[:, None, None, :].float()) * -1e9
        for layer in self.layers:
            x = layer(x, bias)
        return x

    def embed(self, ids, mask):
        """Unit vectors: the mean over the tokens that are no padding."""
        states, weight = self(ids, mask, torch.zeros_like(ids)), mask[..., None].float()
        return F.normalize((states * weight).sum(1) / weight.sum(1), dim=-1)


# Published names, the longer first where one holds another, with ours.
NAMES = [
    ("embeddings.word_embeddings", "words"),
    ("embeddings.position_embeddings", "positions"),
    ("embeddings.token_type_embeddings", "types"),
    ("embeddings.LayerNorm", "norm"),
    ("attention.self.query", "query"),
    ("attention.self.key", "key"),
    ("attention.self.value", "value"),
    ("attention.output.dense", "output"),
    ("attention.output.LayerNorm", "attention_norm"),
    ("intermediate.dense", "inner"),
    ("output.dense", "outer"),
    ("output.LayerNorm", "norm"),
]


def published(path):
    """The network with the weights of a published `model.safetensors`."""
    weights = {}
    for name, value in load_file(path).items():
        ours = name.removeprefix("bert.").replace("encoder.layer.", "layers.")
        for theirs, short in NAMES:
            if theirs in ours:
                weights[ours.replace(theirs, short)] = value
                break
    network = Network()
    network.load_state_dict(weights)
    return network


def network_of(weights, kept):
    """A network with some of the layers of `weights`, named by number, in order."""
    network = Network()
    network.load_state_dict(weights)
    network.layers = nn.ModuleList(network.layers[i] for i in kept)
    return network


def tokenizer(path):
    """The tokenizer of a `tokenizer.json`, which neither pads nor cuts by itself."""
    loaded = Tokenizer.from_file(path)
    loaded.no_padding()
    loaded.no_truncation()
    return loaded


def batch(tokens, texts, most):
    """Ids and mask of texts, each cut to `most` tokens and padded to the longest."""
    rows = [encoded.ids if len(encoded.ids) <= most else [*encoded.ids[: most - 1], SEPARATOR] for encoded in tokens.encode_batch(texts)]
    ids, mask = (torch.zeros(len(rows), max(map(len, rows)), dtype=torch.long) for _ in range(2))
    for i, row in enumerate(rows):
        ids[i, : len(row)] = torch.tensor(row)
        mask[i, : len(row)] = 1
    return ids, mask


def write_onnx(network, path):
    """Opset 14, plain operators, with the names of inputs and outputs that transformers.js asks for."""
    ids = torch.ones(1, 8, dtype=torch.long)
    names = ["input_ids", "attention_mask", "token_type_ids"]
    sizes = {name: {0: "batch", 1: "length"} for name in [*names, "last_hidden_state"]}
    torch.onnx.export(
        network,
        (ids, ids, torch.zeros_like(ids)),
        path,
        input_names=names,
        output_names=["last_hidden_state"],
        dynamic_axes=sizes,
        opset_version=14,
        dynamo=False,
    )
