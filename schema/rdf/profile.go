package rdf

import (
	"strconv"

	"github.com/cayleygraph/quad"

	"entente/schema"
)

// Profile encodes what is known beforehand of an entity. Validity, terms of office
// and memberships are nodes of their own, since each has its dates.
func (e Encoder) Profile(p schema.Profile, graph schema.IRI) []quad.Quad {
	w := &writer{enc: e, label: quad.IRI(graph)}
	id := w.entity(p.Entity)
	w.text(id, OfficialName, p.OfficialName)
	w.text(id, ISO3, p.ISO3)
	for _, n := range p.COW {
		w.number(id, COWCode, n)
	}
	for _, n := range p.GW {
		w.number(id, GWCode, n)
	}
	w.text(id, Capital, p.Capital)
	if p.Located != "" {
		w.add(id, LocatedIn, w.state(p.Located))
	}
	for _, v := range p.Valid {
		w.dated(id, Valid, ValidityClass, v, "")
	}
	for _, s := range p.Successors {
		w.add(id, SucceededBy, w.state(s))
	}
	for _, s := range p.Continuation {
		w.add(id, ContinuedBy, w.state(s))
	}
	if !p.Died.IsZero() {
		w.add(id, DeathDate, quad.TypedString{Value: quad.String(p.Died.String()), Type: EDTF})
	}
	for _, t := range p.Offices {
		node := w.dated(id, HoldsOffice, TermClass, t.Interval, t.Office+"\x00"+t.State)
		w.text(node, Office, t.Office)
		w.text(node, Head, t.Head)
		if t.State != "" {
			w.add(node, StateOf, w.state(t.State))
		}
	}
	for _, m := range p.Memberships {
		node := w.dated(id, MemberOf, Membership, m.Interval, string(m.Of)+"\x00"+m.Role)
		w.add(node, Of, quad.IRI(m.Of))
		w.text(node, ParticipantRole, m.Role)
	}
	return w.quads
}

func (w *writer) state(key string) quad.IRI {
	return quad.IRI(w.enc.Namer.Key("state", schema.Slug(key)))
}

// dated writes a node for something that held from one date to another.
func (w *writer) dated(subject, p, class quad.IRI, i schema.Interval, key string) quad.IRI {
	node := quad.IRI(w.enc.Namer.Hash("term", string(subject), string(p), key, i.From.String(), i.To.String()))
	w.add(subject, p, node)
	w.add(node, Type, class)
	w.edtf(node, ValidFrom, i.From)
	w.edtf(node, ValidTo, i.To)
	return node
}

// edtf writes a date as xsd:date where it is a day, else as EDTF.
func (w *writer) edtf(s quad.Value, p quad.IRI, d schema.Date) {
	switch {
	case d.IsZero():
	case d.Earliest() == d.Latest() && d.Earliest().String() == d.String():
		w.day(s, p, d.Earliest())
	default:
		w.add(s, p, quad.TypedString{Value: quad.String(d.String()), Type: EDTF})
	}
}

// Profile reads back what Encoder.Profile wrote.
func (d Decoder) Profile(id schema.IRI) (schema.Profile, error) {
	n, err := d.node(quad.IRI(id), nil)
	if err != nil {
		return schema.Profile{}, err
	}
	p := schema.Profile{Entity: n.entity(), OfficialName: n.text(OfficialName), ISO3: n.text(ISO3), Capital: n.text(Capital), Died: n.date(DeathDate)}
	if p.Kind == "" {
		return p, notFound("entity", id)
	}
	p.COW, p.GW = n.numbers(COWCode), n.numbers(GWCode)
	if at := n.first(LocatedIn); at != nil {
		p.Located = stateKey(at)
	}
	for _, s := range n.values[SucceededBy] {
		p.Successors = append(p.Successors, stateKey(s))
	}
	for _, s := range n.values[ContinuedBy] {
		p.Continuation = append(p.Continuation, stateKey(s))
	}
	for _, v := range n.values[Valid] {
		node, err := d.node(v, nil)
		if err != nil {
			return p, err
		}
		p.Valid = append(p.Valid, node.interval())
	}
	for _, v := range n.values[HoldsOffice] {
		node, err := d.node(v, nil)
		if err != nil {
			return p, err
		}
		t := schema.Term{Office: node.text(Office), Head: node.text(Head), Interval: node.interval()}
		if s := node.first(StateOf); s != nil {
			t.State = stateKey(s)
		}
		p.Offices = append(p.Offices, t)
	}
	for _, v := range n.values[MemberOf] {
		node, err := d.node(v, nil)
		if err != nil {
			return p, err
		}
		of, _ := node.first(Of).(quad.IRI)
		p.Memberships = append(p.Memberships, schema.Membership{Of: schema.IRI(of), Role: node.text(ParticipantRole), Interval: node.interval()})
	}
	schema.SortProfile(&p)
	return p, nil
}

func (n *node) interval() schema.Interval {
	return schema.Interval{From: n.date(ValidFrom), To: n.date(ValidTo)}
}

func (n *node) numbers(p quad.IRI) []int {
	var list []int
	for _, v := range n.values[p] {
		if i, err := strconv.Atoi(Lexical(v)); err == nil {
			list = append(list, i)
		}
	}
	return list
}
