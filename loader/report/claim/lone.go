package claim

import (
	"entente/loader/report/text"
	"entente/schema"
)

// minWords is how many words a quotation must have to be what somebody said, whatever the verb.
const minWords = 3

// lone finds whose words a sentence quotes that has no verb of saying: the one person whom it names outside
// of the quotation, as subject before it or as the one for whom something is so: "In London Morrison fumes that
// “these people cannot be trusted”", "For Churchill it is “a splendid stroke of luck”".
func (a *attribution) lone(s text.Sentence, mentions []text.Mention) Voice {
	if a.Report {
		return Voice{}
	}
	open, end := a.longQuote(s)
	if open < 0 {
		return Voice{}
	}
	var found Voice
	at := 0
	for i := range mentions {
		m := &mentions[i]
		if m.Tokens.Start > open && m.Tokens.Start < end {
			continue
		}
		person, ok := a.person(m)
		if !ok {
			continue
		}
		if found.IsClaim() && !samePerson(found.Speaker, person) {
			return Voice{}
		}
		if found.IsClaim() {
			continue
		}
		before := a.low(s, m.Tokens.Start-1)
		if m.Form == text.FormPronoun || m.Possessive || m.Tokens.Start > open || !(a.subject(s, m) || before == "for" || a.low(s, s.Tokens.Start) == "for" && m.Tokens.Start <= s.Tokens.Start+4) {
			return Voice{}
		}
		found, at = Voice{Speaker: person, Word: "“", Known: m.Known}, m.Tokens.End
	}
	for i := range mentions {
		m := &mentions[i]
		if m.Tokens.Start <= at || m.Tokens.Start >= open || m.Form == text.FormAdjective {
			continue
		}
		if w := a.low(s, m.Tokens.Start-1); w == "," || w == "and" || w == ";" || w == "but" || w == "while" {
			return Voice{} // "…, and Guyana calls it “a violation”"
		}
	}
	for i := at; found.IsClaim() && i < open; i++ {
		switch a.low(s, i) {
		case "whom", "which", "where", "whose", "'s", "’s", "by", ";":
			return Voice{} // words of others, or about them
		}
	}
	return found
}

// quotesOn reports whether a sentence of running text right behind somebody's words holds a quotation of several words, and
// names nobody else whose it could be: "For Osei the trouble lay elsewhere. Eleven dams had been built, and “the delta pays
// in salt”."
func (a *attribution) quotesOn(i int, s text.Sentence, mentions []text.Mention) bool {
	if a.Report || a.Chronicle || i == 0 || !a.voices[i-1].IsClaim() || !a.current.IsClaim() || a.current.Known || a.voices[i-1].Known {
		return false
	}
	open, end := a.longQuote(s)
	if open < 0 {
		return false
	}
	for j := max(s.Tokens.Start, open-maxToQuote); j < min(s.Tokens.End, end+maxToQuote); j++ {
		if j >= open && j < end {
			continue
		}
		if w := a.low(s, j); reports.Has(w) || speechAfter.Has(w) || w == "according" || w == "as" || w == "called" || w == "so-called" || w == "who" {
			return false
		}
	}
	for k := range mentions {
		m := &mentions[k]
		if m.Tokens.Start > open && m.Tokens.Start < end || m.Form == text.FormAdjective {
			continue
		}
		if len(m.Entities) > 0 && m.Entities[0].Kind != schema.Place && m.Form != text.FormPronoun {
			return false // "Madrid called it “…”"
		}
	}
	return true
}

// maxToQuote is how many tokens away from a quotation a verb of saying may stand that is of it.
const maxToQuote = 4

// longQuote is where a quotation of several words opens and ends in a sentence, -1 for none. One that goes on in
// the next sentence ends with this one.
func (a *attribution) longQuote(s text.Sentence) (open, end int) {
	open = -1
	for i := s.Tokens.Start; i < s.Tokens.End; i++ {
		tok := &a.t.Tokens[i]
		switch tok.Text {
		case "“", "«":
			open = i
			continue
		case "”", "»":
		case "\"":
			if open < 0 {
				open = i
				continue
			}
		default:
			continue
		}
		if open >= 0 && i-open > minWords && Quotes(a.t, text.Span{Start: open, End: i + 1}) {
			return open, i
		}
		open = -1
	}
	if open >= 0 && s.Tokens.End-open > minWords && Quotes(a.t, text.Span{Start: open, End: s.Tokens.End}) {
		return open, s.Tokens.End
	}
	return -1, -1
}

// signed finds who a quotation is signed by, as lists and captions do: “"No more war" – Begin”, “"We are ready" (Nasser
// to his pilots)”, “"It is Greek": thus President Karamanlis”.
func (a *attribution) signed(s text.Sentence, mentions []text.Mention) Voice {
	if a.Report {
		return Voice{}
	}
	for i := range mentions {
		m := &mentions[i]
		person, ok := a.person(m)
		if !ok || m.Form == text.FormPronoun || m.Possessive {
			continue
		}
		j := m.Tokens.Start - 1
		for n := 0; n < 3 && j > s.Tokens.Start && a.t.Tokens[j].Kind == text.Word && a.low(s, j) != "thus"; n++ {
			j-- // "thus President …"
		}
		switch a.low(s, j) {
		case "–", "—", "-", "(", "thus":
		default:
			continue
		}
		for j--; j > s.Tokens.Start && (a.low(s, j) == ":" || a.low(s, j) == "," || a.low(s, j) == ";"); j-- {
		}
		switch a.t.Tokens[max(j, s.Tokens.Start)].Text {
		case "\"", "”", "»":
			if Quotes(a.t, text.Span{Start: s.Tokens.Start, End: j + 1}) {
				return Voice{Speaker: person, Word: "“", Known: m.Known}
			}
		}
	}
	return Voice{}
}
