package rdfsource

import (
	"bytes"
	"encoding/json"
	"math"
	"strconv"
	"strings"

	"entente/schema/rdf/syntax"

	"github.com/cayleygraph/quad"
	"github.com/piprate/json-gold/ld"
)

// rdfJSON is the datatype of JSON kept as it is.
const rdfJSON = quad.IRI(rdfNS + "JSON")

// literal converts a value object.
func (e *expansion) literal(object map[string]any, value any) (quad.Value, error) {
	if object["@type"] == "@json" {
		return jsonLiteral(value)
	}
	var datatype quad.IRI
	if written, ok := object["@type"]; ok {
		text, _ := written.(string)
		iri, err := e.iri(text, "a blank node may not be a datatype")
		if err != nil {
			return nil, err
		}
		datatype = iri.(quad.IRI)
	}
	switch v := value.(type) {
	case string:
		if len(v) > e.limits.Token {
			return nil, tooLarge(e.locate(v), []byte(v), "a literal longer than the limit of %d bytes", e.limits.Token)
		}
		if language, ok := object["@language"].(string); ok {
			return e.languageString(v, language)
		}
		if datatype == "" {
			return quad.String(v), nil
		}
		return typedLiteral(v, datatype), nil
	case bool:
		return typedOr(strconv.FormatBool(v), datatype, xsdBoolean), nil
	case json.Number:
		return e.number(v, datatype)
	}
	return nil, unexpected(value)
}

// languageString checks the language tag.
func (e *expansion) languageString(text, language string) (quad.Value, error) {
	if language == "" || syntax.LanguageLength([]byte(language)) != len(language) {
		return nil, invalid(e.locate(language), language, "expected a language tag, such as en or pt-BR")
	}
	return quad.LangString{Value: quad.String(text), Lang: e.languages.spelling(language)}, nil
}

// number converts a JSON number as the standard has it: an integer, however
// large, keeps its digits, anything else becomes a canonical double.
func (e *expansion) number(number json.Number, datatype quad.IRI) (quad.Value, error) {
	if !strings.ContainsAny(string(number), ".eE") && datatype != xsdDouble {
		if number == "-0" {
			number = "0"
		}
		return typedOr(string(number), datatype, xsdInteger), nil
	}
	float, err := number.Float64()
	if err != nil {
		return nil, invalid(e.locate(string(number)), string(number), "this number does not fit into a double; write it as a string with an @type")
	}
	const exact = 1e21 // integers from here on are doubles
	if float == math.Trunc(float) && math.Abs(float) < exact && datatype != xsdDouble {
		return typedOr(strconv.FormatFloat(float, 'f', -1, 64), datatype, xsdInteger), nil
	}
	return typedOr(ld.GetCanonicalDouble(float), datatype, xsdDouble), nil
}

// typedOr is the literal with the datatype that was given, or else the usual one.
func typedOr(text string, given, usual quad.IRI) quad.Value {
	if given == "" {
		given = usual
	}
	return typedLiteral(text, given)
}

// plainNumbers writes the value's numbers as the canonical form of JSON has them:
// as doubles. A number beyond them keeps its digits.
func plainNumbers(value any) any {
	switch v := value.(type) {
	case json.Number:
		if float, err := v.Float64(); err == nil {
			return float
		}
	case []any:
		for i := range v {
			v[i] = plainNumbers(v[i])
		}
	case map[string]any:
		for key := range v {
			v[key] = plainNumbers(v[key])
		}
	}
	return value
}

// jsonLiteral keeps a JSON value as text, keys in order and without spaces.
func jsonLiteral(value any) (quad.Value, error) {
	var text bytes.Buffer
	encoder := json.NewEncoder(&text)
	encoder.SetEscapeHTML(false)
	if err := encoder.Encode(plainNumbers(value)); err != nil {
		return nil, err
	}
	return quad.TypedString{Value: quad.String(bytes.TrimSuffix(text.Bytes(), []byte("\n"))), Type: rdfJSON}, nil
}
