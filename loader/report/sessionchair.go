package report

import (
	"entente/loader/report/claim"
	"entente/loader/report/structure"
	"entente/loader/report/text"
	"entente/schema"
)

// takeSession notes who leads the part of a meeting that a passage tells of: "In the afternoon there was a panel under the
// leadership of the journalist Ama Osei." Whom the tables know led talks of states.
func (d *reading) takeSession(p *passage) {
	if d.s.Genre != structure.RoundTable || p.Section != structure.Body || p.Kind != structure.Paragraph {
		return
	}
	for i := p.Tokens.Start + 2; i+3 < p.Tokens.End; i++ {
		if !leading.Has(d.t.Tokens[i].Lower) || d.t.Tokens[i-1].Lower != "the" || d.t.Tokens[i-2].Lower != "under" || d.t.Tokens[i+1].Lower != "of" || !d.ofSession(p.Tokens.Start, i-2) {
			continue
		}
		for k := range p.mentions {
			m := &p.mentions[k]
			if isPerson(m) && !m.Known && m.Tokens.Start > i+1 && m.Tokens.Start <= i+maxTitles+1 {
				d.chair, d.presiding = speakerOf(m.Entities[0]), nil
				return
			}
		}
	}
}

// ofSession reports whether a part of a meeting is named before token i, or is the subject of the sentence: "The panel met on
// the 5th under".
func (d *reading) ofSession(from, i int) bool {
	for k := i - 1; k >= max(from, i-maxSession); k-- {
		switch t := &d.t.Tokens[k]; {
		case sessions.Has(t.Lower):
			return k == i-1 || k > from && d.t.Tokens[k-1].Lower == "the" && (k < 2 || k-1 == from || d.t.Tokens[k-2].Text == "." || d.t.Tokens[k-2].Text == ",")
		case t.Text == "." || t.Text == ";":
			return false
		}
	}
	return false
}

// maxSession is how many tokens may stand between.
const maxSession = 14

// leading is what somebody has over a session, sessions are the parts of a meeting.
var (
	leading  = text.SetOf("leadership chairmanship moderation direction guidance chair presidency")
	sessions = text.SetOf("panel discussion debate session round-table roundtable conversation workshop plenary")
)

// handsDates gives the floor to who is said to give the dates below a passage which tells nothing else: "Prof. Osei gave a
// short recapitulation with dates:".
func (d *reading) handsDates(b *structure.Block) {
	if d.s.Genre != structure.RoundTable || b.Section != structure.Body {
		return
	}
	var found schema.Entity
	for _, m := range d.marks.In(b.Tokens) {
		if m.Form == text.FormPronoun || !isPerson(&m) {
			continue
		}
		if m.Known || m.Possessive || found.Kind != "" && !samePerson(found, m.Entities[0]) {
			return
		}
		found = speakerOf(m.Entities[0])
	}
	if found.Kind != "" {
		d.lastVoice = claim.Voice{Speaker: found}
	}
}

// closesInPerson gives the sentences among the advice of a meeting in which who is present closes it to that person: "The
// chair, in closing, promised to send the list."
func (d *reading) closesInPerson(p *passage, voices []claim.Voice) {
	if d.s.Genre != structure.RoundTable || p.Kind == structure.Bullet {
		return
	}
	var own []claim.Voice
	for i, s := range p.sentences {
		if !claim.InClosing(d.t, s.Tokens) {
			continue
		}
		if own == nil {
			own = claim.Attribute(d.t, p.sentences, p.mentions, claim.Scene{Report: true, Chairs: d.chairs(), Roster: d.roster})
		}
		if v := own[i]; v.IsClaim() && v.Word != "…" && v.Speaker.Kind == schema.Person && d.present(v.Speaker) {
			voices[i] = v
		}
	}
}
