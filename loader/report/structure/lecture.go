package structure

import "entente/loader/report/text"

// lecturer finds in a line of the title page who gives the talk that the document reports: "a talk
// by Lok Raj Upadhyaya", "Lecture by Amb. Haque", "In conversation with Dr Ama Owusu".
func (r *reader) lecturer(b *Block) (found text.Span) {
	tokens := r.doc.Text.Tokens
	for i := b.Tokens.Start; i+2 < b.Tokens.End && b.Tokens.Len() <= 2*maxTitleLine; i++ {
		next := tokens[i+1].Lower
		if !lectures.Has(tokens[i].Lower) || next != "by" && !(next == "with" && tokens[i].Lower == "conversation") {
			continue
		}
		for end := min(b.Tokens.End, i+2+maxRole); end > i+2; end-- {
			name, role, shape := r.nameShape(text.Span{Start: i + 2, End: end})
			if role != "" || shape != sureName && (shape != likeName || !r.bareName(name)) {
				continue
			}
			if found.Len() > 0 {
				return text.Span{} // one of two
			}
			found = name
			break
		}
	}
	return found
}

// onlyLecturer is who gives the one talk that a document reports, an empty span where it names none
// or two.
func (p *parter) onlyLecturer() (name text.Span) {
	for i := range min(openingBlocks, len(p.blocks)) {
		if found := p.lecturer(&p.blocks[i]); found.Len() > 0 {
			if name.Len() > 0 {
				return text.Span{}
			}
			name = found
		}
	}
	return name
}

// presenter finds in the first sentence of passage i, below such a heading, who gave the paper: "The
// keynote paper, titled “Water”, was presented by Dr. Ama Owusu, professor in Accra."
func (p *parter) presenter(i int) (name text.Span) {
	if i >= len(p.blocks) || p.blocks[i].Kind == Heading {
		return text.Span{}
	}
	b, tokens := &p.blocks[i], p.doc.Text.Tokens
	given := false
	for j := b.Tokens.Start; j+2 < b.Tokens.End; j++ {
		switch t := &tokens[j]; {
		case t.Lower == "presented" || t.Lower == "delivered" || t.Lower == "given":
			given = true
		case given && t.Lower == "by":
			for end := min(b.Tokens.End, j+1+maxRole); end > j+1; end-- {
				if name, _, shape := p.nameShape(text.Span{Start: j + 1, End: end}); shape == sureName || shape == likeName && p.bareName(name) {
					return name
				}
			}
			return text.Span{}
		case t.Text == "." && tokens[j-1].Len() > 3:
			return text.Span{}
		}
	}
	return text.Span{}
}

// lectureHead reports whether a heading says no more than that the talk stands below: "The talk",
// "Main points of the lecture".
func lectureHead(words []string) bool {
	if len(words) > maxLectureHead {
		return false
	}
	said := false
	for _, w := range words {
		switch {
		case lectures.Has(w), w == "speech", w == "remarks":
			said = true
		case !roleFillers.Has(w) && !pointWords.Has(w) && w != "of" && w != ":" && w != "from":
			return false
		}
	}
	return said
}

// maxLectureHead is how many words such a heading has at the most.
const maxLectureHead = 6
