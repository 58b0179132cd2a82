package server

import (
	"errors"
	"net/http"

	"github.com/gin-gonic/gin"

	"entente/graph/export"
	"entente/graph/query"
	"entente/schema"
	"entente/schema/rdf"
)

// aboutOffers are the formats in which one thing is told.
func aboutOffers() []offer {
	offers := []offer{{"json", "application/json"}, htmlOffer()}
	for _, f := range export.QuadFormats() {
		offers = append(offers, offer{f.Name, f.MediaType})
	}
	return offers
}

// subject answers with what the graph says of one thing, and of the nodes that
// only serve it (passages, participations), as RDF.
func (s *Server) subject(c *gin.Context, q *query.Session, id schema.IRI, o offer) (err error) {
	quads := q.About(c.Request.Context(), id)
	defer func() { err = errors.Join(err, quads.Close()) }()
	return s.quads(c, q, o, keepFacts(o, quads))
}

// keepFacts leaves out what claims assert where the format cannot tell it from what
// holds.
func keepFacts(o offer, quads export.QuadSource) export.QuadSource {
	if format, _ := export.QuadFormatByName(o.name); format.Graphs {
		return quads
	}
	return export.Facts(quads)
}

// quads answers with a stream of quads in the format chosen.
func (s *Server) quads(c *gin.Context, q *query.Session, o offer, quads export.QuadSource, prefixes ...rdf.Prefix) error {
	format, _ := export.QuadFormatByName(o.name) // chosen from the same list
	return s.stream(c, q.Revision(), o.mediaType, func(w *stream) error {
		_, err := format.Write(w, quads, append(rdf.Prefixes(), prefixes...))
		return err
	})
}

func (s *Server) shapes(c *gin.Context) {
	c.Data(http.StatusOK, "text/turtle; charset=utf-8", []byte(rdf.ShapesTurtle()))
}
