package structure

import (
	"strings"

	"entente/loader/report/text"
)

// partSections gives every block its section, speaker and item number.
func (r *reader) partSections() {
	p := parter{reader: r, section: Body, speaker: -1, heading: -1, talkAt: -1, items: map[string]int{}}
	for i := range r.blocks {
		if b := &r.blocks[i]; b.Kind == Heading {
			if name, _, shape := r.nameShape(b.Tokens); shape != noName && r.describes(name.End, b.Tokens.End) {
				p.described++
			}
			if r.bareHead(b.Tokens) {
				p.bare++
			}
		}
	}
	genre := r.doc.Genre
	if genre == RoundTable {
		p.talker, p.talkAt = p.toldTalk()
		p.numberedProse()
		p.surnameHeads()
	}
	for i := range r.blocks {
		b := &r.blocks[i]
		switch {
		case b.Kind == Heading:
			p.head(i, genre)
		case i < 4 && b.Kind == Entry && p.stamp(b), genre == RoundTable && i < openingBlocks && !p.started && p.heldOn(i):
			b.Kind, b.Opening, b.Stamp = Paragraph, true, true
			p.give(b, Body)
		case genre == Chronology:
			p.chronology(b)
		case genre == RoundTable:
			p.report(i)
		default:
			p.article(i)
		}
		if b.Kind == Heading {
			b.Section, b.Speaker, b.Heading = Body, p.speaker, p.heading
		}
	}
	if genre == Article {
		p.speech()
	}
	if genre != RoundTable {
		p.messages()
	}
	if genre == Article && len(p.doc.Speakers) == 0 {
		p.interview()
	}
	r.doc.Blocks = r.blocks
}

// parter walks over the blocks and keeps where it is.
type parter struct {
	*reader
	section string
	speaker int // index of the speaker's part, -1 outside
	heading int
	items   map[string]int
	listed  string // section of the bullets that the passage before announced
	started bool   // the opening is over
	looked  int    // blocks that beforeText has looked at
	text    bool   // one of them was longer than a line
	points  bool   // the part of a speaker is a list that the passage above announced
	entry   int    // item of the entry above, 0 where a heading parted it
	outer   string // how what the section or list stands under is numbered, "" where it is not

	behind    map[int]bool // the passages behind lists of entries; see closes
	described int          // headings that are names with who they are
	bare      int          // headings that are names without a title
	talker    text.Span    // who gave the one talk that the document tells, see toldTalk
	talkAt    int          // the passage that says so, -1 where none does
	talking   bool         // the talk is not over
	bySurname map[int]bool // headings that are surnames of those who speak; see surnameHeads
}

func (p *parter) give(b *Block, section string) {
	p.items[section]++
	b.Section, b.Item, b.Speaker, b.Heading = section, p.items[section], -1, p.heading
	if section == SpeakerPart {
		b.Speaker = p.speaker
	}
}

// head takes a heading: a title, a speaker's name, the begin of a section.
func (p *parter) head(i int, genre Genre) {
	b := &p.blocks[i]
	if p.doc.Title < 0 && !p.started && !b.label && !(i > 0 && p.signed(b)) && !(genre == RoundTable && i > 1 && p.onlyName(b)) && p.beforeText(i) && !(genre == RoundTable && i > 0 && p.statementBy(b)) {
		p.doc.Title = i
		b.Opening = true
		return
	}
	if genre == RoundTable && !p.started && p.madeBy(b) {
		b.Opening = true
		return
	}
	p.entry, p.listed, p.points, p.outer = 0, "", false, p.styleOf(i)
	if p.items[Body] > 0 && (!p.beforeText(i) || b.lines[0].underlined) {
		p.started = true // a heading behind the first passages ends the opening
	}
	b.Opening = !p.started
	section := sectionOf(p.words(p.beforeBrackets(b.Tokens), 14))
	if genre == RoundTable && section == Recommendations {
		if _, _, shape := p.nameShape(b.Tokens); shape == sureName {
			section = "" // "Dr Khan: key takeaways"
		}
		if p.titlePage(i) {
			section = "" // "Past Record and Way Forward"
		}
	}
	if section == Recommendations && genre == RoundTable && i+1 < len(p.blocks) && p.blocks[i+1].Kind == Paragraph && p.voiced(&p.blocks[i+1]) {
		section = "" // "What next?" over "Dr Khan asked if …"
	}
	if section == "" && genre == RoundTable && (p.performs(i) || p.concludes(b.Tokens) || p.announces(b) || p.advises(i) && (p.says(b, "conclusion", "conclusions", "concluding", "outlook") || p.endsInAdvice(i))) {
		section = Recommendations
	}
	if p.talking && section != Timeline {
		if p.talking = !p.endsTalk(b) && !p.looksLikeName(b.Tokens); p.talking {
			b.Opening = false
			return // what the speaker turned to
		}
	}
	if genre == RoundTable && section == "" {
		if chair := p.chairsWords(b.Tokens); chair.Len() > 0 {
			p.part(i, chair, "moderator")
			return
		}
	}
	if genre == RoundTable && !b.label && p.chairLine(i) {
		b.Kind, b.Credits = Paragraph, true
		if next := &p.blocks[i+1]; p.factLine(i+1) && next.Kind != Bullet {
			next.Kind, next.Credits = Paragraph, true
		}
		p.speaker, p.section = -1, Body
		p.give(b, Body)
		return
	}
	if p.section == SpeakerPart && p.items[SpeakerPart] == 0 && section == "" && genre == RoundTable && !b.label && !b.floor && !p.bySurname[i] && !p.speakerHead(b.Tokens) && p.speaker >= 0 && !p.calls(i) {
		b.Opening = false
		return // the title of what the speaker said
	}
	if section == "" && historyHead(p.words(b.Tokens, 9)) {
		p.started = true
	}
	if genre == RoundTable && b.label {
		p.part(i, b.Tokens, b.role)
		return
	}
	if genre == RoundTable && section == "" && lectureHead(p.words(b.Tokens, maxLectureHead+1)) {
		name := p.presenter(i + 1)
		if name.Len() == 0 {
			name = p.onlyLecturer()
		}
		if name.Len() > 0 {
			p.part(i, name, "")
			return
		}
	}
	if genre == RoundTable && section == "" {
		name, role, shape := p.nameShape(b.Tokens)
		if p.bySurname[i] {
			name, shape = b.Tokens, sureName
		}
		if shape == noName && !historyHead(p.words(b.Tokens, 9)) {
			name, role, shape = p.nameBehind(b.Tokens, p.bare)
		}
		if shape != noName && role == "" && p.byLine(b.Tokens) && (i == 0 || p.blocks[i-1].Kind != Heading || p.doc.Title == i-1) {
			shape = noName // who wrote the report
		}
		if shape == likeName && (isPlaceHead(p.doc.Text.Tokens[name.Start].Lower) || !p.started && p.titles(i)) {
			shape = noName // "San Francisco", the end of a title
		}
		if (shape == sureName || shape == likeName && (p.knownName(name) || p.sibling(i) || p.described > 1 && p.describes(name.End, b.Tokens.End) || p.bare > 1 && p.bareName(name))) && (p.started || i > 1 || i == 1 && b.lines[0].mark > 0) {
			p.part(i, name, role)
			return
		}
		if name, ok := p.roleHeld(i); ok {
			p.part(i, name, "")
			return
		}
	}
	if genre == RoundTable && section == "" && p.asksWithin(i) {
		return
	}
	if genre == RoundTable && section == "" && p.section == SpeakerPart && p.speaker >= 0 && p.partsSpeech(i) {
		b.Opening = false
		return
	}
	p.heading = i
	if genre == RoundTable && section == "" && p.section == Recommendations && p.partsAdvice(i) {
		return // "To the European Union", among the recommendations
	}
	p.speaker = -1
	p.section = Body
	if section != "" {
		p.section, p.started = section, true
	}
	if genre == Chronology {
		p.section = Body
	}
}

// beforeBrackets is a heading without what brackets at its end add: "What is to be done (summary by the chair):".
func (r *reader) beforeBrackets(span textSpan) textSpan {
	tokens, end := r.doc.Text.Tokens, span.End
	if end-1 > span.Start && tokens[end-1].Text == ":" {
		end--
	}
	if tokens[end-1].Text != ")" {
		return span
	}
	for i := end - 1; i > span.Start; i-- {
		if tokens[i].Text == "(" {
			return textSpan{Start: span.Start, End: i}
		}
	}
	return span
}

// onlyName reports whether a heading is no more than a person with a title, which is no title of a document.
func (p *parter) onlyName(b *Block) bool {
	name, _, shape := p.nameShape(b.Tokens)
	return shape == sureName && name.End == b.Tokens.End && p.titled(name)
}

// titled reports whether a name has a title before it.
func (r *reader) titled(name textSpan) bool {
	first := &r.doc.Text.Tokens[name.Start]
	return name.Len() > 1 && titles[strings.TrimSuffix(first.Lower, ".")]
}

// asksWithin reports whether heading i is a question that parts what one speaker says: the passage
// under it brings on nobody else.
func (p *parter) asksWithin(i int) bool {
	b := &p.blocks[i]
	return p.section == SpeakerPart && p.items[SpeakerPart] > 0 && p.doc.Text.Tokens[b.Tokens.End-1].Text == "?" && i+1 < len(p.blocks) && p.blocks[i+1].Kind != Heading && !p.voiced(&p.blocks[i+1])
}

// statementBy reports whether a heading says whose words stand below: "Statement by Ambassador
// Poikans (Ministry of Foreign Affairs)".
func (p *parter) statementBy(b *Block) bool {
	_, role, shape := p.nameShape(b.Tokens)
	return shape == sureName && role != "" && !leading[role]
}

// titlePage reports whether heading i stands among the lines of the title and over no list: what
// it says is what the meeting is about, not what comes next.
func (p *parter) titlePage(i int) bool {
	if i == 0 || i > 4 || i+1 < len(p.blocks) && p.blocks[i+1].Kind == Bullet {
		return false
	}
	for j := range i {
		if b := &p.blocks[j]; b.Kind != Heading && !b.Stamp && (b.Kind != Paragraph || b.Tokens.Len() > maxTitleLine || p.terminal(&b.lines[len(b.lines)-1])) {
			return false
		}
	}
	return true
}

// titles reports whether the first passage below heading i tells that the meeting was held, so that
// the heading is one more line of the title.
func (p *parter) titles(i int) bool {
	for i++; i < len(p.blocks) && p.blocks[i].Kind == Heading; i++ {
	}
	return i < len(p.blocks) && p.tellsOfMeeting(&p.blocks[i])
}

// bareHead reports whether a heading has a name without a title, at its head or behind what
// the person speaks about.
func (r *reader) bareHead(span textSpan) bool {
	if name, _, shape := r.nameShape(span); shape == likeName && r.bareName(name) {
		return true
	}
	tokens := r.doc.Text.Tokens
	for i := span.End - 2; i > span.Start; i-- {
		switch tokens[i].Text {
		case "(", "–", "—", "-", "by", "By", ":":
			end := span.End
			if tokens[i].Text == "(" && tokens[end-1].Text == ")" {
				end--
			}
			name, _, shape := r.nameShape(textSpan{Start: i + 1, End: end})
			return shape == likeName && r.bareName(name)
		}
	}
	return false
}

// speakerHead reports whether a heading is the name of a speaker.
func (p *parter) speakerHead(span textSpan) bool {
	if p.looksLikeName(span) {
		return true
	}
	if _, ok := p.presents(span); ok {
		return true
	}
	return p.bare > 1 && p.bareHead(span)
}

// beforeText reports whether nothing longer than a line stands before a block.
func (p *parter) beforeText(i int) bool {
	for ; p.looked < i && !p.text; p.looked++ {
		b := &p.blocks[p.looked]
		p.text = b.Kind != Heading && b.Span.Len() > 160
	}
	return !p.text
}

// chronology gives entries to the timeline; a passage without a date continues the
// entry above it.
func (p *parter) chronology(b *Block) {
	switch {
	case b.Kind == Entry && p.narrates(b):
		b.Kind, p.started, p.entry = Paragraph, true, 0
		p.give(b, Body)
	case b.Kind == Entry, b.Kind == Bullet:
		p.started = true
		p.give(b, Timeline)
		p.entry = b.Item
	case p.entry > 0 && !p.aside(b) && !p.closes(b) && !p.endLabel(b):
		b.Section, b.Item, b.Heading = Timeline, p.entry, p.heading
	default:
		b.Opening = !p.started
		p.give(b, Body)
		b.Behind = b.Kind == Paragraph && p.endLabel(b)
	}
}

// closes reports whether a passage without a date stands behind a list of entries and not within it,
// where hardly an entry has a second passage: what the compilers say at the end.
func (p *parter) closes(b *Block) bool {
	if p.behind == nil {
		p.behind = p.behindLists()
	}
	return p.behind[b.Tokens.Start]
}

// behindLists gives the passages behind lists of entries, by their first token: those between the
// last entry and a heading or the end. None where entries go on in
// passages of their own.
func (p *parter) behindLists() map[int]bool {
	behind := map[int]bool{}
	entries, within, open := 0, 0, []int(nil)
	for i := range p.blocks {
		b := &p.blocks[i]
		switch {
		case b.Kind == Entry || b.Kind == Bullet:
			within += len(open)
			open = nil
			entries++
		case b.Kind == Heading:
			for _, at := range open {
				behind[at] = true
			}
			open = nil
		case entries > 0:
			open = append(open, b.Tokens.Start)
		}
	}
	for _, at := range open {
		behind[at] = true
	}
	if entries < fewEntries || within*entriesOnce > entries {
		return map[int]bool{}
	}
	return behind
}

// fewEntries is how many entries say how the entries of a chronology look; one in entriesOnce may go on
// in a second passage all the same.
const (
	fewEntries  = 6
	entriesOnce = 6
)

// aside reports whether a passage stands in brackets as a whole: a note of the editor.
func (p *parter) aside(b *Block) bool {
	tokens := p.doc.Text.Tokens
	first, last := tokens[b.Tokens.Start].Text, tokens[b.Tokens.End-1].Text
	return (first == "(" || first == "[") && (last == ")" || last == "]")
}

// article gives everything to the body, and dated lists to the timeline.
func (p *parter) article(i int) {
	b := &p.blocks[i]
	b.Opening = !p.started && p.beforeText(i) && b.Span.Len() <= 160
	switch {
	case (b.Kind == Bullet || b.Kind == Entry) && (p.section == Timeline || b.Kind == Entry && b.strong):
		p.give(b, Timeline)
	case p.section == Recommendations && b.Kind != Heading && p.asksOf(b):
		p.give(b, Recommendations)
	case p.section == Recommendations && b.Kind == Bullet:
		p.give(b, Body)
	default:
		p.give(b, Body)
	}
}

// asksOf reports whether a passage of an article, under a heading that announces advice, gives some: what somebody
// who is named said there is theirs.
func (p *parter) asksOf(b *Block) bool {
	if b.Tokens.Len() <= 4 || p.voiced(b) || p.firstPersons(b) > 0 {
		return false
	}
	if b.Kind == Bullet {
		return p.advice(b)
	}
	first, next := &p.doc.Text.Tokens[b.Tokens.Start], &p.doc.Text.Tokens[b.Tokens.Start+1]
	return p.wished(b) || text.Orders.Has(first.Lower) || text.Commands(first, next) || p.says(b, "should", "must", "ought", "recommended", "recommends", "resolved", "urged", "urges")
}

// report gives the passages of a round-table or conference report.
func (p *parter) report(i int) {
	b := &p.blocks[i]
	list := b.Kind == Bullet || b.Kind == Entry
	if i == p.talkAt && p.section == Body {
		p.give(b, Body)
		b.Opening = true
		heading := p.heading
		p.part(i, p.talker, "")
		p.heading, p.talking, p.doc.Talk = heading, true, p.speaker
		return
	}
	if p.isTableHead(b) {
		p.section, p.speaker, p.started = Body, -1, true
		p.give(b, Body)
		return
	}
	if !list {
		if p.listed == Recommendations && b.Kind == Paragraph && p.resolution(b) {
			p.give(b, Recommendations) // "participants resolved as follows:" over "That a commission be set up;"
			return
		}
		p.listed = ""
		if p.agendaMark(b.Tokens) > 0 && p.section != Body {
			p.section, p.speaker = Body, -1 // "Ad 3. None."
		}
		if p.performs(i) || p.announces(b) && (p.section != SpeakerPart || p.ofMeeting(b)) || p.section == Body && p.pointsEmerge(i) || p.resolves(i) {
			p.listed = Recommendations
			if p.section == SpeakerPart {
				p.section, p.speaker = Body, -1 // the meeting speaks
			}
		}
	}
	if style := p.styleOf(i); style != "" && style == p.outer {
		p.outer = ""
		if b.lines[0].number > 1 { // "5." behind what stands under "4. Paper by Dr Khan:"; with "1." another count begins
			p.section, p.speaker, p.points, p.listed = Body, -1, false, ""
		}
	}
	if p.inTurn() && (p.aside(b) || p.madeHow(b)) {
		if !p.aside(b) {
			p.section, p.speaker = Body, -1 // what stands behind it is a box
		}
		p.give(b, Body)
		return
	}
	if b.afterRule && p.section != Body || p.points && !list {
		p.section, p.speaker, p.points = Body, -1, false
	}
	if list && p.listed == "" && p.section == Body && p.announces(b) && p.ofMeeting(b) {
		p.listed, p.outer = Recommendations, p.styleOf(i) // "7. The meeting agreed on the following:"
		p.give(b, Body)
		return
	}
	switch name, ok := p.pointsBelow(i); {
	case ok:
		b.Opening = false
		p.give(b, Body)
		heading := p.heading
		p.part(i, name, "")
		p.heading, p.points = heading, p.blocks[i+1].Kind == Bullet
		return
	case p.section == Recommendations && b.Kind == Paragraph && (p.aside(b) || p.chairCloses(b) || p.addressee(b) || p.announces(b) || p.leadsIn(i) || p.items[Recommendations] > 0 && p.imprint(b)):
		p.give(b, Body)
	case list && p.listed == Recommendations:
		p.give(b, Recommendations)
	case p.section == SpeakerPart && p.items[SpeakerPart] == 0 && i > 0 && p.affiliation(i):
		b.Opening = false
		p.items[Body]++
		b.Section, b.Item, b.Speaker, b.Heading = Body, p.items[Body], -1, p.heading
	case p.opensTimeline(i):
		p.items[Body]++
		b.Opening, b.Announces = true, true // it tells nothing else
		b.Section, b.Item, b.Speaker, b.Heading = Body, p.items[Body], -1, p.heading
	case list && p.section == SpeakerPart && p.presentersList(i):
		p.give(b, Timeline)
	case p.section == Recommendations, p.section == SpeakerPart:
		p.give(b, p.section)
	case list && !p.started && i < openingBlocks && p.section == Body && p.factLine(i):
		p.give(b, Body)
		b.Opening, list = true, false // "○ Date & Time: 26 March" is no beginning yet
	case list && (p.section == Timeline || p.speaker < 0 && !(p.heading >= 0 && p.calls(p.heading)) && p.datedList(i)):
		p.give(b, Timeline)
	case list && (p.seats(i) || !p.started && p.factLine(i)):
		p.give(b, Body)
		b.Opening, list = true, false // who came is no beginning yet
	default:
		b.Opening = !p.started || !list && p.listed == Recommendations // what announces advice tells nothing else
		p.give(b, Body)
	}
	if list {
		p.started = true
	}
}

// askedBy are those who ask for something at the end of a meeting; a chair who requests somebody to speak does not.
var askedBy = set("participants members speakers panellists delegates discussants meeting forum house conference seminar workshop table they all")

// seats reports whether an item stands in the list of those who came, under a line that says so:
// "Participants:".
func (p *parter) seats(i int) bool {
	for i--; i >= 0 && i < 3*openingBlocks; i-- {
		b := &p.blocks[i]
		if b.Kind == Bullet {
			continue
		}
		words := p.words(b.Tokens, 5)
		return b.Tokens.Len() <= 4 && len(words) > 0 && attending[strings.TrimSuffix(words[0], ":")] || len(words) > 1 && words[0] == "in" && words[1] == "attendance" && b.Tokens.Len() <= 4
	}
	return false
}

// attending head the list of those who came.
var attending = set("participants present attendance attendees speakers panellists panelists panel discussants members delegates guests")

// affiliation reports whether a passage under a speaker's name only tells where the
// person comes from: one line without a full stop, under the name, over more.
func (p *parter) affiliation(i int) bool {
	b := &p.blocks[i]
	if p.blocks[i-1].Kind != Heading || p.blocks[i-1].label || b.Kind != Paragraph || len(b.lines) > 2 || b.Span.Len() > 120 || i+1 >= len(p.blocks) || p.blocks[i+1].Kind == Bullet && !p.roleBelow(&b.lines[0]) {
		return false
	}
	last := &b.lines[len(b.lines)-1]
	return !p.terminal(last) && !p.finiteVerb(last, 0) && !p.finiteVerb(&b.lines[0], 0)
}

// isTableHead reports whether a block is the first row of a table of speakers.
func (r *reader) isTableHead(b *Block) bool {
	return b.Tokens.Len() <= 8 && r.says(b, "speaker", "speakers", "panellist", "panelist", "discussant") && r.doc.Text.Tokens[b.Tokens.End-1].Text == "|"
}

// imprint reports whether a passage behind a list of recommendations is none itself: a
// line on who wrote the report.
func (p *parter) imprint(b *Block) bool {
	words := p.words(b.Tokens, 30)
	if b.Span.Len() > 120 && !(b.Span.Len() < 300 && len(words) > 2 && (words[1] == "is" || words[1] == "are") && (words[2] == "grateful" || words[2] == "thankful" || words[2] == "indebted")) {
		return false
	}
	if ends(words) || len(words) > 1 && words[0] == "secretary" && words[1] == ":" {
		return true
	}
	for i, w := range words {
		if w == "business" && i > 0 && words[i-1] == "other" {
			return true
		}
		if w == "views" && i+1 < len(words) && (words[i+1] == "expressed" || words[i+1] == "are" || words[i+1] == "do") {
			return true // "The views expressed are the speakers' own."
		}
		if w == "@" || (w == "further" || w == "more") && i > 0 && words[i-1] == "for" {
			return true // "For further information: …"
		}
		switch w {
		case "queries", "enquiries", "inquiries", "www", "https", "http", "minutes", "photos", "photographs", "translated", "grateful", "gratitude", "acknowledgement", "acknowledgements", "acknowledgment", "thanks", "adjourned", "cake", "refreshments", "lunch":
			return true
		case "rapporteur", "rapporteurs", "prepared", "compiled", "published", "©", "copyright", "contact", "email", "report", "author", "edited", "editor", "printed", "isbn":
			return true
		}
	}
	return false
}

// ends reports whether some words say that a meeting was over: "The seminar ended", "The programme was
// closed by", "ended the session", "came to a close".
func ends(words []string) bool {
	for i, w := range words {
		switch w {
		case "ended", "closed", "concluded", "ends", "closes", "concludes", "culminated":
			for _, near := range words[max(0, i-2):min(len(words), i+3)] {
				if reportWords[near] || sittings[near] {
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
	if end >= b.Tokens.Start && announcers[tokens[end].Lower] && b.Tokens.Len() <= 24 && p.listFollows(b) {
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
		case (low == "asked" || low == "requested") && j > b.Tokens.Start && j+1 < end && askedBy[p.doc.Text.Tokens[j-1].Lower] && p.ofMeeting(b) && p.bulletsFollow(b):
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
		if t := &p.doc.Text.Tokens[j]; j > b.Tokens.Start && t.Capital && (courtesy[strings.TrimSuffix(t.Lower, ".")] || titles[strings.TrimSuffix(t.Lower, ".")]) || t.Lower == "he" || t.Lower == "she" || t.Lower == "his" || t.Lower == "her" {
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
		if seats[tokens[j].Lower] || reportWords[tokens[j].Lower] {
			return true
		}
	}
	for j := b.Tokens.Start; j < b.Tokens.End; j++ {
		if t := &tokens[j]; t.Capital && titles[strings.TrimSuffix(t.Lower, ".")] && j+1 < b.Tokens.End && tokens[j+1].Capital || t.Lower == "he" || t.Lower == "she" {
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
		if reportWords[w] || seatWords[w] || w == "house" || w == "meeting" || w == "seminar" || w == "table" && i > 0 && words[i-1] == "round" {
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

// reports reports whether an item of a list begins with what somebody says: "Dr Khan noted
// that …".
func (r *reader) reports(b *Block) bool {
	words := r.words(b.Tokens, 24)
	if len(words) > 3 && (courtesy[strings.TrimSuffix(words[0], ".")] || words[0] == "the" && seats[words[1]]) {
		for _, w := range words[2:] {
			if says[w] || tellsAtMeeting[w] {
				return true // "Ms. Aung spoke about the workers"
			}
		}
	}
	for i := 0; i+1 < len(words); i++ {
		if says[words[i]] && words[i+1] == "that" {
			return true
		}
	}
	next, role, _ := r.roleBefore(b.Tokens.Start, b.Tokens.End)
	return delivered[role] && next > b.Tokens.Start // "Inaugural address: …"
}

// courtesy stands before the names of those who sit at a meeting, tellsAtMeeting are verbs of what
// they do there.
var (
	courtesy       = set("mr mrs ms miss dr prof professor amb ambassador gen maj col lt brig adm u daw engr h.e shri shrimati smt adv hon mme dra ing lic datuk dato ratu rev barr sir dame")
	tellsAtMeeting = set(`spoke reported informed opened closed explained recalled raised welcomed thanked considered felt thought believed suggested proposed wondered reminded warned stressed emphasised emphasized
		highlighted pointed mentioned clarified thanked agreed disagreed objected drew expressed described presented responded clarified underlined requested insisted maintained claimed declared hoped regretted`)
)

func (r *reader) hasYear(b *Block) bool {
	for j := b.Tokens.Start; j < b.Tokens.End; j++ {
		if isYear(r.doc.Text.Tokens[j].Lower) {
			return true
		}
	}
	return false
}

// isYear reports whether a word begins as a year of the last centuries does: "1950",
// "1950s".
func isYear(t string) bool {
	return len(t) >= 4 && (t[:2] == "19" || t[:2] == "20" || t[:2] == "18") && t[2] >= '0' && t[2] <= '9' && t[3] >= '0' && t[3] <= '9'
}
