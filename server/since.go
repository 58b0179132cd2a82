package server

import (
	"math"
	"strconv"

	"github.com/cayleygraph/quad"
	"github.com/gin-gonic/gin"

	"entente/graph/export"
	"entente/graph/query"
	"entente/schema"
	"entente/schema/rdf"
)

// since answers with what changed after a revision: as RDF Patch, or what was added or
// removed alone in any RDF format.
func (s *Server) since(c *gin.Context) {
	offers := []offer{{"rdfpatch", export.PatchMediaType}}
	if c.Query("changes") == "added" || c.Query("changes") == "removed" {
		offers = quadOffers()
	}
	o, ok := choose(c, offers)
	if !ok {
		return
	}
	s.ask(c, func(q *query.Session, p query.Params) error {
		if err := p.Only("format", "since", "changes"); err != nil {
			return err
		}
		which, err := p.OneOf("changes", "both", "added", "removed")
		if err != nil {
			return err
		}
		revision, err := p.Int("since", 0, 0, math.MaxInt)
		if err != nil {
			return err
		}
		if which != "both" {
			return s.changed(c, q, uint64(revision), which == "added", o)
		}
		state := func(n uint64) quad.IRI {
			return quad.IRI(s.cfg.Graph.Base() + "id/revision/" + strconv.FormatUint(n, 10))
		}
		return s.resumable(c, q.Revision(), o.mediaType, func(w *stream) error {
			changes := q.Since(c.Request.Context(), uint64(revision))
			defer changes.Close()
			_, err := export.WritePatch(w, export.Patch{ID: state(q.Revision()), Previous: state(uint64(revision))}, changes)
			return err
		})
	})
}

// changed answers with one half of the changes.
func (s *Server) changed(c *gin.Context, q *query.Session, revision uint64, added bool, o offer) error {
	format, ok := export.QuadFormatByName(o.name)
	if !ok || !format.Graphs {
		return &schema.Error{Kind: schema.Invalid, Parameter: "format", Value: o.name, Message: "changes are told with their graphs: nquads, trig or jsonld"}
	}
	return s.resumable(c, q.Revision(), o.mediaType, func(w *stream) error {
		changes := q.Since(c.Request.Context(), revision)
		defer changes.Close()
		_, err := format.Write(w, export.Half(changes, added), rdf.Prefixes())
		return err
	})
}
