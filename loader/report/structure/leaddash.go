package structure

// leadDashes reads the dash at the end of a passage that leads in a list as a colon, as the minutes of parliaments
// print it: "The Committee resolved to recommend that–" over "1. The Ministry …".
func (r *reader) leadDashes() {
	tokens := r.doc.Text.Tokens
	for i := 0; i+1 < len(r.blocks); i++ {
		b, next := &r.blocks[i], &r.blocks[i+1]
		if b.Kind != Paragraph && b.Kind != Heading || next.Kind != Bullet || b.Tokens.Len() < 3 {
			continue
		}
		switch last := &tokens[b.Tokens.End-1]; last.Text {
		case "–", "—", "―":
			last.Text, last.Lower = ":", ":"
		}
	}
}
