"""Measures Tantivy (PyPI: tantivy) over FOLDER, one field with positions, one segment. Prints one line of JSON."""
import json, os, resource, shutil, sys, time
import tantivy

folder, limit = sys.argv[1], 10
questions = json.load(open(os.path.join(folder, 'questions.json')))
path = os.path.join(folder, 'tantivy')
shutil.rmtree(path, ignore_errors=True)
os.makedirs(path)
builder = tantivy.SchemaBuilder()
builder.add_text_field('body', stored=False, tokenizer_name='whitespace', index_option='position')
builder.add_text_field('mark', stored=False, tokenizer_name='raw', index_option='basic')
schema = builder.build()
index = tantivy.Index(schema, path=path)

documents = [json.loads(line) for line in open(os.path.join(folder, 'terms.jsonl'))]
started = time.perf_counter()
writer = index.writer(heap_size=2_000_000_000, num_threads=1)
for document in documents:
    writer.add_document(tantivy.Document(body=document['terms'], mark='yes' if document['marked'] else 'no'))
writer.commit()
writer.wait_merging_threads()
build = time.perf_counter() - started
del documents

index.reload()
started = time.perf_counter()
searcher = tantivy.Index.open(path).searcher()
opened = time.perf_counter() - started
term = lambda word: tantivy.Query.term_query(schema, 'body', word)
either = lambda words: tantivy.Query.boolean_query([(tantivy.Occur.Should, term(word)) for word in words])
marked = tantivy.Query.const_score_query(tantivy.Query.term_query(schema, 'mark', 'yes'), 0.0)
both = lambda query: tantivy.Query.boolean_query([(tantivy.Occur.Must, query), (tantivy.Occur.Must, marked)])
queries = {name: [either(words) for words in questions[name]] for name in ('or1', 'or4', 'or8')}
queries['or4 filtered'] = [both(query) for query in queries['or4']]
queries['phrase'] = [tantivy.Query.phrase_query(schema, 'body', words) for words in questions['phrase']]

rows = {}
for name, asked in queries.items():
    times = []
    for query in asked:
        best = float('inf')
        for _ in range(7):
            started = time.perf_counter()
            searcher.search(query, limit, count=False)
            best = min(best, time.perf_counter() - started)
        times.append(best * 1000)
    times.sort()
    rows[name] = {'p50': times[len(times) // 2], 'p95': times[int(len(times) * 0.95)]}
size = sum(os.path.getsize(os.path.join(path, name)) for name in os.listdir(path))
memory = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss * 1024
print(json.dumps({'version': 'tantivy ' + tantivy.__version__, 'build': build, 'open': opened, 'bytes': size, 'memory': memory,
                  'segments': searcher.num_segments, 'rows': rows}))
