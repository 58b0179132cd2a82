package claim

import "entente/loader/report/text"

// GivesFloor reports whether a sentence of who leads a meeting only hands the floor on or opens and closes the
// sitting: "I give the floor to Dr Khan.", "Word to Mr Osei, engineer.", "I declare the hearing open." What it
// holds otherwise is somebody's view.
func GivesFloor(t *text.Text, span text.Span) bool {
	if span.Len() > maxGiven {
		return false
	}
	if ofProcedure(t, span) {
		return true
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

// FloorIsYours reports whether a sentence says no more, whoever says it, than that somebody may speak: "Madame Osei, the floor is
// yours."
func FloorIsYours(t *text.Text, span text.Span) bool {
	end := span.End - 1
	return span.Len() <= maxProcedure && span.Len() > 4 && t.Tokens[end-1].Lower == "yours" && t.Tokens[end-2].Lower == "is" && (t.Tokens[end-3].Lower == "floor" || t.Tokens[end-3].Lower == "word")
}

// ofProcedure reports whether a short sentence of who leads a meeting only minds the time, the line or the screen: "Ten minutes,
// please.", "Can you hear us?", "Next slide please.", "Thank you."
func ofProcedure(t *text.Text, span text.Span) bool {
	if span.Len() > maxProcedure {
		return false
	}
	low := func(i int) string { return t.Tokens[max(span.Start, min(i, span.End-1))].Lower }
	for i := span.Start; i < span.End; i++ {
		switch w := low(i); {
		case w == "thank" && low(i+1) == "you" && i <= span.Start+1 && (span.Len() <= i-span.Start+4 || low(i+2) == "," && span.Len() <= i-span.Start+8), w == "thanks" && span.Len() <= 4:
			return true
		case w == "please" && anyOf(t, span, "minutes", "slide", "slides", "microphone", "mic", "hands", "questions", "seats", "order", "mute", "unmute", "silence"):
			return true
		case w == "hear" && (low(i+1) == "us" || low(i+1) == "me") && (low(i-1) == "you" || low(i-2) == "you") && low(span.End-1) == "?",
			w == "lost" && (low(i+1) == "her" || low(i+1) == "him" || low(i+1) == "them") && low(i-1) == "we" && span.Len() <= 5,
			w == "minutes" && low(span.Start) == "we" && low(span.Start+1) == "have" && span.Len() <= 8,
			w == "time" && low(i+1) == "for" && (low(span.Start) == "we" || low(span.Start) == "there") && anyOf(t, span, "question", "questions"):
			return true
		}
	}
	return false
}

// maxProcedure is how many tokens such a sentence has at the most.
const maxProcedure = 14

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
