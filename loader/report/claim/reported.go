package claim

import (
	"strings"

	"entente/loader/report/text"
)

// reported finds who is said to say the sentence. staged is a person whom the sentence
// brings on without words of theirs.
func (a *attribution) reported(at int, s text.Sentence, mentions []text.Mention) (voice, staged Voice) {
	if v := a.asShown(s, mentions); v.IsClaim() {
		return v, Voice{}
	}
	for i := s.Tokens.Start; len(a.Chairs) > 0 && i < min(s.Tokens.End, s.Tokens.Start+8); i++ {
		if person, ok := a.Chairs[a.low(s, i)]; ok {
			word := a.verbAfter(s, i, i+1)
			if word == "" && a.low(s, i+1) == "," {
				for j := i + 2; j < min(s.Tokens.End, i+8); j++ {
					if a.low(s, j) == "," && a.verbAfter(s, j, j+1) != "" { // "The chair, Kalina Stoeva, asked speakers to refrain"
						return Voice{}, Voice{Speaker: person}
					}
				}
			}
			if word != "" {
				if a.greets(s, word) {
					return Voice{}, Voice{Speaker: person}
				}
				return Voice{Speaker: person, Word: word}, Voice{}
			}
		}
	}
	if v := a.readFor(s, mentions); v.IsClaim() {
		return Voice{}, v
	}
	passed := ""                // the verb of a leader's deed
	leader := Voice{}           // the leader who is its subject
	told, toldAs := Voice{}, "" // who is the subject of the sentence, and how they are styled
	for i := range mentions {
		m := &mentions[i]
		person, ok := a.person(m)
		titled := false
		if m.Form == text.FormTitle && a.Titled != nil {
			if at, known := a.Titled(*m, s); known {
				person, ok, titled = at, true, true
			}
		}
		if w := a.low(s, m.Tokens.Start); told.IsClaim() && agrees(toldAs, w) && (w == "he" || w == "she" || w == "his" || w == "her" || w == "him") {
			person, ok = told.Speaker, true
		}
		if m.Form == text.FormPronoun && leader.IsClaim() && !a.Report && a.ownClause(s, m) {
			person, ok = leader.Speaker, true
		}
		if !ok {
			continue
		}
		if a.withinQuote(s, m.Tokens.Start) {
			continue // "He calls me a liar," Barre said
		}
		if a.Report && m.Form != text.FormPronoun && !staged.IsClaim() && (a.contributedBy(s, m) || a.turnOf(s, m) || a.cameFrom(s, m)) {
			if staged = (Voice{Speaker: person}); a.low(s, m.Tokens.End) == "," || a.low(s, m.Tokens.End) == ":" || a.low(s, m.Tokens.End) == "(" {
				if word := a.whoHolds(s, m.Tokens.End); word != "" {
					return Voice{Speaker: person, Word: word}, Voice{}
				}
			}
			continue
		}
		if word := a.passiveBy(s, m); word != "" && a.Roster != nil && !a.absent(person) {
			return Voice{Speaker: person, Word: word}, Voice{}
		}
		if word := a.inSpeechOf(s, m); word != "" && (!m.Known || a.Roster != nil && !a.absent(person)) {
			return Voice{Speaker: person, Word: word}, Voice{}
		}
		if a.fronted(s, m) || a.objectOf(s, m) || m.Form != text.FormPronoun && (a.interposed(s, m.Tokens.End) || a.namesReplier(s, m.Tokens.End)) {
			continue // "Mrs. Osei, he recalled, regarded the treaty as her crown"
		}
		if a.addressed(s, mentions[i:]) || a.agent(s, m) || a.repliedTo(s, m) || a.withinWhose(s, m) {
			continue // "In a letter to Carter, Barre complained"
		}
		if a.Report && m.Form == text.FormName && a.low(s, m.Tokens.Start-1) == "the" && a.low(s, m.Tokens.End) == "," && a.absent(person) {
			continue // a ship: "the Anna Luz, under a Spanish flag, put in at Keta"
		}
		if m.Form != text.FormPronoun && (!m.Known || !a.absent(person)) && a.takesWord(s, m) {
			return Voice{}, Voice{Speaker: person}
		}
		v := Voice{Speaker: person, Known: titled || m.Known && m.Form != text.FormPronoun || m.Form == text.FormPronoun && !a.Report && a.leaderBefore(person)}
		if a.current.IsClaim() && (m.Form == text.FormPronoun && a.named.IsClaim() || samePerson(person, a.current.Speaker)) {
			if m.Form == text.FormPronoun && !a.named.IsClaim() {
				v = a.current
			}
			v.Known = a.current.Known && !a.named.IsClaim() || a.named.Known && m.Form == text.FormPronoun
		}
		if a.Report && !m.Known && m.Form != text.FormPronoun && m.Tokens.Start == s.Tokens.Start && a.low(s, m.Tokens.End) == ":" && m.Tokens.End+1 < s.Tokens.End {
			v.Word = ":"
			return v, Voice{} // "Khan: not in my life."
		}
		if word := a.reportsAt(s, m); word != "" && !a.broughtAbout(s, m, word) {
			if m.Form == text.FormPronoun && !told.IsClaim() && replying.Has(word) && a.asker.IsClaim() && !a.answered && at > 0 && samePerson(person, a.asker.Speaker) && samePerson(a.voices[at-1].Speaker, person) {
				if a.heard.Kind == "" || samePerson(a.heard, person) {
					continue
				}
				v = Voice{Speaker: a.heard} // "Ms Osei wondered about the map. He replied that …"
			}
			if m.Form == text.FormPronoun && told.IsClaim() {
				v = told // "Clara Montes, a lawyer, is gloomy: a war, she fears, …"
			}
			if v.Known && a.Report && a.floorOfOther(person) && a.absent(person) {
				continue // what a speaker tells of
			}
			if (v.Known || a.ofThatYear(s, m, mentions[:i], person)) && (!a.Report || a.floorOfOther(person) || a.absent(person)) && (weakReports.Has(word) || dwells.Has(word) || a.Chronicle && entryDeeds.Has(word)) && !a.quotesAbout(s, m) && !a.putsInWords(s, m, word) && !a.saysOn(at, m, person, word) {
				passed = word // a leader's deed, not words: "agreed", "welcomed"
				continue
			}
			if word == passed {
				continue // "Obasanjo, at the lunch given by Silva, said"
			}
			if a.Report && a.greets(s, word) || a.onlyTurns(s, m, word) {
				v.Word = ""
				if other := a.bringsOn(s, m, mentions); a.Report && other.Kind != "" {
					return Voice{}, Voice{Speaker: other}
				}
				return Voice{}, v
			}
			v.Word = word
			return v, Voice{}
		}
		if !told.IsClaim() && m.Form != text.FormPronoun && !m.Known && !m.Possessive && m.Tokens.Start <= s.Tokens.Start+2 && (i == 0 || !a.Report) && a.subject(s, m) {
			told, toldAs = v, a.styled(m)
		}
		if !leader.IsClaim() && m.Form != text.FormPronoun && i == 0 && (m.Known || m.Form == text.FormTitle) && a.subject(s, m) && (!m.Possessive || opinions.Has(a.low(s, m.Tokens.End+1)) || lenses.Has(a.low(s, m.Tokens.End+1))) {
			leader = v
		}
		if a.Report && i == 0 && a.inEyesOf(s, m) && a.Roster != nil && !a.absent(person) {
			return Voice{Speaker: person, Word: a.low(s, s.Tokens.Start)}, Voice{}
		}
		if !staged.IsClaim() && m.Form != text.FormPronoun && !(m.Known && a.absent(person)) && a.presents(s, m) {
			staged = v
			continue
		}
		if a.Report && a.absent(person) && rulers.Has(a.low(s, m.Tokens.Start)) {
			continue // "President Isaias was no friend of the kingdom"
		}
		if m.Form == text.FormTitle && a.leads(person) {
			if w := a.low(s, m.Tokens.End); m.Tokens.Start <= s.Tokens.Start+1 && (greetings.Has(w) || w == "closed" || w == "adjourned") {
				staged = Voice{Speaker: person} // "The moderator thanked the speakers. It was his hope …"
			}
			continue // that the chair opened the meeting is none of their words
		}
		if a.Report && !staged.IsClaim() && m.Form != text.FormPronoun && !m.Possessive {
			if other := a.bringsOn(s, m, mentions); other.Kind != "" {
				staged = Voice{Speaker: other}
				continue
			}
		}
		if staged.IsClaim() || m.Form == text.FormPronoun || m.Tokens.Start > s.Tokens.Start+10 || v.Known || m.Possessive || a.Report && !a.subject(s, m) {
			continue
		}
		if a.current.IsClaim() && samePerson(person, a.current.Speaker) {
			continue // more about who has the floor: the words are theirs
		}
		if a.Report && !a.lists(s) && (!a.floorOfOther(person) || a.takesTurn(s, m)) || a.comments(s) || a.Spoke != nil && m.Tokens.Start <= s.Tokens.Start+1 && a.Spoke(person) {
			staged = v
			staged.Word = ""
			a.subjectOnly = true
		}
	}
	if v := a.byCalling(s); v.IsClaim() {
		return v, Voice{}
	}
	if v := a.byRole(s); v.IsClaim() {
		return v, Voice{}
	}
	if v := a.moody(s); v.IsClaim() && !staged.IsClaim() {
		return v, Voice{}
	}
	if v := a.saying(s, mentions); v.IsClaim() {
		return v, Voice{}
	}
	if v := a.signed(s, mentions); v.IsClaim() {
		return v, Voice{}
	}
	if v := a.lone(s, mentions); v.IsClaim() {
		return v, Voice{}
	}
	return Voice{}, staged
}

// whoHolds reads the verb of saying in the clause that tells of the person named before token i: "…, a lawyer from Tema, who
// thinks that the court had decided", "" where there is none.
func (a *attribution) whoHolds(s text.Sentence, i int) string {
	for j := i; j < min(s.Tokens.End, i+maxAside); j++ {
		if a.low(s, j) == ":" && s.Tokens.End-j > minSaid {
			return ":" // "The best line came from Ama Owusu, of the second bench: history has no control group"
		}
		if a.low(s, j) == "who" && a.low(s, j-1) == "," {
			return a.verbAfter(s, j, j+1)
		}
	}
	return ""
}

// ownClause reports whether a pronoun is the subject of another clause of its sentence, which goes on with who is the subject of
// the first: "suspended the process, and in May he recalled the text", "His version was different: the war, he remarked, …".
func (a *attribution) ownClause(s text.Sentence, m *text.Mention) bool {
	if w := a.low(s, m.Tokens.Start); w != "he" && w != "she" {
		return false
	}
	for i := m.Tokens.Start - 1; i > max(s.Tokens.Start, m.Tokens.Start-5); i-- {
		switch a.low(s, i) {
		case "and", "but", ":":
			return true
		}
	}
	return false
}

// saying finds who does something and says why: "Trump cancelled the visit, saying that the
// remark had been nasty". The deed stands beside the words.
func (a *attribution) saying(s text.Sentence, mentions []text.Mention) Voice {
	for i := range mentions {
		m := &mentions[i]
		person, ok := a.person(m)
		if !ok || m.Possessive || m.Form == text.FormPronoun && (a.Report || !a.current.IsClaim() || a.current.Known) || !a.subject(s, m) {
			continue
		}
		if m.Tokens.Start > s.Tokens.Start+4 {
			break
		}
		for j := m.Tokens.End; j+2 < s.Tokens.End; j++ {
			if a.low(s, j) == "," && (gerunds.Has(a.low(s, j+1)) || len(a.low(s, j+1)) > 6 && hasIng(a.low(s, j+1)) && !inMind.Has(a.low(s, j+1))) && (a.low(s, j+2) == "that" || a.low(s, j+1) == "saying" && a.opensClause(s, j+2)) {
				return Voice{Speaker: person, Word: a.low(s, j+1), Known: true}
			}
		}
		break
	}
	return Voice{}
}

// opensClause reports whether a clause without "that" begins at a token: what is said in a word or two between quotation
// marks, or of a thing, is none.
func (a *attribution) opensClause(s text.Sentence, i int) bool {
	if w := a.low(s, i); w == "nothing" || w == "goodbye" || w == "so" || s.Tokens.End-i < minSaid {
		return false
	}
	for j := i; j < s.Tokens.End; j++ {
		if w := a.low(s, j); finite.Has(w) || len(w) > 4 && strings.HasSuffix(w, "ed") {
			return true
		}
	}
	return false
}

// inMind are what somebody has in mind without saying it, or brings about: ", knowing that", ", ensuring that".
var inMind = set("knowing fearing hoping believing realising realizing finding learning thinking ensuring meaning proving requiring providing guaranteeing deciding ordering discovering following considering feeling imagining supposing assuming trusting expecting showing")

// interposed reports whether behind a name stands, between commas, that somebody else says so: "he recalled".
func (a *attribution) interposed(s text.Sentence, i int) bool {
	if w := a.low(s, i+1); a.low(s, i) != "," || w != "he" && w != "she" {
		return false
	}
	return reports.Has(a.low(s, i+2)) && a.low(s, i+3) == ","
}

// styled is the word by which the name of a mention is styled, "mrs" of "Mrs. Osei", "" where it has none.
func (a *attribution) styled(m *text.Mention) string {
	i := m.Tokens.Start
	for k := i; k >= max(0, i-2); k-- {
		if w := strings.TrimSuffix(a.t.Tokens[k].Lower, "."); women.Has(w) || men.Has(w) {
			return w
		}
	}
	return ""
}

// agrees reports whether a pronoun may stand for somebody who is styled so.
func agrees(style, pronoun string) bool {
	switch pronoun {
	case "he", "his", "him":
		return !women.Has(style)
	case "she", "her":
		return !men.Has(style)
	}
	return true
}

// replying are verbs of giving an answer.
var replying = set("replied replies answered answers responded responds retorted retorts countered")

// women and men are styled by these words.
var (
	women = set("mrs ms miss mme madame lady dame queen princess sister dra sra señora frau")
	men   = set("mr sir lord king prince father brother señor herr")
)

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
