package claim

import (
	"entente/loader/report/text"
	"entente/schema"
)

// goesOnFreely reports whether a sentence of running text goes on with what the one before it gives as somebody's view, in
// words that are reported and not quoted: "By her reckoning most of the trade ran north. What came the other way was
// cement." A sentence that tells of a deed, dates something, names another person, quotes, says that something is said or
// begins with what the person does is the writer's.
func (a *attribution) goesOnFreely(at int, s text.Sentence, mentions []text.Mention) bool {
	if a.Report || a.Chronicle || at == 0 || a.tells[at] || s.Tokens.Len() < minFree || a.current.Known {
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
		if t.Kind == text.Number && len(t.Text) == 4 || t.Capital && dated.Has(t.Lower) || reports.Has(t.Lower) || t.Text == "“" || t.Text == "\"" {
			return false
		}
	}
	return states
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
