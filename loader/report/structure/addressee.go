package structure

import "strings"

// partsAdvice reports whether heading i, within the recommendations, says to whom, on what or
// by when the advice below it is given: "To the European Union", "Short term", "Trade" over a
// list of advice; or, right below their heading, who gives it.
func (p *parter) partsAdvice(i int) bool {
	words := p.words(p.blocks[i].Tokens, 14)
	if len(words) == 0 || i+1 >= len(p.blocks) || p.blocks[i+1].Kind == Heading {
		return false
	}
	if b := &p.blocks[i]; i > 0 && p.blocks[i-1].Kind == Heading {
		last := &p.doc.Text.Tokens[b.Tokens.End-1]
		if last.Text == ":" && p.blocks[i+1].Kind == Bullet {
			return true // "Participants unanimously:" right below "Way forward"
		}
		if next := &p.doc.Text.Tokens[p.blocks[i+1].Tokens.Start]; (last.Lower == "participants" || reportWords.Has(last.Lower) || last.Lower == "meeting") && next.Len() > 3 && next.Text == strings.ToUpper(next.Text) {
			return true // "Considering the above, the participants" over "REQUEST both governments to …"
		}
	}
	for _, w := range words {
		if endMatter.Has(w) {
			return false
		}
	}
	switch words[0] {
	case "to", "for":
		return true
	}
	for _, w := range words {
		switch w {
		case "term", "immediate", "immediately", "urgent":
			return true
		}
	}
	ought := p.blocks[i+1].Kind == Bullet
	for j := i + 1; ought && j < len(p.blocks) && p.blocks[j].Kind == Bullet; j++ {
		ought = p.advice(&p.blocks[j])
	}
	return ought
}

// addressee reports whether a passage within the recommendations is no more than such a
// heading with a colon: "For both governments:".
func (p *parter) addressee(b *Block) bool {
	words := p.words(b.Tokens, maxAddressee+1)
	if b.Kind != Paragraph || len(words) > maxAddressee || p.doc.Text.Tokens[b.Tokens.End-1].Text != ":" {
		return false
	}
	switch words[0] {
	case "to", "for", "in", "on", "at", "by", "the", "short", "medium", "long":
		return true
	}
	return words[len(words)-2] == "term"
}

// maxAddressee is how many tokens say at the most to whom advice is given.
const maxAddressee = 12

// endMatter heads what stands behind the recommendations.
var endMatter = set("acknowledgement acknowledgements acknowledgments annex annexes appendix references bibliography notes note participants sources contact about closing conclusion conclusions discussion discussions")
