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
		case b.comment:
		case b.Kind == Heading:
			p.head(i, genre)
		case i < 4 && b.Kind == Entry && p.stamp(b), genre == RoundTable && i < openingBlocks && !p.started && p.heldOn(i):
			b.Kind, b.Opening, b.Stamp = Paragraph, true, true
			p.give(b, Body)
		case genre == RoundTable && b.Kind == Entry && p.topicOfVoice(i):
			b.Kind = Paragraph
			p.report(i)
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
	if genre == Article && !r.tellsOwn {
		p.speech()
	}
	if genre != RoundTable {
		if !r.tellsOwn {
			p.messages()
		}
		p.comments()
		if !r.tellsOwn {
			p.voiceHeads()
		}
	}
	if genre == RoundTable {
		p.floorGiven()
	}
	if genre == Article && len(p.doc.Speakers) == 0 && !r.tellsOwn {
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
	counted   int          // numbered headings behind the first passages
	bare      int          // headings that are names without a title
	talker    text.Span    // who gave the one talk that the document tells, see toldTalk
	talkAt    int          // the passage that says so, -1 where none does
	abstract  bool         // the part of a speaker is the abstract of a paper; see abstractOf
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

// article gives everything to the body, and dated lists to the timeline.
func (p *parter) article(i int) {
	b := &p.blocks[i]
	b.Opening = !p.started && p.beforeText(i) && b.Span.Len() <= 160
	if b.Kind == Paragraph {
		p.listed = ""
		if p.headsAsks(b) {
			p.listed = Recommendations // "To do, agreed by all present:"
		}
	}
	switch {
	case (b.Kind == Bullet || b.Kind == Entry) && (p.section == Timeline || b.Kind == Entry && b.strong):
		p.give(b, Timeline)
	case p.section == Recommendations && b.Kind != Heading && p.asksOf(b), p.numberedAdvice(b):
		p.give(b, Recommendations)
	case p.listed == Recommendations && b.Kind == Bullet && !p.voiced(b) && p.firstPersons(b) == 0 && b.Tokens.Len() <= maxAsked:
		p.give(b, Recommendations)
	case p.section == Recommendations && b.Kind == Bullet && i > 0 && p.blocks[i-1].Kind == Bullet && p.blocks[i-1].Section == Recommendations && !p.voiced(b) && !p.hasYear(b) && b.Tokens.Len() <= maxAsked:
		p.give(b, Recommendations) // "Without such steps the ferry will not come back.", below what ought to be done
	case p.section == Recommendations && b.Kind == Bullet:
		p.give(b, Body)
	default:
		p.give(b, Body)
	}
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
		if p.performs(i) || p.announces(b) && (p.section != SpeakerPart || p.ofMeeting(b) || p.says(b, "we'd", "we’d", "everyone", "everybody", "all") && p.headsAsks(b)) || p.section == Body && (p.pointsEmerge(i) || p.stepsFollow(i)) || p.resolves(i) || p.concludesBelow(b) {
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
	if name, ok := p.abstractOf(i); ok {
		heading := p.heading
		p.part(i, name, "")
		p.heading, p.abstract = heading, true
		p.give(b, SpeakerPart)
		return
	}
	if name, ok := p.bylineOf(i); ok {
		p.part(i, name, "")
		p.give(b, Body)
		b.Opening = true
		return
	}
	if p.abstract && p.sheetLine(b) {
		p.section, p.speaker, p.abstract = Body, -1, false
	}
	if p.section == SpeakerPart && !list && p.agreedHere(b) {
		p.section, p.speaker, p.points = Body, -1, false
		p.give(b, Body)
		return
	}
	if (p.section == SpeakerPart || p.section == Recommendations) && !list && p.runInDates(b) {
		p.section, p.speaker, p.points, p.listed = Body, -1, false, ""
		p.give(b, Body)
		return
	}
	if p.inTurn() && p.leavesTurn(b) {
		p.section, p.speaker = Body, -1
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
	if p.headsOwnList(i) {
		p.section, p.speaker, p.points = Body, -1, false
		p.listed, p.outer = Recommendations, p.styleOf(i)
		p.give(b, Body)
		return
	}
	if list && p.listed == "" && (p.section == Body || p.section == SpeakerPart && b.lines[0].number > 0) && p.announces(b) && p.ofMeeting(b) {
		p.section, p.speaker = Body, -1
		p.listed, p.outer = Recommendations, p.styleOf(i) // "7. The meeting agreed on the following:"
		p.give(b, Body)
		return
	}
	switch name, ok := p.pointsBelow(i); {
	case p.numberedAdvice(b):
		p.give(b, Recommendations)
	case ok:
		b.Opening = false
		p.give(b, Body)
		heading := p.heading
		p.part(i, name, "")
		p.heading, p.points = heading, p.blocks[i+1].Kind == Bullet
		return
	case p.section == Recommendations && p.datesBehindAdvice(i):
		p.section, p.speaker, p.listed = Body, -1, ""
		b.Announces = true
		p.give(b, Body)
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
	case list && p.section == SpeakerPart && p.datesShown(i):
		p.section, p.speaker = Timeline, -1
		p.give(b, Timeline)
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

// agreedHere reports whether a passage says what those who met agreed, in the line of the words for it: "Agreed by show of
// hands: that samples be taken; that …".
func (p *parter) agreedHere(b *Block) bool {
	tokens := p.doc.Text.Tokens
	switch t := &tokens[b.Tokens.Start]; t.Lower {
	case "agreed", "resolved", "decided", "adopted", "recommended":
		for i := b.Tokens.Start + 1; t.Capital && i+2 < min(b.Tokens.End, b.Tokens.Start+maxTold+1); i++ {
			if tokens[i].Text == ":" {
				return p.firstPersons(b) == 0
			}
		}
	}
	return false
}

// seats reports whether an item stands in the list of those who came, under a line that says so:
// "Participants:".
func (p *parter) seats(i int) bool {
	for i--; i >= 0 && i < 3*openingBlocks; i-- {
		b := &p.blocks[i]
		if b.Kind == Bullet {
			continue
		}
		words := p.words(b.Tokens, 5)
		return b.Tokens.Len() <= 4 && len(words) > 0 && attending.Has(strings.TrimSuffix(words[0], ":")) || len(words) > 1 && words[0] == "in" && words[1] == "attendance" && b.Tokens.Len() <= 4
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

// reports reports whether an item of a list begins with what somebody says: "Dr Khan noted
// that …".
func (r *reader) reports(b *Block) bool {
	words := r.words(b.Tokens, 24)
	if len(words) > 3 && (courtesy.Has(strings.TrimSuffix(words[0], ".")) || words[0] == "the" && seats.Has(words[1])) {
		for _, w := range words[2:] {
			if says.Has(w) || tellsAtMeeting.Has(w) {
				return true // "Ms. Aung spoke about the workers"
			}
		}
	}
	for i := 0; i+1 < len(words); i++ {
		if says.Has(words[i]) && words[i+1] == "that" {
			return true
		}
	}
	next, role, _ := r.roleBefore(b.Tokens.Start, b.Tokens.End)
	return delivered.Has(role) && next > b.Tokens.Start // "Inaugural address: …"
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
		if t := r.doc.Text.Tokens[j].Lower; isYear(t) || numericDate(t) || r.oldYear(j, b.Tokens) {
			return true
		}
	}
	return false
}

// numericDate reports a date in figures that ends in its year: "23.5.1979".
func numericDate(t string) bool {
	n := len(t)
	if n < len("1.5.1979") || n > len("23.05.1979") || t[n-5] != '.' && t[n-5] != '/' && t[n-5] != '-' {
		return false
	}
	return isYear(t[n-4:]) && t[0] >= '0' && t[0] <= '9'
}

// oldYear reports a number that stands where a year of earlier centuries does: "in 1540", "(1520-26)", "Dorpat, 1656.", not
// "1500 men".
func (r *reader) oldYear(j int, in text.Span) bool {
	t := r.doc.Text.Tokens[j].Lower
	if len(t) != 4 || t[0] != '1' || t[1] < '0' || t[1] > '7' || t[2] < '0' || t[2] > '9' || t[3] < '0' || t[3] > '9' {
		return false
	}
	if j+1 < in.End {
		if next := &r.doc.Text.Tokens[j+1]; next.Kind == text.Word && !next.Capital && !r.linksYears(next.Lower) {
			return false
		}
	}
	if j == in.Start {
		return true
	}
	switch before := &r.doc.Text.Tokens[j-1]; before.Lower {
	case "in", "of", "since", "by", "until", "till", "from", "to", "about", "around", "before", "after", "(", "[", ",", "-", "–", "—", ":", "/", ".":
		return true
	default:
		return r.isMonth(j-1) || before.Kind == text.Number && j > in.Start+1
	}
}

// linksYears reports a word behind a year that stands between it and what it dates.
func (r *reader) linksYears(word string) bool {
	switch word {
	case "and", "to", "in", "at", "by", "with", "on", "the", "a", "after", "but", "when", "until", "under", "between", "for", "from", "of", "or", "as":
		return true
	}
	return false
}

// isYear reports whether a word begins as a year of the last centuries does: "1950",
// "1950s".
func isYear(t string) bool {
	return len(t) >= 4 && (t[:2] == "19" || t[:2] == "20" || t[:2] == "18") && t[2] >= '0' && t[2] <= '9' && t[3] >= '0' && t[3] <= '9'
}
