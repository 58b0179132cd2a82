package export

import (
	"strings"

	"entente/schema/rdf"

	"github.com/cayleygraph/quad"
)

// jsonldEncoder writes JSON-LD 1.1: a context of the prefixes, then one node
// object for each run of quads with the same subject, and one graph object around
// each run of them with the same label, or each
// part of a long one. Only keys, classes and datatypes are
// shortened; the ids of nodes stand in full.
type jsonldEncoder struct {
	prefixes []rdf.Prefix
	names    map[string]string   // namespace IRI to prefix name
	schemes  map[string]struct{} // prefix names, which a scheme may collide with

	graph                 quad.Value // of the open graph object; nil outside of one
	inNode                bool
	subject               quad.Value
	key                   string              // of the open property
	keys                  map[string]struct{} // of the open node: JSON forbids a second time
	plainGraph, plainNode bool                // the context is off
	nodes                 int                 // in the open array of nodes
}

// mostNodes is how many nodes one graph object holds. Then another one goes on with
// the graph, so that a reader need not hold a whole graph.
const mostNodes = 256

// mostKeys bounds what is remembered of a node; then a new object goes on with it.
const mostKeys = 256

func newJSONLD(prefixes []rdf.Prefix) encoder {
	e := &jsonldEncoder{
		prefixes: prefixes,
		names:    make(map[string]string, len(prefixes)),
		schemes:  make(map[string]struct{}, len(prefixes)),
		keys:     map[string]struct{}{},
	}
	for _, p := range prefixes {
		e.names[p.IRI] = p.Name
		e.schemes[p.Name] = struct{}{}
	}
	return e
}

func (e *jsonldEncoder) begin(buf []byte) []byte {
	buf = append(buf, `{"@context":{`...)
	for i, p := range e.prefixes {
		if i > 0 {
			buf = append(buf, ',')
		}
		buf = appendJSON(append(appendJSON(buf, p.Name), ':'), p.IRI)
	}
	return append(buf, `},"@graph":[`...)
}

func (e *jsonldEncoder) end(buf []byte) []byte {
	return append(e.closeGraph(e.closeNode(buf)), "\n]}\n"...)
}

// cut leaves the document unfinished: JSON has no comments, and half an object is
// read by no one.
func (e *jsonldEncoder) cut(buf []byte, _ string) []byte { return buf }

func (e *jsonldEncoder) quad(buf []byte, q quad.Quad) (_ []byte, err error) {
	if err := checkTerms(q); err != nil {
		return buf, err
	}
	if e.graph != q.Label || e.graph != nil && e.nodes >= mostNodes && e.subject != q.Subject {
		buf = e.openGraph(e.closeGraph(e.closeNode(buf)), q.Label)
	}
	plain := e.plainGraph || e.collides(q.Subject) || e.collides(q.Predicate) || e.collides(q.Object)
	key := e.keyOf(q, plain)
	_, twice := e.keys[key]
	goesOn := e.inNode && e.subject == q.Subject && e.plainNode == plain
	switch {
	case goesOn && e.key == key:
		buf = append(buf, ',')
	case goesOn && !twice && len(e.keys) < mostKeys:
		buf = e.openProperty(append(buf, ']'), key)
	default:
		buf = e.openNode(e.closeNode(buf), q.Subject, plain)
		buf = e.openProperty(buf, key)
	}
	return e.object(buf, q.Object, key, plain), nil
}

// item separates nodes and graphs, each on a line of its own.
func (e *jsonldEncoder) item(buf []byte) []byte {
	if e.nodes > 0 {
		buf = append(buf, ',')
	}
	e.nodes++
	return append(buf, '\n')
}

func (e *jsonldEncoder) openGraph(buf []byte, graph quad.Value) []byte {
	e.graph = graph
	if graph == nil {
		return buf
	}
	e.plainGraph = e.collides(graph)
	buf = appendNode(e.item(buf), graph, e.plainGraph)
	e.nodes = 0
	return append(buf, `,"@graph":[`...)
}

func (e *jsonldEncoder) closeGraph(buf []byte) []byte {
	if e.graph == nil {
		return buf
	}
	e.graph, e.plainGraph, e.nodes = nil, false, 1 // the graph object itself
	return append(buf, "\n]}"...)
}

func (e *jsonldEncoder) openNode(buf []byte, subject quad.Value, plain bool) []byte {
	e.inNode, e.subject, e.plainNode = true, subject, plain
	clear(e.keys)
	return appendNode(e.item(buf), subject, plain && !e.plainGraph)
}

func (e *jsonldEncoder) closeNode(buf []byte) []byte {
	if !e.inNode {
		return buf
	}
	e.inNode, e.key = false, ""
	return append(buf, "]}"...)
}

func (e *jsonldEncoder) openProperty(buf []byte, key string) []byte {
	e.key = key
	e.keys[key] = struct{}{}
	return append(appendJSON(append(buf, ','), key), ':', '[')
}

// appendNode begins an object with an id, and turns the context off if told to.
func appendNode(buf []byte, id quad.Value, plain bool) []byte {
	buf = append(buf, '{')
	if plain {
		buf = append(buf, `"@context":null,`...)
	}
	return appendJSON(append(buf, `"@id":`...), idOf(id))
}

// keyOf is the key of the quad's predicate.
func (e *jsonldEncoder) keyOf(q quad.Quad, plain bool) string {
	predicate := q.Predicate.(quad.IRI)
	if _, ok := q.Object.(quad.Identifier); ok && predicate == rdfType {
		return "@type"
	}
	return e.short(predicate, plain)
}

// short is the IRI with its prefix, if it has one and the context is on.
func (e *jsonldEncoder) short(iri quad.IRI, plain bool) string {
	if at := strings.LastIndexAny(string(iri), "#/"); !plain && at >= 0 && isLocalName([]byte(iri[at+1:])) {
		if prefix, ok := e.names[string(iri[:at+1])]; ok {
			return prefix + ":" + string(iri[at+1:])
		}
	}
	return string(iri)
}

// collides reports whether the context would misread an IRI of the term, because
// its scheme is the name of a prefix.
func (e *jsonldEncoder) collides(value quad.Value) bool {
	iri, ok := value.(quad.IRI)
	if literal, isLiteral := literalOf(value); isLiteral {
		iri, ok = literal.datatype, literal.datatype != ""
	}
	if !ok {
		return false
	}
	scheme, _, _ := strings.Cut(string(iri), ":")
	_, ok = e.schemes[scheme]
	return ok
}

// object appends the object as a value of the key.
func (e *jsonldEncoder) object(buf []byte, value quad.Value, key string, plain bool) []byte {
	literal, ok := literalOf(value)
	switch {
	case !ok && key == "@type":
		if class, ok := value.(quad.IRI); ok {
			return appendJSON(buf, e.short(class, plain))
		}
		return appendJSON(buf, idOf(value))
	case !ok:
		return append(appendJSON(append(buf, `{"@id":`...), idOf(value)), '}')
	case literal.language != "":
		buf = append(appendJSON(append(buf, `{"@value":`...), literal.text), `,"@language":`...)
		return append(appendJSON(buf, literal.language), '}')
	case literal.datatype != "":
		buf = append(appendJSON(append(buf, `{"@value":`...), literal.text), `,"@type":`...)
		return append(appendJSON(buf, e.short(literal.datatype, plain)), '}')
	}
	return appendJSON(buf, literal.text)
}

// idOf is the text of an @id.
func idOf(value quad.Value) string {
	if blank, ok := value.(quad.BNode); ok {
		return "_:" + string(blank)
	}
	return string(value.(quad.IRI))
}

// appendJSON appends the text as a JSON string.
func appendJSON(buf []byte, text string) []byte {
	buf = append(buf, '"')
	plain := 0
	for i := range len(text) {
		if c := text[i]; c < ' ' || c == '"' || c == '\\' {
			buf = appendEscape(append(buf, text[plain:i]...), c)
			plain = i + 1
		}
	}
	return append(append(buf, text[plain:]...), '"')
}
