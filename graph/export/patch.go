package export

import (
	"fmt"
	"io"

	"github.com/cayleygraph/quad"
)

// PatchMediaType and PatchExtension name RDF Patch files.
const (
	PatchMediaType = "application/rdf-patch"
	PatchExtension = ".rdfp"
)

// Patch says which change an RDF Patch describes. Both are IRIs; an empty one is
// left out of the header.
type Patch struct {
	ID       quad.IRI // the state after the change
	Previous quad.IRI // the state that the patch applies to
}

// ChangeSource gives changes one after the other, in the order in which they were
// made, and io.EOF after the last.
type ChangeSource interface {
	ReadChange() (q quad.Quad, added bool, err error)
}

// Half gives the quads that the changes added, or those that they removed. A quad that
// was removed and added again is in both.
func Half(changes ChangeSource, added bool) QuadSource { return half{changes, added} }

type half struct {
	changes ChangeSource
	added   bool
}

func (h half) ReadQuad() (quad.Quad, error) {
	for {
		q, added, err := h.changes.ReadChange()
		if err != nil || added == h.added {
			return q, err
		}
	}
}

// WritePatch writes changes as one transaction in RDF Patch and counts the rows.
// Applied to a copy of the previous state, the patch gives the state after the
// change. Cost and memory are those of N-Quads.
//
// When the source fails after something reached w, the transaction ends in TA
// (abort) and a comment, so that whoever applies the patch changes nothing.
func WritePatch(w io.Writer, patch Patch, changes ChangeSource) (int, error) {
	for _, state := range []quad.IRI{patch.ID, patch.Previous} {
		if state == "" {
			continue
		}
		if err := checkIRI(state); err != nil {
			return 0, err
		}
	}
	rows := &patchRows{changes: changes}
	return writeQuads(w, rows, &patchEncoder{linesEncoder: newNQuads(nil).(*linesEncoder), rows: rows, patch: patch})
}

// patchRows gives the quads of the changes and remembers what the last one did.
type patchRows struct {
	changes ChangeSource
	row     byte // A or D
}

func (r *patchRows) ReadQuad() (quad.Quad, error) {
	q, added, err := r.changes.ReadChange()
	r.row = 'D'
	if added {
		r.row = 'A'
	}
	return q, err
}

// patchEncoder writes a quad as a row.
type patchEncoder struct {
	*linesEncoder
	rows  *patchRows
	patch Patch
}

func (e *patchEncoder) begin(buf []byte) []byte {
	if e.patch.ID != "" {
		buf = fmt.Appendf(buf, "H id <%s> .\n", string(e.patch.ID))
	}
	if e.patch.Previous != "" {
		buf = fmt.Appendf(buf, "H prev <%s> .\n", string(e.patch.Previous))
	}
	return append(buf, "TX .\n"...)
}

func (e *patchEncoder) quad(buf []byte, q quad.Quad) ([]byte, error) {
	return e.linesEncoder.quad(append(buf, e.rows.row, ' '), q)
}

func (e *patchEncoder) end(buf []byte) []byte { return append(buf, "TC .\n"...) }

func (e *patchEncoder) cut(buf []byte, reason string) []byte {
	return appendCut(append(buf, "TA .\n"...), reason)
}
