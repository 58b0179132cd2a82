package gist

import "entente/loader/report/text"

// namesTime reports a clause that only says what a time was like: "1842 was the year of the envoys", "The worst year." Beside
// its date it has nothing but forms of "be" before a noun of time. What happened in it is told behind.
func namesTime(in *Input) bool {
	article := false
	for i := in.Clause.Start; i < in.Clause.End; i++ {
		t := &in.Text.Tokens[i]
		switch {
		case t.Kind != text.Word || in.Memo.said(i).month:
		case timeNouns.Has(t.Lower):
			if !article || i+1 < in.Clause.End && in.Text.Tokens[i+1].Lower == "in" {
				return false
			}
			return i+1 >= in.Clause.End || in.Text.Tokens[i+1].Kind == text.Punct || in.Text.Tokens[i+1].Lower == "of"
		case t.Lower == "the" || t.Lower == "a" || t.Lower == "another":
			article = true
		case linking.Has(t.Lower):
		case article && t.Text == t.Lower && i+1 < in.Clause.End && timeNouns.Has(in.Text.Tokens[i+1].Lower):
		default:
			return false
		}
	}
	return false
}

var (
	timeNouns = set("year years decade decades month months summer winter spring autumn season")
	linking   = set("is was were are it this that these those also perhaps")
)
