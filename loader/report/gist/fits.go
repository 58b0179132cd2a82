package gist

import (
	"entente/loader/report/text"
	"entente/schema"
)

// fits reports whether a word of many uses is used for the type in running text: envoys
// are recalled, and so are visits; relations are resumed, and canals reopened.
func fits(in *Input, i int, t schema.EventType) bool {
	var with *text.Words
	switch low := in.Text.Tokens[i].Lower; {
	case t == schema.RelationsSevered && (low == "recalls" || low == "recalled"):
		with = envoys
	case t == schema.RelationsRestored:
		with = ties
	case t == schema.Sanction && low == "terrorism":
		with = lists
	default:
		return true
	}
	for j := in.Clause.Start; j < in.Clause.End; j++ {
		if with.Has(in.Text.Tokens[j].Lower) {
			return true
		}
	}
	return false
}

var (
	envoys = set("ambassador ambassadors envoy envoys minister diplomat diplomats chargé charge commissioner legation mission consul consuls attaché attache")
	ties   = set(`relations relation ties relationship links contacts embassy embassies consulate consulates legation legations ambassador ambassadors envoy envoys mission missions diplomatic
		border borders crossing crossings passage pass frontier flights service services trade line lines talks bridge road route gate`)
	lists = set("sponsor sponsors list listed lists blacklist designated designates")
)
