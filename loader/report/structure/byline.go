package structure

// maxByline is how many words a title with who gave the paper may have.
const maxByline = 34

// bylineOf finds who gave the paper whose title passage i is, where the last of its lines says so, over what was said:
//
//	The Long Quiet: A Border without a War
//	by Professor Ama Owusu, Accra
func (p *parter) bylineOf(i int) (name textSpan, ok bool) {
	b := &p.blocks[i]
	if !p.endsByline(b) || !p.ofPaper(i) || i+1 >= len(p.blocks) || p.blocks[i+1].Kind != Paragraph || p.blocks[i+1].Tokens.Len() < minAbstract {
		return name, false
	}
	last := &b.lines[len(b.lines)-1]
	if last.tokens.Len() < 3 || p.terminal(last) || len(b.lines) == 1 && (i == 0 || p.blocks[i-1].Kind != Heading) {
		return name, false
	}
	for end := last.tokens.End; end > last.tokens.Start+2; end-- {
		if name, _, shape := p.nameShape(textSpan{Start: last.tokens.Start + 1, End: end}); shape == sureName || shape == likeName && p.bareName(name) {
			return name, true
		}
	}
	return name, false
}

// endsByline reports a short passage whose last line begins with "by".
func (p *parter) endsByline(b *Block) bool {
	return b.Kind == Paragraph && len(b.lines) > 0 && len(b.lines) <= 3 && b.Tokens.Len() <= maxByline && p.tok(&b.lines[len(b.lines)-1], 0).Lower == "by"
}

// ofPaper reports whether the by-line of passage i is that of a paper and not the document's own: proceedings print several,
// or the heading above says what it is.
func (p *parter) ofPaper(i int) bool {
	for j := range p.blocks {
		if j != i && p.endsByline(&p.blocks[j]) {
			return true
		}
	}
	return i > 0 && p.blocks[i-1].Kind == Heading && p.says(&p.blocks[i-1], "paper", "lecture", "address", "presentation", "talk", "keynote")
}
