package when

import (
	"strings"

	"entente/schema"
)

// dayWithin reads a day counted within what was just told: "he is killed on the second day", "a declaration
// on the last day of the visit".
func (r *reader) dayWithin(i int) (p period, next int) {
	if r.tok(i).Lower != "the" || r.tok(i-1).Lower != "on" || r.tok(i+2).Lower != "day" {
		return p, i
	}
	next = i + 3
	if r.tok(next).Lower == "of" && r.tok(next+1).Lower == "it" {
		next += 2
	} else if r.tok(next).Lower == "of" {
		if r.tok(next+1).Lower != "the" && r.tok(next+1).Lower != "his" && r.tok(next+1).Lower != "her" || !lasting.Has(r.tok(next+2).Lower) {
			return p, i
		}
	} else if !r.ends(next) {
		return p, i
	}
	first, last := r.days()
	if first.day == 0 {
		return p, i
	}
	switch n, word := ordinals.Of(r.tok(i+1).Lower), r.tok(i+1).Lower; {
	case (word == "last" || word == "final") && last.after(first):
		p.from = last
	case n > 0 && n <= 10:
		p.from = first.plus(n-1, unitDay)
		if last.after(first) && p.from.after(last) {
			return period{}, i
		}
	default:
		return period{}, i
	}
	p.relative = true
	return p, next
}

// lasting are occasions that take days.
var lasting = set("visit talks meeting conference summit war fighting trip tour stay negotiations battle")

// days are the first and last day of what was told last, or of the entry.
func (r *reader) days() (first, last moment) {
	if r.told.last() == r.anchor && r.anchor.day > 0 {
		return r.told.from, r.told.last()
	}
	if r.anchor != r.entry || r.entry.day == 0 {
		return r.anchor, r.anchor
	}
	from, _, _ := strings.Cut(r.ctx.Entry.String(), "/")
	d, err := schema.ParseDate(from)
	if err != nil {
		return moment{}, moment{}
	}
	return momentOf(d), r.entry
}
