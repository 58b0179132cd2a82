package claim

import "entente/loader/report/text"

// ofRecord reports whether a sentence only tells of the record of a meeting, of what is done with it, or of what was served,
// whoever spoke before it: "This summary was prepared by Ms Rey.", "The recording is available on request.", "Three papers
// were presented.", "A cake was also cut." Of a report of other days it tells nothing: "The report was published in 1997."
func ofRecord(t *text.Text, span text.Span) bool {
	if span.Len() > maxOfRecord || span.Len() < 4 {
		return false
	}
	low := func(i int) string {
		if i < span.Start || i >= span.End {
			return ""
		}
		return t.Tokens[i].Lower
	}
	i := span.Start
	switch first := low(i); {
	case first == "translated" && low(i+1) == "from" && low(i+2) == "the" && span.Len() <= 7:
		return true
	case first == "this":
		return records.Has(low(i+1)) && (heldNow.Has(low(i+2)) || low(i+2) == "was") && keptAs(low, i+3, span.End)
	case first == "the" || first == "a" || first == "our" || first == "its" || first == "all":
		i++
	case howMany.Has(first):
		return (low(i+1) == "papers" || low(i+1) == "presentations") && low(i+2) == "were" && (low(i+3) == "presented" || low(i+3) == "read" || low(i+3) == "given")
	}
	if w := low(i + 1); (low(i) == "discussion" || low(i) == "meeting" || low(i) == "session") && w == "was" && (low(i+2) == "on" || low(i+2) == "off") && low(i+3) == "the" && low(i+4) == "record" {
		return true
	}
	if servings.Has(low(i)) && (low(i+1) == "was" || low(i+1) == "were") {
		for j := i + 2; j < min(span.End, i+5); j++ {
			if w := low(j); w == "cut" || w == "served" || w == "offered" || w == "shared" || w == "distributed" || w == "taken" {
				return true
			}
		}
	}
	if n := t.Tokens[span.End-1]; bodyWords[low(i)] == bodyNoun && (low(i+1) == "began" || low(i+1) == "opened" || low(i+1) == "started") && low(i+2) == "at" && i+3 < span.End && t.Tokens[i+3].Kind == text.Number && n.Text == "." {
		return true // "The hearing began at 10.05 and ended at 12.40."
	}
	for j := i; j < min(i+3, span.End-1); j++ {
		if attending.Has(low(j)) && low(j+1) == ":" && span.Len() <= 6 && t.Tokens[min(j+2, span.End-1)].Kind == text.Number {
			return true // "Registered participants: 64."
		}
	}
	for n := 0; n < 2 && !keptNow.Has(low(i)); n++ {
		i++ // "the full recording"
	}
	return keptNow.Has(low(i)) && heldNow.Has(behindOf(low, i+1)) && keptAs(low, i+1, span.End)
}

// behindOf gives the verb behind a noun, over "of" and what follows it.
func behindOf(low func(int) string, i int) string {
	if low(i) != "of" {
		return low(i)
	}
	for j := i + 1; j < i+6; j++ {
		if heldNow.Has(low(j)) {
			return low(j)
		}
	}
	return ""
}

// keptAs reports whether some tokens tell what is done with a record.
func keptAs(low func(int) string, from, end int) bool {
	for i := from; i < min(end, from+9); i++ {
		if kept.Has(low(i)) || (low(i) == "had" || low(i) == "read" || low(i) == "consulted" || low(i) == "ordered") && low(i-1) == "be" {
			return true
		}
	}
	return false
}

// maxOfRecord is how many tokens such a sentence has at the most.
const maxOfRecord = 30

// records are the record of a meeting, keptNow what of it may be had later, heldNow verbs of now and of what will be, kept what is
// done with it, servings what is served.
var (
	attending = set("participants attendance attendees present registered listeners")
	records   = set("report summary account record note text digest transcript translation document")
	keptNow   = set("recording transcript minutes proceedings papers slides video audio photographs videos")
	heldNow   = set("is are may will can")
	kept      = set("prepared written compiled available published quoted recorded circulated translated edited approved online posted uploaded appear drafted found seen obtained")
	servings  = set("cake tea coffee lunch dinner refreshments photograph photographs group snacks drinks")
)
