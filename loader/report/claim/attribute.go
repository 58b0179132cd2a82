// The walk over the sentences of a paragraph: whose words each is, and what one sentence leaves to
// the next.

package claim

import (
	"slices"

	"entente/loader/report/text"
	"entente/schema"
)

// Voice says whose words a sentence is.
type Voice struct {
	// Speaker is the zero Entity where the document speaks itself.
	Speaker schema.Entity
	// Word is the reporting word, "“" for a quotation, "…" for a sentence that
	// continues.
	Word string
	// Known is set for a speaker whom the reference tables know, a leader or minister:
	// what such a person says is news besides.
	Known bool
	// Stage is set for a sentence of a report that only brings somebody on, or tells of the
	// meeting: it is nobody's words and tells no event. BroughtOn is who speaks next, or elsewhere whom the sentence
	// has for its subject; nil where nobody is.
	Stage     bool
	BroughtOn *schema.Entity
}

// IsClaim reports whether the sentence is somebody's.
func (v Voice) IsClaim() bool { return v.Speaker.Kind != "" }

// Attribute tells for each sentence of one paragraph whose words it is. mentions are
// those of the paragraph, in the order of the text. In a report of a meeting all that
// follows a speaker's name is the speaker's; elsewhere only quotations, what
// reporting verbs introduce, and what stands between two such sentences.
//
// The scene tells what is known of the meeting or document around the paragraph.
func Attribute(t *text.Text, sentences []text.Sentence, mentions []text.Mention, scene Scene) []Voice {
	a := attribution{t: t, sentences: sentences, givenAt: -1, met: slices.Clone(scene.Met), Scene: scene, voices: make([]Voice, len(sentences)), tells: make([]bool, len(sentences))}
	if len(sentences) > 0 {
		a.whole = text.Span{Start: sentences[0].Tokens.Start, End: sentences[len(sentences)-1].Tokens.End}
	}
	all := mentions
	for i, s := range sentences {
		for len(mentions) > 0 && mentions[0].Tokens.Start < s.Tokens.Start {
			mentions = mentions[1:]
		}
		n := 0
		for n < len(mentions) && mentions[n].Tokens.Start < s.Tokens.End {
			n++
		}
		a.sentence(i, s, mentions[:n])
		a.meet(mentions[:n])
		a.before = s.Tokens
	}
	if !scene.Report {
		a.fillLabelled(sentences, all)
		a.fillBetween(sentences)
	}
	if len(sentences) > 0 && !scene.Chronicle {
		a.pulled(sentences, all)
	}
	return a.voices
}

// Scene is what is known around a paragraph whose sentences are attributed.
type Scene struct {
	// Report is set for the report of a meeting.
	Report bool
	// Chronicle is set for an entry of a timeline.
	Chronicle bool
	// Author is set where the writer of running text says "I".
	Author bool
	// Chairs maps "moderator", "chairman" and the like to who holds that role.
	Chairs map[string]schema.Entity
	// Floor is who spoke last in the paragraph before: "The ambassador added …", "He
	// further said …".
	Floor Voice
	// Spoke tells whether a person has spoken before in the document; it may be nil.
	Spoke func(schema.Entity) bool
	// Titled gives whom a bare title means at the time of a sentence, "the Turkish president"; it
	// may be nil.
	Titled func(m text.Mention, s text.Sentence) (schema.Entity, bool)
	// Holders are those whom running text introduces with what they are; it may be nil.
	Holders Holders
	// Roster tells who those present are; it may be nil.
	Roster *Roster
	// Genders tells of whom "he" and "she" may be said.
	Genders Genders
	// Heard are those who have spoken before the paragraph, in the order of the text.
	Heard []schema.Entity
	// Met are those whom the passage before names.
	Met []schema.Entity
	// Weighs is set where the signs of a sentence are weighed besides what rules say of it.
	Weighs bool
	// Watch is told of everybody who is weighed; it may be nil.
	Watch func(Weighed)
}

type attribution struct {
	t *text.Text
	Scene
	whole        text.Span       // the paragraph
	sentences    []text.Sentence // its sentences
	voices       []Voice
	tells        []bool          // sentences in which the document tells something itself
	current      Voice           // who has the floor
	met          []schema.Entity // who is named in the sentences before
	givenAt      int             // the last sentence that gives it to somebody
	subjectOnly  bool            // the sentence brings somebody on by no more than having them for its subject
	asked        schema.Entity   // whom the sentence before asked
	asker        Voice           // who asked in the sentence before, or two sentences before where the last one answered
	answered     bool            // somebody has answered since
	heard        schema.Entity   // who had the floor before that question
	leaders      []string        // the names of those of the tables whom the passage has named
	named        Voice           // who was named as a subject since somebody spoke last
	namedAs      string          // how they were styled, "mr"
	namedAt      int             // the sentence that named them
	quoted       bool            // a quotation is open at the end of the last sentence
	inside       bool            // one is open where the sentence begins
	opened       int             // sentence in which it was opened
	marks        []quoteMark     // the quotation marks of the sentence marked; see quoteMarks
	marked       text.Span
	before       text.Span // the sentence before
	markedInside bool
	guessed      int // sentences up to here whose quotations only the paragraph before gives a speaker
}

func (a *attribution) sentence(i int, s text.Sentence, mentions []text.Mention) {
	inside := a.quoted
	a.inside = inside
	begins, quotes := a.quotes(s)
	if a.quoted && !inside {
		a.opened = i
	}
	mentions = a.withPhrases(s, mentions)
	a.noteLeaders(mentions)
	a.subjectOnly = false
	v, staged := a.reported(i, s, mentions)
	if staged.IsClaim() && !a.subjectOnly {
		a.givenAt = i
	}
	if e := a.epithet(i, s); e.IsClaim() && (!v.IsClaim() || samePerson(v.Speaker, a.last().Speaker)) {
		v = e
	}
	if a.Report && !v.IsClaim() && a.answers(s) {
		if staged = (Voice{}); a.asked.Kind == "" {
			return // whose answer nothing tells
		}
		v = Voice{Speaker: a.asked, Word: "the reply"}
	}
	if a.insists(s) {
		v = Voice{Speaker: a.asker.Speaker, Word: "insisted"}
	}
	v, staged = a.weigh(i, s, mentions, v, staged, inside || begins)
	if a.asked = (schema.Entity{}); v.IsClaim() {
		a.asked = a.addressee(s, mentions, v)
	}
	a.noteAsker(v)
	switch {
	case v.IsClaim() || inside:
	case !a.Report:
		a.name(i, s, mentions)
		if a.named.IsClaim() && a.namedAt == i {
			named := a.named.Speaker
			a.voices[i].BroughtOn = &named
		}
	case !staged.IsClaim():
		a.nameOwner(s, mentions)
	}
	a.tells[i] = !inside && !begins && a.narrates(s)
	switch {
	case v.IsClaim():
		a.voices[i] = v
		a.current, a.named = v, Voice{}
		if inside { // the quotation began before its speaker was named
			for j := a.opened; j < i; j++ {
				if !a.voices[j].IsClaim() || j < a.guessed {
					a.voices[j] = Voice{Speaker: v.Speaker, Word: "“", Known: v.Known}
				}
			}
		} else if i > 0 && (!a.voices[i-1].IsClaim() || i-1 < a.guessed) && a.asks(i, s) {
			a.voices[i-1] = Voice{Speaker: v.Speaker, Word: "“", Known: v.Known} // "A gift?" Clara Montes asks.
		}
	case staged.IsClaim():
		if said, named := quoted(a.t, s.Tokens); quotes && !a.Report && (said || !named) {
			staged.Word = "“"
			a.voices[i] = staged
		}
		if a.voices[i].Stage = a.Report && !a.voices[i].IsClaim(); a.voices[i].Stage {
			next := staged.Speaker
			a.voices[i].BroughtOn = &next
		}
		a.current = staged
	case inside || begins:
		switch {
		case begins && !a.Report && a.named.IsClaim() && !a.named.Known && a.namedAt == i-1 && a.closes(s):
			a.current, a.named = a.named, Voice{} // Clara Montes laughs. "A gift!"
			a.voices[i] = Voice{Speaker: a.current.Speaker, Word: "“", Known: a.current.Known}
		case begins && !a.Report && a.named.IsClaim() && !a.named.Known && a.namedAt == i-1 && a.quoted:
			a.voices[i] = Voice{Speaker: a.named.Speaker, Word: "“"} // Clara Montes shows a map. "It is new. It is ours."
			a.guessed = i + 1
		case i == a.guessed && i > 0 && inside && !a.Report && a.named.IsClaim() && (a.quoted || a.closes(s)):
			a.voices[i] = a.voices[i-1]
			if a.guessed = i + 1; !a.quoted {
				a.current, a.named = a.named, Voice{}
			}
		case a.current.IsClaim():
			a.voices[i] = Voice{Speaker: a.current.Speaker, Word: "“", Known: a.current.Known}
		case i == a.guessed && begins && !a.Report && a.Floor.IsClaim() && !a.Floor.Known && (a.quoted || a.closes(s)):
			a.voices[i] = Voice{Speaker: a.Floor.Speaker, Word: "“", Known: a.Floor.Known} // goes on from the paragraph before
			a.guessed = i + 1
		case i == 0 && begins && a.Report && a.Floor.IsClaim() && a.allQuoted():
			a.voices[i] = Voice{Speaker: a.Floor.Speaker, Word: "“", Known: a.Floor.Known} // a paragraph of nothing else
			a.current = a.voices[i]
		case i == a.guessed && i > 0 && inside && (a.quoted || a.closes(s)):
			a.voices[i] = a.voices[i-1]
			a.guessed = i + 1
		}
	case a.current.IsClaim() && a.weighOn(i, s, mentions, a.Report && !a.stage(s) || !a.Report && a.goesOn(s, a.tells[i])):
		a.voices[i] = Voice{Speaker: a.current.Speaker, Word: "…", Known: a.current.Known}
	case a.Weighs && a.Report && a.current.IsClaim() && !a.stage(s):
		a.voices[i] = Voice{Word: "…"} // the signs speak against it
	case a.quotesOn(i, s, mentions):
		a.voices[i] = Voice{Speaker: a.current.Speaker, Word: "“"}
	case a.goesOnFreely(i, s, mentions):
		a.voices[i] = Voice{Speaker: a.current.Speaker, Word: "…"}
	case a.Report && a.stage(s):
		a.voices[i].Stage = a.last().IsClaim()
	case !a.Report:
		// The document speaks itself; who spoke last may still be taken up by name.
	}
}

// fillLabelled gives a paragraph to whose name and a colon head it, up to where another speaks.
func (a *attribution) fillLabelled(sentences []text.Sentence, mentions []text.Mention) {
	if len(a.voices) < 2 || a.voices[0].Word != ":" || len(mentions) == 0 || !a.headsParagraph(sentences[0], &mentions[0]) {
		return
	}
	for i := 1; i < len(a.voices) && !(a.voices[i].IsClaim() && !samePerson(a.voices[i].Speaker, a.voices[0].Speaker)); i++ {
		if !a.voices[i].IsClaim() {
			a.voices[i] = Voice{Speaker: a.voices[0].Speaker, Word: "…", Known: a.voices[0].Known}
		}
	}
}

// fillBetween gives a lone sentence between two of one speaker to that speaker.
func (a *attribution) fillBetween(sentences []text.Sentence) {
	for i := 1; i+1 < len(a.voices); i++ {
		before, after := a.voices[i-1], a.voices[i+1]
		if !a.voices[i].IsClaim() && before.IsClaim() && after.IsClaim() && samePerson(before.Speaker, after.Speaker) && !a.tells[i] && !a.tellsOf(sentences[i]) {
			a.voices[i] = Voice{Speaker: before.Speaker, Word: "…", Known: before.Known}
		}
	}
}

func (a *attribution) low(s text.Sentence, i int) string {
	if i < s.Tokens.Start || i >= s.Tokens.End {
		return ""
	}
	return a.t.Tokens[i].Lower
}
