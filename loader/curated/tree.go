package curated

import (
	"encoding/json"
	"errors"
	"fmt"
	"strings"

	"github.com/goccy/go-yaml"
	"github.com/goccy/go-yaml/ast"
	"github.com/goccy/go-yaml/parser"

	"entente/schema"
)

// node is a value of the file with its place. Exactly one of fields, items and text
// is used, by kind.
type node struct {
	kind   nodeKind
	line   int
	column int
	text   string
	number bool
	keys   []string // of a mapping, in order
	fields map[string]*node
	items  []*node
}

type nodeKind uint8

const (
	scalar nodeKind = iota
	mapping
	sequence
	null
)

// parse reads the file's one document.
func parse(name string, data []byte) (root *node, err error) {
	if err := guard(name, data); err != nil {
		return nil, err
	}
	// The YAML parser panics on some texts that are no YAML.
	defer func() {
		if r := recover(); r != nil {
			root, err = nil, &schema.Error{Kind: schema.Invalid, Position: schema.Position{File: name}, Message: fmt.Sprintf("not YAML: the parser gave up: %v", r)}
		}
	}()
	file, err := parser.ParseBytes(data, 0)
	if err != nil {
		return nil, syntaxError(name, err)
	}
	if len(file.Docs) == 0 || file.Docs[0].Body == nil {
		return nil, &schema.Error{Kind: schema.Invalid, Position: schema.Position{File: name, Line: 1}, Message: "the file has no content; expected document:, events: and claims:"}
	}
	if len(file.Docs) > 1 {
		second := schema.Position{File: name}
		if body := file.Docs[1].Body; body != nil {
			second.Line = body.GetToken().Position.Line
		}
		return nil, &schema.Error{Kind: schema.Invalid, Position: second, Message: "a second YAML document (---); put each into a file of its own"}
	}
	b := &builder{file: name}
	return b.build(file.Docs[0].Body, 0)
}

// syntaxError gives the YAML parser's message its place.
func syntaxError(name string, err error) error {
	at := schema.Position{File: name}
	message := err.Error()
	var syntax *yaml.SyntaxError
	if errors.As(err, &syntax) {
		message = syntax.Message
		if t := syntax.Token; t != nil && t.Position != nil {
			at.Line, at.Column = t.Position.Line, t.Position.Column
		}
	}
	message, _, _ = strings.Cut(strings.TrimSpace(message), "\n")
	return &schema.Error{Kind: schema.Invalid, Position: at, Message: "not YAML: " + message}
}

type builder struct {
	file  string
	nodes int
}

func (b *builder) build(n ast.Node, depth int) (*node, error) {
	out := &node{kind: null}
	if n == nil {
		return out, nil
	}
	if t := n.GetToken(); t != nil && t.Position != nil {
		out.line, out.column = t.Position.Line, t.Position.Column
	}
	if b.nodes++; b.nodes > maxNodes || depth > maxDepth {
		return nil, b.fail(out, schema.TooLarge, "the file is nested too deeply or has too many values")
	}
	switch n := n.(type) {
	case *ast.NullNode:
	case *ast.StringNode:
		out.kind, out.text = scalar, n.Value
	case *ast.LiteralNode:
		out.kind, out.text = scalar, strings.TrimSpace(n.Value.Value)
	case *ast.IntegerNode, *ast.FloatNode:
		out.kind, out.text, out.number = scalar, n.GetToken().Value, true
	case *ast.BoolNode, *ast.InfinityNode, *ast.NanNode:
		out.kind, out.text = scalar, n.GetToken().Value
	case *ast.SequenceNode:
		out.kind = sequence
		for _, v := range n.Values {
			item, err := b.build(v, depth+1)
			if err != nil {
				return nil, err
			}
			out.items = append(out.items, item)
		}
	case *ast.MappingNode:
		return b.mapping(out, n.Values, depth)
	case *ast.MappingValueNode:
		return b.mapping(out, []*ast.MappingValueNode{n}, depth)
	default:
		return nil, b.fail(out, schema.Invalid, "anchors, aliases and tags are not read here; write the value out")
	}
	return out, nil
}

func (b *builder) mapping(out *node, values []*ast.MappingValueNode, depth int) (*node, error) {
	out.kind, out.fields = mapping, map[string]*node{}
	for i, v := range values {
		key := v.Key.GetToken()
		if i == 0 && key.Position != nil { // the token of a block mapping is its first colon
			out.line, out.column = key.Position.Line, key.Position.Column
		}
		if out.fields[key.Value] != nil {
			return nil, b.fail(&node{line: key.Position.Line, column: key.Position.Column}, schema.Invalid, "the key "+key.Value+" stands here twice")
		}
		value, err := b.build(v.Value, depth+1)
		if err != nil {
			return nil, err
		}
		if value.line == 0 {
			value.line, value.column = key.Position.Line, key.Position.Column
		}
		out.keys = append(out.keys, key.Value)
		out.fields[key.Value] = value
	}
	return out, nil
}

func (b *builder) fail(at *node, kind schema.Kind, message string) error {
	return &schema.Error{Kind: kind, Position: schema.Position{File: b.file, Line: at.line, Column: at.column}, Message: message}
}

// value is the node as the JSON Schema validator takes it.
func (n *node) value() any {
	switch n.kind {
	case mapping:
		m := map[string]any{}
		for k, v := range n.fields {
			if v.kind != null {
				m[k] = v.value()
			}
		}
		return m
	case sequence:
		list := make([]any, len(n.items))
		for i, item := range n.items {
			list[i] = item.value()
		}
		return list
	case null:
		return nil
	}
	if n.number {
		return json.Number(n.text)
	}
	return n.text
}

// field is the value of a key; a null node where there is none.
func (n *node) field(key string) *node {
	if f := n.fields[key]; f != nil {
		return f
	}
	return &node{kind: null, line: n.line, column: n.column}
}
