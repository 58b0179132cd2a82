package report

import (
	"slices"

	"entente/loader/report/claim"
	"entente/loader/report/structure"
	"entente/schema"
)

// discussed gives the sentence of a passage in somebody's part from which on those present speak
// by turns, the number of sentences where none does: "During the interactive session a student
// asked …", "Dr. Wali Jan of Quaid-i-Azam University asked whether …".
func (d *reading) discussed(p *passage, taken []claim.Voice) int {
	if d.s.Genre != structure.RoundTable || p.Kind == structure.Bullet {
		return len(taken)
	}
	if len(p.sentences) == 0 {
		return len(taken)
	}
	if claim.OpensDiscussion(d.t, p.sentences[0].Tokens) {
		return 0
	}
	if claim.FromAudience(d.t, p.sentences[0]) && slices.ContainsFunc(taken[1:], func(v claim.Voice) bool {
		return v.IsClaim() && v.Word != "…" && d.present(v.Speaker)
	}) {
		return 0 // "A delegate regretted that … Dr Khan conceded the point."
	}
	for i, s := range p.sentences {
		v := taken[i]
		if !v.IsClaim() || schema.SameName(v.Speaker.Name, d.floor.Name) {
			continue
		}
		if claim.IsAnswer(d.t, s.Tokens) && d.present(v.Speaker) {
			return i // "Asked about the port, Dr Habte replied that …"
		}
		if (claim.Asks(v) || len(whensWithin(p.whens, s.Tokens)) == 0) && claim.TakesTurn(d.t, s, mentionsWithin(p.mentions, s.Tokens), v, d.present(v.Speaker)) {
			return i
		}
	}
	return len(taken)
}
