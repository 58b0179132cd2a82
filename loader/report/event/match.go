package event

import (
	"cmp"
	"slices"

	"entente/loader/report/text"
	"entente/schema"
)

// match is a rule whose trigger stands in the line.
type match struct {
	l       *line
	r       *rule
	kind    wordKind
	at, end int // trigger words
	// verb is the trigger's own group, or the one that a noun is the object of;
	// predicate is the group that a noun is the subject of. -1 for none.
	verb, predicate int
	from, to        int // where roles are looked for
	passive         bool
	acted           int // the word acted upon, -1
	npStart         int // for nouns, the beginning of the noun phrase
	fills           map[schema.Role][]fill
	dates           []dated
	status          schema.Status
	notes           []string
}

// fill is a chain, one mention of it, or entities that stand nowhere in the line.
type fill struct {
	chain    int // -1 for pair and named
	mentions []int
	entities []schema.Entity
	at       int // where it stands, -1
	end      int
}

// read applies the rules to the line.
func (l *line) read() []Found {
	var out []Found
	said := len(l.w) // what stands behind this word is said, not done
	for i := 0; i < len(l.w); i++ {
		w := &l.w[i]
		var found []*match
		switch w.kind {
		case verbWord:
			found = l.try(l.e.verbs[w.lemma], verbWord, i, found)
		case nounWord:
			found = l.try(l.e.nouns[w.lemma], nounWord, i, found)
		}
		if w.class != 0 || w.kind != otherWord || w.lemma != "" || w.mention < 0 {
			found = l.try(l.e.phrases[l.phraseKey(i)], otherWord, i, found)
		}
		if k := w.mention; k >= 0 && l.from(k) == i && len(l.mentions[k].Entities) > 0 {
			found = l.try(l.e.mentions[string(l.mentions[k].Entities[0].Kind)], mentionWord, i, found)
		}
		slices.SortStableFunc(found, func(a, b *match) int { return cmp.Compare(b.r.Confidence, a.r.Confidence) })
		for _, m := range found {
			if i > said && !m.r.Says && l.in.Mode == Fact {
				continue
			}
			events := m.events()
			if len(events) == 0 {
				continue
			}
			if m.r.Says && i < said && m.status != schema.Planned {
				said = i
			}
			out = append(out, events...)
			break // one word triggers one event: the surest rule has it
		}
		if w.lower == ";" || l.w[i].lower == "." {
			said = len(l.w)
		}
	}
	return out
}

func (l *line) phraseKey(i int) string {
	if l.w[i].kind == verbWord {
		return l.w[i].lemma
	}
	return l.w[i].lower
}

func (l *line) try(rules []*rule, kind wordKind, i int, found []*match) []*match {
	for _, r := range rules {
		if m := l.match(r, kind, i); m != nil {
			found = append(found, m)
		}
	}
	return found
}

// match tests one rule at one word; nil where it does not apply.
func (l *line) match(r *rule, kind wordKind, i int) *match {
	end := 0
	for _, t := range r.triggers {
		if t.kind == kind && t.lemma == l.triggerWord(i, kind) {
			if end = l.triggerEnd(t, i); end > 0 {
				break
			}
		}
	}
	if end == 0 || kind == nounWord && (l.compound(end, end) || l.compound(i-1, i)) {
		return nil
	}
	if kind == mentionWord {
		end = l.to(l.w[i].mention)
	}
	m := &match{l: l, r: r, kind: kind, at: i, end: end, verb: -1, predicate: -1, acted: -1, npStart: i}
	m.place()
	if !m.wordsFit() || !m.settle() {
		return nil
	}
	if !m.fillRoles() {
		return nil
	}
	if r.Two && !m.two() {
		return nil
	}
	m.findDates()
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

func (l *line) triggerWord(i int, kind wordKind) string {
	switch kind {
	case otherWord:
		return l.phraseKey(i)
	case mentionWord:
		return string(l.mentions[l.w[i].mention].Entities[0].Kind)
	}
	return l.w[i].lemma
}

// triggerEnd gives the word after the trigger, 0 where its further words do not
// follow. A verb's particle may stand behind its object ("pulled its troops out").
func (l *line) triggerEnd(t trigger, i int) int {
	end := i + 1
	for n, want := range t.rest {
		if l.same(end, want) {
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
			if !l.same(end, want) {
				return 0
			}
			end++
			continue
		}
		for j := end; ; j++ {
			if j >= len(l.w) || j > end+6 || l.bounds[j] || l.isVerb(j) {
				return 0
			}
			if l.same(j, want) {
				if len(t.rest) > 1 && !l.followed(j+1, t.rest[1:]) {
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

func (l *line) followed(i int, rest []string) bool {
	for n, want := range rest {
		if !l.same(i+n, want) {
			return false
		}
	}
	return true
}

// same compares a word with a lemma or word form.
func (l *line) same(i int, want string) bool {
	return i < len(l.w) && (l.w[i].lower == want || l.w[i].lemma == want)
}

// place finds the verbs about the trigger and the range in which roles lie.
func (m *match) place() {
	l := m.l
	m.from = l.clauseStart(m.at)
	m.to = l.clauseEnd(m.at)
	if m.kind == verbWord || m.kind == otherWord && l.isVerb(m.at) && l.w[m.at].mention < 0 {
		m.verb = l.w[m.at].group
		if m.verb >= 0 {
			m.passive = l.groups[m.verb].passive
		}
		m.to = l.nextVerb(m.end, m.to)
		return
	}
	m.npStart = m.nounPhrase()
	if k := l.groupBefore(m.at); k >= 0 && l.groups[k].head >= m.from && l.groups[k].head < m.npStart {
		m.verb = k
	}
	m.to = l.clauseEnd(m.at)
	next := l.nextVerb(m.end, m.to)
	if next < m.to && next < len(l.w) && (m.verb < 0 || l.groups[m.verb].participial || m.governorWord() != "") {
		k := l.groupFrom(next)
		if k >= 0 && m.isSubjectOf(k) && !(l.groups[k].participial && l.lowerAt(l.groups[k].start-1) == ",") {
			m.predicate = k
			m.to = l.nextVerb(l.groups[k].head+1, m.to)
			return
		}
	}
	m.to = next
}

// nextVerb is the start of the next verb group from i on, or to.
func (l *line) nextVerb(i, to int) int {
	for j := i; j < to; j++ {
		if k := l.w[j].group; k >= 0 {
			g := &l.groups[k]
			if g.start >= i {
				return max(i, g.start)
			}
			return j
		}
	}
	return to
}

func (l *line) groupFrom(i int) int {
	for j := i; j < len(l.w) && j < i+8; j++ {
		if l.w[j].group >= 0 {
			return l.w[j].group
		}
	}
	return -1
}

// nounPhrase is where the noun phrase of a noun trigger begins.
func (m *match) nounPhrase() int { return m.phraseAround(m.at) }

// phraseAround is where the noun phrase with the word at i begins.
func (m *match) phraseAround(at int) int {
	l := m.l
	i := at - 1
	for ; i >= m.from && i > at-14; i-- {
		w := &l.w[i]
		switch {
		case w.mention >= 0:
			i = l.from(w.mention)
		case w.when >= 0 || w.lower == "'s" || w.lower == "'" || w.lower == "\"" || w.lower == "-" || w.lower == "(" && false:
		case w.kind == verbWord || l.is(i, preposition|relative|subordinator|modal|willModal|auxiliaryBe|auxiliaryHave|negation) && w.lower != "no":
			return i + 1
		case w.lower == "," || w.lower == "and" || w.lower == "&" || w.lower == "/" || w.lower == "–":
			if i > 0 && i+1 < len(l.w) && (l.w[i-1].chain >= 0 && l.w[i-1].chain == l.w[i+1].chain || l.w[i-1].when >= 0 && l.w[i+1].when >= 0 || w.lower == "–" && l.w[i-1].mention >= 0 && l.w[i+1].mention >= 0) {
				continue
			}
			if w.lower != "–" && l.is(i-1, adjective) && l.is(i+1, adjective) {
				continue
			}
			if w.lower == "and" && i+1 < at && l.coordinatedOwner(i, at) {
				continue
			}
			return i + 1
		case isMark(w.lower) && w.lower != "." && w.lower != "$":
			return i + 1
		case l.is(i, determiner):
			if l.is(i-1, determiner) { // "all the", "both the"
				continue
			}
			return i
		}
	}
	return i + 1
}

// coordinatedOwner passes "in the 1965 and 1971 wars" and "Nehru's and Chou's visits".
func (l *line) coordinatedOwner(i, at int) bool {
	return l.lowerAt(i-1) == "'s" && l.w[i+1].mention >= 0 && i+4 >= at
}

// governorWord is the preposition before a noun trigger's phrase.
func (m *match) governorWord() string {
	if m.npStart > 0 && m.l.is(m.npStart-1, preposition) {
		return m.l.w[m.npStart-1].lower
	}
	return ""
}

// isSubjectOf reports whether the noun trigger is the subject of a group: nothing
// but its own complements lies between.
func (m *match) isSubjectOf(k int) bool {
	l := m.l
	g := &l.groups[k]
	if m.governorWord() != "" || g.infinitive {
		return false
	}
	for i := m.end; i < g.start; i++ {
		if c := l.w[i].chain; c >= 0 && l.chains[c].start == i && l.chains[c].governor < m.at && !l.chains[c].modifier {
			return false
		}
	}
	return true
}

// wordsFit tests the rule's conditions on words and finds what is acted upon.
func (m *match) wordsFit() bool {
	l, r := m.l, m.r
	if r.acts != nil && !m.findActed() {
		return false
	}
	if r.about != nil && !m.findAbout() || r.Verbless && !m.verbless() {
		return false
	}
	if r.before != nil && !l.anyWord(m.npStart, m.at, r.before) || r.notBefore != nil && l.anyWord(m.npStart, m.at, r.notBefore) {
		return false
	}
	if r.with != nil && !l.anyWord(m.from, min(l.clauseEnd(m.at)+1, len(l.w)), r.with) {
		return false
	}
	if r.anywhere != nil && l.anyWord(m.from, l.clauseEnd(m.at), r.anywhere) {
		return false
	}
	if r.Bare && m.verb >= 0 && m.directObject() >= 0 {
		return false
	}
	return r.without == nil || !l.anyWord(m.scope(), m.to, r.without)
}

// findAbout looks for a word that is the verb's subject or object.
func (m *match) findAbout() bool {
	l := m.l
	if i := l.findWord(m.end, min(m.to, m.end+8), m.r.about); i >= 0 {
		m.acted = i
		return true
	}
	start := m.at
	if m.verb >= 0 {
		start = l.groups[m.verb].start
	}
	for i := start - 1; i >= m.from; i-- {
		if l.inSet(i, m.r.about) {
			m.acted = i
			return true
		}
		if l.isVerb(i) && l.groupOf(i) != nil && !l.groupOf(i).participial {
			// "relations improved and warmed": the verbs share their subject.
			if !l.is(start-1, coordinator) {
				return false
			}
		}
	}
	return false
}

// verbless reports that no finite verb but the trigger's own stands in the clause.
func (m *match) verbless() bool {
	l := m.l
	for i := m.from; i < l.clauseEnd(m.at); i++ {
		if i >= m.end && (l.w[i].lower == "," || l.w[i].lower == "(" || l.w[i].lower == "[") && l.w[i].when < 0 && !l.insideChain(i) {
			break
		}
		if g := l.groupOf(i); g != nil && !g.participial && !(m.at <= i && i < m.end) {
			return false
		}
	}
	return true
}

// scope is where the trigger's own words begin: its verb group, its noun phrase, the
// verb of which the noun is the object.
func (m *match) scope() int {
	l := m.l
	switch {
	case m.kind == verbWord && m.acted >= 0 && m.acted < m.at:
		return m.phraseAround(m.acted)
	case m.kind == verbWord && m.verb >= 0:
		return l.groups[m.verb].start
	case m.verb >= 0 && m.governorWord() == "":
		return l.groups[m.verb].start
	}
	return max(m.from, m.npStart-1)
}

// anyWord reports whether one of the words stands between i and j.
func (l *line) anyWord(i, j int, set wordSet) bool { return l.findWord(i, j, set) >= 0 }

func (l *line) findWord(i, j int, set wordSet) int {
	for ; i < j && i < len(l.w); i++ {
		if l.inSet(i, set) {
			return i
		}
	}
	return -1
}

func (l *line) inSet(i int, set wordSet) bool {
	w := &l.w[i]
	if set[w.lower] || w.lemma != "" && set[w.lemma] {
		return true
	}
	if i+1 < len(l.w) && set[w.lower+" "+l.w[i+1].lower] {
		return true
	}
	return i+2 < len(l.w) && l.w[i+1].lower == "-" && set[w.lower+"-"+l.w[i+2].lower]
}

// findActed looks for the word acted upon: behind an active verb, before a passive
// one. "Agreement signed in Geneva" is taken for a passive.
func (m *match) findActed() bool {
	l := m.l
	behind := l.findWord(m.end, min(m.to, m.end+14), m.r.acts)
	g := group{}
	if m.verb >= 0 {
		g = l.groups[m.verb]
	}
	if !g.passive && behind >= 0 {
		m.acted = behind
		return true
	}
	if g.forms&(part) == 0 && !g.passive && g.forms&base == 0 {
		return false
	}
	for i := g.start - 1; i >= m.from; i-- {
		if l.inSet(i, m.r.acts) {
			m.acted = i
			m.passive = true
			return true
		}
		if l.isVerb(i) && !l.groupOf(i).participial {
			break
		}
	}
	if behind >= 0 {
		m.acted = behind
		return true
	}
	return false
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
	return m.l.codePoints(i, j)
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

// two reports at least two participants.
func (m *match) two() bool {
	n := 0
	for role, list := range m.fills {
		if role == schema.RoleObject || role == schema.RolePlace {
			continue
		}
		for _, f := range list {
			n += len(f.entities)
			for _, k := range f.mentions {
				n += max(1, len(m.l.mentions[k].Entities))
			}
		}
	}
	return n > 1
}
