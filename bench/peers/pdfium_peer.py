"""Reads the PDFs of FOLDER with PDFium (PyPI: pypdfium2), all of them for each line it is sent, in one thread. Answers each with
one line of JSON: seconds, and the letters and digits that it found."""
import json, os, sys, time
import pypdfium2

folder = sys.argv[1]
paths = [os.path.join(folder, name) for name in sorted(os.listdir(folder)) if name.lower().endswith('.pdf')]


def read(path):
    pdf = pypdfium2.PdfDocument(path)
    pages = []
    for page in pdf:
        text = page.get_textpage()
        pages.append(text.get_text_bounded())
        text.close()
        page.close()
    pdf.close()
    return '\f'.join(pages)


for line in sys.stdin:
    started = time.perf_counter()
    texts = [read(path) for path in paths]
    seconds = time.perf_counter() - started
    print(json.dumps({'seconds': seconds, 'characters': sum(each.isalnum() for text in texts for each in text)}), flush=True)
