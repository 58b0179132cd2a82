package structure

import (
	"strings"
	"unicode"

	"entente/loader/report/text"
)

// voiceHeads gives what stands below lines that say no more than who somebody is, "Ama Owusu, teacher", "(2) KOFI MENSAH, engine
// driver", "Source 3. Dr Yaw Darko", to that person, where an article, booklet or worksheet prints so what several people
// said: most of the passages below such lines quote, speak in the first person, or say what the person thinks. What tells only of their
// lives is nobody's words.
func (p *parter) voiceHeads() {
	type voice struct {
		at, end int
		name    text.Span
	}
	counted := 0 // "Historian 1: …" over one, "Historian 2: …" over the other
	var found []voice
	spoken := 0
	for i := 0; i+1 < len(p.blocks); i++ {
		name := p.voiceHead(i)
		if name.Len() == 0 {
			continue
		}
		end := i + 1
		for end < len(p.blocks) && p.blocks[end].Kind == Paragraph && p.blocks[end].Section == Body && p.voiceHead(end).Len() == 0 && end < i+maxVoice && !p.voiceless(end) && (end == i+1 || p.speaksOf(&p.blocks[end], name)) {
			end++
		}
		if end == i+1 {
			continue
		}
		if p.speaksOf(&p.blocks[i+1], name) {
			spoken++
		}
		if p.countedHead(&p.blocks[i]) {
			counted++
		}
		found = append(found, voice{i, end, name})
		i = end - 1
	}
	if len(found) < minVoices && (len(found) < 2 || counted < len(found)) || 3*spoken < 2*len(found) {
		return
	}
	surnames := map[string]bool{}
	for _, v := range found {
		surnames[p.doc.Text.Tokens[v.name.End-1].Lower] = true
	}
	for _, v := range found {
		own := p.doc.Text.Tokens[v.name.End-1].Lower
		for j := v.at + 2; j < v.end; j++ {
			if p.namesAnother(&p.blocks[j], surnames, own) {
				v.end = j // "What do the two share?"
			}
		}
		p.doc.Speakers = append(p.doc.Speakers, Speaker{Tokens: v.name})
		p.blocks[v.at].Kind, p.blocks[v.at].Section = Heading, Body
		for j := v.at + 1; j < v.end; j++ {
			b := &p.blocks[j]
			b.Section, b.Speaker, b.Item, b.Opening = SpeakerPart, len(p.doc.Speakers)-1, j-v.at, false
		}
	}
}

// namesAnother reports whether a passage names one of those who have voices, by a surname, who is not the one above it.
func (p *parter) namesAnother(b *Block, surnames map[string]bool, own string) bool {
	for i := b.Tokens.Start; i < b.Tokens.End; i++ {
		if t := &p.doc.Text.Tokens[i]; t.Capital && t.Lower != own && surnames[t.Lower] {
			return true
		}
	}
	return false
}

// minVoices is how many such lines are a way of printing, maxVoice how many passages stand below one at the most.
const (
	minVoices = 3
	maxVoice  = 4
)

// voiceHead gives the name in a line that is no more than that, with or without a number before it and who the person is
// behind it.
func (p *parter) voiceHead(i int) (name text.Span) {
	b, tokens := &p.blocks[i], p.doc.Text.Tokens
	if name := p.shoutedSubject(i); name.Len() > 0 {
		return name
	}
	if b.Kind != Heading && b.Kind != Paragraph && (b.Kind != Bullet || b.lines[0].number <= 0) || len(b.lines) != 1 || b.Section == SpeakerPart || b.Section == Timeline || b.Tokens.Len() > maxTitleLine || p.terminal(&b.lines[0]) || i+1 >= len(p.blocks) || p.blocks[i+1].Kind != Paragraph || i == 0 {
		return name
	}
	from := b.Tokens.Start
	if p.countedHead(b) {
		for from += 2; from < b.Tokens.End && tokens[from].Kind == text.Punct; from++ {
		}
	}
	span := text.Span{Start: from, End: b.Tokens.End}
	if name := p.agedName(span); name.Len() > 0 {
		return name
	}
	name, _, shape := p.nameShape(span)
	if shape == noName || !p.endsLabel(name.End, span.End) && !(name.End+1 < span.End && tokens[name.End].Text == "," && tokens[name.End+1].Lower == "who") || shape == likeName && (!p.bareName(name) || name.End == span.End && p.allUpper(name)) || name.Start > from+2 {
		return text.Span{}
	}
	return name
}

// countedHead reports whether a line begins with what is counted and its number: "Source 3. Dr Yaw Darko", "Historian 1: Ama Owusu".
func (p *parter) countedHead(b *Block) bool {
	tokens, from := p.doc.Text.Tokens, b.Tokens.Start
	if from+2 >= b.Tokens.End || tokens[from+1].Len() > 2 {
		return false
	}
	low := tokens[from].Lower
	return counters.Has(low) || tokens[from+1].Kind == text.Number && tokens[from+2].Kind == text.Punct && (professions.Has(low) || listeners.Has(low) || low == "historian")
}

// shoutedSubject reads the name in capitals of whom a sentence in a line of its own tells who that is, over a passage in the first
// person: "NUALA BRADY runs a filling station." over "Before, I had three soldiers a day."
func (p *parter) shoutedSubject(i int) (name text.Span) {
	b, tokens := &p.blocks[i], p.doc.Text.Tokens
	if b.Kind != Paragraph || len(b.lines) != 1 || b.Tokens.Len() > maxTitleLine || b.Section == SpeakerPart || i+1 >= len(p.blocks) || p.blocks[i+1].Kind != Paragraph || p.firstPersons(&p.blocks[i+1]) == 0 || p.firstPersons(b) > 0 {
		return name
	}
	end, words := b.Tokens.Start, 0
	for end < b.Tokens.End && (tokens[end].Text == "." || tokens[end].Text == "-" || tokens[end].Kind == text.Word && strings.IndexFunc(tokens[end].Text, unicode.IsLower) < 0) {
		if tokens[end].Kind == text.Word && !notNames.Has(tokens[end].Lower) {
			words++
		}
		end++
	}
	if words < 2 || words > 5 || end >= b.Tokens.End || tokens[end].Kind != text.Word || tokens[b.Tokens.End-1].Text != "." {
		return name
	}
	return text.Span{Start: b.Tokens.Start, End: end}
}

// agedName reads a name of one word or more with the age and what the person is behind it: "ELIN, 52, nurse".
func (p *parter) agedName(span text.Span) (name text.Span) {
	tokens := p.doc.Text.Tokens
	i := span.Start
	for i < min(span.End, span.Start+4) && tokens[i].Capital && tokens[i].Kind == text.Word && !notNames.Has(tokens[i].Lower) {
		i++
	}
	if i == span.Start || i+3 >= span.End || tokens[i].Text != "," || tokens[i+1].Kind != text.Number || tokens[i+1].Len() != 2 || tokens[i+2].Text != "," && tokens[i+2].Text != ")" || tokens[i+3].Kind != text.Word || tokens[i+3].Capital {
		return name
	}
	return text.Span{Start: span.Start, End: i}
}

// counters stand before the number of a voice among others.
var counters = set("source voice text speaker witness extract statement testimony interview panel box no slide part page card")

// speaksOf reports whether a passage gives somebody's words or views: between quotation marks, in the first person, by a verb of
// saying, or "in her opinion".
func (p *parter) speaksOf(b *Block, name text.Span) bool {
	if p.firstPersons(b) > 0 {
		return true
	}
	tokens := p.doc.Text.Tokens
	for i := b.Tokens.Start; i < b.Tokens.End; i++ {
		switch w := tokens[i].Lower; {
		case w == "“" || w == "\"" || w == "«":
			return true
		case says.Has(w) || tellsAtMeeting.Has(w) || thinks.Has(w):
			return true
		case (w == "in" || w == "to" || w == "for") && i+1 < b.Tokens.End && (tokens[i+1].Lower == "his" || tokens[i+1].Lower == "her" || tokens[i+1].Lower == "him"):
			return w != "in" || i+2 < b.Tokens.End && views.Has(tokens[i+2].Lower)
		}
	}
	return false
}

// thinks are verbs of what somebody holds, views what it is held to be.
var (
	thinks = set("thinks believes holds remembers recalls insists argues maintains doubts fears hopes finds sees considers wonders expects wants explains complains admits describes calls remarks notes adds blames tells asks accuses warns replies answers claims")
	views  = set("view opinion words recollection memory experience judgement judgment account eyes telling reading mind")
)

// voiceless reports whether a passage behind such words speaks to the reader, or is an aside: "Please return the headphones."
func (p *parter) voiceless(i int) bool {
	b := &p.blocks[i]
	first := p.doc.Text.Tokens[b.Tokens.Start].Lower
	return p.aside(b) || first == "please" || first == "note" || strings.HasPrefix(first, "teacher") || text.Orders.Has(first) && b.Tokens.Len() < maxTitleLine
}
