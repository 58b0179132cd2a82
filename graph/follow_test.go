package graph

import (
	"context"
	"fmt"
	"sync"
	"sync/atomic"
	"testing"

	"github.com/cayleygraph/quad"

	"entente/graph/view"
	"entente/schema"
	"entente/schema/rdf"
)

// visitQuads are an event and its two states.
func visitQuads(i int) []quad.Quad {
	namer := schema.NewNamer("")
	e := &schema.Event{Type: schema.Visit, Date: schema.MustDate(fmt.Sprintf("19%02d", i%100)), Provenance: schema.Provenance{Item: i + 1}}
	e.Add(schema.RoleSource, schema.Entity{Kind: schema.State, Name: "A", Code: fmt.Sprintf("A%02d", i%20)})
	e.Add(schema.RoleTarget, schema.Entity{Kind: schema.State, Name: "B", Code: fmt.Sprintf("B%02d", i%7)})
	namer.Assign(e, "http://d/1")
	return rdf.Encoder{Namer: namer}.Record(e, "http://d/1")
}

func write(t testing.TB, g *Graph, quads []quad.Quad) {
	t.Helper()
	tx := g.Begin()
	if _, err := tx.WriteQuads(quads); err != nil {
		t.Error(err)
	}
	if _, err := tx.Commit(context.Background()); err != nil {
		t.Error(err)
	}
}

// TestEveryReaderSeesWhatWasCommittedBefore writes events one by one, some hundreds,
// so that views are changed and laid out anew, while readers ask: each must find every
// event whose commit was over when it asked, and the view must fit its snapshot.
func TestEveryReaderSeesWhatWasCommittedBefore(t *testing.T) {
	g := open(t)
	g.moments.most = 50
	write(t, g, visitQuads(0))
	var over atomic.Uint64 // the revision of the last commit that was over
	over.Store(1)
	done := make(chan bool)
	var wait sync.WaitGroup
	for range 3 {
		wait.Add(1)
		go func() {
			defer wait.Done()
			for {
				select {
				case <-done:
					return
				default:
				}
				before := over.Load()
				m, err := g.Now(context.Background())
				if err != nil {
					t.Error(err)
					return
				}
				if m.Revision() < before || m.View.Revision() != m.Revision() || m.View.Events() != int(m.Revision()) {
					t.Errorf("asked at revision %d: snapshot %d, view %d with %d events", before, m.Revision(), m.View.Revision(), m.View.Events())
				}
				if err := m.Release(); err != nil {
					t.Error(err)
				}
			}
		}()
	}
	for i := 1; i < 160; i++ {
		write(t, g, visitQuads(i))
		over.Add(1)
	}
	close(done)
	wait.Wait()
	g.moments.wait.Wait()
	m := now(t, g)
	defer m.Release()
	fresh, err := view.Build(context.Background(), m.Snapshot)
	if err != nil {
		t.Fatal(err)
	}
	if m.View.Overlaid() > g.moments.most {
		t.Errorf("%d events lie over the base", m.View.Overlaid())
	}
	for e := range fresh.Events() {
		if got, want := m.View.Attributes(view.Event(e)), fresh.Attributes(view.Event(e)); got != want {
			t.Fatalf("event %d is %+v, want %+v", e, got, want)
		}
	}
}
