package curated

import (
	"bytes"
	"fmt"
	"unicode/utf8"

	"entente/schema"
)

// Bounds on a file. The YAML parser recurses, keeps some hundred bytes a character,
// and takes time in the square of the number of empty values, so that a file is
// measured before the parser sees it.
const (
	maxSize  = 4 << 20 // bytes of a file written by hand
	maxLines = 50_000
	maxDepth = 40 // of values in values
	maxNodes = 2_000_000
	maxOpen  = 4 * maxDepth // brackets and indents open at once, text that looks like them included
	maxLine  = 32 << 10     // bytes of one line
)

// guard refuses what is no text, and what is nested deeper than the bound.
func guard(name string, data []byte) error {
	g := guarded{name: name}
	for len(data) > 0 {
		g.line++
		line, rest, _ := bytes.Cut(data, []byte("\n"))
		if err := g.check(bytes.TrimSuffix(line, []byte("\r"))); err != nil {
			return err
		}
		data = rest
	}
	return nil
}

type guarded struct {
	name     string
	line     int
	brackets int
	indents  []int // columns of the blocks that are open
}

func (g *guarded) check(line []byte) error {
	if g.line > maxLines {
		return g.fail(1, schema.TooLarge, fmt.Sprintf("more than %d lines; split the file, or load records or RDF", maxLines))
	}
	if len(line) > maxLine {
		return g.fail(maxLine, schema.TooLarge, fmt.Sprintf("a line of more than %d bytes; fold the text, or this is no file written by hand", maxLine))
	}
	column := 0
	for i := 0; i < len(line); {
		r, w := utf8.DecodeRune(line[i:])
		b := line[i]
		i += w
		column++
		switch {
		case r == utf8.RuneError && w == 1:
			return g.fail(column, schema.Invalid, fmt.Sprintf("the byte 0x%02X is no UTF-8; expected a YAML text", b))
		case r < ' ' && r != '\t' || r == 0x7F:
			return g.fail(column, schema.Invalid, fmt.Sprintf("the control character U+%04X; expected a YAML text", r))
		case r == '[' || r == '{':
			if g.brackets++; g.brackets > maxOpen {
				return g.fail(column, schema.TooLarge, "brackets are nested too deeply")
			}
		case r == ']' || r == '}':
			g.brackets = max(g.brackets-1, 0)
		}
	}
	return g.indent(line)
}

// indent follows the blocks that the beginning of a line opens and closes: its
// white space, then every "- " and "? ", tag and anchor.
func (g *guarded) indent(line []byte) error {
	at := 0
	for first := true; ; first = false {
		for at < len(line) && line[at] == ' ' {
			at++
		}
		token, _, _ := bytes.Cut(line[at:], []byte(" "))
		if len(token) == 0 || token[0] == '#' {
			return nil
		}
		for first && len(g.indents) > 0 && g.indents[len(g.indents)-1] >= at {
			g.indents = g.indents[:len(g.indents)-1]
		}
		if g.indents = append(g.indents, at); len(g.indents) > maxOpen {
			return g.fail(at+1, schema.TooLarge, "values are nested too deeply")
		}
		if c := token[0]; len(token) > 1 && c != '!' && c != '&' || c != '-' && c != '?' && c != '!' && c != '&' {
			return nil
		}
		at += len(token)
	}
}

func (g *guarded) fail(column int, kind schema.Kind, message string) error {
	return &schema.Error{Kind: kind, Position: schema.Position{File: g.name, Line: g.line, Column: column}, Message: message}
}
