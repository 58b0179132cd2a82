package structure

// endsWithDate reports whether an item ends with its date, as notes do: "Land boundary treaty (23.5.1979)", "The General in
// Dhaka, April 1974".
func (p *parter) endsWithDate(b *Block) bool {
	end := b.Tokens.End
	for n := 0; n < 2 && end > b.Tokens.Start; n++ {
		if t := &p.doc.Text.Tokens[end-1]; t.Text != ")" && t.Text != "." && t.Text != ";" && t.Text != "," {
			break
		}
		end--
	}
	if end-b.Tokens.Start < 3 {
		return false
	}
	last := *b
	last.Tokens.Start, last.Tokens.End = max(b.Tokens.Start, end-maxEdge), end
	return p.hasYear(&last)
}

// maxEdge is how many tokens the date at the end of a note may have.
const maxEdge = 5
