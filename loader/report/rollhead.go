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
