package event

// declared reports whether a clause behind "that" tells what those who say it will do together:
// "declared on 11 November that they would form a confederation".
func (l *line) declared(said, at int) bool {
	if said >= at || said >= len(l.w) || !l.isVerb(said) || !l.e.lexicon.sets["announcing"].has(l.w[said].lemma) {
		return false
	}
	from := l.clauseStart(at)
	if l.lowerAt(from) != "that" {
		return false
	}
	return l.is(from+1, pronoun) && from > said
}

// dateOfSaying gives events without a date of their own the one of the verb that announces them:
// that of the decision.
func (l *line) dateOfSaying(said int, events []Found) {
	when := -1
	for i, end := l.clauseStart(said), l.clauseEnd(said); i < end; i++ {
		if w := l.w[i].when; w >= 0 && !l.whens[w].Duration && !l.whens[w].Date.IsZero() {
			when = w
		}
	}
	if when < 0 {
		return
	}
	for k := range events {
		if e := &events[k]; e.Event.Date.IsZero() {
			e.Event.Date, e.OwnDate, e.Explain.DateFrom = l.whens[when].Date, true, l.in.Text.Slice(l.whens[when].Span.Start, l.whens[when].Span.End)
		}
	}
}
