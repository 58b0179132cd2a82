package reference

import (
	"cmp"
	"slices"
	"strings"

	"entente/schema"
)

// Persons returns every person in the order of the tables. The caller must not change what it gets.
func (t *Tables) Persons() []*Person { return t.persons }

// Person finds a person by state key and canonical name.
func (t *Tables) Person(state, name string) (*Person, bool) {
	person, found := t.personByKey[personKey{state: state, name: name}]
	return person, found
}

// PersonsByName returns the persons whose canonical name or alias is the given name, or whose canonical name ends in
// it as a surname that is not the name of a state or its capital as well. Those who bear it as a whole name come first.
func (t *Tables) PersonsByName(name string) []*Person {
	return t.personsByName()[schema.Fold(name)]
}

// TermsOf returns the terms of a person by beginning, nil where the person is unknown.
func (t *Tables) TermsOf(state, name string) []Term {
	person, found := t.Person(state, name)
	if !found {
		return nil
	}
	return person.Terms
}

// HolderOf returns who held an office of a state on a day, with the term. The office may be given by any of its titles.
// On the day of a handover, and where a table knows only months, the later holder is meant.
func (t *Tables) HolderOf(state, office string, day schema.Day) (*Person, Term, bool) {
	if known, found := t.Office(office, state); found {
		office = known.Name
	}
	return latest(t.termsByPost()[postKey{state: state, office: office}], func(term *Term) bool {
		return term.When.Contains(day)
	})
}

// HeadAt returns the head of a state or of its government on a day, whatever the office is called. A head of both
// counts as either.
func (t *Tables) HeadAt(state string, head Head, day schema.Day) (*Person, Term, bool) {
	return latest(t.termsByState()[state], func(term *Term) bool {
		return term.When.Contains(day) && (term.Head == head || term.Head == HeadOfBoth && head != EffectiveHead)
	})
}

// held is a term with its holder.
type held struct {
	person *Person
	term   *Term
}

// latest returns the last of the terms, which are sorted by beginning, that fits.
func latest(terms []held, fits func(*Term) bool) (*Person, Term, bool) {
	for _, h := range slices.Backward(terms) {
		if fits(h.term) {
			return h.person, *h.term, true
		}
	}
	return nil, Term{}, false
}

type postKey struct{ state, office string }

// postIndex sorts the terms of each post by beginning.
func (t *Tables) postIndex() map[postKey][]held {
	posts := make(map[postKey][]held, manyNames)
	t.eachTerm(func(h held) {
		post := postKey{state: h.term.State, office: h.term.Office}
		posts[post] = append(posts[post], h)
	})
	for _, terms := range posts {
		slices.SortStableFunc(terms, byBeginning)
	}
	return posts
}

// stateIndex sorts the terms of each state by beginning.
func (t *Tables) stateIndex() map[string][]held {
	states := map[string][]held{}
	t.eachTerm(func(h held) { states[h.term.State] = append(states[h.term.State], h) })
	for _, terms := range states {
		slices.SortStableFunc(terms, byBeginning)
	}
	return states
}

func (t *Tables) eachTerm(do func(held)) {
	for _, person := range t.persons {
		for i := range person.Terms {
			do(held{person: person, term: &person.Terms[i]})
		}
	}
}

func byBeginning(a, b held) int { return cmp.Compare(a.term.When.From, b.term.When.From) }

// sortTerms puts each person's terms in order once all are read.
func (t *Tables) sortTerms() {
	for _, person := range t.persons {
		slices.SortStableFunc(person.Terms, func(a, b Term) int { return cmp.Compare(a.When.From, b.When.From) })
	}
}

// personIndex lists the persons of each folded name: whole names first, then surnames.
func (t *Tables) personIndex() map[string][]*Person {
	names := make(map[string][]*Person, 4*manyPersons)
	for _, person := range t.persons {
		addNamed(names, person.Name, person)
		for _, alias := range person.Aliases {
			addNamed(names, alias, person)
		}
	}
	for _, person := range t.persons {
		surname := surnameOf(WithoutRank(person.Name, person.Elected()))
		if surname != "" && len(t.stateNames[surname]) == 0 { // Colombo, France, Washington alone mean the place
			addNamed(names, surname, person)
		}
		if bare := WithoutArticle(surname); bare != surname && len(t.stateNames[bare]) == 0 {
			addNamed(names, bare, person)
		}
	}
	return names
}

// WithoutArticle cuts the Arabic article off a surname, folded or not: English texts write "President Bashir" of Omar al-Bashir.
func WithoutArticle(surname string) string {
	article, bare, found := strings.Cut(surname, "-")
	article = strings.ToLower(article)
	if found && len([]rune(bare)) > 2 && slices.Contains([]string{"al", "el", "ad", "ed", "ar", "er", "as", "es", "ash", "esh", "an", "en", "at", "et", "az", "ez"}, article) {
		return bare
	}
	return surname
}

// WithoutRank cuts what tells a person from a forebear of the same name: "Ferdinand Marcos Jr.", "Benigno Aquino III". A
// number behind one or two given names of a sovereign is no such rank, so elected tells who is none.
func WithoutRank(name string, elected bool) string {
	space := strings.LastIndexByte(name, ' ')
	if space < 0 {
		return name
	}
	switch last := name[space+1:]; {
	case last == "Jr." || last == "Jr" || last == "Sr." || last == "Sr":
		return strings.TrimSuffix(name[:space], ",")
	case elected && strings.Trim(last, "IV") == "" && strings.Contains(name[:space], " "):
		return name[:space]
	}
	return name
}

// Elected reports whether a person held an office that nobody inherits, so that a number behind the name is no
// sovereign's.
func (p *Person) Elected() bool {
	for _, t := range p.Terms {
		switch {
		case strings.HasSuffix(t.Office, "President"), strings.HasSuffix(t.Office, "Minister"), t.Office == "Ambassador":
			return true
		}
	}
	return false
}

// surnameOf returns the last word of a name, folded, or nothing where that is no surname: in a name of one word, of a
// sovereign (Nicholas II, George I of Greece), and with a distinction in brackets.
func surnameOf(name string) string {
	space := strings.LastIndexByte(name, ' ')
	if space < 0 || strings.Contains(name, " of ") {
		return ""
	}
	last := name[space+1:]
	if strings.Trim(last, "IVX") == "" || strings.HasSuffix(last, ")") {
		return ""
	}
	return schema.Fold(last)
}
