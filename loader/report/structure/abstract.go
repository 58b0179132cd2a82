package structure

// Programmes and proceedings print the paper of somebody as a sheet: "Author: Dr Ama Owusu", "Title: …", "Abstract: …". The
// abstract is the author's, whoever wrote it down.

// abstractOf finds whose abstract passage i is: who is named in one of the lines right above as the author or presenter.
func (p *parter) abstractOf(i int) (name textSpan, ok bool) {
	b, tokens := &p.blocks[i], p.doc.Text.Tokens
	if b.Kind != Paragraph || b.Tokens.Len() < minAbstract || tokens[b.Tokens.Start+1].Text != ":" || !abstracts.Has(tokens[b.Tokens.Start].Lower) {
		return name, false
	}
	for j := i - 1; j >= max(0, i-maxSheet); j-- {
		above := &p.blocks[j]
		if above.Tokens.Len() < 3 || tokens[above.Tokens.Start+1].Text != ":" {
			return name, false
		}
		if w := tokens[above.Tokens.Start].Lower; w != "author" && castWords[w] != "speaks" {
			continue
		}
		if name, _, shape := p.nameShape(textSpan{Start: above.Tokens.Start + 2, End: above.Tokens.End}); shape == sureName || shape == likeName && p.bareName(name) {
			return name, true
		}
		return name, false
	}
	return name, false
}

// sheetLine reports whether a passage begins another sheet behind an abstract: "Paper 2", "Author: …".
func (p *parter) sheetLine(b *Block) bool {
	tokens := p.doc.Text.Tokens
	if b.Kind != Paragraph || b.Tokens.Len() < 2 || b.Tokens.Len() > 2*maxTitleLine {
		return false
	}
	first, next := tokens[b.Tokens.Start].Lower, &tokens[b.Tokens.Start+1]
	switch first {
	case "paper", "presentation", "poster", "talk":
		return b.Tokens.Len() <= 3 && (ordinal(next) > 0 || roman(next.Lower) > 0)
	case "author", "title", "affiliation", "keywords":
		return next.Text == ":"
	}
	return castWords[first] == "speaks" && next.Text == ":"
}

// abstracts head what a paper says in short.
var abstracts = set("abstract summary synopsis gist argument thesis theses résumé resume resumé")

// minAbstract is how many tokens an abstract has at the least, maxSheet how many lines stand above it.
const (
	minAbstract = 12
	maxSheet    = 4
)
