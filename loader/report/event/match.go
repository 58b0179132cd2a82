package event

import (
	"cmp"
	"slices"

	"entente/loader/report/text"
	"entente/schema"
)

// match is a rule whose trigger stands in the line.
type match struct {
	placing
	l      *line
	r      *rule
	fills  roleFills
	dates  []dated
	status schema.Status
	notes  []string
}

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
	npStart         int // for nouns, the beginning of the noun phrase
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
	for i := 0; i < len(l.w); i++ {
		w := &l.w[i]
		// One word triggers one event: the surest rule that applies has it.
		for _, h := range l.triggered(i) {
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
			if refused { // what was refused is the event, not the refusal
				out, saying = slices.Delete(out, saying.Start, saying.End), text.Span{}
			}
			if says && i < said {
				said, saying = i, text.Span{Start: len(out), End: len(out) + len(l.events)}
			}
			out = append(out, l.events...)
			clear(l.events)
			break
		}
		if w.kind == verbWord {
			l.amend(i, out)
		}
		if w.lower == ";" || w.lower == "." || l.goesOnAt(i+1, said) {
			said = len(l.w)
		}
	}
	out = l.gapped(out)
	l.out = out
	return out
}

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

// triggered lists the rules whose trigger stands at a word: the surest first, one with a
// longer trigger ("order out") before one with its first word alone, as the rules' files
// order them otherwise. The list is valid until the next call.
func (l *line) triggered(i int) []hit {
	w := &l.w[i]
	l.hits = l.hits[:0]
	switch w.kind {
	case verbWord:
		l.trigger(w.stands.verbRules, verbWord, i)
	case nounWord:
		l.trigger(w.stands.nounRules, nounWord, i)
	}
	if w.class != 0 || w.kind != otherWord || w.lemma != "" || w.mention < 0 {
		l.trigger(l.phraseRules(i), otherWord, i)
	}
	if k := w.mention; k >= 0 && l.from(k) == i && len(l.mentions[k].Entities) > 0 {
		l.trigger(l.e.ofKind[string(l.mentions[k].Entities[0].Kind)], mentionWord, i)
	}
	if len(l.hits) > 1 {
		slices.SortStableFunc(l.hits, func(a, b hit) int { return cmp.Compare(b.rank, a.rank) })
	}
	return l.hits
}

// trigger adds those of some rules whose trigger stands at a word.
func (l *line) trigger(rules []candidate, kind wordKind, i int) {
	for k := range rules {
		c := &rules[k]
		h := hit{kind: kind}
		for n := range c.triggers {
			switch t := &c.triggers[n]; {
			case t.next == nil:
				if h.end == 0 {
					h.end = i + 1
				}
			case t.parted && l.mayHold(t.next) || l.same(i+1, t.next):
				if end := l.triggerEnd(t, i); end > 0 {
					h.end, h.long = end, true
				}
			}
		}
		if h.end == 0 {
			continue
		}
		h.rule, h.rank = c.rule, c.rule.Confidence
		if c.rule.Own && l.in.Mode == Claim ||
			kind == nounWord && (l.compound(h.end, h.end) || l.compound(i-1, i) || l.heads(h.end, c.rule)) {
			continue
		}
		if kind == mentionWord {
			h.end = l.to(l.w[i].mention)
		}
		if h.long && kind != otherWord {
			h.rank += longer
		}
		l.hits = append(l.hits, h)
	}
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
	if m.status != schema.Planned || m.verb < 0 || !l.groups[m.verb].future || !l.isVerb(said) || !l.e.lexicon.sets["announcing"].has(l.w[said].lemma) {
		return false
	}
	speaker, actor := l.w[said].group, l.subject(m.verb)
	if speaker >= 0 && l.groups[m.verb].passive && m.ofSpeaker(speaker) {
		return true
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
			if a.Same(b) || a.State != "" && a.State == b.Code {
				return true
			}
		}
	}
	return false
}

// ofSpeaker reports whether what will be done is done to something of who announces it:
// "announced that his army would be pulled out".
func (m *match) ofSpeaker(speaker int) bool {
	l := m.l
	if l.subject(speaker) < 0 {
		return false
	}
	for i := l.groups[m.verb].start - 1; i > l.groups[speaker].head; i-- {
		switch l.lowerAt(i) {
		case "his", "her", "its", "their":
			return true
		case "that", ",", "and":
			return false
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
	g, saying := &l.groups[m.verb], &l.groups[l.w[said].group]
	if g.start <= said || g.infinitive || g.participial || g.future || g.possible || g.passive || g.forms&saying.forms&(past|third|base) == 0 {
		return false
	}
	if before := l.lowerAt(g.start - 1); before != "and" && before != "but" {
		return false
	}
	for i := said + 1; i < g.start-1; i++ {
		if l.isVerb(i) && l.w[i].forms&ing == 0 || l.is(i, relative|subordinator|modal|willModal|auxiliaryBe|auxiliaryHave) && !l.is(i, preposition) || l.lowerAt(i) == "\"" || l.lowerAt(i) == "having" {
			return false
		}
	}
	k := l.subject(l.w[said].group)
	return k >= 0 && l.subject(m.verb) == k
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

// phraseRules are the rules with a phrase that the word at i may begin.
func (l *line) phraseRules(i int) []candidate {
	if l.w[i].kind == verbWord {
		return l.w[i].stands.phraseRules
	}
	return l.w[i].known.phraseRules
}

// match tests a rule whose trigger stands at a word; nil where it does not apply.
func (l *line) match(h hit, i int) *match {
	m := l.placed(h.rule, h.kind, i, h.end)
	if !m.wordsFit() || !m.settle() || !m.fillRoles() {
		l.spare = append(l.spare, m)
		return nil
	}
	m.brokered()
	if m.r.Two && !m.two() {
		l.spare = append(l.spare, m)
		return nil
	}
	m.findDates()
	return m
}

// placed makes a match with its verbs and range found. Rules with the same trigger share
// what was found for the first of them, and a match that came to nothing is used again:
// most do.
func (l *line) placed(r *rule, kind wordKind, i, end int) *match {
	var m *match
	if n := len(l.spare); n > 0 {
		m, l.spare = l.spare[n-1], l.spare[:n-1]
	} else {
		m = new(match)
	}
	m.l, m.r, m.dates, m.notes = l, r, nil, nil
	m.fills.empty()
	if p := &l.last; p.kind == kind && p.at == i && p.end == end {
		m.placing = *p
		return m
	}
	m.placing = placing{kind: kind, at: i, end: end, verb: -1, predicate: -1, acted: -1, npStart: i}
	m.place()
	l.last = m.placing
	return m
}

// compound reports whether the mark at i joins a noun trigger with a further word
// ("war-torn", "post-war"); at is the word behind the mark.
func (l *line) compound(i, at int) bool {
	if i < 0 || i >= len(l.w) || l.w[i].lower != "-" || l.in.Text.Tokens[l.span.Start+i].Space {
		return false
	}
	if i < at { // before the trigger: names may stand there
		return i > 0 && l.w[i-1].mention < 0
	}
	return i+1 < len(l.w) && !l.in.Text.Tokens[l.span.Start+i+1].Space
}

// heads reports whether a noun behind the trigger is what the sentence tells of, the
// trigger only what it is about: "normalisation talks", "withdrawal agreement".
func (l *line) heads(end int, r *rule) bool {
	if end >= len(l.w) || l.w[end].mention >= 0 || r.Type == schema.Mediation {
		return false
	}
	w := l.w[end].lower
	if r.Type == schema.Ceasefire {
		switch w {
		case "line", "lines", "violation", "violations", "breach", "breaches", "monitors", "observers":
			return true
		}
		return false
	}
	if l.isVerb(end) {
		return false
	}
	if n, ok := l.e.lexicon.nouns[w]; ok {
		w = n
	}
	if r.Type == schema.Agreement || r.Type == schema.Meeting {
		return l.e.lexicon.sets["shadows"].has(w)
	}
	return l.e.lexicon.sets["gathering"].has(w) && w != "war" || l.e.lexicon.sets["shadows"].has(w)
}

// triggerEnd gives the word after the trigger, 0 where its further words do not
// follow. A verb's particle may stand behind its object ("pulled its troops out").
func (l *line) triggerEnd(t *trigger, i int) int {
	end := i + 1
	for n, want := range t.rest {
		if l.same(end, t.wants[n]) {
			end++
			continue
		}
		if t.kind != verbWord || n > 0 {
			return 0
		}
		if !separable(want) {
			for end < len(l.w) && end < i+4 && (l.w[end].when >= 0 || l.is(end, adverb)) {
				end++
			}
			if !l.same(end, t.wants[n]) {
				return 0
			}
			end++
			continue
		}
		for j := end; ; j++ {
			if j >= len(l.w) || j > end+6 || l.bounds[j] || l.isVerb(j) {
				return 0
			}
			if l.same(j, t.wants[n]) {
				if len(t.rest) > 1 && !l.followed(j+1, t.wants[1:]) {
					return 0
				}
				return i + 1
			}
		}
	}
	return end
}

// separable reports whether a particle may stand behind the object ("pulled its
// troops out"); prepositions may not.
func separable(particle string) bool {
	switch particle {
	case "out", "off", "up", "down", "back", "over", "away", "through", "together", "apart", "home", "free", "hostage", "dead", "again":
		return true
	}
	return false
}

func (l *line) followed(i int, rest []*known) bool {
	for n, want := range rest {
		if !l.same(i+n, want) {
			return false
		}
	}
	return true
}

// same compares a word with a lemma or word form, by what is known of them.
func (l *line) same(i int, want *known) bool {
	return i < len(l.w) && (l.w[i].known == want || l.w[i].stands == want)
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
		if d.when >= 0 {
			i = min(i, m.l.whens[d.when].Tokens.Start-m.l.span.Start)
			j = max(j, m.l.whens[d.when].Tokens.End-m.l.span.Start)
		}
	}
	if m.r.Says && m.verb >= 0 {
		return m.l.codePoints(i, m.l.saidEnd(j))
	}
	return m.l.codePoints(i, m.l.phraseEnd(j))
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
