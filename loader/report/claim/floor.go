package claim

import (
	"strings"

	"entente/loader/report/text"
	"entente/schema"
)

// TakesFloor reports whether a passage in one speaker's part brings on another: its
// first words name a person whom no table knows, with a title or a full name, and say
// that this person speaks, by a verb of meetings: a speaker may tell what others said
// once. voices are those that Attribute found in the passage, whens are its times; the answer is the voice
// that takes the floor.
func TakesFloor(t *text.Text, sentences []text.Sentence, mentions []text.Mention, voices []Voice, whens []text.When, present *Roster) (Voice, bool) {
	if len(sentences) == 0 || len(mentions) == 0 {
		return Voice{}, false
	}
	if broughtOn(t, sentences, mentions, voices, present) {
		return voices[1], true
	}
	if !voices[0].IsClaim() || voices[0].Known || voices[0].Word == "…" || voices[0].Word == "“" {
		return Voice{}, false
	}
	titled := courtesies.Has(strings.TrimSuffix(t.Tokens[mentions[0].Tokens.Start].Lower, "."))
	here := titled && present != nil && present.has(voices[0].Speaker) // "Mr Getu recalled that …", who is at the table
	if !atMeetings.Has(voices[0].Word) && !strings.HasPrefix(voices[0].Word, "was of the") && !here {
		return Voice{}, false
	}
	for _, w := range whens {
		if !w.Duration && sentences[0].Tokens.Contains(w.Tokens) && w.Tokens.Start < mentions[0].Tokens.End+6 {
			return Voice{}, false
		}
	}
	m := &mentions[0]
	if m.Known || m.Form == text.FormPronoun || m.Tokens.Start > sentences[0].Tokens.Start+opener(t, sentences[0]) || len(m.Entities) == 0 || m.Entities[0].Kind != schema.Person {
		return Voice{}, false
	}
	return voices[0], m.Tokens.Len() > 1 && samePerson(m.Entities[0], voices[0].Speaker)
}

// broughtOn reports whether a passage begins with a sentence that only brings on somebody who is present,
// and goes on with their words: "Cdr Osei spoke last. According to him, …".
func broughtOn(t *text.Text, sentences []text.Sentence, mentions []text.Mention, voices []Voice, present *Roster) bool {
	m := &mentions[0]
	return len(voices) > 1 && voices[0].Stage && voices[1].IsClaim() && !voices[1].Known && present != nil && present.has(voices[1].Speaker) &&
		m.Form != text.FormPronoun && m.Tokens.Start <= sentences[0].Tokens.Start+1+opener(t, sentences[0]) && len(m.Entities) > 0 && samePerson(m.Entities[0], voices[1].Speaker)
}

// atMeetings are verbs with which reports of meetings hand the floor on.
var atMeetings = set(`asked enquired inquired opined remarked commented responded replied added observed wanted questioned agreed disagreed stressed emphasised emphasized highlighted
	indicated confirmed wished suggested recommended proposed elaborated concluded underlined underscored noted argued stated`)

// TakesTurn reports whether a sentence begins with who says it, by a verb of meetings: one who is
// present, or whom no table knows and who has a title or a full name.
func TakesTurn(t *text.Text, s text.Sentence, mentions []text.Mention, v Voice, present bool) bool {
	if len(mentions) == 0 {
		return false
	}
	m := &mentions[0]
	titled := courtesies.Has(strings.TrimSuffix(t.Tokens[m.Tokens.Start].Lower, "."))
	if !atMeetings.Has(v.Word) && !(present && (inTurn.Has(v.Word) || titled && (reports.Has(v.Word) || dwells.Has(v.Word)))) {
		return false
	}
	if m.Tokens.Start > s.Tokens.Start || len(m.Entities) == 0 || m.Entities[0].Kind != schema.Person || !samePerson(m.Entities[0], v.Speaker) {
		return false
	}
	return present || !m.Known && m.Tokens.Len() > 1 && Asks(v)
}

// Asks reports whether a sentence is said to be somebody's question.
func Asks(v Voice) bool {
	switch v.Word {
	case "asked", "wanted", "wished", "enquired", "inquired", "wondered":
		return true
	}
	return false
}

// IsAnswer reports whether a sentence begins with a question that was put and goes on with who
// answers it: "Asked about the port, Mr Osei said …", "Replying to a question, …".
func IsAnswer(t *text.Text, span text.Span) bool {
	if span.Len() < 5 {
		return false
	}
	first, next := t.Tokens[span.Start].Lower, t.Tokens[span.Start+1].Lower
	switch first {
	case "asked", "questioned", "quizzed", "pressed":
		return next == "about" || next == "whether" || next == "if" || next == "how" || next == "why" || next == "what" || next == "by" || next == "on"
	case "replying", "responding", "answering":
		return next == "to" || next == "a" || next == "the" || next == "another"
	case "in":
		return (next == "reply" || next == "response" || next == "answer") && t.Tokens[span.Start+2].Lower == "to"
	}
	return false
}

// OpensDiscussion reports whether a sentence tells that those present discuss: "During the
// interactive session", "In the question and answer session", "The floor was opened".
func OpensDiscussion(t *text.Text, span text.Span) bool {
	if span.Len() == 2 && t.Tokens[span.End-1].Text == "." {
		switch t.Tokens[span.Start].Lower {
		case "discussion", "discussions", "debate", "questions", "q&a", "interventions":
			return true // a heading in the line of what was asked
		}
	}
	for i := span.Start; i < min(span.End, span.Start+maxThing); i++ {
		switch t.Tokens[i].Lower {
		case "interactive":
			return true
		case "discussion", "debate", "question-answer", "q", "questions":
			if w := t.Tokens[span.Start].Lower; (w == "during" || w == "in" || w == "at" || w == "the") && i <= span.Start+3 && i+1 < span.End && discussionOf(t.Tokens[i+1].Lower) {
				return true
			}
		case "floor":
			if fromFloor(t, span) {
				return true
			}
			return i+2 < span.End && (t.Tokens[i+1].Lower == "was" || t.Tokens[i+1].Lower == "is") && (t.Tokens[i+2].Lower == "opened" || t.Tokens[i+2].Lower == "open")
		}
	}
	return false
}

// discussionOf reports whether a word behind "the discussion" leaves it the meeting's: "the
// discussion on the dam" may be any.
func discussionOf(next string) bool {
	switch next {
	case ",", "session", "that", "a", "an", "one", "several", "and", "&", "period", "part":
		return true
	}
	return false
}

// courtesies stand before the names of those who sit at a meeting.
var courtesies = set("mr mrs ms miss dr prof professor amb ambassador senator sen deputy hon mp mep gen general col colonel capt captain adm admiral commodore brig brigadier judge rev sir shri smt barr engr pr mme dra lic")

// inTurn are verbs by which those present take part.
var inTurn = set("said asked told answered thought felt believed wondered maintained replied retorted objected countered conceded concurred")
