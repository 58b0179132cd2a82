package event

import (
	"cmp"
	"slices"

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
		l.trigger(l.e.ofKind.Of(string(l.mentions[k].Entities[0].Kind)), mentionWord, i)
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
		if c.alone {
			h.end = i + 1
		}
		for n := range c.longer {
			if t := &c.longer[n]; t.parted && l.mayHold(t.next) || l.same(i+1, t.next) {
				if end := l.triggerEnd(t, i); end > 0 {
					h.end, h.long = end, true
				}
			}
		}
		if h.end == 0 {
			continue
		}
		h.rule, h.rank = c.rule, c.rule.Confidence
		if c.rule.Own && l.in.Mode == Claim || c.rule.Voiced && l.in.Mode == Fact ||
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

// phraseRules are the rules with a phrase that the word at i may begin.
func (l *line) phraseRules(i int) []candidate {
	if l.w[i].kind == verbWord {
		return l.w[i].stands.phraseRules
	}
	return l.w[i].known.phraseRules
}

// lacks reports whether none of the words that a rule asks for is in the sentence. Three in four rules that a word
// triggers fail so.
func (l *line) lacks(r *rule) bool {
	for _, set := range r.needs {
		if !l.sets.has(set.number) {
			return true
		}
	}
	return false
}

// match tests a rule whose trigger stands at a word; nil where it does not apply.
func (l *line) match(h hit, i int) *match {
	if l.lacks(h.rule) {
		return nil
	}
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
	m.l, m.r, m.dates, m.notes = l, r, m.dates[:0], nil
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
	if noun := l.w[end].known.noun; noun != "" {
		w = noun
	}
	if r.Type == schema.Agreement || r.Type == schema.Meeting {
		return l.e.lexicon.sets.Of("shadows").has(w)
	}
	return l.e.lexicon.sets.Of("gathering").has(w) && w != "war" || l.e.lexicon.sets.Of("shadows").has(w)
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
		if want == anyObject {
			return l.behindObject(t, i)
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
				if (want == "over" || want == "through") && l.opensPhrase(j+1) {
					return 0 // "takes Jakarta to court over restrictions"
				}
				if len(t.rest) > 1 && !l.followed(j+1, t.wants[1:]) {
					return 0
				}
				return i + 1
			}
		}
	}
	return end
}

// anyObject stands in a trigger for what the verb acts on: "show * the door".
const anyObject = "*"

// behindObject gives the word after a verb whose further words stand behind its object, or
// right behind it in the passive: "showed the envoy the door", "was shown the door". 0 where
// they do not.
func (l *line) behindObject(t *trigger, i int) int {
	for j := i + 1; j < len(l.w) && j < i+1+maxObject; j++ {
		switch {
		case l.followed(j, t.wants[1:]):
			return i + 1
		case l.bounds[j] || l.isVerb(j):
			return 0
		}
	}
	return 0
}

// maxObject is how many words a verb's object may have, up to what belongs to the verb again.
const maxObject = 9

// opensPhrase reports whether a noun phrase begins at a word, so that the word before it is its
// preposition and no particle.
func (l *line) opensPhrase(i int) bool {
	if i >= len(l.w) || l.w[i].when >= 0 {
		return false
	}
	w := &l.w[i]
	return l.nounFollows(i) || w.kind == nounWord || l.is(i, adjective) || w.class == 0 && w.kind == otherWord && !isMark(w.lower)
}

// separable reports whether a particle may stand behind the object ("pulled its
// troops out"); prepositions may not.
func separable(particle string) bool {
	switch particle {
	case "out", "off", "up", "down", "back", "over", "away", "through", "together", "apart", "home", "free", "hostage", "dead", "again", "aside", "ablaze", "alight", "afire":
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
