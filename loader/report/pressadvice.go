package report

import (
	"slices"

	"entente/loader/report/claim"
	"entente/loader/report/structure"
	"entente/loader/report/text"
	"entente/schema"
)

// pressAdvice gives to those who write an article or keep a chronology what they say ought to be done: behind a sentence that
// announces it ("So what is to be done?", "Two wishes remain."), under a heading that does, and in the sentences that
// end a passage near the close, two or more of them. What others say there is theirs.
func (d *reading) pressAdvice(p *passage, voices []claim.Voice) {
	if d.advised.under != p.Heading || p.Kind == structure.Entry {
		d.advised = advised{under: p.Heading}
	}
	given, headed := false, p.Section == structure.Recommendations
	for i, s := range p.sentences {
		switch {
		case !voices[i].IsClaim() && claim.ListsAdvice(d.t, s.Tokens):
			voices[i] = claim.Voice{Speaker: d.issuer(), Word: bodyAdviceWord}
			given = true
		case voices[i].IsClaim() && voices[i].Word != adviceWord:
			d.advised.announced = false
		case !d.advised.announced && voices[i].BroughtOn == nil && !d.namesPerson(p, s) && claim.AnnouncesAdvice(d.t, s.Tokens):
			d.advised.announced = true
		case (headed || d.advised.announced) && d.directs(s, true) && !claim.AnnouncesAdvice(d.t, s.Tokens):
			voices[i] = claim.Voice{Speaker: d.issuer(), Word: adviceWord}
			given = true
		}
	}
	if d.advised.given && !given {
		d.advised.announced = false // the list is over
	}
	d.advised.given = given
	if given || !d.nearClose(p) {
		return
	}
	from := len(voices)
	for from > 0 && !voices[from-1].IsClaim() && d.directs(p.sentences[from-1], false) {
		from--
	}
	if n := len(voices) - from; n > 1 || n == 1 && from == 0 && d.s.Genre == structure.Chronology {
		for i := from; i < len(voices); i++ {
			voices[i] = claim.Voice{Speaker: d.issuer(), Word: adviceWord}
		}
	}
}

// advised is what an article has announced of its advice, under one heading.
type advised struct {
	announced bool
	given     bool // in the passage before
	under     int
}

// directs reports whether a sentence says what ought to be done; where advice was announced, also as an order.
func (d *reading) directs(s text.Sentence, announced bool) bool {
	if claim.OpensQuoted(d.t, s.Tokens) {
		return false
	}
	kind := claim.Type(d.t, s.Tokens, false)
	return kind.Type == schema.Recommendation || announced && kind.Type != schema.Question && (claim.Orders(d.t, s.Tokens) || claim.AlsoAdvises(d.t, s.Tokens))
}

// namesPerson reports whether a sentence names somebody, by a pronoun too.
func (d *reading) namesPerson(p *passage, s text.Sentence) bool {
	return slices.ContainsFunc(mentionsWithin(p.mentions, s.Tokens), func(m text.Mention) bool { return isPerson(&m) })
}

// nearClose reports whether a passage of running text stands in the last third of the document.
func (d *reading) nearClose(p *passage) bool {
	return p.Section == structure.Body && p.Kind != structure.Entry && !p.Opening && 3*p.Tokens.Start >= 2*len(d.t.Tokens)
}
