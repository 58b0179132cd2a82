package report

import "entente/loader/report/text"

// mood reports a clause that only tells what people felt or that a monument was unveiled: "Feelings ran
// high for years", "The Chilean public is outraged". Nobody did anything to anybody, whatever other words
// of it are like.
func (d *reading) mood(clause text.Span, whens []text.When) bool {
	i := clause.Start
	if len(whens) > 0 && whens[0].Tokens.Start <= i+1 {
		i = whens[0].Tokens.End
	}
	felt, monument := false, false
	for from := i; i < clause.End; i++ {
		w := d.t.Tokens[i].Lower
		switch {
		case w == "between", w == "relations", w == "ties", w == "by", w == "against":
			return false // a trend, or something done
		case moods.Has(w) && i < from+5:
			felt = true
		case w == "public" && i < from+5 && i+1 < clause.End && (d.t.Tokens[i+1].Lower == "is" || d.t.Tokens[i+1].Lower == "was"):
			felt = true
		case monuments.Has(w) && i < from+4:
			monument = true
		case monument && w == "unveiled":
			felt = true
		}
	}
	return felt
}

// moods are words for what people feel.
var moods = text.SetOf("feelings tempers emotions mood bitterness nostalgia memories felt feel")

// monuments are set up in memory of somebody.
var monuments = text.SetOf("statue monument memorial plaque")
