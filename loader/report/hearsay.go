package report

import (
	"slices"

	"entente/loader/report/claim"
	"entente/loader/report/structure"
	"entente/loader/report/text"
	"entente/schema"
)

// hearsay is a sentence that gives the words of somebody without a name.
type hearsay struct {
	sentence text.Span
	said     claim.Said
}

// overhear notes which sentences of a passage give words that are no claim of anybody known: "“…,”
// complains a Saudi columnist", "One diplomat said that …". What is told there is no fact of the
// document; that it was said is a statement only of a state whose official says it.
func (d *reading) overhear(p *passage) {
	if p.Section != structure.Body && p.Section != structure.Timeline {
		return
	}
	opened := -1 // the sentence in which a quotation was opened that goes on
	for i, s := range p.sentences {
		begins := claim.OpensQuoted(d.t, s.Tokens)
		whole := begins && claim.EndsQuoted(d.t, s.Tokens)
		if opened < 0 && claim.LeavesOpen(d.t, s.Tokens) {
			opened = i
		}
		if opened >= 0 && claim.EndsQuotation(d.t, s.Tokens) || p.voices[i].IsClaim() {
			for k := opened; k >= 0 && k < i; k++ { // nobody's own words: "“We won. We paid for it,” she says."
				p.unowned(p.sentences[k].Tokens)
			}
			opened = -1
		}
		if p.voices[i].IsClaim() {
			continue
		}
		if n := len(p.hearsay); whole && n > 0 && i > 0 && p.hearsay[n-1].sentence == p.sentences[i-1].Tokens {
			p.unowned(s.Tokens) // goes on with the words before
			continue
		}
		said, ok := claim.SaidIn(d.t, s.Tokens)
		if !ok {
			continue
		}
		for _, words := range said.Words {
			if words.Len() > 0 {
				p.spokenBetween(words.Start, words.End)
			}
		}
		if said.Unnamed {
			p.hearsay = append(p.hearsay, hearsay{sentence: s.Tokens, said: said})
		}
	}
}

// unowned notes a sentence that is all words of somebody unnamed.
func (p *passage) unowned(s text.Span) {
	p.spoken = append(p.spoken, s)
	p.hearsay = append(p.hearsay, hearsay{sentence: s, said: claim.Said{Words: []text.Span{s}, Unnamed: true}})
}

// announces reports whether an official of a state says that an event is to be: "The visit, officials
// said, will take place in May".
func (p *passage) announces(e *schema.Event, at int) bool {
	h, ok := p.heardAt(at)
	return ok && h.said.Official && e.StatusOrDefault() == schema.Planned
}

// isHearsay reports whether an event that stands at a token of the passage is that somebody unnamed
// said something, where no state said it.
func (p *passage) isHearsay(e *schema.Event, at int) bool {
	h, ok := p.heardAt(at)
	if !ok {
		return false
	}
	if e.Type != schema.Statement {
		return !h.said.Official && h.said.Who.Contains(text.Span{Start: at, End: at + 1})
	}
	if !h.said.Official || len(e.Source) == 0 {
		return true
	}
	who := mentionsWithin(p.mentions, h.said.Who)
	return slices.ContainsFunc(e.Source, func(x schema.Entity) bool {
		return x.Kind == schema.State && !slices.ContainsFunc(who, func(m text.Mention) bool { return stands(x, m.Entities) })
	})
}

// heardAt gives the sentence with the words of somebody unnamed that holds a token.
func (p *passage) heardAt(at int) (hearsay, bool) {
	for _, h := range p.hearsay {
		if h.sentence.Start <= at && at < h.sentence.End {
			return h, true
		}
	}
	return hearsay{}, false
}

// stands reports whether a state is among some entities, or one of them lies in it.
func stands(x schema.Entity, list []schema.Entity) bool {
	return slices.ContainsFunc(list, func(y schema.Entity) bool { return x.Same(y) || y.OfState(&x) })
}
