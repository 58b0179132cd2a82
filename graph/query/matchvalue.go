package query

import (
	"cmp"
	"fmt"

	"entente/graph/query/gql"
	"entente/graph/view"
	"entente/schema"
)

// truth is a value of the three-valued logic of GQL.
type truth uint8

const (
	unknown truth = iota
	no
	yes
)

func truthOf(b bool) truth {
	if b {
		return yes
	}
	return no
}

// nodeSelf and edgeSelf are the element in whose brackets a condition stands, with
// the variable it is going to be bound to.
type nodeSelf struct {
	name string
	node view.Node
}

type edgeSelf struct {
	name string
	edge view.Edge
}

// value is a property: text, number, bool, a time, or nothing.
type value struct {
	kind     valueKind
	text     string
	number   float64
	from, to schema.Day
}

type valueKind uint8

const (
	null valueKind = iota
	textValue
	numberValue
	boolValue
	timeValue
)

func textOf(s string) value {
	if s == "" {
		return value{}
	}
	return value{kind: textValue, text: s}
}

func dayOf(d schema.Day) value {
	if d.Open() {
		return value{}
	}
	return value{kind: timeValue, text: d.String(), from: d, to: d}
}

// json is the value in an answer.
func (v value) json() any {
	switch v.kind {
	case textValue, timeValue:
		return v.text
	case numberValue:
		return v.number
	case boolValue:
		return v.number != 0
	}
	return nil
}

func literalValue(x any) value {
	switch x := x.(type) {
	case string:
		return value{kind: textValue, text: x}
	case float64:
		return value{kind: numberValue, number: x}
	case bool:
		v := value{kind: boolValue}
		if x {
			v.number = 1
		}
		return v
	}
	return value{}
}

// eval evaluates a condition. unbound reports that it names a variable that the
// walk has not reached; the truth is then to be asked for again.
func (m *matcher) eval(cond gql.Expr, b *binding, self any) (t truth, unbound bool, err error) {
	two := func(x, y gql.Expr) (tx, ty truth, unbound bool, err error) {
		tx, ux, err := m.eval(x, b, self)
		if err != nil {
			return 0, 0, false, err
		}
		ty, uy, err := m.eval(y, b, self)
		return tx, ty, ux || uy, err
	}
	switch c := cond.(type) {
	case gql.And:
		x, y, unbound, err := two(c.A, c.B)
		switch {
		case x == no || y == no:
			return no, unbound, err
		case x == yes && y == yes:
			return yes, unbound, err
		}
		return unknown, unbound, err
	case gql.Or:
		x, y, unbound, err := two(c.A, c.B)
		switch {
		case x == yes || y == yes:
			return yes, unbound, err
		case x == no && y == no:
			return no, unbound, err
		}
		return unknown, unbound, err
	case gql.Xor:
		x, y, unbound, err := two(c.A, c.B)
		if x == unknown || y == unknown {
			return unknown, unbound, err
		}
		return truthOf(x != y), unbound, err
	case gql.Not:
		x, unbound, err := m.eval(c.A, b, self)
		switch x {
		case yes:
			return no, unbound, err
		case no:
			return yes, unbound, err
		}
		return unknown, unbound, err
	case gql.Compare:
		x, ux, err := m.operand(c.Left, b, self)
		if err != nil {
			return unknown, false, err
		}
		y, uy, err := m.operand(c.Right, b, self)
		if err != nil {
			return unknown, false, err
		}
		t, err := compareValues(x, y, c.Op)
		return t, ux || uy, err
	case gql.In:
		x, unbound, err := m.operand(c.Left, b, self)
		if err != nil || x.kind == null {
			return unknown, unbound, err
		}
		for _, item := range c.List {
			if t, err := compareValues(x, literalValue(item), "="); err != nil || t == yes {
				return t, unbound, err
			}
		}
		return no, unbound, nil
	case gql.IsNull:
		x, unbound, err := m.operand(c.Left, b, self)
		return truthOf(x.kind == null), unbound, err
	case gql.Truth:
		x, unbound, err := m.operand(c.Left, b, self)
		if x.kind != boolValue {
			return unknown, unbound, err
		}
		return truthOf(x.number != 0), unbound, err
	}
	return unknown, false, schema.Errorf(schema.Internal, "no way to evaluate %T", cond)
}

func (m *matcher) operand(o gql.Operand, b *binding, self any) (v value, unbound bool, err error) {
	if o.Literal() {
		return literalValue(o.Value), false, nil
	}
	if !o.Self && !m.inPattern(o.Var) {
		return v, false, &schema.Error{Kind: schema.Invalid, Parameter: "pattern", Value: o.Var, Position: schema.Position{File: "pattern", Line: 1, Column: o.Offset + 1}, Message: "the variable is not in the pattern"}
	}
	switch s := self.(type) {
	case nodeSelf:
		if o.Self || o.Var == s.name && s.name != "" {
			v, err = m.property(s.node, o.Prop)
			return v, false, err
		}
	case edgeSelf:
		if o.Self || o.Var == s.name && s.name != "" {
			v, err = m.property(s.edge, o.Prop)
			return v, false, err
		}
	}
	bound, ok := b.vars[o.Var]
	if !ok {
		return v, true, nil
	}
	v, err = m.property(bound, o.Prop)
	return v, false, err
}

func (m *matcher) inPattern(name string) bool {
	for _, n := range m.q.Nodes {
		if n.Var == name {
			return true
		}
	}
	for _, e := range m.q.Edges {
		if e.Var == name {
			return true
		}
	}
	return false
}

// lookup reads a property of a bound variable.
func (m *matcher) lookup(b *binding, self any, name, prop string) (value, error) {
	v, _, err := m.operand(gql.Operand{Var: name, Prop: prop}, b, self)
	return v, err
}

// property reads a property of an entity or event; what it has not is null.
func (m *matcher) property(x any, prop string) (value, error) {
	switch x := x.(type) {
	case view.Node:
		e := m.s.View.Entity(x)
		switch prop {
		case "", "id":
			return textOf(string(e.ID)), nil
		case "name":
			return textOf(e.Name), nil
		case "code":
			return textOf(e.Code), nil
		case "kind":
			return textOf(string(e.Kind)), nil
		}
		return value{}, unknownProperty(prop, "a node has id, name, code and kind")
	case view.Edge:
		return m.edgeProperty(x, prop)
	case []view.Edge:
		return value{}, unknownProperty(prop, "a quantified edge stands for a list; compare its edges in its own WHERE")
	}
	return value{}, nil
}

func unknownProperty(prop, has string) error {
	return &schema.Error{Kind: schema.Invalid, Parameter: "pattern", Value: prop, Message: "unknown property; " + has}
}

func (m *matcher) edgeProperty(x view.Edge, prop string) (value, error) {
	a := m.s.View.Attributes(x.Event)
	switch prop {
	case "type":
		if a.Relation != view.NoRelation {
			return textOf(a.Relation.String()), nil
		}
		return textOf(string(a.Type)), nil
	case "status":
		return textOf(string(a.Status)), nil
	case "plover":
		return textOf(a.Plover), nil
	case "quad_class":
		return textOf(a.Quad.String()), nil
	case "confidence":
		return value{kind: numberValue, number: a.Confidence}, nil
	case "from":
		return dayOf(a.From), nil
	case "to":
		return dayOf(a.To), nil
	case "date":
		if !m.s.View.Dated(x.Event) {
			return value{}, nil
		}
		answer, err := m.s.answer(m.ctx, x.Event)
		if err != nil {
			return value{}, err
		}
		return value{kind: timeValue, text: answer.Date.String(), from: a.From, to: a.To}, nil
	}
	answer, err := m.s.answer(m.ctx, x.Event)
	if err != nil {
		return value{}, err
	}
	switch prop {
	case "", "id":
		return textOf(string(answer.ID)), nil
	case "code":
		return textOf(answer.Code), nil
	case "cameo":
		return textOf(answer.CAMEO), nil
	case "quote":
		return textOf(answer.Quote), nil
	case "document":
		if answer.Document == nil {
			return value{}, nil
		}
		return textOf(cmp.Or(answer.Document.Title, string(answer.Document.ID))), nil
	case "speaker":
		if answer.Speaker == nil {
			return value{}, nil
		}
		return textOf(answer.Speaker.Name), nil
	case "office":
		return textOf(m.office(x, answer)), nil
	}
	return value{}, unknownProperty(prop, "an edge has id, type, date, from, to, status, confidence, code, cameo, plover, quad_class, office, document, speaker and quote")
}

// office is the office in which a person at either end of the edge took part.
func (m *matcher) office(x view.Edge, answer *EventAnswer) string {
	for _, end := range []view.Node{x.From, x.To} {
		id := schema.IRI(m.s.View.IRI(end))
		for _, r := range schema.Roles() {
			for _, e := range *answer.In(r) {
				if e.ID == id && e.Office != "" {
					return e.Office
				}
			}
		}
	}
	return ""
}

// compareValues compares two values. A time against a text reads the text as EDTF:
// < is before its first day, > after its last, = within it.
func compareValues(x, y value, op string) (truth, error) {
	if x.kind == null || y.kind == null {
		return unknown, nil
	}
	if x.kind == timeValue || y.kind == timeValue {
		var err error
		if x, err = asTime(x); err != nil {
			return unknown, err
		}
		if y, err = asTime(y); err != nil {
			return unknown, err
		}
		return compareTimes(x, y, op), nil
	}
	if x.kind != y.kind {
		return unknown, nil
	}
	d := cmp.Compare(x.number, y.number)
	if x.kind == textValue {
		d = cmp.Compare(x.text, y.text)
	}
	switch op {
	case "=":
		return truthOf(d == 0), nil
	case "<>":
		return truthOf(d != 0), nil
	case "<":
		return truthOf(d < 0), nil
	case "<=":
		return truthOf(d <= 0), nil
	case ">":
		return truthOf(d > 0), nil
	}
	return truthOf(d >= 0), nil
}

func asTime(v value) (value, error) {
	if v.kind == timeValue {
		return v, nil
	}
	text := v.text
	if v.kind == numberValue {
		text = fmt.Sprintf("%04.0f", v.number)
	}
	d, err := schema.ParseDate(text)
	if err != nil || d.IsZero() {
		return v, &schema.Error{Kind: schema.Invalid, Parameter: "pattern", Value: text, Message: "a date is compared with an EDTF date, such as '1971' or '1971-12-16'"}
	}
	return value{kind: timeValue, text: text, from: d.Earliest(), to: d.Latest()}, nil
}

func compareTimes(x, y value, op string) truth {
	within := x.from >= y.from && x.to <= y.to
	switch op {
	case "=":
		return truthOf(within)
	case "<>":
		return truthOf(!within)
	case "<":
		return truthOf(x.to < y.from)
	case "<=":
		return truthOf(x.to <= y.to)
	case ">":
		return truthOf(x.from > y.to)
	}
	return truthOf(x.from >= y.from)
}

// orderValues sorts values for ORDER BY, null last.
func orderValues(x, y value) int {
	if (x.kind == null) != (y.kind == null) {
		if x.kind == null {
			return 1
		}
		return -1
	}
	if x.kind == timeValue && y.kind == timeValue {
		return cmp.Or(cmp.Compare(x.from, y.from), cmp.Compare(x.to, y.to))
	}
	return cmp.Or(cmp.Compare(x.number, y.number), cmp.Compare(x.text, y.text))
}
