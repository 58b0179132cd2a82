package structure

import (
	"slices"

	"entente/loader/report/text"
	"entente/loader/report/when"
	"entente/schema"
)

// reportWords name the meetings that reports are about.
var reportWords = set("round-table roundtable symposium seminar webinar workshop conference colloquium panel dialogue dialogues forum consultation consultations briefing discussion conversatorio encounter colloquy lecture talk sitting hearing coloquio colóquio colloque kolloquium seminario seminário séminaire simposio simpósio")

var holdWords = set("organised organized held hosted hosts convened held. conducted arranged holds organises sponsored co-hosted took met gathered opened inaugurated attended featured")

var chronologyWords = set("chronology timeline chronological dates milestones annals calendar calendarium kalendarium cronología cronologia chronologie zeittafel")

// genre decides what the blocks make: a report where speakers' parts or
// recommendations stand under headings or the opening tells of a meeting, a
// chronology where dates open the passages, an article otherwise. One person's
// history is an article wherever it was told.
func (r *reader) genre() Genre {
	g := r.shows()
	if g == RoundTable && r.monologue() {
		return Article
	}
	if g == RoundTable && r.interviews() && r.turns() == 0 && r.answered() {
		return Article // see parter.interview
	}
	if g != RoundTable && (r.tellsTalk() || (r.gathers() || r.tellsEvening()) && !r.monologue()) {
		return RoundTable
	}
	return g
}

// tellsTalk reports whether the text says that it is the account of what one person said.
func (r *reader) tellsTalk() bool {
	p := parter{reader: r}
	_, at := p.toldTalk()
	return at >= 0
}

// shows is the genre by what its blocks show.
func (r *reader) shows() Genre {
	entries, strong, years, passages, bullets, names, bare, advice, sessions, floor := 0, 0, 0, 0, 0, 0, 0, false, false, false
	for i := range r.blocks {
		b := &r.blocks[i]
		switch b.Kind {
		case Heading:
			if _, _, ok := r.nameIn(b.Tokens); ok && i > 0 {
				names++
			} else if _, _, shape := r.nameBehind(b.Tokens, 0); shape == sureName && i > 0 {
				names++ // "Trade across the river" by Dr Khan
			} else if r.meeting && i > 0 && r.bareHead(b.Tokens) {
				bare++
			} else if _, ok := r.roleHeld(i); ok {
				names++
			}
			if sectionOf(r.words(b.Tokens, 14)) == Recommendations {
				advice = true
			}
			part := i > 0 && r.meetingPart(b)
			sessions, floor = sessions || part, floor || part && !r.says(b, "discussion", "discussions", "presentation")
			continue
		case Entry:
			if h, ok := r.leadOf(b.Tokens); ok && h.Body >= b.Tokens.End && i < openingBlocks && r.meeting {
				continue // the day of the meeting on its title page
			}
			entries++
			if b.strong {
				strong++
			}
		case Paragraph:
			_, _, label := r.adviceLabel(*b)
			advice = advice || label
		case Bullet:
			bullets++
		}
		if r.startsWithDate(b) {
			years++
		}
		passages++
	}
	if bare > 1 { // one may be anything
		names += bare
	}
	titled := r.titleSays(chronologyWords)
	meeting := r.meetingOpens() || names > 0 && (names > 1 || advice) && r.titleGathers()
	turns := r.turns()
	called, below := r.turnHeads()
	switch {
	case r.presided(turns, passages-strong):
		return RoundTable
	case meeting && (names > 0 || advice || turns > 0), r.debate && turns > 1, turns >= 3 && 3*turns >= passages, called+turns >= 3 && 2*(below+turns) >= passages-entries, turns >= 5 && 4*turns >= passages && strong < turns, turns >= 8 && strong < 3:
		return RoundTable
	case r.intros >= minIntros && 3*turns >= passages:
		return RoundTable // "For" and "Against"
	case turns >= 3 && 4*turns >= passages-strong && r.titleGathers():
		return RoundTable // the table of who said what in a letter on a webinar
	case len(r.present) > 0 && 3*strong < 2*passages:
		return RoundTable // notes on who said what
	case meeting && sessions && strong > 0 && (r.seated() || r.voicedPassages() > 0):
		return RoundTable // however long the list of dates that somebody showed
	case meeting && 3*strong < 2*passages && (floor || r.seated() || r.voicedPassages() >= minVoiced):
		return RoundTable
	case !titled && !meeting && (r.topics() >= 3 || r.narrated()):
		return Article
	case !meeting && r.yearHeads() >= minYearHeads && 2*(bullets+entries) >= passages:
		return Chronology
	case strong >= 3 && 3*strong >= passages, titled && entries >= 2, entries >= 4 && 2*entries >= passages && strong > 0 && !meeting:
		return Chronology
	case names >= 2 && (advice || meeting || sessions):
		return RoundTable
	case titled && bullets >= 3 && 2*bullets >= passages:
		return Chronology
	case entries >= 5 && 3*entries >= 2*passages:
		return Chronology
	}
	return Article
}

// voicedPassages counts the paragraphs that begin with what a person with a title says.
func (r *reader) voicedPassages() int {
	n := 0
	for i := range r.blocks {
		if b := &r.blocks[i]; (b.Kind == Paragraph || b.Kind == Bullet && b.lines[0].number > 0) && r.voiced(b) {
			n++
		}
	}
	return n
}

// minVoiced is how many of them show that those who met are heard.
const minVoiced = 2

// meetingPart reports whether a heading names a part that only meetings have: "Discussion", "First
// presentation: …", "Questions and answers".
func (r *reader) meetingPart(b *Block) bool {
	words := r.words(b.Tokens, 6)
	if n := len(words); n > 2 && n < 5 && words[0] == "q" && (words[1] == "&" || words[1] == "and") && words[2] == "a" {
		return true // "Q & A"
	}
	for i, w := range words {
		if b.Tokens.Len() <= 2 && meetingParts.Has(w) || i < 2 && (w == "presentation" || w == "session" || w == "keynote") {
			return true
		}
	}
	return false
}

// meetingParts are the headings of such parts.
var meetingParts = set("discussion discussions debate interaction floor q&a questions interventions deliberations")

// topics is how many headings before the first dated entry have running text right below them: a page
// that tells of relations by topic, with a list of visits at its end, is no chronology with a lead. A
// speaker is no topic.
func (r *reader) topics() int {
	n := 0
	for i := range r.blocks {
		switch r.blocks[i].Kind {
		case Entry:
			return n
		case Paragraph:
			if i > 0 && r.blocks[i-1].Kind == Heading && r.blocks[i].Span.Len() >= topical && !r.looksLikeName(r.blocks[i-1].Tokens) {
				n++
			}
		}
	}
	return n
}

// yearHeads counts the lines that are a year or month alone over an item of a list.
func (r *reader) yearHeads() int {
	n := 0
	for i := range r.blocks[:max(0, len(r.blocks)-1)] {
		b, next := &r.blocks[i], &r.blocks[i+1]
		if b.Kind != Heading && b.Kind != Entry || b.Tokens.Len() > 3 || next.Kind != Bullet && next.Kind != Entry {
			continue
		}
		if h, ok := r.leadOf(b.Tokens); ok && h.Body >= b.Tokens.End && h.Day == 0 {
			n++
		}
	}
	return n
}

// minYearHeads is how many of them make a chronology.
const minYearHeads = 4

// narrated reports whether running text before the first entry tells most of what is told, by dates of its own: the list
// behind it is a box of dates to remember or of the latest visits, and the text is no lead of a chronology.
func (r *reader) narrated() bool {
	told, listed, first := 0, 0, -1
	for i := range r.blocks {
		b := &r.blocks[i]
		switch {
		case b.Kind == Entry && b.strong || b.Kind == Bullet:
			if first < 0 {
				first = i
			}
			listed += b.Span.Len()
		case first < 0 && b.Kind != Heading && b.Span.Len() >= topical:
			told += b.Span.Len()
		}
	}
	if first < 0 || told < 2*listed {
		return false
	}
	dates := 0
	for i := range r.blocks[:first] {
		b := &r.blocks[i]
		if b.Kind == Heading || b.Span.Len() < topical {
			continue
		}
		for _, w := range when.Find(r.doc.Text, b.Tokens, when.Context{Order: r.doc.Order}) {
			if !w.Duration && !w.Relative && !w.Date.IsZero() {
				dates++
			}
		}
		if dates >= minNarrated {
			return true
		}
	}
	return false
}

// minNarrated is how many dates running text gives that tells a history.
const minNarrated = 5

// topical is the least length, in code points, of a passage that treats of a topic.
const topical = 120

func (r *reader) startsWithDate(b *Block) bool {
	_, ok := r.leadOf(b.Tokens)
	return ok
}

// words gives the first n words of a span in lower case.
func (r *reader) words(span text.Span, n int) []string {
	out := make([]string, 0, min(n, max(0, span.Len())))
	for i := span.Start; i < min(span.End, span.Start+n); i++ {
		out = append(out, r.doc.Text.Tokens[i].Lower)
	}
	return out
}

// titleSays reports whether one of the words stands in the first headings.
func (r *reader) titleSays(words *text.Words) bool {
	for i := range min(3, len(r.blocks)) {
		b := &r.blocks[i]
		if b.Kind != Heading && i > 0 {
			continue
		}
		for _, w := range r.words(b.Tokens, 40) {
			if words.Has(w) {
				return true
			}
		}
	}
	return false
}

// titleGathers reports whether the first headings name a meeting that only people hold:
// with persons for headings below, it is the report of one.
func (r *reader) titleGathers() bool {
	for i := range min(3, len(r.blocks)) {
		b := &r.blocks[i]
		if b.Kind != Heading && b.Tokens.Len() > 2*maxTitleLine {
			break
		}
		words := r.words(b.Tokens, 40)
		for j, w := range words {
			if gatherings.Has(w) || w == "round" && j+1 < len(words) && words[j+1] == "table" || r.roundTable(b.Tokens.Start+j) {
				return true
			}
		}
	}
	return false
}

// talks are what is led on a stage.
var talks = set("conversation discussion debate evening panel talk dialogue")

// openingBlocks is how many passages at the beginning may tell of the meeting.
const openingBlocks = 8

// gathered are the words that stand for a meeting of people in the report of it.
var gathered = set("event seminar webinar round-table roundtable gathering participants audience ceremony workshop symposium")

// maxTitleLine is how many tokens a line of the title page has at the most.
const maxTitleLine = 24

// seatWords tell of the people who sit at a meeting and speak. Conferences between
// states are told of in other words.
var seatWords = set(`participants speakers speaker panellists panelists panellist panelist moderated moderator rapporteur keynote scholars experts academics academia audience
	discussants discussant practitioners rapporteurs attendees presentation presentations presenters proceedings`)

// gatherings are meetings that only people hold, not states.
var gatherings = set("round-table roundtable symposium seminar webinar workshop colloquium conversatorio colloquy")

// seated reports whether the first passages tell of a meeting's speakers.
func (r *reader) seated() bool {
	if r.titleSays(gatherings) || r.titleGathers() {
		return true
	}
	for i := range min(8, len(r.blocks)) {
		if b := &r.blocks[i]; b.Kind == Entry && b.strong && (i > 3 || !r.underDay(b)) {
			continue
		}
		gathers, held := false, false
		if r.attendance(&r.blocks[i]) {
			return true
		}
		words := r.words(r.blocks[i].Tokens, 200)
		for k, w := range words {
			if seatWords.Has(w) && !r.ofHouse(words, k) || w == "stage" && k > 0 && words[k-1] == "on" {
				return true
			}
			gathers = gathers || gatherings.Has(w) || w == "lecture" || w == "day" && k > 0 && words[k-1] == "study"
			held = held || hostWords.Has(w) || w == "together" && k > 0 && words[k-1] == "brought"
		}
		if gathers && held || r.speechGiven(&r.blocks[i]) || r.ledTalk(&r.blocks[i]) {
			return true
		}
	}
	return false
}

// ofHouse reports the speaker of a parliament, who sits at no panel: "two deputy speakers of the Riksdag".
func (r *reader) ofHouse(words []string, k int) bool {
	if words[k] != "speaker" && words[k] != "speakers" {
		return false
	}
	return k > 0 && (words[k-1] == "deputy" || words[k-1] == "parliament" || words[k-1] == "house" || words[k-1] == "parliamentary") || k+2 < len(words) && words[k+1] == "of" && words[k+2] == "the"
}

// hostWords say that an institute holds a meeting; states hold theirs in other words.
var hostWords = set("organised organized hosted arranged organises organizes co-organised co-hosted convened")

func (r *reader) says(b *Block, words ...string) bool {
	for i := b.Tokens.Start; i < min(b.Tokens.End, b.Tokens.Start+40); i++ {
		if slices.Contains(words, r.doc.Text.Tokens[i].Lower) {
			return true
		}
	}
	return false
}

// demote takes back the entries of a document that is no chronology: a paragraph that
// begins "On 6 October 2012 the Institute …" is a paragraph.
func (r *reader) demote() {
	if r.doc.Genre == Chronology {
		return
	}
	r.partStamp()
	for i := 0; i < len(r.blocks); i++ {
		b := &r.blocks[i]
		if r.doc.Genre == RoundTable {
			r.bareDates(i)
		}
		switch {
		case b.Kind == Heading && r.doc.Genre == RoundTable && r.asksBelow(i):
			b.Kind = Paragraph
		case b.Kind != Entry:
		case b.lines[0].mark > 0:
			b.Kind = Bullet
		case !b.strong:
			if n := r.bareList(i); n > 0 {
				i += n - 1
				continue
			}
			b.Kind = Paragraph
		}
	}
}

// partStamp makes a passage of its own of the day of publication that stands on a line
// above the first passage of a text, where no other passage stands under such a line.
func (r *reader) partStamp() {
	at := -1
	for i := range r.blocks {
		b := &r.blocks[i]
		if b.Kind != Entry || len(b.lines) < 2 || !r.dateAlone(&b.lines[0]) {
			continue
		}
		if at >= 0 || i >= openingBlocks {
			return // a list of dates
		}
		at = i
	}
	if at < 0 {
		return
	}
	for i := range r.blocks[:at] {
		if b := &r.blocks[i]; b.Kind != Heading && b.Tokens.Len() > maxTitleLine {
			return
		}
	}
	b := r.blocks[at]
	if h, ok := r.leadOf(b.lines[0].tokens); !ok || !daysOf(h.Date) || b.lines[0].mark > 0 || b.lines[1].blanks == 0 || b.lines[1].mark > 0 {
		return
	}
	stamp, rest := r.block(Paragraph, false, b.lines[:1:1]), r.block(Paragraph, false, b.lines[1:])
	r.blocks[at] = rest
	r.blocks = slices.Insert(r.blocks, at, stamp)
}

// asksBelow reports whether what looks like a heading is a speaker's question that ends
// the passages above it: no passage stands under it.
func (r *reader) asksBelow(i int) bool {
	b := &r.blocks[i]
	last := b.Tokens.End - 1
	if unquotes(r.doc.Text.Tokens[last].Text) && b.Tokens.Len() > 4 {
		last--
	}
	if i == 0 || b.Tokens.Len() < 4 || r.doc.Text.Tokens[last].Text != "?" || r.blocks[i-1].Kind != Paragraph || b.lines[0].number > 0 || b.lines[0].underlined || b.lines[0].bold {
		return false
	}
	if i+1 == len(r.blocks) || r.blocks[i+1].Kind == Heading {
		return true
	}
	// "The following recommendations were adopted:" is over a list of its own, and
	// "Recommendations: …" heads itself.
	next := &r.blocks[i+1]
	if _, _, ok := r.adviceLabel(*next); ok && next.Kind == Paragraph {
		return true
	}
	return i+2 < len(r.blocks) && r.blocks[i+2].Kind == Bullet && next.Kind == Paragraph && r.doc.Text.Tokens[next.Tokens.End-1].Text == ":" &&
		(sectionOf(r.words(next.Tokens, 12)) == Recommendations || r.says(next, "recommended", "resolved", "proposed", "suggested")) && sectionOf(r.words(b.Tokens, 12)) == ""
}

// daysOf reports whether a date is a day, or the days of one meeting.
func daysOf(d schema.Date) bool {
	return d.IsDay() || len(d.String()) == 21 && !d.Vague() && d.Latest()-d.Earliest() < longestMeeting
}

// longestMeeting is how many days a meeting lasts at the most.
const longestMeeting = 8
