package report

import (
	"entente/loader/report/claim"
	"entente/loader/report/text"
)

// minSpoken is how many tokens between quotation marks make words that somebody said rather than
// a name or a title.
const minSpoken = 4

// speak keeps what stands between quotation marks in the sentences of a passage that are
// somebody's: what is told there is theirs and no fact of the document, even where the
// document tells that they said it.
func (d *reading) speak(p *passage) {
	from := -1
	for i, s := range p.sentences {
		if !p.voices[i].IsClaim() && !claim.Quotes(d.t, s.Tokens) {
			from = -1
			continue
		}
		if from >= 0 {
			from = s.Tokens.Start // goes on from the sentence before
		}
		for j := s.Tokens.Start; j < s.Tokens.End; j++ {
			opens, closes := d.quoteAt(j, from >= 0)
			switch {
			case closes && from >= 0:
				p.spokenBetween(from, j)
				from = -1
			case opens:
				from = j + 1
			}
		}
		if from >= 0 {
			p.spokenBetween(from, s.Tokens.End)
		}
	}
}

// quoteAt reports whether a token is a mark that opens or closes a quotation.
func (d *reading) quoteAt(j int, open bool) (opens, closes bool) {
	switch d.t.Tokens[j].Text {
	case "“", "«", "„":
		return true, false
	case "”", "»":
		return false, true
	case "\"", "''":
		return !open, open
	}
	return false, false
}

func (p *passage) spokenBetween(from, to int) {
	if to-from >= minSpoken {
		p.spoken = append(p.spoken, text.Span{Start: from, End: to})
	}
}

// isSpoken reports whether most of some tokens stand in what somebody said.
func (p *passage) isSpoken(span text.Span) bool {
	for _, s := range p.spoken {
		if both := min(s.End, span.End) - max(s.Start, span.Start); 2*both > span.Len() {
			return true
		}
	}
	return false
}

// unspoken are the times that the document itself gives.
func (p *passage) unspoken(whens []text.When) []text.When {
	if len(p.spoken) == 0 {
		return whens
	}
	out := make([]text.When, 0, len(whens))
	for _, w := range whens {
		if !p.isSpoken(w.Tokens) {
			out = append(out, w)
		}
	}
	return out
}
