package server

import (
	"github.com/gin-gonic/gin"

	"entente/graph/export"
	"entente/graph/picture"
	"entente/graph/query"
)

func (s *Server) dyad(c *gin.Context) {
	o, ok := choose(c, append([]offer{{"json", "application/json"}, {"csv", "text/csv"}}, pictureOffers()...))
	if !ok {
		return
	}
	s.ask(c, func(q *query.Session, p query.Params) error {
		drawn, isPicture := pictureFormat(o)
		if !isPicture {
			if err := picture.None(p); err != nil {
				return err
			}
		}
		look, err := picture.Take(p, picture.YearsWidth, picture.YearsHeight)
		if err != nil {
			return err
		}
		answer, err := q.Dyad(c.Request.Context(), c.Param("a"), c.Param("b"), p)
		if err != nil {
			return err
		}
		follows(c, q)
		if isPicture {
			scene, err := picture.Years(answer, look)
			if err != nil {
				return err
			}
			return s.picture(c, answer.Revision, drawn, scene)
		}
		if o.name == "json" {
			return s.json(c, answer.Revision, answer)
		}
		return s.stream(c, answer.Revision, o.mediaType, func(w *stream) error { return export.WriteDyadCSV(w, answer) })
	})
}

func (s *Server) conflicts(c *gin.Context) {
	o, ok := choose(c, told(offer{"json", "application/json"}))
	if !ok {
		return
	}
	s.ask(c, func(q *query.Session, p query.Params) error {
		answer, err := q.Conflicts(c.Request.Context(), p)
		if err != nil {
			return err
		}
		if isRDF(o) {
			return s.tell(c, q, answer, o)
		}
		return s.json(c, answer.Revision, answer)
	})
}
