package structure

// pointsBelow reports whether passage i names a speaker at its head and announces, in its
// last sentence, the list below as what they said: "Dr. Thapa presented a paper. The main
// points of her paper were:".
func (p *parter) pointsBelow(i int) (name textSpan, ok bool) {
	b := &p.blocks[i]
	tokens := p.doc.Text.Tokens
	if b.Kind != Paragraph || i+1 >= len(p.blocks) || tokens[b.Tokens.End-1].Text != ":" || p.bringsHistory(b.Tokens.Start, b.Tokens.End) {
		return name, false
	}
	if next := &p.blocks[i+1]; next.Kind != Bullet && (next.Kind != Paragraph || p.voiced(next)) {
		return name, false
	}
	said, held := false, tokens[p.blocks[i+1].Tokens.Start].Lower == "that" // "informed the Committee as follows: (i) That …"
	for j := b.Tokens.End - 2; j >= b.Tokens.Start && j > b.Tokens.End-16 && tokens[j].Text != "."; j-- {
		low := tokens[j].Lower
		said, held = said || pointWords.Has(low) || low == "follows" && held, held || heldWords.Has(low)
	}
	if !said || !held && p.datedBelow(i+1) {
		return name, false // "presented the following points:" above dates is history
	}
	for k := b.Tokens.Start; k < b.Tokens.End; k++ {
		if gifts.Has(tokens[k].Lower) {
			if name, ok := p.givenBy(b, k); ok {
				return name, true // "The paper was read by Dr. Thapa. The main points were:"
			}
		}
	}
	for end := min(b.Tokens.Start+8, b.Tokens.End); end > b.Tokens.Start+1; end-- {
		if name, _, shape := p.nameShape(textSpan{Start: b.Tokens.Start, End: end}); shape == sureName && name.End == end {
			return name, true
		}
	}
	return name, false
}

// datedBelow reports whether half the items of the list at block i and more name a year.
func (p *parter) datedBelow(i int) bool {
	dated, all := 0, 0
	for ; i < len(p.blocks) && all < maxBare && (p.blocks[i].Kind == Bullet || p.blocks[i].Kind == Entry); i++ {
		all++
		if p.hasYear(&p.blocks[i]) {
			dated++
		}
	}
	return 2*dated >= all
}

// heldWords say that the points are somebody's own.
var heldWords = set("paper speech talk lecture address remarks argument arguments views theses opinion opinions ideas conclusions argued")

// pointWords are what speakers make.
var pointWords = set("points point arguments findings observations conclusions highlights theses views ideas remarks suggestions issues")
