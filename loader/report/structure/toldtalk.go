package structure

import (
	"strings"

	"entente/loader/report/text"
)

// toldTalk finds the passage of the opening which says that what follows is the account of one talk, and who gave
// it: "Dr Owusu gave the fourth lecture of the winter. This is the secretary's summary of what she said." What stands
// below, under headings or none, is the speaker's until the floor speaks.
func (p *parter) toldTalk() (name text.Span, at int) {
	at = -1
	for i := range min(openingBlocks, len(p.blocks)) {
		b := &p.blocks[i]
		if b.Kind == Heading {
			if historyHead(p.words(b.Tokens, 9)) {
				break // the paper read below "Background" is a timeline
			}
			continue
		}
		if b.Kind == Bullet || b.Kind == Entry && !p.dateAlone(&b.lines[0]) { // a passage below the day of the talk is none of a list
			break
		}
		for k := b.Tokens.Start; k < b.Tokens.End; k++ {
			guest := p.doc.Text.Tokens[k].Text == "," && CallsGuest(p.doc.Text, b.Tokens.Start, k)
			if guest || talkWords.Has(p.doc.Text.Tokens[k].Lower) {
				found, ok := p.givenBy(b, k)
				if guest {
					found, ok = p.nameFrom(b, k+1)
				}
				if ok && name.Len() > 0 && p.labelKey(found) != p.labelKey(name) {
					return text.Span{}, -1 // two gave one each
				}
				if ok {
					if name.Len() == 0 && at >= 0 && at == i-1 {
						at = i // the account is spoken of first, and this brings on whose talk it is
					}
					name = found
				}
			}
		}
		if at < 0 && p.saysAccount(b) {
			at = i
		}
	}
	if name.Len() == 0 || at < 0 {
		return text.Span{}, -1
	}
	return name, at
}

// CallsGuest reports whether the words of a passage before token i, a comma, call who is named behind it the one who was
// invited to speak: "our president presented the guest of the evening, M. Zerrouki". "The first speaker, Dr Osei" is one
// of several, and in "While welcoming the guest, Ambassador Mensah said" another is named.
func CallsGuest(t *text.Text, from, i int) bool {
	for j := i - 1; j > from && j >= i-maxOfDay; j-- {
		switch t.Tokens[j].Lower {
		case "guest", "speaker", "lecturer", "presenter":
			if j-2 >= from && strings.HasSuffix(t.Tokens[j-2].Lower, "ing") {
				return false
			}
			switch t.Tokens[j-1].Lower {
			case "the", "our", "its", "this", "tonight's", "today's", "year's", "'s", "’s":
				return true
			}
			return false
		case "of", "for", "the", "this", "evening", "day", "night", "occasion", "session", "lecture", "talk", "year", "winter", "season", "month", "'s", "tonight", "today":
		default:
			return false
		}
	}
	return false
}

// maxOfDay is how many tokens "the guest of the evening" has behind "the guest", and one.
const maxOfDay = 5

// nameFrom finds the name with a title that begins at token i.
func (p *parter) nameFrom(b *Block, i int) (name text.Span, ok bool) {
	for end := min(b.Tokens.End, i+maxGiver); end > i; end-- {
		if name, _, shape := p.nameShape(text.Span{Start: i, End: end}); shape == sureName && name.Start == i && name.End == end {
			return name, true
		}
	}
	return name, false
}

// saysAccount reports whether a passage says that the document is the account of what somebody said.
func (p *parter) saysAccount(b *Block) bool {
	words := p.words(b.Tokens, 200)
	for i, w := range words {
		rest := words[i+1 : min(len(words), i+maxAccount)]
		switch {
		case accounts.Has(w) && p.keptBy(rest):
			return p.titledTalk()
		case accounts.Has(w):
			for j, of := range rest {
				if of == "." {
					break
				}
				if of != "of" || j+2 >= len(rest) {
					continue
				}
				if rest[j+1] == "what" && (rest[j+2] == "he" || rest[j+2] == "she") {
					return true
				}
				for _, gift := range rest[j+1:] {
					if talkWords.Has(gift) || gift == "remarks" {
						return true
					}
					if gift != "the" && gift != "his" && gift != "her" && gift != "this" && gift != "that" && gift != "evening" && gift != "'s" {
						break
					}
				}
			}
		case (w == "summarised" || w == "summarized" || w == "reproduced" || w == "reported" || w == "follows") && i > 0 && p.gives(words[:i]):
			for _, below := range words[max(0, i-2):min(len(words), i+3)] {
				if below == "below" || below == "here" || below == "summary" {
					return true
				}
			}
		}
	}
	return false
}

// titledTalk reports whether one of the first lines calls what is reported a talk of one person: "Winter lecture".
func (p *parter) titledTalk() bool {
	for i := range min(3, len(p.blocks)) {
		b := &p.blocks[i]
		for _, w := range p.words(b.Tokens, maxTitleLine) {
			if talkWords.Has(w) && b.Tokens.Len() <= maxTitleLine {
				return true
			}
		}
	}
	return false
}

// keptBy reports whether the words behind an account say which officer of the society wrote it: "made by the Society's
// secretary". What a lecture's report says so of is the lecture.
func (p *parter) keptBy(words []string) bool {
	by := 0
	for j, w := range words {
		switch {
		case w == ".":
			return false
		case w == "by" && j > 0 && kept.Has(words[j-1]):
			by = j
		case by > 0 && keepers.Has(w):
			return true
		}
	}
	return false
}

var (
	kept    = set("made written taken prepared drawn kept compiled up")
	keepers = set("secretary librarian rapporteur archivist scribe clerk student members member treasurer")
)

// gives reports whether the end of some words names what one person gives to a meeting.
func (p *parter) gives(words []string) bool {
	for _, w := range words[max(0, len(words)-6):] {
		if talkWords.Has(w) || w == "remarks" {
			return true
		}
	}
	return false
}

// accounts are what is written of what somebody said; maxAccount is within how many words it is said of what.
var accounts = set("summary account report record notes note gist outline substance abstract digest précis precis text")

const maxAccount = 9

// endsTalk reports whether a heading ends the one talk: others speak below it, or the document does.
func (p *parter) endsTalk(b *Block) bool {
	if p.meetingPart(b) || historyHead(p.words(b.Tokens, 9)) {
		return true
	}
	for _, w := range p.words(b.Tokens, 9) {
		if endMatter.Has(w) || floorWords.Has(w) || calls([]string{w}) || w == "answers" || w == "recommendations" || w == "timeline" || w == "chronology" {
			return true
		}
	}
	return false
}
