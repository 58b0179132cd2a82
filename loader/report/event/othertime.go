package event

import (
	"entente/loader/report/text"
	"entente/schema"
)

// otherTime reports that the word at i tells of another time than the one it is given: that of whens[w], or with w < 0 that
// of its entry or of what was told before. Further is set behind the first sentence of a passage.
func (l *line) otherTime(w, i int, further bool) bool {
	from, end := l.clauseStart(i), l.clauseEnd(i)
	inside := w >= 0 && l.whens[w].Tokens.Start-l.span.Start >= from && l.whens[w].Tokens.Start-l.span.Start < end
	if !inside && from > 0 && l.lowerAt(from) == "that" && l.finiteIn(0, from) && l.beenDoing(from, end) {
		return true // "reveals that Chad has been selling arms"
	}
	if !inside && (l.someTimeLater(i, end) || l.lasts(from, end)) {
		return true // "a few months afterwards", "for twenty years both sides traded"
	}
	if w >= 0 {
		return l.ofDeedAfter(w, i) || l.inNoteBehindAfter(w, i) || l.doneBefore(w, i) || l.behindAfter(w, i) || l.e.lexicon.sets.Of("requiting").has(l.w[i].lemma) && l.ofVerbAhead(w, i) >= 0
	}
	if !further || l.timed() {
		return false
	}
	if k := l.firstFinite(from, end); k >= 0 && l.groups[k].perfect && l.lowerAt(l.groups[k].start) != "had" {
		return true // "Chad has asked for help."
	}
	return l.ensues(from, i) || l.underWay(from, end)
}

// otherTime reports that the clause of a match tells of another time than the one it is given.
func (m *match) otherTime(d dated) bool {
	if d.date.IsZero() || m.l.atOnce(m) || m.l.sameDay(m) {
		return false
	}
	return m.neverDone() || m.ofSubject(d.when) || m.kind == verbWord && m.l.tellsOfSubject(m.at) || m.l.otherTime(d.when, m.at, m.l.further())
}

// tellsOfSubject reports a participle by which the subject of a later verb is told of, "exiles trained by the agency land": that was
// before.
func (l *line) tellsOfSubject(i int) bool {
	if i == 0 || isMark(l.lowerAt(i-1)) || l.w[i].group >= 0 && l.groups[l.w[i].group].start < i {
		return false
	}
	by := i + 1
	for by < min(len(l.w), i+maxToBy) && l.lowerAt(by) != "by" {
		if isMark(l.lowerAt(by)) {
			return false
		}
		by++
	}
	if by >= len(l.w) || l.lowerAt(by) != "by" {
		return false
	}
	for k := by + 1; k < len(l.w) && !isMark(l.lowerAt(k)); k++ {
		if l.lowerAt(k) == "and" || l.lowerAt(k) == "when" || l.lowerAt(k) == "as" {
			return false
		}
		if l.w[k].kind == verbWord && l.w[k].group >= 0 && l.finiteAt(k) {
			return true
		}
		if l.w[k].mention < 0 && l.w[k-1].mention >= 0 {
			return l.w[k].when < 0 && !l.is(k, preposition) // "by the agency land": a verb that might be a noun
		}
	}
	return false
}

// maxToBy is how many words stand between a participle and "by" at the most: "trained and armed by".
const maxToBy = 4

// ofDeedAfter reports a time that is of the deed after which something happened, where the word at i stands in another clause: "turned
// sour after the coup of June 1989, as Chad backed Togo".
func (l *line) ofDeedAfter(w, i int) bool {
	at, end := l.whens[w].Tokens.Start-l.span.Start, l.whens[w].Tokens.End-l.span.Start
	if at < 3 || i <= end || l.lowerAt(at-1) != "of" || l.lowerAt(end) != "," {
		return false
	}
	for j := at - 2; j >= max(0, at-maxDeed); j-- {
		switch l.lowerAt(j) {
		case "after", "before", "since", "following":
			return true
		}
		if isMark(l.lowerAt(j)) {
			return false
		}
	}
	return false
}

// maxDeed is how many words before its time such a deed begins: "after the bloody coup of".
const maxDeed = 6

// neverDone reports a verb that "never" denies: no time is when it happened ("promised a treaty, never signed").
func (m *match) neverDone() bool {
	return m.verb >= 0 && m.status != schema.Occurred && m.never(&m.l.groups[m.verb])
}

// ofSubject reports a time within the subject of what is said of it: "The landing of the troops on 16 May was condemned by
// Chad", which may have said so later.
func (m *match) ofSubject(w int) bool {
	if w < 0 || m.r.Type != schema.Statement || m.kind != verbWord || m.verb < 0 || !m.l.groups[m.verb].passive {
		return false
	}
	at, end := m.l.whens[w].Tokens.Start-m.l.span.Start, m.l.whens[w].Tokens.End-m.l.span.Start
	from := m.l.clauseStart(m.at)
	return end == m.l.groups[m.verb].start && at > from+2 && m.l.is(at-1, preposition) && m.l.lowerAt(at-2) != ","
}

// further reports a sentence behind the first that tells something of an entry or passage.
func (l *line) further() bool {
	list := l.in.Sentences
	switch {
	case len(list) == 0 || l.span.Start == list[0].Tokens.Start:
		return false
	case len(list) > 1 && len(l.in.Whens) > 0 && l.span.Start == list[1].Tokens.Start:
		return l.in.Whens[0].Tokens.End < list[0].Tokens.End-1 // not "3 May. Chad closes …"
	}
	return true
}

// behindAfter reports a word in what "after" begins, where the time stands before that: "went to court in May 1966 after ten
// rounds of talks failed".
func (l *line) behindAfter(w, i int) bool {
	end := l.whens[w].Tokens.End - l.span.Start
	if l.whens[w].Aside != text.NoAside || end > i {
		return false
	}
	for j := i - 1; j >= end; j-- {
		if l.lowerAt(j) == "after" {
			return j == end && !l.is(j+1, coordinator) && l.finiteIn(0, end)
		}
		if l.finiteAt(j) || isMark(l.lowerAt(j)) && !l.insideChain(j) {
			return false
		}
	}
	return false
}

// beenDoing reports that the first finite verb between two words says what somebody has been doing.
func (l *line) beenDoing(i, end int) bool {
	k := l.firstFinite(i, end)
	return k >= 0 && l.groups[k].perfect && l.groups[k].forms&ing != 0
}

// firstFinite is the group of the first finite verb between two words, -1 for none.
func (l *line) firstFinite(i, end int) int {
	for ; i < end && i < len(l.w); i++ {
		if l.finiteAt(i) {
			return l.w[i].group
		}
	}
	return -1
}

// timed reports a sentence that gives a time.
func (l *line) timed() bool {
	for w := range l.whens {
		if !l.whens[w].Duration {
			return true
		}
	}
	return false
}

// lasts reports how long something went on between two words: "for twenty years".
func (l *line) lasts(i, end int) bool {
	for ; i+1 < end; i++ {
		if w := l.w[i+1].when; l.lowerAt(i) == "for" && w >= 0 && l.whens[w].Duration && l.whens[w].Tokens.Start-l.span.Start == i+1 {
			return true
		}
	}
	return false
}

// inNoteBehindAfter reports a time in brackets within what a sentence begins with behind "after": "After the rising (1913-14)
// Portugal abolished the kingship".
func (l *line) inNoteBehindAfter(w, i int) bool {
	at, end := l.whens[w].Tokens.Start-l.span.Start, l.whens[w].Tokens.End-l.span.Start
	return l.lowerAt(0) == "after" && at > 1 && at < maxSubject && end < i && l.lowerAt(at-1) == "(" && l.lowerAt(end) == ")" && l.whens[w].Aside == text.NoAside
}

// ensues reports a word between two that makes what is told something that came of what was told before, later.
func (l *line) ensues(from, i int) bool {
	for ; from < i; from++ {
		if l.e.lexicon.sets.Of("ensuing").has(l.lowerAt(from)) {
			return true
		}
	}
	return false
}

// underWay reports a clause of what is still being done, not of what was done on a day: "Units 3 to 6 under construction."
func (l *line) underWay(from, end int) bool {
	for j := from; j+1 < end; j++ {
		if l.lowerAt(j) == "under" && l.e.lexicon.sets.Of("under-way").has(l.lowerAt(j+1)) {
			return true
		}
	}
	return false
}

// OtherTime reports whether the token at that tells of an event in a sentence tells of another time than the one it is
// given: when, or where that is empty the one of its entry or of what was told before. Further is set behind the first
// sentence of a passage.
func (e *Engine) OtherTime(in Input, sentence, when text.Span, at int, further bool) bool {
	l := e.clause(in, sentence)
	defer e.leave(l)
	i := at - sentence.Start
	if i < 0 || i >= len(l.w) {
		return false
	}
	if when.Len() == 0 {
		return l.otherTime(-1, i, further)
	}
	if j := when.Start - sentence.Start; j >= 0 && j < len(l.w) && l.w[j].when >= 0 {
		return l.otherTime(l.w[j].when, i, further)
	}
	return false
}
