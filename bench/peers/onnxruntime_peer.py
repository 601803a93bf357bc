"""Embeds the texts of FILE (JSON) with Python's onnxruntime (PyPI) and the model in MODEL. Reads one request a line,
{"start", "end", "processes", "threads", "batch", "vectors"}, and answers each with one line: seconds, processor seconds and, where asked for,
the vectors and which texts were cut. One text a run gives vectors that depend on their text alone; longer batches are sorted by length, longest
first, so that little is padding and no process is left with a long batch at the end."""
import json, multiprocessing, os, sys, time

model, file = sys.argv[1:3]
MAX_TOKENS = 256


def load(threads):
    global session, tokenizer, names, numpy
    import numpy, onnxruntime, tokenizers
    options = onnxruntime.SessionOptions()
    options.intra_op_num_threads = threads
    options.inter_op_num_threads = 1
    session = onnxruntime.InferenceSession(os.path.join(model, 'onnx/model_quantized.onnx'), options, providers=['CPUExecutionProvider'])
    names = {given.name for given in session.get_inputs()}
    tokenizer = tokenizers.Tokenizer.from_file(os.path.join(model, 'tokenizer.json'))
    tokenizer.enable_truncation(MAX_TOKENS)
    tokenizer.enable_padding()


def embed(texts):
    """Unit vectors (mean over the tokens), which texts were cut, and the processor time of this process so far."""
    encoded = tokenizer.encode_batch(texts) if len(texts) > 1 else [tokenizer.encode(texts[0])]
    ids = numpy.array([each.ids for each in encoded], dtype=numpy.int64)
    mask = numpy.array([each.attention_mask for each in encoded], dtype=numpy.int64)
    given = {'input_ids': ids, 'attention_mask': mask, 'token_type_ids': numpy.zeros_like(ids)}
    states = session.run(None, {name: array for name, array in given.items() if name in names})[0]
    weights = mask[:, :, None].astype(numpy.float32)
    means = (states * weights).sum(axis=1) / weights.sum(axis=1)
    return {
        'vectors': means / numpy.linalg.norm(means, axis=1, keepdims=True),
        'cut': [len(each.overflowing) > 0 for each in encoded],
        'process': os.getpid(),
        'spent': time.process_time(),
    }


if __name__ == '__main__':
    texts = json.load(open(file))
    pools = {}
    for line in sys.stdin:
        asked = json.loads(line)
        kind = (asked['processes'], asked['threads'])
        if kind not in pools:
            pools[kind] = multiprocessing.get_context('spawn').Pool(kind[0], load, (kind[1],))
            pools[kind].map(embed, [texts[:1]] * 8 * kind[0], 1)
        chosen, batch = texts[asked['start'] : asked['end']], asked['batch']
        if batch > 1:
            chosen.sort(key=len, reverse=True)
        work = [chosen[start : start + batch] for start in range(0, len(chosen), batch)]
        spent = lambda results: {each['process']: each['spent'] for each in results}
        before = spent(pools[kind].map(embed, [texts[:1]] * 8 * kind[0], 1))
        started = time.perf_counter()
        results = list(pools[kind].imap(embed, work))
        answer = {'seconds': time.perf_counter() - started}
        answer['processor'] = sum(after - before[process] for process, after in spent(results).items())
        if asked['vectors']:
            answer['vectors'] = [vector.tolist() for each in results for vector in each['vectors']]
            answer['cut'] = [cut for each in results for cut in each['cut']]
        print(json.dumps(answer), flush=True)
