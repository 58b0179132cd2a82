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
	if last := tokens[end].Text; last != "." && b.Tokens.Len() <= maxAnnounce && p.mayWish(b) && p.bulletsFollow(b) {
		return true // "The group may wish to raise with both embassies"
	}
	if end-1 > b.Tokens.Start && tokens[end].Lower == "that" && b.Tokens.Len() <= maxAnnounce && (announcers.Has(tokens[end-1].Lower) || advises.Has(tokens[end-1].Lower)) && p.listFollows(b) {
		return true // "The committee is inclined to recommend that", then a list
	}
	if p.section == Recommendations && b.Tokens.Len() <= 30 && p.says(b, "following") && p.says(b, "conclusions", "recommendations", "suggestions", "points", "proposals", "ideas", "steps") && p.bulletsFollow(b) {
		return true // "The Forum draws the following conclusions for policy makers."
	}
	if p.headsAsks(b) {
		return true
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

// stepsFollow reports whether passage i announces what is to be done in a list that names it and tells nothing: "The following
// were put forward as possible steps:" over "a shared register of graves;".
func (p *parter) stepsFollow(i int) bool {
	b := &p.blocks[i]
	if b.Tokens.Len() > maxAnnounce || p.doc.Text.Tokens[b.Tokens.End-1].Text != ":" || !p.says(b, "following", "these", "three", "four", "five", "several") || !p.says(b, "steps", "measures", "ideas", "actions", "wishes", "tasks") || p.namesPerson(b) || p.beginsWithStyle(b) {
		return false
	}
	n := 0
	for j := i + 1; j < len(p.blocks) && p.blocks[j].Kind == Bullet; j++ {
		if item := &p.blocks[j]; p.hasYear(item) || !p.verbless(item) && !p.advice(item) {
			return false
		}
		n++
	}
	return n > 1
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
	if last := tokens[b.Tokens.End-1].Text; b.Tokens.Len() > maxAnnounce || last != ":" && last != "," {
		return false
	}
	all, that := 0, 0
	for j := i + 1; j < len(p.blocks) && p.blocks[j].Kind == Bullet; j++ {
		if all++; p.wished(&p.blocks[j]) {
			that++
		}
	}
	if all < 2 || 3*that < 2*all || tokens[b.Tokens.End-1].Text == "," && !p.says(b, "resolved", "recommended", "agreed", "decided") {
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

// mayWish reports whether a passage says in the words of offices what somebody is advised to do: "may wish to raise", "is invited
// to consider".
func (p *parter) mayWish(b *Block) bool {
	words := p.words(b.Tokens, maxAnnounce)
	for i := 1; i+2 < len(words); i++ {
		switch words[i] {
		case "may", "might":
			if words[i+1] == "wish" && words[i+2] == "to" || words[i+1] == "want" && words[i+2] == "to" {
				return true
			}
		case "is", "are":
			if (words[i+1] == "invited" || words[i+1] == "urged" || words[i+1] == "encouraged") && words[i+2] == "to" {
				return true
			}
		}
	}
	return false
}

// advises are verbs of giving advice, as they stand behind another verb.
var advises = set("recommend urge propose suggest advise request ask")

// headsAsks reports whether a passage ends in a few words and a colon that could stand over advice as a heading: "The
// brief appeared last week. Its asks, in short:".
func (p *parter) headsAsks(b *Block) bool {
	tokens, end := p.doc.Text.Tokens, b.Tokens.End
	if _, _, shape := p.nameShape(b.Tokens); shape == sureName || p.beginsWithStyle(b) || p.namesPerson(b) {
		return false
	}
	if tokens[end-1].Text != ":" && b.Kind == Paragraph && len(b.lines) == 1 && p.beforeBrackets(b.Tokens).Len() <= maxLeadIn && b.Tokens.Len() <= maxTitleLine && !p.terminal(&b.lines[0]) && p.bulletsFollow(b) {
		return sectionOf(p.words(p.beforeBrackets(b.Tokens), maxLeadIn)) == Recommendations // "What people wanted (by show of hands)"
	}
	if tokens[end-1].Text != ":" {
		return false
	}
	from := b.Tokens.Start
	for j := end - 2; j > b.Tokens.Start; j-- {
		if t := tokens[j].Text; (t == "." || t == "!" || t == "?") && tokens[j+1].Capital {
			from = j + 1
			break
		}
	}
	if p.gathered(b.Tokens) && p.bulletsFollow(b) {
		return true
	}
	return end-from <= maxLeadIn && sectionOf(p.words(textSpan{Start: from, End: end}, maxLeadIn)) == Recommendations
}

// gathered reports whether a lead-in says that what stands below was picked from what many wrote down: "Of the cards that
// people dropped into the box we print what came up most often:".
func (p *parter) gathered(span textSpan) bool {
	if span.Len() > maxGathered {
		return false
	}
	slips, most := false, false
	tokens := p.doc.Text.Tokens
	for i := span.Start; i+1 < span.End; i++ {
		switch w, next := tokens[i].Lower, tokens[i+1].Lower; {
		case slipWords.Has(w):
			slips = true
		case w == "most" && (next == "often" || next == "frequently" || next == "frequent" || next == "votes" || next == "dots" || next == "hands" || next == "support" || next == "wished" || next == "wanted"), w == "again" && next == "and", w == "than" && next == "once", w == "oftenest", w == "top" && tokens[i-1].Lower == "the":
			most = true
		}
	}
	return slips && most
}

// slipWords are on what those present write what they wish, and where they put it.
var slipWords = set("slips slip cards card notes post-its stickers votes ballots papers wall board basket box hat flipchart wishlist wishes ideas proposals suggestions")

// maxGathered is how many tokens such a lead-in has at the most.
const maxGathered = 36

// headsOwnList reports whether item i is only the heading of a list that is marked in another way, and that list is of
// advice: "3. RESOLUTIONS" over "a) To ask both ministries …".
func (p *parter) headsOwnList(i int) bool {
	b := &p.blocks[i]
	if b.Kind != Bullet || b.Tokens.Len() > maxLeadIn || p.terminal(&b.lines[len(b.lines)-1]) || i+1 >= len(p.blocks) || p.blocks[i+1].Kind != Bullet || p.styleOf(i) == p.styleOf(i+1) {
		return false
	}
	next := &p.blocks[i+1]
	return sectionOf(p.words(p.beforeBrackets(b.Tokens), maxLeadIn)) == Recommendations && !p.voiced(next) && (p.advice(next) || p.wished(next) || p.verbless(next))
}

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
