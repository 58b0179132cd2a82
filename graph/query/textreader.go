package query

import (
	"context"
	"iter"
	"slices"
	"strings"

	"github.com/cayleygraph/quad"

	"entente/graph"
	"entente/graph/words"
	"entente/schema"
	"entente/schema/rdf"
)

// textReader reads the texts of subjects.
type textReader struct {
	s       *Session
	ctx     context.Context
	fresh   subjects
	passage map[uint64]quad.IRI // the numbers of what leads to a quote
}

// subjects is all that is said of some subjects.
type subjects map[uint64][]graph.IDQuad

// fresh is all that is said of the subjects that are new; nothing where something was
// taken away.
func (c changes) fresh() subjects {
	all := subjects{}
	for _, change := range c.list {
		if len(change.Removed) > 0 {
			return nil
		}
		for _, q := range change.Added {
			if q[graph.Subject] >= c.newTerms {
				all[q[graph.Subject]] = append(all[q[graph.Subject]], q)
			}
		}
	}
	for _, list := range all {
		slices.SortFunc(list, func(a, b graph.IDQuad) int { return slices.Compare(a[:], b[:]) })
	}
	return all
}

// quads of a subject, sorted.
func (r *textReader) quads(term uint64) iter.Seq2[graph.IDQuad, error] {
	list, ok := r.fresh[term]
	if !ok {
		return r.s.Scan(r.ctx, graph.Pattern{term, 0, 0, 0})
	}
	return func(yield func(graph.IDQuad, error) bool) {
		for _, q := range list {
			if !yield(q, nil) {
				return
			}
		}
	}
}

// texts reads those of a subject, one for each graph that states it; none where it is
// neither event nor claim nor document, or has no words.
func (r *textReader) texts(term uint64) ([]words.Text[text], error) {
	var said []*reading
	for ids, err := range r.quads(term) {
		if err != nil {
			return nil, err
		}
		label := ids[graph.Label]
		i := slices.IndexFunc(said, func(r *reading) bool { return r.graph == label })
		if i < 0 {
			i = len(said)
			said = append(said, &reading{text: text{term: term, graph: label, from: schema.DayMin, to: schema.DayMax}})
		}
		if err := r.readInto(said[i], ids); err != nil {
			return nil, err
		}
	}
	var list []words.Text[text]
	for _, r := range said {
		if r.kind == "" || !r.spoken {
			continue
		}
		slices.Sort(r.words)
		if telling := slices.DeleteFunc(slices.Compact(r.words), words.Common); len(telling) > 0 {
			r.sole = len(said) == 1
			list = append(list, words.Text[text]{Key: term, About: r.text, Words: telling})
		}
	}
	return list, nil
}

// reading is a subject on its way to a text.
type reading struct {
	text
	words  []string
	spoken bool // it has words of its own
}

func (r *textReader) readInto(at *reading, ids graph.IDQuad) error {
	s := r.s
	p, err := s.Value(ids[graph.Predicate])
	if err != nil {
		return err
	}
	property, _ := p.(quad.IRI)
	object := func(f func(quad.Value) error) error {
		v, err := s.Value(ids[graph.Object])
		if err == nil {
			err = f(v)
		}
		return err
	}
	say := func(v quad.Value) error {
		at.say(rdf.Lexical(v))
		at.spoken = true
		return nil
	}
	role, isRole := rdf.TermRole(property)
	switch {
	case property == rdf.Type:
		return object(func(v quad.Value) error { return at.class(v) })
	case property == rdf.HasTimeStamp:
		return object(func(v quad.Value) error {
			if d, err := schema.ParseDate(rdf.Lexical(v)); err == nil { // what is no date is not told
				at.from, at.to = d.Earliest(), d.Latest()
			}
			return nil
		})
	case property == rdf.Date:
		return object(func(v quad.Value) error {
			if d, err := schema.ParseDate(rdf.Lexical(v)); err == nil && at.from == schema.DayMin && at.to == schema.DayMax {
				at.from, at.to = d.Earliest(), d.Latest()
			}
			return nil
		})
	case property == rdf.Text, property == rdf.Title, property == rdf.Publisher, property == rdf.Comment:
		return object(say)
	case property == rdf.Advisory:
		at.advisory = true
	case property == rdf.WasDerivedFrom:
		quote, err := r.quoted(ids[graph.Object])
		if err != nil || quote == "" {
			return err
		}
		return say(quad.String(quote))
	case isRole && role != "", property == rdf.WasAttributedTo, property == rdf.Organiser:
		if n, ok := s.View.NodeOf(ids[graph.Object]); ok {
			at.say(s.View.Name(n))
		}
	}
	return nil
}

// class notes what a subject is.
func (at *reading) class(v quad.Value) error {
	class, _ := v.(quad.IRI)
	switch {
	case class == rdf.ClaimClass:
		at.kind = FindClaims
	case class == rdf.CreativeWork:
		at.kind = FindDocuments
	default:
		if t, ok := rdf.ClassType(class); ok {
			at.kind = FindEvents
			at.say(humanType(t))
		}
	}
	return nil
}

func (at *reading) say(text string) {
	at.words = append(at.words, strings.Fields(schema.Fold(text))...)
}

// quoted is the quote of a passage.
func (r *textReader) quoted(passage uint64) (string, error) {
	for q, err := range r.quads(passage) {
		if err != nil {
			return "", err
		}
		if r.passage[q[graph.Predicate]] != rdf.HasSelector {
			continue
		}
		for x, err := range r.quads(q[graph.Object]) {
			if err != nil {
				return "", err
			}
			if r.passage[x[graph.Predicate]] == rdf.Exact {
				v, err := r.s.Value(x[graph.Object])
				return rdf.Lexical(v), err
			}
		}
	}
	return "", nil
}
