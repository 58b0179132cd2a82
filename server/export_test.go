package server

import (
	"archive/zip"
	"bytes"
	"compress/gzip"
	"encoding/json"
	"io"
	"net/http"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/klauspost/compress/zstd"

	"entente/schema/schematest"
)

// unpacked writes the files of a zip answer into a folder.
func unpacked(t *testing.T, body string) (dir string) {
	t.Helper()
	z, err := zip.NewReader(strings.NewReader(body), int64(len(body)))
	if err != nil {
		t.Fatal(err)
	}
	dir = t.TempDir()
	for _, f := range z.File {
		r, err := f.Open()
		if err != nil {
			t.Fatal(err)
		}
		data, err := io.ReadAll(r)
		if err != nil {
			t.Fatal(err)
		}
		if err := os.WriteFile(filepath.Join(dir, f.Name), data, 0o600); err != nil {
			t.Fatal(err)
		}
	}
	return dir
}

func TestDuckDBReadsTheParquet(t *testing.T) {
	h := newTest(t, nil)
	dir := unpacked(t, get(t, h, "/v1/export?format=parquet").body)
	command := schematest.Node(t, []string{"@duckdb/node-api"}, "-e", `
const { DuckDBInstance } = require("@duckdb/node-api");
(async () => {
  const db = await (await DuckDBInstance.create()).connect();
  const ask = async (sql) => { for (const row of (await db.runAndReadAll(sql)).getRows()) console.log(row.map(String).join("|")); };
  await ask("SELECT type, count(*), min(earliest), max(latest) FROM 'events.parquet' GROUP BY type ORDER BY type");
  await ask("SELECT typeof(earliest), typeof(source), typeof(confidence) FROM 'events.parquet' LIMIT 1");
  await ask("SELECT count(*) FROM 'events.parquet' WHERE earliest IS NULL");
  await ask("SELECT p.code, p.role FROM 'participants.parquet' p JOIN 'events.parquet' e ON p.event = e.id WHERE e.type = 'agreement' ORDER BY p.code");
  await ask("SELECT speaker_name, text, len(about), len(asserts) FROM 'claims.parquet'");
  await ask("SELECT kind, count(*) FROM 'entities.parquet' GROUP BY kind ORDER BY kind");
})().catch((e) => { console.error(e); process.exit(1); });`)
	command.Dir = dir
	out, err := command.CombinedOutput()
	const want = `agreement|1|1972-01-01|1972-12-31
visit|3|1961-01-01|1965-04-30
DATE|VARCHAR[]|DOUBLE
1
SUN|party
USA|party
A. Speaker|They fought.|2|1
person|1
state|4
`
	if err != nil || string(out) != want {
		t.Errorf("%v\n%s\nwant\n%s", err, out, want)
	}
}

func TestNetworkxAndIgraphReadTheCSV(t *testing.T) {
	h := newTest(t, nil)
	dir := unpacked(t, get(t, h, "/v1/export?format=csv").body)
	const want = "9 nodes, 8 edges\nPakistan ['State']\n3 from Pakistan\n"
	for module, program := range map[string]string{
		"networkx": `
import csv, networkx
g = networkx.MultiDiGraph()
for row in csv.DictReader(open("nodes.csv", encoding="utf-8")):
    g.add_node(row["id:ID"], name=row["name"], label=row[":LABEL"])
for row in csv.DictReader(open("edges.csv", encoding="utf-8")):
    assert row[":START_ID"] in g and row[":END_ID"] in g, row
    g.add_edge(row[":START_ID"], row[":END_ID"], type=row[":TYPE"])
print(g.number_of_nodes(), "nodes,", g.number_of_edges(), "edges")
pak = [n for n, d in g.nodes(data=True) if d["name"] == "Pakistan"][0]
print(g.nodes[pak]["name"], g.nodes[pak]["label"].split(";"))
print(g.degree(pak), "from", g.nodes[pak]["name"])`,
		"igraph": `
import csv, igraph
nodes = list(csv.DictReader(open("nodes.csv", encoding="utf-8")))
edges = list(csv.DictReader(open("edges.csv", encoding="utf-8")))
for n in nodes: n["name"], n["title"] = n["id:ID"], n["name"]
g = igraph.Graph.DictList(nodes, edges, vertex_name_attr="name", edge_foreign_keys=(":START_ID", ":END_ID"), directed=True)
print(g.vcount(), "nodes,", g.ecount(), "edges")
pak = g.vs.find(title="Pakistan")
print(pak["title"], pak[":LABEL"].split(";"))
print(pak.degree(), "from", pak["title"])`,
	} {
		t.Run(module, func(t *testing.T) {
			command := schematest.Python(t, []string{module}, "-c", program)
			command.Dir = dir
			if out, err := command.CombinedOutput(); err != nil || string(out) != want {
				t.Errorf("%v\n%s\nwant\n%s", err, out, want)
			}
		})
	}
}

func TestFilteredExport(t *testing.T) {
	h := newTest(t, nil)
	all := get(t, h, "/v1/export?format=nquads").body
	part := get(t, h, "/v1/export?format=nquads&participant=USA&type=visit").body
	if n, m := strings.Count(part, "\n"), strings.Count(all, "\n"); n < 10 || n >= m {
		t.Errorf("%d of %d quads", n, m)
	}
	for _, line := range strings.Split(strings.TrimSpace(part), "\n") {
		if !strings.Contains(all, line+"\n") {
			t.Errorf("not in the whole: %s", line)
		}
	}
	if !strings.Contains(part, "quote 2") || strings.Contains(part, "quote 1") || strings.Contains(part, "Agreement") {
		t.Errorf("other events are told of:\n%s", part)
	}
	if war := get(t, h, "/v1/export?format=nquads&type=war").body; war != "" {
		t.Errorf("a claim is a fact:\n%s", war)
	}
	if war := get(t, h, "/v1/export?format=trig&type=war&believe=speaker:A.+Speaker").body; !strings.Contains(war, "ent:War") || !strings.Contains(war, "They fought.") {
		t.Errorf("the claim that is believed is not told of:\n%s", war)
	}
	for path, status := range map[string]int{
		"/v1/export?type=nonsense":                       400,
		"/v1/export?graph=urn:x&type=visit":              400,
		"/v1/export?graph=urn:x":                         404,
		"/v1/export?format=csv&table=rows":               400,
		"/v1/export?format=nquads&table=nodes":           400,
		"/v1/export?format=csv&table=nodes&graph=u":      400,
		"/v1/export?changes=added":                       400,
		"/v1/export?since=0&changes=added&format=turtle": 400,
		"/v1/export?sorted=perhaps":                      400,
	} {
		if a := get(t, h, path); a.status != status {
			t.Errorf("%s: %d, want %d: %s", path, a.status, status, a.body)
		}
	}
}

func TestSortedExportIsTheSameToTheByte(t *testing.T) {
	a := get(t, newTest(t, nil), "/v1/export?format=nquads&sorted=true").body
	b := get(t, newTest(t, nil), "/v1/export?format=nquads&sorted=true").body
	if a != b || a == "" {
		t.Error("two servers with the same graph answer differently")
	}
	added := get(t, newTest(t, nil), "/v1/export?since=0&changes=added&format=nquads").body
	removed := get(t, newTest(t, nil), "/v1/export?since=0&changes=removed&format=nquads")
	if strings.Count(added, "\n") != strings.Count(a, "\n") || removed.body != "" || removed.status != 200 {
		t.Errorf("%d added and %d removed, of %d", strings.Count(added, "\n"), strings.Count(removed.body, "\n"), strings.Count(a, "\n"))
	}
}

func TestExportGoesOnWhereItBrokeOff(t *testing.T) {
	h := newTest(t, nil)
	path := "/v1/export?format=turtle"
	whole := ask(t, http.MethodGet, h.URL+path, map[string]string{"Accept-Encoding": "identity"}, nil)
	if whole.header.Get("Accept-Ranges") != "bytes" {
		t.Error("nothing says that ranges are taken")
	}
	rest := ask(t, http.MethodGet, h.URL+path, map[string]string{"Range": "bytes=1000-", "If-Range": whole.header.Get("ETag")}, nil)
	if rest.status != 206 || whole.body[:1000]+rest.body != whole.body || !strings.HasPrefix(rest.header.Get("Content-Range"), "bytes 1000-") {
		t.Errorf("%d %s, %d bytes after %d of %d", rest.status, rest.header.Get("Content-Range"), len(rest.body), 1000, len(whole.body))
	}
	other := ask(t, http.MethodGet, h.URL+path, map[string]string{"Range": "bytes=1000-", "If-Range": `"another revision"`}, nil)
	if other.status != 200 || other.body != whole.body {
		t.Errorf("another revision: %d, %d bytes", other.status, len(other.body))
	}
	packed := ask(t, http.MethodGet, h.URL+path, map[string]string{"Accept-Encoding": "gzip"}, nil)
	if tag := packed.header.Get("ETag"); tag == whole.header.Get("ETag") {
		t.Error("the compressed answer has the tag of the plain one")
	} else if again := ask(t, http.MethodGet, h.URL+path, map[string]string{"If-None-Match": tag}, nil); again.status != 304 {
		t.Errorf("asked again with its tag: %d", again.status)
	}
	if past := ask(t, http.MethodGet, h.URL+path, map[string]string{"Range": "bytes=99999999-"}, nil); past.status != 416 {
		t.Errorf("behind the end: %d", past.status)
	}
}

func TestExportIsCompressedOnRequest(t *testing.T) {
	h := newTest(t, nil)
	plain := get(t, h, "/v1/export?format=nquads").body
	for encoding, open := range map[string]func(io.Reader) (io.Reader, error){
		"gzip": func(r io.Reader) (io.Reader, error) { return gzip.NewReader(r) },
		"zstd": func(r io.Reader) (io.Reader, error) { return zstd.NewReader(r) },
	} {
		a := ask(t, http.MethodGet, h.URL+"/v1/export?format=nquads", map[string]string{"Accept-Encoding": encoding}, nil)
		if a.header.Get("Content-Encoding") != encoding {
			t.Errorf("%s: the answer is in %q", encoding, a.header.Get("Content-Encoding"))
			continue
		}
		r, err := open(bytes.NewReader([]byte(a.body)))
		if err != nil {
			t.Fatal(err)
		}
		if text, err := io.ReadAll(r); err != nil || string(text) != plain {
			t.Errorf("%s: %v, %d bytes for %d", encoding, err, len(text), len(plain))
		}
	}
}

func TestEventsForTimelinesAndMaps(t *testing.T) {
	h := newTest(t, nil)
	var timeline struct {
		Items   []struct{ Content, Start, End, Type, Group string }
		Groups  []struct{ ID string }
		Undated int
	}
	if err := json.Unmarshal([]byte(get(t, h, "/v1/events?format=timeline").body), &timeline); err != nil {
		t.Fatal(err)
	}
	if len(timeline.Items) != 3 || timeline.Undated != 1 || timeline.Items[0].Start != "1961-01-01" || timeline.Items[0].End != "1962-01-01" || timeline.Items[0].Type != "range" {
		t.Errorf("%+v", timeline)
	}
	var atlas struct {
		Type     string
		Features []struct {
			Geometry   struct{ Type string }
			Properties map[string]any
		}
	}
	for _, path := range []string{"/v1/events?format=geojson", "/v1/subgraph?focus=PAK&hops=2&format=geojson", "/v1/subgraph?focus=PAK&hops=2&collapse=dyads&format=geojson"} {
		if err := json.Unmarshal([]byte(get(t, h, path).body), &atlas); err != nil {
			t.Fatal(err)
		}
		kinds := map[string]int{}
		for _, f := range atlas.Features {
			kinds[f.Geometry.Type]++
		}
		arcs := 4
		if strings.Contains(path, "dyads") {
			arcs = 3
		}
		if atlas.Type != "FeatureCollection" || kinds["Point"] != 3 || kinds["LineString"] != arcs {
			t.Errorf("%s: %v", path, kinds)
		}
	}
	if parquet := get(t, h, "/v1/events?format=parquet"); !strings.HasPrefix(parquet.body, "PAR1") || !strings.HasSuffix(parquet.body, "PAR1") {
		t.Errorf("%.200s", parquet.body)
	}
}
