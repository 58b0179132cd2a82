package query

import (
	"context"
	"encoding/json"
	"fmt"
	"testing"

	"github.com/cayleygraph/quad"

	"entente/graph/view"
	"entente/schema"
	"entente/schema/rdf"
)

// TestLeanEventsReadAsTheDecoderReadsThem: the short way to an event tells what the
// long one does, of a dataset's rows and of events that have more to them.
func TestLeanEventsReadAsTheDecoderReadsThem(t *testing.T) {
	ctx := context.Background()
	g := emptyGraph(t)
	namer := schema.NewNamer(g.Base())
	var quads []quad.Quad
	organ := schema.Entity{Kind: schema.Group, Name: "Ministry (A)", Of: "A"}
	for i, lean := range []bool{true, true, true, false, false} {
		e := directed1(i+1, schema.Visit, fmt.Sprintf("19%d0~", 5+i), "A", "B")
		e.Add(schema.RoleSource, organ)
		e.Code, e.CAMEO = fmt.Sprint("row ", i), "042"
		switch i {
		case 1:
			e.Plover, e.Status, e.Confidence, e.Date = "ACCUSE", schema.Planned, 0.4, schema.Date{}
		case 2:
			e.Note = "a note"
		case 4:
			e.DateBasis = "inferred"
			e.Source[0].Office = "Minister"
		}
		if lean {
			e.Provenance = schema.Provenance{}
		}
		namer.Assign(e, "http://d/1")
		schema.Canonical(e)
		quads = append(quads, rdf.Encoder{Namer: namer, Lean: lean}.Record(e, "http://d/1")...)
	}
	commit(t, g, quads)
	s := look(t, New(g, DefaultLimits()))
	short := 0
	for e := range s.View.Events() {
		ev := view.Event(e)
		a := s.View.Attributes(ev)
		if a.Relation != view.NoRelation {
			continue
		}
		if lean, err := s.lean(ctx, ev, a); err != nil {
			t.Fatal(err)
		} else if lean != nil {
			short++
		}
		got, err := s.answer(ctx, ev)
		if err != nil {
			t.Fatal(err)
		}
		plain := *s
		plain.dec.Known = nil
		want, err := plain.stated(ctx, got.ID, s.View.Graphs()[a.Graph])
		if err != nil {
			t.Fatal(err)
		}
		x, err1 := json.Marshal(got)
		y, err2 := json.Marshal(want)
		if err1 != nil || err2 != nil || string(x) != string(y) {
			t.Errorf("%s\nread at length:\n%s (%v %v)", x, y, err1, err2)
		}
	}
	if short != 3 {
		t.Errorf("%d events took the short way, want 3", short)
	}
}
