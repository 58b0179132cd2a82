package resolve

import (
	"math"
	"strings"
	"unicode/utf8"

	"github.com/agnivade/levenshtein"

	"entente/schema"
)

// Method says how it was decided what a name means.
type Method string

// The methods, the surest first.
const (
	ByReview   Method = "reviewed"   // a person said so
	ByName     Method = "name"       // it is a name, alias or code of the tables
	ByForm     Method = "normalised" // it is one once articles, signs and forms of state are taken off
	BySpelling Method = "fuzzy"      // it is spelt nearly as one
	AsOwn      Method = "own"        // the tables have nothing like it: an actor of its own
)

// Decision is what was decided for one name, and how.
type Decision struct {
	Name   string
	Meant  schema.Entity
	Method Method
	Score  float64 // similarity of the spelling, 1 but for BySpelling
	// Near is what is spelt nearly so and was not taken, since two persons or bodies may
	// well bear names that differ by a letter; Kind "" where there is nothing.
	Near      schema.Entity
	NearScore float64
	Rows      int // that bear the name
}

// Similarity of two names: 1 less the share of characters that have to be changed.
func Similarity(a, b string) float64 {
	longest := max(utf8.RuneCountInString(a), utf8.RuneCountInString(b))
	if longest == 0 {
		return 1
	}
	return 1 - float64(levenshtein.ComputeDistance(a, b))/float64(longest)
}

// shortest is the least length of a name, in characters, that is compared by spelling:
// Iran and Iraq, Mali and Malta, Niger and Nigeria, Romani and Romania are all one slip
// apart.
const shortest = 7

// slips bounds the characters that may differ: the Grand Duke of a state is not the
// Grand Duchy.
const slips = 2

// spellings lists folded names by their first letter.
type spellings map[rune][]spelling

type spelling struct {
	folded string
	length int
	name   string // as the tables have it
}

func (s spellings) add(name string) {
	folded := schema.Fold(name)
	if n := utf8.RuneCountInString(folded); n >= shortest {
		first, _ := utf8.DecodeRuneInString(folded)
		s[first] = append(s[first], spelling{folded, n, name})
	}
}

// nearest lists the names that are most like the given one and at least as like as
// asked for. A slip in the first letter is not looked for.
func (s spellings) nearest(name string, least float64) (names []string, score float64) {
	folded := schema.Fold(name)
	length := utf8.RuneCountInString(folded)
	if length < shortest || least > 1 {
		return nil, 0
	}
	apart := int(math.Ceil((1 - least) * float64(length+2)))
	first, _ := utf8.DecodeRuneInString(folded)
	for _, c := range s[first] {
		if c.length-length > apart || length-c.length > apart {
			continue
		}
		switch like := Similarity(folded, c.folded); {
		case like < least || like < score:
		case like > score:
			names, score = []string{c.name}, like
		default:
			names = append(names, c.name)
		}
	}
	return names, score
}

// StateLike finds the one state whose name, in some form or spelling, is nearly the
// given one. ok is false where there is none, or two are equally like it, or the name
// is an adjective or demonym and means people rather than the state.
func (r *Resolver) StateLike(name string, day schema.Day, least float64) (e schema.Entity, method Method, score float64, ok bool) {
	for _, form := range forms(name) {
		if e, ok := r.State(form, day); ok {
			return e, ByForm, 1, true
		}
	}
	if r.spelt().peoples[schema.Fold(name)] {
		return e, "", 0, false
	}
	names, score := r.spelt().states.nearest(name, least)
	for _, n := range names {
		if levenshtein.ComputeDistance(schema.Fold(name), schema.Fold(n)) > slips {
			continue
		}
		found, known := r.State(n, day)
		switch {
		case !known:
		case ok && found.ID != e.ID:
			return schema.Entity{}, "", 0, false
		default:
			e, ok = found, true
		}
	}
	return e, BySpelling, score, ok
}

// Near finds a person, organisation, treaty or group whose name is spelt nearly so: a
// proposal for a person to decide upon.
func (r *Resolver) Near(name string, day schema.Day, least float64) (e schema.Entity, score float64, ok bool) {
	names, score := r.spelt().others.nearest(name, least)
	for _, n := range names {
		if e, ok := r.Body(n); ok {
			return e, score, true
		}
		if e, ok := r.Person(n, "", "", day); ok {
			return e, score, true
		}
		if e, ok := r.Group(n); ok {
			return e, score, true
		}
	}
	return schema.Entity{}, 0, false
}

// spelt is the index of spellings.
type spelt struct {
	states, others spellings
	peoples        map[string]bool // folded adjectives and demonyms of states
}

func (r *Resolver) indexSpellings() *spelt {
	x := &spelt{states: spellings{}, others: spellings{}, peoples: map[string]bool{}}
	for _, st := range r.tables.States() {
		x.states.add(st.Name)
		if st.Official != "" {
			x.states.add(st.Official)
		}
		for _, a := range st.Aliases {
			x.states.add(a.Text)
		}
		for _, a := range st.Adjectives {
			x.peoples[schema.Fold(a.Text)] = true
		}
		for _, d := range st.Demonyms {
			x.peoples[schema.Fold(d.Text)] = true
		}
	}
	for _, b := range r.tables.Bodies() {
		x.others.add(b.Name)
	}
	for _, p := range r.tables.Persons() {
		x.others.add(p.Name)
	}
	for _, g := range r.tables.Groups() {
		x.others.add(g.Name)
	}
	return x
}

// titles are forms of state that a name may bear in front. Those that tell two states
// apart (Democratic, People's) are not among them.
var titles = []string{"islamic republic of ", "federal republic of ", "republic of ", "kingdom of ", "state of ", "commonwealth of ", "sultanate of ", "principality of ", "the "}

// forms writes a name in the ways in which the tables may have it.
func forms(name string) []string {
	plain := strings.NewReplacer("_", " ", "&", " and ", "’", "'", "St. ", "Saint ", "Is.", "Islands", "Rep.", "Republic", "Dem.", "Democratic").Replace(name)
	plain = strings.Join(strings.Fields(strings.Trim(plain, " .,;:*\"'")), " ")
	var list []string
	add := func(s string) {
		if s != name && len(s) > 2 {
			list = append(list, s)
		}
	}
	add(plain)
	if main, rest, ok := strings.Cut(plain, ", "); ok {
		add(rest + " " + main)
		add(rest + " the " + main)
	}
	for _, t := range titles {
		if len(plain) > len(t) && strings.EqualFold(plain[:len(t)], t) {
			add(plain[len(t):])
			break
		}
	}
	return list
}
