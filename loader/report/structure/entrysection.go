package structure

// chronology gives entries to the timeline; a passage without a date continues the
// entry above it.
func (p *parter) chronology(b *Block) {
	switch {
	case p.section == Recommendations && b.Kind != Entry && p.asksOf(b):
		p.give(b, Recommendations)
	case b.Kind == Entry && p.narrates(b):
		b.Kind, p.started, p.entry = Paragraph, true, 0
		p.give(b, Body)
	case b.Kind == Entry && !p.started && p.spansAll(b):
		b.Kind, b.Opening = Paragraph, true
		p.give(b, Body)
	case b.Kind == Entry, b.Kind == Bullet:
		p.started = true
		p.give(b, Timeline)
		p.entry = b.Item
	case p.entry > 0 && !p.aside(b) && !p.closes(b) && !p.endLabel(b):
		b.Section, b.Item, b.Heading = Timeline, p.entry, p.heading
	default:
		b.Opening = !p.started
		p.give(b, Body)
		b.Behind = b.Kind == Paragraph && p.endLabel(b)
	}
}

// closes reports whether a passage without a date stands behind a list of entries and not within it,
// where hardly an entry has a second passage: what the compilers say at the end.
func (p *parter) closes(b *Block) bool {
	if p.behind == nil {
		p.behind = p.behindLists()
	}
	return p.behind[b.Tokens.Start]
}

// behindLists gives the passages behind lists of entries, by their first token: those between the
// last entry and a heading or the end. None where entries go on in
// passages of their own.
func (p *parter) behindLists() map[int]bool {
	behind := map[int]bool{}
	entries, within, open := 0, 0, []int(nil)
	for i := range p.blocks {
		b := &p.blocks[i]
		switch {
		case b.Kind == Entry || b.Kind == Bullet:
			within += len(open)
			open = nil
			entries++
		case b.Kind == Heading:
			for _, at := range open {
				behind[at] = true
			}
			open = nil
		case entries > 0:
			open = append(open, b.Tokens.Start)
		}
	}
	for _, at := range open {
		behind[at] = true
	}
	if entries < fewEntries || within*entriesOnce > entries {
		return map[int]bool{}
	}
	return behind
}

// aside reports whether a passage stands in brackets as a whole: a note of the editor.
func (p *parter) aside(b *Block) bool {
	tokens := p.doc.Text.Tokens
	first, last := tokens[b.Tokens.Start].Text, tokens[b.Tokens.End-1].Text
	return (first == "(" || first == "[") && (last == ")" || last == "]")
}

// fewEntries is how many entries say how the entries of a chronology look; one in entriesOnce may go on
// in a second passage all the same.
const (
	fewEntries  = 6
	entriesOnce = 6
)
