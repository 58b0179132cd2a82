package report

import (
	"strings"

	"entente/loader/report/structure"
	"entente/loader/report/text"
)

// maxTitleItem is how many tokens an item has at the most that may be no more than a title.
const maxTitleItem = 6

// titleItem reports whether an item of a list is the title of something that stands elsewhere, as menus and lists of contents
// give it: a few words without a date, a name or a verb, "Economic co-operation", "Significant agreements". It tells of no
// event, whatever its words are: who signed, and when, would be said. A passage of one or two such words is a heading that
// nothing sets off.
func (d *reading) titleItem(p *passage) bool {
	if p.row != nil || !p.Date.IsZero() || len(p.whens) > 0 || len(p.mentions) > 0 {
		return p.Kind == structure.Paragraph && p.row == nil && p.Tokens.Len() <= 2 && len(p.whens) == 0
	}
	if p.Kind == structure.Paragraph {
		return p.Tokens.Len() <= 2
	}
	if p.Kind != structure.Bullet || p.Tokens.Len() > maxTitleItem {
		return false
	}
	names, words := false, false
	for i := p.Tokens.Start; i < p.Tokens.End; i++ {
		t := &d.t.Tokens[i]
		names = names || i > p.Tokens.Start && t.Capital
		words = words || t.Kind == text.Word && !t.Capital && len(t.Text) > 3
		if t.Text == "." || t.Text == ":" || t.Text == "\"" || t.Text == "“" {
			return false
		}
		if t.Kind == text.Word && !t.Capital && (strings.HasSuffix(t.Lower, "ed") || strings.HasSuffix(t.Lower, "en") || titleVerbs.Has(t.Lower)) {
			return false // "border closed", "envoys withdrawn"
		}
	}
	return !(names && words) // "Volta and Nile dams" names what was built
}

// titleVerbs make an item more than a title.
var titleVerbs = text.SetOf("is are was were has have had will to not should must may can cut sent left made begun held met put set fell broke began")
