package rdf

import (
	"os/exec"
	"reflect"
	"slices"
	"strings"
	"testing"

	"github.com/cayleygraph/quad"
	"pgregory.net/rapid"

	"entente/schema"
)

// bag is a set of quads by subject.
type bag map[quad.Value][]quad.Quad

func (b bag) Subject(s quad.Value) ([]quad.Quad, error) { return slices.Clone(b[s]), nil }

func (b bag) put(list []quad.Quad) {
	for _, q := range list {
		if !slices.Contains(b[q.Subject], q) {
			b[q.Subject] = append(b[q.Subject], q)
		}
	}
}

// asserted lists the events of a claim's graph.
func (b bag) asserted(claim schema.IRI) []schema.IRI {
	var ids []schema.IRI
	for _, list := range b {
		for _, q := range list {
			class, _ := q.Object.(quad.IRI)
			if _, ok := ClassType(class); ok && q.Predicate == Type && q.Label == quad.IRI(claim) {
				ids = append(ids, schema.IRI(q.Subject.(quad.IRI)))
			}
		}
	}
	return ids
}

var (
	text     = rapid.StringMatching(`[A-Za-z“é"\\\n]{1,12}`)
	optional = rapid.OneOf(rapid.Just(""), text)
	dates    = rapid.SampledFrom([]string{"", "1999", "1988/1989", "1979-12-27", "../1971", "2001-09-11/..", "199X", "1996~", "1941-21"})
	score    = rapid.SampledFrom([]float64{0, 0.5, 0.95, 1})
)

func entities(t *rapid.T, label string) []schema.Entity {
	var list []schema.Entity
	for range rapid.IntRange(0, 3).Draw(t, label+"s") {
		k := rapid.SampledFrom(schema.EntityKinds()).Draw(t, label)
		e := schema.Entity{Kind: k, Name: "n" + rapid.StringMatching(`[a-c]`).Draw(t, label+"name")}
		if k == schema.State {
			e.Code = strings.ToUpper(e.Name) + "X"
		}
		if k == schema.Person {
			e.Office, e.State = optional.Draw(t, label+"office"), rapid.SampledFrom([]string{"", "PAK", "SUN"}).Draw(t, label+"state")
		}
		list = append(list, e)
	}
	return list
}

func drawEvent(t *rapid.T) *schema.Event {
	e := &schema.Event{
		Type:      rapid.SampledFrom(schema.Types()).Draw(t, "type").Type,
		Status:    rapid.SampledFrom(append(schema.Statuses(), "")).Draw(t, "status"),
		Date:      schema.MustDate(dates.Draw(t, "date")),
		DateBasis: rapid.SampledFrom([]string{"", "inferred"}).Draw(t, "basis"),
		Plover:    rapid.SampledFrom([]string{"", "CONSULT"}).Draw(t, "plover"), CAMEO: rapid.SampledFrom([]string{"", "042"}).Draw(t, "cameo"),
		Code: optional.Draw(t, "code"), Confidence: score.Draw(t, "confidence"), Rule: optional.Draw(t, "rule"),
		EditedBy: optional.Draw(t, "editor"), Note: optional.Draw(t, "note"),
	}
	e.Report = optional.Draw(t, "report")
	for _, name := range schema.FigureNames() {
		if rapid.Bool().Draw(t, string(name)) {
			if e.Figures == nil {
				e.Figures = schema.Figures{}
			}
			e.Figures[name] = rapid.Float64Range(-100, 1e6).Draw(t, "figure")
		}
	}
	for _, r := range schema.Roles() {
		for _, x := range entities(t, string(r)) {
			e.Add(r, x)
		}
	}
	return e
}

func provenance(t *rapid.T) schema.Provenance {
	if rapid.Bool().Draw(t, "none") {
		return schema.Provenance{}
	}
	start := rapid.IntRange(0, 9).Draw(t, "start")
	return schema.Provenance{Document: "http://d/1", Section: optional.Draw(t, "section"), Item: rapid.IntRange(0, 3).Draw(t, "item"),
		Start: start, End: start + rapid.IntRange(0, 5).Draw(t, "len"), Quote: optional.Draw(t, "quote")}
}

func TestRecordsComeBackTheSame(t *testing.T) {
	namer := schema.NewNamer("")
	enc, graph := Encoder{Namer: namer}, schema.IRI("http://d/1")
	rapid.Check(t, func(t *rapid.T) {
		b := bag{}
		dec := Decoder{Reader: b}
		event := drawEvent(t)
		event.Provenance = provenance(t)
		claim := &schema.Claim{ClaimType: rapid.SampledFrom(schema.ClaimTypes()).Draw(t, "claim"), Text: text.Draw(t, "text"),
			Speaker: schema.Entity{Kind: schema.Person, Name: "speaker"}, About: entities(t, "about"),
			Date: schema.MustDate(dates.Draw(t, "cdate")), Confidence: score.Draw(t, "cconf"), Provenance: provenance(t)}
		if rapid.Bool().Draw(t, "flag") {
			claim.Advisory = schema.CollectiveBlame
		} else {
			for range rapid.IntRange(0, 2).Draw(t, "asserts") {
				claim.Asserts = append(claim.Asserts, *drawEvent(t))
			}
		}
		doc := &schema.Document{ID: graph, Title: optional.Draw(t, "title"), Date: schema.MustDate(dates.Draw(t, "ddate")), Type: "article",
			Participants: []schema.Entity{{Kind: schema.Person, Name: "speaker", Role: "speaker", Office: optional.Draw(t, "office")}}}
		for _, r := range []schema.Record{doc, event, claim} {
			namer.Assign(r, graph)
			schema.Canonical(r)
			b.put(enc.Record(r, graph))
		}
		claim.Asserts = slices.CompactFunc(claim.Asserts, func(a, b schema.Event) bool { return a.ID == b.ID })
		gotEvent, err1 := dec.Event(event.ID, graph)
		gotClaim, err2 := dec.Claim(claim.ID, b.asserted(claim.ID))
		gotDoc, err3 := dec.Document(doc.ID)
		if err1 != nil || err2 != nil || err3 != nil {
			t.Fatal(err1, err2, err3)
		}
		for _, pair := range [][2]schema.Record{{event, gotEvent}, {claim, gotClaim}, {doc, gotDoc}} {
			want, _ := schema.EncodeRecord(pair[0])
			got, _ := schema.EncodeRecord(pair[1])
			if string(want) != string(got) {
				t.Fatalf("wrote %s\n read %s", want, got)
			}
		}
	})
}

func TestProfileComesBackTheSame(t *testing.T) {
	namer := schema.NewNamer("")
	p := schema.Profile{
		Entity: schema.Entity{Kind: schema.State, Name: "Soviet Union", Code: "SUN", ID: namer.Key("state", "SUN"), Aliases: []string{"USSR"}},
		ISO3:   "SUN", COW: []int{365}, GW: []int{365}, Capital: "Moscow", OfficialName: "Union of Soviet Socialist Republics",
		Valid:      []schema.Interval{{From: schema.MustDate("1922-12-30"), To: schema.MustDate("1991-12-26")}},
		Successors: []string{"LTU", "RUS"}, Continuation: []string{"RUS"},
		Died:        schema.MustDate("1985-03"),
		Offices:     []schema.Term{{Office: "President", State: "SUN", Head: "state", Interval: schema.Interval{From: schema.MustDate("1990-03")}}},
		Memberships: []schema.Membership{{Of: namer.Key("organisation", "UN"), Role: "member", Interval: schema.Interval{From: schema.MustDate("1945-10-24")}}},
	}
	schema.SortProfile(&p)
	b := bag{}
	b.put(Encoder{Namer: namer}.Profile(p, namer.Graph("reference")))
	got, err := Decoder{Reader: b}.Profile(p.ID)
	if err != nil || !reflect.DeepEqual(p, got) {
		t.Errorf("wrote %+v\n read %+v (%v)", p, got, err)
	}
}

func TestClaimsStayOutOfTheDocumentsFacts(t *testing.T) {
	namer, graph := schema.NewNamer(""), schema.IRI("http://d/1")
	c := &schema.Claim{ClaimType: schema.Assertion, Speaker: schema.Entity{Kind: schema.Person, Name: "A"}, Text: "x",
		Asserts: []schema.Event{{Type: schema.War, Participants: schema.Participants{Party: []schema.Entity{{Kind: schema.State, Code: "IND"}}}}}}
	namer.Assign(c, graph)
	for _, q := range (Encoder{Namer: namer}).Record(c, graph) {
		if q.Label == nil {
			t.Errorf("%v has no graph", q)
		}
		if q.Subject == quad.IRI(c.Asserts[0].ID) && q.Label != quad.IRI(c.ID) {
			t.Errorf("an asserted event stands in graph %v", q.Label)
		}
	}
}

func TestLeanEventsAreSmall(t *testing.T) {
	namer := schema.NewNamer("")
	e := &schema.Event{Type: schema.Statement, Date: schema.MustDate("2018-01-01"), Code: "010", Participants: schema.Participants{
		Source: []schema.Entity{{Kind: schema.State, Code: "PAK"}}, Target: []schema.Entity{{Kind: schema.State, Code: "RUS"}}}}
	namer.Assign(e, "d")
	n := 0
	for _, q := range (Encoder{Namer: namer, Lean: true}).Record(e, "d") {
		if q.Subject == quad.IRI(e.ID) {
			n++
		}
	}
	if n > 5 {
		t.Errorf("%d quads for a lean event, 5 would do", n)
	}
}

func TestOntologyIsTurtle(t *testing.T) {
	ttl := OntologyTurtle()
	for _, info := range schema.Types() {
		if !strings.Contains(ttl, "ent:"+info.Class+" a owl:Class") {
			t.Errorf("no class for %s", info.Type)
		}
	}
	rapper, err := exec.LookPath("rapper")
	if err != nil {
		t.Skip("rapper (Debian's raptor2-utils) is not installed")
	}
	cmd := exec.Command(rapper, "-q", "-c", "-i", "turtle", "-", NSEnt)
	cmd.Stdin = strings.NewReader(ttl)
	if out, err := cmd.CombinedOutput(); err != nil {
		t.Errorf("rapper: %v\n%s", err, out)
	}
}
