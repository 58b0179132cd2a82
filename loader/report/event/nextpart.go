package event

// opensNextPart reports a time behind "and" that stands at the head of a further part of the sentence: set off by commas
// before its verb ("demanded a vote and, in the first days of May, left the pact"), or before a subject of its own ("was the
// first to recognise it, and a week after the coup the minister flew there").
func (l *line) opensNextPart(w int) bool {
	from, end := l.whens[w].Tokens.Start-l.span.Start, l.whens[w].Tokens.End-l.span.Start
	if l.is(from-1, preposition) {
		from--
	}
	comma := l.lowerAt(from-1) == ","
	if comma {
		from--
	}
	if !l.is(from-1, coordinator) || l.insideChain(from-1) {
		return false
	}
	if comma {
		return l.lowerAt(end) == "," && (l.finiteAt(end+1) || l.is(end+1, adverb) && l.finiteAt(end+2) || l.subjectFollows(end+1))
	}
	if l.whens[w].Relative && l.is(end, timeReference) {
		_, to := l.asideOf(w)
		return to < len(l.w) && (l.subjectFollows(to) || l.lowerAt(to) == "," && l.subjectFollows(to+1))
	}
	return false
}
