package structure

import (
	"entente/loader/report/text"
)

// reportWords name the meetings that reports are about.
var reportWords = set("round-table roundtable symposium seminar webinar workshop conference colloquium panel dialogue dialogues forum consultation briefing discussion conversatorio encounter colloquy")

var holdWords = set("organised organized held hosted hosts convened held. conducted arranged holds organises sponsored co-hosted took met gathered opened inaugurated attended")

var chronologyWords = set("chronology timeline chronological dates milestones annals calendar")

// genre decides what the blocks make: a report where speakers' parts or
// recommendations stand under headings or the opening tells of a meeting, a
// chronology where dates open the passages, an article otherwise.
func (r *reader) genre() Genre {
	entries, strong, years, passages, bullets, names, advice := 0, 0, 0, 0, 0, 0, false
	for i := range r.blocks {
		b := &r.blocks[i]
		switch b.Kind {
		case Heading:
			if _, _, ok := r.nameIn(b.Tokens); ok && i > 0 {
				names++
			}
			if sectionOf(r.words(b.Tokens, 14)) == Recommendations {
				advice = true
			}
			continue
		case Entry:
			entries++
			if b.strong {
				strong++
			}
		case Bullet:
			bullets++
		}
		if r.startsWithDate(b) {
			years++
		}
		passages++
	}
	titled := r.titleSays(chronologyWords)
	meeting := r.meetingOpens()
	turns := r.turns()
	switch {
	case meeting && (names > 0 || advice || turns > 0), turns >= 3 && 3*turns >= passages, turns >= 8 && strong < 3:
		return RoundTable
	case meeting && 3*strong < 2*passages && r.seated():
		return RoundTable
	case strong >= 3 && 3*strong >= passages, titled && entries >= 2, entries >= 4 && 2*entries >= passages && strong > 0 && !meeting:
		return Chronology
	case names >= 2 && (advice || meeting):
		return RoundTable
	case titled && bullets >= 3 && 2*bullets >= passages:
		return Chronology
	case entries >= 5 && 3*entries >= 2*passages:
		return Chronology
	}
	return Article
}

func (r *reader) startsWithDate(b *Block) bool {
	_, ok := r.leadOf(b.Tokens)
	return ok
}

// words gives the first n words of a span in lower case.
func (r *reader) words(span text.Span, n int) []string {
	var out []string
	for i := span.Start; i < min(span.End, span.Start+n); i++ {
		out = append(out, r.doc.Text.Tokens[i].Lower)
	}
	return out
}

// titleSays reports whether one of the words stands in the first headings.
func (r *reader) titleSays(words map[string]bool) bool {
	for i := range min(3, len(r.blocks)) {
		b := &r.blocks[i]
		if b.Kind != Heading && i > 0 {
			continue
		}
		for _, w := range r.words(b.Tokens, 40) {
			if words[w] {
				return true
			}
		}
	}
	return false
}

// meetingOpens reports whether the opening says that a meeting was held: in one
// passage, or in a heading and a passage under it.
func (r *reader) meetingOpens() bool {
	tokens := r.doc.Text.Tokens
	headed, held, kind := false, false, false
	for i := range min(8, len(r.blocks)) {
		b := &r.blocks[i]
		if b.Kind == Entry && b.strong {
			continue
		}
		word, holds := false, false
		for j := b.Tokens.Start; j < min(b.Tokens.End, b.Tokens.Start+150); j++ {
			low := tokens[j].Lower
			if low == "round" && j+2 < b.Tokens.End && (tokens[j+1].Lower == "table" || tokens[j+2].Lower == "table") {
				word = true
			}
			word = word || reportWords[low]
			holds = holds || holdWords[low]
		}
		if !word && (b.Kind == Heading || i == 0) && (r.says(b, "meeting", "lecture", "talk", "session") && r.says(b, "summary", "report", "minutes", "record", "note", "notes")) {
			return true
		}
		line := b.Kind == Heading || b.Tokens.Len() <= maxTitleLine || i < 2 && b.Tokens.Len() <= 3*maxTitleLine
		kind = kind || line && r.says(b, "report", "reports", "proceedings", "summary", "rapporteur", "minutes", "record", "transcript", "memory", "memoria", "acts")
		if word && (holds || line && kind) {
			return true
		}
		headed = headed || word && line
		held = held || holds && (r.says(b, "session", "meeting", "event", "participants", "moderator", "moderated", "invited", "guests", "speakers", "together", "chaired"))
		if headed && held {
			return true
		}
	}
	return false
}

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
	if r.titleSays(gatherings) {
		return true
	}
	for i := range min(8, len(r.blocks)) {
		if r.blocks[i].Kind == Entry && r.blocks[i].strong {
			continue
		}
		for _, w := range r.words(r.blocks[i].Tokens, 200) {
			if seatWords[w] {
				return true
			}
		}
	}
	return false
}

func (r *reader) says(b *Block, words ...string) bool {
	for _, have := range r.words(b.Tokens, 40) {
		for _, w := range words {
			if have == w {
				return true
			}
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
	for i := range r.blocks {
		b := &r.blocks[i]
		switch {
		case b.Kind != Entry:
		case b.lines[0].mark > 0:
			b.Kind = Bullet
		case !b.strong:
			b.Kind = Paragraph
		}
	}
}
