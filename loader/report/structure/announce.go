package structure

import "strings"

// askedBy are those who ask for something at the end of a meeting; a chair who requests somebody to speak does not.
var askedBy = set("participants members speakers panellists delegates discussants meeting forum house conference seminar workshop table they all")

// ends reports whether some words say that a meeting was over: "The seminar ended", "The programme was
// closed by", "ended the session", "came to a close".
func ends(words []string) bool {
	for i, w := range words {
		switch w {
		case "ended", "closed", "concluded", "ends", "closes", "concludes", "culminated":
			for _, near := range words[max(0, i-2):min(len(words), i+3)] {
				if reportWords.Has(near) || sittings.Has(near) {
					return true
				}
			}
		case "close", "end":
			if i > 1 && (words[i-1] == "a" || words[i-1] == "an") && words[i-2] == "to" {
				return true
			}
		}
	}
	return false
}

// sittings are what a meeting or one part of it is called.
var sittings = set("session sessions meeting programme program proceedings evening event sitting")

// announces reports whether a passage ends in a colon and speaks of recommendations, or
// of what a meeting agreed.
func (p *parter) announces(b *Block) bool {
	if p.says(b, "history", "background", "timeline", "chronology", "milestones", "evolution") && p.bulletsFollow(b) {
		return false // "He suggested that Ms Batool recall the milestones:"
	}
	tokens := p.doc.Text.Tokens
	end := b.Tokens.End - 1
	if end >= b.Tokens.Start && announcers.Has(tokens[end].Lower) && b.Tokens.Len() <= 24 && p.listFollows(b) {
		return true // "The Group concludes", then a list
	}
	if p.section == Recommendations && b.Tokens.Len() <= 30 && p.says(b, "following") && p.says(b, "conclusions", "recommendations", "suggestions", "points", "proposals", "ideas", "steps") && p.bulletsFollow(b) {
		return true // "The Forum draws the following conclusions for policy makers."
	}
	if end < b.Tokens.Start || tokens[end].Text != ":" && tokens[end].Text != ":-" && !(tokens[end].Text == "-" && end > b.Tokens.Start && tokens[end-1].Text == ":") {
		return false
	}
	for j := max(b.Tokens.Start, end-60); j < end; j++ {
		switch low := tokens[j].Lower; {
		case low == "following" && j == end-1 && (p.section == Recommendations || p.handsOver(b)):
			return true // "The Forum puts forward the following:"
		case strings.HasPrefix(low, "recommend"), low == "suggestions", low == "suggested", low == "proposals", low == "proposed":
			return true
		case (low == "asked" || low == "requested") && j > b.Tokens.Start && j+1 < end && askedBy.Has(p.doc.Text.Tokens[j-1].Lower) && p.ofMeeting(b) && p.bulletsFollow(b):
			return true // "Participants asked the Centre to take four points to the Government:"
		case (low == "wishes" || low == "votes" || low == "voted" || low == "priorities") && p.ofMeeting(b) && p.bulletsFollow(b):
			return true // "The audience voted on wishes. The three with the most votes:"
		case (low == "necessity" || low == "resolutions" || low == "demands") && p.says(b, "following", "these") && !p.says(b, "council", "assembly", "parliament"):
			return true // "The following resolutions were passed:"
		case low == "support" && p.says(b, "following", "these") && (p.section == Recommendations || p.ofMeeting(b)):
			return true // "The following points found wide support:"
		case (low == "agreed" || low == "resolved" || low == "adopted" || low == "approved" || low == "endorsed" || low == "urged" || low == "consensus") && (p.section == Recommendations || p.ofMeeting(b)):
			return true
		}
	}
	return false
}

// handsOver reports whether a passage says that those who met give a list to somebody: "The
// participants submit to both governments the following:".
func (p *parter) handsOver(b *Block) bool {
	if !p.bulletsFollow(b) || !p.ofMeeting(b) {
		return false
	}
	words := p.words(b.Tokens, 60)
	for i, w := range words {
		switch w {
		case "address", "addressed", "addresses", "submit", "submits", "submitted", "endorse", "endorses", "endorsed", "adopt", "adopts", "adopted", "resolve", "resolves", "urge", "ask", "asks":
			return true
		case "put", "puts":
			if i+1 < len(words) && (words[i+1] == "forward" || words[i+1] == "to") {
				return true
			}
		}
	}
	return false
}

// pointsEmerge reports whether passage i announces a list that says what ought to be done, by
// nobody in particular: "The following points emerged:".
func (p *parter) pointsEmerge(i int) bool {
	b, tokens := &p.blocks[i], p.doc.Text.Tokens
	if b.Tokens.Len() > maxAnnounce || tokens[b.Tokens.End-1].Text != ":" {
		return false
	}
	if name, _, shape := p.nameShape(b.Tokens); shape == sureName || shape == likeName && p.bareName(name) {
		return false
	}
	if p.namesPerson(b) {
		return false
	}
	return p.advises(i)
}

// namesPerson reports whether a passage speaks of a person, by a title or a pronoun.
func (p *parter) namesPerson(b *Block) bool {
	for j := b.Tokens.Start; j < b.Tokens.End; j++ {
		if t := &p.doc.Text.Tokens[j]; j > b.Tokens.Start && t.Capital && (courtesy.Has(strings.TrimSuffix(t.Lower, ".")) || titles.Has(strings.TrimSuffix(t.Lower, "."))) || t.Lower == "he" || t.Lower == "she" || t.Lower == "his" || t.Lower == "her" {
			return true
		}
	}
	return false
}

// resolves reports whether passage i announces a list of resolutions, "that both governments publish the
// map", of those who met: it names nobody, or who leads the meeting.
func (p *parter) resolves(i int) bool {
	b, tokens := &p.blocks[i], p.doc.Text.Tokens
	if b.Tokens.Len() > maxAnnounce || tokens[b.Tokens.End-1].Text != ":" {
		return false
	}
	all, that := 0, 0
	for j := i + 1; j < len(p.blocks) && p.blocks[j].Kind == Bullet; j++ {
		if all++; p.wished(&p.blocks[j]) {
			that++
		}
	}
	if all < 2 || 3*that < 2*all {
		return false
	}
	for j := b.Tokens.Start; j < b.Tokens.End; j++ {
		if seats.Has(tokens[j].Lower) || reportWords.Has(tokens[j].Lower) {
			return true
		}
	}
	for j := b.Tokens.Start; j < b.Tokens.End; j++ {
		if t := &tokens[j]; t.Capital && titles.Has(strings.TrimSuffix(t.Lower, ".")) && j+1 < b.Tokens.End && tokens[j+1].Capital || t.Lower == "he" || t.Lower == "she" {
			return false
		}
	}
	return p.section != SpeakerPart
}

// resolution reports whether a passage is a clause that those who met resolve on, without the mark of a list.
func (p *parter) resolution(b *Block) bool {
	return p.doc.Text.Tokens[b.Tokens.Start].Text == "That" && p.wished(b)
}

// wished reports whether an item of a list says what is to be done in a clause of its own: "that record
// books be kept at the crossings".
func (p *parter) wished(b *Block) bool {
	tokens := p.doc.Text.Tokens
	if tokens[b.Tokens.Start].Lower != "that" || b.Tokens.Len() < 4 {
		return false
	}
	for j := b.Tokens.Start + 1; j < b.Tokens.End; j++ {
		switch tokens[j].Lower {
		case "is", "was", "are", "were", "has", "had", "does", "did", "will", "would", "may", "can":
			return false
		case "be", "should", "must":
			return true
		}
	}
	return true
}

// maxAnnounce is how many tokens a passage has at the most that announces such a list.
const maxAnnounce = 40

// announcers end a passage that a list of recommendations completes.
var announcers = set("recommends recommended concludes concluded agreed agrees resolved resolves urges urged proposes proposed suggests suggested")

// listFollows reports whether the block after b is a list item that goes on with b's
// sentence.
func (p *parter) listFollows(b *Block) bool {
	tokens := p.doc.Text.Tokens
	for i := range p.blocks {
		if p.blocks[i].Tokens.Start == b.Tokens.Start {
			return i+1 < len(p.blocks) && p.blocks[i+1].Kind == Bullet && !tokens[p.blocks[i+1].Tokens.Start].Capital
		}
	}
	return false
}

// leadsIn reports whether passage i ends in a colon above a list: it says whose the items are.
func (p *parter) leadsIn(i int) bool {
	end := p.blocks[i].Tokens.End - 1
	return p.doc.Text.Tokens[end].Text == ":" && i+1 < len(p.blocks) && p.blocks[i+1].Kind == Bullet
}

// bulletsFollow reports whether the block after b is a list item.
func (p *parter) bulletsFollow(b *Block) bool {
	for i := range p.blocks {
		if p.blocks[i].Tokens.Start == b.Tokens.Start {
			return i+1 < len(p.blocks) && p.blocks[i+1].Kind == Bullet
		}
	}
	return false
}

// ofMeeting reports whether recommendations that a passage announces are the meeting's
// and not a speaker's: it says so, names nobody who makes them, or who sums up is the
// chair.
func (p *parter) ofMeeting(b *Block) bool {
	if p.speaker >= 0 && (p.doc.Speakers[p.speaker].Role == "moderator" || strings.HasPrefix(p.doc.Speakers[p.speaker].Role, "chair")) {
		return true
	}
	words := p.words(b.Tokens, 80)
	for i, w := range words {
		if reportWords.Has(w) || seatWords.Has(w) || w == "house" || w == "meeting" || w == "seminar" || w == "table" && i > 0 && words[i-1] == "round" {
			return true
		}
		if (w == "was" || w == "were" || w == "been") && i+1 < len(words) {
			for _, done := range words[i+1 : min(len(words), i+4)] {
				if done == "recommended" || done == "agreed" || done == "suggested" || done == "proposed" || done == "adopted" || done == "made" || done == "resolved" || done == "formulated" {
					return true
				}
			}
		}
	}
	return false
}
