package server

import (
	"cmp"
	"errors"
	"html/template"
	"io"
	"net/http"
	"slices"
	"strings"
	"sync"

	"github.com/cayleygraph/quad"
	"github.com/gin-gonic/gin"

	"entente/graph/export"
	"entente/loader/rdfsource"
	"entente/schema/rdf"
)

// ontologyQuads is the ontology as it is shipped, read once.
var ontologyQuads = sync.OnceValues(func() (quads []quad.Quad, err error) {
	r := rdfsource.NewTurtle(strings.NewReader(rdf.OntologyTurtle()), rdfsource.Options{File: "ontology.ttl"})
	for {
		q, err := r.ReadQuad()
		if errors.Is(err, io.EOF) {
			return quads, nil
		}
		if err != nil {
			return quads, err
		}
		quads = append(quads, q)
	}
})

// ontology answers with the vocabulary: a page for people, Turtle as it is shipped, or
// any other RDF format.
func (s *Server) ontology(c *gin.Context) {
	offers := []offer{{"turtle", "text/turtle"}, htmlOffer()}
	for _, o := range quadOffers() {
		if o.name != "turtle" {
			offers = append(offers, o)
		}
	}
	o, ok := choose(c, offers)
	if !ok {
		return
	}
	c.Header("Vary", "Accept, Accept-Encoding")
	if o.name == "turtle" {
		c.Data(http.StatusOK, "text/turtle; charset=utf-8", []byte(rdf.OntologyTurtle()))
		return
	}
	quads, err := ontologyQuads()
	if err != nil {
		s.fail(c, err)
		return
	}
	if o.name == "html" {
		c.Header("Content-Type", "text/html; charset=utf-8")
		if err := nsPage.Execute(c.Writer, terms(quads)); err != nil {
			s.cfg.Log.Error("page of the ontology", "error", err)
		}
		return
	}
	format, _ := export.QuadFormatByName(o.name)
	c.Header("Content-Type", o.mediaType)
	if _, err := format.Write(c.Writer, &listed{quads}, rdf.Prefixes()); err != nil {
		s.cfg.Log.Error("ontology", "error", err)
	}
}

// listed gives the quads of a list.
type listed struct{ quads []quad.Quad }

func (l *listed) ReadQuad() (q quad.Quad, err error) {
	if len(l.quads) == 0 {
		return q, io.EOF
	}
	q, l.quads = l.quads[0], l.quads[1:]
	return q, nil
}

// term is a class or a property on the page of the ontology.
type term struct {
	Name, Label, Comment string
	Class                bool
	Parents, Matches     []link
}

// terms gathers what the ontology says of each of its own terms.
func terms(quads []quad.Quad) (list []*term) {
	byName := map[quad.Value]*term{}
	for _, q := range quads {
		iri, _ := q.Subject.(quad.IRI)
		name, own := strings.CutPrefix(string(iri), rdf.NSEnt)
		if !own || name == "" {
			continue
		}
		t := byName[q.Subject]
		if t == nil {
			t = &term{Name: name, Label: name}
			byName[q.Subject] = t
			list = append(list, t)
		}
		switch p := strings.TrimPrefix(q.Predicate.(quad.IRI).String(), "<"); {
		case strings.HasSuffix(p, "#type>"):
			t.Class = t.Class || strings.HasSuffix(q.Object.String(), "Class>")
		case strings.HasSuffix(p, "#label>"):
			t.Label = rdf.Lexical(q.Object)
		case strings.HasSuffix(p, "#comment>"):
			t.Comment = rdf.Lexical(q.Object)
		case strings.HasSuffix(p, "#subClassOf>"), strings.HasSuffix(p, "#subPropertyOf>"):
			t.Parents = append(t.Parents, termLink(q.Object))
		case strings.HasSuffix(p, "Match>"):
			t.Matches = append(t.Matches, termLink(q.Object))
		}
	}
	slices.SortFunc(list, func(a, b *term) int {
		if a.Class != b.Class {
			if a.Class {
				return -1
			}
			return 1
		}
		return cmp.Compare(a.Name, b.Name)
	})
	return list
}

func termLink(v quad.Value) link {
	iri, _ := v.(quad.IRI)
	if name, own := strings.CutPrefix(string(iri), rdf.NSEnt); own && !strings.Contains(name, "/") {
		return link{Href: "#" + name, Text: "ent:" + name}
	}
	return link{Href: string(iri), Text: string(iri)}
}

var nsPage = template.Must(template.New("ns").Parse(`<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>The vocabulary · Entente</title>
<link rel="stylesheet" href="/page.css">
<link rel="alternate" type="text/turtle" href="/ns?format=turtle">
<link rel="alternate" type="application/ld+json" href="/ns?format=jsonld">
</head>
<body>
<header><a href="/">Entente</a></header>
<main>
<h1>The vocabulary</h1>
<p>Prefix <code>ent:</code> for <code>https://w3id.org/entente/ns#</code>. As <a href="/ns?format=turtle">Turtle</a>, <a href="/ns?format=jsonld">JSON-LD</a>, <a href="/ns/shapes">SHACL shapes</a>.</p>
{{range .}}<section id="{{.Name}}">
<h2>ent:{{.Name}}</h2>
<p>{{if .Class}}Class{{else}}Property{{end}}{{if ne .Label .Name}} “{{.Label}}”{{end}}{{if .Comment}}: {{.Comment}}{{end}}</p>
{{if .Parents}}<p>Narrower than{{range .Parents}} <a href="{{.Href}}">{{.Text}}</a>{{end}}</p>{{end}}
{{if .Matches}}<p>Matches{{range .Matches}} <a href="{{.Href}}">{{.Text}}</a>{{end}}</p>{{end}}
</section>
{{end}}</main>
</body>
</html>
`))
