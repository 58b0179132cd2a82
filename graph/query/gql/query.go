package gql

import (
	"errors"
	"strconv"
	"strings"

	"github.com/alecthomas/participle/v2"
)

// Query is a parsed pattern.
type Query struct {
	PathVar  string
	Selector Selector
	K        int // of ShortestK
	Mode     Mode
	Nodes    []Element // one more than there are edges
	Edges    []Edge
	Where    Expr // nil where there is none
	Distinct bool
	Return   []Item
	Order    []OrderItem
	Limit    int // -1 for none
	Offset   int
}

// Selector picks among the paths between the same two ends.
type Selector uint8

// The selectors.
const (
	AllPaths Selector = iota
	AnyPath
	AnyShortest
	AllShortest
	ShortestK
)

// Mode says what a path may repeat.
type Mode uint8

// The path modes.
const (
	Walk    Mode = iota // anything
	Trail               // no edge
	Acyclic             // no node
	Simple              // no node, but the first may be the last
)

// Element is a node or edge pattern: what it is called and what it asks for.
type Element struct {
	Var    string
	Labels Label // nil for any
	Where  Expr  // property maps and inline WHERE; nil for none
	Offset int   // where it stands in the pattern
}

// Direction of an edge pattern.
type Direction uint8

// The directions.
const (
	AnyDirection Direction = iota
	ToRight
	ToLeft
	Undirected
)

// Edge is an edge pattern with its quantifier.
type Edge struct {
	Element
	Direction  Direction
	Min, Max   int // Max is -1 where it is unbounded
	Quantified bool
}

// Item is what is returned.
type Item struct {
	Name      string // of the column
	Var, Prop string // Prop "" is the variable itself
}

// OrderItem is what rows are sorted by.
type OrderItem struct {
	Var, Prop string
	Desc      bool
}

// Parse reads a pattern. Errors are of kind Invalid and point at the character.
func Parse(pattern string) (*Query, error) {
	if len(pattern) > MaxPattern {
		return nil, at("", 0, "the pattern is longer than %d bytes", MaxPattern)
	}
	if depth(pattern) > 60 {
		return nil, at(pattern, 0, "the pattern nests brackets too deeply")
	}
	if err := refuse(pattern); err != nil {
		return nil, err
	}
	tree, err := parser.ParseString("", pattern)
	if err != nil {
		var e participle.Error
		if errors.As(err, &e) {
			return nil, at(pattern, e.Position().Offset, "%s", readable(e.Message()))
		}
		return nil, at(pattern, 0, "%s", err.Error())
	}
	b := &builder{pattern: pattern, vars: map[string]string{}}
	return b.query(tree)
}

// readable shortens what the parser expected to its beginning.
func readable(message string) string {
	const most = 140
	if r := []rune(message); len(r) > most {
		return string(r[:most]) + "…"
	}
	return message
}

// depth is how deeply brackets nest, since the parser recurses.
func depth(s string) int {
	most, now := 0, 0
	for _, c := range s {
		switch c {
		case '(', '[', '{':
			now++
			most = max(most, now)
		case ')', ']', '}':
			now--
		}
	}
	return most
}

type builder struct {
	pattern string
	vars    map[string]string // variable -> node, edge, group or path
}

func (b *builder) query(t *syntax) (*Query, error) {
	q := &Query{PathVar: name(t.Var), Limit: -1, Distinct: t.Distinct}
	q.Mode = map[string]Mode{"TRAIL": Trail, "ACYCLIC": Acyclic, "SIMPLE": Simple}[strings.ToUpper(t.Mode)]
	if p := t.Prefix; p != nil {
		switch {
		case p.All:
			q.Selector = AllShortest
		case p.AnyShort:
			q.Selector = AnyShortest
		case p.Any:
			q.Selector = AnyPath
		default:
			if q.Selector, q.K = ShortestK, p.K; p.K < 1 {
				return nil, at(b.pattern, strings.Index(strings.ToUpper(b.pattern), "SHORTEST"), "SHORTEST needs a number from 1 up")
			}
		}
	}
	if q.PathVar != "" {
		b.vars[q.PathVar] = "path"
	}
	first, err := b.node(t.First)
	if err != nil {
		return nil, err
	}
	q.Nodes = append(q.Nodes, first)
	for _, s := range t.Rest {
		e, err := b.edge(s.Edge)
		if err != nil {
			return nil, err
		}
		n, err := b.node(s.Node)
		if err != nil {
			return nil, err
		}
		q.Edges, q.Nodes = append(q.Edges, e), append(q.Nodes, n)
	}
	if t.Where != nil {
		if q.Where, err = b.or(t.Where); err != nil {
			return nil, err
		}
	}
	if err := b.returns(q, t); err != nil {
		return nil, err
	}
	if t.Limit != nil {
		q.Limit = *t.Limit
	}
	for _, n := range []*int{t.Offset, t.Late} { // before LIMIT or after it
		if n != nil {
			q.Offset = *n
		}
	}
	return q, b.bounded(q, t)
}

// bounded refuses an unbounded quantifier that nothing keeps from running for ever,
// as the standard does.
func (b *builder) bounded(q *Query, t *syntax) error {
	for i, e := range q.Edges {
		if e.Max < 0 && q.Mode == Walk && q.Selector == AllPaths {
			return at(b.pattern, t.Rest[i].Edge.Pos.Offset, "an unbounded quantifier needs TRAIL, ACYCLIC, SIMPLE or a SHORTEST prefix before the pattern, or an upper bound such as {1,3}")
		}
	}
	return nil
}

func (b *builder) declare(v, kind string, offset int) error {
	if v == "" {
		return nil
	}
	if have, ok := b.vars[v]; ok && (have != kind || kind != "node") {
		return at(b.pattern, offset, "the variable %s is used twice, as %s and %s; only a node may come again", v, have, kind)
	}
	b.vars[v] = kind
	return nil
}

func (b *builder) node(n *nodeSyntax) (Element, error) {
	if err := b.declare(name(n.Filler.Var), "node", n.Pos.Offset); err != nil {
		return Element{}, err
	}
	return b.element(&n.Filler, n.Pos.Offset)
}

func (b *builder) edge(e *edgeSyntax) (Edge, error) {
	out := Edge{Min: 1, Max: 1}
	right := e.Right
	if e.Filler == nil {
		right = map[string]string{"->": "->", "<-": "-", "-": "-", "~": "~"}[e.Left]
	}
	switch left := e.Left; {
	case left == "<-" && right == "-":
		out.Direction = ToLeft
	case left == "-" && right == "->", left == "->" && e.Filler == nil:
		out.Direction = ToRight
	case left == "-" && right == "-":
		out.Direction = AnyDirection
	case left == "~" && right == "~":
		out.Direction = Undirected
	default:
		return out, at(b.pattern, e.Pos.Offset, "an edge is written -[…]->, <-[…]-, -[…]- or ~[…]~, not %s[…]%s", e.Left, e.Right)
	}
	if q := e.Quantifier; q != nil {
		out.Quantified = true
		switch {
		case q.Star:
			out.Min, out.Max = 0, -1
		case q.Plus:
			out.Min, out.Max = 1, -1
		case q.Quest:
			out.Min, out.Max = 0, 1
		default:
			out.Min, out.Max = 0, -1
			if q.Range.Min != nil {
				out.Min = *q.Range.Min
			}
			if q.Range.Max != nil {
				out.Max = *q.Range.Max
			} else if !q.Range.Comma {
				out.Max = out.Min
			}
			if out.Max >= 0 && out.Max < out.Min || !q.Range.Comma && q.Range.Min == nil {
				return out, at(b.pattern, e.Pos.Offset, "a quantifier {m,n} needs m no greater than n")
			}
		}
	}
	if e.Filler == nil {
		out.Offset = e.Pos.Offset
		return out, nil
	}
	kind := "edge"
	if out.Quantified {
		kind = "group"
	}
	if err := b.declare(name(e.Filler.Var), kind, e.Pos.Offset); err != nil {
		return out, err
	}
	var err error
	out.Element, err = b.element(e.Filler, e.Pos.Offset)
	return out, err
}

func (b *builder) element(f *filler, offset int) (Element, error) {
	e := Element{Var: name(f.Var), Offset: offset}
	if f.Labels != nil {
		e.Labels = labelOrOf(f.Labels)
	}
	for _, p := range f.Props {
		value, err := b.literal(p.Value)
		if err != nil {
			return e, err
		}
		e.Where = conj(e.Where, Compare{Left: Operand{Self: true, Prop: name(p.Name)}, Op: "=", Right: Operand{Value: value}})
	}
	if f.Where != nil {
		where, err := b.or(f.Where)
		if err != nil {
			return e, err
		}
		e.Where = conj(e.Where, where)
	}
	return e, nil
}

func conj(a, c Expr) Expr {
	if a == nil {
		return c
	}
	return And{a, c}
}

func (b *builder) returns(q *Query, t *syntax) error {
	for _, i := range t.Items {
		if i.All {
			for _, v := range b.inOrder(q) {
				q.Return = append(q.Return, Item{Name: v, Var: v})
			}
			continue
		}
		out := Item{Var: name(i.Var), Prop: name(i.Prop), Name: name(i.As)}
		if err := b.known(out.Var, i.Pos.Offset); err != nil {
			return err
		}
		if out.Name == "" {
			out.Name = out.Var
			if out.Prop != "" {
				out.Name += "." + out.Prop
			}
		}
		q.Return = append(q.Return, out)
	}
	for _, o := range t.Order {
		out := OrderItem{Var: name(o.Var), Prop: name(o.Prop), Desc: o.Desc}
		for _, i := range q.Return { // a column's own name
			if out.Prop == "" && i.Name == out.Var {
				out.Var, out.Prop = i.Var, i.Prop
			}
		}
		if err := b.known(out.Var, o.Pos.Offset); err != nil {
			return err
		}
		q.Order = append(q.Order, out)
	}
	return nil
}

// inOrder lists the variables as they stand in the pattern.
func (b *builder) inOrder(q *Query) []string {
	var list []string
	seen := map[string]bool{"": true}
	add := func(v string) {
		if !seen[v] {
			seen[v] = true
			list = append(list, v)
		}
	}
	add(q.PathVar)
	for i, n := range q.Nodes {
		add(n.Var)
		if i < len(q.Edges) {
			add(q.Edges[i].Var)
		}
	}
	return list
}

func (b *builder) known(v string, offset int) error {
	if _, ok := b.vars[v]; !ok {
		return at(b.pattern, offset, "the variable %s is not in the pattern", v)
	}
	return nil
}

// name takes the back quotes off an identifier.
func name(s string) string { return strings.Trim(s, "`") }

// unquote takes the quotes off a string.
func unquote(s string) string {
	quote, s := s[:1], s[1:len(s)-1]
	s = strings.ReplaceAll(s, quote+quote, quote)
	var b strings.Builder
	for i := 0; i < len(s); i++ {
		if s[i] != '\\' || i+1 == len(s) {
			b.WriteByte(s[i])
			continue
		}
		i++
		switch s[i] {
		case 'n':
			b.WriteByte('\n')
		case 't':
			b.WriteByte('\t')
		default:
			b.WriteByte(s[i])
		}
	}
	return b.String()
}

func (b *builder) literal(l *literal) (any, error) {
	switch {
	case l.Text != nil:
		return unquote(*l.Text), nil
	case l.Number != nil:
		f, err := strconv.ParseFloat(*l.Number, 64)
		if err != nil {
			return nil, at(b.pattern, 0, "%s is not a number", *l.Number)
		}
		return f, nil
	case l.True:
		return true, nil
	case l.False:
		return false, nil
	}
	return nil, nil
}
