"""Asks sqlite3 and python3-igraph what bench asks: argument 1 a file of edges, 2 the peer."""
import csv, json, random, sqlite3, statistics, sys, time

edges, peer = sys.argv[1], sys.argv[2]
rows = [tuple(map(int, r)) for r in csv.reader(open(edges))]
parties = max(max(a, b) for a, b, _ in rows) + 1
rng = random.Random(3)
rare = lambda: parties // 2 + rng.randrange(parties // 2)
out = {}

def clock(name, runs, f):
    times = []
    for _ in range(runs):
        t = time.perf_counter(); f(); times.append(1000 * (time.perf_counter() - t))
    out[name] = statistics.median(times)

HUB, HOPS, SHORT = "partners of the hub with counts ms", "two hops from a rare party ms", "shortest path between rare parties ms"
begin = time.perf_counter()
if peer == "sqlite3":
    db = sqlite3.connect(edges + ".sqlite")
    db.execute("create table e(a integer, b integer, day integer)")
    db.executemany("insert into e values (?,?,?)", rows)
    db.executemany("insert into e values (?,?,?)", ((b, a, d) for a, b, d in rows))
    db.execute("create index ab on e(a, b)"); db.commit()
    out["load s"] = time.perf_counter() - begin
    clock(HUB, 11, lambda: db.execute("select b, count(*) from e where a=0 group by b").fetchall())
    clock(HOPS, 11, lambda: db.execute("select distinct y.b from (select distinct b from e where a=?) x join e y on y.a=x.b", (rare(),)).fetchall())
elif peer == "igraph":
    import igraph
    g = igraph.Graph(n=parties, edges=[(a, b) for a, b, _ in rows])
    out["load s"] = time.perf_counter() - begin
    def hub():
        n = {}
        for v in g.neighbors(0): n[v] = n.get(v, 0) + 1
    clock(HUB, 11, hub)
    clock(HOPS, 11, lambda: g.neighborhood(rare(), order=2))
    clock(SHORT, 31, lambda: g.get_shortest_paths(rare(), rare(), output="epath"))
print(json.dumps(out))
