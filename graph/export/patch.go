package export

import (
	"errors"
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

// WritePatch writes removals and then additions as one transaction in RDF Patch
// and counts the rows. Applied to a copy of the previous state, the patch gives
// the state after the change. Cost and memory are those of N-Quads.
//
// When a source fails after something reached w, the transaction ends in TA
// (abort) and a comment, so that whoever applies the patch changes nothing.
func WritePatch(w io.Writer, patch Patch, removals, additions QuadSource) (int, error) {
	for _, state := range []quad.IRI{patch.ID, patch.Previous} {
		if state == "" {
			continue
		}
		if err := checkIRI(state); err != nil {
			return 0, err
		}
	}
	rows := &patchRows{sources: []patchSource{{'D', removals}, {'A', additions}}}
	return writeQuads(w, rows, &patchEncoder{linesEncoder: newNQuads(nil).(*linesEncoder), rows: rows, patch: patch})
}

type patchSource struct {
	row   byte
	quads QuadSource
}

// patchRows gives the quads of all sources, one source after the other.
type patchRows struct {
	sources []patchSource // the first is being read
}

func (r *patchRows) ReadQuad() (quad.Quad, error) {
	for len(r.sources) > 0 {
		q, err := r.sources[0].quads.ReadQuad()
		if !errors.Is(err, io.EOF) {
			return q, err
		}
		r.sources = r.sources[1:]
	}
	return quad.Quad{}, io.EOF
}

// patchEncoder writes a quad as the row of the source that it came from.
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
	return e.linesEncoder.quad(append(buf, e.rows.sources[0].row, ' '), q)
}

func (e *patchEncoder) end(buf []byte) []byte { return append(buf, "TC .\n"...) }

func (e *patchEncoder) cut(buf []byte, reason string) []byte {
	return appendCut(append(buf, "TA .\n"...), reason)
}
