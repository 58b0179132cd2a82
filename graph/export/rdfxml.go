package export

import (
	"strings"
	"unicode/utf8"

	"entente/schema"
	"entente/schema/rdf"
	"entente/schema/rdf/syntax"

	"github.com/cayleygraph/quad"
)

// rdfxmlEncoder writes RDF/XML: one description for each run of quads with the
// same subject. Two things that RDF can say cannot be said in it and are errors: a
// predicate that does not end in an XML name, and a control character in a literal.
type rdfxmlEncoder struct {
	prefixes []rdf.Prefix
	names    map[string]string // namespace IRI to prefix name
	subject  quad.Value        // of the open description
	elements map[quad.IRI]element
}

// element is how a predicate is written.
type element struct{ name, declaration string }

func newRDFXML(prefixes []rdf.Prefix) encoder {
	e := &rdfxmlEncoder{names: map[string]string{rdf.NSRDF: "rdf"}, elements: map[quad.IRI]element{}}
	e.prefixes = append(e.prefixes, rdf.Prefix{Name: "rdf", IRI: rdf.NSRDF})
	for _, p := range prefixes {
		if p.Name != "rdf" && p.IRI != rdf.NSRDF {
			e.prefixes = append(e.prefixes, p)
			e.names[p.IRI] = p.Name
		}
	}
	return e
}

func (e *rdfxmlEncoder) begin(buf []byte) []byte {
	buf = append(buf, "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<rdf:RDF"...)
	for _, p := range e.prefixes {
		buf = append(buf, "\n\txmlns:"+p.Name+`="`...)
		buf = append(appendXML(buf, p.IRI, true), '"')
	}
	return append(buf, ">\n"...)
}

func (e *rdfxmlEncoder) end(buf []byte) []byte {
	return append(e.closeDescription(buf), "</rdf:RDF>\n"...)
}

// cut leaves the elements open, so that no reader takes the part for the whole.
func (e *rdfxmlEncoder) cut(buf []byte, reason string) []byte {
	buf = append(buf, "\n<!-- CUT: this is not the whole graph: "...)
	return append(append(buf, strings.ReplaceAll(reason, "-", "- ")...), " -->\n"...) // two hyphens may not meet in a comment
}

func (e *rdfxmlEncoder) closeDescription(buf []byte) []byte {
	if e.subject == nil {
		return buf
	}
	e.subject = nil
	return append(buf, "</rdf:Description>\n"...)
}

func (e *rdfxmlEncoder) quad(buf []byte, q quad.Quad) ([]byte, error) {
	if err := checkTerms(q); err != nil {
		return buf, err
	}
	property, err := e.element(q.Predicate.(quad.IRI))
	if err != nil {
		return buf, err
	}
	if e.subject != q.Subject {
		buf = append(e.closeDescription(buf), "<rdf:Description"...)
		buf = append(appendReference(buf, q.Subject, "about"), ">\n"...)
		e.subject = q.Subject
	}
	buf = append(append(append(buf, "\t<"...), property.name...), property.declaration...)
	literal, ok := literalOf(q.Object)
	if !ok {
		return append(appendReference(buf, q.Object, "resource"), "/>\n"...), nil
	}
	if err := checkXML(literal.text); err != nil {
		return buf, err
	}
	switch {
	case literal.language != "":
		buf = append(append(append(buf, ` xml:lang="`...), literal.language...), '"')
	case literal.datatype != "":
		buf = append(buf, ` rdf:datatype="`...)
		buf = append(appendXML(buf, string(literal.datatype), true), '"')
	}
	buf = appendXML(append(buf, '>'), literal.text, false)
	return append(append(append(buf, "</"...), property.name...), ">\n"...), nil
}

// appendReference appends the attribute that names a resource. A blank node's
// label gets a letter before it, since an XML name may not begin with a digit.
func appendReference(buf []byte, value quad.Value, attribute string) []byte {
	if blank, ok := value.(quad.BNode); ok {
		return append(append(append(buf, ` rdf:nodeID="b`...), blank...), '"')
	}
	buf = append(append(append(buf, " rdf:"...), attribute...), `="`...)
	return append(appendXML(buf, string(value.(quad.IRI)), true), '"')
}

// element finds the name of a predicate, and the declaration of its namespace
// where that is none of the prefixes'.
func (e *rdfxmlEncoder) element(predicate quad.IRI) (element, error) {
	if known, ok := e.elements[predicate]; ok {
		return known, nil
	}
	at := localName(string(predicate))
	namespace, local := string(predicate[:at]), string(predicate[at:])
	if namespace == "" || local == "" || namespace == rdf.NSRDF && reservedInXML(local) {
		return element{}, &schema.Error{Kind: schema.Invalid, Value: string(predicate), Message: "RDF/XML cannot write this predicate: it does not end in a name of XML; use another format"}
	}
	property := element{name: "ns:" + local, declaration: ` xmlns:ns="` + string(appendXML(nil, namespace, true)) + `"`}
	if prefix, ok := e.names[namespace]; ok {
		property = element{name: prefix + ":" + local}
	}
	if len(e.elements) >= mostSpellings {
		clear(e.elements)
	}
	e.elements[predicate] = property
	return property, nil
}

// localName is where the longest XML name at the end of the IRI begins.
func localName(iri string) int {
	begin := len(iri)
	for i := len(iri); i > 0; {
		r, size := utf8.DecodeLastRuneInString(iri[:i])
		i -= size
		character := []byte(iri[i : i+size])
		if r != '.' && syntax.NameAt(character) == 0 {
			break
		}
		if syntax.InitialAt(character) > 0 && !(r < utf8.RuneSelf && syntax.Is(byte(r), syntax.Digit)) {
			begin = i
		}
	}
	return begin
}

// reservedInXML reports whether RDF/XML gives the name in its own namespace
// another meaning than that of a predicate.
func reservedInXML(local string) bool {
	switch local {
	case "RDF", "Description", "ID", "about", "parseType", "resource", "li", "nodeID", "datatype", "bagID", "aboutEach", "aboutEachPrefix":
		return true
	}
	return false
}

// checkXML refuses text with characters that XML has no way to write.
func checkXML(text string) error {
	for _, r := range text {
		if r < ' ' && r != '\t' && r != '\n' && r != '\r' || r == 0xFFFE || r == 0xFFFF {
			return &schema.Error{Kind: schema.Invalid, Value: text, Message: "RDF/XML cannot write the control character in this literal; use another format"}
		}
	}
	return nil
}

// appendXML appends the text with the references that content, or the value of an
// attribute, needs.
func appendXML(buf []byte, text string, attribute bool) []byte {
	for {
		i := strings.IndexAny(text, "&<>\r\"\n\t")
		if i < 0 {
			return append(buf, text...)
		}
		buf = append(buf, text[:i]...)
		switch c := text[i]; {
		case c == '&':
			buf = append(buf, "&amp;"...)
		case c == '<':
			buf = append(buf, "&lt;"...)
		case c == '>':
			buf = append(buf, "&gt;"...)
		case c == '\r':
			buf = append(buf, "&#13;"...)
		case c == '"' && attribute:
			buf = append(buf, "&quot;"...)
		default: // line feeds and tabs: IRIs have none
			buf = append(buf, c)
		}
		text = text[i+1:]
	}
}
