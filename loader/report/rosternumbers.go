package report

import (
	"entente/loader/report/claim"
	"entente/loader/report/structure"
	"entente/loader/report/text"
)

// numberSeats notes in which place a list in the opening has those who were heard, under a line that says what they are, as a
// report may call them by no more than that: "Witness II replied that …" behind "Witnesses heard" over "II. Dr Ama Osei".
func (d *reading) numberSeats(r *claim.Roster) {
	role, n := "", 0
	for i := range min(2*maxGuest, len(d.s.Blocks)) {
		b := &d.s.Blocks[i]
		if b.Kind != structure.Bullet {
			role, n = "", 0
			for j := b.Tokens.Start; j < min(b.Tokens.End, b.Tokens.Start+maxTitles); j++ {
				if called := heardAs[d.t.Tokens[j].Lower]; called != "" {
					role = called
				}
			}
			continue
		}
		if role == "" {
			continue
		}
		n++
		for _, m := range d.marks.In(b.Tokens) {
			if m.Form != text.FormPronoun && isPerson(&m) && !m.Known {
				r.Number(role, n, speakerOf(m.Entities[0]))
				break
			}
		}
	}
}

// heardAs are those who are heard, and what one of them is called.
var heardAs = map[string]string{
	"witnesses": "witness", "experts": "expert", "speakers": "speaker", "panellists": "panellist", "panelists": "panelist", "discussants": "discussant", "participants": "participant", "interviewees": "interviewee",
	"informants": "informant", "respondents": "respondent", "petitioners": "petitioner",
}
