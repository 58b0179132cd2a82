package event

import (
	"slices"

	"entente/loader/report/text"
	"entente/schema"
)

// placing is where a trigger stands and what surrounds it, the same for all rules that it
// triggers.
type placing struct {
	kind    wordKind
	at, end int // trigger words
	// verb is the trigger's own group, or the one that a noun is the object of;
	// predicate is the group that a noun is the subject of. -1 for none.
	verb, predicate int
	from, to        int // where roles are looked for
	passive         bool
	acted           int // the word acted upon, -1
	// gapped is set where what is acted upon stands in a part of its own that leaves out the verb.
	gapped  bool
	npStart int // for nouns, the beginning of the noun phrase
}

// fill is a chain, one mention of it, or entities that stand nowhere in the line.
type fill struct {
	chain    int // -1 for pair and named
	mentions []int
	entities []schema.Entity
	at       int // where it stands, -1
	end      int
	kinds    kindSet // of entities that the place may hold; 0 for any that the role may
	seat     int     // one more than the mention of the capital that is the place, 0 for none
}

// hit is a rule whose trigger stands at a word; whether it applies is not known yet.
type hit struct {
	rule *rule
	kind wordKind
	end  int
	long bool // the trigger has several words
	rank float64
}

// read applies the rules to the line. The list is valid until the next call.
func (l *line) read() []Found {
	clear(l.out)
	out := l.out[:0]
	said := len(l.w)      // what stands behind this word is said, not done
	saying := text.Span{} // what that word triggered, as indices into out
	until := 0            // where the noun of several words ends that triggered last
	for i := 0; i < len(l.w); i++ {
		w := &l.w[i]
		// One word triggers one event: the surest rule that applies has it.
		for _, h := range l.triggered(i) {
			if i < until && h.kind == nounWord {
				break // "border incidents" are incidents once
			}
			if l.in.Mode == Fact && l.notDone(i) {
				break
			}
			m := l.match(h, i)
			if m == nil {
				continue
			}
			announced, refused := false, false
			if i > said && !m.r.Says && l.in.Mode == Fact {
				announced, refused = m.announcedBy(said), m.refusedBy(said)
				if !announced && !refused && !m.besides(said) && !m.ownClause(said) {
					l.spare = append(l.spare, m)
					continue
				}
			}
			l.events = m.events(l.events[:0])
			if m.r.Echo != "" {
				l.events = m.repeat(l.events, m.told(out), out)
			}
			says := m.r.Says && m.status != schema.Planned
			l.spare = append(l.spare, m)
			if len(l.events) == 0 {
				continue
			}
			if announced { // the plan is the event, not the words that announce it
				out = slices.DeleteFunc(out, func(f Found) bool {
					if f.Event.Rule != "statements/declares-position" {
						return false
					}
					for i := range l.events { // the day of the decision, where none is named for the deed
						if e := &l.events[i]; e.Event.Date.IsZero() {
							e.Event.Date, e.OwnDate, e.Explain.DateFrom = f.Event.Date, f.OwnDate, f.Explain.DateFrom
						}
					}
					return true
				})
			}
			if announced || l.declared(said, i) {
				l.dateOfSaying(said, l.events)
			}
			if refused { // what was refused is the event, not the refusal
				out, saying = slices.Delete(out, saying.Start, saying.End), text.Span{}
			}
			if says && i < said {
				said, saying = i, text.Span{Start: len(out), End: len(out) + len(l.events)}
			}
			out = append(out, l.events...)
			clear(l.events)
			if h.kind == nounWord && h.long {
				until = h.end
			}
			break
		}
		if w.kind == verbWord {
			l.amend(i, out)
		}
		if i < said && l.in.Mode == Fact && l.reportsAt(i) {
			said, saying = i, text.Span{Start: len(out), End: len(out)}
		}
		if w.lower == ";" || w.lower == "." || l.goesOnAt(i+1, said) {
			said = len(l.w)
		}
	}
	out = l.gapped(withoutElse(out))
	l.out = out
	return out
}

// reportsAt reports whether a verb says that something is so, "argued that", "pointed out in
// Accra that": what stands behind is held by somebody, and no fact of the document.
func (l *line) reportsAt(i int) bool {
	verb := l.w[i].kind == verbWord && l.w[i].group >= 0
	if (verb || l.lowerAt(i+1) == "that") && l.e.lexicon.sets.Of("holding").has(l.w[i].lower) {
		return l.lowerAt(i+1) == "that"
	}
	if !verb {
		return false
	}
	g := &l.groups[l.w[i].group]
	if g.head != i || !l.e.lexicon.sets.Of("reporting").has(g.lemma) && (g.lemma != "point" || l.lowerAt(i+1) != "out") {
		return false
	}
	for j := i + 1; j < min(len(l.w), i+maxReported); j++ {
		switch l.w[j].lower {
		case "that":
			return true
		case ";", ".", ",", ":", "and":
			return g.lemma == "say" && l.clauseBetween(i+1, j)
		}
	}
	return g.lemma == "say" && l.clauseBetween(i+1, min(len(l.w), i+maxReported))
}

// clauseBetween reports whether some words are a subject and its finite verb, what "says" is followed by without
// "that": "Armenia will not go to war".
func (l *line) clauseBetween(from, to int) bool {
	named := false
	for i := from; i < to; i++ {
		switch {
		case l.isVerb(i) || l.is(i, modal|willModal|auxiliaryBe|auxiliaryHave):
			return named
		case l.is(i, relative|subordinator) && !l.is(i, preposition):
			return false
		case l.w[i].mention >= 0 || l.w[i].kind == nounWord || l.lowerAt(i) == "it" || l.lowerAt(i) == "he" || l.lowerAt(i) == "she" || l.lowerAt(i) == "they":
			named = true
		}
	}
	return false
}

// says reports a verb group behind which stands what somebody says, thinks or wants.
func (l *line) says(k int) bool {
	for _, set := range []string{"saying", "wishing", "reporting"} {
		if l.e.lexicon.sets.Of(set).has(l.groups[k].lemma) {
			return true
		}
	}
	return false
}

// maxReported is how many words may stand between a verb of saying and its "that".
const maxReported = 10

// goesOnAt reports whether the main clause goes on at a word, behind a relative clause in which
// something was said: "Turkey, which rejects the term, recalls its ambassador".
func (l *line) goesOnAt(i, said int) bool {
	if said >= i || i >= len(l.w) || !l.bounds[i] || l.lowerAt(i-1) != "," || l.is(i, relative|subordinator) {
		return false
	}
	from := l.clauseStart(said)
	return from > 0 && l.is(from, relative) && l.lowerAt(from-1) == "," && l.resumes(from) == i
}

// repeat makes the events of a rule that only says who acts into what was told before. Who does
// it at no other time ("as did Iran and Jordan") acts in the event before.
func (m *match) repeat(events []Found, before *schema.Event, out []Found) []Found {
	kept := events[:0]
	for i := range events {
		f := &events[i]
		if m.r.Echo == echoSame && m.kind == otherWord && !m.l.isVerb(m.at) && before != nil && f.Event.Date == before.Date && len(out) > 0 {
			for _, x := range f.Event.Source {
				if len(before.Source) > 0 && !x.Among(before.Target) {
					before.Add(schema.RoleSource, x)
				}
			}
			continue
		}
		if echoed(&f.Event, before, m.r.Echo) {
			kept = append(kept, *f)
		}
	}
	return kept
}

// longer is what several trigger words add to how sure a rule is of them.
const longer = 0.25

// announcedBy reports whether what the trigger tells of is announced by who will do it: "said
// it would withdraw", "announced that he would visit". said is the verb of saying.
func (m *match) announcedBy(said int) bool {
	l := m.l
	if m.kind == nounWord && m.verb >= 0 && m.verb == l.w[said].group && l.w[said].lemma == "announce" {
		return true // "announced the withdrawal of the brigade and said that …"
	}
	under := m.underWay()
	if m.status != schema.Planned && !under || m.verb < 0 || !l.groups[m.verb].future && !m.ready(said) && !under || !l.isVerb(said) || !l.e.lexicon.sets.Of("announcing").has(l.w[said].lemma) {
		return false
	}
	speaker, actor := l.w[said].group, l.subject(m.verb)
	if g := &l.groups[m.verb]; speaker >= 0 && g.passive && (m.ofSpeaker(speaker) || g.future && !g.negated && l.w[said].lemma == "announce") {
		return true // "announced that its army would be pulled out", "that missiles will be stationed there"
	}
	if speaker < 0 || actor < 0 {
		return false
	}
	k := l.subject(speaker)
	if k < 0 {
		return false
	}
	if k == actor {
		return true
	}
	for _, a := range l.mentions[l.chains[k].mentions[0]].Entities {
		for _, b := range l.mentions[l.chains[actor].mentions[0]].Entities {
			if a.Same(b) || a.OfState(&b) {
				return true
			}
		}
	}
	return false
}

// ready reports an infinitive behind an adjective that stands behind what was said: "said it was
// ready to recognise the republic".
func (m *match) ready(said int) bool {
	g := &m.l.groups[m.verb]
	return g.infinitive && (g.adjective > said || g.controller >= 0 && m.l.groups[g.controller].start > said && m.l.groups[g.controller].passive)
}

// underWay reports what goes on as it is announced: "said that Russia is suspending its part".
func (m *match) underWay() bool {
	return m.verb >= 0 && m.r.Type == schema.Withdrawal && m.l.groups[m.verb].progressive && !m.l.groups[m.verb].negated && !m.l.groups[m.verb].possible
}

// ofSpeaker reports whether what will be done is done to something of who announces it:
// "announced that his army would be pulled out".
func (m *match) ofSpeaker(speaker int) bool {
	l := m.l
	if l.subject(speaker) < 0 {
		return false
	}
	for i := l.groups[m.verb].start - 1; i > l.groups[speaker].head; i-- {
		if k := l.w[i].chain; k >= 0 && l.chains[k].modifier && m.ownState(speaker, k) {
			return true // "Putin announces that Russian missiles will be stationed"
		}
		switch l.lowerAt(i) {
		case "his", "her", "its", "their":
			return true
		case "that", ",", "and":
			return false
		}
	}
	return false
}

// ownState reports whether a chain names the state of who speaks.
func (m *match) ownState(speaker, k int) bool {
	l := m.l
	for _, a := range l.mentions[l.chains[l.subject(speaker)].mentions[0]].Entities {
		for _, b := range l.mentions[l.chains[k].mentions[0]].Entities {
			if b.Kind == schema.State && (a.Same(b) || a.OfState(&b)) {
				return true
			}
		}
	}
	return false
}

// besides reports whether the trigger tells what who spoke did besides: "condemned the accords
// and recalled its ambassador". said is the verb of saying.
func (m *match) besides(said int) bool {
	l := m.l
	if m.verb < 0 || !l.isVerb(said) || l.w[said].group < 0 || l.w[said].group == m.verb {
		return false
	}
	verb := m.verb
	for depth := 0; depth < 3 && l.groups[verb].infinitive && l.groups[verb].controller >= 0; depth++ {
		verb = l.groups[verb].controller // "and decided to end the treaty"
	}
	g, saying := &l.groups[verb], &l.groups[l.w[said].group]
	if g.start <= said || g.infinitive || g.participial || g.future || g.possible || g.passive || g.forms&saying.forms&(past|third|base) == 0 {
		return false
	}
	at := g.start - 1 // "and on 22 August decided"
	for at > said && (l.w[at].when >= 0 || l.is(at, preposition) && l.w[at+1].when >= 0) {
		at--
	}
	if before := l.lowerAt(at); before != "and" && before != "but" {
		return false
	}
	for i := said + 1; i < at; i++ {
		if l.isVerb(i) && l.w[i].forms&ing == 0 && !(l.groupOf(i) != nil && l.groupOf(i).infinitive) || l.is(i, relative|subordinator|modal|willModal|auxiliaryBe|auxiliaryHave) && !l.is(i, preposition) || l.lowerAt(i) == "\"" || l.lowerAt(i) == "having" {
			return false
		}
	}
	k := l.subject(l.w[said].group)
	return k >= 0 && l.subject(verb) == k
}

// ownClause reports whether the trigger stands in a main clause of its own behind what was
// said without "that": "called for an end to the war, and a ceasefire was reached". said is the
// verb of saying.
func (m *match) ownClause(said int) bool {
	l := m.l
	if m.from < 2 || m.from <= said || l.lowerAt(m.from-1) != "and" || l.lowerAt(m.from-2) != "," {
		return false
	}
	k := m.verb
	if m.predicate >= 0 {
		k = m.predicate
	}
	if k < 0 {
		return false
	}
	g := &l.groups[k]
	if g.start < m.from || g.infinitive || g.participial || g.future || g.possible || g.forms&(past|third|part) == 0 {
		return false
	}
	for i := said + 1; i < m.from; i++ {
		if l.is(i, relative|subordinator) && !l.is(i, preposition) || l.lowerAt(i) == "\"" || l.lowerAt(i) == "that" {
			return false
		}
	}
	return true
}

// span is the passage of the event: its clause from the first filled role to the
// last, or the whole sentence where that is short.
func (m *match) span() text.Span {
	i, j := m.at, m.end
	if m.acted >= 0 {
		i, j = min(i, m.acted), max(j, m.acted+1)
	}
	for _, list := range m.fills {
		for _, f := range list {
			if f.at >= 0 {
				i, j = min(i, f.at), max(j, f.end)
			}
		}
	}
	for _, d := range m.dates {
		if d.instead != nil && d.instead.at >= 0 && d.instead.at < i && d.when >= 0 && d.instead.at < m.l.whens[d.when].Tokens.Start-m.l.span.Start {
			i = d.instead.at // "Rao (1993) and Narayanan (1996) visited"
		}
		if d.when >= 0 && !m.l.semicolonWithin(m.l.whens[d.when].Tokens.End-m.l.span.Start, i) {
			i = min(i, m.l.whens[d.when].Tokens.Start-m.l.span.Start)
			j = max(j, m.l.whens[d.when].Tokens.End-m.l.span.Start)
		}
	}
	if (m.r.Says || m.r.Else) && m.verb >= 0 {
		return m.l.codePoints(i, m.l.saidEnd(j))
	}
	return m.l.codePoints(i, m.l.phraseEnd(j))
}

// semicolonWithin reports a semicolon between two words: a date before it also rules another part of the entry.
func (l *line) semicolonWithin(i, j int) bool {
	for ; i < j && i < len(l.w); i++ {
		if l.w[i].lower == ";" {
			return true
		}
	}
	return false
}

// maxSaid is how many words of what is said belong to the passage.
const maxSaid = 30

// saidEnd is the word behind what is said, up to a comma, a semicolon or the end.
func (l *line) saidEnd(j int) int {
	for i := j; i < len(l.w) && i < j+maxSaid; i++ {
		if w := l.w[i].lower; w == "," || w == ";" {
			return i
		}
		if i+1 == len(l.w) {
			return len(l.w)
		}
	}
	return l.phraseEnd(j)
}

// maxPhrase is how many words a passage may go on with to end where a phrase does.
const maxPhrase = 6

// phraseEnd is the word behind the noun phrase that the word before j stands in, so that no
// passage ends in "established diplomatic".
func (l *line) phraseEnd(j int) int {
	for i := j; i < len(l.w) && i < j+maxPhrase; i++ {
		w := &l.w[i]
		if l.bounds[i] || w.when >= 0 || w.kind == verbWord || w.class&^(adjective|numeral) != 0 || isMark(w.lower) && w.lower != "'s" && w.lower != "-" || w.mention >= 0 && w.chain >= 0 && l.chains[w.chain].start == i {
			return i
		}
		if i+1 == len(l.w) {
			return len(l.w)
		}
	}
	return j
}

// triggerWords is the text that triggered the rule.
func (m *match) triggerWords() string {
	s := m.l.words(m.at, m.end)
	if m.acted >= 0 {
		s += " … " + m.l.w[m.acted].text
	}
	return s
}

func (m *match) note(s string) {
	if !slices.Contains(m.notes, s) {
		m.notes = append(m.notes, s)
	}
}
