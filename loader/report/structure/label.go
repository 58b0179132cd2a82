package structure

import (
	"strings"
	"unicode"

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
			return label{name: text.Span{Start: from - 2, End: from - 1}, role: role, end: from}, true
		}
	}
	first := &tokens[from]
	if role := turnRole(first.Lower); role != "" && from+2 < b.Tokens.End {
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
			return label{name: text.Span{Start: from, End: from + 1}, role: role, end: from + 2}, true
		}
	}
	if l, ok := r.seatLabel(b, from); ok {
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
	if named && r.asker(name) {
		return label{name: name, role: "question", end: end}, true
	}
	return label{name: name, end: end}, named
}

// asker reports whether a label stands for who asks without naming them: a journal by its letters, all of
// whose turns are questions, or by its name, half of whose are; "PRESENTER", where there are several.
func (r *reader) asker(name text.Span) bool {
	t := &r.doc.Text.Tokens[name.Start]
	key := r.labelKey(name)
	n := r.labels[key]
	if n < 2 {
		return false
	}
	if name.Len() == 1 && askers[t.Lower] {
		return true
	}
	if r.surname(name) || r.lettered(name) {
		return false
	}
	if name.Len() == 1 && t.Len() <= maxLetters && strings.IndexFunc(t.Text, unicode.IsLower) < 0 {
		return r.asked[key] == n
	}
	return n >= minQuestions && 2*r.asked[key] >= n && !r.knownName(name) && !r.knownAsPerson(name)
}

// askers are what those who lead a programme or interview are called in its transcript.
var askers = set("presenter anchor announcer newsreader journalist reporter correspondent editor newsroom studio magazine newspaper review")

// knownAsPerson reports whether the words of a label are part of somebody's name elsewhere, or behind a title.
func (r *reader) knownAsPerson(name text.Span) bool {
	last := r.doc.Text.Tokens[name.End-1].Lower
	return r.surnames[last] || r.givens[last] || r.pairs[last] > 0 || r.initialed[last]
}

// maxLetters is how many letters stand at the most for the name of a journal or a speaker.
const maxLetters = 5

// whoInBrackets reads a name in brackets at the head of a turn, behind its mark: "A. (Prof. Rao) …".
func (r *reader) whoInBrackets(i, end int) (name text.Span, next int, ok bool) {
	tokens := r.doc.Text.Tokens
	if tokens[i].Text != "(" {
		return name, 0, false
	}
	for j := i + 1; j+1 < min(end, i+maxLabel); j++ {
		if tokens[j].Text != ")" || tokens[j-1].Text == "(" {
			continue
		}
		name, _, shape := r.nameShape(text.Span{Start: i + 1, End: j})
		if shape == noName || shape == likeName && !r.knownName(name) && !r.bareName(name) || !r.endsLabel(name.End, j) {
			return name, 0, false
		}
		if next = j + 1; tokens[next].Text == ":" || tokens[next].Text == "." {
			next++
		}
		return name, next, next < end
	}
	return name, 0, false
}

// bracketedTurn reads "Q (Leonie Hartcher):", "A (Hayama):", "Q (from the audience):": a turn with
// who takes it in brackets. Where they name nobody the name is the word before them.
func (r *reader) bracketedTurn(b *Block, from int) (name text.Span, role string, end int, ok bool) {
	tokens := r.doc.Text.Tokens
	role = turnRole(tokens[from].Lower)
	if tokens[from+1].Text != "(" || !tokens[from].Capital {
		return name, "", 0, false
	}
	for j := from + 2; j < min(b.Tokens.End-2, from+maxLabel); j++ {
		if tokens[j].Text != ")" {
			continue
		}
		behind, mark := r.labelEnd(b, j+1)
		if mark != ":" {
			return name, "", 0, false
		}
		inside := text.Span{Start: from + 2, End: j}
		if found, _, shape := r.nameShape(inside); shape != noName || r.callsOut(inside) {
			if shape == noName {
				found = inside
			}
			return found, "", behind, true
		}
		if role == "moderator" {
			return name, "", 0, false
		}
		return text.Span{Start: from, End: from + 1}, role, behind, true
	}
	return name, "", 0, false
}

// afterClock steps over the time that a transcript puts before a turn: "[00:02:10]",
// "(14:30)", "00:12".
func (r *reader) afterClock(b *Block) int {
	tokens := r.doc.Text.Tokens
	i, digits := b.Tokens.Start, 0
	for i < min(b.Tokens.End, b.Tokens.Start+9) {
		t := &tokens[i]
		switch {
		case t.Kind == text.Number:
			digits++
		case t.Text == "[", t.Text == "]", t.Text == "(", t.Text == ")", t.Text == ":" && digits > 0:
		default:
			if digits >= 2 && i > b.Tokens.Start+2 {
				return i
			}
			return b.Tokens.Start
		}
		i++
	}
	return b.Tokens.Start
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
	for j := from + 1; j < min(b.Tokens.End-1, from+maxLabel); j++ {
		end, mark := r.labelEnd(b, j)
		if mark == "" {
			if tokens[j].Text == "." && (r.announced || r.meeting) && r.dotted > 1 {
				if name, ok := r.dottedLabel(b, from, j); ok {
					return name, j + 1, true
				}
			}
			if t := &tokens[j]; t.Text == ";" || t.Text == "\"" && !r.quotesName(from, j) || t.Text == "“" && !r.quotesName(from, j) || t.Text == "?" {
				return name, 0, false
			}
			continue
		}
		head := text.Span{Start: from, End: j}
		for head.Len() > 1 && says[tokens[head.End-1].Lower] {
			head.End--
		}
		if mark == "*" {
			name, _, shape := r.nameShape(head)
			sure := shape == sureName || shape == likeName && r.meeting && end > j+1 && r.bareName(name)
			return name, end, sure && r.endsLabel(name.End, head.End)
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
		case shape == sureName, r.knownName(name), r.announced && !isPlaceHead(tokens[name.Start].Lower), r.bareForms > 1 && r.bareName(name), r.describes(name.End, head.End) && (r.forms > 1 || r.profession(name.End, head.End)):
			return name, end, true
		}
		if name, ok := r.officeName(head); ok && r.meeting && (r.forms > 1 || tokens[end].LineBreak) {
			return name, end, true
		}
		if r.callsOut(head) && (r.labels[r.labelKey(head)] > 1 || r.lettered(head) || r.shouted(head) || r.meeting && r.surnamed > 1 && r.surname(head) || r.meeting && r.asks && r.givenName(head)) {
			return head, end, true
		}
		return name, 0, false
	}
	return name, 0, false
}

// rollRow reports whether what stands behind a name in the row of a table only tells who it is: a few words
// without a full stop.
func (r *reader) rollRow(b *Block, from int) bool {
	end := b.Tokens.End
	for end > from && r.doc.Text.Tokens[end-1].Text == "|" {
		end--
	}
	if end-from > maxRollRow || end == from {
		return false
	}
	switch r.doc.Text.Tokens[end-1].Text {
	case ".", "?", "!", "\"", "”":
		return false
	}
	return !r.finiteVerb(&line{tokens: text.Span{Start: from, End: end}}, 0)
}

// maxRollRow is how many tokens tell in a table at the most who somebody is.
const maxRollRow = 10

// dottedLabel reads a label that a full stop ends: "Ramiro Contreras, transporter. Seven
// years …", "Beatriz Villamizar (intervenes). I want …".
func (r *reader) dottedLabel(b *Block, from, j int) (name text.Span, ok bool) {
	tokens := r.doc.Text.Tokens
	if tokens[j].Text != "." || tokens[j-1].Capital && tokens[j-1].Len() < 3 || j+2 >= b.Tokens.End || !tokens[j+1].Space || tokens[j+1].Kind == text.Word && !tokens[j+1].Capital {
		return name, false
	}
	if titles[strings.TrimSuffix(tokens[j-1].Lower, ".")] || j-from > maxDotted {
		return name, false // "Army Chief Gen. Sharif's visit"
	}
	name, _, shape := r.nameShape(text.Span{Start: from, End: j})
	for k := name.End; k < j; k++ {
		if t := &tokens[k]; !t.Capital && t.Len() > 4 && strings.HasSuffix(t.Lower, "ed") && t.Lower != "retired" {
			return name, false // ", director of the Forum, conducted the proceedings."
		}
		if k > name.End && tokens[k-1].Text == "," && takesPart[tokens[k].Lower] {
			return name, false // ", research fellow, gave a short introduction."
		}
	}
	if r.meeting && shape == likeName && name.End == j && name.Len() > 1 && r.bareName(name) {
		return name, true
	}
	return name, shape != noName && name.End < j && r.endsLabel(name.End, j) && r.describes(name.End, j)
}

// takesPart are verbs, other than those in -ed, of a sentence that only brings somebody on.
var takesPart = set("gave gives set sets made makes took takes spoke speaks began begins led leads read reads drew brought said says was is had kept held chaired")

// maxDotted is how many tokens a label has at the most that a full stop ends.
const maxDotted = 16

// beforeDash reports whether what stands before a dash is the name of a speaker: with a title,
// or in the report of a meeting without one, with or without words that say who it is.
func (r *reader) beforeDash(name, head text.Span, shape int) bool {
	if name.End < head.End {
		mark := r.doc.Text.Tokens[name.End].Text
		if mark != "(" && (mark != "," || shape != sureName) || !r.meeting || !r.endsLabel(name.End, head.End) {
			return false
		}
	}
	return shape == sureName || shape == likeName && r.meeting && r.bareName(name)
}

// profession reports whether the words between a name and the colon say what a person
// does for a living.
func (r *reader) profession(i, end int) bool {
	for k := i; k < end; k++ {
		if professions[r.doc.Text.Tokens[k].Lower] {
			return true
		}
	}
	return false
}

var professions = set(`historian economist lawyer journalist editor professor lecturer scholar researcher analyst diplomat ambassador envoy consul engineer student teacher writer author activist
	businessman businesswoman trader merchant banker physician doctor former retired director fellow member chairman chairperson chair president secretary minister deputy senator parliamentarian
	officer commander adviser advisor expert correspondent columnist entrepreneur farmer priest imam bishop judge scientist geographer sociologist anthropologist demographer hydrologist
	consultant official spokesman spokeswoman representative head dean rector founder coordinator commissioner veteran`)

// labelEnd reports whether a mark at token j may end a label: ":" before a space or
// before a mark of emphasis, ":-", "|", a dash between spaces. end is the token after.
func (r *reader) labelEnd(b *Block, j int) (end int, mark string) {
	tokens := r.doc.Text.Tokens
	t, next := &tokens[j], &tokens[j+1]
	switch t.Text {
	case ":", ":-", ":–":
		for j++; j < b.Tokens.End && !tokens[j].Space && (stars[tokens[j].Text] || tokens[j].Text == "-" || tokens[j].Text == "–"); j++ {
		}
		if j >= b.Tokens.End || !tokens[j].Space {
			return 0, ""
		}
		return j, ":"
	case ".":
		dash := next.Text == "—" || next.Text == "–" || next.Text == "--" || next.Text == "-" && !next.Space // "DR VULA.- Thank you"
		if dash && j+2 < b.Tokens.End && tokens[j+2].Space && (tokens[j+2].Capital || tokens[j+2].Kind == text.Punct) && r.shouts(b, j) {
			return j + 2, ":" // "BORSODI. — Our kinship …"
		}
	case "*", "**", "***", "_", "__":
		if !b.lines[0].bold || t.Space || t.LineBreak {
			return 0, ""
		}
		if next.Space && next.Capital {
			return j + 1, "*"
		}
		if end := r.behindBrackets(j+1, b.Tokens.End); end > 0 {
			return end, "*"
		}
	case "|":
		if t.Space && next.Space {
			return j + 1, "|"
		}
	case "–", "—", "--", "-":
		if t.Space && next.Space && (next.Capital || next.Kind == text.Punct || r.meeting && (says[next.Lower] || tellsAtMeeting[next.Lower] || takesPart[next.Lower])) {
			return j + 1, "–"
		}
	}
	return 0, ""
}

// behindBrackets gives the token behind "(who the person is)" and the mark that ends a label with it,
// 0 for anything else: "**Prof. Rao** (Delhi University). The policy …".
func (r *reader) behindBrackets(i, end int) int {
	tokens := r.doc.Text.Tokens
	if tokens[i].Text != "(" {
		return 0
	}
	for j := i + 1; j+2 < min(end, i+maxLabel); j++ {
		if tokens[j].Text != ")" {
			continue
		}
		switch tokens[j+1].Text {
		case ".", ":", "–", "—", "-":
			if next := &tokens[j+2]; next.Space && (next.Capital || next.Kind != text.Word) {
				return j + 2
			}
		}
		return 0
	}
	return 0
}

// shouts reports whether the words of a passage before token j are in capitals.
func (r *reader) shouts(b *Block, j int) bool {
	for i := b.Tokens.Start; i < j; i++ {
		if t := &r.doc.Text.Tokens[i]; t.Kind == text.Word && strings.IndexFunc(t.Text, unicode.IsLower) >= 0 && !titles[strings.TrimSuffix(t.Lower, ".")] && t.Lower != "the" {
			return false
		}
	}
	return j > b.Tokens.Start && j-b.Tokens.Start <= maxLabel/2
}

// quotesName reports whether a quotation mark at j belongs to what the person is:
// 'Zareer, of the "India Out" movement:'. Then a comma or bracket stands before it.
func (r *reader) quotesName(from, j int) bool {
	for k := from; k < j; k++ {
		if t := r.doc.Text.Tokens[k].Text; t == "," || t == "(" {
			return true
		}
	}
	return false
}

// describes reports whether what stands between a name and the colon tells who a person
// is: brackets or an apposition with a word in small letters and no number.
func (r *reader) describes(i, end int) bool {
	small := false
	for k := i; k < end; k++ {
		t := &r.doc.Text.Tokens[k]
		if t.Kind == text.Number {
			return false
		}
		small = small || t.Kind == text.Word && (!t.Capital && t.Len() > 3 || k > i && bodies[t.Lower])
	}
	return small
}

// bodies are what people work for, behind their name: "(Chamber of Industry, Kayseri)".
var bodies = set(`university institute institution college academy school faculty chamber centre center council ministry parliament bank union association foundation federation party
	network group embassy society league agency company fund forum commission committee observatory senate museum archive archives command staff`)

// isPlaceHead reports whether a word is the first of the names of many places: "Saudi
// Arabia:" calls nobody.
func isPlaceHead(low string) bool { return placeHeads[low] }

var placeHeads = set(`saudi south north new costa el sri united hong west east san los las burkina sierra cape ivory papua puerto trinidad bosnia czech dominican equatorial marshall
	solomon viet great sierra sao port tel addis buenos rio kuala phnom ho`)

// says are verbs that may stand between a name and the colon.
var says = set("said says stated asked replied answered remarked commented added responded observed argued noted continued concluded speaking writes wrote")

// endsLabel reports whether nothing but who the person is stands between a name and
// the colon: brackets, or a short apposition.
func (r *reader) endsLabel(i, end int) bool {
	tokens := r.doc.Text.Tokens
	if i >= end {
		return true
	}
	switch tokens[i].Text {
	case "(":
		return tokens[end-1].Text == ")"
	case "[":
		return tokens[end-1].Text == "]"
	case ",", "–", "—", "-", "--":
	default:
		return false
	}
	for k := i; k < end; k++ {
		switch tokens[k].Lower {
		case "is", "was", "are", "were", "has", "had", "have", "that", "who", "which", ".":
			return false
		}
		if k > i && tokens[k-1].Text == "," && (tellsAtMeeting[tokens[k].Lower] || takesPart[tokens[k].Lower]) {
			return false // "Ama Owusu, the moderator, closed the evening with these points:"
		}
	}
	return true
}

// callsOut reports whether one to four words could be a name that calls a speaker out.
func (r *reader) callsOut(span text.Span) bool {
	words := 0
	for i := span.Start; i < span.End; i++ {
		t := &r.doc.Text.Tokens[i]
		switch {
		case t.Text == "." || t.Text == "-" && !t.Space || t.Text == "'" || t.Text == "’":
		case t.Kind != text.Word, notNames[t.Lower], !t.Capital && !particles[t.Lower]:
			return false
		default:
			words++
		}
	}
	first := span.Start
	for first+1 < span.End && particles[r.doc.Text.Tokens[first].Lower] && !r.doc.Text.Tokens[first].Capital {
		first++ // "von Weizsäcker:"
	}
	return words >= 1 && words <= 4 && unicode.IsUpper(firstRune(r.doc.Text.Tokens[first].Text))
}

// shouted reports whether a label is a surname in capitals, as transcripts have it, that
// the text bears elsewhere as a name.
func (r *reader) shouted(span text.Span) bool {
	t := &r.doc.Text.Tokens[span.End-1]
	if t.Len() < 3 || strings.IndexFunc(t.Text, unicode.IsLower) >= 0 {
		return false
	}
	r.knownName(span) // counts the pairs
	if span.Len() == 3 && r.doc.Text.Tokens[span.Start+1].Text == "-" && r.surnames[r.doc.Text.Tokens[span.Start].Lower] && r.capitalised[t.Lower] > 1 {
		return true // "SZALAI-NAGY"
	}
	return r.surnames[t.Lower] || r.called[t.Lower]
}

// surname reports whether a label is the surname of somebody whose full name stands elsewhere:
// "Diwan:", "Al-Ansari:". One may be anything; several in the report of a meeting call out.
func (r *reader) surname(span text.Span) bool {
	last := &r.doc.Text.Tokens[span.End-1]
	if span.Len() > 3 || last.Len() < 3 || span.Len() == 3 && r.doc.Text.Tokens[span.Start+1].Text != "-" {
		return false
	}
	r.knownName(span) // counts the pairs
	if span.Len() > 1 {
		return particles[r.doc.Text.Tokens[span.Start].Lower] && r.capitalised[last.Lower] > 1
	}
	return r.surnames[last.Lower] && !notNames[last.Lower]
}

// givenName reports whether a label is one of the names of somebody whose full name stands elsewhere, as
// those who answer questions are called where the given name is the one used: "Kamarudin:".
func (r *reader) givenName(span text.Span) bool {
	first := &r.doc.Text.Tokens[span.Start]
	r.knownName(span) // counts the pairs
	return span.Len() == 1 && first.Len() > 2 && !notNames[first.Lower] && !r.small[first.Lower] && (r.givens[first.Lower] || r.surnames[first.Lower])
}

func (r *reader) labelKey(span text.Span) string {
	return strings.Join(r.words(span, 8), " ")
}

// lettered reports whether a label is letters that stand in brackets somewhere, behind the name that they are short
// for: "JM:" where "Jeyaseelan Muniandy (JM)" is among the speakers.
func (r *reader) lettered(span text.Span) bool {
	return span.Len() == 1 && r.letters[r.doc.Text.Tokens[span.Start].Text]
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
