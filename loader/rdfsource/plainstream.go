package rdfsource

import (
	"slices"
	"strings"

	"entente/schema/rdf/syntax"

	"github.com/cayleygraph/quad"
)

// plainStream reads the nodes of a long document straight from tokens to quads, without
// the values in between: nodes under a context of prefixes, each with its @id first, as
// this program and many others write them. What goes beyond, or is wrong in any way, it
// gives back, to be read as any JSON-LD is. The quads come in the order in which the
// expansion gives them.
type plainStream struct {
	context   plainContext
	tokens    *jsonTokens
	expansion *expansion
	known     map[string]quad.Value // of compact IRIs
	groups    []keyGroup
	scratch   []quad.Quad
}

// keyGroup is the quads that one key of a node gave.
type keyGroup struct {
	key      string // as the expansion sorts keys
	from, to int
}

const (
	mostCompact = 1 << 12 // compact IRIs remembered at a time
	mostMembers = 64      // of a node that is read straight
	deepestNode = 4       // graphs in graphs
)

// newPlainStream reads under a context; nil where that does more than name prefixes.
func newPlainStream(context any, tokens *jsonTokens, e *expansion) *plainStream {
	plain, ok := newPlainContext(context)
	if !ok {
		return nil
	}
	return &plainStream{context: plain, tokens: tokens, expansion: e, known: map[string]quad.Value{}}
}

// item reads the next item; where it is not plain, it is as if nothing had been read.
func (p *plainStream) item() bool {
	place, quads := p.tokens.place(), len(p.expansion.quads)
	kind, _, err := p.tokens.next()
	if err == nil && kind == '{' && p.node(nil, 0) {
		return true
	}
	p.tokens.back(place)
	p.expansion.quads = p.expansion.quads[:quads]
	return false
}

// node reads a node behind its {.
func (p *plainStream) node(graph quad.Value, depth int) bool {
	if key, ok := p.key(); !ok || key != "@id" {
		return false
	}
	subject, ok := p.resourceValue()
	if !ok {
		return false
	}
	base := len(p.groups)
	defer func() { p.groups = p.groups[:base] }()
	for {
		kind, key, err := p.tokens.next()
		if err != nil || kind != stringToken && kind != '}' || len(p.groups)-base > mostMembers {
			return false
		}
		if kind == '}' {
			p.inOrder(p.groups[base:])
			return true
		}
		group := keyGroup{key: key, from: len(p.expansion.quads)}
		switch {
		case key == "@graph" && depth < deepestNode:
			ok = p.graph(subject, depth+1)
		case key == "@type":
			ok = p.values(func(kind byte, text string) bool {
				class, ok := p.resource(text)
				if kind != stringToken || !ok {
					return false
				}
				p.expansion.yield(subject, rdfType, class, graph)
				return true
			})
		case strings.HasPrefix(key, "@"):
			return false
		default:
			var predicate quad.Value
			if predicate, ok = p.resource(key); !ok {
				return false
			}
			iri, isIRI := predicate.(quad.IRI)
			group.key = string(iri)
			ok = isIRI && p.values(func(kind byte, text string) bool {
				object, ok := p.object(kind, text)
				if ok {
					p.expansion.yield(subject, predicate, object, graph)
				}
				return ok
			})
		}
		if !ok || slices.ContainsFunc(p.groups[base:], func(g keyGroup) bool { return g.key == group.key }) {
			return false
		}
		group.to = len(p.expansion.quads)
		p.groups = append(p.groups, group)
	}
}

// inOrder puts the quads of a node's keys into the order of the keys.
func (p *plainStream) inOrder(groups []keyGroup) {
	byKey := func(a, b keyGroup) int { return strings.Compare(a.key, b.key) }
	if slices.IsSortedFunc(groups, byKey) {
		return
	}
	first := slices.MinFunc(groups, func(a, b keyGroup) int { return a.from - b.from }).from
	slices.SortFunc(groups, byKey)
	p.scratch = p.scratch[:0]
	for _, g := range groups {
		p.scratch = append(p.scratch, p.expansion.quads[g.from:g.to]...)
	}
	copy(p.expansion.quads[first:], p.scratch)
}

// graph reads the nodes of a graph.
func (p *plainStream) graph(graph quad.Value, depth int) bool {
	kind, _, err := p.tokens.next()
	if err != nil || kind != '[' {
		return false
	}
	for {
		kind, _, err := p.tokens.next()
		switch {
		case err != nil:
			return false
		case kind == ']':
			return true
		case kind != '{' || !p.node(graph, depth):
			return false
		}
	}
}

// values reads one value, or an array of them, and gives each one's first token to do.
func (p *plainStream) values(do func(kind byte, text string) bool) bool {
	kind, text, err := p.tokens.next()
	if err != nil {
		return false
	}
	if kind != '[' {
		return do(kind, text)
	}
	for {
		kind, text, err := p.tokens.next()
		switch {
		case err != nil:
			return false
		case kind == ']':
			return true
		case !do(kind, text):
			return false
		}
	}
}

// object reads a value whose first token was read: a string, a reference to a node, or a
// text with its type or language.
func (p *plainStream) object(kind byte, text string) (quad.Value, bool) {
	if kind == stringToken {
		return quad.String(text), len(text) <= p.expansion.limits.Token // else the error is found on the way for all
	}
	if kind != '{' {
		return nil, false
	}
	key, ok := p.key()
	switch {
	case !ok:
		return nil, false
	case key == "@id":
		node, ok := p.resourceValue()
		return node, ok && p.closed()
	case key == "@value":
		return p.literal()
	}
	return nil, false
}

// literal reads what stands behind the key @value.
func (p *plainStream) literal() (quad.Value, bool) {
	kind, text, err := p.tokens.next()
	if err != nil || kind != stringToken || len(text) > p.expansion.limits.Token {
		return nil, false
	}
	kind, key, err := p.tokens.next()
	if err != nil || kind == '}' {
		return quad.String(text), err == nil
	}
	kind, second, err := p.tokens.next()
	if err != nil || kind != stringToken || !p.closed() {
		return nil, false
	}
	switch key {
	case "@type":
		datatype, ok := p.resource(second)
		iri, isIRI := datatype.(quad.IRI)
		return typedLiteral(text, iri), ok && isIRI
	case "@language":
		return quad.LangString{Value: quad.String(text), Lang: second}, second != "" && syntax.LanguageLength([]byte(second)) == len(second)
	}
	return nil, false
}

// key reads a key.
func (p *plainStream) key() (string, bool) {
	kind, text, err := p.tokens.next()
	return text, err == nil && kind == stringToken
}

// closed reads the end of an object.
func (p *plainStream) closed() bool {
	kind, _, err := p.tokens.next()
	return err == nil && kind == '}'
}

// resourceValue reads the name of a node.
func (p *plainStream) resourceValue() (quad.Value, bool) {
	kind, text, err := p.tokens.next()
	if err != nil || kind != stringToken {
		return nil, false
	}
	return p.resource(text)
}

// resource is the node of a compact IRI, an IRI or a blank node's label.
func (p *plainStream) resource(text string) (quad.Value, bool) {
	if value, ok := p.known[text]; ok {
		return value, true
	}
	iri, ok := p.context.iri(text)
	if !ok {
		return nil, false
	}
	value, err := p.expansion.resource(iri)
	if err != nil {
		return nil, false // told by whoever reads it again
	}
	if len(text) <= longKnown {
		if len(p.known) >= mostCompact {
			clear(p.known)
		}
		p.known[text] = value
	}
	return value, true
}
