package server

import (
	"bytes"
	"html/template"
	"net/http"

	"github.com/gin-gonic/gin"

	"entente/graph/export"
	"entente/graph/query"
	"entente/schema"
)

// htmlOffer is the format for people.
func htmlOffer() offer { return offer{"html", "text/html"} }

// thing is a page about one thing, for people who followed its IRI.
type thing struct {
	Title, Kind, Code string
	ID                schema.IRI
	Facts             []fact
	Tables            []tableOf
	Picture           string // address of a picture without format and theme; "" for none
	Others            []link // the same in other formats
	Revision          uint64
}

type fact struct {
	Name   string
	Values []value
}

type tableOf struct {
	Heading string
	Columns []string
	Rows    [][]value
	More    *link // where the rest of a long table is
}

// value is a text, perhaps with where it leads. Names stand in an element of their own
// direction, so that one that runs from right to left turns nothing around it.
type value struct{ Text, Href string }

var thingPage = template.Must(template.New("thing").Parse(`<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>{{.Title}} · Entente</title>
<link rel="stylesheet" href="/page.css">
{{range .Others}}<link rel="alternate" type="{{.Type}}" href="{{.Href}}">
{{end}}</head>
<body>
<header><a href="/">Entente</a></header>
<main>
<h1><bdi dir="auto">{{.Title}}</bdi>{{if .Code}} <span class="code">{{.Code}}</span>{{end}}</h1>
<p class="kind">{{.Kind}}</p>
{{if .Facts}}<dl>
{{range .Facts}}<dt>{{.Name}}</dt>{{range .Values}}<dd>{{template "value" .}}</dd>{{end}}
{{end}}</dl>
{{end}}{{if .Picture}}<figure>
<picture><source media="(prefers-color-scheme: dark)" srcset="{{.Picture}}&amp;format=svg&amp;theme=dark"><img src="{{.Picture}}&amp;format=svg" alt="The network around {{.Title}}; the tables below list the same events" width="1200" height="700" loading="lazy"></picture>
</figure>
{{end}}{{range .Tables}}<section>
<h2>{{.Heading}}</h2>
<div class="scroll" tabindex="0" role="region" aria-label="{{.Heading}}"><table>
<thead><tr>{{range .Columns}}<th scope="col">{{.}}</th>{{end}}</tr></thead>
<tbody>
{{range .Rows}}<tr>{{range .}}<td>{{template "value" .}}</td>{{end}}</tr>
{{end}}</tbody>
</table></div>
{{with .More}}<p><a href="{{.Href}}">{{.Text}}</a></p>{{end}}
</section>
{{end}}</main>
<footer>
<p>The same in other formats:{{range .Others}} <a href="{{.Href}}" type="{{.Type}}">{{.Text}}</a>{{end}}</p>
<p>IRI: <code>{{.ID}}</code> · revision {{.Revision}}</p>
</footer>
</body>
</html>
{{define "value"}}{{if .Href}}<a href="{{.Href}}"><bdi dir="auto">{{.Text}}</bdi></a>{{else}}<bdi dir="auto">{{.Text}}</bdi>{{end}}{{end}}`))

// pageStyle serves the one style sheet: the policy of the pages allows no inline style.
func (s *Server) pageStyle(c *gin.Context) {
	c.Header("Cache-Control", "public, max-age=3600")
	c.Data(http.StatusOK, "text/css; charset=utf-8", []byte(pageCSS))
}

const pageCSS = `:root { color-scheme: light dark; --paper: #fff; --ink: #1b1f24; --muted: #57606a; --line: #d0d7de; --link: #0550ae; --shade: #f6f8fa }
@media (prefers-color-scheme: dark) { :root { --paper: #12161b; --ink: #e8ecf0; --muted: #a7b0ba; --line: #3a434d; --link: #79b8ff; --shade: #1b2128 } }
body { margin: 0 auto; max-width: 72rem; padding: 1rem 1.5rem 3rem; background: var(--paper); color: var(--ink); font: 1rem/1.55 system-ui, "Noto Sans", "Segoe UI", sans-serif }
a { color: var(--link) } a:focus-visible, .scroll:focus-visible { outline: 3px solid var(--link); outline-offset: 2px }
header a { font-weight: 600; text-decoration: none }
h1 { font-size: 1.9rem; line-height: 1.2; margin: 1.2rem 0 0 } h2 { font-size: 1.2rem; margin: 2rem 0 .5rem }
.code { font-size: 1rem; font-weight: 400; color: var(--muted) } .kind { margin: .2rem 0 1rem; color: var(--muted) }
dl { display: grid; grid-template-columns: max-content 1fr; gap: .2rem 1.2rem } dt { color: var(--muted); grid-column: 1 } dd { margin: 0; grid-column: 2 }
.scroll { overflow-x: auto } table { border-collapse: collapse; width: 100% }
th, td { text-align: start; vertical-align: top; padding: .35rem .8rem .35rem 0; border-bottom: 1px solid var(--line) } th { color: var(--muted); font-weight: 600 }
figure { margin: 1.5rem 0 } img { max-width: 100%; height: auto; border: 1px solid var(--line) }
footer { margin-top: 3rem; padding-top: .5rem; border-top: 1px solid var(--line); color: var(--muted); font-size: .9rem } code { overflow-wrap: anywhere; background: var(--shade) }
:target { background: var(--shade) }
`

// page answers with a page.
func (s *Server) page(c *gin.Context, q *query.Session, t thing) error {
	t.Revision = q.Revision()
	here := c.Request.URL.Path
	t.Others = append(t.Others, link{Href: here + "?format=json", Text: "JSON", Type: "application/json"})
	for _, f := range export.QuadFormats() {
		t.Others = append(t.Others, link{Href: here + "?format=" + f.Name, Text: f.Name, Type: f.MediaType})
	}
	var b bytes.Buffer
	if err := thingPage.Execute(&b, t); err != nil {
		return err
	}
	return s.stream(c, t.Revision, "text/html; charset=utf-8", func(w *stream) error {
		_, err := w.Write(b.Bytes())
		return err
	})
}
