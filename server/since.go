package server

import (
	"math"
	"strconv"

	"github.com/cayleygraph/quad"
	"github.com/gin-gonic/gin"

	"entente/graph/export"
	"entente/graph/query"
)

// since answers with what changed after a revision, as RDF Patch.
func (s *Server) since(c *gin.Context) {
	o, ok := choose(c, []offer{{"rdfpatch", export.PatchMediaType}})
	if !ok {
		return
	}
	s.ask(c, func(q *query.Session, p query.Params) error {
		if err := p.Only("format", "since"); err != nil {
			return err
		}
		revision, err := p.Int("since", 0, 0, math.MaxInt)
		if err != nil {
			return err
		}
		state := func(n uint64) quad.IRI {
			return quad.IRI(s.cfg.Graph.Base() + "id/revision/" + strconv.FormatUint(n, 10))
		}
		changes := q.Since(c.Request.Context(), uint64(revision))
		defer changes.Close()
		return s.stream(c, q.Revision(), o.mediaType, func(w *stream) error {
			_, err := export.WritePatch(w, export.Patch{ID: state(q.Revision()), Previous: state(uint64(revision))}, changes)
			return err
		})
	})
}
