package structure

import (
	"strings"

	"entente/loader/report/text"
	"entente/loader/report/when"
)

// nameBehind finds the name that a heading has behind what the person speaks about: "Trade
// across the river (Dr Khan)", "The road ahead – Dr Khan, Lima".
func (r *reader) nameBehind(span textSpan, bare int) (name textSpan, role string, shape int) {
	tokens := r.doc.Text.Tokens
	topic := tokens[span.End-1].Text == "?" || r.countedPart(span) // "PANEL 3: GREATER SUNRISE, LESSER TRUST?"
	for i := span.End - 3; i > span.Start; i-- {
		end := span.End
		switch tokens[i].Text {
		case "(":
			if titles.Has(strings.TrimSuffix(tokens[i+1].Lower, ".")) && (tokens[i+2].Text == ")" || i+3 < span.End && tokens[i+2].Text == "." && tokens[i+3].Text == ")") {
				continue // "Prof. (Mrs.) Ndep"
			}
			if tokens[end-1].Text != ")" {
				return name, "", noName
			}
			end--
		case "–", "—", "--", "-", ":", "//", "/":
			if tokens[i].Text != ":" && tokens[i-1].Text != "/" && !tokens[i].Space || !tokens[i+1].Space {
				continue
			}
		case "by", "By":
			if w := tokens[i-1].Lower; strings.HasSuffix(w, "ed") || strings.HasSuffix(w, "en") {
				return name, "", noName // "(as presented by …)", "written by …"
			}
		case "of", "from", "Of", "OF":
			if i > span.Start+2 || !spokenParts.Has(tokens[i-1].Lower) {
				continue
			}
			name, role, shape := r.nameShape(textSpan{Start: i + 1, End: end})
			if shape != sureName {
				return name, "", noName
			}
			return name, role, shape // "Evidence of Dr Khan"
		case ",":
			if !unquotes(tokens[i-1].Text) {
				continue // “Trade across the river”, Dr Khan
			}
		default:
			continue
		}
		if name, role, shape := r.nameShape(textSpan{Start: i + 1, End: end}); shape == sureName || shape == likeName && bare > 1 && !(topic && tokens[i].Text == ":") && r.bareName(name) {
			return name, role, shape
		}
		if tokens[i].Text == "(" && i > span.Start+2 {
			span.End = i // "– Dr Khan (Lima)": where the person works
			continue
		}
		return name, "", noName
	}
	return name, "", noName
}

// spokenParts are what one person says at a meeting.
var spokenParts = set("evidence testimony statement remarks address paper presentation intervention contribution submission speech comments views lecture talk report")

// countedPart reports whether a heading begins with which part of a meeting it heads: "Panel 3", "Session II".
func (r *reader) countedPart(span textSpan) bool {
	if span.Len() < 2 {
		return false
	}
	switch r.doc.Text.Tokens[span.Start].Lower {
	case "panel", "session", "part", "theme":
		return countsPart(&r.doc.Text.Tokens[span.Start+1])
	}
	return false
}

// countsPart reports whether a word counts the parts of a meeting: "3", "II", "B", "Three".
func countsPart(t *text.Token) bool {
	return t.Kind == text.Number || roman(t.Lower) > 0 || ordinal(t) > 0 || t.Capital && counts.Has(t.Lower)
}

// counts are the numbers of parts in words.
var counts = set("one two three four five six seven eight nine ten")

// unquotes reports whether a mark ends a quotation.
func unquotes(mark string) bool {
	switch mark {
	case "\"", "”", "»", "’", "'":
		return true
	}
	return false
}

// historyHead reports whether a heading announces what went before, told by the
// document itself.
func historyHead(words []string) bool {
	for _, w := range words {
		switch w {
		case "background", "history", "historical", "context", "overview":
			return len(words) <= 8
		}
	}
	return false
}

// part begins a speaker's part under heading i.
func (p *parter) part(i int, name textSpan, role string) {
	p.doc.Speakers = append(p.doc.Speakers, Speaker{Tokens: name, Role: role})
	p.speaker, p.section = len(p.doc.Speakers)-1, SpeakerPart
	p.items[SpeakerPart] = 0
	p.started = true
	p.heading, p.outer = i, p.styleOf(i)
}

// sibling reports whether a heading of the form of a name stands behind speakers' parts
// or under a heading that announces them.
func (p *parter) sibling(i int) bool {
	if len(p.doc.Speakers) > 0 && p.section == SpeakerPart && p.speaker >= 0 && p.heading >= 0 {
		if head, name := p.blocks[p.heading].Tokens, p.doc.Speakers[p.speaker].Tokens; head.Start <= name.Start && name.End <= head.End {
			return true // not where the heading is "Keynote paper"
		}
	}
	return p.heading >= 0 && i > 0 && p.calls(p.heading)
}

// calls reports whether a heading announces what speakers said.
func (p *parter) calls(heading int) bool {
	return calls(p.words(p.blocks[heading].Tokens, 12))
}

func calls(words []string) bool {
	for _, w := range words {
		switch w {
		case "speakers", "speaker", "panellists", "panelists", "said", "interventions", "statements", "theses", "presentations", "contributions", "speeches", "discussants", "papers", "voices", "opinions", "speaks", "spoke":
			return true
		}
	}
	return false
}

// givesDay reports whether the tokens from i on are a comma and a day, of whatever calendar: what stands
// before them is a place. "Dire Dawa, 16 Hidar 2015 (25 November 2022)"
func (r *reader) givesDay(i, end int) bool {
	tokens := r.doc.Text.Tokens
	if tokens[i].Text != "," || i+2 >= end {
		return false
	}
	if h, ok := when.Lead(r.doc.Text, text.Span{Start: i + 1, End: end}, when.Context{Order: r.doc.Order}); ok && h.Body >= end {
		return true
	}
	for j := i + 1; j+2 < end; j++ {
		day, month, year := &tokens[j], &tokens[j+1], &tokens[j+2]
		if day.Kind == text.Number && len(day.Text) <= 2 && month.Kind == text.Word && month.Capital && year.Kind == text.Number && len(year.Text) == 4 {
			return true
		}
	}
	return false
}

// chairLine reports whether heading i only says who leads the meeting or one session of it,
// among lines that say who spoke, where and when, "Chair: Ms Bekele" over "Speakers: …", or over
// a passage that tells of the chair: "Ms Bekele opened the session".
func (p *parter) chairLine(i int) bool {
	b := &p.blocks[i]
	speaks := castWords[p.doc.Text.Tokens[b.Tokens.Start].Lower] == "speaks"
	if i+1 >= len(p.blocks) || len(b.lines) != 1 || !leading.Has(p.doc.Text.Tokens[b.Tokens.Start].Lower) && !p.presides(b.Tokens) && !speaks && !p.ceremony(b) {
		return false
	}
	if p.presides(b.Tokens) || speaks && p.factLine(i+1) && !topicWords.Has(p.doc.Text.Tokens[p.blocks[i+1].Tokens.Start].Lower) {
		return true // "Speaker: Admiral Perera" over "Moderator: Ms Shaheen" or "Date: …"
	}
	if w := p.doc.Text.Tokens[b.Tokens.Start].Lower; b.Tokens.Len() > 1 && came.Has(w) && p.doc.Text.Tokens[b.Tokens.Start+1].Text == ":" {
		return true // "Present: Ms Dahlgren (Chairperson), Mr Lind"
	}
	if next := &p.blocks[i+1]; next.Kind == Heading && !p.started && next.Tokens.Len() <= 4 && p.says(next, "agenda", "programme", "items", "attendance", "apologies", "background", "introduction") {
		return true // "Chair: Senator Maj" over "Agenda:"
	}
	if next := &p.blocks[i+1]; !speaks && !p.started && next.Kind == Paragraph && p.tellsOfGathering(next) {
		return true
	}
	return !speaks && (i > 0 && !p.started && p.factLine(i-1) || p.factLine(i+1) || p.tellsOf(i, i+1))
}

// ceremony reports whether a line calls who leads a meeting by what it is in a programme: "Programme Director: Mr
// Osei", "Master of Ceremonies: …".
func (p *parter) ceremony(b *Block) bool {
	words := p.words(b.Tokens, 4)
	for i := 1; i < len(words); i++ {
		if words[i] == ":" {
			switch words[0] {
			case "programme", "program", "session":
				return words[1] == "director" || words[1] == "chair" || words[1] == "leader"
			case "master", "mistress":
				return words[1] == "of"
			}
			return words[0] == "mc" || words[0] == "emcee" || words[0] == "compere" || words[0] == "facilitator"
		}
	}
	return false
}

// tellsOfGathering reports whether a passage begins with the meeting as what it tells of: "The symposium marked forty years since".
func (p *parter) tellsOfGathering(b *Block) bool {
	words := p.words(b.Tokens, 5)
	if len(words) < 4 || words[0] != "the" {
		return false
	}
	for _, w := range words[1:4] {
		if gatherings.Has(w) || reportWords.Has(w) && w != "talk" && w != "discussion" {
			return true
		}
	}
	return false
}

// factLine reports whether a block begins with what took part in a meeting, and a colon or the bar of a
// table: "Speakers:", "Chair | Mr Osei".
func (r *reader) factLine(i int) bool {
	b, tokens := &r.blocks[i], r.doc.Text.Tokens
	for j := b.Tokens.Start; j < min(b.Tokens.End, b.Tokens.Start+4); j++ {
		if first := tokens[b.Tokens.Start].Lower; tokens[j].Text == ":" || tokens[j].Text == "|" {
			return leading.Has(first) || tokens[j].Text == "|" && rowHeads.Has(first)
		}
	}
	return false
}

// tellsOf reports whether the first words of a passage are about the chair whom heading i names:
// "Dr Vasilakou opened", "The chairperson introduced". What the chair says does not.
func (p *parter) tellsOf(i, passage int) bool {
	b, tokens := &p.blocks[passage], p.doc.Text.Tokens
	if b.Kind == Heading {
		return b.label && b.role == "" // "Dr Kadirgamar (Jaffna): …"
	}
	name, _, shape := p.nameShape(p.blocks[i].Tokens)
	if shape == noName {
		return false
	}
	if p.countsSpeakers(b) {
		return true
	}
	for j := b.Tokens.Start; j < min(b.Tokens.End, b.Tokens.Start+maxTold); j++ {
		t := &tokens[j]
		if low := strings.TrimSuffix(t.Lower, "."); j < b.Tokens.Start+3 && t.Capital && (courtesy.Has(low) || officers.Has(low)) && j+1 < b.Tokens.End && (tokens[j+1].Capital || tokens[j+1].Text == "." || tokens[j+1].Text == "(") {
			return true // another who is told of: "Vice Admiral (retd) R. Wijegunaratne presented"
		}
		if t.Lower == "the" && j+1 < b.Tokens.End && seats.Has(tokens[j+1].Lower) {
			return true
		}
		if !t.Capital || t.Len() < 3 || titles.Has(strings.TrimSuffix(t.Lower, ".")) {
			continue
		}
		for k := name.Start; k < name.End; k++ {
			if tokens[k].Lower == t.Lower && tokens[k].Capital {
				return true
			}
		}
	}
	return false
}

// countsSpeakers reports whether the first sentence of a passage says how many are heard in the session: "The panel had
// three inputs.", "Two papers were read.", "We heard four speakers."
func (p *parter) countsSpeakers(b *Block) bool {
	tokens := p.doc.Text.Tokens
	for j := b.Tokens.Start; j+1 < min(b.Tokens.End, b.Tokens.Start+maxTold) && tokens[j].Text != "."; j++ {
		switch tokens[j].Lower {
		case "two", "three", "four", "five", "six", "seven":
			for k := j + 1; k < min(b.Tokens.End, j+3); k++ {
				if heard.Has(tokens[k].Lower) {
					return true
				}
			}
		}
	}
	return false
}

// heard are those who speak in a session, and what they give.
var heard = set("inputs papers speakers presentations contributions panellists panelists lectures talks interventions presenters discussants speeches voices witnesses lecturers")

// officers are ranks before the names of those who sit at a meeting.
var officers = set("vice admiral general colonel brigadier major captain commander commodore lieutenant marshal senator judge hon")

// maxTold is how many tokens of a passage may stand before whom it tells of.
const maxTold = 8

// chairsWords reads a heading over what who leads the meeting says, without a name: "Chair's opening
// remarks", "Remarks by the Moderator". It gives the word for the chair.
func (p *parter) chairsWords(span textSpan) textSpan {
	tokens, chair, said := p.doc.Text.Tokens, textSpan{}, false
	for i := span.Start; i < span.End; i++ {
		switch low := tokens[i].Lower; {
		case seats.Has(low) && chair.Len() == 0:
			chair = textSpan{Start: i, End: i + 1}
		case low == "remarks" || low == "address" || low == "comments" || low == "summary" || low == "statement" || low == "speech" || low == "introduction":
			said = true
		case !roleFillers.Has(low) && low != "'s" && low != "’s" && low != "by" && low != "of" && low != "from" && low != "and" && low != ":":
			return textSpan{}
		}
	}
	if !said {
		return textSpan{}
	}
	return chair
}

// seats are what who leads a meeting is called in its report.
var seats = set("chair chairperson chairman chairwoman moderator facilitator convener convenor")

// leading words begin the lines that tell who took part in a meeting, when and where.
var leading = set("speakers panellists panelists participants discussants chair chairperson chairman moderator rapporteur host venue date time place present attendance guests apologies absent members attending organisers organizers topic theme subject location")

// came are those of them over the names of those who sat at the meeting, or of those who did not.
var came = set("present attendance participants guests apologies absent members attending")

// presides reports whether a line says who leads one session, by any title: "President of the session: Prof. Prado",
// "In the chair: Ms Saar".
func (r *reader) presides(span textSpan) bool {
	words := r.words(span, 6)
	if len(words) > 3 && words[0] == "in" && words[1] == "the" && words[2] == "chair" {
		return words[3] == ":"
	}
	return len(words) > 4 && (words[0] == "president" || seats.Has(words[0])) && words[1] == "of" && words[2] == "the" && (sittings.Has(words[3]) || reportWords.Has(words[3])) && words[4] == ":"
}

// chairCloses reports whether a passage begins with what who leads the meeting did at its end: "The Chair summed up the
// session and thanked all."
func (r *reader) chairCloses(b *Block) bool {
	words := r.words(b.Tokens, 4)
	if len(words) < 4 || words[0] != "the" || !seats.Has(words[1]) {
		return false
	}
	switch words[2] {
	case "summed", "thanked", "closed", "concluded", "adjourned", "wrapped", "declared", "ended":
		return true
	}
	return false
}

// rowHeads are further words that begin the rows of a table of those who took part.
var rowHeads = set("role speaker panellist panelist discussant presenter")

// madeBy reports whether a line above the first section says who made the report or its
// pictures: "Compiled by: Arslan Mehdi", "PICTURES OF THE EVENT".
func (p *parter) madeBy(b *Block) bool {
	words := p.words(b.Tokens, 14)
	for i, w := range words {
		if makers.Has(w) && (i+1 < len(words) && (words[i+1] == "by" || words[i+1] == ":" || words[i+1] == "of") || i == len(words)-1 && i > 0) {
			return true
		}
	}
	return false
}

// makers are what is done to a report before it is published.
var makers = set("compiled edited prepared written authored drafted reported designed typeset rapporteur rapporteurs photographs photos pictures photography editor editors")
