package rdf

import (
	"strconv"

	"github.com/cayleygraph/quad"

	"entente/schema"
)

// Encoder turns records into quads. Records must have their names (schema.Namer's
// Assign) before. An Encoder is a value without state of its own.
type Encoder struct {
	Namer schema.Namer
	// Lean leaves out what a dataset's row repeats or what can be worked out: the
	// default status, the bounds of a date, the usual codes of a type, passages.
	Lean bool
}

// Record encodes one record. graph is the document's or dataset's IRI, the label of
// every quad but those that a claim asserts. Quads may repeat (two events of one
// passage); a store holds them once.
func (e Encoder) Record(r schema.Record, graph schema.IRI) []quad.Quad {
	w := &writer{enc: e, label: quad.IRI(graph)}
	w.record(r)
	return w.quads
}

func (w *writer) record(r schema.Record) {
	switch r := r.(type) {
	case *schema.Document:
		w.document(r)
	case *schema.Event:
		w.event(r)
	case *schema.Claim:
		w.claim(r)
	}
}

// Entity encodes what a record says of an entity.
func (e Encoder) Entity(x schema.Entity, graph schema.IRI) []quad.Quad {
	w := &writer{enc: e, label: quad.IRI(graph)}
	w.entity(x)
	return w.quads
}

type writer struct {
	enc   Encoder
	label quad.Value
	quads []quad.Quad
	// told holds the entities that were described already, nil to describe each
	// time.
	told map[schema.IRI]bool
}

func (w *writer) add(s quad.Value, p quad.IRI, o quad.Value) {
	w.quads = append(w.quads, quad.Quad{Subject: s, Predicate: p, Object: o, Label: w.label})
}

func (w *writer) text(s quad.Value, p quad.IRI, o string) {
	if o != "" {
		w.add(s, p, quad.String(o))
	}
}

func (w *writer) number(s quad.Value, p quad.IRI, n int) {
	w.add(s, p, quad.TypedString{Value: quad.String(strconv.Itoa(n)), Type: XSDInteger})
}

// date writes an EDTF expression with its first and last day.
func (w *writer) date(s quad.Value, p quad.IRI, d schema.Date) {
	if d.IsZero() {
		return
	}
	w.add(s, p, quad.TypedString{Value: quad.String(d.String()), Type: EDTF})
	if w.enc.Lean {
		return
	}
	w.day(s, Earliest, d.Earliest())
	w.day(s, Latest, d.Latest())
}

func (w *writer) day(s quad.Value, p quad.IRI, d schema.Day) {
	if !d.Open() {
		w.add(s, p, quad.TypedString{Value: quad.String(d.String()), Type: XSDDate})
	}
}

func (w *writer) confidence(s quad.Value, c float64) {
	if c != 0 {
		w.decimal(s, Confidence, c)
	}
}

func (w *writer) entity(x schema.Entity) quad.IRI {
	id := quad.IRI(x.ID)
	w.sectors(id, x)
	if w.told != nil {
		if w.told[x.ID] {
			return id
		}
		w.told[x.ID] = true
	}
	w.add(id, Type, kindClass[x.Kind])
	w.text(id, PrefLabel, x.Name)
	w.text(id, Code, x.Code)
	for _, a := range x.Aliases {
		w.text(id, AltLabel, a)
	}
	if x.Point != nil {
		w.decimal(id, Latitude, x.Point.Latitude)
		w.decimal(id, Longitude, x.Point.Longitude)
	}
	if x.Of != "" {
		w.add(id, ActorOf, quad.IRI(w.enc.Namer.Key("state", schema.Slug(x.Of))))
	}
	return id
}

// sectors says what an entity belongs to: of a dataset each once, whatever rows it
// was met in.
func (w *writer) sectors(id quad.IRI, x schema.Entity) {
	for _, s := range x.Sectors {
		if w.told != nil {
			key := x.ID + "\x00" + schema.IRI(s)
			if w.told[key] {
				continue
			}
			w.told[key] = true
		}
		w.text(id, Sector, s)
	}
}

func (w *writer) decimal(s quad.Value, p quad.IRI, f float64) {
	w.add(s, p, quad.TypedString{Value: quad.String(strconv.FormatFloat(f, 'f', -1, 64)), Type: XSDDecimal})
}

// part ties a record to an entity and, where the record says which office or role
// the entity had in it, to a node that says so.
func (w *writer) part(record quad.IRI, p quad.IRI, x schema.Entity) {
	id := w.entity(x)
	w.add(record, p, id)
	if x.Office == "" && x.State == "" && x.Role == "" {
		return
	}
	node := quad.IRI(w.enc.Namer.Hash("participation", string(record), string(p), string(id), x.Office, x.State, x.Role))
	w.add(record, HasPart, node)
	w.add(node, Type, Participation)
	w.add(node, Participant, id)
	w.text(node, Office, x.Office)
	w.text(node, ParticipantRole, x.Role)
	if x.State != "" {
		w.add(node, StateOf, quad.IRI(w.enc.Namer.Key("state", schema.Slug(x.State))))
	}
	w.add(node, Of, p)
}

func (w *writer) document(d *schema.Document) {
	id := quad.IRI(d.ID)
	w.add(id, Type, CreativeWork)
	w.text(id, Title, d.Title)
	w.text(id, DocumentType, d.Type)
	w.text(id, Publisher, d.Publisher)
	w.text(id, Licence, d.Licence)
	w.text(id, SourceText, d.Source)
	if !d.Date.IsZero() {
		w.add(id, Date, quad.TypedString{Value: quad.String(d.Date.String()), Type: EDTF})
	}
	for _, x := range d.Organisers {
		w.part(id, Organiser, x)
	}
	for _, x := range d.Participants {
		w.part(id, Participant, x)
	}
}

func (w *writer) event(e *schema.Event) {
	id := quad.IRI(e.ID)
	w.add(id, Type, TypeClass(e.Type))
	e.Each(func(r schema.Role, x *schema.Entity) { w.part(id, roleTerm[r], *x) })
	w.date(id, HasTimeStamp, e.Date)
	w.text(id, DateBasis, e.DateBasis)
	if !w.enc.Lean || e.StatusOrDefault() != schema.Occurred {
		w.text(id, Status, string(e.StatusOrDefault()))
	}
	w.text(id, Plover, e.Plover)
	w.text(id, CAMEO, e.CAMEO)
	w.text(id, OriginalCode, e.Code)
	w.text(id, Comment, e.Note)
	w.text(id, SourceText, e.Report)
	for _, name := range schema.FigureNames() {
		if f, ok := e.Figures[name]; ok {
			w.decimal(id, FigureTerm(name), f)
		}
	}
	w.origin(id, e.Confidence, e.Rule, e.EditedBy, e.Provenance)
}

func (w *writer) claim(c *schema.Claim) {
	id := quad.IRI(c.ID)
	w.add(id, Type, ClaimClass)
	w.text(id, ClaimTypeOf, string(c.ClaimType))
	w.text(id, Text, c.Text)
	w.part(id, WasAttributedTo, c.Speaker)
	for _, x := range c.About {
		w.part(id, About, x)
	}
	w.date(id, HasTimeStamp, c.Date)
	w.text(id, Advisory, c.Advisory)
	w.origin(id, c.Confidence, c.Rule, c.EditedBy, c.Provenance)
	if len(c.Asserts) == 0 {
		return
	}
	w.add(id, AssertsGraph, id)
	outer := w.label
	w.label = id
	for i := range c.Asserts {
		w.event(&c.Asserts[i])
	}
	w.label = outer
}

// origin writes where a record comes from and what made it.
func (w *writer) origin(id quad.IRI, confidence float64, rule, editor string, p schema.Provenance) {
	w.confidence(id, confidence)
	w.text(id, EditedBy, editor)
	if rule != "" {
		activity := quad.IRI(w.enc.Namer.Hash("activity", rule))
		w.add(id, WasGeneratedBy, activity)
		w.add(activity, Type, ActivityClass)
		w.text(activity, Rule, rule)
	}
	if !p.IsZero() && !w.enc.Lean {
		w.add(id, WasDerivedFrom, w.passage(p))
	}
}

func (w *writer) passage(p schema.Provenance) quad.IRI {
	node := quad.IRI(w.enc.Namer.Hash("passage", string(p.Document), p.Section, strconv.Itoa(p.Item),
		strconv.Itoa(p.Start), strconv.Itoa(p.End), p.Quote))
	w.add(node, Type, SpecificResource)
	if p.Document != "" {
		w.add(node, HasSource, quad.IRI(p.Document))
	}
	w.text(node, Section, p.Section)
	if p.Item != 0 {
		w.number(node, Item, p.Item)
	}
	if p.Start != 0 || p.End != 0 {
		position := node + "#position"
		w.add(node, HasSelector, position)
		w.add(position, Type, PositionSelector)
		w.number(position, Start, p.Start)
		w.number(position, End, p.End)
	}
	if p.Quote != "" {
		quote := node + "#quote"
		w.add(node, HasSelector, quote)
		w.add(quote, Type, QuoteSelector)
		w.text(quote, Exact, p.Quote)
	}
	return node
}
