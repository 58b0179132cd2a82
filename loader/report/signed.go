package report

import (
	"entente/loader/report/claim"
	"entente/loader/report/structure"
	"entente/loader/report/text"
)

// signedBelow gives a passage that is a quotation as a whole to whoever the line below names, behind a dash or by itself right
// below, as selections of what was said are printed: "“The pipeline has outlived one war.”" over "– Ama Owusu, engineer, Accra".
func (d *reading) signedBelow(p *passage, voices []claim.Voice) {
	if p.Kind != structure.Paragraph || !claim.OpensQuoted(d.t, p.Tokens) || !claim.EndsQuoted(d.t, p.Tokens) || d.at+1 >= len(d.s.Blocks) {
		return
	}
	b := &d.s.Blocks[d.at+1]
	if b.Tokens.Len() == 0 || b.Tokens.Len() > maxSignature || d.t.Tokens[b.Tokens.End-1].Text == "." && d.t.Tokens[b.Tokens.End-2].Len() > 3 || !d.rightBelow(b) && (b.Kind == structure.Heading || !d.behindDash(b)) {
		return
	}
	for _, m := range d.marks.In(b.Tokens) {
		if m.Tokens.Start > b.Tokens.Start+1 {
			return
		}
		if isPerson(&m) {
			for i := range voices {
				voices[i] = claim.Voice{Speaker: speakerOf(m.Entities[0]), Word: "“", Known: m.Known}
			}
			return
		}
	}
}

// rightBelow reports a line that stands right below the one before it and begins with a person's name, behind which a
// comma or nothing stands: "KOJO MENSAH, 2022".
func (d *reading) rightBelow(b *structure.Block) bool {
	if b.Tokens.Len() == 0 || b.Tokens.Start == 0 {
		return false
	}
	breaks := 0
	for _, c := range d.t.Runes[d.t.Tokens[b.Tokens.Start-1].End:d.t.Tokens[b.Tokens.Start].Start] {
		if c == '\n' {
			breaks++
		}
	}
	if breaks != 1 {
		return false
	}
	marks := d.marks.In(b.Tokens)
	if len(marks) == 0 || !isPerson(&marks[0]) || marks[0].Tokens.Start > b.Tokens.Start+1 {
		return false
	}
	end := marks[0].Tokens.End
	return end == b.Tokens.End || d.t.Tokens[end].Text == ","
}

// maxSignature is how many tokens such a line has at the most.
const maxSignature = 18

// behindDash reports whether a block begins with a dash, or stands behind one that is taken for the mark of a list.
func (d *reading) behindDash(b *structure.Block) bool {
	if isDashRune(d.t.Runes[b.Span.Start]) {
		return true
	}
	for i := b.Span.Start - 1; i >= 0; i-- {
		switch c := d.t.Runes[i]; c {
		case ' ', '\t', '\u00a0':
		default:
			return isDashRune(c)
		}
	}
	return false
}

func isDashRune(c rune) bool { return c == '–' || c == '—' || c == '-' || c == '―' || c == '~' }

// signs reports whether the block being read is such a line below a quotation: it is nobody's words.
func (d *reading) signs(p *passage) bool {
	if d.at == 0 || p.Tokens.Len() > maxSignature {
		return false
	}
	above := &d.s.Blocks[d.at-1]
	return above.Kind == structure.Paragraph && above.Tokens.Len() > 0 && claim.OpensQuoted(d.t, above.Tokens) && claim.EndsQuoted(d.t, text.Span{Start: above.Tokens.Start, End: above.Tokens.End}) && (d.behindDash(p.Block) || d.rightBelow(p.Block)) && len(p.sentences) == 1
}
