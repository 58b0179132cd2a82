package export_test

import (
	"bytes"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"entente/graph/export"
	"entente/graph/layout"
	"entente/graph/query"
	"entente/schema"
	"entente/schema/schematest"
)

// drawing is a subgraph with what is hard to write about each part: names with
// quotes, markup and other scripts, open and undated times, twin edges, places.
func drawing() *query.Subgraph {
	const id = "https://w3id.org/entente/id/"
	day := func(s string) schema.Day { return schema.MustDate(s).Earliest() }
	at := func(x, y float64) *layout.Point { return &layout.Point{X: x, Y: y} }
	return &query.Subgraph{Revision: 7, Nodes: []query.GraphNode{
		{ID: id + "state/PAK", Label: "Pakistan & \"friends\" <b>", Kind: "state", Code: "PAK", Focus: true, Degree: 3, From: schema.DayMin, To: schema.DayMax, Place: at(-10.5, 4)},
		{ID: id + "state/SUN", Label: "Советский Союз", Kind: "state", Code: "SUN", Degree: 2, From: schema.DayMin, To: schema.DayMax, Place: at(20, -3.25)},
		{ID: id + "person/1", Label: "محمد علی جناح", Kind: "person", Degree: 1, From: schema.DayMin, To: schema.DayMax, Place: at(0, 0)},
		{ID: id + "event/1", Label: "visit 1965", Kind: "event", Type: schema.Visit, Quad: "verbal-cooperation", Status: schema.Occurred, Date: "1965-04-03", Degree: 3, From: day("1965-04-03"), To: day("1965-04-03"), Place: at(1, 1)},
		{ID: id + "event/2", Label: "war", Kind: "event", Type: schema.War, Quad: "material-conflict", Status: schema.Ongoing, Degree: 2, From: day("1971"), To: schema.DayMax, Place: at(2, 9)},
	}, Edges: []query.GraphEdge{
		{ID: id + "event/1 source " + id + "state/PAK", Source: id + "state/PAK", Target: id + "event/1", Label: "source", Directed: true, Weight: 1, From: day("1965-04-03"), To: day("1965-04-03")},
		{ID: id + "event/1 source " + id + "person/1", Source: id + "person/1", Target: id + "event/1", Label: "source", Directed: true, Weight: 1, From: day("1965-04-03"), To: day("1965-04-03")},
		{ID: id + "event/1 target " + id + "state/SUN", Source: id + "event/1", Target: id + "state/SUN", Label: "target", Directed: true, Weight: 1, From: day("1965-04-03"), To: day("1965-04-03")},
		{ID: id + "event/2 party " + id + "state/PAK", Source: id + "state/PAK", Target: id + "event/2", Label: "party", Directed: true, Weight: 1, From: day("1971"), To: schema.DayMax},
		{ID: id + "state/PAK " + id + "state/SUN", Source: id + "state/PAK", Target: id + "state/SUN", Label: "events", Weight: 12, Counts: map[string]int{"visit": 12}, Quads: map[string]int{"verbal-cooperation": 12}, From: schema.DayMin, To: schema.DayMax},
	}}
}

// files writes the drawing in every format and gives the folder.
func files(t *testing.T) string {
	t.Helper()
	dir := t.TempDir()
	for _, f := range export.GraphFormats() {
		var b bytes.Buffer
		if err := f.Write(&b, drawing()); err != nil {
			t.Fatalf("%s: %v", f.Name, err)
		}
		if err := os.WriteFile(filepath.Join(dir, f.Name+f.Extension), b.Bytes(), 0o600); err != nil {
			t.Fatal(err)
		}
	}
	return dir
}

// wanted is what every reader prints of the drawing: nodes and edges, the label of
// the focus, the weight of the last edge, the first edge's ends and place of PAK.
const wanted = `5 nodes, 5 edges
Pakistan & "friends" <b>
محمد علی جناح
weight 12
-10.5 4.0
`

func TestNetworkxReads(t *testing.T) {
	dir := files(t)
	for name, load := range map[string]string{
		"node-link JSON": `networkx.node_link_graph(json.load(open("d3.json")), edges="links")`,
		"GraphML":        `networkx.read_graphml("graphml.graphml", force_multigraph=True)`,
	} {
		t.Run(name, func(t *testing.T) {
			command := schematest.Python(t, []string{"networkx"}, "-c", `
import json, networkx
try:
    g = `+load+`
except TypeError: # before networkx 3.4 the name of the edges was another argument
    g = networkx.node_link_graph(json.load(open("d3.json")))
print(g.number_of_nodes(), "nodes,", g.number_of_edges(), "edges")
base = "https://w3id.org/entente/id/"
print(g.nodes[base + "state/PAK"]["label"])
print(g.nodes[base + "person/1"]["label"])
print("weight", [d["weight"] for u, v, d in g.edges(data=True) if d["label"] == "events"][0])
assert [d["start"] for u, v, d in g.edges(data=True) if d["label"] == "party"] == ["1971-01-01"]
print(float(g.nodes[base + "state/PAK"]["x"]), float(g.nodes[base + "state/PAK"]["y"]))`)
			command.Dir = dir
			if out, err := command.CombinedOutput(); err != nil || string(out) != wanted {
				t.Errorf("%v\n%s\nwant\n%s", err, out, wanted)
			}
		})
	}
}

func TestIgraphReadsGraphML(t *testing.T) {
	dir := files(t)
	command := schematest.Python(t, []string{"igraph"}, "-c", `
import igraph
g = igraph.Graph.Read_GraphML("graphml.graphml")
print(g.vcount(), "nodes,", g.ecount(), "edges")
print(g.vs["label"][0])
print(g.vs["label"][2])
print("weight", int(g.es["weight"][4]))
print(g.vs["x"][0], g.vs["y"][0])`)
	command.Dir = dir
	if out, err := command.CombinedOutput(); err != nil || string(out) != wanted {
		t.Errorf("%v\n%s\nwant\n%s", err, out, wanted)
	}
}

func TestGraphologyImports(t *testing.T) {
	dir := files(t)
	command := schematest.Node(t, []string{"graphology"}, "-e", `
const Graph = require("graphology");
const g = Graph.from(JSON.parse(require("fs").readFileSync("graphology.json", "utf8")));
const base = "https://w3id.org/entente/id/";
console.log(g.order + " nodes, " + g.size + " edges");
console.log(g.getNodeAttribute(base + "state/PAK", "label"));
console.log(g.getNodeAttribute(base + "person/1", "label"));
console.log("weight " + g.getEdgeAttribute(base + "state/PAK " + base + "state/SUN", "weight"));
const pak = g.getNodeAttributes(base + "state/PAK");
console.log(pak.x + " " + pak.y.toFixed(1));
if (g.getAttribute("revision") !== 7 || !g.isUndirected(base + "state/PAK " + base + "state/SUN")) process.exit(1);`)
	command.Dir = dir
	if out, err := command.CombinedOutput(); err != nil || string(out) != wanted {
		t.Errorf("%v\n%s\nwant\n%s", err, out, wanted)
	}
}

func TestCytoscapeLoads(t *testing.T) {
	dir := files(t)
	command := schematest.Node(t, []string{"cytoscape"}, "-e", `
const cytoscape = require("cytoscape");
const cy = cytoscape({ headless: true, ...JSON.parse(require("fs").readFileSync("cytoscape.json", "utf8")) });
const base = "https://w3id.org/entente/id/";
console.log(cy.nodes().length + " nodes, " + cy.edges().length + " edges");
console.log(cy.getElementById(base + "state/PAK").data("label"));
console.log(cy.getElementById(base + "person/1").data("label"));
console.log("weight " + cy.getElementById(base + "state/PAK " + base + "state/SUN").data("weight"));
const at = cy.getElementById(base + "state/PAK").position();
console.log(at.x + " " + at.y.toFixed(1));`)
	command.Dir = dir
	if out, err := command.CombinedOutput(); err != nil || string(out) != wanted {
		t.Errorf("%v\n%s\nwant\n%s", err, out, wanted)
	}
}

// Gephi itself opens GEXF, by the importer of its toolkit: a network of events whose edges
// have directions or not, and one of ties that have none.
func TestGephiReadsGEXF(t *testing.T) {
	program, err := filepath.Abs("testdata/GephiReads.java")
	if err != nil {
		t.Fatal(err)
	}
	dir := files(t)
	ties := drawing()
	ties.Edges = ties.Edges[len(ties.Edges)-1:]
	var b bytes.Buffer
	if err := export.WriteGEXF(&b, ties); err != nil {
		t.Fatal(err)
	}
	if err := os.WriteFile(filepath.Join(dir, "ties.gexf"), b.Bytes(), 0o600); err != nil {
		t.Fatal(err)
	}
	command := schematest.Java(t, "gephi-toolkit-0.10.1-all.jar", program, "gexf.gexf", "ties.gexf")
	command.Dir = dir
	var failed bytes.Buffer
	command.Stderr = &failed
	const rest = "state PAK, DATE\nvisit from 1965-04-03T00:00:00Z\nwar from 1971-01-01T00:00:00Z on\n"
	want := wanted + "4 directed, " + rest + strings.Replace(wanted, "5 edges", "1 edges", 1) + "0 directed, " + rest
	if out, err := command.Output(); err != nil || string(out) != want {
		t.Errorf("%v\n%s\nwant\n%s\n%s", err, out, want, failed.String())
	}
}

// xmllint holds GEXF against our own schema of the parts of GEXF 1.3 that are
// written (testdata/gexf-1.3.rng says what it was made from).
func TestGEXFIsValid(t *testing.T) {
	schemaFile, err := filepath.Abs("testdata/gexf-1.3.rng")
	if err != nil {
		t.Fatal(err)
	}
	gexfAgainst(t, schemaFile)
}

// The same against the schema that Gephi publishes, which no package distributes and whose
// licence is another: ENTENTE_GEXF_SCHEMA names the file gexf.rng of gephi/gexf, version 1.3,
// with dynamics.rng and viz.rng beside it.
func TestGEXFIsValidByThePublishedSchema(t *testing.T) {
	schemaFile := os.Getenv("ENTENTE_GEXF_SCHEMA")
	if schemaFile == "" {
		t.Skip("ENTENTE_GEXF_SCHEMA does not name the schema that Gephi publishes; our own is held in TestGEXFIsValid, Gephi's importer in `make gephi`")
	}
	gexfAgainst(t, schemaFile)
}

// gexfAgainst holds what is written, and what is spoilt in it, against a schema.
func gexfAgainst(t *testing.T, schemaFile string) {
	t.Helper()
	xmllint := schematest.Tool(t, "xmllint")
	dir := files(t)
	check := func(text string) error {
		file := filepath.Join(dir, "checked.gexf")
		if err := os.WriteFile(file, []byte(text), 0o600); err != nil {
			t.Fatal(err)
		}
		return run(xmllint, "--noout", "--relaxng", schemaFile, file)
	}
	good, err := os.ReadFile(filepath.Join(dir, "gexf.gexf"))
	if err != nil {
		t.Fatal(err)
	}
	if err := check(string(good)); err != nil {
		t.Errorf("%v in\n%s", err, good)
	}
	for _, fault := range [][2]string{
		{`start="1971-01-01"`, `start="in 1971"`}, {`weight="12"`, `weight="many"`}, {`mode="static"`, `mode="still"`}, {`<attvalue for="kind"`, `<attvalue to="kind"`}, {"</graph>", "</graph><graph/>"},
	} {
		bad := strings.Replace(string(good), fault[0], fault[1], 1)
		if bad == string(good) {
			t.Errorf("%s is not in the file", fault[0])
		} else if check(bad) == nil {
			t.Errorf("with %s the schema still takes the file", fault[1])
		}
	}
}
