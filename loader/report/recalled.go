package report

import (
	"strings"

	"entente/loader/report/structure"
	"entente/loader/report/text"
	"entente/schema"
)

// recalled gives the end of a treaty that is called by its year alone, "abrogates the 1974 treaty",
// the parties that the document told of under that year.
func (d *reading) recalled(e *schema.Event) {
	if e.Type != schema.Withdrawal || len(statesIn(e.Source)) != 1 || e.Provenance.Section != structure.Timeline {
		return
	}
	year := d.treatyYear(text.Span{Start: e.Provenance.Start, End: e.Provenance.End})
	if year == 0 {
		return
	}
	own := statesIn(e.Source)[0]
	var made *schema.Event
	for i := len(d.result.Events) - 1; i >= max(0, len(d.result.Events)-maxDirection); i-- {
		have := d.result.Events[i]
		if have.Type != schema.Agreement || have.Date.IsZero() || have.Date.Earliest().Open() || have.Date.Earliest().Year() != year || have.Date.Latest().Year() != year || !own.Among(have.Party) {
			continue
		}
		if made != nil {
			return // two treaties of the year
		}
		made = have
	}
	if made == nil {
		return
	}
	e.Target, e.Party = nil, nil
	for _, x := range statesIn(made.Party) {
		if !x.Same(own) {
			e.Add(schema.RoleTarget, x)
		}
	}
}

// treatyYear is the year by which a passage calls a treaty: "the 1974 treaty", "the treaty of 1974".
// 0 for none.
func (d *reading) treatyYear(span text.Span) (year int) {
	tokens := d.t.TokensIn(span)
	tokens.End = min(tokens.End+yearBehind, len(d.t.Tokens))
	for i := tokens.Start; i < tokens.End; i++ {
		if d.t.Tokens[i].Kind != text.Number || len(d.t.Tokens[i].Text) != 4 {
			continue
		}
		year = 0
		for _, c := range d.t.Tokens[i].Text {
			if c < '0' || c > '9' {
				return 0
			}
			year = 10*year + int(c-'0')
		}
		for j := i + 1; j < min(i+3, tokens.End); j++ {
			if treatyNouns.Has(d.t.Tokens[j].Lower) && d.t.Tokens[i-1].Lower == "the" && !d.withPartner(j+1) {
				return year
			}
		}
		if i > tokens.Start+1 && strings.Contains("of from", d.t.Tokens[i-1].Lower) && treatyNouns.Has(d.t.Tokens[i-2].Lower) && !d.withPartner(i+1) {
			return year
		}
	}
	return 0
}

// yearBehind is how many words behind what was read the year of the treaty may stand.
const yearBehind = 3

// withPartner reports that the partner is named behind the treaty.
func (d *reading) withPartner(i int) bool {
	return i < len(d.t.Tokens) && (d.t.Tokens[i].Lower == "with" || d.t.Tokens[i].Lower == "between")
}

// treatyNouns are the nouns by which a treaty is called.
var treatyNouns = text.SetOf("treaty pact agreement accord accords convention protocol declaration alliance concordat")
