package structure

import (
	"strings"

	"entente/loader/report/text"
)

// maxLabel is how many tokens stand before the colon that ends a speaker's label.
const maxLabel = 28

// label is what stands before the words of a speaker in the same line: "Dr Khan:",
// "Ms Prakash (ANI, New Delhi):", "Brig. (R) Yamin said:", "OKELLO:", "Q.", "A. Dr Khan:".
type label struct {
	name text.Span // of the person, or of the word that stands for one
	role string    // "question", "answer", "moderator"; "" for a name
	end  int       // the token after the label
}

// turnWords are labels that stand for a person without naming one.
var turnWords = map[string]string{
	"q": "question", "question": "question", "interviewer": "question", "a": "answer", "answer": "answer", "ans": "answer", "interviewee": "answer",
	"moderator": "moderator", "chair": "moderator", "chairman": "moderator", "chairperson": "moderator", "chairwoman": "moderator", "host": "question",
}

// turnRole is what such a label stands for, numbered or not: "Q", "Q2", "" for other words.
func turnRole(low string) string {
	if word := strings.TrimRight(low, "0123456789"); word != low && len(word) == 1 {
		low = word
	}
	return turnWords[low]
}

// labelAt reads the label at the head of a passage. Names without a title count where
// the same label opens another passage, or where the text knows the name.
func (r *reader) labelAt(b *Block) (l label, ok bool) {
	tokens := r.doc.Text.Tokens
	from := r.afterClock(b)
	if from >= b.Tokens.End {
		return l, false
	}
	if n := len(b.lines); n > 0 && b.lines[0].mark == 2 && b.Kind == Bullet && from >= 2 { // "A." taken for the mark of a list
		if role := turnRole(tokens[from-2].Lower); r.asks && tokens[from-2].Capital && tokens[from-1].Text != ")" && role == "answer" {
			if name, end, named := r.named(b, from); named {
				return label{name: name, end: end}, true
			}
			if name, end, named := r.whoInBrackets(from, b.Tokens.End); named {
				return label{name: name, end: end}, true
			}
			if name, end, named := r.calledBehind(b, from); named {
				return label{name: name, end: end}, true
			}
			return label{name: text.Span{Start: from - 2, End: from - 1}, role: role, end: from}, true
		}
	}
	if w := tokens[from].Text; len(w) > 1 && w[0] == 'Q' && strings.Trim(w[1:], "0123456789") == "" && from+2 < b.Tokens.End && tokens[from+1].Capital && tokens[from+1].Space {
		from++ // "Q9 Dr Wu:", the number of the question
	}
	first := &tokens[from]
	if role := turnRole(first.Lower); role != "" && from+2 < b.Tokens.End {
		if r.leaflet && role != "moderator" {
			return l, false
		}
		next := tokens[from+1].Text
		if name, role, end, ok := r.bracketedTurn(b, from); ok {
			return label{name: name, role: role, end: end}, true
		}
		if next == ":" && (r.asks || len(first.Text) > 1) || r.asks && (role == "answer" || role == "question") && len(first.Text) == 1 && first.Capital && next == "." {
			if name, end, named := r.named(b, from+2); named {
				return label{name: name, role: "", end: end}, true
			}
			if name, end, named := r.whoInBrackets(from+2, b.Tokens.End); named {
				return label{name: name, end: end}, true
			}
			if name, end, named := r.calledBehind(b, from+2); named {
				return label{name: name, end: end}, true
			}
			return label{name: text.Span{Start: from, End: from + 1}, role: role, end: from + 2}, true
		}
	}
	if name, end, ok := r.nameInBrackets(b, from); ok && r.meeting && r.boxed > 1 {
		return label{name: name, end: end}, true
	}
	if l, ok := r.seatLabel(b, from); ok {
		return l, true
	}
	if l, ok := r.callingLabel(b, from); ok {
		return l, true
	}
	if l, ok := r.shoutedSeat(b, from); ok {
		return l, true
	}
	if l, ok := r.strangerLabel(b, from); ok {
		return l, true
	}
	if l, ok := r.questionBy(b, from); ok && r.meeting {
		return l, true
	}
	name, end, named := r.named(b, from)
	if named && r.listsVisit(b, end) {
		return label{}, false
	}
	if named && r.asker(name) {
		return label{name: name, role: "question", end: end}, true
	}
	return label{name: name, end: end}, named
}

// named reads a name and the mark behind it that ends a label: a colon, in a table the
// bar, or a dash that stands apart.
func (r *reader) named(b *Block, from int) (name text.Span, end int, ok bool) {
	tokens := r.doc.Text.Tokens
	if r.capHeads > 1 {
		if name, end, ok := r.capHead(b, from); ok {
			return name, end, true
		}
	}
	if from+2 < b.Tokens.End && tokens[from+1].Text == "." && r.dashInitials(b, from) {
		return text.Span{Start: from, End: from + 1}, from + 2, true
	}
	for j := from + 1; j < min(b.Tokens.End-1, from+maxLabel); j++ {
		end, mark := r.labelEnd(b, j)
		if mark == "" {
			if tokens[j].Text == "." && (r.announced || r.meeting) && r.dotted > 1 {
				if name, ok := r.dottedLabel(b, from, j); ok || r.dottedSurname(b, from, j) {
					return name, j + 1, true
				}
			}
			if t := &tokens[j]; t.Text == ";" || t.Text == "\"" && !r.quotesName(from, j) || t.Text == "“" && !r.quotesName(from, j) || t.Text == "?" {
				return name, 0, false
			}
			continue
		}
		head := text.Span{Start: from, End: j}
		for head.Len() > 1 && (says.Has(tokens[head.End-1].Lower) || anew.Has(tokens[head.End-1].Lower)) {
			head.End--
		}
		if mark == "*" {
			name, _, shape := r.nameShape(head)
			sure := shape == sureName || shape == likeName && r.meeting && end > j+1 && r.bareName(name)
			return name, end, sure && r.endsLabel(name.End, head.End)
		}
		if mark == "–" && r.dashInitials(b, from) && j == from+1 {
			return head, end, true
		}
		if mark != ":" {
			name, _, shape := r.nameShape(head)
			if mark == "|" && shape != noName && r.endsLabel(name.End, head.End) && !r.rollRow(b, end) || r.dashed > 1 && r.beforeDash(name, head, shape) {
				return name, end, true
			}
			if mark == "|" {
				return name, 0, false
			}
			continue
		}
		name, _, shape := r.nameShape(head)
		switch {
		case shape == noName:
		case !r.endsLabel(name.End, head.End):
		case shape == sureName, r.knownName(name), r.announced && !isPlaceHead(tokens[name.Start].Lower), r.bareForms > 1 && r.bareName(name), r.describes(name.End, head.End) && (r.forms > 1 || r.profession(name.End, head.End) || r.meeting && r.fromRoom(name.End, head.End)):
			return name, end, true
		}
		if name, ok := r.officeName(head); ok && r.meeting && (r.forms > 1 || tokens[end].LineBreak) {
			return name, end, true
		}
		if r.callsOut(head) && (r.labels[r.labelKey(head)] > 1 || r.lettered(head) || r.ofPresent(head) || r.shouted(head) && !r.datelines(b, head) || r.meeting && r.surnamed > 1 && r.surname(head) || r.meeting && (r.asks || r.givenCalled) && r.givenName(head)) {
			return head, end, true
		}
		return name, 0, false
	}
	return name, 0, false
}

// calledBehind reads behind the letter of a question or answer the surname that says whose it is, and which the text has
// elsewhere too: "A. Hatoyama-Ito: It was never on the table."
func (r *reader) calledBehind(b *Block, from int) (name text.Span, end int, ok bool) {
	for j := from + 1; j < min(b.Tokens.End-1, from+maxTitled); j++ {
		if end, mark := r.labelEnd(b, j); mark == ":" {
			head := text.Span{Start: from, End: j}
			r.knownName(head) // counts the names
			return head, end, r.callsOut(head) && r.capitalised[r.doc.Text.Tokens[j-1].Lower] > 1
		}
	}
	return name, 0, false
}

// fromRoom reports whether what stands behind a name tells from where in the room somebody spoke: ", from the back row".
func (r *reader) fromRoom(from, end int) bool {
	tokens := r.doc.Text.Tokens
	for i := from; i+2 < end; i++ {
		if w := tokens[i].Lower; w != "from" && w != "in" && w != "at" || tokens[i+1].Lower != "the" {
			continue
		}
		switch tokens[end-1].Lower {
		case "row", "floor", "audience", "hall", "back", "room", "gallery", "chat", "door":
			return end <= i+4
		}
	}
	return false
}

// turnHeads counts the headings that call a person out, "Mr Osei:", and the passages that stand below
// them, but for dated entries.
func (r *reader) turnHeads() (heads, below int) {
	called := false
	for i := range r.blocks {
		switch b := &r.blocks[i]; b.Kind {
		case Heading:
			called = i > 0 && r.doc.Text.Tokens[b.Tokens.End-1].Text == ":" && r.looksLikeName(b.Tokens)
			if called {
				heads++
			}
		case Paragraph, Bullet:
			if called {
				below++
			}
		}
	}
	return heads, below
}
