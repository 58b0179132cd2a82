package report

import (
	"entente/loader/report/claim"
	"entente/loader/report/structure"
	"entente/loader/report/token"
)

// quotedIn gives the sentences of a chronology's entry that quote a person, or say that somebody said
// something, to them, and those that go on with a quotation; what its entries tell in other words is the
// chronology's.
func (d *reading) quotedIn(p *passage) []claim.Voice {
	voices := claim.Attribute(d.t, p.sentences, p.mentions, claim.Scene{Chronicle: true, Holders: d.holders, Spoke: d.spoke, Titled: d.titledAt(p)})
	for i := range voices {
		if !voices[i].IsClaim() || voices[i].Word == "…" {
			voices[i] = claim.Voice{}
			continue
		}
		d.quotedBefore(p, voices, i)
	}
	return voices
}

// quotedBefore gives the sentences before one that ends a quotation, back to where it begins, to its
// speaker: "“I asked him. He said yes,” Mr Rao recalls."
func (d *reading) quotedBefore(p *passage, voices []claim.Voice, i int) {
	if !claim.EndsQuotation(d.t, p.sentences[i].Tokens) {
		return
	}
	for k := i - 1; k >= 0 && !voices[k].IsClaim(); k-- {
		if claim.LeavesOpen(d.t, p.sentences[k].Tokens) {
			for ; k < i; k++ {
				voices[k] = claim.Voice{Speaker: voices[i].Speaker, Word: "“", Known: voices[i].Known}
			}
			return
		}
	}
}

// maxQuoted is how many paragraphs a quotation may have before its speaker is named.
const maxQuoted = 4

// quotedOn gives a paragraph that is a quotation without an end to whom a paragraph behind
// it names: each of its paragraphs begins with a quotation mark, the last one has the end.
func (d *reading) quotedOn(p *passage, voices []claim.Voice) {
	if d.s.Genre != structure.Article || len(voices) == 0 || voices[0].IsClaim() || !claim.Unclosed(d.t, p.Tokens) {
		return
	}
	for i := d.at + 1; i < len(d.s.Blocks) && i <= d.at+maxQuoted; i++ {
		b := &d.s.Blocks[i]
		if b.Kind != structure.Paragraph || !claim.OpensQuoted(d.t, b.Tokens) {
			return
		}
		later := claim.Attribute(d.t, token.Sentences(d.t, b.Tokens), d.marks.In(b.Tokens), claim.Scene{Spoke: d.spoke})
		if later[0].IsClaim() {
			for k := range voices {
				voices[k] = claim.Voice{Speaker: later[0].Speaker, Word: "“", Known: later[0].Known}
			}
			return
		}
		if !claim.Unclosed(d.t, b.Tokens) {
			return
		}
	}
}
