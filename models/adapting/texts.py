"""Texts like those that people type, to learn the teacher's vectors from: of this field, and of the world outside it."""

import json
import random
import re
from pathlib import Path

HERE = Path(__file__).parent
DEFINITIONS, COMBINED, PASTED = 44_000, 70_000, 4_000
BODY = (
    "neck|low back|lumbar spine|cervical spine|right shoulder|left knee|wrist|hands|ankle|foot|hip|both knees|thoracic spine|elbow|"
    "L4-5|L5-S1|C5-6|head|whole body"
).split("|")
OPENINGS = (
    "|||||why was |is |when is |can i get |they denied my |need |how many |dr ordered |appeal for |my husband |ur denied |"
    "request for |criteria for |insurance will not pay for |any case about |who won |what do i need for |comp said no to |"
    "continued |repeat |more "
).split("|")
ENDINGS = (
    "||||| denied| approved| after surgery| because of pain| for my injury| at work| per week| for 6 weeks| x 12| 2x6|"
    " not medically necessary| mtus| odg| guideline| chronic pain| with no improvement| #60| 10 mg| frequency| second time| at home"
).split("|")
JOINTS = " because | - | since |, |, and | but | even though ".split("|")


def definitions(folder):
    """Definitions and examples of a WordNet `dict` folder."""
    found = []
    for part in ("noun", "verb", "adj", "adv"):
        for line in (Path(folder) / f"data.{part}").read_text("latin-1").splitlines():
            if not line.startswith("  "):
                meaning, *examples = re.split(r'; "', line.split("|", 1)[1].strip())
                found += [re.sub(r"^\(.*?\) ", "", meaning), *(example.strip('" ;') for example in examples)]
    return [text for text in found if 8 < len(text) < 160]


def mistyped(text, chance):
    """The text with one letter lost, doubled, changed or moved."""
    if len(text) < 6:
        return text
    i = chance.randrange(1, len(text) - 2)
    slips = [text[i + 1] + text[i] + text[i + 2 :], text[i + 1 :], text[i] + text[i:], chance.choice("aeiourstln") + text[i + 1 :]]
    return text[:i] + chance.choice(slips)


def combined(material, general, chance):
    """A question put together from the names of a thing, body parts, reasons and turns of speech, as the search would embed it."""
    thing = chance.choice(material.things)
    name = chance.choice([thing, *material.wordings[thing]])
    written_out = [thing] if chance.random() < 0.5 else []
    drawn = chance.random()
    if drawn < 0.35:
        part = f" {chance.choice(['', 'for ', 'of '])}{chance.choice(BODY)}" if chance.random() < 0.4 else ""
        text = chance.choice(OPENINGS) + name + part + chance.choice(ENDINGS)
    elif drawn < 0.55:
        text = chance.choice(OPENINGS) + name + chance.choice(JOINTS) + chance.choice(material.wordings[chance.choice(material.reasons)])
    elif drawn < 0.68:
        written_out = []
        text = chance.choice(["", "denied because ", "they said ", "dr says "]) + chance.choice(material.wordings[chance.choice(material.reasons)])
    elif drawn < 0.8:
        other = chance.choice(material.things)
        written_out = [one for one in (thing, other) if chance.random() < 0.5]
        text = name + chance.choice([" and ", " with ", " vs ", " instead of ", " after ", ", "]) + chance.choice(material.wordings[other])
    elif drawn < 0.9:
        text = name + chance.choice([", ", ": ", " "]) + chance.choice(general)
    else:
        text = chance.choice(material.all_sentences)[:200]
    text = text.strip().lower() if chance.random() < 0.5 else text.strip()
    if chance.random() < 0.15:
        text = mistyped(text, chance)
    names = [each for one in written_out for each in (one, chance.choice(material.wordings[one][:2]))]
    return f"{text}; {', '.join(names)}" if names else text


def texts(material, dictionary, chance):
    """All texts to learn from, each once."""
    general = definitions(dictionary)
    found = set(chance.sample(general, DEFINITIONS)) | set(material.all_sentences) | {question for question, _ in material.questions}
    for concept, wordings in material.wordings.items():
        found |= {concept, *wordings}
    for passage in material.passages.values():
        found.add(passage[:600])
        for _ in range(PASTED // len(material.passages)):
            start = chance.randrange(max(1, len(passage) - 300))
            found.add(passage[start : start + chance.randrange(80, 420)])
    wanted = len(found) + COMBINED
    while len(found) < wanted:
        found.add(combined(material, general, chance))
    return sorted(found)
