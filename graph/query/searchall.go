package query

import (
	"cmp"
	"context"
	"errors"
	"slices"
	"strings"

	"entente/graph/view"
	"entente/graph/words"
	"entente/schema"
)

// SearchKind is a sort of thing that a search finds.
type SearchKind string

// What a search finds.
const (
	FindEntities  SearchKind = "entity"
	FindEvents    SearchKind = "event"
	FindClaims    SearchKind = "claim"
	FindDocuments SearchKind = "document"
)

// SearchKinds lists what a search finds.
func SearchKinds() []SearchKind {
	return []SearchKind{FindEntities, FindEvents, FindClaims, FindDocuments}
}

// Found is one thing found.
type Found struct {
	Kind    SearchKind `json:"kind"`
	ID      schema.IRI `json:"id"`
	Label   string     `json:"label"`          // how a person would name it in a line
	Type    string     `json:"type,omitempty"` // an entity's kind, an event's or a claim's type, a document's sort
	Code    string     `json:"code,omitempty"` // of an entity
	Date    string     `json:"date,omitempty"` // EDTF
	Snippet []Piece    `json:"snippet"`        // the words around what was found, in order
	Score   float64    `json:"score"`          // from 0 to 1, for the order within one answer
	Match   string     `json:"match"`          // of an entity as in /entities; else words or spelling

	Speaker  *schema.Entity `json:"speaker,omitempty"`  // of a claim, or of an event that a claim asserts
	Document *DocumentRef   `json:"document,omitempty"` // that says it
}

// Piece is a part of a text; Match marks a word that was searched for.
type Piece struct {
	Text  string `json:"text"`
	Match bool   `json:"match,omitempty"`
}

// FoundAnswer lists what was found, best first.
type FoundAnswer struct {
	Items     []Found            `json:"items"`
	Total     map[SearchKind]int `json:"total"` // of all that fits, by kind
	Revision  uint64             `json:"revision"`
	Truncated *Truncated         `json:"truncated,omitempty"`
}

// FindParams names the parameters of a search in everything.
func FindParams() []string {
	return []string{"q", "kind", "type", "status", "from", "to", "as_of", "document", "min_confidence", "believe", "advisory", "limit"}
}

// maxSifted bounds the texts that one search holds against its filters.
const maxSifted = 20_000

// Find searches entities by their names, and events, claims and documents by their words.
// A word fits as it is or as a beginning; where nothing has it, a spelling some edits off
// or of the same sound does. Texts that have all words come alone; where none has, those with
// most of them. An exact name comes before all texts, then what fits best. type and status choose
// among events and leave out what has none of its own, from and to choose among all that
// has a date, as_of among entities, events and the claims that had been made by then.
func (s *Session) Find(ctx context.Context, p Params) (*FoundAnswer, error) {
	if err := p.Only(append(FindParams(), "format")...); err != nil {
		return nil, err
	}
	limit, err := p.Int("limit", 20, 1, min(200, s.limits.Page))
	if err != nil {
		return nil, err
	}
	kinds := p.All("kind")
	for _, k := range kinds {
		if !slices.Contains(SearchKinds(), SearchKind(k)) && !schema.EntityKind(k).Valid() {
			return nil, &schema.Error{Kind: schema.Invalid, Parameter: "kind", Value: k,
				Message: "expected entity, event, claim or document, or of entities state, person, organisation, treaty, group, place or project"}
		}
	}
	typed := schema.Fold(p.Get("q"))
	if typed == "" {
		return nil, &schema.Error{Kind: schema.Invalid, Parameter: "q", Value: p.Get("q"), Message: "give a word to search for"}
	}
	filters := Params{}
	for _, name := range FindParams()[2:11] {
		filters[name] = p[name]
	}
	sc, err := s.scope(ctx, filters, "from", "to")
	if err != nil {
		return nil, err
	}
	f := &finding{s: s, ctx: ctx, typed: strings.Fields(typed), limit: limit, filter: s.View.Compile(sc.Filter),
		out: &FoundAnswer{Items: []Found{}, Total: map[SearchKind]int{}, Revision: s.Revision()}, kinds: kinds}
	if f.said, err = s.saidBy(ctx, sc.Filter.AsOf); err != nil {
		return nil, err
	}
	if err := f.all(typed); err != nil {
		return nil, err
	}
	if latin := romanised(p.Get("q")); latin != "" && len(f.list) == 0 {
		f.before, f.typed = f.typed, strings.Fields(latin)
		if err := f.all(latin); err != nil {
			return nil, err
		}
	}
	return f.out, errors.Join(f.write(), f.rests())
}

// all searches names and texts.
func (f *finding) all(typed string) error {
	return errors.Join(f.entities(typed), f.texts())
}

// finding is a search on its way.
type finding struct {
	before []string // what was searched for in vain, in another script
	s      *Session
	ctx    context.Context
	typed  []string
	kinds  []string
	limit  int
	filter *view.Compiled
	list   []candidate
	said   map[schema.IRI]bool // documents whose words had been said on the day asked of; nil is all
	out    *FoundAnswer
}

// candidate is what may come into the answer.
type candidate struct {
	score float64
	match string
	hit   hit  // of an entity
	text  text // of anything else
}

func (f *finding) wants(kind SearchKind) bool {
	return len(f.kinds) == 0 || slices.Contains(f.kinds, string(kind))
}

// wantsEntity tells whether entities of a kind are searched for.
func (f *finding) wantsEntity(kind schema.EntityKind) bool {
	return f.wants(FindEntities) || slices.Contains(f.kinds, string(kind))
}

// entityScores are those of an entity by how it was found: an exact name is what was
// meant, a mere likeness comes after the texts that have the word.
var entityScores = []float64{1, 1, 0.95, 0.85, 0.45}

func (f *finding) entities(typed string) error {
	sc := f.filter.Filter
	some := slices.ContainsFunc(f.kinds, func(k string) bool { return schema.EntityKind(k).Valid() })
	if !f.wants(FindEntities) && !some || len(sc.Types)+len(sc.Plover)+len(sc.Statuses)+len(sc.Relations)+len(sc.Graphs) > 0 || !sc.Window.IsZero() {
		return nil
	}
	l, err := f.s.labels(f.ctx)
	if err != nil {
		return err
	}
	hits := l.search(f.s, typed, func(n view.Node) bool {
		return f.wantsEntity(f.s.View.Kind(n)) && (sc.AsOf == nil || f.s.View.ExistsOn(n, *sc.AsOf))
	})
	if f.out.Total[FindEntities] = len(hits); len(hits) > f.limit {
		hits = hits[:f.limit]
	}
	for i, h := range hits {
		// Their own order holds: names that fit as well are told apart by their neighbours.
		f.list = append(f.list, candidate{score: entityScores[h.rank] - 0.0001*float64(i), match: matchRank[h.rank], hit: h, text: text{kind: FindEntities}})
	}
	return nil
}

func (f *finding) texts() error {
	if !f.wants(FindEvents) && !f.wants(FindClaims) && !f.wants(FindDocuments) {
		return nil
	}
	x, err := f.s.texts(f.ctx)
	if err != nil {
		return err
	}
	if x.cut {
		f.out.Truncated = &Truncated{"indexed_words", maxIndexed}
	}
	seen := 0
	var failed error
	x.index.Search(f.typed, func(h words.Hit[text]) words.More {
		next := words.Best
		if len(f.list) >= 2*f.limit { // the others are counted
			next = words.Any
		}
		if seen++; seen > maxSifted {
			f.out.Truncated = &Truncated{"texts", maxSifted}
			return words.Enough
		}
		if !f.wants(h.About.kind) {
			return next
		}
		ok, err := next == words.Any && f.surelyPasses(h.About), error(nil)
		if !ok {
			ok, err = f.passes(h.About)
		}
		if failed = err; err != nil {
			return words.Enough
		}
		if !ok {
			return next
		}
		f.out.Total[h.About.kind]++
		if len(f.list) < 2*f.limit {
			c := candidate{score: 0.9 * h.Score, match: "words", text: h.About}
			if h.Guessed {
				c.match = "spelling"
			}
			f.list = append(f.list, c)
		}
		return next
	})
	return failed
}

// passes holds a text against the filters.
func (f *finding) passes(t text) (bool, error) {
	sc := f.filter.Filter
	if t.kind == FindEvents {
		e, ok := f.s.View.Find(t.term, t.from, t.to)
		return ok && f.filter.Pass(e), nil
	}
	switch {
	case len(sc.Types)+len(sc.Plover)+len(sc.Statuses)+len(sc.Relations) > 0, f.said != nil && t.kind == FindClaims && !f.saidIn(t.graph):
		return false, nil
	case t.advisory && !sc.Advisory:
		return false, nil
	case !sc.Window.IsZero() && (t.from == schema.DayMin && t.to == schema.DayMax || t.from > sc.Window.Latest() || t.to < sc.Window.Earliest()):
		return false, nil
	case len(sc.Graphs) > 0 && !f.inGraphs(t.graph):
		return false, nil
	case t.kind == FindClaims && len(sc.Believe.Speakers) > 0 || sc.MinConfidence > 0:
		return f.believed(t)
	}
	return true, nil
}

// surelyPasses tells, without a look for the event, that one passes: it is stated by one graph, and all
// that is in no claim's passes.
func (f *finding) surelyPasses(t text) bool {
	return t.kind == FindEvents && t.sole && f.filter.Plain() && !f.s.claimed(t.graph)
}

// claimed tells whether a graph is a claim's. It costs a look at all graphs once in a moment.
func (s *Session) claimed(graph uint64) bool {
	type claims struct{}
	known, ok := s.Kept(claims{})
	if !ok {
		all := map[uint64]bool{}
		for _, g := range s.View.Graphs() {
			if g.Kind == view.ClaimGraph {
				all[g.Term] = true
			}
		}
		known = all
		s.Keep(claims{}, known)
	}
	return known.(map[uint64]bool)[graph]
}

// saidIn tells whether the words of a document had been said on the day asked of.
func (f *finding) saidIn(document uint64) bool {
	id, err := f.s.iri(document)
	return err == nil && f.said[id]
}

func (f *finding) inGraphs(term uint64) bool {
	for i, g := range f.s.View.Graphs() {
		if g.Term == term && f.filter.Filter.Graphs[i] {
			return true
		}
	}
	return false
}

// believed holds a claim against whose word counts, and how sure it has to be.
func (f *finding) believed(t text) (bool, error) {
	if t.kind != FindClaims {
		return true, nil
	}
	c, err := f.s.toldClaim(f.ctx, t.term)
	if err != nil {
		return false, err
	}
	sc := f.filter.Filter
	if c.Confidence != 0 && c.Confidence < sc.MinConfidence {
		return false, nil
	}
	if len(sc.Believe.Speakers) == 0 {
		return true, nil
	}
	return slices.ContainsFunc(sc.Believe.Speakers, func(n view.Node) bool { return schema.IRI(f.s.View.IRI(n)) == c.Speaker.ID }), nil
}

// write fills the answer with the best.
func (f *finding) write() error {
	slices.SortStableFunc(f.list, func(a, b candidate) int { return cmp.Compare(b.score, a.score) })
	for _, c := range f.list[:min(len(f.list), f.limit)] {
		item, err := f.item(c)
		if err != nil {
			return err
		}
		item.Score = float64(int(c.score*1000+0.5)) / 1000
		item.Match = c.match
		f.out.Items = append(f.out.Items, *item)
	}
	return nil
}

func (f *finding) item(c candidate) (*Found, error) {
	switch c.text.kind {
	case FindEvents:
		return f.event(c.text)
	case FindClaims:
		return f.claim(c.text)
	case FindDocuments:
		return f.document(c.text)
	}
	e := f.s.View.Entity(c.hit.node)
	name := e.Name
	if c.hit.via != "" {
		name = c.hit.via
	}
	return &Found{Kind: FindEntities, ID: e.ID, Label: e.Name, Type: string(e.Kind), Code: e.Code, Snippet: snippet(name, f.typed)}, nil
}

func (f *finding) event(t text) (*Found, error) {
	e, ok := f.s.View.Find(t.term, t.from, t.to)
	if !ok {
		return nil, schema.Errorf(schema.Internal, "the event %d is in the index of words and not in the view", t.term)
	}
	a, err := f.s.answer(f.ctx, e)
	if err != nil {
		return nil, err
	}
	said := a.Quote
	if said == "" {
		said = a.Note
	}
	return &Found{Kind: FindEvents, ID: a.ID, Label: eventLine(a), Type: string(a.Type), Date: a.Date.String(), Snippet: snippet(said, f.typed), Speaker: a.Speaker, Document: a.Document}, nil
}

func (f *finding) claim(t text) (*Found, error) {
	c, err := f.s.toldClaim(f.ctx, t.term)
	if err != nil {
		return nil, err
	}
	document, err := f.s.title(f.ctx, t.graph)
	if err != nil {
		return nil, err
	}
	return &Found{Kind: FindClaims, ID: c.ID, Label: c.Speaker.Name + ": " + string(c.ClaimType), Type: string(c.ClaimType), Date: c.Date.String(),
		Snippet: snippet(c.Text, f.typed), Speaker: &c.Speaker, Document: document}, nil
}

func (f *finding) document(t text) (*Found, error) {
	d, err := f.s.toldDocument(f.ctx, t.term)
	if err != nil {
		return nil, err
	}
	said := d.Title
	if d.Publisher != "" {
		said += ", " + d.Publisher
	}
	return &Found{Kind: FindDocuments, ID: d.ID, Label: d.Title, Type: d.Type, Date: d.Date.String(), Snippet: snippet(said, f.typed)}, nil
}

// eventLine names an event in a line: what it is, and who takes part.
func eventLine(a *EventAnswer) string {
	names := func(list []schema.Entity) string {
		var out []string
		for _, e := range list {
			out = append(out, e.Name)
		}
		return strings.Join(out, ", ")
	}
	s := humanType(a.Type)
	if a.Status != schema.Occurred && a.Status != "" {
		s += " (" + string(a.Status) + ")"
	}
	switch source, target := names(a.Source), names(a.Target); {
	case source != "" && target != "":
		return s + ": " + source + " → " + target
	case source != "" || target != "":
		s += ": " + source + target
		if party := names(a.Party); party != "" {
			s += ", " + party
		}
	case len(a.Party) > 0:
		s += ": " + strings.Join(strings.Split(names(a.Party), ", "), " – ")
	}
	if len(a.Object) > 0 {
		s += ", " + names(a.Object)
	}
	return s
}

// rests notes what the answer rests on.
func (f *finding) rests() error {
	l, err := f.s.labels(f.ctx)
	if err != nil {
		return err
	}
	x, err := f.s.texts(f.ctx)
	if err == nil {
		f.s.rests(&Footprint{index: l.edition, degrees: true, entities: true, words: slices.Concat(f.typed, f.before), corpus: x.corpus()})
	}
	return err
}
