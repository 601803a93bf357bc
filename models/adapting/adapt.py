"""Adapts all-MiniLM-L6-v2 to the words of this field: wordings of one thing are drawn together, and questions to what answers them.

    python adapt.py --weights model.safetensors --material material.json --keep adapted.pt \\
      --out ../all-MiniLM-L6-v2/onnx/model_quantized.onnx

Contrastive, with the other pairs of a batch as what is not meant (van den Oord, Li and Vinyals 2018), both ways. The two lowest layers
and the embeddings stay as they were, and in the end the weights are the mean of those learned and those published, by `--share`
(Wortsman and others 2022), so that what the model knew of other subjects is kept.
"""

import argparse
import json
import os
import random
import tempfile
from pathlib import Path

import torch
import torch.nn.functional as F
from network import batch, published, tokenizer, write_onnx
from onnxruntime.quantization import QuantType, quantize_dynamic

HERE = Path(__file__).parent
TOKENS = HERE.parent / "all-MiniLM-L6-v2" / "tokenizer.json"
FROZEN_LAYERS = 2
SHARPNESS = 20  # of the softmax over cosines, as the model was first trained
RATE = 5e-5
WARM_UP = 30  # steps
MOST_TOKENS = 96
SHARE = 0.75  # of what was learned; ARCHITECTURE.md has the figures


class Material:
    """What is drawn from: wordings by concept, sentences by reason, questions and passages by dispute, passages by title."""

    def __init__(self, path, questions):
        read = json.loads(Path(path).read_text())
        self.wordings = {concept: known["texts"] for concept, known in read["wordings"].items()}
        self.reasons = sorted(concept for concept, known in read["wordings"].items() if known["isReason"])
        self.things = sorted(set(self.wordings) - set(self.reasons))
        self.passages = {passage["key"]: passage["text"] for passage in read["passages"]}
        self.titled, self.sentences = {}, {}
        self.all_sentences = [said["sentence"] for passage in read["passages"] for said in passage["reasons"]]
        for passage in read["passages"]:
            for concept in set(passage["titled"]) & set(self.wordings):
                self.titled.setdefault(concept, []).append(passage["text"])
            for said in passage["reasons"]:
                for reason in said["given"]:
                    if reason in self.wordings:
                        self.sentences.setdefault(reason, []).append(said["sentence"])
        self.questions = [
            (question, key)
            for file in questions
            for key, asked in json.loads((HERE / file).read_text()).items()
            for question in asked
        ]

    def add_names(self):
        """The names of treatments, as classes of their own beside the concepts."""
        for name, texts in json.loads((HERE / "names.json").read_text()).items():
            self.wordings[f"{name} (names)"] = [name, *texts]
            self.things.append(f"{name} (names)")


def draw(material, chance, things, reasons, sentences):
    """Pairs of texts that mean the same, with what they mean."""
    pairs = []
    for concept in [*chance.sample(material.things, things), *chance.sample(material.reasons, reasons)]:
        texts = material.wordings[concept]
        pairs.append((*(chance.sample(texts, 2) if len(texts) > 1 else texts * 2), concept))
    for reason in chance.sample(sorted(material.sentences), min(sentences, len(material.sentences))):
        pairs.append((chance.choice(material.wordings[reason]), chance.choice(material.sentences[reason]), reason))
    return pairs


def ask(material, chance, questions, titles):
    """Questions with passages that answer them, each dispute once, and wordings with passages that bear them as a title."""
    pairs, seen = [], set()
    while len(pairs) < questions:
        question, key = chance.choice(material.questions)
        if key not in seen:
            seen.add(key)
            pairs.append((question, material.passages[key], None))
    for concept in chance.sample(sorted(material.titled), titles):
        pairs.append((chance.choice(material.wordings[concept]), chance.choice(material.titled[concept]), concept))
    return pairs


def loss_of(vectors_of, pairs, is_alike):
    """How badly each text finds its partner among all, both ways; what is known to mean the same is not counted against it."""
    left, right = vectors_of([pair[0] for pair in pairs]), vectors_of([pair[1] for pair in pairs])
    alike = torch.tensor([[i != j and is_alike(a, b) for j, b in enumerate(pairs)] for i, a in enumerate(pairs)])
    scores = (left @ right.T * SHARPNESS).masked_fill(alike, -1e4)
    target = torch.arange(len(pairs))
    return (F.cross_entropy(scores, target) + F.cross_entropy(scores.T, target)) / 2


def learn(network, tokens, material, chance, steps, titles):
    for part in [network.words, network.positions, network.types, network.norm, *network.layers[:FROZEN_LAYERS]]:
        part.requires_grad_(False)
    learned = [weight for weight in network.parameters() if weight.requires_grad]
    optimizer = torch.optim.AdamW(learned, lr=RATE, weight_decay=0.01)
    pace = torch.optim.lr_scheduler.LambdaLR(optimizer, lambda step: min(1, (step + 1) / WARM_UP) * max(0.05, 1 - step / steps))
    about = {concept: set(texts) for concept, texts in material.titled.items()}

    def vectors_of(texts):
        return network.embed(*batch(tokens, texts, MOST_TOKENS))

    for step in range(steps):
        same = loss_of(vectors_of, draw(material, chance, 28, 14, 12), lambda a, b: a[2] == b[2])
        found = loss_of(vectors_of, ask(material, chance, 12, titles), lambda a, b: a[1] == b[1] or b[1] in about.get(a[2], ()))
        optimizer.zero_grad()
        (same + found).backward()
        torch.nn.utils.clip_grad_norm_(learned, 1.0)
        optimizer.step()
        pace.step()
        if step % 25 == 24:
            print(step + 1, round(float(same), 3), round(float(found), 3), flush=True)


def averaged(weights, network, share):
    """The published network, moved by `share` towards what was learned."""
    mean, learned = published(weights), network.state_dict()
    mean.load_state_dict({name: (1 - share) * value + share * learned[name] for name, value in mean.state_dict().items()})
    return mean


def write_quantized(network, path):
    """The network as int8 ONNX, quantized as the page of the model says."""
    with tempfile.TemporaryDirectory() as folder:
        whole = os.path.join(folder, "whole.onnx")
        write_onnx(network, whole)
        quantize_dynamic(whole, path, per_channel=True, reduce_range=True, weight_type=QuantType.QInt8)


def main():
    options = argparse.ArgumentParser()
    options.add_argument("--weights", required=True, help="the published model.safetensors")
    options.add_argument("--material", required=True, help="what material.mjs writes")
    options.add_argument("--out", required=True, help="where the ONNX file goes")
    options.add_argument("--keep", required=True, help="where the weights go for distill.py, not rounded to int8")
    options.add_argument("--share", type=float, default=SHARE)
    asked = options.parse_args()
    chance, tokens = random.Random(1), tokenizer(str(TOKENS))
    torch.manual_seed(1)
    network, material = published(asked.weights), Material(asked.material, ["questions.json"])
    learn(network, tokens, material, chance, steps=100, titles=0)
    material.add_names()
    learn(network, tokens, material, chance, steps=380, titles=6)
    mean = averaged(asked.weights, network, asked.share)
    torch.save(mean.state_dict(), asked.keep)
    write_quantized(mean, asked.out)


if __name__ == "__main__":
    main()
