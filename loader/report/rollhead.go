package report

import (
	"entente/loader/report/structure"
	"entente/loader/report/text"
	"entente/schema"
)

// rollIn reads a heading or lead-in: whether it speaks of visits, and the states that the visitors come from and go to.
func (d *reading) rollIn(b *structure.Block) roll {
	var r roll
	for i := b.Tokens.Start; i < b.Tokens.End; i++ {
		r.is = r.is || visitWords.Has(d.t.Tokens[i].Lower)
	}
	for _, m := range d.marks.In(b.Tokens) {
		var state []schema.Entity
		for _, e := range d.marks.At(m, b.Date) {
			if e.Kind == schema.Place && e.State != "" {
				e, _ = d.marks.State(e.State)
			}
			if e.Kind == schema.State {
				state = []schema.Entity{e}
			}
		}
		switch side := d.sideOf(b, m); {
		case state == nil:
		case side == schema.RoleSource && r.from == nil:
			r.from = state
		case side == schema.RoleTarget && (r.to == nil || d.wordBefore(b, m, 1) != "in"):
			r.to = state
		}
	}
	return r
}

// maxSide is how many words stand between the preposition and the state in the head of a list of visits.
const maxSide = 8

// sideOf tells on which side of the visits a state stands in the head of their list: behind "to" they go there; behind "from",
// "by" and "of", with offices between or not, they come from there ("by ministers of Ghana"), as they do where it is the
// adjective of the visitors or visits ("Ghanaian ministers"). Behind the colon at the end of a title stands where they go
// ("Travels of the Secretary: Peru").
func (d *reading) sideOf(b *structure.Block, m text.Mention) schema.Role {
	switch d.wordBefore(b, m, 1) {
	case "to", "→", ">", "in":
		return schema.RoleTarget
	case "from", "by":
		return schema.RoleSource
	case ":":
		if m.Tokens.End == b.Tokens.End {
			return schema.RoleTarget
		}
	}
	if m.Form == text.FormAdjective || m.Form == text.FormTitle && m.Tokens.Start == b.Tokens.Start {
		return schema.RoleSource
	}
	for k := 1; k <= maxSide; k++ {
		switch w := d.wordBefore(b, m, k); w {
		case "by", "of", "from":
			return schema.RoleSource
		case "", "to", "between", ":", "and", "with", "→", ">", "in":
			return ""
		}
	}
	return ""
}

// wordBefore is the word k words before a mention in its block, articles not counted; "" for none.
func (d *reading) wordBefore(b *structure.Block, m text.Mention, k int) string {
	for i := m.Tokens.Start - 1; i >= b.Tokens.Start; i-- {
		w := d.t.Tokens[i].Lower
		if w == "the" {
			continue
		}
		if k--; k == 0 {
			return w
		}
	}
	return ""
}

// ofCountry gives the list below a heading that is no more than the name of a state its other side, where the heading above says
// from where or to where the visits of all states go: "Norway" below "State visits abroad by the President of Ghana".
func (d *reading) ofCountry(b *structure.Block, r roll) roll {
	mentions := d.marks.In(b.Tokens)
	if len(mentions) != 1 || r.from != nil || r.to != nil || mentions[0].Form == text.FormAdjective {
		return r
	}
	state := d.stateOf(mentions[0], b.Date)
	over := d.overRoll
	switch {
	case state == nil:
	case over.from != nil && over.to == nil && !state[0].Same(over.from[0]):
		r.from, r.to = over.from, state
	case over.to != nil && over.from == nil && !state[0].Same(over.to[0]):
		r.from, r.to = state, over.to
	}
	return r
}

// rollAbove is what the lead-in, or else the heading, above a block says of visits.
func (d *reading) rollAbove(b *structure.Block) roll {
	if d.leadIn.is && d.leadUnder == b.Heading {
		return d.leadIn
	}
	return d.headRoll
}

// afterPassage notes what a passage leads in, where it may: "These include:", "Visits to Peru" over a list.
func (d *reading) afterPassage(b *structure.Block) {
	if b.Kind != structure.Paragraph && !(b.Kind == structure.Bullet && d.endsInColon(b)) || b.Span.Len() > maxRoll {
		return
	}
	d.leadIn, d.leadUnder = roll{}, b.Heading
	if d.leadsInList(b) {
		d.leadIn = d.rollIn(b)
		d.leadIn.is = d.leadIn.is || d.visits && d.onlyPath(b) // "From India to Oman:" below "Visits"
	}
}

// endsInColon reports whether a passage ends in a colon, with a dash behind it or not.
func (d *reading) endsInColon(b *structure.Block) bool {
	for i := max(b.Tokens.Start, b.Tokens.End-2); i < b.Tokens.End; i++ {
		if d.t.Tokens[i].Text == ":" || d.t.Tokens[i].Text == ":-" {
			return true
		}
	}
	return false
}

// leadsInList reports whether a passage ends in a colon, or is a line of a few words over the items of a list.
func (d *reading) leadsInList(b *structure.Block) bool {
	if d.endsInColon(b) {
		return true
	}
	if b.Span.Len() > rollHead || d.at+1 >= len(d.s.Blocks) || d.s.Blocks[d.at+1].Kind != structure.Bullet && d.s.Blocks[d.at+1].Kind != structure.Entry {
		return false
	}
	for i := b.Tokens.Start; i < b.Tokens.End; i++ {
		if t := &d.t.Tokens[i]; t.Text == "." || t.Text == ";" || i > b.Tokens.Start && t.LineBreak {
			return false
		}
	}
	return true
}

// headsRoll reports whether a passage without a date is no more than the head of a list of visits that
// follows: "Kenyan visits to Norway:", "From Kenya to Norway:" below "Visits".
func (d *reading) headsRoll(p *passage) bool {
	if p.Kind != structure.Paragraph && !(p.Kind == structure.Bullet && d.endsInColon(p.Block)) || givesDate(p.whens) || d.at+1 >= len(d.s.Blocks) || !d.leadsInList(p.Block) {
		return false
	}
	if next := &d.s.Blocks[d.at+1]; next.Kind != structure.Bullet && next.Kind != structure.Entry {
		return false
	}
	return d.visits && d.onlyPath(p.Block) || len(p.sentences) == 1 && p.Span.Len() <= rollHead && d.rollIn(p.Block).is
}

// rollHead is the length, in code points, of the longest head of a list of visits.
const rollHead = 80

// underHeading notes what a heading says of visits: by itself, or as one direction of the
// list that the heading before announced.
func (d *reading) underHeading(b *structure.Block) {
	d.leadIn = roll{}
	r := d.rollIn(b)
	if whose := d.onlyPersons(b); !r.is && d.visits && len(whose) > 0 {
		d.headRoll.whose = whose
		return
	}
	if !r.is && d.visits && d.onlyPath(b) {
		r.is = true
		d.headRoll = d.ofCountry(b, r)
		return
	}
	d.headRoll, d.visits, d.overRoll = r, r.is, r
}

// onlyPath reports whether a heading names two sides and nothing more: "From Mongolia to
// Japan".
func (d *reading) onlyPath(b *structure.Block) bool {
	mentions, named := d.marks.In(b.Tokens), false
	for i := b.Tokens.Start; i < b.Tokens.End; {
		if len(mentions) > 0 && mentions[0].Tokens.Start == i {
			i, mentions, named = mentions[0].Tokens.End, mentions[1:], true
			continue
		}
		if !pathWords.Has(d.t.Tokens[i].Lower) {
			return false
		}
		i++
	}
	return named
}
