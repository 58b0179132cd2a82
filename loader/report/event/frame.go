package event

import (
	"entente/loader/report/text"
	"entente/schema"
)

// Frame is what a clause tells by its grammar alone, whatever its verb means: who does something, and
// to whom. It serves a reader that knows what a clause is about, but not from a rule.
type Frame struct {
	Verb    int // the token of the verb that was asked, -1 in a clause without one
	Passive bool
	Named   []Named // every name of the clause, in order
}

// Named is a name of a clause and where it stands.
type Named struct {
	Start    int // its first token
	Part     Part
	Governor string // the preposition that governs its phrase
}

// Part is what a name has to do with the verb.
type Part uint8

// The parts. Who is named within the subject or the object belongs to it: "Turkish" in "the Turkish
// fleet".
const (
	Beside Part = iota // behind a preposition, in another clause
	Subject
	Object
	Agent // behind the "by" of a passive
)

// Frame reads the clause of some tokens. Of several verbs it asks the main verb of the clause that
// holds the token at. kind is what the clause is about.
func (e *Engine) Frame(in Input, clause text.Span, at int, kind schema.EventType) Frame {
	l := e.clause(in, clause)
	defer e.leave(l)
	f := Frame{Verb: -1}
	part := make([]Part, len(l.chains))
	if k := l.mainGroup(at-clause.Start, kind); k >= 0 {
		f.Verb = clause.Start + l.groups[k].head
		f.Passive = l.partsOf(k, l.bare(kind), part)
	}
	for k := range l.chains {
		c := &l.chains[k]
		governor := ""
		if c.governor >= 0 {
			governor = l.w[c.governor].lower
		}
		for _, m := range c.mentions {
			f.Named = append(f.Named, Named{Start: l.mentions[m].Tokens.Start, Part: part[k], Governor: governor})
		}
	}
	return f
}

// partsOf notes which chains are subject, object and agent of a verb; where it has no object, that of
// the verb that goes on from it: "scaled the wall and took the staff captive", "moved to expel the
// envoys". It reports whether the verb is passive.
func (l *line) partsOf(k int, r *rule, part []Part) bool {
	m := l.asked(k, r)
	passive := m.isPassive()
	s := l.subject(k)
	if s >= 0 {
		part[s] = Subject
	}
	if passive {
		if by := m.firstPrep([]string{"by"}, m.end); by >= 0 && by != s && !l.byOfDeed(by, m.end) {
			part[by] = Agent
		}
		return true
	}
	for n := k; n < len(l.groups); n++ {
		g := &l.groups[n]
		if n > k && (g.participial || g.passive || !g.infinitive && !l.coordinated(g) || s < 0 || l.subject(n) != s) {
			continue
		}
		if o := l.asked(n, r).directObject(); o >= 0 && part[o] == Beside {
			part[o] = Object
			break
		}
	}
	return false
}

// bare is a rule without conditions, for what the grammar alone tells.
func (l *line) bare(kind schema.EventType) *rule {
	if l.unruled == nil {
		l.unruled = new(rule)
	}
	l.unruled.Type = kind
	return l.unruled
}

// asked is a match of a rule without conditions at a verb.
func (l *line) asked(k int, r *rule) *match {
	m := &match{l: l, r: r, placing: placing{kind: verbWord, at: l.groups[k].head, end: l.groups[k].head + 1, verb: -1, predicate: -1, acted: -1, npStart: l.groups[k].head}}
	m.place()
	return m
}

// explained reports a participle between commas behind the subject, where the main verb follows the second:
// "a note, couched in plain terms, reproached Italy".
func (l *line) explained(k int) bool {
	g := &l.groups[k]
	if g.start != g.head || g.forms&part == 0 || g.perfect || l.lowerAt(g.start-1) != "," {
		return false
	}
	for n := k + 1; n < len(l.groups); n++ {
		o := &l.groups[n]
		if o.start > g.start+maxExplained {
			return false
		}
		if !o.infinitive && !o.participial && l.lowerAt(o.start-1) == "," {
			return true
		}
	}
	return false
}

// maxExplained is how many words an aside before the main verb may have.
const maxExplained = 16

// mainGroup is the main verb of the clause that holds a word, else of the first clause, else the verb at
// the word or the first participle. What is only said to be done is done by the verb of what is said.
// -1 where there is no verb.
func (l *line) mainGroup(at int, kind schema.EventType) int {
	first, here, participle := -1, -1, -1
	for k := range l.groups {
		g := &l.groups[k]
		from := l.clauseStart(g.start)
		switch {
		case l.explained(k):
		case g.infinitive || l.is(from, relative|subordinator) && (!l.is(from, relative) || l.resumedVerb(from) != k):
		case g.participial:
			if participle < 0 && g.forms&ing == 0 && l.endsVerbAt(g.head+1) {
				participle = k
			}
		case kind != schema.Statement && l.says(k) && l.asked(k, l.bare(kind)).directObject() < 0:
		default:
			if here < 0 && at >= from && at < l.clauseEnd(g.start) {
				here = k
			}
			if first < 0 {
				first = k
			}
		}
	}
	if here >= 0 {
		return here
	}
	if first >= 0 {
		return first
	}
	if at >= 0 && at < len(l.w) && l.w[at].group >= 0 && l.w[at].when < 0 {
		return l.w[at].group
	}
	return participle
}
