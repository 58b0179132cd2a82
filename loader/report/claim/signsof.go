package claim

import (
	"strings"

	"entente/loader/report/text"
	"entente/schema"
)

// signOfWord gives the sign that a word of a sentence is.
var signOfWord = func() *text.Dict[sign] {
	of := map[string]sign{}
	for one, words := range map[sign]string{
		signNot: "not no nobody nothing never none neither nor n't", signModal: "would should could must ought might may", signWill: "will cannot can", signIs: "is are isn't it's that's",
		signWas: "was were", signHas: "has have", signHad: "had", signClause: "if because since although though unless whatever", signHis: "him her his", signHe: "he she",
		signMeeting: "meeting seminar session conference workshop programme participants audience roundtable round-table summary paper slides page pages",
		signWeekday: "yesterday today monday tuesday wednesday thursday friday saturday sunday",
		signDeed: `signed met visited invaded occupied annexed recognised recognized established joined opened closed sent withdrew fought won lost attacked bombed shot arrested expelled elected
			founded built paid gave took made came went left returned arrived flew began became ended died born ratified ceded sold bought granted lifted imposed cut crossed moved fled killed fell seized divided married followed landed`,
	} {
		for _, w := range strings.Fields(words) {
			of[w] = one
		}
	}
	return text.DictOf(of)
}()

// signOfFirst gives the sign that the first word of a sentence is.
var signOfFirst = func() *text.Dict[sign] {
	of := map[string]sign{}
	for one, words := range map[sign]string{
		signBeginsThis: "it this that these those such both neither nor there", signBeginsIn: "in on at after since during by from until before", signBeginsBut: "but and yet so still then",
		signBeginsHe: "he she", signBeginsHis: "his her", signBeginsThe: "the", signBeginsA: "a an some several one another",
	} {
		for _, w := range strings.Fields(words) {
			of[w] = one
		}
	}
	return text.DictOf(of)
}()

// sentenceSigns are those signs of a sentence that do not depend on who may be speaking in it. It is one pass over its
// tokens and those of its neighbours.
func (a *attribution) sentenceSigns(at int, s text.Sentence) (f Signs) {
	words, capitals := 0, 0
	for i := s.Tokens.Start; i < s.Tokens.End; i++ {
		t := &a.t.Tokens[i]
		switch t.Kind {
		case text.Number:
			if len(t.Text) == 4 {
				f.add(signYear)
			} else {
				f.add(signNumber)
			}
		case text.Word:
			words++
			if t.Capital {
				capitals++
				f.on(signMonth, i > s.Tokens.Start && dated.Has(t.Lower))
			}
			if one, ok := signOfWord.Find(t.Lower); ok && !(one == signDeed && t.Capital) {
				f.add(one)
			}
			f.on(signSaying, !t.Capital && reports.Has(t.Lower) && !weakReports.Has(t.Lower))
			f.on(signValue, valuing[t.Lower] != "")
			f.on(signView, opinions.Has(t.Lower) || lenses.Has(t.Lower))
			switch t.Text {
			case "I", "me", "my", "My", "we", "We", "our", "Our", "us":
				f.add(signFirst)
			}
		default:
			switch t.Text {
			case "“", "\"", "«", "”":
				f.add(signQuote)
			case "?":
				f.add(signAsks)
			case "!":
				f.add(signCalls)
			case ":":
				f.on(signColon, i > s.Tokens.Start+1 && i < s.Tokens.End-3)
			case ";":
				f.add(signSemicolon)
			}
		}
	}
	if f.has(signQuote) {
		open, end := a.longQuote(s)
		f.on(signSpeech, open >= 0 && end-open > maxWordsQuoted)
		f.on(signSetOff, open == s.Tokens.Start || a.low(s, open-1) == ":" || a.low(s, open-1) == ",")
		f.on(signLongQuote, open >= 0)
		f.on(signScare, open < 0)
		f.on(signSaid, Quotes(a.t, s.Tokens))
	}
	switch {
	case words < 6:
		f.add(signTiny)
	case words < 12:
		f.add(signShort)
	case words > 35:
		f.add(signLong)
	}
	f.on(signCapitals, capitals*4 > words)
	if one, ok := signOfFirst.Find(a.low(s, s.Tokens.Start)); ok {
		f.add(one)
	}
	f.on(signStaging, a.Report && a.stage(s))
	f.on(signAuthor, a.Author)
	a.placeSigns(&f, at)
	return f
}

// maxWordsQuoted is how many tokens a quotation has at the most that is of words rather than of what somebody says.
const maxWordsQuoted = 8

// placeSigns are those of where a sentence stands: between which others.
func (a *attribution) placeSigns(f *Signs, at int) {
	f.on(signOpens, at == 0)
	f.on(signEnds, at == len(a.voices)-1)
	f.on(signAlone, len(a.voices) == 1)
	if at+1 < len(a.sentences) {
		next := a.sentences[at+1]
		if w := a.low(next, next.Tokens.Start); w == "he" || w == "she" {
			f.add(signNextHe)
			f.on(signNextHeSays, reports.Has(a.low(next, next.Tokens.Start+1)))
		}
		f.on(signNextQuote, OpensQuoted(a.t, next.Tokens))
		for i := next.Tokens.Start; i+1 < next.Tokens.End; i++ {
			if w := a.low(next, i); (w == "he" || w == "she") && speechAfter.Has(a.low(next, i+1)) {
				f.add(signNextSays)
				break
			}
		}
	}
	if at == 0 {
		return
	}
	before, v := a.sentences[at-1], a.voices[at-1]
	for i := before.Tokens.Start; i < before.Tokens.End; i++ {
		f.on(signBeforeSays, reports.Has(a.low(before, i)))
	}
	f.on(signBeforeQuote, a.anyQuote(before))
	f.on(signBeforeColon, a.t.Tokens[before.Tokens.End-1].Text == ":")
	f.on(signBeforeStaged, v.Stage)
	if v.IsClaim() {
		f.add(signBeforeTheirs)
		f.on(signBeforeMarked, v.Word != "…")
		f.on(signBeforeOn, v.Word == "…")
		f.on(signBeforeQuoted, v.Word == "“")
	}
}

// othersSigns are those of whom else and what states a sentence names besides somebody.
func othersSigns(f *Signs, mentions []text.Mention, person schema.Entity) {
	others, states := 0, 0
	for i := range mentions {
	entities:
		for _, e := range mentions[i].Entities {
			switch {
			case e.Kind == schema.Person && mentions[i].Form != text.FormPronoun && !samePerson(e, person):
				others++
				break entities
			case e.Kind == schema.State:
				states++
				break entities
			}
		}
	}
	f.on(signOther, others > 0)
	f.on(signOthers, others > 1)
	f.on(signState, states > 0)
	f.on(signStates, states > 2)
}

// namedSigns are those of a person whom a sentence names or stands a pronoun for.
func (a *attribution) namedSigns(f *Signs, at int, s text.Sentence, m *text.Mention, mentions []text.Mention, person schema.Entity) {
	othersSigns(f, mentions, person)
	f.on(signKnown, m.Known)
	f.on(signTitle, m.Form == text.FormTitle)
	f.on(signAbsent, a.absent(person))
	f.on(signRoster, a.Roster != nil && a.Roster.has(person))
	f.on(signVoiced, a.Spoke != nil && a.Spoke(person))
	f.on(signCurrent, a.current.IsClaim() && samePerson(a.current.Speaker, person))
	f.on(signOtherCurrent, a.current.IsClaim() && !samePerson(a.current.Speaker, person))
	f.on(signFloor, a.Floor.IsClaim() && samePerson(a.Floor.Speaker, person))
	f.on(signSurname, m.Tokens.Len() == 1)
	f.on(signStart, m.Tokens.Start <= s.Tokens.Start+2)
	f.on(signLate, m.Tokens.Start > s.Tokens.Start+8)
	f.on(signFirstNamed, m.Tokens == mentions[0].Tokens)
	f.on(signSubject, a.subject(s, m))
	for i := m.Tokens.Start - 1; i >= max(s.Tokens.Start, m.Tokens.Start-maxBeforeName); i-- {
		f.on(signSubclause, subordinators.Has(a.low(s, i)))
	}
	switch before := a.low(s, m.Tokens.Start-1); before {
	case "to":
		f.add(signAfterTo)
	case "for":
		f.add(signAfterFor)
	case ",":
		f.add(signAfterComma)
	case "of", "with", "by", "from", "in", "on", "at", "between", "and", "under":
		f.add(signAfterOf)
	default:
		f.on(signAfterVerb, speechAfter.Has(before))
	}
	switch a.low(s, m.Tokens.Start) {
	case "he", "she":
		f.add(signIsHe)
	case "his", "her":
		f.add(signIsHis)
	case "him":
		f.add(signIsHim)
	}
	after := m.Tokens.End
	switch a.low(s, after) {
	case ",":
		f.add(signComma)
		switch a.low(s, after+1) {
		case "who":
			f.add(signWho)
		case "a", "an", "the", "once", "former":
			f.add(signApposedA)
		}
	case "of", "from", "at":
		f.add(signOf)
	case "(":
		f.add(signBracket)
	case ":", "–", "-", "—":
		f.add(signNameColon)
	}
	i := a.asides(s, after)
	f.on(signApposed, i > after)
	if m.Possessive || a.isPossessive(m) {
		f.add(signPossessive)
		if w := a.low(s, after); w == "'s" || w == "’s" {
			after++
		}
		noun, _ := a.opinion(s, after)
		f.on(signOpinion, noun != "")
	} else {
		a.verbSigns(f, s, i)
		f.on(signInserted, a.low(s, m.Tokens.Start-1) == "," && a.ends(s, i+1))
	}
	if at+1 < len(a.sentences) && m.Form != text.FormPronoun {
		last := a.t.Tokens[m.Tokens.End-1].Lower
		for i := a.sentences[at+1].Tokens.Start; i < a.sentences[at+1].Tokens.End; i++ {
			f.on(signNextName, a.t.Tokens[i].Capital && a.t.Tokens[i].Lower == last)
		}
	}
}

// subordinators begin a clause that is not the main one.
var subordinators = set("when which who whom whose where while after before until since because although though as if once unless whether")

// maxBeforeName is how many tokens what somebody is may have before the name.
const maxBeforeName = 5

// verbSigns are those of the verb at a token, behind what may stand before it, and of what stands behind it.
func (a *attribution) verbSigns(f *Signs, s text.Sentence, i int) {
	for range 3 {
		switch w := a.low(s, i); {
		case w == "has":
			f.add(signVerbHas)
		case w == "had":
			f.add(signVerbHad)
		case w == "have", fillers.Has(w), len(w) > 5 && strings.HasSuffix(w, "ly") && !a.says(w):
		default:
			a.verbSign(f, s, i)
			return
		}
		i++
	}
	a.verbSign(f, s, i)
}

// fillers stand between a subject and its verb.
var fillers = set("also then however further himself herself later still even never always once")

func (a *attribution) verbSign(f *Signs, s text.Sentence, i int) {
	if i < s.Tokens.Start || i >= s.Tokens.End {
		f.add(signVerbNone)
		return
	}
	w, t := a.low(s, i), &a.t.Tokens[i]
	one, _ := signOfWord.Find(w)
	switch {
	case speechAfter.Has(w) && !weakReports.Has(w):
		f.add(signVerbSays)
	case weakReports.Has(w):
		f.add(signVerbWeak)
	case reports.Has(w):
		f.add(signVerbReports)
	case dwells.Has(w):
		f.add(signVerbDwells)
	case bids.Has(w):
		f.add(signVerbBids)
	case gestures.Has(w), poses.Has(w):
		f.add(signVerbGesture)
	case wishes.Has(w), pressReports.Has(w):
		f.add(signVerbWish)
	case one == signDeed:
		f.add(signVerbDeed)
	case w == "is", w == "was", w == "remains", w == "remained":
		f.add(signVerbIs)
		for k := i + 1; k < i+4; k++ {
			n := a.low(s, k)
			f.on(signVerbMood, persuaded.Has(n) || views.Has(n) || degrees.Has(n))
			f.on(signVerbIsA, n == "a" || n == "an" || n == "born" || n == "the")
		}
	case one == signModal, one == signWill:
		f.add(signVerbModal)
	case w == "does", w == "did", strings.HasPrefix(w, "doesn"), strings.HasPrefix(w, "didn"):
		f.add(signVerbDo)
	case t.Kind != text.Word || t.Capital:
		f.add(signVerbNone)
	case len(w) > 3 && strings.HasSuffix(w, "ed"):
		f.add(signVerbEd)
	case len(w) > 3 && strings.HasSuffix(w, "s"):
		f.add(signVerbS)
	default:
		f.add(signVerbWord)
	}
	next := a.low(s, i+1)
	f.on(signThat, next == "that" || a.low(s, i+2) == "that" || a.low(s, i+3) == "that")
	f.on(signEnd, a.ends(s, i+1))
	switch next {
	case "whether", "why", "how", "what", "if":
		f.add(signWhether)
	case "to":
		f.add(signTo)
	case "the", "a", "an", "his", "her":
		f.add(signThe)
	case "in", "on", "at", "with", "from", "into", "for", "by":
		f.add(signIn)
	case "he", "she", "they", "it", "we":
		f.add(signIt)
	}
}

// onSigns are those of who spoke before a sentence that names nobody as speaking.
func (a *attribution) onSigns(f *Signs, at int, s text.Sentence, mentions []text.Mention) {
	who := a.current.Speaker
	othersSigns(f, mentions, who)
	f.on(signKnown, a.current.Known)
	if w := a.low(s, s.Tokens.Start); w == "he" || w == "she" {
		a.verbSigns(f, s, s.Tokens.Start+1)
	}
	for i := range mentions {
		if p, ok := a.person(&mentions[i]); ok && mentions[i].Form != text.FormPronoun && samePerson(p, who) {
			f.add(signNamedHere)
		}
	}
	gap := 0
	for k := at - 1; k >= max(0, at-4) && !(a.voices[k].IsClaim() && a.voices[k].Word != "…"); k-- {
		gap++
	}
	f.on(signGap0, gap == 0)
	f.on(signGap2, gap >= 2)
	f.on(signGap4, gap >= 4)
	f.on(signBeforeOther, at > 0 && a.voices[at-1].IsClaim() && !samePerson(a.voices[at-1].Speaker, who))
}
