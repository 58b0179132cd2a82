package report

import (
	"context"
	"slices"
	"strings"

	"entente/loader/report/claim"
	"entente/loader/report/event"
	"entente/loader/report/opening"
	"entente/loader/report/structure"
	"entente/loader/report/text"
	"entente/loader/report/token"
	"entente/loader/report/when"
	"entente/schema"
)

// passage is one block with its marks.
type passage struct {
	*structure.Block
	sentences []text.Sentence
	row       *row // what the columns of a table's row say, nil for other blocks
	mentions  []text.Mention
	whens     []text.When
	voices    []claim.Voice   // whose its sentences are
	claims    []made          // the claims made in it
	own       []bool          // which sentences the document says itself; see claim
	spoken    []text.Span     // what is said between quotation marks; see speak
	uttered   []utterance     // see utterances
	hearsay   []hearsay       // the sentences with words of somebody unnamed; see overhear
	tells     bool            // events are read from it
	tale      []text.Sentence // the sentences that the rules have read, which the document says itself
	found     []event.Found   // what they tell
	pair      []schema.Entity // the section's subject there
	visits    []schema.Event  // those of an entry of a list of visits
	behind    *passage        // what such an entry tells besides

	office       schema.Date // the time in office of the first person named; see pairDate
	officeSought bool
}

// note reports an item of a list without a date at its head: its sentences tell their own.
func (p *passage) note() bool {
	return p.Kind == structure.Bullet && p.Date.IsZero() && p.row == nil
}

// passages reads the blocks of the document in several steps, each of them over a batch of blocks before the next begins. The
// code of a step then stays in the processor's nearest memory, which holds a small part of that of all steps: read from end
// to end, every block would fetch all of it again.
func (d *reading) passages(ctx context.Context) error {
	d.sections = d.headsSections()
	n := min(batch, len(d.s.Blocks))
	d.room.passages = slices.Grow(d.room.passages[:0], n)[:n]
	for from := 0; from < len(d.s.Blocks); from += batch {
		if err := ctx.Err(); err != nil {
			return err
		}
		all := d.room.passages[:min(batch, len(d.s.Blocks)-from)]
		clear(all)
		clear(d.room.found)
		d.room.found = d.room.found[:0]
		for _, step := range []func(*passage){d.cut, d.date, d.hear, d.claim, d.assert, d.match, d.tell} {
			for i := range all {
				d.at = from + i
				step(&all[i])
			}
		}
	}
	return nil
}

// batch is how many blocks a step reads before the next step does: many, as each step begins by fetching its code.
const batch = 1024

// isRead reports a block whose words tell something, in place of heading it, saying who speaks or what follows.
func (p *passage) isRead() bool {
	return p.Kind != structure.Heading && !p.Announces && !p.Credits && !p.Behind && p.Tokens.Len() > 0
}

// cut parts a block into sentences.
func (d *reading) cut(p *passage) {
	p.Block = &d.s.Blocks[d.at]
	if !p.isRead() {
		return
	}
	told := p.Tokens
	told.Start = opening.AfterDateline(d.t, told) // "(Silk Wire)" wires nothing
	if d.sections {
		told.Start = max(told.Start, d.runInEnd(p.Block))
	}
	p.sentences, p.mentions = token.Sentences(d.t, told), d.marks.In(p.Tokens)
}

// date finds the times that a passage gives.
func (d *reading) date(p *passage) {
	b := p.Block
	if b.Kind == structure.Heading {
		d.before = schema.Date{}
	}
	if !p.isRead() {
		return
	}
	p.whens = when.Find(d.t, b.Tokens, when.Context{
		Document: d.head.Date, Entry: b.Date, Before: d.before, Year: b.Year, Order: d.s.Order, NewestFirst: d.s.NewestFirst, Running: d.s.Genre == structure.Article || d.s.Genre == structure.Chronology && b.Opening,
	})
	p.whens = withLead(p.whens, b)
	d.datesBehind(p)
	d.dateBehind(p)
	d.labelPeriod(p)
	if d.datedItself(p) {
		own := *b
		own.Date, own.Lead = schema.Date{}, text.When{}
		p.Block = &own
	}
	if !b.Date.IsZero() || d.s.Genre != structure.Article {
		d.before = b.Date // in running text a paragraph without dates changes nothing
	}
	for _, w := range p.whens {
		if !w.Duration && !w.Elsewhen && !w.Date.Vague() && !w.Date.Earliest().Open() && !w.Date.Latest().Open() {
			d.before = w.Date
		}
		if year, vague := strings.CutSuffix(w.Date.String(), "~"); vague && d.s.Genre == structure.Article && !w.Duration && !w.Elsewhen && len(year) == len("2017") {
			d.before = schema.MustDate(year) // "early 2017"
		}
	}
	if b.Cells != nil {
		d.readRow(p)
	}
}

// hear tells whose words a passage gives.
func (d *reading) hear(p *passage) {
	b := &d.s.Blocks[d.at]
	if b.Credits || b.Kind == structure.Heading && d.s.Genre == structure.RoundTable {
		d.takeChair(b)
	}
	if b.Announces {
		d.handsDates(b)
	}
	if p.isRead() {
		d.takeSession(p)
		d.attribute(p)
	}
}

// claim reads the claims of a passage, and notes which of its sentences are nobody's but the document's own.
func (d *reading) claim(p *passage) {
	if p.isRead() {
		p.own = d.claims(p)
	}
}

// match reads with the rules what a passage tells that may tell events.
func (d *reading) match(p *passage) {
	b := &d.s.Blocks[d.at]
	if b.Kind == structure.Heading {
		d.underHeading(b)
	}
	if !p.isRead() {
		return
	}
	if p.tells = !d.headsRoll(p) && (d.tells(b) || d.opensChronology(b) || d.opensMeeting(b)); p.tells {
		d.matchOwn(p)
	}
	d.afterPassage(b)
}

// tell keeps the events of a passage.
func (d *reading) tell(p *passage) {
	b := &d.s.Blocks[d.at]
	switch {
	case !p.tells:
	case d.tells(b):
		d.eventsOf(p)
	case d.opensChronology(b):
		d.readLead(p)
	default:
		d.readIntroduction(p)
	}
}

// opensChronology reports a passage above the entries of a chronology.
func (d *reading) opensChronology(b *structure.Block) bool {
	return d.s.Genre == structure.Chronology && b.Opening && b.Kind == structure.Paragraph
}

// opensMeeting reports a passage that introduces a meeting.
func (d *reading) opensMeeting(b *structure.Block) bool {
	return d.s.Genre == structure.RoundTable && b.Opening && b.Section == structure.Body && b.Kind == structure.Paragraph
}
