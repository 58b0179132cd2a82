package structure

import (
	"strings"

	"entente/loader/report/text"
)

// Notes that somebody took of a meeting say at their beginning who was there, "In the room: Ama Owusu, Kofi Mensah and
// myself", and head what each said by as much of the name as tells them apart: "AMA", "Kofi M.", "Prof. Mensah (by phone)".

// findPresent looks among the first lines for the one that says who was there, where the lines before or behind it say that
// notes were taken, and keeps the names.
func (r *reader) findPresent() {
	taken := false
	for i := range r.lines {
		l := &r.lines[i]
		if i >= presenceLines || r.present != nil && taken {
			break
		}
		if l.drop != "" {
			continue
		}
		taken = taken || r.takesNotes(l)
		if names := r.presentAt(i); r.present == nil && len(names) >= minPresent {
			r.present = names
		}
	}
	if !taken {
		r.present = nil
	}
	heads := 0
	for i := range r.lines {
		if l := &r.lines[i]; l.drop == "" && i+1 < len(r.lines) && r.presentHead(l).Len() > 0 {
			heads++
		}
	}
	r.presentHeads = heads
}

// presenceLines is how many lines may tell who was there, minPresent how many people make a meeting, maxPresent how many tokens
// a line has at the most that is no more than one of them.
const (
	presenceLines = 24
	minPresent    = 3
	maxPresent    = 12
)

// takesNotes reports whether a line speaks of the notes of a meeting, or of what was said there.
func (r *reader) takesNotes(l *line) bool {
	words := r.words(l.tokens, 60)
	for i, w := range words {
		switch w {
		case "report":
			if i+2 < len(words) && words[i+1] == "-" && words[i+2] == "back" {
				return true
			}
		case "luncheon", "lunch", "dinner", "breakfast", "notes", "note", "scribbles", "jottings", "minutes", "recap", "write-up", "readout", "report-back":
			if i+1 < len(words) && words[i+1] == "on" {
				continue // of what somebody thinks about a matter
			}
			return true
		case "said":
			if i > 1 && words[i-1] == "was" && words[i-2] == "what" {
				return true
			}
		}
	}
	return false
}

// presentAt gives the names that line i lists behind words for who was there, in this line and those that it runs on to.
func (r *reader) presentAt(i int) (names []text.Span) {
	l := &r.lines[i]
	tokens := r.doc.Text.Tokens
	from, here := -1, false
	start := l.tokens.Start
	for j := start; j+2 < l.tokens.End; j++ {
		if tokens[j].Text == "." && tokens[j+2].Text == ":" && hereWords.Has(tokens[j+1].Lower) {
			start = j + 1 // "The Director was host. Guests: …"
			break
		}
	}
	for j := start; j < min(l.tokens.End, start+7); j++ {
		switch w := tokens[j].Lower; {
		case w == ":":
			if here {
				from = j + 1
			}
		case (w == "were" || w == "was") && here && j > start && tokens[start].Lower != "who":
			from = j + 1
		case hereWords.Has(w):
			here = true
			continue
		case asideWords.Has(w):
			continue
		case w == "us" || w == "we" || w == "who":
			here = true
			continue
		}
		if from > 0 || tokens[j].Text == "." {
			break
		}
	}
	if from < 0 {
		return nil
	}
	end := l.tokens.End
	for k := i + 1; k < len(r.lines) && r.lines[k].blanks == 0 && r.lines[k].drop == "" && k < i+6; k++ {
		end = r.lines[k].tokens.End
	}
	for j := from; j < end; j++ {
		t := &tokens[j]
		if t.Text == "." && j > from && !titles.Has(tokens[j-1].Lower) && tokens[j-1].Len() > 3 {
			break
		}
		if !t.Capital || t.Kind != text.Word || titles.Has(t.Lower) || styles.Has(t.Lower) {
			continue
		}
		to := j + 1
		for to < end && (tokens[to].Capital && tokens[to].Kind == text.Word || tokens[to].Text == "-" && !tokens[to].Space || tokens[to].Text == "’" || tokens[to].Text == "'" || particles.Has(tokens[to].Lower)) {
			to++
		}
		if to-j > 1 && to-j <= 6 && !bodies.Has(tokens[j].Lower) && !notNames.Has(tokens[j].Lower) && tokens[j-1].Text != "(" {
			names = append(names, text.Span{Start: j, End: to})
		}
		for j = to - 1; j+1 < end && tokens[j+1].Text != "," && tokens[j+1].Text != ";" && tokens[j+1].Lower != "and" && tokens[j+1].Text != "•" && tokens[j+1].Text != "·" && tokens[j+1].Text != "|" && tokens[j+1].Text != "."; j++ {
		}
	}
	return names
}

// hereWords say that those were there who are named behind them, asideWords may stand beside them; styles are forms of
// address beside the titles.
var (
	hereWords  = set("present attending participants guests there room table attendance company round around circle spoke")
	asideWords = set("in the at those who was were people members all also and of our on call this time")
	styles     = set("ato weizero w/ro u daw ko ma khun bapak ibu pak bu dona sri mzee bibi comrade")
)

// presentHead gives the name of whoever was there where a line is no more than as much of that name as heads what was
// said, with or without an aside in brackets: "ANNA", "Anna K.", "Prof. Kowalska (on the phone)". It is empty for other lines.
func (r *reader) presentHead(l *line) (name text.Span) {
	if len(r.present) == 0 || l.mark > 0 || l.tokens.Len() > maxPresent {
		return name
	}
	tokens := r.doc.Text.Tokens
	from, end := l.tokens.Start, l.tokens.End
	if n := from + 3; n < end && counters.Has(tokens[from].Lower) && tokens[from+1].Kind == text.Number && (isDashMark(tokens[from+2].Text) || tokens[from+2].Text == ":" || tokens[from+2].Text == ".") {
		from = n // "Slide 2 – Kowalska"
	}
	if tokens[end-1].Text == ":" {
		end--
	}
	if end > from && tokens[end-1].Text == ")" {
		for end > from && tokens[end].Text != "(" {
			end--
		}
	}
	for from < end && (titles.Has(strings.TrimSuffix(tokens[from].Lower, ".")) || styles.Has(tokens[from].Lower) || tokens[from].Text == "." && from > l.tokens.Start) {
		from++
	}
	if from >= end {
		return name
	}
	for _, p := range r.present {
		if r.shortFor(text.Span{Start: from, End: end}, p) {
			if name.Len() > 0 {
				return text.Span{} // either of two
			}
			name = p
		}
	}
	return name
}

// shortFor reports whether some words are a name as those call its bearer who know him: the given name, the surname, both, or the
// given name with the first letter of the other.
func (r *reader) shortFor(words, name text.Span) bool {
	tokens := r.doc.Text.Tokens
	given, other := &tokens[name.Start], &tokens[name.Start+1]
	first := &tokens[words.Start]
	if !first.Capital {
		return false
	}
	switch {
	case words.Len() == 1:
		return first.Lower == given.Lower || first.Lower == tokens[name.End-1].Lower
	case first.Lower == given.Lower && words.Len() <= 3 && tokens[words.Start+1].Len() == 1 && (words.Len() == 2 || tokens[words.End-1].Text == "."):
		return firstRune(tokens[words.Start+1].Text) == firstRune(other.Text)
	}
	return r.sameWords(words, name.Start, name.End) && words.Len() == name.Len() || r.sameWords(words, name.Start+1, name.End) && words.Len() == name.Len()-1
}

// headsPresent reports whether a line is such a head, where two or more of those who were there head what they said.
func (r *reader) headsPresent(l *line) bool { return r.presentHeads > 1 && r.presentHead(l).Len() > 0 }

// headOfPresent gives the name for which heading b stands.
func (r *reader) headOfPresent(b *Block) text.Span {
	if r.presentHeads < 2 || len(b.lines) != 1 || b.Kind != Heading {
		return text.Span{}
	}
	return r.presentHead(&b.lines[0])
}

// ofPresent reports whether a label is as much of the name of one of those who were there as tells them apart: "Tekin:" where
// "Ayşe Nur Tekin" was in the room.
func (r *reader) ofPresent(head text.Span) bool {
	found := 0
	for _, p := range r.present {
		if r.shortFor(head, p) {
			found++
		}
	}
	return found == 1
}
