package claim

import (
	"slices"

	"entente/loader/report/text"
)

// shownVerbs are what stands behind a writer's name in "As Clara Diaz has shown, …".
var shownVerbs = set("showed shows shown demonstrated demonstrates argued argues noted notes observed observes pointed points remarked remarks wrote writes written reminds reminded established documented proved proven")

// asShown finds whose finding a sentence repeats where it begins with that: "As the late Clara Diaz
// showed in her history of the war, Velasco never believed that …". Who believes is no speaker then.
func (a *attribution) asShown(s text.Sentence, mentions []text.Mention) Voice {
	if a.Report || a.low(s, s.Tokens.Start) != "as" {
		return Voice{}
	}
	for i := range mentions {
		m := &mentions[i]
		if m.Tokens.Start > s.Tokens.Start+6 {
			break
		}
		person, ok := a.person(m)
		if !ok || m.Known || m.Possessive || m.Form == text.FormPronoun || !a.subject(s, m) {
			continue
		}
		j := m.Tokens.End
		if w := a.low(s, j); w == "has" || w == "had" || w == "once" {
			j++
		}
		if !shownVerbs.Has(a.low(s, j)) {
			continue
		}
		for k := j + 1; k < s.Tokens.End; k++ {
			if a.low(s, k) == "," {
				return Voice{Speaker: person, Word: a.low(s, j)}
			}
		}
	}
	return Voice{}
}

// withinQuote reports whether the token at i stands within a quotation that begins and ends in its
// sentence, with words of the sentence behind it: who is named there is spoken of.
func (a *attribution) withinQuote(s text.Sentence, i int) bool {
	marks := a.quoteMarks(s)
	k, _ := slices.BinarySearchFunc(marks, i+1, func(m quoteMark, at int) int { return m.at - at })
	return k < len(marks) && !marks[k].opens && marks[k].open == s.Tokens.Start && marks[k].at+2 < s.Tokens.End
}

// quoteMark is a quotation mark of a sentence. open is where the quotation that it ends began.
type quoteMark struct {
	at, open int
	opens    bool
}

// quoteMarks lists those of a sentence, once for all that ask.
func (a *attribution) quoteMarks(s text.Sentence) []quoteMark {
	if a.marked == s.Tokens && a.markedInside == a.inside {
		return a.marks
	}
	a.marked, a.markedInside, a.marks = s.Tokens, a.inside, a.marks[:0]
	open := -1
	if a.inside {
		open = s.Tokens.Start // from the sentence before
	}
	for j := s.Tokens.Start; j < s.Tokens.End; j++ {
		tok := &a.t.Tokens[j]
		opens, closes := tok.Text == "“", tok.Text == "”"
		if tok.Text == "\"" {
			opens = open < 0
			closes = !opens
		}
		switch {
		case opens:
			a.marks = append(a.marks, quoteMark{at: j, opens: true})
			open = j
		case closes:
			a.marks = append(a.marks, quoteMark{at: j, open: open})
			open = -1
		}
	}
	return a.marks
}
