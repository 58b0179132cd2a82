package loader_test

import (
	"context"
	"strings"
	"testing"

	"github.com/cayleygraph/quad"

	"entente/loader"
	"entente/loader/dataset"
)

const release = "no,when,who,whom,what\n1,2001-01-01,India,Pakistan,visit\n2,2001-02-01,India,Russia,visit\n3,2001-03-01,India,China,visit\n"

// TestReplaceIsOneRevision: what the newer release no longer says is gone, what it
// changes is changed, what it keeps has its name.
func TestReplaceIsOneRevision(t *testing.T) {
	m, err := dataset.ParseMapping([]byte("title: Visits\ncolumns: {date: when, source: who, target: whom, type: what, id: no}\n"))
	if err != nil {
		t.Fatal(err)
	}
	store := newFake()
	opts := loader.Options{Mapping: m}
	if f := load(t, store, opts, "v1.csv", release); f.Error != "" {
		t.Fatal(f)
	}
	load(t, store, loader.Options{}, "other.yaml", timeline)
	before, old := store.revision, copied(store)
	newer := strings.Replace(strings.Replace(release, "2,2001-02-01", "2,2001-02-02", 1), "3,2001-03-01,India,China,visit\n", "4,2001-04-01,Iran,China,visit\n", 1)
	opts.Replace = true
	l := newLoader(t, store, opts)
	for _, part := range []string{newer[:strings.Index(newer, "4,2001")], newer[:strings.Index(newer, "\n")+1] + newer[strings.Index(newer, "4,2001"):]} {
		if _, err := l.File(context.Background(), loader.Input{Name: "v2.csv", Body: strings.NewReader(part)}); err != nil {
			t.Fatal(err)
		}
	}
	if store.revision != before {
		t.Error("something was written before the end")
	}
	if err := l.Finish(context.Background()); err != nil {
		t.Fatal(err)
	}
	r := l.Report()
	if r.New != 1 || r.Changed != 1 || r.Removed != 1 || r.Failed != 0 || store.revision != before+1 || store.open != 0 {
		t.Errorf("%+v, revision %d after %d, %d open", r, store.revision, before, store.open)
	}
	// The same as loading the release alone, beside what was there of others.
	alone := newFake()
	load(t, alone, loader.Options{Mapping: m}, "v2.csv", newer)
	load(t, alone, loader.Options{}, "other.yaml", timeline)
	same(t, store, alone)
	// A file that cannot be read leaves everything as it was.
	was := copied(store)
	l = newLoader(t, store, opts)
	for _, text := range []string{release, "wrong,columns\n"} {
		if _, err := l.File(context.Background(), loader.Input{Name: "v3.csv", Body: strings.NewReader(text)}); err != nil {
			t.Fatal(err)
		}
	}
	if err := l.Finish(context.Background()); err != nil {
		t.Fatal(err)
	}
	if r := l.Report(); r.Failed != 2 || r.Error == "" || r.New != 0 {
		t.Errorf("%+v", r)
	}
	same(t, store, was)
	// And the old release brings the old graph back.
	l = newLoader(t, store, opts)
	if _, err := l.File(context.Background(), loader.Input{Name: "v1.csv", Body: strings.NewReader(release)}); err != nil {
		t.Fatal(err)
	}
	if err := l.Finish(context.Background()); err != nil {
		t.Fatal(err)
	}
	same(t, store, old)
}

func copied(f *fake) *fake {
	c := newFake()
	for q := range f.quads {
		c.quads[q] = true
	}
	return c
}

func same(t *testing.T, a, b *fake) {
	t.Helper()
	for _, pair := range [][2]map[quad.Quad]bool{{a.quads, b.quads}, {b.quads, a.quads}} {
		for q := range pair[0] {
			if !pair[1][q] {
				t.Errorf("%v is in one and not in the other", q)
			}
		}
	}
}

func TestReplaceIsForDatasets(t *testing.T) {
	f := load(t, newFake(), loader.Options{Replace: true}, "a.yaml", timeline)
	if !strings.Contains(f.Error, "--replace replaces datasets") {
		t.Errorf("%+v", f)
	}
	f = load(t, newFake(), loader.Options{Where: []string{"a = 1"}}, "a.yaml", timeline)
	if !strings.Contains(f.Error, "--where chooses rows of datasets") {
		t.Errorf("%+v", f)
	}
}
