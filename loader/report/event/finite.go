package event

import "entente/loader/report/text"

// Finite is a verb that says something of its own within a clause, and the words that belong to it: "Mali
// denounced its accords and *cut the railway*", "Chile sided with Bolivia, whose capital *Peru had occupied*".
type Finite struct {
	Verb   int       // its token
	Part   text.Span // from its subject, or from itself where it shares the one before, to the next such part
	Shared bool      // it shares the subject of the verb before
	Aside  bool      // behind a relative pronoun or a conjunction: told by the way
	First  bool      // it is the first of the clause, and the part begins with this
}

// Finites adds to out the finite verbs of a clause that say that something happened, in their order: none that is denied, only
// possible or still to come, and not "be" and "have", by which something only is so, nor what is told of the name right before
// ("Turkey, which had closed its border"). The first has all words before it, and stands once more where it is set off ("After
// Peru had seized Tacna"). The cost is that of analysing the clause.
func (e *Engine) Finites(out []Finite, in Input, clause text.Span) []Finite {
	l := e.clause(in, clause)
	defer e.leave(l)
	last := -1 // the head of the finite verb before
	for k := range l.groups {
		g := &l.groups[k]
		if g.infinitive || g.participial {
			continue
		}
		before := last
		last = g.head
		if g.future || g.possible || g.would || g.negated || g.refrains || g.lemma == "be" || g.lemma == "have" {
			continue
		}
		if end := l.partEnd(k); before < 0 && end > g.head {
			out = append(out, Finite{Verb: clause.Start + g.head, Part: text.Span{Start: clause.Start, End: clause.Start + end}, First: true})
		}
		from, shared := g.start, true
		if s := l.subject(k); s >= 0 && l.chains[s].start > before && l.chains[s].start < g.start {
			from, shared = min(l.chains[s].np, l.chains[s].start), false
		}
		at := l.partBefore(from, before)
		if at < 0 || before < 0 && !l.is(at, relative|subordinator) { // "a truce between Sudan *and* the rebels is signed"
			continue
		}
		if end := l.partEnd(k); end > g.head {
			out = append(out, Finite{
				Verb: clause.Start + g.head, Part: text.Span{Start: clause.Start + at + 1, End: clause.Start + end},
				Shared: shared, Aside: l.is(at, relative|subordinator),
			})
		}
	}
	return out
}

// partBefore is the last word before another that parts two parts of a sentence, -1 where none stands behind
// the word after.
func (l *line) partBefore(i, after int) int {
	for i--; i > after; i-- {
		if l.parts(i) {
			return i
		}
	}
	return -1
}

// partEnd is where the words of a verb end: at the word that parts it from the next finite verb of its clause.
func (l *line) partEnd(k int) int {
	end := l.clauseEnd(l.groups[k].start)
	for n := k + 1; n < len(l.groups); n++ {
		o := &l.groups[n]
		if o.infinitive || o.participial {
			continue
		}
		if o.start < end {
			if at := l.partBefore(o.start, l.groups[k].head); at >= 0 {
				return at
			}
		}
		break
	}
	return end
}

// parts reports a word between two parts of a sentence that each have a verb.
func (l *line) parts(i int) bool {
	switch l.lowerAt(i) {
	case ",", "and", "but", "(", ")", ":", ";", "–", "-", "while", "when", "after", "as":
		return !l.insideChain(i)
	}
	return l.is(i, relative)
}
