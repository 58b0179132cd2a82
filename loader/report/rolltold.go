package report

import (
	"entente/loader/report/text"
	"entente/schema"
)

// comesWords are what a sentence says of those who came or went before it names them with their dates.
var comesWords = text.SetOf("visit visits visited visiting visitor visitors come came gone went been travelled traveled travelling received welcomed hosted guest guests trips")

// listsWords stand before the first of several who are named.
var listsWords = text.SetOf(": include includes included including are were by namely")

// minTold is how many visitors with dates of their own make a list of a sentence.
const minTold = 2

// toldRolls reads the sentences of a passage that list visits, "Four leaders of Peru have come to Chile: Juan Soto (1961), Ana Rojas on a
// State Visit (1997) and Elsa Vidal, who was here in 2001 and again in October 2002": as many visits as there are dates. What follows the
// last date is left to be read, and so are all other sentences.
func (d *reading) toldRolls(p *passage) {
	if p.row != nil || len(p.whens) < minTold {
		return
	}
	var left []text.Sentence
	for i, s := range p.tale {
		visits, tail := d.toldRoll(p, s)
		if len(visits) < minTold {
			if left != nil {
				left = append(left, s)
			}
			continue
		}
		if left == nil {
			left = append(make([]text.Sentence, 0, len(p.tale)), p.tale[:i]...)
		}
		p.visits = append(p.visits, visits...)
		if s.Tokens.End-tail > minBehind {
			s.Tokens.Start = tail
			s.Span.Start = d.t.Tokens[tail].Start
			left = append(left, s)
		}
	}
	if left != nil {
		p.tale = left
	}
}

// minBehind is how many tokens behind the last date may tell something.
const minBehind = 4

// toldRoll reads one sentence so, and gives the token behind its last date.
func (d *reading) toldRoll(p *passage, s text.Sentence) (visits []schema.Event, tail int) {
	mentions, whens := mentionsWithin(p.mentions, s.Tokens), whensWithin(p.whens, s.Tokens)
	if len(whens) < minTold || len(mentions) < minTold {
		return nil, 0
	}
	first := d.firstListed(s, mentions, whens)
	if first < 0 {
		return nil, 0
	}
	above := d.pathIn(text.Span{Start: s.Tokens.Start, End: mentions[first].Tokens.Start})
	listed, from := mentions[first:], mentions[first].Tokens.Start
	var whose []text.Mention
	dated, last := false, from
	for _, w := range whens {
		if w.Duration || w.Date.IsZero() || w.Tokens.Start < mentions[first].Tokens.Start {
			continue
		}
		for len(listed) > 0 && listed[0].Tokens.Start < w.Tokens.Start {
			if isPerson(&listed[0]) {
				if dated {
					whose, dated = nil, false
				}
				whose = append(whose, listed[0])
			}
			listed = listed[1:]
		}
		e := schema.Event{Type: schema.Visit, Status: schema.Occurred, Date: w.Date, Rule: rollRule}
		if stranger := d.strangerIn(text.Span{Start: last, End: w.Tokens.Start}); dated && stranger.Len() > 0 && len(above.from) == 1 && len(above.to) == 1 {
			name := d.t.Slice(d.t.Tokens[stranger.Start].Start, d.t.Tokens[stranger.End-1].End)
			e.Add(schema.RoleSource, schema.Entity{Kind: schema.Person, Name: name, State: above.from[0].Code})
			e.Add(schema.RoleSource, above.from[0])
			e.Add(schema.RoleTarget, above.to[0])
			from = stranger.Start
		} else if len(whose) == 0 || !d.calling(&e, whose, above) {
			return nil, 0
		} else {
			from = whose[0].Tokens.Start
		}
		dated, last = true, w.Tokens.End
		e.Provenance = d.provenance(p.Block, text.Span{Start: d.t.Tokens[from].Start, End: d.t.Tokens[w.Tokens.End-1].End})
		visits = append(visits, e)
		if tail = w.Tokens.End; tail < s.Tokens.End && d.t.Tokens[tail].Text == ")" {
			tail++
		}
	}
	return visits, tail
}

// strangerIn is the name of two capitalised words and more with which what stands between two dates begins, behind marks and "and", where
// nothing that the document knows as a name is in it; empty for none.
func (d *reading) strangerIn(span text.Span) (name text.Span) {
	for span.Start < span.End && (d.t.Tokens[span.Start].Kind == text.Punct || d.t.Tokens[span.Start].Lower == "and") {
		span.Start++
	}
	for _, m := range d.marks.In(span) {
		if isPerson(&m) {
			return name
		}
	}
	end, words := span.Start, 0
	for ; end < span.End; end++ {
		t := &d.t.Tokens[end]
		if t.Kind == text.Word && t.Capital {
			words++
		} else if t.Text != "." && t.Text != "-" {
			break
		}
	}
	if words < 2 || words > maxStranger {
		return name
	}
	return text.Span{Start: span.Start, End: end}
}

// maxStranger is how many words such a name has at the most.
const maxStranger = 5

// firstListed is the first of those whom a sentence lists with their dates, -1 where it lists none: it says before that some came or went,
// and behind that no verb but of who they are.
func (d *reading) firstListed(s text.Sentence, mentions []text.Mention, whens []text.When) int {
	for k := range mentions {
		m := &mentions[k]
		if !isPerson(m) {
			continue
		}
		lists, comes := false, false
		for i := s.Tokens.Start; i < m.Tokens.Start; i++ {
			comes = comes || comesWords.Has(d.t.Tokens[i].Lower)
			lists = lists || comes && i+maxBeforeFirst >= m.Tokens.Start && listsWords.Has(d.t.Tokens[i].Lower)
		}
		if !lists {
			return -1
		}
		persons := 0
		for from, i := m.Tokens.Start, k; i < len(mentions); i++ {
			next := s.Tokens.End
			for j := i + 1; j < len(mentions); j++ {
				if isPerson(&mentions[j]) {
					next = mentions[j].Tokens.Start
					break
				}
			}
			if isPerson(&mentions[i]) && len(whensWithin(whens, text.Span{Start: from, End: next})) > 0 {
				persons++
			}
			from = next
		}
		if persons < minTold {
			return -1
		}
		return k
	}
	return -1
}

// maxBeforeFirst is how many tokens stand between "include" or a colon and the first name at the most: "include H.E. Mr.".
const maxBeforeFirst = 6

// pathIn reads from where those came whom some words are about and where they went: the state behind "to" or "in", and any other.
func (d *reading) pathIn(span text.Span) (r roll) {
	r.is = true
	for _, m := range d.marks.In(span) {
		state := d.stateOf(m, schema.Date{})
		if state == nil {
			continue
		}
		before := m.Tokens.Start - 1
		if before > span.Start && d.t.Tokens[before].Lower == "the" {
			before--
		}
		if before >= span.Start && hostBefore.Has(d.t.Tokens[before].Lower) {
			r.to = state
		} else {
			r.from = state
		}
	}
	return r
}

// hostBefore are the words before the state that others went to.
var hostBefore = text.SetOf("to in visited visiting toured")
