package structure

import "entente/loader/report/text"

// splitRunOn parts entries that were run together in one line: a full stop, then
// without a space a date and a mark ("result.June 26-30, 1981: Huang Hua …"), also
// with a space where it is a year and a colon or a month and day and a point as at the entry's
// head ("1904. Apr. 8. Entente … Oct. 3. Convention …"), behind <br>, or behind a slash, bar or
// bullet that stands by itself: "1830: … / 5 April 1941: …".
func (r *reader) splitRunOn() {
	tokens := r.doc.Text.Tokens
	entries := 0
	for i := range r.blocks {
		if r.blocks[i].Kind == Entry && r.blocks[i].strong {
			entries++
		}
	}
	if entries < 2 {
		return
	}
	var out []Block
	for k := range r.blocks {
		b := r.blocks[k]
		if b.Kind != Entry || b.Cells != nil {
			if out != nil {
				out = append(out, b)
			}
			continue
		}
		from := b.Tokens.Start
		first := from + 2
		pointed := false                     // "1904. Apr. 8. Entente …": a point parts the date from the text
		if h, ok := r.leadOf(b.Tokens); ok { // "Aug. 1933: …" is one date
			first = max(first, h.Body)
			pointed = h.Separator == "." && h.Body < b.Tokens.End && tokens[h.Body].Capital
		}
		for i := first; i < b.Tokens.End; i++ {
			t := &tokens[i]
			parted := parts(tokens, from, i)
			tagged := tokens[i-1].Text == ">" || parted > 0
			if t.Kind == text.Punct || !t.Capital && t.Kind != text.Number || !tagged && !closes(tokens[i-1].Text) {
				continue
			}
			h, ok := r.leadOf(text.Span{Start: i, End: b.Tokens.End})
			if !ok || h.Tokens.Start != i || h.Body >= b.Tokens.End || h.YearOnly && tokens[i-1].Text != "." && parted == 0 {
				continue
			}
			if pointed && h.Separator == "." && h.Yearless && !h.DayOnly && tokens[h.Body].Capital && t.Capital { // "… Oct. 3. Convention …"
				out = append(r.parted(out, k), r.cut(b, from, i))
				from = i
				continue
			}
			if t.Space && !tagged && (h.Separator != ":" || !h.YearOnly || h.Tokens.Len() > 1) {
				continue // "… ended. 12 May – a day later" may be anything; "1998: …" is an entry
			}
			switch h.Separator {
			case ":", "–", "—", "--", "-":
				out = append(r.parted(out, k), r.cut(b, from, i-parted))
				from = i
			}
		}
		if out != nil {
			out = append(out, r.cut(b, from, b.Tokens.End))
		}
	}
	if out != nil {
		r.blocks = out
	}
}

// parted gives the list that the blocks are copied to once one of them is parted, block k: those before it are copied
// then. Most texts have none that is, and nothing is copied.
func (r *reader) parted(out []Block, k int) []Block {
	if out == nil {
		out = append(make([]Block, 0, len(r.blocks)+4), r.blocks[:k]...)
	}
	return out
}

// splitBullets parts the items of a list that were run together in one line with what stands before them: "The points were:
// • Trade fell. • Nobody noticed." The mark stands apart from what it parts.
func (r *reader) splitBullets() {
	tokens := r.doc.Text.Tokens
	var out []Block
	for k := range r.blocks {
		b := r.blocks[k]
		from := b.Tokens.Start
		for i := from + 1; (b.Kind == Paragraph || b.Kind == Bullet) && b.Cells == nil && i+2 < b.Tokens.End; i++ {
			if !dots.Has(tokens[i].Text) || !tokens[i].Space || !tokens[i+1].Space || !closes(tokens[i-1].Text) && tokens[i-1].Text != ":" && tokens[i-1].Text != ";" || !tokens[i+1].Capital {
				continue
			}
			out = append(r.parted(out, k), r.cut(b, from, i))
			b.Kind, from = Bullet, i+1
		}
		if out != nil {
			out = append(out, r.cut(b, from, b.Tokens.End))
		}
	}
	if out != nil {
		r.blocks = out
	}
}

// dots are marks that only begin the items of a list.
var dots = set("• ▪ ● ‣ ■ ◦ ∙")

// parts counts the tokens before i that part entries in a line, 0 where none do: they have
// white space on both sides.
func parts(tokens []text.Token, from, i int) int {
	n := 0
loop:
	for i-n-1 > from && n < 2 {
		switch tokens[i-n-1].Text {
		case "/", "//", "|", "||", "•", "·", "■", "*":
			n++
		default:
			break loop
		}
	}
	if n == 0 || !tokens[i].Space || !tokens[i-n].Space {
		return 0
	}
	return n
}

func closes(mark string) bool {
	return mark == "." || mark == "!" || mark == "?" || mark == ")" || mark == "”"
}

// cut gives the part of a block between two tokens.
func (r *reader) cut(b Block, from, to int) Block {
	if from == b.Tokens.Start && to == b.Tokens.End {
		return b
	}
	tokens := r.doc.Text.Tokens
	b.Tokens = text.Span{Start: from, End: to}
	b.Span = text.Span{Start: tokens[from].Start, End: tokens[to-1].End}
	b.strong = true
	return b
}
