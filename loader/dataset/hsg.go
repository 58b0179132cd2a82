package dataset

import (
	"context"
	"errors"
	"fmt"
	"io"
	"regexp"
	"strings"

	"entente/loader/resolve"
	"entente/schema"
	"entente/schema/reference"
)

// The two tables of the US Office of the Historian: visits of foreign leaders to the
// United States since 1874, and travels abroad of its presidents and secretaries of
// state. Both are public domain.

func hsgVisits() Adapter {
	return Adapter{Name: "hsg-visits", Gloss: "visits of foreign leaders to the United States (Office of the Historian)", Extensions: []string{".csv"},
		Recognise: func(head []byte) bool { return hasColumns(head, ',', "id", "start_date", "visitor", "from_name") }, Read: readHSGVisits}
}

func hsgTravels() Adapter {
	return Adapter{Name: "hsg-travels", Gloss: "travels abroad of US presidents and secretaries of state (Office of the Historian)", Extensions: []string{".csv"},
		Recognise: func(head []byte) bool {
			return hasColumns(head, ',', "id", "role", "traveller", "start_date", "country")
		}, Read: readHSGTravels}
}

const hsgLicence = "CC0 1.0"

// hsg reads either table.
type hsg struct {
	*table
	leaders         *leaders
	names           *reviewed
	id              schema.IRI
	unknown         map[string]bool // countries told of already
	asked, resolved int             // names of countries
}

func newHSG(ctx context.Context, in io.Reader, env Env, out Out, key, title string, columns ...string) (*hsg, error) {
	id := env.Namer.Key("dataset", key)
	t, err := newTable(ctx, in, env, out, ',', columns...)
	if err != nil {
		return nil, err
	}
	doc := &schema.Document{ID: id, Title: title, Type: "dataset", Publisher: "Office of the Historian, United States Department of State",
		Licence: hsgLicence, Source: "https://history.state.gov/departmenthistory"}
	names := newReviewed(env, out, id)
	return &hsg{table: t, id: id, names: names, leaders: newLeaders(env, id, names), unknown: map[string]bool{}}, out.Record(doc, id)
}

// dates reads the two ends of a stay. ok is false where the row was refused.
func (h *hsg) dates() (d schema.Date, ok bool, err error) {
	from, err := schema.ParseDay(h.text("start_date"))
	if err != nil {
		return d, false, h.refuse("start_date", "expected a day such as 1961-07-11")
	}
	to := from
	if h.text("end_date") != "" {
		if to, err = schema.ParseDay(h.text("end_date")); err != nil {
			return d, false, h.refuse("end_date", "expected a day such as 1961-07-14")
		}
	}
	if to < from {
		return d, false, h.refuse("end_date", "the stay ends before it begins ("+h.text("start_date")+")")
	}
	return schema.DateBetween(from, to), true, nil
}

// country finds a state as it was; one that the tables do not know becomes a place
// and is told of once.
func (h *hsg) country(name string, day schema.Day) (schema.Entity, error) {
	h.asked++
	e, err := h.names.decide(name, day, func(own bool) (schema.Entity, resolve.Method) {
		if !own {
			for _, spelling := range countrySpellings(name) {
				if e, ok := h.env.Resolver.State(spelling, day); ok {
					return e, resolve.ByName
				}
			}
			if e, ok := h.env.Resolver.Body(name); ok {
				return e, resolve.ByName
			}
		}
		e := schema.Entity{Kind: schema.Place, Name: name}
		e.ID = h.env.Namer.Entity(e, h.id)
		return e, resolve.AsOwn
	})
	switch {
	case e.Kind != schema.Place:
		h.resolved++
	case !h.unknown[name]:
		h.unknown[name] = true
		h.out.Note("country not resolved, kept as a place: " + name)
	}
	return e, err
}

// countrySpellings lists how a country may be meant: "Germany, Federal Republic of" in
// its usual order, "Burma (Myanmar)" and "Yugoslavia (Kosovo)" by either name, the
// first one first.
func countrySpellings(name string) []string {
	name = strings.ReplaceAll(name, "’", "'")
	list := []string{name}
	if main, rest, ok := strings.Cut(name, ", "); ok {
		list = append(list, rest+" "+main, rest+" the "+main)
	}
	if main, rest, ok := strings.Cut(name, " ("); ok {
		list = append(list, main, strings.TrimSuffix(rest, ")"))
	}
	return list
}

// done tells how many names of countries were found.
func (h *hsg) done() error {
	if h.err == nil {
		h.out.Note(fmt.Sprintf("%d of %d names of countries resolved", h.resolved, h.asked))
	}
	return h.err
}

func (h *hsg) add(e *schema.Event) error {
	e.Type = schema.Visit
	e.ID = h.env.Namer.Hash("event", string(h.id), h.text("id"))
	return h.out.Record(e, h.id)
}

func readHSGVisits(ctx context.Context, in io.Reader, env Env, out Out) error {
	h, err := newHSG(ctx, in, env, out, "hsg-visits", "Visits by Foreign Leaders", "id", "start_date", "end_date", "visitor", "from_name")
	if err != nil {
		return err
	}
	for h.next() {
		if err := h.visit(); err != nil {
			return err
		}
	}
	return h.done()
}

func (h *hsg) visit() error {
	date, ok, err := h.dates()
	if !ok {
		return err
	}
	for _, column := range []string{"visitor", "from_name", "id"} {
		if h.text(column) == "" {
			return h.refuse(column, "the cell is empty")
		}
	}
	day := date.Earliest()
	from, err1 := h.country(h.text("from_name"), day)
	host, err2 := h.country("United States", day)
	visitor, err3 := h.leaders.find(h.text("visitor"), from, day)
	if err := errors.Join(err1, err2, err3); err != nil {
		return err
	}
	e := &schema.Event{Date: date, Note: h.text("description")}
	e.Source = []schema.Entity{from, visitor}
	e.Target = append([]schema.Entity{host}, h.leaders.met(e.Note, host, day)...)
	return h.add(e)
}

func readHSGTravels(ctx context.Context, in io.Reader, env Env, out Out) error {
	h, err := newHSG(ctx, in, env, out, "hsg-travels", "Travels Abroad of the President and the Secretary of State", "id", "role", "traveller", "start_date", "end_date", "country", "remarks")
	if err != nil {
		return err
	}
	for h.next() {
		if err := h.travel(); err != nil {
			return err
		}
	}
	return h.done()
}

func (h *hsg) travel() error {
	date, ok, err := h.dates()
	if !ok {
		return err
	}
	for _, column := range []string{"traveller", "country", "id"} {
		if h.text(column) == "" {
			return h.refuse(column, "the cell is empty")
		}
	}
	day := date.Earliest()
	home, err1 := h.country("United States", day)
	there, err2 := h.country(h.text("country"), day)
	office := map[string]string{"president": "President", "secretary": "Secretary of State"}[h.text("role")]
	traveller, err3 := h.leaders.find(strings.TrimSpace(office+" "+h.text("traveller")), home, day)
	if err := errors.Join(err1, err2, err3); err != nil {
		return err
	}
	e := &schema.Event{Date: date, Note: h.text("remarks")}
	e.Source = []schema.Entity{home, traveller}
	e.Target = append([]schema.Entity{there}, h.leaders.met(e.Note, there, day)...)
	if town := h.text("locale"); town != "" {
		place := schema.Entity{Kind: schema.Place, Name: town, State: there.Code}
		place.ID = h.env.Namer.Entity(place, h.id)
		place.State = "" // where it lies is in its name; it holds no office there
		e.Place = []schema.Entity{place}
	}
	return h.add(e)
}

// leaders finds the persons behind titles and names such as "Prime Minister
// Suhrawardy".
type leaders struct {
	env    Env
	tables *reference.Tables
	scope  schema.IRI
	names  *reviewed
}

func newLeaders(env Env, scope schema.IRI, names *reviewed) *leaders {
	return &leaders{env: env, tables: env.Resolver.Tables(), scope: scope, names: names}
}

// find takes the longest beginning that is an office, and the rest as the name.
func (l *leaders) find(text string, of schema.Entity, day schema.Day) (schema.Entity, error) {
	return l.names.decide(text, day, func(own bool) (schema.Entity, resolve.Method) { return l.look(text, of, day, own) })
}

func (l *leaders) look(text string, of schema.Entity, day schema.Day, own bool) (schema.Entity, resolve.Method) {
	key := stateKeyOf(of)
	words := strings.Fields(text)
	office := ""
	for n := min(len(words)-1, 6); n > 0; n-- {
		if o, ok := l.tables.Office(strings.Join(words[:n], " "), key); ok {
			office, words = o.Name, words[n:]
			break
		}
	}
	name := strings.Join(words, " ")
	if p, ok := l.known(name, office, key, day); ok && !own {
		return schema.Entity{Kind: schema.Person, Name: p.Name, Office: office, State: p.State, ID: l.env.Namer.KnownPerson(p.Name, p.State)}, resolve.ByName
	}
	e := schema.Entity{Kind: schema.Person, Name: name, Office: office, State: key}
	e.ID = l.env.Namer.Entity(e, l.scope)
	return e, resolve.AsOwn
}

// known finds the person of the tables: by the name, among those of the state; else
// who held the office on the day, if a part of the name is theirs.
func (l *leaders) known(name, office, state string, day schema.Day) (*reference.Person, bool) {
	if e, ok := l.env.Resolver.Person(name, state, office, day); ok && e.State != "" {
		return l.tables.Person(e.State, e.Name)
	}
	var holders []*reference.Person
	if office != "" {
		if p, _, ok := l.tables.HolderOf(state, office, day); ok {
			holders = append(holders, p)
		}
	}
	for _, head := range []reference.Head{reference.HeadOfState, reference.HeadOfGovernment, reference.EffectiveHead} {
		if p, _, ok := l.tables.HeadAt(state, head, day); ok {
			holders = append(holders, p)
		}
	}
	for _, p := range holders {
		if sharesSurname(name, p) {
			return p, true
		}
	}
	return nil, false
}

// sharesSurname tells whether the last word of either name is a word of the other.
func sharesSurname(name string, p *reference.Person) bool {
	theirs := strings.Fields(schema.Fold(name))
	if len(theirs) == 0 {
		return false
	}
	for _, known := range append([]string{p.Name}, p.Aliases...) {
		words := strings.Fields(schema.Fold(known))
		if len(words) == 0 {
			continue
		}
		for _, w := range words {
			if w == theirs[len(theirs)-1] {
				return true
			}
		}
		for _, w := range theirs {
			if w == words[len(words)-1] {
				return true
			}
		}
	}
	return false
}

func stateKeyOf(e schema.Entity) string {
	if e.Kind != schema.State {
		return ""
	}
	return string(e.ID[strings.LastIndexByte(string(e.ID), '/')+1:])
}

// meeting finds what stands after "met with" up to the end of the clause.
var meeting = regexp.MustCompile(`(?i)\b(?:met|meeting|meetings)(?: informally| privately)? with ([^.;]+)`)

var between = regexp.MustCompile(`,? and |, `)

// met lists the hosts that a remark names by office and name and that the tables
// know as having held it there on that day. The rest stays in the remark.
func (l *leaders) met(remark string, of schema.Entity, day schema.Day) []schema.Entity {
	key := stateKeyOf(of)
	if key == "" {
		return nil
	}
	var hosts []schema.Entity
	for _, m := range meeting.FindAllStringSubmatch(remark, 4) {
		for _, part := range between.Split(m[1], 8) {
			if e, ok := l.host(part, key, day); ok {
				hosts = append(hosts, e)
			}
		}
	}
	return hosts
}

func (l *leaders) host(text, key string, day schema.Day) (schema.Entity, bool) {
	words := strings.Fields(text)
	for n := min(len(words)-1, 4); n > 0; n-- {
		o, ok := l.tables.Office(strings.Join(words[:n], " "), key)
		if !ok {
			continue
		}
		name := words[n:]
		for i, w := range name { // the name ends where the words are small
			if w == strings.ToLower(w) && i > 0 {
				name = name[:i]
				break
			}
		}
		p, ok := l.known(strings.Join(name, " "), o.Name, key, day)
		if !ok {
			return schema.Entity{}, false
		}
		return schema.Entity{Kind: schema.Person, Name: p.Name, Office: o.Name, State: p.State, ID: l.env.Namer.KnownPerson(p.Name, p.State)}, true
	}
	return schema.Entity{}, false
}
