package claim

import (
	"entente/loader/report/text"
	"entente/schema"
)

// Holders maps what somebody is, "colonel", to those whom a text introduces so, in the order of the text.
type Holders map[string][]held

// held is a person and the token at which a text calls them something.
type held struct {
	person schema.Entity
	at     int
}

// Note keeps what some words beside the names of persons call them: "the retired colonel Ana Rey", "Ana Rey, a former
// envoy". mentions are those of one passage.
func (h Holders) Note(t *text.Text, span text.Span, mentions []text.Mention) {
	for i := range mentions {
		m := &mentions[i]
		if m.Form != text.FormName || len(m.Entities) != 1 || m.Entities[0].Kind != schema.Person || m.Known {
			continue
		}
		person := m.Entities[0]
		for j := m.Tokens.Start; j < m.Tokens.End; j++ {
			h.add(t.Tokens[j].Lower, person, m.Tokens.Start) // "General Ana Rey"
		}
		for j := m.Tokens.Start - 1; j >= max(span.Start, m.Tokens.Start-maxCalling); j-- {
			if w := &t.Tokens[j]; w.Kind != text.Word && w.Text != "-" && (w.Text != "," || j < m.Tokens.Start-1) || w.Lower == "of" && !t.Tokens[j+1].Capital || w.Lower == "with" || finite.Has(w.Lower) || reports.Has(w.Lower) {
				break
			}
			h.add(t.Tokens[j].Lower, person, m.Tokens.Start)
		}
		if m.Tokens.End >= span.End || t.Tokens[m.Tokens.End].Text != "," && t.Tokens[m.Tokens.End].Text != "(" {
			continue
		}
		for j := m.Tokens.End + 1; j < min(span.End, m.Tokens.End+maxCalling+1); j++ {
			if w := &t.Tokens[j]; w.Kind != text.Word && w.Text != "-" || w.Lower == "of" || w.Lower == "who" || w.Lower == "whose" || finite.Has(w.Lower) || reports.Has(w.Lower) {
				break
			}
			h.add(t.Tokens[j].Lower, person, m.Tokens.Start)
		}
	}
}

// maxCalling is how many words tell what somebody is at the most.
const maxCalling = 8

func (h Holders) add(word string, person schema.Entity, at int) {
	if full, ok := ranks[word]; ok {
		word = full
	}
	if offices.Has(word) || callings.Has(word) {
		h[word] = append(h[word], held{person, at})
	}
}

// holder gives the one person whom the text calls so, or of several the one whom the paragraph last called so before
// a token.
func (a *attribution) holder(word string, at int) (v Voice, ok bool) {
	all := a.Holders[word]
	if len(all) == 0 {
		return Voice{}, false
	}
	one := true
	for _, h := range all {
		one = one && samePerson(h.person, all[0].person)
		if h.at >= a.whole.Start && h.at < at {
			v, ok = Voice{Speaker: h.person}, true
		}
	}
	if one {
		return Voice{Speaker: all[0].person}, true
	}
	return v, ok
}

// byCalling gives a sentence to the one person whom the text introduces by what its subject is called: "The General joked
// that …", "On the ice field the colonel holds that …", "As the petty officer puts it, …", "No, said the Father".
func (a *attribution) byCalling(s text.Sentence) Voice {
	if a.Report || len(a.Holders) == 0 {
		return Voice{}
	}
	for i := s.Tokens.Start; i+2 < s.Tokens.End; i++ {
		if a.low(s, i) != "the" || a.withinQuote(s, i) {
			continue
		}
		j := i + 1
		for j < i+3 && (len(a.Holders[a.low(s, j)]) == 0 || a.calls(a.low(s, j+1))) && a.t.Tokens[j].Kind == text.Word && !finite.Has(a.low(s, j)) {
			j++
		}
		v, ok := a.holder(a.low(s, j), i)
		if !ok {
			continue
		}
		before, next := a.low(s, i-1), a.low(s, j+1)
		switch {
		case i == s.Tokens.Start || before == "," || before == "and" || before == "but" || before == "\"" || before == "”":
			if v.Word = a.verbAfter(s, i, j+1); v.Word != "" && (i == s.Tokens.Start || before == "\"" || before == "”" || a.follows(s, j+2, "that") || a.ends(s, j+2)) {
				return v
			}
		case before == "as" && (next == "puts" || next == "put" || next == "sees" || next == "saw") && a.low(s, j+2) == "it":
			v.Word = "as … " + next
			return v
		case speechAfter.Has(before) && (a.low(s, i-2) == "," || a.quoteBefore(s, i-1)):
			v.Word = before
			return v
		}
	}
	return Voice{}
}

// calls reports whether a word is what somebody is called, or the end of it: "petty officer".
func (a *attribution) calls(w string) bool { return offices.Has(w) || callings.Has(w) }

// callings are what persons are called beside their offices; ranks are short for them.
var (
	callings = set(`minister chancellor governor deputy father officer sergeant lieutenant commander skipper sailor nun sister consul secretary chief chairman chairwoman director spokesman spokeswoman lecturer archivist
		economist geographer sociologist demographer hydrologist jurist critic novelist editor correspondent volunteer nurse doctor translator interpreter miner rancher shepherd baker butcher cook monk rabbi imam`)
	ranks = map[string]string{"gen": "general", "col": "colonel", "maj": "major", "capt": "captain", "amb": "ambassador", "prof": "professor", "adm": "admiral", "brig": "brigadier", "fr": "father", "sgt": "sergeant", "lt": "lieutenant"}
)
