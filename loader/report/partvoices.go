package report

import (
	"slices"

	"entente/loader/report/claim"
	"entente/loader/report/opening"
	"entente/loader/report/structure"
	"entente/loader/report/text"
	"entente/schema"
)

// partVoices gives the sentences of a speaker's part to the speaker, or to whom the part
// itself has given the floor since: "Mr. Rahman of IPS was of the opinion that …".
func (d *reading) partVoices(p *passage) []claim.Voice {
	if d.floorPart != p.Speaker {
		d.floorPart, d.floor = p.Speaker, speakerOf(d.people.Parts[p.Speaker])
	}
	voices := make([]claim.Voice, len(p.sentences))
	chairs := d.chairs()
	taken := claim.Attribute(d.t, p.sentences, p.mentions, claim.Scene{Report: true, Chairs: chairs, Roster: d.roster})
	asked := false
	staged := false
	if v, ok := claim.TakesFloor(d.t, p.sentences, p.mentions, taken, p.whens, d.roster); ok && !(taken[0].Stage && text.FirstPersons(d.t, p.Tokens, authorWords) > 0) {
		staged = taken[0].Stage && !schema.SameName(v.Speaker.Name, d.floor.Name)
		asked, d.floor = claim.Asks(v), speakerOf(v.Speaker)
		d.people.Add(d.floor, opening.Speaker)
	}
	if e, ok := d.opensInCapitals(p); ok {
		d.floor = e
		d.people.Add(e, opening.Speaker)
	}
	if d.floor.Name == "" { // who asks is not named, whom they quote is
		if d.s.Genre == structure.RoundTable && p.Item > 1 {
			return taken // "Dr Khan said that …" below "Q: …"
		}
		return claim.Attribute(d.t, p.sentences, p.mentions, claim.Scene{Spoke: d.spoke})
	}
	from := d.discussed(p, taken)
	if asked {
		from = 0 // who asks is answered
	}
	for i, s := range p.sentences {
		if i >= from {
			voices[i] = taken[i]
			continue
		}
		if i == 0 && (staged || len(p.sentences) > 1 && p.Item == 1 && claim.OnlyTurn(d.t, s.Tokens)) {
			voices[i].Stage = true // "Mr Osei spoke last."
			continue
		}
		if d.s.Genre == structure.RoundTable && p.Item+i > 1 && (claim.Closes(d.t, s.Tokens) || claim.HandsOver(d.t, s.Tokens, chairs)) {
			voices[i].Stage = true
			continue
		}
		if d.presides(d.floor) && claim.GivesFloor(d.t, s.Tokens) || claim.FloorIsYours(d.t, s.Tokens) {
			voices[i].Stage = true // "I call upon Dr Khan."
			continue
		}
		if d.presides(d.floor) && claim.ListsAdvice(d.t, s.Tokens) {
			voices[i] = claim.Voice{Speaker: d.issuer(), Word: bodyAdviceWord} // "I read it out: one, that the map be printed; two, that …"
			continue
		}
		if d.s.Genre != structure.Article || !claim.Salutes(d.t, s.Tokens) {
			voices[i] = claim.Voice{Speaker: d.floor}
		}
		if v := taken[i]; v.IsClaim() && d.intervenes(s, v, chairs) {
			voices[i] = v
		}
	}
	return voices
}

// opensInCapitals gives the person whose name in capitals, with where they come from in brackets, opens a passage, as
// proceedings print those who speak: "DOROTHY KELLERMAN (Austin) answered for the other side."
func (d *reading) opensInCapitals(p *passage) (schema.Entity, bool) {
	if len(p.mentions) == 0 || p.Kind != structure.Paragraph || !slices.Contains(d.s.Cast, p.mentions[0].Tokens) {
		return schema.Entity{}, false
	}
	m := &p.mentions[0]
	if m.Tokens.Start != p.Tokens.Start || !isPerson(m) || m.Tokens.End >= p.Tokens.End || d.t.Tokens[m.Tokens.End].Text != "(" {
		return schema.Entity{}, false
	}
	return speakerOf(m.Entities[0]), true
}

// intervenes reports whether a sentence in somebody's part is said by who holds the chair: "The
// Chair observed at this point that …".
func (d *reading) intervenes(s text.Sentence, v claim.Voice, chairs map[string]schema.Entity) bool {
	i := s.Tokens.Start
	if d.t.Tokens[i].Lower != "the" || i+1 >= s.Tokens.End {
		return false
	}
	person, ok := chairs[d.t.Tokens[i+1].Lower]
	return ok && person.Name == v.Speaker.Name && person.Name != d.floor.Name
}
