package query

import (
	"slices"
	"strings"

	"entente/graph/view"
	"entente/schema"
)

// ReadAs is a name of the question that nothing is called by, and the one person whose
// surname it is, for whom the question was answered.
type ReadAs struct {
	Parameter string        `json:"parameter"`
	Name      string        `json:"name"`
	Entity    schema.Entity `json:"entity"`
}

// String says it in a line.
func (r ReadAs) String() string {
	return r.Parameter + ": " + r.Name + " is read as " + r.Entity.Name + ", the only person here of this surname"
}

// Understood is the part of an answer that says whom its question was taken to mean, where that
// was not said in full.
type Understood struct {
	ReadAs []ReadAs `json:"read_as,omitempty"`
}

// Readings are those names.
func (u Understood) Readings() []ReadAs { return u.ReadAs }

// understand notes how a name was read, and tells who wants to know.
func (s *Session) understand(r ReadAs) {
	if slices.ContainsFunc(s.readAs, func(have ReadAs) bool { return have.Parameter == r.Parameter && have.Name == r.Name }) {
		return
	}
	s.readAs = append(s.readAs, r)
	if s.Understand != nil {
		s.Understand(r)
	}
}

// understood is how the names of the question were read so far.
func (s *Session) understood() Understood { return Understood{slices.Clip(s.readAs)} }

// afterSurnames are words that end the names of many and are nobody's surname.
var afterSurnames = []string{"ii", "iii", "iv", "jr", "junior", "sr", "senior"}

// surnamed lists the persons one of whose names ends in a folded surname: "erdogan", "al assad". Names that
// begin with the surname, as Chinese ones do, are in the reference tables with it as another name where
// it tells who is meant.
func (n *names) surnamed(s *Session, folded string) []view.Node {
	first, _, _ := strings.Cut(folded, " ")
	if len([]rune(folded)) < 2 || slices.Contains(afterSurnames, folded) {
		return nil
	}
	var terms []uint64
	for _, p := range n.parts {
		w, ok := p.vocabulary.Find(first)
		if !ok {
			continue
		}
		for _, name := range p.names[w] {
			if strings.HasSuffix(name, " "+folded) {
				terms = append(terms, p.byName[name]...)
			}
		}
	}
	return slices.DeleteFunc(s.nodes(terms), func(n view.Node) bool { return s.View.Kind(n) != schema.Person })
}
