package report

import (
	"entente/loader/report/claim"
	"entente/loader/report/structure"
	"entente/schema"
)

// advice gives the sentences behind "made four recommendations", and those in which the
// meeting itself advises, to who issues them.
func (d *reading) advice(p *passage, voices []claim.Voice) {
	announced, advised := false, false
	for i, s := range p.sentences {
		if (!voices[i].IsClaim() || voices[i].Word == "…") && claim.ListsAdvice(d.t, s.Tokens) {
			voices[i] = claim.Voice{Speaker: d.issuer(), Word: bodyAdviceWord}
			continue
		}
		if !voices[i].IsClaim() && !announced && d.hosts.Announces(d.t, s.Tokens) {
			announced = true
			continue
		}
		if !voices[i].IsClaim() && !announced && (d.hosts.BodyAdvises(d.t, s.Tokens) || advised && claim.AlsoAdvises(d.t, s.Tokens)) {
			voices[i] = claim.Voice{Speaker: d.issuer(), Word: bodyAdviceWord}
			advised = true
			continue
		}
		if !voices[i].IsClaim() && len(d.organisers) > 0 && d.hosts.BodyConcludes(d.t, s.Tokens) {
			voices[i] = claim.Voice{Speaker: d.issuer(), Word: bodyViewWord}
			advised = true
			continue
		}
		if !voices[i].IsClaim() && !voices[i].Stage && p.Kind != structure.Bullet && d.closing(p) && (claim.AlsoAdvises(d.t, s.Tokens) || i > 0 && voices[i-1].Word == bodyAdviceWord && claim.JoinsAdvice(d.t, s.Tokens)) {
			voices[i] = claim.Voice{Speaker: d.issuer(), Word: bodyAdviceWord}
			continue
		}
		advised = !voices[i].IsClaim() && (advised || claim.BodyIssues(d.t, s.Tokens))
		if announced && !voices[i].IsClaim() {
			voices[i] = claim.Voice{Speaker: d.issuer(), Word: adviceWord}
			continue
		}
		for j := s.Tokens.Start; j < s.Tokens.End; j++ {
			if low := d.t.Tokens[j].Lower; (low == "recommendations" || low == "proposals" || low == "suggestions") && !voices[i].IsClaim() {
				announced = true
				if j+minAdvice < s.Tokens.End && d.t.Tokens[j+1].Text == ":" { // "The seminar made these suggestions: (1) …"
					voices[i] = claim.Voice{Speaker: d.issuer(), Word: adviceWord}
				}
			}
		}
	}
}

// closing reports whether a passage stands under the last heading of a report, behind those who spoke: what
// ought to be done is said there by those who write.
func (d *reading) closing(p *passage) bool {
	if p.Heading < 0 || len(d.speakers) == 0 {
		return false
	}
	for i := p.Heading + 1; i < len(d.s.Blocks); i++ {
		if d.s.Blocks[i].Kind == structure.Heading {
			return false
		}
	}
	return true
}

// minAdvice is how many tokens the advice has at the least that stands behind the colon of what announces
// it.
const minAdvice = 6

// issuer is the body whose recommendations they are: the organiser, else those present, or those who wrote an article.
func (d *reading) issuer() schema.Entity {
	if len(d.organisers) > 0 {
		return d.organisers[0]
	}
	if d.s.Genre != structure.RoundTable {
		return schema.Entity{Kind: schema.Group, Name: "authors"}
	}
	return schema.Entity{Kind: schema.Group, Name: "participants"}
}

// belowThat reports whether an item of a list completes the sentence above the list: "The table recommends that:" over
// "the two governments publish their positions;".
func (d *reading) belowThat(p *passage) bool {
	if p.Kind != structure.Bullet {
		return false
	}
	for i := d.at - 1; i >= max(0, d.at-maxAsks); i-- {
		if b := &d.s.Blocks[i]; b.Kind != structure.Bullet {
			end := b.Tokens.End - 1
			if d.t.Tokens[end].Text == ":" {
				end--
			}
			return end > b.Tokens.Start && d.t.Tokens[end].Lower == "that"
		}
	}
	return false
}

// maxAsks is how many items such a list has at the most.
const maxAsks = 40

// takeaway gives the sentences of an item under a heading of advice or of what a meeting brought to the one of those
// present who is said to say them: "Sanctity comes first. For Mr Lau the treaty is no contract among others." It is
// nil where nobody is, or where two are.
func (d *reading) takeaway(p *passage) []claim.Voice {
	if p.Kind != structure.Bullet || d.s.Genre != structure.RoundTable {
		return nil
	}
	voices := claim.Attribute(d.t, p.sentences, p.mentions, claim.Scene{Report: true, Chairs: d.chairs(), Roster: d.roster})
	whose := claim.Voice{}
	for _, v := range voices {
		switch {
		case !v.IsClaim() || v.Word == "…":
		case v.Known || v.Speaker.Kind != schema.Person, whose.IsClaim() && !samePerson(whose.Speaker, v.Speaker):
			return nil
		default:
			whose = v
		}
	}
	if !whose.IsClaim() {
		return nil
	}
	for i := range voices {
		if !voices[i].IsClaim() {
			voices[i] = claim.Voice{Speaker: whose.Speaker, Word: "…"}
		}
	}
	return voices
}
