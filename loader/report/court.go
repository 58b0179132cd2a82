package report

import (
	"sort"
	"strings"

	"entente/schema"
)

// court names the court that a finding calls no more than "the court" or "the judges": the one that the document
// has named last before it.
func (d *reading) court(e *schema.Event) {
	if e.Rule != "statements/court-finds" || len(e.Source)+len(e.Party) > 0 {
		return
	}
	all, at := d.marks.Mentions, d.t.TokenFrom(e.Provenance.Start)
	last := sort.Search(len(all), func(k int) bool { return all[k].Tokens.Start > at })
	for k := last - 1; k >= max(0, last-maxCourt); k-- {
		for _, x := range all[k].Entities {
			if x.Kind == schema.Organisation && (strings.Contains(x.Name, "Court") || strings.Contains(x.Name, "Tribunal")) {
				e.Add(schema.RoleSource, x)
				return
			}
		}
	}
}

// maxCourt is how many names before a finding its court is looked for among.
const maxCourt = 400
