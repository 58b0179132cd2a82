package rdfsource

import (
	"entente/schema/rdf/syntax"

	"github.com/cayleygraph/quad"
)

const (
	xsdInteger = quad.IRI("http://www.w3.org/2001/XMLSchema#integer")
	xsdDecimal = quad.IRI("http://www.w3.org/2001/XMLSchema#decimal")
	xsdDouble  = quad.IRI("http://www.w3.org/2001/XMLSchema#double")
	xsdBoolean = quad.IRI("http://www.w3.org/2001/XMLSchema#boolean")
)

// term reads an object that is one term: a resource or a literal.
func (l *lexer) term() (quad.Value, error) {
	c, _ := l.peek()
	switch {
	case c == '"' || c == '\'':
		return l.literal(c)
	case syntax.Is(c, syntax.Digit) || c == '+' || c == '-':
		return l.number()
	case c == '.':
		if ahead := l.need(2); len(ahead) > 1 && syntax.Is(ahead[1], syntax.Digit) {
			return l.number()
		}
	case c == 't' || c == 'f':
		if word := l.word(); word == "true" || word == "false" {
			l.scan.pos += len(word)
			return quad.TypedString{Value: quad.String(word), Type: xsdBoolean}, nil
		}
	}
	return l.resource("an object: an IRI, a prefixed name, a blank node, a literal, [ or (")
}

// literal reads a quoted string and the language or datatype behind it.
func (l *lexer) literal(quote byte) (quad.Value, error) {
	text, err := l.quotedText(quote)
	if err != nil {
		return nil, err
	}
	l.space()
	switch c, _ := l.peek(); c {
	case '@':
		ahead := l.need(1 + l.options.Limits.Label)
		length := syntax.LanguageLength(ahead[1:])
		if length == 0 {
			return nil, l.fail(1, "expected a language tag, such as en or pt-BR")
		}
		if length >= l.options.Limits.Label {
			return nil, tooLarge(l.scan.position(0), l.need(quoted), "a language tag longer than the limit of %d bytes", l.options.Limits.Label)
		}
		language := string(ahead[1 : 1+length])
		l.scan.pos += 1 + length
		return quad.LangString{Value: quad.String(text), Lang: language}, nil
	case '^':
		if ahead := l.need(2); len(ahead) < 2 || ahead[1] != '^' {
			return nil, l.fail(0, "expected ^^ before a datatype")
		}
		l.scan.pos += 2
		l.space()
		const expected = "a datatype: an IRI or a prefixed name"
		if c, _ := l.peek(); c == '_' {
			return nil, l.fail(0, "expected "+expected)
		}
		datatype, err := l.resource(expected)
		if err != nil {
			return nil, err
		}
		return typedLiteral(text, datatype.(quad.IRI)), nil
	}
	return quad.String(text), nil
}

// quotedText reads a string in one or three quotes and writes out its escapes.
func (l *lexer) quotedText(quote byte) (string, error) {
	ahead := l.need(3)
	long := len(ahead) >= 3 && ahead[1] == quote && ahead[2] == quote
	begin := 1
	if long {
		begin = 3
	}
	end, escaped, err := l.closingQuote(quote, begin, long)
	if err != nil {
		return "", err
	}
	raw := l.scan.ahead()[begin:end]
	if len(raw) > l.options.Limits.Token {
		return "", l.tooLong()
	}
	if escaped {
		var bad *fault
		if raw, bad = unescape(raw, true); bad != nil {
			bad.offset += begin
			return "", l.located(bad)
		}
	}
	text := string(raw)
	l.scan.pos += end + begin
	return text, nil
}

// closingQuote finds the offset at which the string's text ends.
func (l *lexer) closingQuote(quote byte, begin int, long bool) (end int, escaped bool, err error) {
	for i := begin; ; {
		ahead := l.scan.ahead()
		for i < len(ahead) && ahead[i] != quote && ahead[i] != '\\' && (long || ahead[i] != '\n' && ahead[i] != '\r') {
			i++
		}
		if i > l.options.Limits.Token+begin {
			return 0, false, l.tooLong()
		}
		if ahead = l.need(i + 3); i >= len(ahead) {
			return 0, false, l.unclosed(quote, long)
		}
		switch c := ahead[i]; {
		case c == '\\':
			escaped = true
			i += 2
		case c != quote && !long && (c == '\n' || c == '\r'):
			return 0, false, l.fail(i, "expected "+string(quote)+` at the end of the string: a line break in it is written \n, or the string stands in three quotes`)
		case c != quote:
			// more was read meanwhile
		case !long || i+2 < len(ahead) && ahead[i+1] == quote && ahead[i+2] == quote:
			return i, escaped, nil
		default:
			i++
		}
	}
}

// unclosed is the error for a string that has not ended where the file does.
func (l *lexer) unclosed(quote byte, long bool) error {
	quotes := string(quote)
	if long {
		quotes += quotes + quotes
	}
	return l.fail(len(l.scan.ahead()), "expected "+quotes+" at the end of the string")
}

// number reads an integer, a decimal or a double, and keeps it as it is written.
func (l *lexer) number() (quad.Value, error) {
	digits := func(i int) int {
		for ahead := l.need(i + 1); i < len(ahead) && syntax.Is(ahead[i], syntax.Digit) && i <= l.options.Limits.Token; ahead = l.need(i + 1) {
			i++
		}
		return i
	}
	begin := 0
	if c, _ := l.peek(); c == '+' || c == '-' {
		begin = 1
	}
	datatype := xsdInteger
	whole := digits(begin)
	end, some := whole, whole > begin
	if ahead := l.need(whole + 4); whole < len(ahead) && ahead[whole] == '.' {
		fraction := digits(whole + 1)
		if fraction > whole+1 {
			datatype, end, some = xsdDecimal, fraction, true
		} else if some && l.exponent(whole+1) > 0 {
			end = whole + 1
		}
	}
	if n := l.exponent(end); some && n > 0 {
		datatype, end = xsdDouble, digits(end+n)
	}
	if !some {
		return nil, l.fail(0, "expected a number, such as 7, -1.5 or 2.0e9")
	}
	if end > l.options.Limits.Token {
		return nil, l.tooLong()
	}
	text := string(l.scan.ahead()[:end])
	l.scan.pos += end
	return quad.TypedString{Value: quad.String(text), Type: datatype}, nil
}

// exponent counts the bytes of an e and its sign at offset i, where at least one
// digit follows; 0 where there is no exponent.
func (l *lexer) exponent(i int) int {
	ahead := l.need(i + 3)
	if i >= len(ahead) || ahead[i] != 'e' && ahead[i] != 'E' {
		return 0
	}
	n := 1
	if i+1 < len(ahead) && (ahead[i+1] == '+' || ahead[i+1] == '-') {
		n = 2
	}
	if i+n < len(ahead) && syntax.Is(ahead[i+n], syntax.Digit) {
		return n
	}
	return 0
}
