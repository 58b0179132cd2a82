package curated

import (
	"cmp"
	"fmt"
	"io"
	"strings"

	"entente/loader/resolve"
	"entente/schema"
)

// Read reads one file. emit takes the document first, then every record that is
// right; refuse takes every record that is not, with its place. An error means that
// the file as a whole cannot be read, or is what emit or refuse returned.
func Read(name string, r io.Reader, maxBytes int64, res *resolve.Resolver, namer schema.Namer,
	emit func(schema.Record, schema.IRI) error, refuse func(error) error) error {
	maxBytes = min(maxBytes, maxSize)
	data, err := io.ReadAll(io.LimitReader(r, maxBytes+1))
	if err != nil {
		return schema.Errorf(schema.Internal, "%s: reading: %w", name, err)
	}
	if int64(len(data)) > maxBytes {
		return &schema.Error{Kind: schema.TooLarge, Position: schema.Position{File: name}, Message: fmt.Sprintf("larger than %d bytes, the bound on a file written by hand; split it, or load records or RDF", maxBytes)}
	}
	root, err := parse(name, data)
	if err != nil {
		return err
	}
	s, err := compiled()
	if err != nil {
		return err
	}
	if root.kind != mapping {
		return &schema.Error{Kind: schema.Invalid, Position: schema.Position{File: name, Line: 1}, Message: "expected document:, events: and claims: at the top"}
	}
	if err := check(name, s.file, root); err != nil {
		return err
	}
	f := &file{name: name, res: res, namer: namer, known: map[string]schema.Entity{}}
	doc, err := f.document(root)
	if err != nil {
		return err
	}
	if err := emit(doc, doc.ID); err != nil {
		return err
	}
	for _, n := range root.field("events").items {
		err := check(name, s.event, n)
		var e *schema.Event
		if err == nil {
			e, err = f.event(n, "timeline")
		}
		if err != nil {
			err = refuse(err)
		} else {
			err = emit(e, doc.ID)
		}
		if err != nil {
			return err
		}
	}
	for _, n := range root.field("claims").items {
		err := check(name, s.claim, n)
		var c *schema.Claim
		if err == nil {
			c, err = f.claim(n)
		}
		if err != nil {
			err = refuse(err)
		} else {
			err = emit(c, doc.ID)
		}
		if err != nil {
			return err
		}
	}
	return nil
}

// file is a file being read.
type file struct {
	name  string
	res   *resolve.Resolver
	namer schema.Namer
	doc   schema.IRI
	known map[string]schema.Entity // people of the file, by folded name and alias
}

func (f *file) document(root *node) (*schema.Document, error) {
	n := root.field("document")
	d := &schema.Document{Title: n.field("title").text, Type: n.field("type").text, Publisher: n.field("publisher").text,
		Licence: n.field("licence").text, Source: n.field("source").text}
	var err error
	if d.Date, err = f.date(n.field("date")); err != nil {
		return nil, err
	}
	// The same title, date and publisher are the same document, so that a corrected
	// file adds to what is there instead of standing beside it.
	d.ID = f.namer.Hash("document", "curated", schema.Fold(d.Title), d.Date.String(), schema.Fold(d.Publisher))
	f.doc = d.ID
	for _, p := range root.field("people").items {
		f.meet(p)
	}
	for _, p := range n.field("participants").items {
		e := f.meet(p)
		e.Role = p.field("role").text
		d.Participants = append(d.Participants, e)
	}
	if d.Organisers, err = f.entities(n.field("organisers"), schema.Date{}, schema.Organisation); err != nil {
		return nil, err
	}
	for _, o := range d.Organisers {
		f.know(o)
	}
	return d, nil
}

// meet learns of a person or body that the file introduces. Whoever the reference
// tables know is that one, unless the file gives an id of its own.
func (f *file) meet(n *node) schema.Entity {
	e := schema.Entity{Kind: schema.EntityKind(n.field("kind").text), Name: n.field("name").text, Office: n.field("office").text,
		State: n.field("state").text, Code: n.field("code").text, ID: schema.IRI(n.field("id").text)}
	if e.Kind == "" {
		e.Kind = schema.Person
	}
	if e.ID == "" {
		e = f.recognised(e)
	}
	e.ID = f.namer.Entity(e, f.doc)
	for _, a := range n.field("aliases").items {
		e.Aliases = append(e.Aliases, a.text)
	}
	f.know(e)
	return e
}

// recognised is the entity as the reference tables know it, else as it is. A person
// counts as known by the whole name only, not by the surname.
func (f *file) recognised(e schema.Entity) schema.Entity {
	var known schema.Entity
	ok := false
	switch e.Kind {
	case schema.State:
		known, ok = f.res.State(cmp.Or(e.Code, e.Name), schema.DayMin)
	case schema.Person:
		if strings.Contains(strings.TrimSpace(e.Name), " ") {
			known, ok = f.res.Person(e.Name, e.State, e.Office, schema.DayMin)
		}
		known.Office = e.Office
	case schema.Organisation, schema.Treaty, schema.Project:
		known, ok = f.res.Body(cmp.Or(e.Code, e.Name))
		ok = ok && known.Kind == e.Kind
	case schema.Group:
		known, ok = f.res.Group(e.Name)
	case schema.Place:
	}
	if !ok {
		return e
	}
	return known
}

// know lets the entity be named by its name and aliases in the rest of the file.
func (f *file) know(e schema.Entity) {
	for _, name := range append([]string{e.Name}, e.Aliases...) {
		f.known[schema.Fold(name)] = e
	}
}

func (f *file) at(n *node) schema.Position {
	return schema.Position{File: f.name, Line: n.line, Column: n.column}
}

func (f *file) date(n *node) (schema.Date, error) {
	d, err := schema.ParseDate(n.text)
	if err != nil {
		return d, schema.At(err, f.at(n))
	}
	return d, nil
}
