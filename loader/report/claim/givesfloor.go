package claim

import "entente/loader/report/text"

// GivesFloor reports whether a sentence of who leads a meeting only hands the floor on or opens and closes the
// sitting: "I give the floor to Dr Khan.", "Word to Mr Osei, engineer.", "I declare the hearing open." What it
// holds otherwise is somebody's view.
func GivesFloor(t *text.Text, span text.Span) bool {
	if span.Len() > maxGiven {
		return false
	}
	for i := span.Start; i+1 < span.End; i++ {
		w, next := t.Tokens[i].Lower, t.Tokens[i+1].Lower
		switch {
		case w == "floor" && (next == "to" || next == "is" || next == "now" || next == "goes"),
			w == "word" && next == "to" && i <= span.Start+1,
			w == "the" && next == "word" && i <= span.Start+1,
			w == "i" && next == "call" && t.Tokens[min(i+2, span.End-1)].Lower != "for",
			w == "i" && (next == "invite" || next == "recognise" || next == "recognize") && !anyOf(t, text.Span{Start: i + 2, End: span.End}, "that"):
			return true
		case w == "declare" && anyOf(t, text.Span{Start: i + 1, End: span.End}, "open", "opened", "closed", "adjourned"),
			(w == "you" || w == "mr" || w == "ms" || w == "dr") && next == "have" && anyOf(t, text.Span{Start: i + 2, End: span.End}, "floor", "minutes"):
			return true
		}
	}
	return false
}

// anyOf reports whether one of some words stands among tokens.
func anyOf(t *text.Text, span text.Span, words ...string) bool {
	for i := span.Start; i < span.End; i++ {
		for _, w := range words {
			if t.Tokens[i].Lower == w {
				return true
			}
		}
	}
	return false
}

// maxGiven is how many tokens such a sentence has at the most.
const maxGiven = 24
