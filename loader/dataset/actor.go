package dataset

import (
	"strconv"
	"strings"
	"unicode"
	"unicode/utf8"

	"entente/loader/resolve"
	"entente/schema"
	"entente/schema/reference"
)

// Actors finds the entities behind the names of one dataset. Each name is resolved
// once a year of events, since names of states change their meaning with time.
type Actors struct {
	env     Env
	out     Out
	dataset schema.IRI
	codes   *actorCodes
	cache   map[int]map[string]*actor // by year and name
	organs  map[string]string         // folded first words that mean a state -> its key
	order   []*actor
}

// actor is a name that was decided upon, with how many rows bear it.
type actor struct {
	schema.Entity
	decision resolve.Decision
	rows     int
}

// NewActors begins the actors of a dataset. Finish them when it is read.
func NewActors(env Env, out Out, dataset schema.IRI) (*Actors, error) {
	codes, err := loadActorCodes()
	return &Actors{env: env, out: out, dataset: dataset, codes: codes, cache: map[int]map[string]*actor{}, organs: adjectives(env.Resolver.Tables())}, err
}

// Finish hands on what was decided for each name.
func (a *Actors) Finish() error {
	for _, x := range a.order {
		d := x.decision
		d.Meant, d.Rows = x.Entity, x.rows
		a.env.Review.Note(d)
		if d.Method == resolve.ByName || d.Method == resolve.AsOwn {
			continue
		}
		if err := a.out.Decided(d, a.dataset); err != nil {
			return err
		}
	}
	return nil
}

// adjectives tells which state an adjective means, for names such as "Russian
// Ground Forces". One that several states share means none.
func adjectives(tables *reference.Tables) map[string]string {
	keys := map[string]string{}
	for _, st := range tables.States() {
		if st.Standing == reference.Former {
			continue
		}
		for _, a := range st.Adjectives {
			word := schema.Fold(a.Text)
			if other, taken := keys[word]; taken && other != st.Key {
				keys[word] = ""
				continue
			}
			keys[word] = st.Key
		}
	}
	return keys
}

// Find gives the entity of a name in a year.
func (a *Actors) Find(name []byte, year int) schema.Entity {
	if x, ok := a.cache[year][string(name)]; ok {
		x.rows++
		return x.Entity
	}
	return a.keep(string(name), year, a.decide(string(name), "", schema.NewDay(year, 7, 1)), "")
}

// FindOf gives the entity of a name with the country and the sectors that the row
// gives it, in a year. What the tables do not know belongs to the country.
func (a *Actors) FindOf(name, country, sectors string, year int) schema.Entity {
	key := name + "\x1f" + country + "\x1f" + sectors
	if x, ok := a.cache[year][key]; ok {
		x.rows++
		return x.Entity
	}
	day := schema.NewDay(year, 7, 1)
	of := ""
	if st, ok := a.env.Resolver.State(country, day); ok {
		of = stateKeyOf(st)
	}
	x := a.decide(name, of, day)
	if x.Of == "" && (x.ID == "" || x.Kind == schema.Person) && x.Kind != schema.State {
		x.Of = of // of a person whom the tables know too: dyads then count what they do
	}
	if x.Kind != schema.State {
		for _, s := range strings.Split(sectors, ",") {
			if s = nullable(strings.TrimSpace(s)); s != "" {
				x.Sectors = append(x.Sectors, s)
			}
		}
	}
	return a.keep(key, year, x, of)
}

// keep names an actor and remembers it.
func (a *Actors) keep(key string, year int, x *actor, of string) schema.Entity {
	whole := x.Entity
	if whole.Kind == schema.Person {
		whole.State = of // two people of one name in two countries are two
	}
	x.ID = a.env.Namer.Entity(whole, a.dataset)
	if a.cache[year] == nil {
		a.cache[year] = map[string]*actor{}
	}
	x.rows = 1
	a.cache[year][key] = x
	a.order = append(a.order, x)
	return x.Entity
}

// minSimilar is how like a state's name another has to be, by the share of characters
// that agree, to be taken for it. "Pakstan" is; "Austria" is not "Australia".
const minSimilar = 0.85

// decide says what a name means: what a person said, else what the tables know, else
// the one state that is written nearly so, else an actor of its own. Persons, bodies
// and groups that are written nearly so are proposed to the person, never taken.
func (a *Actors) decide(name, of string, day schema.Day) *actor {
	name = strings.Join(strings.Fields(name), " ")
	x := &actor{decision: resolve.Decision{Name: name, Method: resolve.ByName, Score: 1}}
	verdict := a.env.Review.Verdict(name)
	if verdict != "" && verdict != "yes" && verdict != "no" {
		if e, err := a.env.Resolver.Judged(verdict, name, day); err == nil {
			x.Entity, x.decision.Method = e, resolve.ByReview
			return x
		}
		a.out.Note("the verdict on " + name + " in the review means nothing in the tables: " + clip(verdict))
	}
	x.Entity = a.resolve(name, day)
	if of != "" && x.Kind == schema.Person && x.ID == "" { // a namesake may be told by the country
		if p, ok := a.env.Resolver.Person(name, of, "", day); ok {
			p.State = ""
			x.Entity = p
		}
	}
	if x.ID != "" {
		return x
	}
	x.decision.Method = resolve.AsOwn
	if verdict == "no" {
		x.decision.Method = resolve.ByReview
		return x
	}
	if x.Of == "" {
		if e, method, score, ok := a.env.Resolver.StateLike(name, day, minSimilar); ok {
			x.Entity, x.decision.Method, x.decision.Score = e, method, score
			return x
		}
	}
	if a.env.Review == nil {
		return x
	}
	if near, score, ok := a.env.Resolver.Near(name, day, minSimilar); ok {
		x.decision.Near, x.decision.NearScore = near, score
		if verdict == "yes" {
			near.State = ""
			x.Entity, x.decision.Method, x.decision.Score = near, resolve.ByReview, score
		}
	}
	return x
}

// place is where an event happened, by the name that the row gives it.
func (a *Actors) place(name string, at *schema.Point) schema.Entity {
	p := schema.Entity{Kind: schema.Place, Name: name, Point: at}
	p.ID = a.env.Namer.Entity(p, a.dataset)
	return p
}

// resolve decides what a name means. What is of a state ("Foreign Affairs
// (Bangladesh)", "Russian Ground Forces") is an actor of its own that belongs to it.
func (a *Actors) resolve(name string, day schema.Day) schema.Entity {
	if sector, of, ok := bracketed(name); ok {
		return a.sector(name, sector, of, day)
	}
	r := a.env.Resolver
	if e, ok := r.State(name, day); ok {
		return e
	}
	if e, ok := a.coded(name, day); ok {
		return e
	}
	if e, ok := r.Body(name); ok {
		return e
	}
	if e, ok := a.person(name, day); ok {
		return e
	}
	if e, ok := r.Group(name); ok {
		return e
	}
	e := schema.Entity{Kind: kindOf(name), Name: name}
	if of, ok := organOf(name); ok {
		if st, ok := r.State(of, day); ok {
			e.Of, e.Kind = stateKeyOf(st), schema.Organisation
			return e
		}
	}
	if first, rest, ok := strings.Cut(name, " "); ok && hasWord(rest, organWords) {
		e.Of = a.organs[schema.Fold(first)]
	}
	return e
}

// coded reads a name that is a code: a Correlates of War number, or a CAMEO actor code
// such as PAKGOV.
func (a *Actors) coded(name string, day schema.Day) (schema.Entity, bool) {
	if len(name) > 12 || len(name) < 1 {
		return schema.Entity{}, false
	}
	if digits(name) {
		number, err := strconv.Atoi(name)
		if err != nil {
			return schema.Entity{}, false
		}
		st, ok := a.env.Resolver.Tables().StateByCOW(number, day)
		if !ok {
			return schema.Entity{}, false
		}
		return a.env.Resolver.State(st.Key, day)
	}
	if len(name) < 6 || len(name)%3 != 0 || strings.Trim(name, "ABCDEFGHIJKLMNOPQRSTUVWXYZ") != "" || a.codes.role[name[3:6]] == "" {
		return schema.Entity{}, false
	}
	of := coded{country: name[:3]}
	of.roles[0] = name[3:6]
	if _, ok := a.codes.state(a.env.Resolver, of.country, day); !ok {
		return schema.Entity{}, false
	}
	return a.codes.entity(a, of, day)
}

// bracketed splits "Media (Pakistan)" into sector and state.
func bracketed(name string) (sector, of string, ok bool) {
	rest, ok := strings.CutSuffix(name, ")")
	at := strings.LastIndex(rest, " (")
	if !ok || at <= 0 || at+2 == len(rest) {
		return "", "", false
	}
	return rest[:at], rest[at+2:], true
}

// organOf takes the state out of "Government of Pakistan" and "Military Forces of
// Pakistan".
func organOf(name string) (of string, ok bool) {
	organ, of, ok := strings.Cut(name, " of ")
	return of, ok && hasWord(organ, organWords)
}

func (a *Actors) sector(name, sector, of string, day schema.Day) schema.Entity {
	e := schema.Entity{Kind: schema.Organisation, Name: name}
	if hasWord(sector, peopleWords) {
		e.Kind = schema.Group
	}
	if st, ok := a.env.Resolver.State(of, day); ok {
		e.Of = stateKeyOf(st)
	} else if state, ok := organOf(sector); ok { // the bracket holds years of a government
		if st, ok := a.env.Resolver.State(state, day); ok {
			e.Of = stateKeyOf(st)
		}
	}
	return e
}

// person finds a person of the reference tables by a whole name. A name that two
// persons bear means the one in office, else neither.
func (a *Actors) person(name string, day schema.Day) (schema.Entity, bool) {
	if !strings.Contains(name, " ") {
		return schema.Entity{}, false // a surname alone is too little in a dataset
	}
	e, ok := a.env.Resolver.Person(name, "", "", day)
	if !ok {
		return schema.Entity{}, false
	}
	e.State = "" // what office was held is told by the reference tables
	return e, true
}

// kindOf tells people from bodies by their words.
func kindOf(name string) schema.EntityKind {
	if hasWord(name, organWords) || hasWord(name, bodyWords) {
		return schema.Organisation
	}
	words := strings.Fields(name)
	if len(words) < 2 || len(words) > 5 {
		return schema.Organisation
	}
	for _, w := range words {
		if c, _ := utf8.DecodeRuneInString(w); unicode.IsDigit(c) {
			return schema.Organisation
		}
	}
	return schema.Person
}

func hasWord(text, list string) bool {
	for _, w := range strings.Fields(schema.Fold(text)) {
		if strings.Contains(list, " "+w+" ") {
			return true
		}
	}
	return false
}

const (
	// organWords name organs of a state.
	organWords = " forces force army navy military police guard guards troops ministry government parliament cabinet embassy intelligence marines coastguard " +
		"legislature senate court judiciary "
	// bodyWords name bodies of other kinds.
	bodyWords = " party union council committee commission bank agency association organization organisation organizations federation league movement front " +
		"congress university college institute institution foundation fund group company corporation inc ltd group network news times post radio television tv press media " +
		"office department bureau service services board authority alliance coalition society club center centre assembly brigade brigades battalion " +
		"militia liberation international national united states conference tribunal trust industries airlines airways energy oil gas bloc house " +
		"hospital church forum campaign workers students trade for of and the janata morcha sabha sangh samiti "
	// peopleWords name kinds of people rather than bodies.
	peopleWords = " citizen citizens children child men women student students villager villagers protester protesters demonstrator rioter rioters mob criminal " +
		"criminals militant militants rebel rebels insurgent insurgents terrorist terrorists separatist separatists attacker attackers activist activists " +
		"employee employees worker workers labor refugee refugees immigrants migrant migrants fishermen hacker hackers murderer thief gang gangs band " +
		"civilian civilians population tribesmen indigenous people supporters supporter inmates detainee dissident exiles fighter fighters sniper combatant youth "
)
