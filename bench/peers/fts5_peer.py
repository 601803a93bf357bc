"""Measures SQLite FTS5 (Python's sqlite3) over FOLDER, one column, optimized after building. Prints one line of JSON."""
import json, os, resource, sqlite3, sys, time

folder, limit = sys.argv[1], 10
questions = json.load(open(os.path.join(folder, 'questions.json')))
path = os.path.join(folder, 'fts5.db')
if os.path.exists(path):
    os.remove(path)
database = sqlite3.connect(path)
database.execute("CREATE VIRTUAL TABLE passages USING fts5(body, mark, content='', tokenize=\"unicode61 tokenchars '.'\")")
started = time.perf_counter()
with database:
    rows = (json.loads(line) for line in open(os.path.join(folder, 'terms.jsonl')))
    database.executemany('INSERT INTO passages(rowid, body, mark) VALUES (?, ?, ?)',
                         ((number, row['terms'], 'zzyes' if row['marked'] else 'zzno') for number, row in enumerate(rows)))
with database:
    database.execute("INSERT INTO passages(passages) VALUES ('optimize')")
build = time.perf_counter() - started
database.close()

started = time.perf_counter()
database = sqlite3.connect(path)
sql = 'SELECT rowid FROM passages WHERE passages MATCH ? ORDER BY rank LIMIT %d' % limit
database.execute(sql, ('body: knee',)).fetchall()
opened = time.perf_counter() - started
quoted = lambda words, joint: joint.join('"%s"' % word for word in words)
queries = {name: ['body: (%s)' % quoted(words, ' OR ') for words in questions[name]] for name in ('or1', 'or4', 'or8')}
queries['or4 filtered'] = ['body: (%s) AND mark: zzyes' % quoted(words, ' OR ') for words in questions['or4']]
queries['phrase'] = ['body: "%s"' % ' '.join(words) for words in questions['phrase']]

rows = {}
for name, asked in queries.items():
    times = []
    for query in asked[:60]:
        best = float('inf')
        for _ in range(3):
            started = time.perf_counter()
            database.execute(sql, (query,)).fetchall()
            best = min(best, time.perf_counter() - started)
        times.append(best * 1000)
    times.sort()
    rows[name] = {'p50': times[len(times) // 2], 'p95': times[int(len(times) * 0.95)]}
memory = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss * 1024
print(json.dumps({'version': 'SQLite ' + sqlite3.sqlite_version + ' FTS5', 'build': build, 'open': opened,
                  'bytes': os.path.getsize(path), 'memory': memory, 'rows': rows}))
