package event

import (
	"entente/loader/report/text"
	"entente/schema"
)

// Carry gives the sentences of an entry the date that holds where they give none. A date set
// before the entry as a label holds for all of it. One that is told in the first sentence
// ("On 6 October Austria proclaimed the annexation. Serbia mobilised.") dates that sentence:
// what the next ones tell came after it, and the passage says no more than the month.
type Carry struct {
	lead  schema.Date
	told  bool
	first int // where the first sentence ends, a token
	whens []text.When
	last  schema.Date // the latest date told so far
	heads bool        // whether a sentence of the passage has begun with a date of its own
}

// NewCarry begins with an entry's date and the expressions of time in it.
func NewCarry(lead schema.Date, told bool, sentences []text.Sentence, whens []text.When) Carry {
	c := Carry{lead: lead, told: told, whens: whens, last: lead}
	if len(sentences) > 0 {
		c.first = sentences[0].Tokens.End
	}
	return c
}

// At is the date that holds for a sentence, inferred where it is only that up to which the sentences
// before it have told. It must be asked in the order of the text.
func (c *Carry) At(t *text.Text, sentence text.Span) (date schema.Date, inferred bool) {
	if head := c.headOf(t, sentence); !head.IsZero() {
		for len(c.whens) > 0 && c.whens[0].Tokens.End <= sentence.Start {
			c.whens = c.whens[1:]
		}
		c.lead, c.told, c.last, c.first, c.heads = head, false, head, sentence.End, true
		return head, false
	}
	if sentence.Start < c.first {
		return c.lead, false
	}
	c.hearUntil(sentence.Start)
	if !c.told && (c.last == c.lead || !c.lead.IsDay()) {
		return c.lead, false
	}
	if !c.lead.IsZero() && sameOccasion(t, sentence) {
		return c.last, false
	}
	return monthOf(c.last), true
}

// headOf is the date before which a sentence of a passage sets a colon or a dash, as entries do: "25 Aug.: riot in Brussels. 4 Oct.:
// independence." Zero for none.
func (c *Carry) headOf(t *text.Text, sentence text.Span) schema.Date {
	for i := range c.whens {
		w := &c.whens[i]
		if w.Tokens.Start > sentence.Start && !(c.lead.IsZero() && labelled(t, sentence.Start, w.Tokens.Start)) {
			break
		}
		if w.Tokens.End <= sentence.Start || w.Tokens.End >= sentence.End || w.Lead || w.Duration || w.Aside != text.NoAside || w.Date.IsZero() || w.Date.Latest().Open() || w.Date.Earliest().Open() {
			continue
		}
		switch mark := &t.Tokens[w.Tokens.End]; mark.Text {
		case ":", "–", "—", "--":
			return w.Date
		case "-":
			if mark.Space {
				return w.Date
			}
		}
	}
	return schema.Date{}
}

// labelled reports that no more than a label stands between two tokens, which a dash or comma parts from the date behind it: "THE
// WHEAT – 7 August:", "Arusha, 17 Nov.:".
func labelled(t *text.Text, from, at int) bool {
	if at-from > maxLabel || at-from < 2 {
		return false
	}
	switch mark := &t.Tokens[at-1]; mark.Text {
	case "–", "—", "--", ",":
	case "-":
		if !mark.Space {
			return false
		}
	default:
		return false
	}
	for i := from; i < at-1; i++ {
		if w := &t.Tokens[i]; w.Kind == text.Word && !w.Capital && len(w.Text) > 3 || w.Text == "." || w.Text == ":" || w.Text == ";" {
			return false
		}
	}
	return true
}

// maxLabel is how many tokens a label before a date may have.
const maxLabel = 8

// Past is the date that holds behind a semicolon at some token of a note.
func (c Carry) Past(t *text.Text, semicolon int) (date schema.Date, inferred bool) {
	c.first = 0
	return c.At(t, text.Span{Start: semicolon, End: semicolon})
}

// hearUntil takes up the dates told before a token.
func (c *Carry) hearUntil(token int) {
	for len(c.whens) > 0 && c.whens[0].Tokens.End <= token {
		if w := &c.whens[0]; !w.Duration && w.Aside == text.NoAside {
			c.hear(w.Date)
		}
		c.whens = c.whens[1:]
	}
}

// hear takes up a date that leads on within the same year.
func (c *Carry) hear(d schema.Date) {
	if d.IsZero() || d.Earliest().Open() || d.Latest().Open() || d.Vague() {
		return
	}
	if c.lead.IsZero() {
		c.last = d
		return
	}
	if from, last := d.Earliest(), c.last.Latest(); !last.Open() && from > last && from.Year() == last.Year() && d.Latest().Year() == from.Year() {
		c.last = d
	}
}

// goesOn reports whether what a note tells without a date goes on from what it told before,
// rather than how things stand or what is to come.
func (m *match) goesOn() bool {
	l := m.l
	if !l.in.Told || l.in.Mode != Fact || m.status == schema.Ongoing || m.r.Type == schema.War {
		return false
	}
	if m.verb >= 0 && l.groups[m.verb].perfect {
		return false // "had signed", "has been invited": at another time
	}
	present := m.verb < 0 || l.groups[m.verb].forms&past == 0 || l.groups[m.verb].infinitive
	if present && (m.status == schema.Planned || m.r.Type == schema.Support) {
		return false // "intends to open", "supports its membership"
	}
	dated := func(i int) bool { return l.w[i].when >= 0 && !l.whens[l.w[i].when].Duration }
	for i := m.at; i >= 0 && l.w[i].lower != ";"; i-- {
		if dated(i) {
			return false
		}
	}
	for i := m.at; i < len(l.w) && l.w[i].lower != ";"; i++ {
		if dated(i) {
			return false // the sentence has a time of its own
		}
	}
	for i := range l.w {
		switch l.w[i].lower {
		case "still", "under", "never", "yet", "always", "since", "after", "before", "pending":
			return false
		}
	}
	return true
}

// carried is the date that a note told last before the trigger, up to the last full stop or
// semicolon.
func (m *match) carried() (date schema.Date, inferred bool) {
	l := m.l
	for i := m.at - 1; i > 0; i-- {
		if l.w[i].lower == ";" {
			return l.in.carry.Past(l.in.Text, l.span.Start+i)
		}
	}
	return l.in.carry.At(l.in.Text, l.span)
}

// sameOccasion reports a sentence that goes on about what was just told: "They agreed …",
// "The talks ended …".
func sameOccasion(t *text.Text, sentence text.Span) bool {
	if sentence.Len() < 2 {
		return false
	}
	switch t.Tokens[sentence.Start].Lower {
	case "they", "both":
		return true
	case "the":
		switch t.Tokens[sentence.Start+1].Lower {
		case "two", "talks", "meeting", "conference", "summit", "visit", "treaty", "agreement":
			return true
		}
	}
	return false
}
