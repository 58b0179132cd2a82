package event

import "entente/loader/report/text"

// Ellipsis is a part of a sentence that leaves out its verb, since it is that of the part before: "Geisel came to Bonn in
// March 1978, *Figueiredo in May 1981*". A name or thing and a time of its own are all that is new in it.
type Ellipsis struct {
	Part    text.Span // tokens, from the name up to the time
	Name    text.Span // those of the name or thing
	When    text.When // the time
	Verb    int       // the token of the verb that it leaves out
	Passive bool      // of that verb
	// Named are the mentions that stand in the part itself, Subject those that the verb before is said of; empty for
	// a thing without a name.
	Named, Subject []text.Mention
}

// Ellipses adds to out the parts of a sentence that leave out the verb before, in their order. The verb has a time of its
// own in the text: what is parallel in both parts is what they differ in, somebody or something and its time. Its cost is
// that of analysing the sentence.
func (e *Engine) Ellipses(out []Ellipsis, in Input, sentence text.Span) []Ellipsis {
	l := e.clause(in, sentence)
	defer e.leave(l)
	return l.ellipses(out)
}

// ellipses is Ellipses of the line.
func (l *line) ellipses(out []Ellipsis) []Ellipsis {
	if len(l.whens) < 2 || len(l.groups) == 0 {
		return out
	}
	for i := 1; i < len(l.w)-1; i++ {
		if w := l.w[i].lower; w != "," && w != ";" && w != "and" && w != "but" || l.insideChain(i) {
			continue
		}
		x, ok := l.ellipsis(i)
		if !ok {
			continue
		}
		out = append(out, x)
		i = x.Part.End - l.span.Start - 1
	}
	return out
}

// ellipsis is the part behind a comma or conjunction at word i that leaves out its verb.
func (l *line) ellipsis(i int) (x Ellipsis, ok bool) {
	k := l.tellingBefore(i)
	if k < 0 || !l.givesTime(k, i) {
		return x, false
	}
	from := i + 1
	for from < len(l.w) && (l.is(from, coordinator) || l.lowerAt(from) == "then") {
		from++
	}
	start, end, when, stop := l.nameAndTime(from)
	if when < 0 {
		if start, end, when, stop = l.timeAndName(from); when < 0 {
			return x, false
		}
	}
	if !l.endsPart(stop) {
		return x, false
	}
	g := &l.groups[k]
	x = Ellipsis{
		Part: text.Span{Start: l.span.Start + from, End: l.span.Start + stop}, Name: text.Span{Start: l.span.Start + start, End: l.span.Start + end},
		When: l.whens[when], Verb: l.span.Start + g.head, Passive: g.passive || g.participial && g.forms&part != 0,
	}
	for c := range l.chains {
		if o := &l.chains[c]; o.start >= start && o.end <= end {
			if o.possessive || o.modifier && o.end < end && !l.acting(o.head) {
				continue
			}
			for _, m := range o.mentions {
				x.Named = append(x.Named, l.mentions[m])
			}
			break
		}
	}
	if s := l.subject(k); s >= 0 {
		for _, m := range l.chains[s].mentions {
			x.Subject = append(x.Subject, l.mentions[m])
		}
	}
	return x, true
}

// acting reports the noun behind an adjective that says who acts for a state: "Soviet *troops*".
func (l *line) acting(i int) bool {
	for _, set := range []string{"troops", "rulers", "bodies", "diplomats"} {
		if l.inSet(i, l.e.lexicon.sets.Of(set)) {
			return true
		}
	}
	return false
}

// tellingBefore is the last verb before a word that tells of something done, -1 where none stands there or the sentence goes
// on in another clause since.
func (l *line) tellingBefore(i int) int {
	for k := len(l.groups) - 1; k >= 0; k-- {
		g := &l.groups[k]
		if g.head >= i {
			continue
		}
		if g.infinitive || g.negated || g.possible || g.participial && g.forms&ing != 0 || g.lemma == "have" || g.lemma == "be" && l.subject(k) < 0 {
			return -1
		}
		return k
	}
	return -1
}

// givesTime reports that the part of the sentence before word i gives a time for its verb: right before that word, where the
// part ends with it, or before the verb.
func (l *line) givesTime(k, i int) bool {
	g := &l.groups[k]
	for w := range l.whens {
		t := &l.whens[w]
		if t.Duration || t.Date.IsZero() {
			continue
		}
		from, end := t.Tokens.Start-l.span.Start, t.Tokens.End-l.span.Start
		if end == i || end == i-1 && l.lowerAt(end) == ")" || end <= g.start && from < maxBeforeVerb+l.clauseStart(g.start) {
			return true
		}
		if from > i {
			break
		}
	}
	return false
}

// maxBeforeVerb is how many words may stand before a time at the head of its clause.
const maxBeforeVerb = 3

// nameAndTime reads from a word on somebody or something and a time: "the airfield at Agdam on 22 July". The time is -1
// where something else stands there.
func (l *line) nameAndTime(from int) (start, end, when, stop int) {
	start = from
	for end = from; end < len(l.w) && end < from+maxElided; end++ {
		at := end
		if l.is(at, adverb) && !l.is(at, negation) && at > from {
			at++
		}
		if w := l.lowerAt(at); (w == "in" || w == "on" || w == "at") && at > from {
			at++
			if l.is(at, determiner) {
				at++
			}
		}
		if at < len(l.w) && l.w[at].when >= 0 && at > from {
			when = l.w[at].when
			if t := &l.whens[when]; t.Duration || t.Date.IsZero() || t.Aside != text.NoAside || t.Tokens.Start-l.span.Start != at {
				return start, end, -1, 0
			}
			return start, end, l.namesWho(start, end, when), l.whens[when].Tokens.End - l.span.Start
		}
		if !l.nominal(end) {
			return start, end, -1, 0
		}
	}
	return start, end, -1, 0
}

// timeAndName reads them the other way round: "in May 1981 Figueiredo".
func (l *line) timeAndName(from int) (start, end, when, stop int) {
	at := from
	if w := l.lowerAt(at); w != "in" && w != "on" {
		return 0, 0, -1, 0
	}
	at++
	if at >= len(l.w) || l.w[at].when < 0 {
		return 0, 0, -1, 0
	}
	when = l.w[at].when
	if t := &l.whens[when]; t.Duration || t.Date.IsZero() || t.Aside != text.NoAside {
		return 0, 0, -1, 0
	}
	start = l.whens[when].Tokens.End - l.span.Start
	if l.lowerAt(start) == "," {
		start++
	}
	for end = start; end < len(l.w) && end < start+maxElided && l.nominal(end); end++ {
	}
	return start, end, l.namesWho(start, end, when), end
}

// namesWho is a time whose part of the sentence names somebody or something, else -1.
func (l *line) namesWho(start, end, when int) int {
	if end <= start || l.is(start, preposition|pronoun|possessiveWord) || l.lowerAt(start) == "it" || l.lowerAt(start) == "so" {
		return -1
	}
	for i := start; i < end; i++ {
		if l.w[i].mention >= 0 || l.w[i].kind == nounWord || l.w[i].text != l.w[i].lower || l.lowerAt(i) == "one" || l.is(i, numeral) && i > start || ordinals.Has(l.lowerAt(i)) {
			return when
		}
	}
	return -1
}

// ordinals count what is left out with its verb: "a first round was held in May, *the second* in June".
var ordinals = text.SetOf("first second third fourth fifth sixth last next other others another")

// nominal reports a word that may stand in the name of somebody or something.
func (l *line) nominal(i int) bool {
	if l.w[i].mention >= 0 {
		return true
	}
	if l.isVerb(i) || l.w[i].when >= 0 || l.is(i, coordinator) && !l.insideChain(i) || l.is(i, auxiliaryBe|auxiliaryHave|auxiliaryDo|modal|willModal|relative|subordinator|pronoun|negation) && !l.is(i, preposition|determiner) {
		return false
	}
	if w := l.w[i].lower; w == "no" || w == "none" || w == "nobody" || w == "only" { // "the Swedes said yes on the 13th, the Norwegians no on the 28th"
		return false
	}
	if l.is(i, preposition) {
		switch l.w[i].lower {
		case "of", "at", "near", "on", "with", "to", "in", "for":
			return true
		}
		return false
	}
	return !isMark(l.w[i].lower) || l.w[i].lower == "-" || l.w[i].lower == "'s" || l.insideChain(i)
}

// maxElided is how many words name who or what is new in a part without a verb.
const maxElided = 9

// endsPart reports that a part of the sentence ends before a word.
func (l *line) endsPart(i int) bool {
	if i >= len(l.w) || l.is(i, coordinator) {
		return !(i+1 < len(l.w) && l.w[i+1].when >= 0)
	}
	switch l.w[i].lower {
	case ".", ",", ";", ")", "!":
		return i+1 >= len(l.w) || !l.is(i+1, relative)
	case "while", "whereas", "after", "when", "before":
		return true
	}
	return false
}
