package server

import (
	"html/template"
	"net/http"

	"github.com/gin-gonic/gin"
)

// page is served where no explorer has been built in.
var page = template.Must(template.New("front").Parse(`<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>Entente</title>
</head>
<body>
<main>
<h1>Entente</h1>
<p>A knowledge graph of bilateral-relations events: {{.Quads}} quads, revision {{.Revision}}.
This binary was built without the explorer; <code>make run</code> builds it in.</p>
<h2>Ask</h2>
<ul>
{{range .Links}}<li><a href="{{.Href}}">{{.Text}}</a></li>
{{end}}</ul>
</main>
</body>
</html>
`))

// link leads somewhere; Type is the media type of what is there.
type link struct{ Href, Text, Type string }

func (s *Server) front(c *gin.Context) {
	if s.cfg.Assets != nil {
		http.FileServer(s.cfg.Assets).ServeHTTP(c.Writer, c.Request)
		return
	}
	st := s.cfg.Graph.Stats()
	c.Header("Content-Type", "text/html; charset=utf-8")
	err := page.Execute(c.Writer, map[string]any{"Quads": st.Quads, "Revision": st.Revision, "Links": []link{
		{Href: "/v1/paths?from=Pakistan&to=Soviet+Union", Text: "Paths between Pakistan and the Soviet Union"},
		{Href: "/v1/events?participant=PAK&participant=RUS", Text: "Events between Pakistan and Russia"},
		{Href: "/v1/subgraph?focus=PAK", Text: "The network around Pakistan"},
		{Href: "/v1/claims", Text: "What speakers said"},
		{Href: "/v1/documents", Text: "Documents"},
		{Href: "/v1/export?format=nquads", Text: "Everything, as N-Quads"},
		{Href: "/v1/stats", Text: "Counts"},
		{Href: "/ns", Text: "The ontology"},
		{Href: "/ns/shapes", Text: "Its SHACL shapes"},
		{Href: "/docs", Text: "The API"},
		{Href: "/openapi.json", Text: "The API as OpenAPI 3.1"},
	}})
	if err != nil {
		s.cfg.Log.Error("front page", "error", err)
	}
}

// notFound serves the explorer's files, and says what there is otherwise.
func (s *Server) notFound(c *gin.Context) {
	if s.cfg.Assets != nil && (c.Request.Method == http.MethodGet || c.Request.Method == http.MethodHead) {
		if f, err := s.cfg.Assets.Open(c.Request.URL.Path); err == nil {
			if err := f.Close(); err != nil {
				s.cfg.Log.Error("closing an asset", "error", err)
			}
			c.Status(http.StatusOK)
			http.FileServer(s.cfg.Assets).ServeHTTP(c.Writer, c.Request)
			return
		}
	}
	problem(c, http.StatusNotFound, "not-found", "there is nothing at this address; /openapi.json lists what there is", "")
}
