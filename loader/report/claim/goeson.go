// Whether a sentence of running text that gives nobody as its speaker goes on with who spoke before
// it, or tells something itself.

package claim

import (
	"strings"

	"entente/loader/report/text"
	"entente/schema"
)

// goesOn reports whether a sentence of running text continues who spoke before it: it
// speaks in the first person, asks or demands.
// Where it tells a story, what somebody should have done is part of that.
func (a *attribution) goesOn(s text.Sentence, tells bool) bool {
	quoted := false
	for i := s.Tokens.Start; i < s.Tokens.End; i++ {
		switch a.t.Tokens[i].Text {
		case "“", "”", "\"", "«", "»":
			quoted = !quoted
		}
		if quoted {
			continue // others may speak of themselves
		}
		switch a.low(s, i) {
		case "i", "my", "me":
			if !a.Author {
				return true
			}
		case "we", "our", "us":
			if a.Author {
				continue // the writer and those whom the text is for
			}
			return a.t.Tokens[i].Text != "US" && a.t.Tokens[i].Text != "U.S."
		case "?", "must", "should", "ought":
			if !tells {
				return true
			}
		}
	}
	return false
}

// goesOnFreely reports whether a sentence of running text goes on with what the one before it gives as somebody's view, in
// words that are reported and not quoted: "By her reckoning most of the trade ran north. What came the other way was
// cement." A sentence that tells of a deed, dates something, names another person, quotes, says that something is said or
// begins with what the person does is the writer's.
func (a *attribution) goesOnFreely(at int, s text.Sentence, mentions []text.Mention) bool {
	if a.Report || a.Chronicle || at == 0 || a.tells[at] || s.Tokens.Len() < minFree || a.current.Known || a.withinStory(at-1) {
		return false
	}
	if last := a.voices[at-1]; !last.IsClaim() || !samePerson(last.Speaker, a.current.Speaker) || a.anyQuote(text.Sentence{Tokens: a.before}) {
		return false
	}
	for i := range mentions {
		for _, e := range mentions[i].Entities {
			if e.Kind == schema.Person && !samePerson(e, a.current.Speaker) {
				return false
			}
		}
	}
	switch a.low(s, s.Tokens.Start) {
	case "he", "she", "his", "her", "they", "that", "here", "there", "then", "if", "(", "[":
		return false
	}
	states := takenUp.Has(a.low(s, s.Tokens.Start))
	for i := s.Tokens.Start; i < s.Tokens.End; i++ {
		t := &a.t.Tokens[i]
		states = states || stative.Has(t.Lower)
		switch next := a.low(s, i+1); t.Lower {
		case "i", "my", "me":
			return false // the writer's
		case "he", "she":
			if next == "was" || next == "is" || next == "has" || next == "had" {
				return false
			}
		}
		if t.Kind == text.Number && len(t.Text) == 4 || t.Capital && dated.Has(t.Lower) || reports.Has(t.Lower) && !(t.Lower == "said" && a.low(s, i-1) == "be") || t.Text == "“" || t.Text == "\"" {
			return false
		}
	}
	return states
}

// withinStory reports whether somebody said what a sentence gives them as one of the things that happened in a story: it begins
// with its date, or gives a year and says in the past tense, without "that" or quotation marks, what the person said: "Police
// picked him up in January 1990, he confessed, and a general flew in." What stands behind it goes on with the story.
func (a *attribution) withinStory(at int) bool {
	v, s := a.voices[at], a.sentences[at]
	if !v.IsClaim() || v.Word == "…" || v.Word == "“" || strings.HasSuffix(v.Word, "s") || a.anyQuote(s) {
		return false
	}
	if a.tells[at] {
		return true
	}
	year := false
	for i := s.Tokens.Start; i < s.Tokens.End; i++ {
		t := &a.t.Tokens[i]
		if t.Lower == "that" {
			return false
		}
		year = year || t.Kind == text.Number && len(t.Text) == 4 && i > s.Tokens.Start && (a.low(s, i-1) == "in" || dated.Has(a.low(s, i-1)))
	}
	return year
}

// minFree is how many tokens such a sentence has at the least.
const minFree = 5

// takenUp begin a sentence that takes up what was said before.
var takenUp = set("it this these such both neither now nor")

// stative are the verbs of a sentence that says how something is, and tells of no deed: "The army declined to comment" is news.
var stative = set("is are was were has have had would could will cannot it's it’s isn't isn’t wasn't wasn’t aren't aren’t he'd he’d she'd she’d they'd they’d")

// tellsOf reports whether a sentence of running text tells what the person is or does whose words stand before and behind it: "She
// teaches history now."
func (a *attribution) tellsOf(s text.Sentence) bool {
	if w := a.low(s, s.Tokens.Start); w != "he" && w != "she" || a.anyQuote(s) {
		return false
	}
	for i := s.Tokens.Start + 1; i < s.Tokens.End; i++ {
		if w := a.low(s, i); a.says(w) || wishes.Has(w) || likings.Has(w) {
			return false
		}
	}
	return true
}

// narrates reports whether a sentence begins as a story does: with a date, or with what
// somebody does.
func (a *attribution) narrates(s text.Sentence) bool {
	switch first, next := a.low(s, s.Tokens.Start), a.t.Tokens[min(s.Tokens.Start+1, s.Tokens.End-1)]; first {
	case "in", "on", "since", "by":
		return next.Kind == text.Number || next.Capital && dated.Has(next.Lower)
	case "he", "she":
		return poses.Has(next.Lower)
	}
	for i := s.Tokens.Start + 1; i < s.Tokens.Start+4; i++ {
		if w := a.low(s, i); (w == "later" || w == "earlier" || w == "afterwards") && spells.Has(strings.TrimSuffix(a.low(s, i-1), "s")) {
			return true // "A year later Borisov hosted him."
		}
	}
	return false
}

// spells are the lengths by which a story goes on.
var spells = set("year month week day hour decade fortnight")

// dated are what a date begins with, poses what a speaker does between words.
var (
	dated = set("january february march april may june july august september october november december spring summer autumn winter early late mid christmas")
	poses = set("takes took taps tapped strokes stroked refills refilled looks looked points gestures opens opened pours poured lights lit stands stood sits sat walks walked shakes shook laughs laughed smiles smiled sighs sighed pauses paused shrugs shrugged nods nodded turns turned shows showed holds waves waved")
)
