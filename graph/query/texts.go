package query

import (
	"context"
	"maps"
	"slices"

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
	sole     bool // no other graph states it
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
	x, _, err := s.indexTexts(ctx, &texts{}, terms, nil, nil)
	return x, err
}

// nextTexts reads again what was touched.
func (s *Session) nextTexts(ctx context.Context, old *texts, since changes) (*texts, bool, error) {
	a, err := s.altered(since)
	if err != nil || a.renamed {
		return nil, false, err
	}
	touched := maps.Clone(a.touched)
	for term := range a.named { // which has no text: a state that every document names has thousands of quads
		delete(touched, term)
	}
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
	next, came, err := s.indexTexts(ctx, old, queue, touched, since.fresh())
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

// indexTexts is the index with the texts of the subjects, in place of those dropped. fresh is all that is
// said of those that are new, as far as that is known.
func (s *Session) indexTexts(ctx context.Context, old *texts, terms []uint64, dropped map[uint64]bool, fresh subjects) (next *texts, came added, err error) {
	passage, err := s.numbered([]quad.IRI{rdf.HasSelector, rdf.Exact})
	if err != nil {
		return nil, came, err
	}
	read := &textReader{s: s, ctx: ctx, fresh: fresh, passage: passage}
	next = &texts{index: *old.index.With(nil, dropped), cut: old.cut, edition: s.derived.editions.Add(1)}
	came.whole = true
	var add []words.Text[text]
	size := next.index.Size()
	const batch = 50_000 // texts held as words at a time
	for _, term := range terms {
		list, err := read.texts(term)
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
