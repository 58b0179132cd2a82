package export

import (
	"strings"
	"unicode/utf8"

	"entente/schema"
	"entente/schema/rdf"
	"entente/schema/rdf/syntax"

	"github.com/cayleygraph/quad"
)

const (
	rdfType    = quad.IRI(rdf.NSRDF + "type")
	xsdString  = quad.IRI(rdf.NSXSD + "string")
	xsdInteger = quad.IRI(rdf.NSXSD + "integer")
	xsdDecimal = quad.IRI(rdf.NSXSD + "decimal")
	xsdBoolean = quad.IRI(rdf.NSXSD + "boolean")
)

// literal is a literal of any kind: datatype is empty for plain strings and for
// those with a language.
type literal struct {
	text, language string
	datatype       quad.IRI
}

// literalOf takes a value apart; ok is false when it is no literal. Numbers and
// times of Cayley's own count as their XML Schema text.
func literalOf(value quad.Value) (l literal, ok bool) {
	switch v := value.(type) {
	case quad.String:
		return literal{text: string(v)}, true
	case quad.LangString:
		return literal{text: string(v.Value), language: v.Lang}, true
	case quad.TypedString:
		if v.Type == xsdString {
			return literal{text: string(v.Value)}, true
		}
		return literal{text: string(v.Value), datatype: v.Type}, true
	case quad.TypedStringer:
		typed := v.TypedString() // its type is abbreviated, as in xsd:integer
		return literal{text: string(typed.Value), datatype: typed.Type.Full()}, true
	}
	return literal{}, false
}

// check refuses a literal that no format can hold.
func (l literal) check() error {
	return checkLiteral(l.text, l.language)
}

// text is what terms are made of: as values and as they are stored.
type text interface{ ~string | ~[]byte }

func checkLiteral[T text](content, language T) error {
	if len(language) > 0 && syntax.LanguageLength([]byte(language)) != len(language) {
		return &schema.Error{Kind: schema.Invalid, Value: string(language), Message: "not a language tag: a literal with it cannot be written"}
	}
	if !isASCII(content) && !utf8.ValidString(string(content)) {
		return &schema.Error{Kind: schema.Invalid, Value: string(content), Message: "not UTF-8: the literal cannot be written"}
	}
	return nil
}

func isASCII[T text](content T) bool {
	for i := range len(content) {
		if content[i] >= utf8.RuneSelf {
			return false
		}
	}
	return true
}

// checkIRI refuses an IRI that no reader would take back.
func checkIRI[T text](iri T) error {
	ascii := syntax.All(iri, syntax.IRI)
	for i := 0; i < len(iri) && !ascii; i++ {
		if c := iri[i]; c < utf8.RuneSelf && !syntax.Is(c, syntax.IRI) {
			return &schema.Error{Kind: schema.Invalid, Value: string(iri), Message: "an IRI with a character that IRIs may not hold cannot be written"}
		}
	}
	if syntax.SchemeLength(iri) == 0 {
		return &schema.Error{Kind: schema.Invalid, Value: string(iri), Message: "an IRI that is not absolute cannot be written"}
	}
	if !ascii && !utf8.ValidString(string(iri)) {
		return &schema.Error{Kind: schema.Invalid, Value: string(iri), Message: "an IRI that is not UTF-8 cannot be written"}
	}
	return nil
}

// checkBlank refuses a blank node whose label no reader would take back.
func checkBlank[T text](blank T) error {
	if len(blank) == 0 || syntax.LabelLength([]byte(blank)) != len(blank) || !isASCII(blank) && !utf8.ValidString(string(blank)) {
		return &schema.Error{Kind: schema.Invalid, Value: string(blank), Message: "a blank node with this label cannot be written"}
	}
	return nil
}

// unknownTerm is the error for a value that RDF has no term for.
func unknownTerm(value quad.Value, role string) error {
	shown := "nothing"
	if value != nil {
		shown = value.String()
	}
	return &schema.Error{Kind: schema.Invalid, Value: shown, Message: "this value cannot be written as the " + role + " of a statement"}
}

// appendQuoted appends the text in double quotes, with the escapes that all of
// N-Triples, N-Quads, Turtle and TriG know.
func appendQuoted[T text](buf []byte, content T) []byte {
	buf = append(buf, '"')
	plain := 0
	for i := range len(content) {
		c := content[i]
		if c >= ' ' && c != '"' && c != '\\' && c != 0x7F {
			continue
		}
		buf = append(buf, content[plain:i]...)
		buf = appendEscape(buf, c)
		plain = i + 1
	}
	return append(append(buf, content[plain:]...), '"')
}

// appendEscape appends the escape of one ASCII character.
func appendEscape(buf []byte, c byte) []byte {
	const from, to = "\"\\\n\r\t\b\f", `"\nrtbf`
	if i := strings.IndexByte(from, c); i >= 0 {
		return append(buf, '\\', to[i])
	}
	const hex = "0123456789ABCDEF"
	return append(buf, '\\', 'u', '0', '0', hex[c>>4], hex[c&15])
}

// checkTerms refuses a quad that has a term which no format can write.
func checkTerms(q quad.Quad) error {
	if err := checkShape(q); err != nil {
		return err
	}
	for _, value := range [...]quad.Value{q.Subject, q.Predicate, q.Object, q.Label} {
		if value == nil { // the default graph
			continue
		}
		if err := checkTerm(value); err != nil {
			return err
		}
	}
	return nil
}

// checkTerm refuses a value that no format can write.
func checkTerm(value quad.Value) error {
	switch v := value.(type) {
	case quad.IRI:
		return checkIRI(v)
	case quad.BNode:
		return checkBlank(v)
	}
	literal, ok := literalOf(value)
	if !ok {
		return unknownTerm(value, "object")
	}
	if err := literal.check(); err != nil {
		return err
	}
	if literal.datatype != "" {
		return checkIRI(literal.datatype)
	}
	return nil
}
