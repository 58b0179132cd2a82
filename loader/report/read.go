package report

import (
	"context"
	"crypto/sha256"
	"encoding/hex"
	"fmt"
	"slices"
	"sort"
	"strings"

	"entente/loader/report/claim"
	"entente/loader/report/event"
	"entente/loader/report/gist"
	"entente/loader/report/mention"
	"entente/loader/report/opening"
	"entente/loader/report/structure"
	"entente/loader/report/text"
	"entente/loader/report/textin"
	"entente/loader/report/token"
	"entente/schema"
)

// ReadText reads a document whose text is there already.
func (r *Reader) ReadText(ctx context.Context, in *textin.Text, o Options) (*Result, error) {
	room := r.take()
	t := token.SplitInto(room.tokens, in.Runes)
	d := &reading{
		Reader:    r,
		room:      room,
		t:         t,
		result:    &Result{Text: in},
		floorPart: -1,
		named:     map[naming]schema.IRI{},
		speakers:  map[speaker]bool{},
		id:        r.namer.Document(digest(t)),
	}
	d.s = structure.Read(d.t, structure.Options{Genre: o.Genre, Room: &d.room.structure})
	d.result.Reasons = make(map[schema.IRI]Reason, len(d.s.Blocks))
	if err := ctx.Err(); err != nil {
		return nil, fmt.Errorf("reading %s: %w", o.Name, err)
	}
	t.Number()
	d.memo, d.gistMemo = r.events.Learn(t), r.gists.Learn(t)
	d.head = opening.ReadHead(d.s)
	d.marks = r.names.Read(d.t, mention.Context{Date: d.head.Date, Title: d.head.TitleTokens, Opening: d.head.Opening, Persons: speakerNames(d.s)})
	d.asks = event.Asks{Resolve: d.marks.At, State: d.marks.State, Parties: d.marks.Parties, InOffice: d.inOffice}
	d.pairAt = d.marks.Subject
	d.people = opening.Participants(d.s, d.marks.In)
	d.organisers = opening.Organisers(d.s, d.marks.In)
	d.hosts = claim.HostsOf(d.organisers)
	d.roster = d.rosterOf()
	d.holders = d.holdersOf()
	d.genders = d.gendersOf()
	if err := d.passages(ctx); err != nil {
		return nil, fmt.Errorf("reading %s: %w", o.Name, err)
	}
	d.finish()
	d.leave()
	return d.result, nil
}

// digest is the SHA-256 of the text in UTF-8, in hexadecimal digits.
func digest(t *text.Text) string {
	h := sha256.New()
	var part [4096]byte
	for rest := t.String(); rest != ""; {
		n := copy(part[:], rest)
		h.Write(part[:n])
		rest = rest[n:]
	}
	return hex.EncodeToString(h.Sum(nil))
}

// speakerNames are the names that head speakers' parts or stand in the lists of those who take part, in the
// order of the text.
func speakerNames(s *structure.Document) []text.Span {
	out := append(slices.Clone(s.Cast), s.Named...)
	for _, p := range s.Speakers {
		out = append(out, p.Tokens)
	}
	slices.SortStableFunc(out, func(a, b text.Span) int { return a.Start - b.Start })
	return out
}

// reading is one document on its way to records.
type reading struct {
	*Reader
	room        *room
	t           *text.Text
	s           *structure.Document
	head        opening.Head
	marks       *mention.Marks
	people      opening.People
	organisers  []schema.Entity
	hosts       claim.Hosts      // what the report calls them
	speakers    map[speaker]bool // who has made a claim
	id          schema.IRI
	named       map[naming]schema.IRI    // the names of its entities
	presiding   map[string]schema.Entity // see chairs
	chair       schema.Entity            // who leads the session, where its head names them
	holders     claim.Holders            // whom running text introduces with what they are
	roster      *claim.Roster            // how a report introduces those who speak
	floor       schema.Entity            // who has the floor in the part of speaker floorPart
	floorPart   int
	advised     advised // what an article announces of its advice; see pressAdvice
	author      bool    // whoever writes the article has said "I"
	genders     claim.Genders
	heard       []schema.Entity // who has spoken so far, each turn
	met         []schema.Entity // whom the passage before names
	lastVoice   claim.Voice     // who spoke last in the paragraph before
	listed      claim.Voice     // whose the items are of the list that ends at block listedAt; see listOf
	listedAt    int
	brought     brought     // whom the passage before introduces
	talk        claim.Voice // whose talk goes on, under heading talkUnder; see talkOn
	talkUnder   int
	blame       claim.Blame // of the last sentence, in the part of speaker blamePart
	blamePart   int
	headRoll    roll // what the heading above says of visits
	overRoll    roll // what the last heading says that speaks of visits itself
	visits      bool // the heading above, or the one that its side is under, is of visits
	leadIn      roll // what the passage says that leads in a list, under heading leadUnder
	leadUnder   int
	at          int                               // the block that is being read
	sections    bool                              // its passages begin with headings; see headsSections
	bareHeads   bool                              // without numbers; see bareHeadEnd
	before      schema.Date                       // the last date of the block before, under the same heading
	leads       []*schema.Event                   // what the lead of a chronology tells
	rest        []piece                           // room for what no rule has read
	finites     []event.Finite                    // room for the verbs of a clause
	parts       []text.Span                       // room for the parts of a sentence
	said        []text.Sentence                   // room for the sentence of a claim
	covered     []bool                            // room for marks on its tokens
	told        []bool                            // room for marks on the tokens that told rules of its events
	filed       filed                             // what of result is told of each day
	tellings    []telling                         // the events of the passage that is being read
	asks        event.Asks                        // what the event engine asks of the document
	pairAt      func(schema.Date) []schema.Entity // the two states that it is about at a date
	memo        *event.Memo                       // what it knows of the document's words
	gistMemo    *gist.Memo                        // what the coarse reading knows of them
	result      *Result
	datedBehind int // how many passages have ended with their date in brackets (datesBehind)
}

// datedItself reports a passage that gives dates of its own below a heading that only says after when it is:
// "Mori's visit, August 2000" below "After 9/11".
func (d *reading) datedItself(p *passage) bool {
	b := p.Block
	if b.Date.IsZero() || !b.Date.Latest().Open() {
		return false
	}
	if !b.HasLead() {
		return b.Kind == structure.Bullet && givesDate(p.whens)
	}
	at := b.BodyStart
	return at > b.Tokens.Start && at < b.Tokens.End && d.t.Tokens[at].LineBreak && len(p.sentences) > 1 && givesDate(whensWithin(p.whens, text.Span{Start: at, End: b.Tokens.End}))
}

// givesDate reports whether a passage gives a date.
func givesDate(whens []text.When) bool {
	return slices.ContainsFunc(whens, func(w text.When) bool { return !w.Duration && !w.Date.IsZero() })
}

// withLead puts the date of an entry in place of what was read of its words alone: a
// heading may give the rest of it ("12.5." below a year, "12" below a month).
func withLead(whens []text.When, b *structure.Block) []text.When {
	if !b.HasLead() || b.Cells != nil {
		return whens
	}
	if b.YearAt > 0 {
		whens = slices.DeleteFunc(whens, func(w text.When) bool {
			return w.Tokens.Start <= b.YearAt && b.YearAt < w.Tokens.End && w.Tokens.Start >= b.Lead.Tokens.End && len(w.Date.String()) == len("1990")
		})
	}
	lead := b.Lead
	lead.Date = b.Date
	at := 0
	for at < len(whens) && whens[at].Tokens.End <= lead.Tokens.Start {
		at++
	}
	end := at
	for end < len(whens) && whens[end].Tokens.Start < lead.Tokens.End {
		end++
	}
	if end-at == 1 && whens[at].Date == lead.Date && whens[at].Tokens == lead.Tokens {
		return whens
	}
	lead.Lead = false // the words decide whether it dates them
	return slices.Replace(whens, at, end, lead)
}

// readLead reads what a passage above the entries tells of a day. One that tells a history itself, by
// several dates, is read for all that it dates: on the page of a ministry the list of visits comes last.
func (d *reading) readLead(p *passage) {
	from, dates := len(d.result.Events), 0
	for _, w := range p.whens {
		if !w.Duration && !w.Date.IsZero() {
			dates++
		}
	}
	d.eventsIf(p, func(e *schema.Event) bool {
		return d.passageDates(e) && (e.Date.IsDay() || dates >= datesOfHistory && !strings.HasPrefix(e.Rule, "gist/"))
	})
	d.leads = append(d.leads, d.result.Events[from:]...)
}

// datesOfHistory is how many dates a passage gives that tells a history.
const datesOfHistory = 3

// readIntroduction reads of a passage that introduces a meeting what happened at other times:
// "The border treaty, signed in Moscow on 27 March 2007, was the subject of the seminar." The
// meeting itself is none of it.
func (d *reading) readIntroduction(p *passage) {
	d.eventsIf(p, func(e *schema.Event) bool {
		return d.passageDates(e) && !d.ofMeeting(e.Date) && !strings.HasPrefix(e.Rule, "gist/") && ofStates(e)
	})
}

// eventsIf reads the events of a passage and keeps those of a kind.
func (d *reading) eventsIf(p *passage, keep func(*schema.Event) bool) {
	from := len(d.result.Events)
	d.eventsOf(p)
	d.filed.forget(d.result.Events, from)
	kept := d.result.Events[:from]
	for _, e := range d.result.Events[from:] {
		if !keep(e) {
			delete(d.result.Reasons, e.ID)
			continue
		}
		kept = append(kept, e)
	}
	d.result.Events = kept
}

// ofMeeting reports whether a date is that of the meeting, or a time that holds it.
func (d *reading) ofMeeting(date schema.Date) bool {
	return !d.head.Date.IsZero() && date.Overlaps(d.head.Date)
}

// ofStates reports whether a state takes part in an event.
func ofStates(e *schema.Event) bool {
	for _, role := range []schema.Role{schema.RoleSource, schema.RoleTarget, schema.RoleParty} {
		for _, one := range *e.In(role) {
			if one.Kind == schema.State {
				return true
			}
		}
	}
	return false
}

// tells reports whether events are read from a block: not from what introduces a
// meeting or sums up a chronology, nor from what speakers say.
func (d *reading) tells(b *structure.Block) bool {
	switch b.Section {
	case structure.Timeline:
		return true
	case structure.Body:
		return !b.Opening || d.s.Genre == structure.Article && !d.titles(b)
	}
	return false
}

// titles reports whether a passage at the head of an article is lines of its title, by-line and dateline: no
// sentence ends in it.
func (d *reading) titles(b *structure.Block) bool {
	if b.Kind != structure.Paragraph || b.HasLead() {
		return false
	}
	for i := b.Tokens.Start; i < b.Tokens.End; i++ {
		switch t := &d.t.Tokens[i]; t.Text {
		case ".", "!", "?", "…", ":", "”", "\"":
			if i+1 == b.Tokens.End || i > 0 && d.t.Tokens[i-1].Len() > 3 && !(t.Text == ":" && d.t.Tokens[i+1].Capital) {
				return false
			}
		}
	}
	return true
}

// settleLeads keeps of what the lead of a chronology tells the news alone, events of a day
// that no entry tells of: "Mr Hu arrived on Friday. Here are the main dates." What sums up
// the entries is no second event.
func (d *reading) settleLeads() {
	if len(d.leads) == 0 {
		return
	}
	lead := make(map[*schema.Event]bool, len(d.leads))
	for _, e := range d.leads {
		lead[e] = true
	}
	told := func(e *schema.Event) bool {
		news := d.isNews(e)
		for _, o := range d.result.Events {
			if news && !o.Date.Overlaps(e.Date) {
				continue
			}
			if !lead[o] && o.Type == e.Type && !o.Date.IsZero() && o.Date.Latest().Year() == e.Date.Earliest().Year() {
				return true
			}
		}
		return false
	}
	d.result.Events = slices.DeleteFunc(d.result.Events, func(e *schema.Event) bool {
		if !lead[e] || !told(e) {
			return false
		}
		delete(d.result.Reasons, e.ID)
		return true
	})
}

// isNews reports an event of the days before the document: an entry of the same year does not tell it.
func (d *reading) isNews(e *schema.Event) bool {
	if !e.Date.IsDay() || !d.head.Date.IsDay() {
		return false
	}
	age := d.head.Date.Latest() - e.Date.Latest()
	return age >= 0 && age <= daysOfNews
}

// daysOfNews is how old news are at the most, in days.
const daysOfNews = 7

// finish names everything and puts the records in the order of the text.
func (d *reading) finish() {
	d.once()
	res := d.result
	res.Genre, res.Skipped = d.s.Genre, d.s.Skipped
	d.dropLonely()
	d.settleLeads()
	d.redirect()
	d.lifted()
	d.authored()
	d.undirected()
	d.citizens()
	res.Document = &schema.Document{ID: d.id, Title: d.head.Title, Date: d.head.Date, Type: string(d.s.Genre), Organisers: d.organisers, Participants: d.people.List}
	d.namer.Assign(res.Document, d.id)
	inOrder(res.Events, func(e *schema.Event) int { return e.Provenance.Start })
	inOrder(res.Claims, func(c *schema.Claim) int { return c.Provenance.Start })
}

// inOrder puts records in the order of the text, in which most of them are.
func inOrder[R any](records []R, start func(R) int) {
	byStart := func(a, b R) int { return start(a) - start(b) }
	if !slices.IsSortedFunc(records, byStart) {
		slices.SortStableFunc(records, byStart)
	}
}

// dropLonely leaves out events, and what claims assert, of which nobody and nothing is known
// to take part: no store takes them, and a claim would be refused with them.
func (d *reading) dropLonely() {
	d.result.Events = slices.DeleteFunc(d.result.Events, func(e *schema.Event) bool {
		if e.Participants.Len() > 0 {
			return false
		}
		delete(d.result.Reasons, e.ID)
		return true
	})
	for _, c := range d.result.Claims {
		c.Asserts = slices.DeleteFunc(c.Asserts, func(e schema.Event) bool { return e.Participants.Len() == 0 })
	}
}

// mentionsWithin and whensWithin give the marks that begin in a span of tokens, by
// binary search: marks are in the order of the text.
func mentionsWithin(list []text.Mention, span text.Span) []text.Mention {
	from := sort.Search(len(list), func(i int) bool { return list[i].Tokens.Start >= span.Start })
	to := sort.Search(len(list), func(i int) bool { return list[i].Tokens.Start >= span.End })
	return list[from:max(from, to)]
}

func whensWithin(list []text.When, span text.Span) []text.When {
	from := sort.Search(len(list), func(i int) bool { return list[i].Tokens.Start >= span.Start })
	to := sort.Search(len(list), func(i int) bool { return list[i].Tokens.Start >= span.End })
	return list[from:max(from, to)]
}

// provenance leads to a span of characters of a block.
func (d *reading) provenance(b *structure.Block, span text.Span) schema.Provenance {
	return schema.Provenance{Document: d.id, Section: b.Section, Item: b.Item, Start: span.Start, End: span.End, Quote: d.t.Slice(span.Start, span.End)}
}
