package export_test

import (
	"bytes"
	"errors"
	"fmt"
	"strings"
	"testing"

	"entente/graph/export"

	"github.com/cayleygraph/quad"
)

func statement(s string) quad.Quad {
	return quad.Quad{Subject: quad.IRI(s), Predicate: quad.IRI("urn:p"), Object: quad.String("o"), Label: quad.IRI("urn:g")}
}

// changed is a ChangeSource: what is given first is removed, the rest added.
type changed struct{ removed, added given }

func (c *changed) ReadChange() (quad.Quad, bool, error) {
	if q, err := c.removed.ReadQuad(); err == nil {
		return q, false, nil
	}
	q, err := c.added.ReadQuad()
	return q, true, err
}

func TestPatchIsOneTransaction(t *testing.T) {
	var b bytes.Buffer
	n, err := export.WritePatch(&b, export.Patch{ID: "urn:r:2", Previous: "urn:r:1"},
		&changed{given{quads: []quad.Quad{statement("urn:old")}}, given{quads: []quad.Quad{statement("urn:new"), statement("urn:newer")}}})
	want := `H id <urn:r:2> .
H prev <urn:r:1> .
TX .
D <urn:old> <urn:p> "o" <urn:g> .
A <urn:new> <urn:p> "o" <urn:g> .
A <urn:newer> <urn:p> "o" <urn:g> .
TC .
`
	if err != nil || n != 3 || b.String() != want {
		t.Errorf("%d rows, %v\n%s", n, err, b.String())
	}
}

func TestCutPatchAborts(t *testing.T) {
	var many []quad.Quad
	for i := range 5000 {
		many = append(many, statement(fmt.Sprintf("urn:s:%d", i)))
	}
	var b bytes.Buffer
	_, err := export.WritePatch(&b, export.Patch{}, &changed{added: given{quads: many, err: errors.New("lost")}})
	if err == nil || !strings.HasSuffix(b.String(), ".\nTA .\n# CUT: this is not the whole graph: lost\n") {
		t.Errorf("%v; the end is %q", err, b.String()[max(0, b.Len()-100):])
	}
}

func TestPatchHeaderIsChecked(t *testing.T) {
	var b bytes.Buffer
	if _, err := export.WritePatch(&b, export.Patch{ID: "not an IRI"}, &changed{}); err == nil || b.Len() > 0 {
		t.Errorf("no error, and %q", b.String())
	}
}
