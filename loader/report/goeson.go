package report

import (
	"slices"

	"entente/loader/report/claim"
	"entente/loader/report/structure"
	"entente/loader/report/text"
	"entente/schema"
)

// What passes from one passage of a report to the next: who has the floor, a talk, a list of points.

// carryOn gives the first sentences of a paragraph to who has the floor where a later one says that they go
// on: "The order was read out. Between these dates, the professor said, lies everything." A sentence
// that names its speaker hands the floor on, and what it follows is left alone.
func (d *reading) carryOn(p *passage, voices []claim.Voice) {
	first := slices.IndexFunc(voices, claim.Voice.IsClaim)
	if first <= 0 || !d.lastVoice.IsClaim() || voices[first].Speaker.Name != d.lastVoice.Speaker.Name || d.at == 0 || d.s.Blocks[d.at-1].Kind != structure.Paragraph {
		return
	}
	for _, m := range mentionsWithin(p.mentions, p.sentences[first].Tokens) {
		if m.Form == text.FormName && isPerson(&m) && m.Entities[0].Name == d.lastVoice.Speaker.Name {
			return
		}
	}
	for i := range first {
		if voices[i].Stage {
			return
		}
	}
	for i := range first {
		voices[i] = claim.Voice{Speaker: d.lastVoice.Speaker, Word: "…", Known: d.lastVoice.Known}
	}
}

// talkOn gives the paragraphs behind one that says how a talk is divided to whose talk it is, up to a heading, to what
// another says or to the discussion.
func (d *reading) talkOn(p *passage, voices []claim.Voice) {
	n := len(voices)
	if n > 0 && claim.DividesTalk(d.t, p.sentences[n-1].Tokens) && p.Kind == structure.Paragraph {
		last := voices[n-1]
		if last.BroughtOn != nil {
			last = claim.Voice{Speaker: *last.BroughtOn}
		}
		d.talk, d.talkUnder = claim.Voice{Speaker: last.Speaker, Word: "…"}, p.Heading
		return
	}
	if !d.talk.IsClaim() {
		return
	}
	others := slices.ContainsFunc(voices, func(v claim.Voice) bool {
		return v.Stage || v.BroughtOn != nil || v.IsClaim() && !samePerson(v.Speaker, d.talk.Speaker)
	})
	if p.Heading != d.talkUnder || p.Kind != structure.Paragraph || others || n > 0 && claim.OpensDiscussion(d.t, p.sentences[0].Tokens) {
		d.talk = claim.Voice{}
		return
	}
	for i := range voices {
		if !voices[i].IsClaim() {
			voices[i] = d.talk
		}
	}
}

// paragraphOn gives a paragraph of a report in which nobody is said to say anything, but whose first sentence
// is about him or her, to who had the floor above it, before the dates told there: "On gas she was less
// cheerful. The treaty left the pipeline open."
func (d *reading) paragraphOn(p *passage, voices []claim.Voice) {
	last := d.lastVoice
	if p.Kind != structure.Paragraph || last.Speaker.Kind != schema.Person || d.at == 0 || d.beforeDates(p) || d.s.Blocks[d.at-1].Kind == structure.Heading {
		return
	}
	if slices.ContainsFunc(voices, func(v claim.Voice) bool { return v.IsClaim() || v.Stage || v.BroughtOn != nil }) {
		return
	}
	if len(p.sentences) == 0 {
		return
	}
	first := p.sentences[0].Tokens
	if !claim.OfHimOrHer(d.t, first) || slices.ContainsFunc(mentionsWithin(p.mentions, first), func(m text.Mention) bool { return m.Form == text.FormName && isPerson(&m) }) {
		return
	}
	for i := range voices {
		voices[i] = claim.Voice{Speaker: last.Speaker, Word: "…", Known: last.Known}
	}
}

// listOf gives the items of a list to whom the passage above it brings on with its last sentence, "Ms Marsh was the
// second speaker.", or to who says that one.
func (d *reading) listOf(p *passage, voices []claim.Voice) {
	n := len(voices)
	switch {
	case p.Kind != structure.Bullet:
		if n > 0 && voices[n-1].BroughtOn != nil {
			d.listed, d.listedAt = claim.Voice{Speaker: *voices[n-1].BroughtOn, Word: "…"}, d.at
		} else if n > 0 && voices[n-1].IsClaim() && voices[n-1].Speaker.Kind == schema.Person {
			d.listed, d.listedAt = claim.Voice{Speaker: voices[n-1].Speaker, Word: "…"}, d.at
		}
	case d.listed.IsClaim() && d.listedAt == d.at-1 && p.Tokens.Len() > 3 && !slices.ContainsFunc(voices, func(v claim.Voice) bool { return v.IsClaim() && v.Word != "…" || v.BroughtOn != nil }):
		for i := range voices {
			voices[i] = d.listed
		}
		d.listedAt = d.at
	}
}

// beforeDates reports whether a passage only leads on to the dates listed below it, which whoever had the floor told: "Here are
// the dates that he wrote on the board:".
func (d *reading) beforeDates(p *passage) bool {
	return d.at+1 < len(d.s.Blocks) && d.s.Blocks[d.at+1].Section == structure.Timeline && len(p.sentences) == 1 && d.t.Tokens[p.Tokens.End-1].Text == ":"
}

// lastOf is who speaks last in a paragraph, or is brought on at its end: "The paper was by Dr Khan. He divided it
// as follows:".
func (d *reading) lastOf(p *passage, voices []claim.Voice) claim.Voice {
	staged := true // so far only what brings somebody on, and what they did then
	for i, v := range slices.Backward(voices) {
		if v.IsClaim() {
			return v
		}
		if staged = staged && v.Stage; staged && v.BroughtOn != nil {
			return claim.Voice{Speaker: *v.BroughtOn}
		}
		staged = staged && claim.OfHimOrHer(d.t, p.sentences[i].Tokens)
	}
	return claim.Voice{}
}
