package structure

import (
	"entente/loader/report/text"
)

// speech gives an article that is the text of one person's speech to that person as a whole:
// its title says so, and it speaks in the first person. What it tells is what the speaker
// holds.
func (p *parter) speech() {
	name, role, at, ok := p.speechOf()
	if !ok || !p.inFirstPerson(at+1) {
		return
	}
	p.doc.Speakers = append(p.doc.Speakers, Speaker{Tokens: name, Role: role})
	for i := range at + 1 {
		p.blocks[i].Announces = true // where and when it was given tells of nothing else
	}
	items := 0
	for i := at + 1; i < len(p.blocks); i++ {
		b := &p.blocks[i]
		if b.Kind == Heading || b.Stamp {
			continue
		}
		items++
		b.Section, b.Speaker, b.Item, b.Opening = SpeakerPart, len(p.doc.Speakers)-1, items, false
	}
}

// speechOf finds the line of the title page that says whose speech the document is: "Address
// by Foreign Minister Anders Lund at the Nordic Institute".
func (p *parter) speechOf() (name text.Span, role string, at int, ok bool) {
	tokens := p.doc.Text.Tokens
	for i := range min(openingBlocks/2, len(p.blocks)) {
		b := &p.blocks[i]
		if b.Tokens.Len() > 2*maxTitleLine {
			break
		}
		next, role, _ := p.roleBefore(b.Tokens.Start, b.Tokens.End)
		if next == b.Tokens.Start || !delivered.Has(role) {
			continue
		}
		end := next
		for end < b.Tokens.End && end < next+14 {
			t := &tokens[end]
			if t.Kind == text.Word && !t.Capital && !particles.Has(t.Lower) && !(t.Lower == "of" && end > next) || t.Kind == text.Number || t.Text == "(" || t.LineBreak && end > next {
				break
			}
			end++
		}
		for end > next && !tokens[end-1].Capital {
			end--
		}
		for stop := end; stop > next+1; stop-- { // without the place behind the name
			if name, _, shape := p.nameShape(text.Span{Start: next, End: stop}); shape == sureName {
				return name, role, i, true
			}
		}
	}
	return name, "", 0, false
}

// delivered are the roles of a heading that make a document one person's words.
var delivered = set("address speech remarks statement lecture keynote talk")

// inFirstPerson reports whether the passages from block i on speak of "I" or "we" outside of
// quotations, once in two passages at the least.
func (p *parter) inFirstPerson(i int) bool {
	said, passages := 0, 0
	for ; i < len(p.blocks); i++ {
		if b := &p.blocks[i]; b.Kind != Heading {
			passages++
			said += p.firstPersons(b)
		}
	}
	return said >= 2 && 2*said >= passages
}

// firstPersons counts how often a passage speaks of "I" or "we" outside of quotations.
func (p *parter) firstPersons(b *Block) int {
	return text.FirstPersons(p.doc.Text, b.Tokens, func(w string) bool { return ownWords.Has(w) })
}

// ownWords are those of the first person, as they are written.
var ownWords = set("I We we my My our Our us me I'm I've we've we're We've We're")
