package structure

import (
	"strings"
	"unicode"

	"entente/loader/report/text"
)

// countForms counts the passages that begin as a label does, with a colon or with a
// dash: one may be anything, several are a way of printing.
func (r *reader) countForms() {
	tokens := r.doc.Text.Tokens
	r.forms, r.bareForms, r.dashed, r.dotted = 0, 0, 0, 0
	r.countCapHeads()
	r.countClocked()
	r.countInitials()
	r.countCallings()
	r.countRunIn()
	r.countIntros()
	for i := range r.blocks {
		b := &r.blocks[i]
		if b.Kind != Paragraph && b.Kind != Bullet {
			continue
		}
		from := r.afterClock(b)
		for j := from + 1; j < min(b.Tokens.End-1, from+maxLabel); j++ {
			_, mark := r.labelEnd(b, j)
			if mark == "" {
				if _, ok := r.dottedLabel(b, from, j); ok {
					r.dotted++
					break
				}
				if tokens[j].Text == "." && tokens[j-1].Len() > 4 || tokens[j].Text == ";" || tokens[j].Text == "?" {
					break
				}
				continue
			}
			name, _, shape := r.nameShape(text.Span{Start: from, End: j})
			if shape != noName && mark == ":" && r.endsLabel(name.End, j) {
				r.forms++
				if r.meeting && shape == likeName && r.bareName(name) {
					r.bareForms++
				}
			}
			if mark == "–" && shape != noName && r.beforeDash(name, text.Span{Start: from, End: j}, shape) && (r.sentence(j+1, b.Tokens.End) || r.allUpper(name) && r.terminal(&b.lines[len(b.lines)-1])) {
				r.dashed++
			}
			if mark == ":" {
				break
			}
		}
	}
}

// countInitials counts the passages that begin with initials or a surname in capitals and a dash, "KM – Because an award is
// paper.", "BRZEG — Halina, who owes whom?", or a point and a gap.
func (r *reader) countInitials() {
	r.initials = map[string]int{}
	for i := range r.blocks {
		if b := &r.blocks[i]; r.initialsAt(b) {
			r.initials[r.doc.Text.Tokens[b.Tokens.Start].Text]++
		}
	}
	for i := 1; i < len(r.blocks) && len(r.initials) > 1; i++ {
		if b := &r.blocks[i]; b.Kind == Heading && r.doc.Text.Tokens[b.Tokens.End-1].Text == "?" && r.dashInitials(b, b.Tokens.Start) {
			b.Kind = Paragraph // "BRZEG — Halina, who owes whom?"
		}
	}
}

// initialsAt reports whether a passage begins so.
func (r *reader) initialsAt(b *Block) bool {
	tokens := r.doc.Text.Tokens
	if b.Kind == Entry || b.Cells != nil || b.Tokens.Len() < 4 {
		return false
	}
	first, dash := &tokens[b.Tokens.Start], &tokens[b.Tokens.Start+1]
	letters := 0
	for _, c := range first.Text {
		if !unicode.IsUpper(c) && c != '.' {
			return false
		}
		if c != '.' {
			letters++
		}
	}
	if letters < 2 {
		return false
	}
	if letters > maxLetters { // "WIERZBOWSKA — Both, and that is why"
		return isDashMark(dash.Text) && dash.Space && tokens[b.Tokens.Start+2].Space && r.shouted(text.Span{Start: b.Tokens.Start, End: b.Tokens.Start + 1})
	}
	if dash.Text == "." && !dash.Space {
		return r.column(b.Tokens.Start + 2) // "WN.     Are we on?", in a column of their own
	}
	return isDashMark(dash.Text) && dash.Space && tokens[b.Tokens.Start+2].Space
}

// dashInitials reports whether a passage begins with initials and a dash that call somebody out: they come again, and
// those of another too.
func (r *reader) dashInitials(b *Block, from int) bool {
	if from != b.Tokens.Start || len(r.initials) < 2 || len(r.initials) > maxTurnTakers || !r.initialsAt(b) {
		return false
	}
	again := 0
	for _, n := range r.initials {
		if n > 1 {
			again++
		}
	}
	if r.doc.Text.Tokens[from+1].Text == "." {
		return again > 1 // the column says enough of one who speaks once
	}
	return again > 1 && r.initials[r.doc.Text.Tokens[from].Text] > 1
}

// maxTurnTakers is how many people take turns in a transcript by their initials at the most.
const maxTurnTakers = 12

// sentence reports whether tokens are sentences rather than what a person is: they
// end in a full stop and hold a verb.
func (r *reader) sentence(from, end int) bool {
	tokens := r.doc.Text.Tokens
	if end-from < 5 || tokens[end-1].Text != "." && tokens[end-1].Text != "?" && tokens[end-1].Text != "!" && tokens[end-1].Text != "”" && tokens[end-1].Text != "\"" {
		return false
	}
	for k := from; k < end; k++ {
		switch tokens[k].Lower {
		case "is", "was", "are", "were", "has", "had", "have", "will", "would", "should", "must", "may", "can", "did", "does", "cannot", "need", "needs":
			return true
		}
	}
	return false
}

// countLetters notes the letters in brackets that may be short for a name, and the first letters of those whom
// the text names in full behind a title: "Mr Kenneth Blanchflower" may be "KB:" in minutes.
func (r *reader) countLetters() {
	r.letters = map[string]bool{}
	tokens := r.doc.Text.Tokens
	for i := 1; i+1 < len(tokens); i++ {
		if t := &tokens[i]; tokens[i-1].Text == "(" && tokens[i+1].Text == ")" && t.Kind == text.Word && t.Len() <= maxLetters && strings.IndexFunc(t.Text, unicode.IsLower) < 0 {
			r.letters[t.Text] = true
		}
	}
	for i := 0; i+2 < len(tokens); i++ {
		if Initials(r.doc.Text, i).Len() > 0 || r.endsItem(i) {
			r.letters[tokens[i].Text] = true
		}
	}
	for i := 0; i < len(tokens); i++ {
		if t := &tokens[i]; !t.Capital || !titles.Has(strings.TrimSuffix(t.Lower, ".")) {
			continue
		}
		head := i + 1
		for head < len(tokens) && tokens[head].Text == "." && !tokens[head].Space {
			head++
		}
		end := head
		for end < min(len(tokens), head+maxTitled) && tokens[end].Kind == text.Word && tokens[end].Capital && !titles.Has(tokens[end].Lower) && !notNames.Has(tokens[end].Lower) {
			end++
		}
		if end > head+1 && end < head+maxTitled {
			r.noteInitials(text.Span{Start: head, End: end})
		}
		i = max(i, end-1)
	}
}

// Initials gives the name in the cell of a table behind a cell that holds its initials: "| AO | Ama Owusu (chair) |". It is
// empty where token i is none such.
func Initials(t *text.Text, i int) (name text.Span) {
	first := &t.Tokens[i]
	if n := first.Len(); i+2 >= len(t.Tokens) || t.Tokens[i+1].Text != "|" || first.Kind != text.Word || n < 2 || n > maxLetters || i > 0 && !first.LineBreak && t.Tokens[i-1].Text != "|" {
		return name
	}
	letters, end := "", i+2
	for ; end < min(len(t.Tokens), i+2+maxTitled+1) && t.Tokens[end].Text != "|" && t.Tokens[end].Text != "(" && t.Tokens[end].Text != ","; end++ {
		if tok := &t.Tokens[end]; tok.Kind == text.Word && tok.Capital {
			letters += string(firstRune(tok.Text))
		}
	}
	if letters != first.Text {
		return name
	}
	return text.Span{Start: i + 2, End: end}
}

// maxTitled is more than a name behind a title has words.
const maxTitled = 5

// noteInitials notes the first letters of a label of two words and more: "WANDA ILVES:" may be "W.I.:" from then on.
func (r *reader) noteInitials(head text.Span) {
	if !r.callsOut(head) {
		return
	}
	all, pointed := "", ""
	for i := head.Start; i < head.End; i++ {
		if t := &r.doc.Text.Tokens[i]; t.Kind == text.Word && t.Capital && t.Len() > 1 {
			all += string(firstRune(t.Text))
			pointed += string(firstRune(t.Text)) + "."
		}
	}
	if len(all) > 1 {
		r.letters[all], r.letters[pointed] = true, true
	}
}

// countLabels counts what stands before the first colon of passages, so that names
// which call speakers out are known by their return.
func (r *reader) countLabels() {
	r.labels, r.asked, r.called = map[string]int{}, map[string]int{}, map[string]bool{}
	r.countLetters()
	tokens, answered := r.doc.Text.Tokens, false
	for i := range r.blocks {
		b := &r.blocks[i]
		if b.Kind == Heading && i > 0 && tokens[b.Tokens.End-1].Text == "?" && r.calledOut(b) {
			b.Kind = Paragraph // "ER: And after the war?"
		}
		if b.Kind == Heading {
			if name, _, shape := r.nameShape(b.Tokens); shape != noName && name.End+1 < b.Tokens.End && tokens[name.End].Text == ":" && r.knownName(name) {
				r.surnamed++ // "Amirian Fard: the border is quiet", as the press heads what somebody said
			}
			continue
		}
		if _, _, ok := r.nameInBrackets(b, b.Tokens.Start); ok {
			r.boxed++
		}
		for j := b.Tokens.Start + 1; j < min(b.Tokens.End-1, b.Tokens.Start+4); j++ {
			if _, mark := r.labelEnd(b, j); mark != ":" {
				continue
			}
			if head := (text.Span{Start: b.Tokens.Start, End: j}); r.callsOut(head) && r.surname(head) {
				r.surnamed++
				break
			}
		}
		r.countCalled(b)
		answered = answered || r.answersAt(b)
		if first := strings.TrimRight(tokens[b.Tokens.Start].Text, "0123456789"); first == "Q" || first == "Question" || first == "QUESTION" {
			r.asks = r.asks || b.Tokens.Len() > 1 && (tokens[b.Tokens.Start+1].Text == "." || tokens[b.Tokens.Start+1].Text == ":" || tokens[b.Tokens.Start+1].Text == "(")
		}
		if name, end := r.nameWithOffice(b); end > 0 {
			r.noteInitials(name)
		}
		for j := b.Tokens.Start + 1; j < min(b.Tokens.End-1, b.Tokens.Start+9); j++ {
			if _, mark := r.labelEnd(b, j); mark == ":" {
				head := text.Span{Start: b.Tokens.Start, End: j}
				key := r.labelKey(head)
				r.labels[key]++
				r.noteInitials(head)
				if tokens[b.Tokens.End-1].Text == "?" {
					r.asked[key]++
				}
				break
			}
		}
	}
	r.givenCalled = r.countGivens()
	for label, n := range r.labels {
		answered = answered || n > 1 && turnRole(label) != "question"
	}
	r.asks = r.asks && (answered || r.surnamed > 1 || len(r.called) > 1) // else the questions are the heads of a fact sheet
	if r.asks && r.answersItself() {
		r.asks, r.leaflet = false, true
		r.unmarkAnswers()
	}
}

// countGivens reports whether the given names of people whose full names stand elsewhere open passages before a colon:
// two or more of them, one of which returns, as where people are called by the given name.
func (r *reader) countGivens() bool {
	names, most := 0, 0
	for label, n := range r.labels {
		if r.givens[label] && !r.small[label] && !notNames.Has(label) && len(label) > 2 {
			names, most = names+1, max(most, n)
		}
	}
	return names > 1 && most > 1
}

// nameWithOffice reads a name without a title at the head of a passage and, in brackets, who that is: "Ama Owusu (Accra,
// lawyer)", who may be "AO:" from then on. end is the token behind, 0 where none stands there.
func (r *reader) nameWithOffice(b *Block) (name text.Span, end int) {
	tokens := r.doc.Text.Tokens
	for i := b.Tokens.Start + 1; i < min(b.Tokens.End, b.Tokens.Start+maxTitled+1); i++ {
		if tokens[i].Text != "(" {
			continue
		}
		for end = i + 1; end < min(b.Tokens.End, i+maxLabel) && tokens[end].Text != ")"; end++ {
		}
		name, _, shape := r.nameShape(text.Span{Start: b.Tokens.Start, End: i})
		if end+1 >= b.Tokens.End || tokens[end].Text != ")" || shape != likeName || name.End != i {
			return name, 0
		}
		return name, end + 1
	}
	return name, 0
}

// answersAt reports whether a passage begins as an answer does, "A. …", or names who gives one in brackets.
func (r *reader) answersAt(b *Block) bool {
	if b.Kind == Bullet {
		return true // an "A." may be taken for the mark of a list
	}
	switch r.doc.Text.Tokens[b.Tokens.Start].Text {
	case "A", "Ans", "Answer", "ANSWER", "(":
		return true
	}
	return false
}

// calledOut reports whether a line begins with one or two words that call somebody out, and a colon.
func (r *reader) calledOut(b *Block) bool {
	for j := b.Tokens.Start + 1; j < min(b.Tokens.End-1, b.Tokens.Start+3); j++ {
		if _, mark := r.labelEnd(b, j); mark == ":" {
			return r.callsOut(text.Span{Start: b.Tokens.Start, End: j})
		}
	}
	return false
}

// countCalled notes the surname of a full name in capitals that calls a speaker out with who it is: "AMR
// EL-SAYED, Egyptian Embassy:" is "EL-SAYED:" from then on.
func (r *reader) countCalled(b *Block) {
	tokens := r.doc.Text.Tokens
	words, end := 0, b.Tokens.Start
	for end < min(b.Tokens.End, b.Tokens.Start+8) {
		t := &tokens[end]
		if t.Text == "-" && !t.Space || t.Text == "'" || t.Text == "’" {
			end++
			continue
		}
		if t.Kind != text.Word || strings.IndexFunc(t.Text, unicode.IsLower) >= 0 {
			break
		}
		words, end = words+1, end+1
	}
	if words < 2 || end >= b.Tokens.End || tokens[end].Text != "," && tokens[end].Text != "(" && tokens[end].Text != ":" || tokens[end-1].Len() < 3 {
		return
	}
	if r.meeting && tokens[end].Text == "(" {
		r.called[tokens[end-1].Lower] = true // "DOROTHY KELLERMAN (Austin) answered": "KELLERMAN:" later
		return
	}
	for j := end; j < min(b.Tokens.End-1, b.Tokens.Start+maxLabel); j++ {
		switch {
		case tokens[j].Text == ":" && tokens[j+1].Space:
			r.called[tokens[end-1].Lower] = true
			return
		case tokens[j].Text == "." || tokens[j].Text == ";":
			return
		}
	}
}

// turns counts the passages that a speaker's label opens.
func (r *reader) turns() int {
	n := 0
	for i := range r.blocks {
		b := &r.blocks[i]
		if r.clocked >= minClocked {
			if _, ok := r.clockHead(b); ok {
				n++
				continue
			}
		}
		if r.intros >= minIntros {
			if _, ok := r.introLine(i); ok {
				n++
				continue
			}
		}
		if b.Kind == Paragraph || b.Kind == Bullet {
			if _, ok := r.labelAt(b); ok {
				n++
			}
		}
	}
	return n
}
