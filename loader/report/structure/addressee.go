package structure

// addresses reports whether heading i parts the recommendations it stands among by those
// whom they are for: "To the European Union", "For both governments", or, right under
// the heading of them all or in line with one that is, no more than "Regional bodies".
func (p *parter) addresses(i int) bool {
	b := &p.blocks[i]
	if p.section != Recommendations || b.label || p.speakerHead(b.Tokens) || historyHead(p.words(b.Tokens, 9)) || i+1 >= len(p.blocks) {
		return false
	}
	words := p.words(b.Tokens, 14)
	if len(words) > 0 && closingHeads[words[len(words)-1]] {
		return false
	}
	return addressed(words) || p.blocks[i+1].Kind == Bullet && (p.addressed || i > 0 && i-1 == p.heading && p.blocks[i-1].Kind == Heading)
}

// addresseeLine is the same for a line that is no heading: "For both governments:" or "(a) To
// donors" over a list.
func (p *parter) addresseeLine(i int) bool {
	b := &p.blocks[i]
	if i+1 >= len(p.blocks) || p.blocks[i+1].Kind != Bullet || b.Tokens.Len() > 12 || len(b.lines) > 1 {
		return false
	}
	switch last := p.doc.Text.Tokens[b.Tokens.End-1].Text; {
	case last == ":":
	case last == "." || last == ";" || b.Kind != Bullet || b.lines[0].number == 0 || p.blocks[i+1].lines[0].number != 0:
		return false
	}
	return !p.finiteVerb(&b.lines[0], 0) && addressed(p.words(b.Tokens, 14))
}

// addressed reports whether a heading's words begin with "To" or "For" somebody.
func addressed(words []string) bool {
	for k, w := range words {
		switch {
		case w == "to" || w == "for" || w == "towards":
			return k+1 < len(words) && !notAddressed[words[k+1]]
		case len(w) > 2: // behind "1." and "(a)" alone
			return false
		}
	}
	return false
}

// notAddressed follow "For" and "To" in headings that name no addressee.
var notAddressed = set("further more reference contact")

// closingHeads stand over what follows the recommendations.
var closingHeads = set("notes note references reading bibliography annex appendix participants programme agenda contact contacts sources about acknowledgements acknowledgments editors footnotes endnotes disclaimer")
