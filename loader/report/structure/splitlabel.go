package structure

import (
	"strings"
	"unicode"

	"entente/loader/report/text"
)

// splitLabels makes headings of the labels, so that what follows them is a part of its
// speaker.
func (r *reader) splitLabels() {
	out := roomFor(r.room.parted, len(r.blocks))
	for i := range r.blocks {
		b := r.blocks[i]
		if b.Kind == Heading {
			r.announced = calls(r.words(b.Tokens, 12))
		}
		if head, rest, ok := r.splitClockHead(b); ok {
			if out = append(out, head); rest.Tokens.Len() > 0 {
				out = append(out, rest)
			}
			continue
		}
		if head, ok := r.splitIntro(i); ok {
			out = append(out, head)
			continue
		}
		if head, rest, ok := r.splitRunIn(b); ok {
			out = append(out, head)
			b = rest
		}
		if b.Kind == Heading && r.clocked >= minClocked && i > 0 && r.terminal(&b.lines[len(b.lines)-1]) {
			if _, ok := r.clockHead(&r.blocks[i-1]); ok {
				b.Kind = Paragraph // "Dr Owusu, the same question?"
			}
		}
		if b.Kind == Heading && b.Tokens.Len() > 5 {
			if _, _, end, ok := r.bracketedTurn(&b, b.Tokens.Start); ok && end < b.Tokens.End {
				b.Kind = Paragraph // "Q (from the audience): What about cocoa?"
			}
		}
		if b.Kind == Heading && r.terminal(&b.lines[len(b.lines)-1]) && r.labelled(&b) {
			b.Kind = Paragraph // "Kofi Mensah: Who opened it?"
		}
		if l, ok := r.loneLabel(&b); ok && i > 0 && i+1 < len(r.blocks) && r.blocks[i+1].Kind == Paragraph {
			b.Kind, b.label, b.role, b.Tokens = Heading, true, l.role, l.name
			b.Span = r.doc.Text.SpanOf(l.name)
			out = append(out, b)
			continue
		}
		if b.Kind != Paragraph && b.Kind != Bullet || b.Tokens.Len() < 3 {
			out = append(out, b)
			continue
		}
		if head, rest, ok := r.floorLabel(b); ok {
			out = append(out, head, rest)
			continue
		}
		if head, rest, ok := r.adviceLabel(b); ok {
			out = append(out, head, rest)
			continue
		}
		r.announced = r.announced || r.isTableHead(&b)
		l, ok := r.labelAt(&b)
		if !ok || l.role == "moderator" && !r.debate && r.nameFollows(l.end, b.Tokens.End) || l.end >= b.Tokens.End || l.role != "" && r.factOfMeeting(i) {
			out = append(out, b)
			continue
		}
		tokens := r.doc.Text.Tokens
		if _, _, shape := r.nameShape(l.name); i == 0 && (tokens[l.end-1].Text == "|" || tokens[l.end-1].Text != ":" && !r.sentence(l.end, b.Tokens.End) || l.role == "" && shape != sureName && len(b.lines) > 1) {
			out = append(out, b) // "EVENT RECAP | Bass Strait Institute", "NATIONAL CONGRESS – PUBLIC HEARING", "GHANA: THE OPEN BORDER" over "a talk by Dr Owusu"
			continue
		}
		if l.role == "" && r.titleInCapitals(&b, l) {
			b.Kind = Heading
			out = append(out, b) // "1. THE PORT: A YEAR LATER"
			continue
		}
		if i == 0 && l.role == "" && r.labels[r.labelKey(l.name)] < 2 && r.doc.Text.Tokens[l.end-1].Text == ":" {
			if _, _, shape := r.nameShape(l.name); shape != sureName && !r.knownName(l.name) {
				out = append(out, b) // "LIVE BLOG: the lake forum"
				continue
			}
		}
		head := b
		head.Kind, head.label, head.role = Heading, true, l.role
		head.Tokens = l.name
		head.Span = text.Span{Start: tokens[l.name.Start].Start, End: tokens[l.name.End-1].End}
		if head.Tokens.Start < b.Tokens.Start { // the mark of a list
			head.lines = append([]line{}, b.lines...)
			head.lines[0].mark = 0
		}
		rest := b
		rest.afterRule = false
		if rest.Kind == Bullet {
			rest.Kind = Paragraph
		}
		for rest.Tokens.End > l.end+1 && tokens[rest.Tokens.End-1].Text == "|" {
			rest.Tokens.End-- // the last cell of a table's row ends there
			rest.Span.End = tokens[rest.Tokens.End-1].End
		}
		rest.Tokens.Start = l.end
		rest.Span.Start = tokens[l.end].Start
		if rest.Tokens.Len() <= 12 && tokens[rest.Tokens.End-1].Kind == text.Word && i+1 < len(r.blocks) && r.blocks[i+1].Kind == Paragraph && r.blocks[i+1].lines[0].blanks > 0 && b.Kind == Paragraph && l.role == "" && !r.labelled(&r.blocks[i+1]) {
			rest.Kind = Heading // the title of what is said below
		}
		out = append(out, head, rest)
	}
	r.blocks, r.room.parted = out, out
}

// factOfMeeting reports whether passage i, which ends in no full stop, stands beside another that says when, where or
// with whom a meeting was held: "Host: Institute of Northern Studies" below "Venue: …" calls nobody out.
func (r *reader) factOfMeeting(i int) bool {
	if i > openingBlocks || r.terminal(&r.blocks[i].lines[len(r.blocks[i].lines)-1]) {
		return false
	}
	return i > 0 && r.factLine(i-1) || i+1 < len(r.blocks) && r.factLine(i+1)
}

// titleInCapitals reports whether a passage that begins as a label does is one line in capitals to its end, without a full
// stop: it is the title of what stands below, and so is what a table of contents repeats of it.
func (r *reader) titleInCapitals(b *Block, l label) bool {
	if len(b.lines) > 1 || b.Tokens.Len() > maxTitleLine || r.terminal(&b.lines[0]) && r.doc.Text.Tokens[b.Tokens.End-1].Text == "." || b.Tokens.End-l.end < 2 {
		return false
	}
	letters := 0
	for i := l.end; i < b.Tokens.End; i++ {
		t := r.doc.Text.Tokens[i].Text
		if strings.IndexFunc(t, unicode.IsLower) >= 0 {
			return false
		}
		if strings.IndexFunc(t, unicode.IsUpper) >= 0 {
			letters += len(t)
		}
	}
	return letters > maxLetters
}

// labelled reports whether a passage begins with who speaks.
func (r *reader) labelled(b *Block) bool {
	_, ok := r.labelAt(b)
	return ok
}

// floorLabel parts "[Floor] A student …" into a heading, which ends the part of the
// speaker before it, and what follows.
func (r *reader) floorLabel(b Block) (head, rest Block, ok bool) {
	tokens := r.doc.Text.Tokens
	i := b.Tokens.Start
	if b.Tokens.Len() < 6 || tokens[i].Text != "[" && tokens[i].Text != "(" || tokens[i+2].Text != "]" && tokens[i+2].Text != ")" || !floorWords.Has(tokens[i+1].Lower) {
		return head, rest, false
	}
	head, rest = b, b
	head.Kind, head.Tokens, head.floor = Heading, text.Span{Start: i + 1, End: i + 2}, true
	head.Span = text.Span{Start: tokens[i+1].Start, End: tokens[i+1].End}
	rest.Kind, rest.Tokens.Start, rest.Span.Start = Paragraph, i+3, tokens[i+3].Start
	return head, rest, true
}

var floorWords = set("floor audience hall public question questions comment comments intervention discussion debate reply")

// adviceLabel parts "Recommendations: Peru should …" into a heading and what follows.
func (r *reader) adviceLabel(b Block) (head, rest Block, ok bool) {
	tokens := r.doc.Text.Tokens
	for j := b.Tokens.Start + 1; j < min(b.Tokens.End-4, b.Tokens.Start+maxDotted); j++ {
		words := text.Span{Start: b.Tokens.Start, End: j}
		end, mark := r.labelEnd(&b, j)
		if tokens[j].Text == "." && tokens[j+1].Space && r.headInLine(words) {
			end, mark = j+1, ":" // "WHAT WE ASK. The bridge should …"
		}
		concluded := mark == ":" && r.concludes(words)
		if mark != ":" || j >= b.Tokens.Start+6 && tokens[j].Text != "." && !concluded {
			continue
		}
		if !concluded && sectionOf(r.words(words, 8)) != Recommendations || !tokens[b.Tokens.Start].Capital || end >= b.Tokens.End || !tokens[end].Capital && ordinal(&tokens[end]) == 0 && tokens[end].Kind != text.Punct {
			return head, rest, false
		}
		head, rest = b, b
		head.Kind, head.Tokens = Heading, words
		head.Span = text.Span{Start: tokens[words.Start].Start, End: tokens[j-1].End}
		rest.Kind, rest.Tokens.Start, rest.Span.Start = Paragraph, end, tokens[end].Start
		return head, rest, true
	}
	return head, rest, false
}

// concludes reports whether some words before a colon announce what a meeting concluded or recommends,
// and whose it is: "Conclusions of the panel, as agreed by the rapporteurs".
func (r *reader) concludes(words text.Span) bool {
	tokens := r.doc.Text.Tokens
	switch tokens[words.Start].Lower {
	case "conclusions", "recommendations", "proposals", "suggestions", "desiderata", "resolutions":
	default:
		return false
	}
	if words.Len() < 4 || tokens[words.Start+1].Lower != "of" && tokens[words.Start+1].Lower != "from" && tokens[words.Start+1].Lower != "by" {
		return false
	}
	met := false
	for i := words.Start + 2; i < words.End; i++ {
		w := tokens[i].Lower
		if tokens[i].Kind == text.Number {
			return false // of another day
		}
		met = met || i < words.Start+5 && (reportWords.Has(w) || seatWords.Has(w) || w == "meeting" || w == "session" || w == "house" || w == "sitting" || w == "table" && tokens[i-1].Lower == "round")
	}
	return met
}

// headInLine reports whether some words before a full stop are a heading set in the line of its passage:
// in capitals, or a few of them without a verb.
func (r *reader) headInLine(words text.Span) bool {
	shouted := true
	for i := words.Start; i < words.End; i++ {
		t := &r.doc.Text.Tokens[i]
		shouted = shouted && strings.IndexFunc(t.Text, unicode.IsLower) < 0
		switch t.Lower {
		case "is", "was", "are", "were", "has", "had", "have", "will", "would", "should", "must", "may", "can", "did", "does":
			if !shouted {
				return false
			}
		}
	}
	return shouted && words.Len() > 1 || words.Len() <= 4 && !r.finiteVerb(&line{tokens: words}, 0)
}

// nameFollows reports whether what a label introduces is no more than a name: "Chair:
// Prof. Baral".
func (r *reader) nameFollows(from, end int) bool {
	name, _, shape := r.nameShape(text.Span{Start: from, End: end})
	if shape == likeName && r.bareName(name) && r.endsLabel(name.End, end) && r.doc.Text.Tokens[end-1].Text != "." {
		return true // "Moderator: Chheang Vannarith, Institute for Peace"
	}
	_, _, ok := r.nameIn(text.Span{Start: from, End: end})
	return ok
}

// takesFloor reports whether a line begins with who speaks: "Dr Amal Hassan (Cairo): …",
// "Prof. Carter – …".
func (r *reader) takesFloor(l *line) bool {
	if l.mark > 0 || l.tokens.Len() < 6 {
		return false
	}
	b := Block{Tokens: l.tokens, lines: []line{*l}}
	if _, ok := r.labelAt(&b); ok {
		return true
	}
	for i := 2; i < min(l.tokens.Len()-2, 8); i++ {
		switch r.tok(l, i).Text {
		case "-", "–", "—":
			if !r.tok(l, i).Space {
				continue
			}
			head := text.Span{Start: l.tokens.Start, End: l.tokens.Start + i}
			name, _, shape := r.nameShape(head)
			return (name.End == head.End || r.doc.Text.Tokens[name.End].Text == "(" && r.endsLabel(name.End, head.End)) && (shape == sureName || shape == likeName && r.meeting && r.bareName(name) && r.tok(l, i+1).Capital)
		case "(", ")":
			if i > 2 && !r.meeting {
				return false
			}
		case ".", ",", ":":
			if before := r.tok(l, i-1); i > 2 && !(r.tok(l, i).Text == "." && before.Capital && before.Len() <= 2) {
				return false
			}
		}
	}
	return false
}
