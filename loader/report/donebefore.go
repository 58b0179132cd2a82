package report

import (
	"slices"
	"strings"

	"entente/loader/report/structure"
	"entente/loader/report/text"
)

// doneBefore reports that the word at tells of what came before the rest of its sentence and is only named for it: "three weeks after
// the *invasion* of Prague", "Romania having *joined* in", "after the mob had *driven* him out, in June". A date of its own must
// stand in the same words. Behind "after" this is asked of what is told aside alone: a time before it dates the rest.
func (d *reading) doneBefore(p *passage, clause text.Span, whens []text.When, at int, aside bool) bool {
	if at == clause.Start && p.Section != structure.Timeline && d.opensAside(clause) {
		return true
	}
	from := -1
	for i := at - 1; i >= max(p.Tokens.Start, at-maxDoneBefore) && from < 0; i-- {
		if slices.ContainsFunc(whens, func(w text.When) bool { return i >= w.Tokens.Start && i < w.Tokens.End }) {
			continue // "in August of the following year both help"
		}
		switch d.t.Tokens[i].Lower {
		case ",", ";", ":", ".", "(", ")":
			return false
		case "after", "following":
			if !aside {
				return false
			}
			from = i
		case "having":
			if i < at-2 {
				return false
			}
			from = i
		}
	}
	if from < 0 || from <= p.Tokens.Start {
		return false
	}
	for i := range whens {
		w := &whens[i]
		if w.Tokens.Start < from {
			continue
		}
		apart := false
		for k := at; k < w.Tokens.Start; k++ {
			apart = apart || d.t.Tokens[k].Text == ","
		}
		if !apart {
			return false
		}
	}
	return true
}

// opensAside reports a clause of running text that begins with a participle and goes on behind a comma: "*Beaten* on all sides, Peru
// signed on 10 August".
func (d *reading) opensAside(clause text.Span) bool {
	if low := d.t.Tokens[clause.Start].Lower; !strings.HasSuffix(low, "ed") && !strings.HasSuffix(low, "en") {
		return false
	}
	for i := clause.Start + 1; i < min(clause.End, clause.Start+maxDoneBefore); i++ {
		if d.t.Tokens[i].Text == "," {
			return i+1 < clause.End
		}
	}
	return false
}

// maxDoneBefore is how many words before such a word "after" is looked for.
const maxDoneBefore = 7

// hadDone reports a time in a relative clause that tells what was done before: "bound by the Act which Congress *had passed five
// weeks earlier*".
func (d *reading) hadDone(p *passage, w *text.When) bool {
	had := false
	for i := w.Tokens.Start - 1; i >= max(p.Tokens.Start, w.Tokens.Start-maxDoneBefore); i-- {
		switch d.t.Tokens[i].Lower {
		case ",", ";", ":", ".", "(", ")":
			return false
		case "had":
			had = true
		case "which", "who", "that":
			return had
		}
	}
	return false
}

// undatedBut reports a clause that begins with a time counted from another: "three weeks after the invasion of Prague".
func undatedBut(clause text.Span, whens []text.When) bool {
	return len(whens) > 0 && whens[0].Relative && whens[0].Tokens.Start <= clause.Start+1
}
