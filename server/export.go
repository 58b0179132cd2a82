package server

import (
	"errors"

	"github.com/gin-gonic/gin"

	"entente/graph/export"
	"entente/graph/query"
	"entente/schema"
	"entente/schema/rdf"
)

// exportParams names the parameters of an export.
func exportParams() []string {
	return append(query.EventFilters(), "graph", "sorted", "table", "since", "changes", "format")
}

func (s *Server) export(c *gin.Context) {
	if c.Query("since") != "" {
		s.since(c)
		return
	}
	offers := quadOffers()
	for _, f := range export.TableFormats() {
		offers = append(offers, offer{f.Name, f.MediaType})
	}
	o, ok := choose(c, offers)
	if !ok {
		return
	}
	s.ask(c, func(q *query.Session, p query.Params) error {
		if err := p.Only(exportParams()...); err != nil {
			return err
		}
		if p.Get("changes") != "" {
			return &schema.Error{Kind: schema.Invalid, Parameter: "changes", Value: p.Get("changes"), Message: "say since which revision: since=N"}
		}
		if f, ok := export.TableFormatByName(o.name); ok {
			return s.tables(c, q, p, f)
		}
		if p.Get("table") != "" {
			return &schema.Error{Kind: schema.Invalid, Parameter: "table", Value: p.Get("table"), Message: "only format=csv and format=parquet have tables"}
		}
		return s.exportQuads(c, q, p, o)
	})
}

// exportQuads answers with the whole, one graph, or what concerns some events, as RDF.
func (s *Server) exportQuads(c *gin.Context, q *query.Session, p query.Params, o offer) error {
	source, err := q.Select(c.Request.Context(), p)
	if err != nil {
		return err
	}
	format, _ := export.QuadFormatByName(o.name)
	whole := p.Get("graph") == "" // a claim's graph may be asked for by name
	return s.resumable(c, q.Revision(), o.mediaType, func(w *stream) (err error) {
		quads := source()
		defer func() { err = errors.Join(err, quads.Close()) }()
		var from export.QuadSource = quads
		if whole {
			from = keepFacts(o, quads)
		}
		_, err = format.Write(w, from, rdf.Prefixes())
		return err
	})
}

// tables answers with one table of a format, or with all of them as a zip file.
func (s *Server) tables(c *gin.Context, q *query.Session, p query.Params, f export.TableFormat) error {
	for _, name := range []string{"graph", "sorted"} {
		if p.Get(name) != "" {
			return &schema.Error{Kind: schema.Invalid, Parameter: name, Value: p.Get(name), Message: "only RDF formats take this; tables are in the order of dates and names, and document= chooses a document"}
		}
	}
	name := p.Get("table")
	if name == "" {
		if c.Query("format") == "" { // who asks by Accept for CSV expects no zip file
			_, err := f.Table("")
			return err
		}
		c.Set(keptKey, "")
		c.Header("Content-Disposition", `attachment; filename="entente-`+f.Name+`.zip"`)
		return s.stream(c, q.Revision(), export.ZipMediaType, func(w *stream) error { return f.WriteZip(c.Request.Context(), w, q, p) })
	}
	table, err := f.Table(name)
	if err != nil {
		return err
	}
	return s.stream(c, q.Revision(), f.MediaType, func(w *stream) error { return table.Write(c.Request.Context(), w, q, p) })
}

// quadOffers are the RDF formats.
func quadOffers() (offers []offer) {
	for _, f := range export.QuadFormats() {
		offers = append(offers, offer{f.Name, f.MediaType})
	}
	return offers
}
