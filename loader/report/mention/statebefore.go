package mention

import (
	"strings"

	"entente/loader/report/text"
	"entente/schema"
)

// actsAsState reports whether the mention means one state that acts.
func (d *reading) actsAsState(k int) bool {
	f := &d.found[k]
	return f.kind == kindState && !f.AsPlace && f.Form != text.FormPrefix || f.kind == kindPronoun && (f.pro == proIt || f.pro == proLand) && len(f.refers) == 1
}

// stateBefore finds the state that "it" or "the country" means: the first of its own
// sentence, else the first of the two before.
func (d *reading) stateBefore(k int) []int {
	s := d.found[k].sentence
	for back, limit := 0, 2; back <= limit; back++ {
		if back > 0 && d.breakBetween(s-back+1) {
			return nil
		}
		from, to := d.mentions(s-back, k)
		if from == to && limit < 4 && d.says(s-back) < 5 {
			limit++ // "More than once."
		}
		if back == 0 {
			if d.acted(k) {
				if to = d.beyondClause(from, to, k); from == to {
					continue
				}
			}
			j := d.subjectActor(from, to, k)
			if j < 0 {
				j = d.nearestActor(from, to)
			}
			if j >= 0 {
				if len(d.chain(j, to)) > 1 || d.chained(j, from) {
					return nil
				}
				return d.refer(j)
			}
		}
		for j := from; j < to; j++ {
			if f := &d.found[j]; f.kind == kindEntity && !f.names(schema.Place) && j == from && d.found[k].pro == proIt {
				return d.refer(j)
			}
			if d.actsAsState(j) {
				if len(d.chain(j, to)) > 1 {
					return nil // "Pakistan and Russia …, as it will": neither of them
				}
				return d.refer(j)
			}
		}
	}
	return nil
}

// acted reports whether "it" at k is what something is done to or a preposition's: "recognised
// it", "war against it", unlike "said it would".
func (d *reading) acted(k int) bool {
	i := d.found[k].Tokens.Start
	if d.tok(i).Lower != "it" || i == 0 || d.starts[i] {
		return false
	}
	before, next := d.tok(i-1), d.tok(i+1)
	if before.Kind != text.Word || before.Capital || opensClause.Has(before.Lower) {
		return false
	}
	return next.Kind == text.Punct || followsObject.Has(next.Lower)
}

// opensClause are words before a pronoun that is the subject; followsObject are words behind
// one that is not.
var (
	opensClause   = set("and but or that which while when as because after before since until if although though where whether so then than said says")
	followsObject = set(`in on at by for with from to as and but the a an after before until when while during against over into out off down up back again
	first too also last next that this immediately formally only soon within under through together`)
)

// beyondClause gives the end of the mentions that stand before the clause of the one at k:
// who does something to it is somebody else.
func (d *reading) beyondClause(from, to, k int) int {
	for i := d.found[k].Tokens.Start - 1; to > from && i >= d.found[from].Tokens.Start; i-- {
		switch d.tok(i).Lower {
		case ";", ",", ":", "–", "—", "and", "but", "after", "when", "while", "which", "before":
			for to > from && d.found[to-1].Tokens.Start > i {
				to--
			}
			return to
		}
	}
	return from
}

// subjectActor finds the state that is the subject of the clause before one that "its" or "it" opens: "Bulgaria
// declared war on Romania, and its troops …", "Japan restricted exports to Korea; on 2 August it struck …". -1 where
// neither opens a further clause.
func (d *reading) subjectActor(from, to, k int) int {
	i := d.found[k].Tokens.Start
	switch d.tok(i).Lower {
	case "its":
		switch d.tok(i - 1).Lower {
		case "and", "but", ";", "while", "whereupon":
		default:
			return -1
		}
	case "it":
		if i = d.furtherClause(i); i < 0 {
			return -1
		}
		for j := to - 1; j >= from; j-- {
			f := &d.found[j]
			if f.Tokens.End > i || !d.actsAsState(j) || f.Form == text.FormAdjective || d.chained(j, from) {
				continue
			}
			if d.headsVerb(f.Tokens.End) && !closedBefore.Has(d.tok(f.Tokens.Start-1).Lower) {
				return j
			}
		}
		return -1
	default:
		return -1
	}
	for j := from; j < to; j++ {
		f := &d.found[j]
		if !d.actsAsState(j) || f.Form == text.FormAdjective {
			continue
		}
		if located.Has(d.tok(f.Tokens.Start - 1).Lower) {
			return -1
		}
		return j
	}
	return -1
}

// furtherClause is the mark or joint before a clause that "it" at i is the subject of, a time at most between them: "; on
// 2 August it struck". -1 for none.
func (d *reading) furtherClause(i int) int {
	if d.tok(i+1).Kind != text.Word {
		return -1
	}
	for k := i - 1; k > 0 && k > i-maxTimeAhead; k-- {
		t := d.tok(k)
		switch {
		case t.Text == ";", t.Lower == "and" && d.tok(k-1).Text != "between", t.Lower == "but":
			return k
		case t.Kind == text.Number, calendar.Has(t.Lower), t.Text == ",", timeWords.Has(t.Lower):
		default:
			return -1
		}
	}
	return -1
}

// headsVerb reports a word that is what a subject does.
func (d *reading) headsVerb(i int) bool {
	t := d.tok(i)
	w := t.Lower
	return looksVerb(w) || w == "was" || w == "is" || w == "has" || w == "had" || w == "would" || w == "will" || !t.Capital && t.Kind == text.Word && len(w) > 4 && (strings.HasSuffix(w, "ed") || strings.HasSuffix(w, "s")) && !closedWords.Has(w)
}

// timeWords are what a time before a subject is made of; closedBefore stand before names that are no subjects.
var (
	timeWords    = set("in on at later after that the same next day days week weeks month months year years two three four five six ten early late mid spring summer autumn winter end beginning then finally soon from")
	closedBefore = set("of to in with from by for on against at between over into under and")
)

// maxTimeAhead is how many tokens a time before "it" may have.
const maxTimeAhead = 8

// nearestActor finds the last state or organisation named as such, not by an
// adjective, -1 for none.
func (d *reading) nearestActor(from, to int) int {
	for j := to - 1; j >= from; j-- {
		f := &d.found[j]
		if j > from && d.isTold(j) {
			continue
		}
		if d.actsAsState(j) && f.Form != text.FormAdjective || f.kind == kindEntity && (f.names(schema.Organisation) || f.names(schema.Group)) {
			return j
		}
	}
	return -1
}

// isTold reports whether somebody tells the one named at j something of his own: in "Venezuela told the United
// Nations that it would leave", it is Venezuela.
func (d *reading) isTold(j int) bool {
	f := &d.found[j]
	i := f.Tokens.Start - 1
	if d.tok(i).Lower == "the" {
		i--
	}
	return informs.Has(d.tok(i).Lower) && d.tok(f.Tokens.End).Lower == "that"
}

// informs are verbs of telling somebody what the one who tells does or thinks.
var informs = set(`told tells tell informed informs inform notified notifies notify assured assures assure promised promises promise`)
