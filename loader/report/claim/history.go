package claim

import "entente/loader/report/text"

// TellsHistory reports whether a sentence says that somebody told how things came about, "presented a
// short history of the border": what follows is the document's history, not what the person holds. Its
// words are wider than those by which package structure knows the head of a list of dates, for the
// dated sentences that must follow confirm them; for heads they are too wide (tried).
func TellsHistory(t *text.Text, span text.Span) bool {
	tells, past := false, false
	for i := span.Start; i < span.End; i++ {
		low := t.Tokens[i].Lower
		if low == "that" || low == "\"" || low == "“" {
			return false // what was said about it
		}
		tells, past = tells || courseVerbs.Has(low), past || courses.Has(low)
	}
	return tells && past
}

var (
	courseVerbs = set("presented presents gave gives traced traces outlined outlines recalled recalls recounted sketched summarised summarized reviewed narrated narrates walked took rehearsed retraced surveyed described recapitulated recapped rehearsed spoke turned dealt went began started opened devoted summed looked reminded set sets")
	courses     = set("history timeline chronology milestones overview course stages background dates past origins chapters chain sequence context scene introduction")
)
