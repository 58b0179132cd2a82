package structure

// minSpanned is how many entries a line of two years spans that is part of a chronology's title.
const minSpanned = 4

// spansAll reports whether what reads like the first entry is the time that the whole list covers, on a line of its own: "1959 - 2016"
// below the title. What stands below it introduces the list.
func (p *parter) spansAll(b *Block) bool {
	h, ok := p.leadOf(b.Tokens)
	if !ok || h.Date.IsZero() || h.Body < b.Tokens.End && !p.doc.Text.Tokens[h.Body].LineBreak {
		return false
	}
	from, to := h.Date.Earliest(), h.Date.Latest()
	if from.Open() || to.Open() || to.Year()-from.Year() < minSpanned {
		return false
	}
	spanned := 0
	for i := range p.blocks {
		o := &p.blocks[i]
		if o.Kind != Entry || o.Tokens.Start <= b.Tokens.Start {
			continue
		}
		h, ok := p.leadOf(o.Tokens)
		if !ok || h.Date.IsZero() {
			continue
		}
		if !h.Date.Earliest().Open() && h.Date.Earliest() < from || !h.Date.Latest().Open() && h.Date.Latest() > to {
			return false
		}
		spanned++
	}
	return spanned >= minSpanned
}
