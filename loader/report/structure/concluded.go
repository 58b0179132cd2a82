package structure

// concludesBelow reports whether a passage that is no sentence says whose conclusions the list below it holds: "Conclusions of
// the round table (adopted by acclamation)" over "A/ Fees to be lowered".
func (p *parter) concludesBelow(b *Block) bool {
	return len(b.lines) == 1 && b.Kind == Paragraph && b.Tokens.Len() <= maxTitleLine && p.concludes(b.Tokens) && !p.terminal(&b.lines[0]) && p.bulletsFollow(b)
}
