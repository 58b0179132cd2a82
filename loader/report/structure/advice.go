package structure

import (
	"strings"

	"entente/loader/report/text"
)

// Which passages say what ought to be done, by their words and by where they stand.

// advises reports whether the list under heading i says what ought to be done, in most of
// its items.
func (p *parter) advises(i int) bool {
	all, ought := 0, 0
	for j := i + 1; j < len(p.blocks) && p.blocks[j].Kind == Bullet; j++ {
		all++
		if p.voiced(&p.blocks[j]) {
			return false // what somebody said there ought to be done
		}
		if p.advice(&p.blocks[j]) {
			ought++
		}
	}
	return all >= 2 && (2*ought > all || 2*ought == all && p.says(&p.blocks[i], "conclusions") && p.endsInAdvice(i))
}

// endsInAdvice reports whether heading i stands over a list behind the last speaker's part: what it
// asks for is asked by the meeting, whatever the heading says.
func (p *parter) endsInAdvice(i int) bool {
	if len(p.doc.Speakers) == 0 && p.items[Timeline] == 0 || p.looksLikeName(p.blocks[i].Tokens) || i+1 >= len(p.blocks) || p.blocks[i+1].Kind != Bullet {
		return false
	}
	for j := i + 1; j < len(p.blocks); j++ {
		if b := &p.blocks[j]; b.Kind == Heading && (b.label || p.speakerHead(b.Tokens)) {
			return false
		}
	}
	return true
}

// advice reports whether an item of a list says what ought to be done: with "should", as an
// order, or by a bare verb: "Publish the map.", "The ferry be revived", "Cards to be renewed".
func (r *reader) advice(b *Block) bool {
	if r.says(b, "should", "must", "ought", "needs", "need", "recommended", "urged", "recommends", "urges") {
		return true
	}
	tokens := r.doc.Text.Tokens
	if first := &tokens[b.Tokens.Start]; b.Tokens.Len() > 2 && !b.HasLead() {
		next := &tokens[b.Tokens.Start+1]
		if text.Orders.Has(first.Lower) || text.Commands(first, next) || first.Lower == "to" && !next.Capital && next.Kind == text.Word {
			return true
		}
	}
	for j := b.Tokens.Start + 1; j+1 < min(b.Tokens.End, b.Tokens.Start+maxSubject); j++ {
		switch low, before, next := tokens[j].Lower, tokens[j-1].Lower, tokens[j+1].Lower; {
		case low == "may" && tokens[j+1].Lower != "have":
			return true
		case (low == "needed" || low == "required" || low == "overdue") && (before == "is" || before == "are"):
			return true // "A joint chair of history is needed"
		case low == "be" && before != "to" && notOrdered.Has(before), low == "not" || low == ".":
			return false
		case (low == "has" || low == "have") && next == "to":
			return true
		case low == "be" && strings.HasSuffix(next, "d"), low == "be" && before == "to":
			return true
		}
	}
	return false
}

// notOrdered stand before "be" where nothing is asked for.
var notOrdered = set("will would could can may might cannot shall if")

// maxSubject is how many tokens stand at the most before the verb of an item that advises.
const maxSubject = 16

// namesThing reports whether a short item has no verb that tells, and no year: what it names is what is asked for.
func (p *parter) namesThing(b *Block) bool {
	return p.verbless(b) && !p.hasYear(b)
}

// verbless reports whether a short item has no verb that tells.
func (p *parter) verbless(b *Block) bool {
	if b.Tokens.Len() > maxAsked {
		return false
	}
	for i := b.Tokens.Start; i < b.Tokens.End; i++ {
		if t := &p.doc.Text.Tokens[i]; finiteWords.Has(t.Lower) || says.Has(t.Lower) || t.Text == ":" || t.Text == "\"" || t.Text == "“" {
			return false
		}
	}
	return true
}

// maxLeadIn is how many tokens lead in a list of advice in an article, maxAsked how many an item of it has at the most.
const (
	maxLeadIn = 12
	maxAsked  = 40
)

// asksOf reports whether a passage of an article, under a heading that announces advice, gives some: what somebody
// who is named said there is theirs.
func (p *parter) asksOf(b *Block) bool {
	if b.Tokens.Len() <= 4 || p.voiced(b) || p.firstPersons(b) > 0 {
		return false
	}
	if b.Kind == Bullet {
		return p.advice(b) || p.namesThing(b)
	}
	first, next := &p.doc.Text.Tokens[b.Tokens.Start], &p.doc.Text.Tokens[b.Tokens.Start+1]
	return p.wished(b) || text.Orders.Has(first.Lower) || text.Commands(first, next) || p.says(b, "should", "must", "ought", "recommended", "recommends", "resolved", "urged", "urges")
}

// numberedAdvice reports whether a passage begins with which recommendation it is, as inquiries print them: "Recommendation
// 3 The Committee recommends that …", "Proposal No. 2. That the office be closed".
func (p *parter) numberedAdvice(b *Block) bool {
	tokens := p.doc.Text.Tokens
	i := b.Tokens.Start
	switch tokens[i].Lower {
	case "recommendation", "proposal", "suggestion":
	default:
		return false
	}
	for i++; i+1 < b.Tokens.End && (tokens[i].Lower == "no" || tokens[i].Text == "." || tokens[i].Text == "#"); i++ {
	}
	return i+minAdvised < b.Tokens.End && tokens[i].Kind == text.Number && tokens[i].Len() < 3 && tokens[b.Tokens.Start].Capital && (tokens[i+1].Kind == text.Punct || tokens[i+1].Capital)
}

// minAdvised is how many tokens such a passage has at the least behind its number.
const minAdvised = 4
