package structure

// dashesBack makes passages of what goes on behind a list with the sentence that led to it, as a dash at the end of the one
// and at the head of the other shows: "Prof. Osei gave the dates –", a list, "– and then explained what they meant."
func (r *reader) dashesBack() {
	tokens := r.doc.Text.Tokens
	led := false // the list was led in by a dash
	for i := range r.blocks {
		b := &r.blocks[i]
		switch b.Kind {
		case Paragraph, Heading:
			led = b.Tokens.Len() > 2 && isDash(tokens[b.Tokens.End-1].Text)
			continue
		}
		if !led || i == 0 || b.Kind != Bullet || b.lines[0].mark != 1 || b.Tokens.Start == 0 || !isDash(tokens[b.Tokens.Start-1].Text) || tokens[b.Tokens.Start].Capital {
			continue
		}
		before := &r.blocks[i-1]
		if before.lines[0].mark == 0 && (before.Kind == Entry || before.Kind == Bullet) {
			b.Kind, b.lines[0].mark, led = Paragraph, 0, false
		}
	}
}

// isDash reports whether a token is a dash.
func isDash(s string) bool { return s == "–" || s == "—" || s == "--" || s == "―" }
