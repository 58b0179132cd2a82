package claim

import (
	"strings"

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
	a := attribution{t: t, Scene: scene, voices: make([]Voice, len(sentences)), tells: make([]bool, len(sentences))}
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
}

type attribution struct {
	t *text.Text
	Scene
	whole        text.Span // the paragraph
	voices       []Voice
	tells        []bool        // sentences in which the document tells something itself
	current      Voice         // who has the floor
	asked        schema.Entity // whom the sentence before asked
	asker        Voice         // who asked in the sentence before, or two sentences before where the last one answered
	answered     bool          // somebody has answered since
	leaders      []string      // the names of those of the tables whom the passage has named
	named        Voice         // who was named as a subject since somebody spoke last
	namedAs      string        // how they were styled, "mr"
	namedAt      int           // the sentence that named them
	quoted       bool          // a quotation is open at the end of the last sentence
	inside       bool          // one is open where the sentence begins
	opened       int           // sentence in which it was opened
	marks        []quoteMark   // the quotation marks of the sentence marked; see quoteMarks
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
	v, staged := a.reported(i, s, mentions)
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
	case a.current.IsClaim() && (a.Report && !a.stage(s) || !a.Report && a.goesOn(s, a.tells[i])):
		a.voices[i] = Voice{Speaker: a.current.Speaker, Word: "…", Known: a.current.Known}
	case a.goesOnFreely(i, s, mentions):
		a.voices[i] = Voice{Speaker: a.current.Speaker, Word: "…"}
	case a.Report && a.stage(s):
		a.voices[i].Stage = a.last().IsClaim()
	case !a.Report:
		// The document speaks itself; who spoke last may still be taken up by name.
	}
}

// quotes follows quotation marks through a sentence. begins is set where it starts
// with one.
func (a *attribution) quotes(s text.Sentence) (begins, any bool) {
	for i := s.Tokens.Start; i < s.Tokens.End; i++ {
		switch tok := &a.t.Tokens[i]; tok.Text {
		case "“", "«", "„":
			a.quoted, any = true, true
			begins = begins || i == s.Tokens.Start
		case "”", "»":
			a.quoted, any = false, true
		case "\"", "''":
			// Opening marks stand behind a space and before a word.
			open := (tok.Space || i == s.Tokens.Start) && i+1 < len(a.t.Tokens) && !a.t.Tokens[i+1].Space
			a.quoted, any = open, true
			begins = begins || i == s.Tokens.Start && open
		}
	}
	return begins, any
}

// name keeps who is named as the subject of a sentence outside of quotations, so that "she
// says" behind it is hers: "For Clara Diaz the lesson is simple. …, she says."
func (a *attribution) name(at int, s text.Sentence, mentions []text.Mention) {
	for i := range mentions {
		m := &mentions[i]
		if m.Form == text.FormPronoun || m.Known && !a.leaderTurn(at) || m.Possessive || m.Tokens.Start > s.Tokens.Start+6 && !a.putBy(s, m) {
			continue
		}
		person, ok := a.person(m)
		if !ok || a.low(s, m.Tokens.End) == "'s" || a.low(s, m.Tokens.End) == "’s" {
			continue
		}
		if before := a.low(s, m.Tokens.Start-1); before != "for" && before != "to" && !a.subject(s, m) && !a.titledSubject(s, m) && !a.putBy(s, m) {
			continue
		}
		for j := s.Tokens.Start; j < m.Tokens.Start; j++ {
			if t := a.t.Tokens[j].Text; t == "\"" || t == "“" {
				return
			}
		}
		if !a.current.IsClaim() || !samePerson(person, a.current.Speaker) {
			a.named, a.namedAs, a.namedAt = Voice{Speaker: person, Known: m.Known}, a.styled(m), at
		}
		return
	}
}

// putBy reports whether a sentence ends with the person by whom a view is put: "The view of the capital was put by a
// retired envoy, Mr Osei."
func (a *attribution) putBy(s text.Sentence, m *text.Mention) bool {
	if m.Tokens.End < s.Tokens.End-1 {
		return false
	}
	for i := m.Tokens.Start - 1; i > max(s.Tokens.Start, m.Tokens.Start-maxAside); i-- {
		if a.low(s, i) == "by" {
			switch a.low(s, i-1) {
			case "put", "given", "voiced", "represented", "expressed", "defended", "shown", "offered", "taken", "held":
				return true
			}
			return false
		}
	}
	return false
}

// nameOwner keeps who is named at the head of a sentence of a report as having something, so that "he
// said" behind it is theirs: "Dr Khan's line failed twice. When back, he said …".
func (a *attribution) nameOwner(s text.Sentence, mentions []text.Mention) {
	if len(mentions) == 0 || mentions[0].Tokens.Start > s.Tokens.Start+1 || mentions[0].Form == text.FormPronoun {
		return
	}
	m := &mentions[0]
	if w := a.low(s, m.Tokens.End); !m.Possessive && w != "'s" && w != "’s" {
		return
	}
	if person, ok := a.person(m); ok && !a.current.IsClaim() && !a.absent(person) {
		a.named, a.namedAs = Voice{Speaker: person}, ""
	}
}

// leaderTurn reports whether a leader who is the subject of a sentence may be whom "he told reporters"
// behind it means: nobody has spoken yet in the paragraph, or another leader did, and not just before. A scholar who is
// quoted on what leaders did keeps the pronoun.
func (a *attribution) leaderTurn(at int) bool {
	if a.Report {
		return false
	}
	return !a.current.IsClaim() && !a.Floor.IsClaim() || a.current.IsClaim() && a.current.Known && at > 0 && !a.voices[at-1].IsClaim()
}

// titledSubject reports a name between commas that tells who the subject before it is: "His envoy in
// Lima, Juan Ossa, ignored the order".
func (a *attribution) titledSubject(s text.Sentence, m *text.Mention) bool {
	return a.low(s, m.Tokens.Start-1) == "," && a.low(s, m.Tokens.End) == "," && a.appositive(s, m)
}

// closes reports whether a sentence ends with the end of a quotation, so that nobody is
// said to say it.
func (a *attribution) closes(s text.Sentence) bool {
	for i := s.Tokens.End - 1; i >= s.Tokens.End-2 && i > s.Tokens.Start; i-- {
		switch a.t.Tokens[i].Text {
		case "\"", "”", "»", "''", "’", "'":
			return true
		}
	}
	return false
}

// asks reports whether a short sentence that begins with its speaker says of the exclamation
// or question before it who uttered it.
func (a *attribution) asks(i int, s text.Sentence) bool {
	before := s.Tokens.Start - 1
	if s.Tokens.Len() > 9 || before < 1 || a.t.Tokens[s.Tokens.Start].Kind != text.Word {
		return false
	}
	switch a.t.Tokens[before].Text {
	case "\"", "”", "»":
		mark := a.t.Tokens[before-1].Text
		return mark == "?" || mark == "!"
	}
	return false
}

// allQuoted reports whether the paragraph is one quotation from its first mark to its last, or to where
// it breaks off.
func (a *attribution) allQuoted() bool {
	open, depth := a.t.Tokens[a.whole.Start].Text, 0
	for i := a.whole.Start; i < a.whole.End; i++ {
		switch t := &a.t.Tokens[i]; {
		case open == "\"" && t.Text == open && i > a.whole.Start:
			depth--
		case t.Text == open:
			depth++
		case open == "“" && t.Text == "”", open == "«" && t.Text == "»":
			depth--
		}
		if depth <= 0 {
			return i >= a.whole.End-2
		}
	}
	return true
}

// person gives the person whom a mention names; a pronoun stands for who has the floor.
func (a *attribution) person(m *text.Mention) (schema.Entity, bool) {
	if m.Form == text.FormPronoun {
		switch low := a.t.Tokens[m.Tokens.Start].Lower; low {
		case "he", "she", "his", "her", "him":
			if a.named.IsClaim() && agrees(a.namedAs, low) {
				return a.named.Speaker, true
			}
			if a.current.IsClaim() {
				return a.current.Speaker, true
			}
			if a.Floor.IsClaim() && (a.Report || len(m.Entities) == 0) {
				return a.Floor.Speaker, true
			}
		default:
			return schema.Entity{}, false
		}
	}
	for i := range m.Entities {
		if e := &m.Entities[i]; e.Kind == schema.Person {
			return *e, true
		}
	}
	return schema.Entity{}, false
}

// hasQuoteOrThat reports a quotation about the verb at i, or "that" behind it.
func (a *attribution) hasQuoteOrThat(s text.Sentence, i int) bool {
	for j := max(s.Tokens.Start, i-maxQuote); j < min(s.Tokens.End, i+maxQuote); j++ {
		switch a.low(s, j) {
		case "\"", "“", "”":
			return true
		case "about":
			if a.Report && j == i+1 && (a.low(s, i) == "asked" || a.low(s, i) == "enquired" || a.low(s, i) == "inquired") {
				return true // "asked about visas"
			}
		case "me", "us", "reporters", "journalists", "newspaper", "magazine", "paper", "daily", "channel", "broadcaster", "agency", "radio", "television", "interviewer":
			if j > i && j < i+6 && (j < i+3 || a.ends(s, j+1)) {
				return true // "…, she told me", "…, she told a German magazine."
			}
		case "that", "whether", "why", "how", "what", "who", "if", "when", "where", "which":
			if j > i && (j < i+8 || j < i+maxThat && a.low(s, j) == "that") {
				return true
			}
		}
	}
	return strings.HasSuffix(a.low(s, i), "ld") && a.low(s, i-1) == ","
}

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
			return a.t.Tokens[i].Text != "US" && a.t.Tokens[i].Text != "U.S."
		case "?", "must", "should", "ought":
			if !tells {
				return true
			}
		}
	}
	return false
}

// subject reports whether a person stands where a sentence has its subject or brings
// someone on: not behind a preposition ("the killing of X", "a meeting with X") or in
// apposition. "The floor went to X" brings on.
func (a *attribution) subject(s text.Sentence, m *text.Mention) bool {
	switch a.low(s, m.Tokens.Start-1) {
	case "of":
		return a.low(s, m.Tokens.Start-2) == "turn" // "Then it was the turn of Dr Khan"
	case "by", "with", "from", "for", "against", "between", "about", "on", "in", "at", "under", "during", "after", "before", "'s":
		return false
	case "to":
		for i := s.Tokens.Start; i < m.Tokens.Start; i++ {
			switch a.low(s, i) {
			case "floor", "turn", "turned", "word", "invited", "handed", "passed", "over", "microphone":
				return true
			}
		}
		return false
	case ",":
		return !a.appositive(s, m)
	}
	return true
}

// appositive reports whether a name behind a comma tells who was named before it: "the
// Russian Ambassador, Andrei Karlov, …".
func (a *attribution) appositive(s text.Sentence, m *text.Mention) bool {
	for i := m.Tokens.Start - 2; i >= s.Tokens.Start && i > m.Tokens.Start-12; i-- {
		switch a.low(s, i) {
		case ",":
			return false
		case "ambassador", "minister", "president", "director", "chairman", "secretary", "envoy", "leader", "commander", "chief", "general":
			return true
		}
	}
	return false
}

func (a *attribution) anyQuote(s text.Sentence) bool {
	for i := s.Tokens.Start; i < s.Tokens.End; i++ {
		if t := a.t.Tokens[i].Text; t == "\"" || t == "“" || t == "«" {
			return true
		}
	}
	return false
}

// comments reports whether a sentence of running text brings a commentator on: it
// holds a quotation, or says who disagrees.
func (a *attribution) comments(s text.Sentence) bool {
	for i := s.Tokens.Start; i < s.Tokens.End; i++ {
		switch a.low(s, i) {
		case "hopeful", "optimistic", "pessimistic", "blunt", "blunter", "cautious", "dismissive", "scathing", "doubtful", "unimpressed", "convinced", "angry", "furious", "candid", "frank":
			return true
		case "\"", "“", "disagrees", "disagreed", "agrees", "unconvinced", "sceptical", "skeptical":
			return true
		}
	}
	return false
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
