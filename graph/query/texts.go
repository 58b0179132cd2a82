package query

import (
	"context"
	"maps"
	"slices"
	"strings"

	"github.com/cayleygraph/quad"

	"entente/graph"
	"entente/graph/words"
	"entente/schema"
	"entente/schema/rdf"
)

// texts is the index of the words of events, claims and documents. An event is found by
// its quote, its note, its type and the names of those who take part, a claim by its words and
// its speaker, a document by its title and publisher. A row of a dataset that
// has neither quote nor note is not in it: there are millions of them, and all that they have
// can be asked for by its parameter. It is never changed.
type texts struct {
	index words.Index[text]
	cut   bool // there are more words than maxIndexed

	edition uint64
	came    []addition // the latest, the newest last
}

// addition is what an edition has that the one before it had not.
type addition struct {
	edition, before uint64
	words           []string
}

// keptAdditions is of how many editions it is known what they added.
const keptAdditions = 64

func (x *texts) corpus() corpus { return corpus{x.edition, x.index.Rounded()} }

// maxIndexed bounds the words of all texts, repetitions within a text not counted: the
// index takes some five bytes for each.
const maxIndexed = 12_000_000

// text is what an indexed text stands for.
type text struct {
	term     uint64
	graph    uint64 // term of the graph that states it
	from, to schema.Day
	kind     SearchKind
	advisory bool
}

// texts is the index of the session's revision.
func (s *Session) texts(ctx context.Context) (*texts, error) {
	return s.derived.texts.at(ctx, s, s.readTexts, s.nextTexts)
}

// readTexts finds all that has a text.
func (s *Session) readTexts(ctx context.Context) (*texts, error) {
	seen := map[uint64]bool{}
	var terms []uint64
	for _, p := range []quad.IRI{rdf.Text, rdf.Title, rdf.WasDerivedFrom, rdf.Comment} {
		id, ok, err := s.ID(p)
		if err != nil {
			return nil, err
		}
		if !ok {
			continue
		}
		for q, err := range s.Scan(ctx, graph.Pattern{0, id, 0, 0}) {
			if err != nil {
				return nil, err
			}
			if !seen[q[graph.Subject]] {
				seen[q[graph.Subject]] = true
				terms = append(terms, q[graph.Subject])
			}
		}
	}
	x, _, err := s.indexTexts(ctx, &texts{}, terms, nil)
	return x, err
}

// nextTexts reads again what was touched.
func (s *Session) nextTexts(ctx context.Context, old *texts, since changes) (*texts, bool, error) {
	a, err := s.altered(since)
	if err != nil || a.renamed {
		return nil, false, err
	}
	touched := maps.Clone(a.touched)
	queue := slices.Sorted(maps.Keys(touched))
	touch := func(term uint64) {
		if !touched[term] {
			touched[term] = true
			queue = append(queue, term)
		}
	}
	// A passage and its selectors stand for what was derived from them.
	for i := 0; i < len(queue); i++ {
		if queue[i] >= since.newTerms {
			continue // whatever is said of it is new too
		}
		for _, p := range []quad.IRI{rdf.HasSelector, rdf.WasDerivedFrom} {
			id, ok, err := s.ID(p)
			if err != nil {
				return nil, false, err
			}
			if !ok {
				continue
			}
			for q, err := range s.Scan(ctx, graph.Pattern{0, id, queue[i], 0}) {
				if err != nil {
					return nil, false, err
				}
				touch(q[graph.Subject])
			}
		}
	}
	queue = slices.DeleteFunc(queue, func(term uint64) bool { return a.idle[term] })
	for term := range touched {
		if term >= since.newTerms {
			delete(touched, term) // nothing of it is to be dropped
		}
	}
	next, came, err := s.indexTexts(ctx, old, queue, touched)
	if err != nil {
		return nil, false, err
	}
	if next.index.Texts() == old.index.Texts()+came.texts && came.whole { // nothing was dropped
		if came.texts == 0 {
			return old, true, nil
		}
		next.came = append(slices.Clip(old.came[max(0, len(old.came)-keptAdditions+1):]), addition{next.edition, old.edition, came.words})
	}
	return next, true, nil
}

// added is what indexTexts added.
type added struct {
	texts int
	words []string // each once
	whole bool     // these are all words
}

// indexTexts is the index with the texts of the subjects, in place of those dropped.
func (s *Session) indexTexts(ctx context.Context, old *texts, terms []uint64, dropped map[uint64]bool) (next *texts, came added, err error) {
	next = &texts{index: *old.index.With(nil, dropped), cut: old.cut, edition: s.derived.editions.Add(1)}
	came.whole = true
	var add []words.Text[text]
	size := next.index.Size()
	const batch = 50_000 // texts held as words at a time
	for _, term := range terms {
		list, err := s.textsOf(ctx, term)
		if err != nil {
			return nil, came, err
		}
		for _, t := range list {
			if size += len(t.Words); size > maxIndexed {
				next.cut, came.whole = true, false
				break
			}
			add = append(add, t)
			came.texts++
		}
		if len(add) >= batch {
			next.index = *next.index.With(add, nil)
			add, came.whole = nil, false
		}
	}
	next.index = *next.index.With(add, nil)
	for _, t := range add {
		came.words = append(came.words, t.Words...)
	}
	slices.Sort(came.words)
	came.words = slices.Compact(came.words)
	return next, came, nil
}

// textsOf reads the texts of a subject, one for each graph that states it; none where it is
// neither event nor claim nor document, or has no words.
func (s *Session) textsOf(ctx context.Context, term uint64) ([]words.Text[text], error) {
	var said []*reading
	for ids, err := range s.Scan(ctx, graph.Pattern{term, 0, 0, 0}) {
		if err != nil {
			return nil, err
		}
		label := ids[graph.Label]
		i := slices.IndexFunc(said, func(r *reading) bool { return r.graph == label })
		if i < 0 {
			i = len(said)
			said = append(said, &reading{text: text{term: term, graph: label, from: schema.DayMin, to: schema.DayMax}})
		}
		if err := s.readInto(ctx, said[i], ids); err != nil {
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

func (s *Session) readInto(ctx context.Context, at *reading, ids graph.IDQuad) error {
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
		return object(func(v quad.Value) error {
			quote, err := s.quoted(ctx, v)
			if err == nil && quote != "" {
				err = say(quad.String(quote))
			}
			return err
		})
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
func (s *Session) quoted(ctx context.Context, passage quad.Value) (string, error) {
	for q, err := range s.Quads(ctx, graph.QuadPattern{Subject: passage, Predicate: rdf.HasSelector}) {
		if err != nil {
			return "", err
		}
		for x, err := range s.Quads(ctx, graph.QuadPattern{Subject: q.Object, Predicate: rdf.Exact}) {
			if err != nil {
				return "", err
			}
			return rdf.Lexical(x.Object), nil
		}
	}
	return "", nil
}
