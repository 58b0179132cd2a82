package structure

import "entente/loader/report/text"

// longCaption is how many tokens the longest caption has.
const longCaption = 30

// captionHeads begin captions, before a number or colon.
var captionHeads = set("figure fig chart graph table map photo image diagram")

// captionUnits are words that say in brackets what a chart counts.
var captionUnits = set("million millions billion billions thousand thousands percent percentage tonnes tons barrels usd eur gbp index")

// chronicles are what the caption of a table announces that is read.
var chronicles = set("chronology timeline events visits agreements treaties dates milestones meetings treaty")

// isCaption recognises the caption of a chart, map or table in a line without a verb or full stop: "Figure 2: Exports of Peru",
// "Aid to Fiji (A$ millions)", "Visitors by month since 1991". It says what is counted, and tells of no event.
func (r *reader) isCaption(l *line) bool {
	n := l.tokens.Len()
	if n < 3 || n > longCaption || r.terminal(l) || r.last(l).Text == ":" || r.finiteVerb(l, 0) || !r.startsNew(l) {
		return false
	}
	for i := range n {
		if chronicles.Has(r.tok(l, i).Lower) {
			return false
		}
	}
	if captionHeads.Has(r.tok(l, 0).Lower) {
		next := r.tok(l, 1)
		if next.Text == "." && !next.Space {
			next = r.tok(l, 2)
		}
		return next.Kind == text.Number && len(next.Text) < 4
	}
	for i := 1; i < n; i++ {
		switch t := r.tok(l, i); {
		case t.Text == "(" && r.unitIn(l, i):
			return true
		case t.Lower == "by" && counted.Has(r.tok(l, i+1).Lower) && r.sinceYear(l, i+2):
			return true
		}
	}
	return false
}

// counted are times by which charts count.
var counted = set("month months year years quarter week day")

// sinceYear reports whether a line goes on with a year or two and ends: "since 1991", ", 1990-2010".
func (r *reader) sinceYear(l *line, i int) bool {
	for ; i < l.tokens.Len(); i++ {
		switch t := r.tok(l, i); {
		case t.Kind == text.Number, t.Kind == text.Punct, t.Lower == "since", t.Lower == "from", t.Lower == "to", t.Lower == "between", t.Lower == "and":
		default:
			return false
		}
	}
	return r.last(l).Kind == text.Number || r.last(l).Text == ")"
}

// unitIn reports whether a bracket says what a chart counts: "(US$ million)", "(%)".
func (r *reader) unitIn(l *line, i int) bool {
	for k := i + 1; k < min(l.tokens.Len(), i+7); k++ {
		t := r.tok(l, k)
		if t.Text == ")" {
			return false
		}
		if captionUnits.Has(t.Lower) || t.Text == "%" {
			for j := i + 1; j < k; j++ {
				if r.tok(l, j).Kind == text.Number {
					return false // "(3 million dollars)" is a sum
				}
			}
			return true
		}
	}
	return false
}
