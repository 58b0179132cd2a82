package structure

import "entente/loader/report/text"

// What people on the street, debaters and witnesses say is printed below a line with their name and who they are: "Ama
// Owusu, 44, market trader" over "I used to need a day." Several such lines over words in the first person call out.

// minIntros is how many of these lines do.
const minIntros = 2

// countIntros counts them.
func (r *reader) countIntros() {
	r.intros = 0
	lines, own := 0, 0
	p := parter{reader: r}
	for i := range r.blocks {
		if _, ok := r.introLine(i); ok {
			if lines++; p.speaksAs(&r.blocks[i+1]) {
				own++
			}
		}
	}
	if own >= minIntros && 2*own >= lines {
		r.intros = lines
	}
}

// introLine reads a line of its own with somebody's name and, behind a comma, who that is, over a passage of sentences.
func (r *reader) introLine(i int) (name text.Span, ok bool) {
	b, tokens := &r.blocks[i], r.doc.Text.Tokens
	if b.Kind != Paragraph && b.Kind != Heading || i == 0 || i+1 >= len(r.blocks) || len(b.lines) != 1 || b.lines[0].mark > 0 || b.Cells != nil || b.Tokens.Len() > maxIntro || r.terminal(&b.lines[0]) || r.finiteVerb(&b.lines[0], 0) {
		return name, false
	}
	next := &r.blocks[i+1]
	if next.Kind != Paragraph || next.Tokens.Len() < minSaid || !r.terminal(&next.lines[len(next.lines)-1]) {
		return name, false
	}
	name, _, shape := r.nameShape(b.Tokens)
	aged := name.End+2 < b.Tokens.End && tokens[name.End+1].Kind == text.Number && tokens[name.End+1].Len() < 3 && tokens[name.End+2].Text == "," // "Ama O., 19, student"
	if shape != sureName && (shape != likeName || !aged && !r.bareName(name)) || name.End >= b.Tokens.End || tokens[name.End].Text != "," {
		return name, false
	}
	for j := name.End + 1; j < b.Tokens.End; j++ {
		if t := &tokens[j]; t.Text == ":" || t.Text == ";" || t.Kind == text.Number && t.Len() > 2 {
			return name, false // "Lomé, 3 May 2021" is no one
		}
	}
	return name, true
}

// maxIntro is how many tokens such a line has at the most.
const maxIntro = 18

// splitIntro makes the heading of a part of such a line.
func (r *reader) splitIntro(i int) (head Block, ok bool) {
	if r.intros < minIntros {
		return head, false
	}
	head = r.blocks[i]
	if t := &r.doc.Text.Tokens[head.Tokens.Start]; (t.Text == "A" || t.Text == "An") && i > 0 && i+1 < len(r.blocks) && head.Kind == Paragraph && head.Tokens.Len() <= maxIntro && len(head.lines) == 1 && !r.terminal(&head.lines[0]) && r.blocks[i+1].Kind == Paragraph {
		head.Kind, head.floor = Heading, true // "A border guard, who would not give his name"
		return head, true
	}
	name, ok := r.introLine(i)
	if !ok {
		return head, false
	}
	head.Kind, head.label, head.Tokens, head.Span = Heading, true, name, r.doc.Text.SpanOf(name)
	return head, true
}
