package dataset

import (
	"compress/gzip"
	"context"
	"fmt"
	"io"
	"os"
	"strings"
	"testing"

	"entente/loader/resolve"
	"entente/schema"
	"entente/schema/rdf"
	"entente/schema/schematest"
)

// open opens a file of the shared data, unpacked.
func openShared(t *testing.T, name string) io.Reader {
	t.Helper()
	file, err := os.Open(schematest.Shared(t, name))
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { file.Close() }) // it was only read
	if !strings.HasSuffix(name, ".gz") {
		return file
	}
	r, err := gzip.NewReader(file)
	if err != nil {
		t.Fatal(err)
	}
	return r
}

// TestVisitsOfTheOfficeOfTheHistorian: every row has its dates, nearly every country
// is a state, and who of Pakistan went to the United States before 1975 is there.
func TestVisitsOfTheOfficeOfTheHistorian(t *testing.T) {
	k := &kept{}
	if err := hsgVisits().Read(context.Background(), openShared(t, "data/hsg/visits.csv"), testEnv(t), k); err != nil {
		t.Fatal(err)
	}
	var found, asked int
	for _, n := range k.notes {
		if _, err := fmt.Sscanf(n, "%d of %d names of countries resolved", &found, &asked); err == nil {
			break
		}
	}
	if len(k.events) != 3264 || len(k.refused) != 0 || float64(found) < 0.97*float64(asked) || asked == 0 {
		t.Errorf("%d visits, %d refused, %d of %d countries", len(k.events), len(k.refused), found, asked)
	}
	visitors := map[string]bool{}
	for _, e := range k.events {
		if e.Date.Latest() >= schema.NewDay(1975, 1, 1) || len(e.Source) < 2 || e.Source[0].Code != "PAK" {
			continue
		}
		visitors[e.Source[1].Name] = true
	}
	for _, name := range []string{"Liaquat Ali Khan", "Ayub Khan", "Yahya Khan", "Zulfikar Ali Bhutto"} {
		if !visitors[name] {
			t.Errorf("%s is not among those of Pakistan who went before 1975: %v", name, visitors)
		}
	}
}

// TestAllianceObligations: Pakistan and the United States from 1954, Pakistan and
// Russia from 2004.
func TestAllianceObligations(t *testing.T) {
	k := &kept{}
	if err := atop().Read(context.Background(), openShared(t, "data/alliances/atop_alliance.csv.gz"), testEnv(t), k); err != nil {
		t.Fatal(err)
	}
	want := map[string]bool{"PAK USA atop_defense 1954": false, "PAK RUS atop_nonagg 2004": false}
	for _, e := range k.events {
		key := fmt.Sprintf("%s %s %s %d", e.Party[0].Code, e.Party[1].Code, e.Code, e.Date.Earliest().Year())
		if _, ok := want[key]; ok {
			want[key] = true
		}
	}
	for key, found := range want {
		if !found {
			t.Errorf("%s is missing among %d agreements", key, len(k.events))
		}
	}
	if len(k.refused) > 10 {
		t.Errorf("%d refused", len(k.refused))
	}
}

// counting counts the quads that the events of a dataset come to.
type counting struct {
	lean          *rdf.Lean
	namer         schema.Namer
	events, quads int
	between       int // of Pakistan and Russia and their actors
}

func (c *counting) Record(r schema.Record, dataset schema.IRI) error {
	if c.lean == nil {
		c.lean = rdf.NewLean(c.namer, dataset)
	}
	c.quads += len(c.lean.Record(r))
	if e, ok := r.(*schema.Event); ok {
		c.events++
		var sides [2]bool
		e.Each(func(_ schema.Role, x *schema.Entity) {
			for i, code := range []string{"PAK", "RUS"} {
				sides[i] = sides[i] || x.Code == code || x.Of == code
			}
		})
		if sides[0] && sides[1] {
			c.between++
		}
	}
	return nil
}
func (c *counting) Refuse(err error) error                                 { return err }
func (c *counting) Note(string)                                            {}
func (c *counting) Mentioned(schema.IRI, string, schema.IRI) (bool, error) { return true, nil }
func (c *counting) Decided(resolve.Decision, schema.IRI) error             { return nil }

// TestICEWS18 reads the whole benchmark: no row refused, at most eight quads an event,
// 65 rows between Pakistan and Russia.
func TestICEWS18(t *testing.T) {
	if testing.Short() {
		t.Skip("half a million rows: some seconds")
	}
	env := testEnv(t)
	c := &counting{namer: env.Namer}
	if err := quadruples().Read(context.Background(), openShared(t, "data/icews18/icews18.tsv.gz"), env, c); err != nil {
		t.Fatal(err)
	}
	each := float64(c.quads) / float64(c.events)
	t.Logf("%d events, %d quads, %.2f an event", c.events, c.quads, each)
	if c.events != 468_558 || each > 8 || c.between != 65 {
		t.Errorf("%d events, %.2f quads an event, %d between Pakistan and Russia", c.events, each, c.between)
	}
}
