package where

import (
	"strconv"
	"strings"

	"entente/schema"
)

const (
	maxLength = 4096 // of an expression, in bytes
	maxDepth  = 64   // of parentheses and nots
)

// Filter is an expression that was read. It is never changed and may be shared.
type Filter struct {
	text string
	root node
	uses []*condition
}

// node is a part of the expression. cells are those of a row; columns were bound.
type node interface {
	keep(cells []string, bound []int) bool
}

type both struct{ a, b node }
type either struct{ a, b node }
type negation struct{ of node }

func (n both) keep(c []string, b []int) bool     { return n.a.keep(c, b) && n.b.keep(c, b) }
func (n either) keep(c []string, b []int) bool   { return n.a.keep(c, b) || n.b.keep(c, b) }
func (n negation) keep(c []string, b []int) bool { return !n.of.keep(c, b) }

// Parse reads an expression. Kind Invalid tells the character and what was expected.
func Parse(text string) (*Filter, error) {
	if len(text) > maxLength {
		return nil, &schema.Error{Kind: schema.TooLarge, Parameter: "where", Message: "an expression has at most " + strconv.Itoa(maxLength) + " bytes"}
	}
	tokens, err := lex(text)
	if err != nil {
		return nil, err
	}
	p := &parser{tokens: tokens, f: &Filter{text: text}}
	if p.f.root, err = p.or(0); err != nil {
		return nil, err
	}
	if t := p.peek(); t.kind != end {
		return nil, fault(t.at, "expected and, or, or the end", t.text)
	}
	return p.f, nil
}

// String is the expression as it was written.
func (f *Filter) String() string { return f.text }

type parser struct {
	tokens []token
	f      *Filter
}

func (p *parser) peek() token { return p.tokens[0] }

func (p *parser) take() token {
	t := p.tokens[0]
	if t.kind != end {
		p.tokens = p.tokens[1:]
	}
	return t
}

// is takes the next token if it is the word or symbol.
func (p *parser) is(text string) bool {
	t := p.peek()
	if (t.kind == word || t.kind == symbol) && strings.EqualFold(t.text, text) {
		p.take()
		return true
	}
	return false
}

func (p *parser) or(depth int) (node, error) {
	a, err := p.and(depth)
	for err == nil && p.is("or") {
		var b node
		b, err = p.and(depth)
		a = either{a, b}
	}
	return a, err
}

func (p *parser) and(depth int) (node, error) {
	a, err := p.not(depth)
	for err == nil && p.is("and") {
		var b node
		b, err = p.not(depth)
		a = both{a, b}
	}
	return a, err
}

func (p *parser) not(depth int) (node, error) {
	if depth > maxDepth {
		return nil, fault(p.peek().at, "nested deeper than "+strconv.Itoa(maxDepth), "")
	}
	switch {
	case p.is("not"):
		n, err := p.not(depth + 1)
		return negation{n}, err
	case p.is("("):
		n, err := p.or(depth + 1)
		if err != nil {
			return nil, err
		}
		if !p.is(")") {
			t := p.peek()
			return nil, fault(t.at, "expected and, or, or a closing parenthesis", t.text)
		}
		return n, nil
	}
	return p.condition()
}

func (p *parser) condition() (node, error) {
	column := p.take()
	if column.kind != word && column.kind != ticked {
		return nil, fault(column.at, "expected the name of a column", column.text)
	}
	c := &condition{column: column.text, at: column.at, place: len(p.f.uses)}
	p.f.uses = append(p.f.uses, c)
	if p.is("is") {
		inverse := p.is("not")
		if t := p.peek(); !p.is("empty") {
			return nil, fault(t.at, "expected empty or not empty", t.text)
		}
		c.op = opEmpty
		return inverted(c, inverse), nil
	}
	inverse := p.is("not")
	switch {
	case p.is("in"):
		c.op = opIn
		return inverted(c, inverse), p.list(c)
	case p.is("contains"):
		c.op = opContains
		return inverted(c, inverse), p.value(c)
	}
	t := p.take()
	op, ok := operators[t.text]
	if !ok || t.kind != symbol || inverse {
		return nil, fault(t.at, "expected = != < <= > >= in, contains or is after the column "+column.text, t.text)
	}
	c.op = op
	return c, p.value(c)
}

func inverted(c *condition, inverse bool) node {
	if inverse {
		return negation{c}
	}
	return c
}

// value reads one value.
func (p *parser) value(c *condition) error {
	t := p.take()
	if t.kind != word && t.kind != quoted {
		return fault(t.at, "expected a value; one of several words stands in quotes", t.text)
	}
	v := value{text: t.text, folded: strings.ToLower(t.text)}
	if t.kind == word {
		v.number, v.numeric = number(t.text)
	}
	c.values = append(c.values, v)
	return nil
}

// list reads values in parentheses.
func (p *parser) list(c *condition) error {
	if t := p.peek(); !p.is("(") {
		return fault(t.at, "expected values in parentheses", t.text)
	}
	for {
		if err := p.value(c); err != nil {
			return err
		}
		if p.is(")") {
			return nil
		}
		if t := p.peek(); !p.is(",") {
			return fault(t.at, "expected a comma or a closing parenthesis", t.text)
		}
	}
}
