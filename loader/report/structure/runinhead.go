package structure

import "entente/loader/report/text"

// Reports set headings in bold type in the line of their passage: "**Opening.** Dr Owusu reminded the room …", "**Where we
// agreed:** A plaque at the gate." One may be a word that is stressed; several are headings.

// minRunIn is how many passages that begin so show that they are headed.
const minRunIn = 3

// countRunIn counts them.
func (r *reader) countRunIn() {
	r.runIn = 0
	for i := range r.blocks {
		if head, _ := r.runInHead(&r.blocks[i]); head.Len() > 0 {
			r.runIn++
		}
	}
}

// runInHead reads such a heading, which names nobody. end is the token behind it.
func (r *reader) runInHead(b *Block) (head text.Span, end int) {
	tokens := r.doc.Text.Tokens
	if b.Kind != Paragraph || len(b.lines) == 0 || !b.lines[0].bold || !tokens[b.Tokens.Start].Capital {
		return head, 0
	}
	for j := b.Tokens.Start + 1; j+2 < min(b.Tokens.End, b.Tokens.Start+maxRunIn); j++ {
		if !stars.Has(tokens[j].Text) || tokens[j].Space {
			continue
		}
		stop := j - 1
		if tokens[stop].Text != "." && tokens[stop].Text != ":" {
			if tokens[j+1].Text != ":" && tokens[j+1].Text != "." {
				return head, 0
			}
			stop, end = j, j+2
		} else {
			end = j + 1
		}
		head = text.Span{Start: b.Tokens.Start, End: stop}
		if head.Len() == 0 || !tokens[end].Space || !tokens[end].Capital || r.looksLikeName(head) || turnRole(tokens[head.Start].Lower) != "" || r.bareName(head) || r.knownName(head) {
			return text.Span{}, 0
		}
		if _, dated := r.leadOf(head); dated {
			return text.Span{}, 0
		}
		return head, end
	}
	return head, 0
}

// maxRunIn is how many tokens such a heading has at the most, and its marks.
const maxRunIn = 10

// splitRunIn parts a passage into its heading and the rest, where the heading begins a section or a part that only meetings
// have.
func (r *reader) splitRunIn(b Block) (head, rest Block, ok bool) {
	if r.runIn < minRunIn {
		return head, rest, false
	}
	span, end := r.runInHead(&b)
	if words := r.words(span, maxRunIn); span.Len() == 0 || sectionOf(words) == "" && !meetingParts.Has(words[0]) {
		return head, rest, false // "**On beginnings.**" is what its speaker turns to
	}
	head, rest = b, b
	head.Kind, head.Tokens, head.Span = Heading, span, r.doc.Text.SpanOf(span)
	rest.Tokens.Start, rest.Span.Start = end, r.doc.Text.Tokens[end].Start
	rest.afterRule = false
	return head, rest, true
}
