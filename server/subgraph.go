package server

import (
	"errors"
	"fmt"
	"io"
	"slices"

	"github.com/gin-gonic/gin"

	"entente/graph/export"
	"entente/graph/picture"
	"entente/graph/query"
)

func (s *Server) subgraph(c *gin.Context) {
	var offers []offer
	for _, f := range export.GraphFormats() {
		offers = append(offers, offer{f.Name, f.MediaType})
	}
	o, ok := choose(c, slices.Concat(offers, pictureOffers(), quadOffers()))
	if !ok {
		return
	}
	s.ask(c, func(q *query.Session, p query.Params) error {
		if f, ok := pictureFormat(o); ok {
			return s.network(c, q, p, f)
		}
		if err := picture.None(p); err != nil {
			return err
		}
		if isRDF(o) {
			return s.subgraphQuads(c, q, p, o)
		}
		answer, err := q.Subgraph(c.Request.Context(), p)
		if err != nil {
			return err
		}
		follows(c, q)
		for _, f := range export.GraphFormats() {
			if f.Name == o.name {
				return s.whole(c, answer.Revision, o.mediaType, func(w io.Writer) error { return f.Write(w, answer) })
			}
		}
		return nil
	})
}

// subgraphQuads tells of a subgraph as RDF. What was cut is said in a header, for RDF has no place for it.
func (s *Server) subgraphQuads(c *gin.Context, q *query.Session, p query.Params, o offer) (err error) {
	quads, cut, err := q.SubgraphQuads(c.Request.Context(), p)
	if err != nil {
		return err
	}
	defer func() { err = errors.Join(err, quads.Close()) }()
	if cut != nil {
		c.Set(keptKey, "") // what is kept has no header
		c.Header("Entente-Truncated", fmt.Sprintf("%s=%d", cut.Limit, cut.Value))
	}
	return s.quads(c, q, o, keepFacts(o, quads))
}

// network draws a subgraph.
func (s *Server) network(c *gin.Context, q *query.Session, p query.Params, f picture.Format) error {
	look, err := picture.Take(p, picture.NetworkWidth, picture.NetworkHeight)
	if err != nil {
		return err
	}
	p["positions"] = []string{"server"}
	answer, err := q.Subgraph(c.Request.Context(), p)
	if err != nil {
		return err
	}
	scene, err := picture.Network(c.Request.Context(), answer, look)
	if err != nil {
		return err
	}
	return s.picture(c, answer.Revision, f, scene)
}

// picture answers with a scene.
func (s *Server) picture(c *gin.Context, revision uint64, f picture.Format, scene *picture.Scene) error {
	return s.stream(c, revision, f.MediaType, func(w *stream) error { return f.Write(w, scene) })
}

// pictureOffers are the formats of pictures.
func pictureOffers() (offers []offer) {
	for _, f := range picture.Formats() {
		offers = append(offers, offer{f.Name, f.MediaType})
	}
	return offers
}

// pictureFormat is the picture's format that was chosen, if it is one.
func pictureFormat(o offer) (picture.Format, bool) {
	for _, f := range picture.Formats() {
		if f.Name == o.name {
			return f, true
		}
	}
	return picture.Format{}, false
}
