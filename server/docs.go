package server

import (
	"html/template"

	"github.com/gin-gonic/gin"
)

var docsPage = template.Must(template.New("docs").Parse(`<!doctype html>
<html lang="en">
<head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><title>Entente: the API</title></head>
<body>
<main>
<h1>The API</h1>
<p>The same as <a href="/openapi.json">OpenAPI 3.1</a>. Errors are problem documents (RFC 9457).</p>
{{range .}}<section>
<h2><code>{{.Method}} {{.Path}}</code></h2>
<p>{{.Gloss}}</p>
{{if .Params}}<dl>{{range .Params}}<dt><code>{{.Name}}</code></dt><dd>{{.Help}}</dd>{{end}}</dl>{{end}}
</section>
{{end}}</main>
</body>
</html>
`))

func (s *Server) docs(c *gin.Context) {
	type param struct{ Name, Help string }
	type entry struct {
		Method, Path, Gloss string
		Params              []param
	}
	var list []entry
	for _, r := range s.routes() {
		path, _ := openAPIPath(r.Path)
		e := entry{r.Method, path, r.Gloss, nil}
		for _, name := range r.Params {
			e.Params = append(e.Params, param{name, parameterHelp[name]})
		}
		list = append(list, e)
	}
	c.Header("Content-Type", "text/html; charset=utf-8")
	if err := docsPage.Execute(c.Writer, list); err != nil {
		s.cfg.Log.Error("docs page", "error", err)
	}
}
