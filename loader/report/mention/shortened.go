package mention

import (
	"strings"

	"entente/loader/report/text"
	"entente/schema"
)

// shortened takes the head of a body's name that stands for the whole of it once that has
// been named: "The Council lifts its sanctions" of the Security Council.
func (d *reading) shortened(i int) int {
	t := d.tok(i)
	if !t.Capital || !shortHeads.Has(t.Lower) || d.tok(i-1).Lower != "the" || allUpper(t.Text) {
		return i
	}
	if next := d.tok(i + 1); next.Capital && next.Kind == text.Word || next.Lower == "of" || next.Lower == "for" || next.Text == "-" && !next.Space {
		return i
	}
	for k := len(d.found) - 1; k >= max(0, len(d.found)-shortReach); k-- {
		f := &d.found[k]
		if !f.names(schema.Organisation) || !d.headedBy(f, t.Lower) {
			continue
		}
		again := found{kind: kindEntity, person: -1, entity: f.entity, state: f.state}
		again.Form, again.Known = text.FormName, f.Known
		d.add(again, i, i+1)
		return i + 1
	}
	return i
}

// headedBy reports whether a word ends an organisation's name, or what stands before "of" or
// "for" in it.
func (d *reading) headedBy(f *found, head string) bool {
	for _, name := range []string{f.entity.Name, d.nameText(f.Tokens.Start, f.Tokens.End)} {
		name = strings.ToLower(name)
		if strings.HasSuffix(name, " "+head) {
			return true
		}
		for _, of := range []string{" of ", " for "} {
			if before, _, ok := strings.Cut(name, of); ok && (before == head || strings.HasSuffix(before, " "+head)) {
				return true
			}
		}
	}
	return false
}

// shortReach is how many mentions the name may stand before its short form.
const shortReach = 120

// shortHeads are the heads of names that stand for them. Who holds a meeting and reports it is
// "the Institute" or "the Centre" in every passage and not what they are about.
var shortHeads = set("council community union organisation organization alliance league bank fund commission federation assembly tribunal court agency navy bloc front")
