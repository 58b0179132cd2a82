package rdfsource

import (
	"encoding/json"
	"errors"
	"fmt"
	"io"
)

// jsonTokens cuts JSON into tokens, as encoding/json's Decoder does with UseNumber, at
// several times its speed: that one reads each string as a value of its own. Strings with
// escapes and numbers are left to encoding/json, which is the judge in tests.
type jsonTokens struct {
	text  *jsonText
	at    int // offset of the next byte
	end   int // offset behind the last token
	open  []byte
	wants jsonWants
	known [mostKnown]string // strings that were read lately: keys, classes and datatypes recur
}

// jsonWants is what the grammar allows next.
type jsonWants uint8

const (
	wantsValue       jsonWants = iota // at the beginning, and after [, or :
	wantsFirstItem                    // after [: a value or ]
	wantsNextItem                     // after an item: , or ]
	wantsFirstKey                     // after {: a key or }
	wantsKey                          // after , in an object
	wantsColon                        // after a key
	wantsMemberValue                  // after :
	wantsNextMember                   // after a member: , or }
	wantsNothing                      // after the document
)

const (
	mostKnown   = 1 << 10
	longKnown   = 128 // longer strings are not remembered, in bytes
	readAtATime = 32 << 10
)

// InputOffset is the offset behind the last token.
func (t *jsonTokens) InputOffset() int { return t.end }

// More tells whether the open array or object goes on.
func (t *jsonTokens) More() bool {
	c, err := t.peek()
	return err == nil && c != ']' && c != '}'
}

// Token gives the next token: a json.Delim, string, json.Number, bool or nil, and io.EOF
// behind the document.
func (t *jsonTokens) Token() (json.Token, error) {
	kind, text, err := t.next()
	if err != nil {
		return nil, err
	}
	switch kind {
	case stringToken:
		return text, nil
	case numberToken:
		return json.Number(text), nil
	case wordToken:
		if text == "null" {
			return nil, nil
		}
		return text == "true", nil
	}
	return json.Delim(kind), nil
}

// The kinds of tokens that next tells apart; a bracket is its own kind.
const (
	stringToken = '"'
	numberToken = '0'
	wordToken   = 'a' // true, false, null
)

// next gives the kind of the next token, and what it says where it is no bracket.
func (t *jsonTokens) next() (kind byte, text string, err error) {
	for {
		c, err := t.peek()
		if err != nil {
			return 0, "", err
		}
		switch c {
		case ',':
			switch t.wants {
			case wantsNextItem:
				t.wants = wantsValue
			case wantsNextMember:
				t.wants = wantsKey
			default:
				return 0, "", t.refused(c)
			}
			t.at++
		case ':':
			if t.wants != wantsColon {
				return 0, "", t.refused(c)
			}
			t.wants = wantsMemberValue
			t.at++
		case '[', '{':
			return c, "", t.begin(c)
		case ']', '}':
			return c, "", t.close(c)
		case '"':
			text, err := t.string()
			return stringToken, text, err
		default:
			return t.scalar(c)
		}
	}
}

// place is where a reader of tokens may go back to.
func (t *jsonTokens) place() tokenPlace { return tokenPlace{t.at, t.end, len(t.open), t.wants} }

// back goes to a place from which nothing was closed that was open there, and from which
// the text was not forgotten.
func (t *jsonTokens) back(p tokenPlace) {
	t.at, t.end, t.open, t.wants = p.at, p.end, t.open[:p.open], p.wants
}

type tokenPlace struct {
	at, end, open int
	wants         jsonWants
}

// peek gives the next byte that is no space, without taking it.
func (t *jsonTokens) peek() (byte, error) {
	for {
		for kept := t.text.kept; t.at-t.text.base < len(kept); t.at++ {
			switch c := kept[t.at-t.text.base]; c {
			case ' ', '\t', '\r', '\n':
			default:
				return c, nil
			}
		}
		if err := t.more(); err != nil {
			return 0, err
		}
	}
}

// more reads on. Inside of a value the end of the text is unexpected.
func (t *jsonTokens) more() error {
	err := t.text.extend(readAtATime)
	if errors.Is(err, io.EOF) && (len(t.open) > 0 || t.wants != wantsNothing) {
		return io.ErrUnexpectedEOF
	}
	return err
}

// refused is the error for a byte that may not stand here, in the words of encoding/json.
func (t *jsonTokens) refused(c byte) error {
	where := map[jsonWants]string{
		wantsNextItem: "after array element", wantsFirstKey: "looking for beginning of object key string", wantsKey: "looking for beginning of object key string",
		wantsColon: "after object key", wantsNextMember: "after object key:value pair", wantsNothing: "after top-level value",
	}[t.wants]
	if where == "" {
		where = "looking for beginning of value"
	}
	return fmt.Errorf("invalid character %q %s", c, where)
}

// valueMayBegin tells whether a value may stand here.
func (t *jsonTokens) valueMayBegin() bool {
	return t.wants == wantsValue || t.wants == wantsFirstItem || t.wants == wantsMemberValue
}

func (t *jsonTokens) begin(c byte) error {
	if !t.valueMayBegin() {
		return t.refused(c)
	}
	t.open = append(t.open, c)
	t.wants = wantsFirstItem
	if c == '{' {
		t.wants = wantsFirstKey
	}
	t.at++
	t.end = t.at
	return nil
}

func (t *jsonTokens) close(c byte) error {
	array := t.wants == wantsFirstItem || t.wants == wantsNextItem
	object := t.wants == wantsFirstKey || t.wants == wantsNextMember
	if c == ']' && !array || c == '}' && !object {
		return t.refused(c)
	}
	t.open = t.open[:len(t.open)-1]
	t.at++
	t.ended()
	return nil
}

// ended notes that a value is over.
func (t *jsonTokens) ended() {
	t.end = t.at
	switch {
	case len(t.open) == 0:
		t.wants = wantsNothing
	case t.open[len(t.open)-1] == '{':
		t.wants = wantsNextMember
	default:
		t.wants = wantsNextItem
	}
}

// string reads a key or a string.
func (t *jsonTokens) string() (string, error) {
	key := t.wants == wantsFirstKey || t.wants == wantsKey
	if !key && !t.valueMayBegin() {
		return "", t.refused('"')
	}
	escapes := false
	n := 1 // bytes of the string so far
	for {
		kept := t.text.kept[t.at-t.text.base:]
		for n < len(kept) && kept[n] != '"' {
			switch c := kept[n]; {
			case c < ' ':
				return "", fmt.Errorf("invalid character %q in string literal", c)
			case c == '\\':
				escapes = true
				n++ // what is escaped, be it a quote, is no end
			}
			n++
		}
		if n < len(kept) {
			text, err := t.unquoted(kept[:n+1], escapes)
			if err != nil {
				return "", err
			}
			t.at += n + 1
			if t.ended(); key {
				t.wants = wantsColon
			}
			return text, nil
		}
		if err := t.more(); err != nil {
			return "", unexpectedEnd(err)
		}
	}
}

// unquoted is the text of a string in quotes.
func (t *jsonTokens) unquoted(quoted []byte, escapes bool) (text string, err error) {
	if escapes {
		return text, json.Unmarshal(quoted, &text)
	}
	inner := quoted[1 : len(quoted)-1]
	if len(inner) == 0 || len(inner) > longKnown {
		return string(inner), nil
	}
	hash := uint32(len(inner))
	for i := max(0, len(inner)-12); i < len(inner); i++ { // IRIs differ at their ends
		hash = hash*31 + uint32(inner[i])
	}
	slot := &t.known[(hash^hash>>10)%mostKnown]
	if *slot != string(inner) {
		*slot = string(inner)
	}
	return *slot, nil
}

// scalar reads a number, true, false or null.
func (t *jsonTokens) scalar(c byte) (kind byte, text string, err error) {
	if !t.valueMayBegin() || !(c == '-' || '0' <= c && c <= '9' || c == 't' || c == 'f' || c == 'n') {
		return 0, "", t.refused(c)
	}
	n := 1
	for {
		kept := t.text.kept[t.at-t.text.base:]
		for n < len(kept) && inScalar(kept[n]) {
			n++
		}
		if n < len(kept) {
			break
		}
		if err := t.text.extend(readAtATime); err != nil {
			if errors.Is(err, io.EOF) {
				break
			}
			return 0, "", err
		}
	}
	word := string(t.text.kept[t.at-t.text.base:][:n])
	switch {
	case word == "null" || word == "true" || word == "false":
		kind = wordToken
	case (c == '-' || c <= '9') && json.Valid([]byte(word)):
		kind = numberToken
	default:
		return 0, "", fmt.Errorf("invalid literal %q", word)
	}
	t.at += n
	t.ended()
	return kind, word, nil
}

// inScalar tells whether a number or a word may go on with the byte.
func inScalar(c byte) bool {
	return 'a' <= c && c <= 'z' || 'A' <= c && c <= 'Z' || '0' <= c && c <= '9' || c == '.' || c == '+' || c == '-'
}

// unexpectedEnd makes the end of the text an error.
func unexpectedEnd(err error) error {
	if errors.Is(err, io.EOF) {
		return io.ErrUnexpectedEOF
	}
	return err
}
