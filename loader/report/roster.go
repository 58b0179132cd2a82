package report

import (
	"slices"
	"strings"

	"entente/loader/report/claim"
	"entente/loader/report/opening"
	"entente/loader/report/structure"
	"entente/loader/report/text"
	"entente/schema"
)

// maxIntroduction is how many tokens behind a name may tell who the person is, maxTitles how
// many before it.
const (
	maxIntroduction = 16
	maxTitles       = 5
)

// holdersOf notes with what running text introduces persons.
func (d *reading) holdersOf() claim.Holders {
	if d.s.Genre == structure.RoundTable {
		return nil
	}
	h := claim.Holders{}
	for i := range d.s.Blocks {
		b := &d.s.Blocks[i]
		h.Note(d.t, b.Tokens, d.marks.In(b.Tokens))
	}
	return h
}

// gendersOf notes what forms of address tell of those whom the document names.
func (d *reading) gendersOf() claim.Genders {
	g := claim.NewGenders(d.sexes)
	for i := range d.s.Blocks {
		g.Note(d.t, d.marks.In(d.s.Blocks[i].Tokens))
	}
	return g
}

// rosterOf notes how a report introduces those who speak: by the titles before a name and what
// is set beside it, "Amb. Erdemli, former Turkish ambassador to Athens", where it names them
// first and in the lines of its opening.
func (d *reading) rosterOf() *claim.Roster {
	if d.s.Genre != structure.RoundTable {
		return nil
	}
	r := &claim.Roster{Guest: d.guest()}
	seats, seen := 0, map[string]int{}
	for i := range d.s.Blocks {
		b := &d.s.Blocks[i]
		mentions := d.marks.In(b.Tokens)
		for k := range mentions {
			m := &mentions[k]
			if m.Form == text.FormPronoun || m.Form == text.FormTitle || len(m.Entities) != 1 || m.Entities[0].Kind != schema.Person || strings.Count(m.Entities[0].Name, " ") == 0 && !m.Known {
				continue
			}
			person := m.Entities[0]
			if i := m.Tokens.Start; i > b.Tokens.Start+1 && d.t.Tokens[i-1].Text == "," && chairWords.Has(d.t.Tokens[i-2].Lower) && !d.chaired() {
				d.people.Lead(person) // "the chairman, Mr. David Mafabi, asked"
			}
			if i < maxGuest && !m.Known && d.ledBy(b.Tokens.Start, m.Tokens.Start) && !d.chaired() {
				d.people.Lead(person) // "The session was moderated by Cmde. Bhonsle"
			}
			part := b.Kind == structure.Heading && b.Speaker >= 0
			if m.Known && !part && !d.present(person) {
				continue
			}
			if seen[person.Name]++; seen[person.Name] > 2 {
				continue
			}
			seat := 0
			if seen[person.Name] == 1 && d.speaks(person) {
				seats++
				seat = seats
			}
			words, states := d.introduction(b, mentions, k)
			if part && i+1 < len(d.s.Blocks) && d.s.Blocks[i+1].Section == structure.Body && d.s.Blocks[i+1].Kind == structure.Paragraph {
				next := d.s.Blocks[i+1].Tokens // the line below the name
				words = append(words, d.words(next)...)
				states = append(states, d.statesIn(d.marks.In(next))...)
			}
			r.Add(person, words, states, seat)
		}
	}
	d.numberSeats(r)
	return r
}

// ledBy reports whether the words before a name say that who bears it leads the meeting.
func (d *reading) ledBy(from, name int) bool {
	if name < from+3 || d.t.Tokens[name-1].Lower != "by" {
		return false
	}
	switch w := d.t.Tokens[name-2].Lower; w {
	case "moderated", "chaired", "facilitated":
		before := d.t.Tokens[name-3].Lower
		return before == "was" || before == "is" || before == "and" || before == "ably" || before == "session" || before == "webinar" || before == "discussion"
	case "over":
		return d.t.Tokens[name-3].Lower == "presided"
	}
	return false
}

// guest finds the one person with whom the opening says that the meeting was held, or by whom the talk was given:
// "a discussion with Dr Karaosman, Visiting Scholar", "lecture by Dr MacAskill". There is none where it names
// two.
func (d *reading) guest() (found schema.Entity) {
	if talk := d.s.Talk; talk >= 0 {
		return speakerOf(d.people.Parts[talk])
	}
	for i := range d.s.Blocks {
		b := &d.s.Blocks[i]
		if !b.Opening || b.Section != structure.Body || i > maxGuest {
			break
		}
		mentions := d.marks.In(b.Tokens)
		for k := range mentions {
			m := &mentions[k]
			at := d.beforeStyle(b.Tokens.Start, m.Tokens.Start-1)
			if !isPerson(m) || at <= b.Tokens.Start || m.Known {
				continue
			}
			switch d.t.Tokens[at].Lower {
			case "with", "by":
				if !talks.Has(d.t.Tokens[at-1].Lower) {
					continue
				}
			case "hear", "heard":
				if m.Tokens.End >= len(d.t.Tokens) {
					continue
				}
				if d.t.Tokens[m.Tokens.End].Lower != "on" && d.t.Tokens[m.Tokens.End].Lower != "speak" {
					continue // "members came to hear Dr Osei on the lake"
				}
			case ",", ":":
				if !structure.CallsGuest(d.t, b.Tokens.Start, at) {
					continue
				}
			default:
				continue
			}
			person := speakerOf(m.Entities[0])
			joined := k+1 < len(mentions) && isPerson(&mentions[k+1]) && mentions[k+1].Tokens.Start <= m.Tokens.End+1 && d.t.Tokens[m.Tokens.End].Text != "."
			if joined || found.Kind != "" && schema.Fold(found.Name) != schema.Fold(person.Name) {
				return schema.Entity{}
			}
			found = person
		}
	}
	return found
}

// beforeStyle steps back from the token before a name over what its bearer is called in small letters: "a lecture by
// the retired envoy Hugo Salas".
func (d *reading) beforeStyle(from, at int) int {
	for i := at; i > max(from, at-maxTitles); i-- {
		switch t := &d.t.Tokens[i]; {
		case t.Lower == "by" || t.Lower == "with":
			return i
		case t.Kind != text.Word, t.Capital, t.Lower == "and", t.Lower == "of":
			return at
		}
	}
	return at
}

// talks are meetings with one guest, and what one person gives to a meeting; maxGuest is how many passages may tell
// of them.
var talks = text.SetOf("another discussion talk lecture conversation session seminar webinar meeting briefing address dialogue interaction evening")

const maxGuest = 12

// chaired reports whether it is known who leads the meeting.
func (d *reading) chaired() bool {
	return slices.ContainsFunc(d.people.List, func(e schema.Entity) bool { return e.Role == opening.Moderator })
}

// present reports whether a person is among those who took part.
func (d *reading) present(e schema.Entity) bool {
	return d.roleAt(e) != ""
}

// speaks reports whether a person is among the speakers of the meeting, not its chair.
func (d *reading) speaks(e schema.Entity) bool {
	role := d.roleAt(e)
	return role != "" && role != opening.Moderator
}

func (d *reading) roleAt(e schema.Entity) string {
	for _, p := range d.people.List {
		if schema.SameName(p.Name, e.Name) {
			return p.Role
		}
	}
	return ""
}

// introduction gives the words around mention k of a block that tell who it is.
func (d *reading) introduction(b *structure.Block, mentions []text.Mention, k int) (words, states []string) {
	m := &mentions[k]
	from := m.Tokens.Start
	for from > max(b.Tokens.Start, m.Tokens.Start-maxTitles) {
		t := &d.t.Tokens[from-1]
		if t.Text == "," && from == m.Tokens.Start {
			if at := d.apposed(b, from-1); at < from-1 {
				from = at // "the harbour master, Mr Osei"
			}
			break
		}
		if t.Kind == text.Punct && t.Text != "." && t.Text != "(" && t.Text != ")" && t.Text != "-" || t.Lower == "and" || k > 0 && mentions[k-1].Tokens.End > from-1 && isPerson(&mentions[k-1]) {
			break
		}
		from--
	}
	end := m.Tokens.End
	if end < b.Tokens.End {
		switch d.t.Tokens[end].Text {
		case ",", "(", "–", "—", "-", "of", "from", "who":
			end = d.introduced(b, mentions[k+1:], end+1)
		}
	}
	at := text.Span{Start: from, End: end}
	return d.words(at), d.statesIn(mentionsWithin(mentions, at))
}

// apposed gives the token of "the" before the comma at a token, where what stands between is what somebody is, in a few
// words; else the comma.
func (d *reading) apposed(b *structure.Block, comma int) int {
	for i := comma - 1; i >= max(b.Tokens.Start, comma-maxTitles); i-- {
		switch t := &d.t.Tokens[i]; {
		case t.Lower == "the":
			if i+1 < comma {
				return i
			}
			return comma
		case t.Kind != text.Word && t.Text != "-":
			return comma
		}
	}
	return comma
}

// introduced gives the token where what tells of a person ends: at the next person, the end of
// the sentence or of the item, or where the person says something.
func (d *reading) introduced(b *structure.Block, next []text.Mention, i int) int {
	stop := min(b.Tokens.End, i+maxIntroduction)
	for k := range next {
		if isPerson(&next[k]) {
			stop = min(stop, next[k].Tokens.Start)
			break
		}
	}
	of := d.t.Tokens[i-1].Lower == "of" || d.t.Tokens[i-1].Lower == "from"
	for ; i < stop; i++ {
		t := &d.t.Tokens[i]
		if of && !t.Capital && !joining.Has(t.Lower) {
			return i // "Mr. Oburu of the Beach Units challenged the Minister"
		}
		if t.Text == "," && (i+1 >= stop || !d.t.Tokens[i+1].Capital && d.t.Tokens[i+1].Lower != "former" && d.t.Tokens[i+1].Lower != "now") {
			return i
		}
		switch t.Lower {
		case ";", ".", ":", "that", "said", "argued", "noted", "recalled", "stressed", "was", "is":
			return i
		}
	}
	return i
}

// joining are the small words within the name of a body.
var joining = text.SetOf("of the and for at in on de & - ' ’ 's university institute centre ministry daily newspaper")

func isPerson(m *text.Mention) bool {
	return m.Form != text.FormPronoun && len(m.Entities) > 0 && m.Entities[0].Kind == schema.Person
}

// words gives the words of some tokens, in small letters.
func (d *reading) words(at text.Span) []string {
	var out []string
	for i := at.Start; i < at.End; i++ {
		if t := &d.t.Tokens[i]; t.Kind == text.Word {
			out = append(out, t.Lower)
		}
	}
	return out
}

// statesIn gives the codes of the states that some mentions name or lie in.
func (d *reading) statesIn(mentions []text.Mention) []string {
	var out []string
	for _, m := range mentions {
		for _, e := range m.Entities {
			if e.Code != "" && e.Kind == schema.State {
				out = append(out, e.Code)
			}
			if e.State != "" {
				out = append(out, e.State)
			}
		}
	}
	return out
}
