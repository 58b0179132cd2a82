package structure

import (
	"strings"

	"entente/loader/report/text"
	"entente/loader/report/when"
	"entente/schema"
)

type textSpan = text.Span

// dateEntries reads the dates at the head of blocks with what is known before them:
// the year of the heading above, the entry before, the order of the entries.
func (r *reader) dateEntries() {
	r.doc.NewestFirst = r.backwards()
	ctx := when.Context{Document: r.date, Order: r.doc.Order, NewestFirst: r.doc.NewestFirst, Year: r.ofYear}
	var heading schema.Date // of a heading that is no more than a date
	item, taken := -1, 0    // taken counts entries that turned out to be headings
	told := r.tellsDates()
	under, mark := false, "" // a dated entry may have a list within it; the mark of the list that it belongs to itself
	for i := range r.doc.Blocks {
		b := &r.doc.Blocks[i]
		if b.Kind == Heading {
			if i == r.doc.Title {
				continue
			}
			year, month, date := r.headingDate(b)
			if year == 0 && month > 0 {
				year = ctx.Year // "May" below "1976"
			}
			if year == 0 && r.listBehind(i) {
				if year = r.yearNamed(b.Tokens); year == 0 {
					year = r.yearOver(i)
				}
			}
			if year == 0 {
				year = r.ofYear // "III. IRAQ AND KUWAIT" below "Chronology, 1961"
			}
			ctx.Year, ctx.Month, heading = year, month, date
			ctx.Since, ctx.Until = r.yearsOver(date, year)
			ctx.NewestFirst = r.doc.NewestFirst || r.saysNewestFirst(b)
			if !date.IsZero() || year > 0 {
				ctx.Entry = schema.Date{}
			}
			item, under = -1, false
			continue
		}
		b.Year = ctx.Year
		if month := r.almanacMonth(b); month > 0 {
			if b.Section == Timeline {
				taken++
			}
			ctx.Year, ctx.Month, ctx.Entry, heading = 0, month, schema.Date{}, schema.Date{}
			b.Kind, b.Section, b.Item = Heading, Body, 0
			item, under = -1, false
			continue
		}
		if b.Section != Timeline {
			item, under = -1, false
			if b.Section == Body && b.Kind == Bullet && r.tailInBrackets(b.Tokens) { // a list in a fact sheet
				if b.tail = r.tailOf(b.Tokens, false); b.tail.Len() > 0 {
					r.dateTail(b, when.Context{Order: ctx.Order, Year: ctx.Year})
				}
			}
			continue
		}
		if b.Kind == Paragraph && len(b.lines) == 1 && b.lines[0].titled > 0 { // a title over days without a year
			ctx.Year, ctx.Month, ctx.Entry, heading = b.lines[0].titled, 0, schema.Date{}, schema.Date{}
			b.Kind, b.Section, b.Item, b.Year = Heading, Body, 0, ctx.Year
			item, under = -1, false
			continue
		}
		b.Item -= taken
		if b.Cells != nil {
			r.dateRow(b, &ctx)
			item, under = b.Item, false
			continue
		}
		if b.tail.Len() > 0 && r.dateTail(b, ctx) {
			ctx.Entry, item = b.Date, b.Item
			continue
		}
		at := ctx
		if len(b.lines) > 0 && b.lines[0].under.daily && !ctx.Entry.IsZero() {
			at.Year, at.Month, at.Pointed = ctx.Entry.Earliest().Year(), b.lines[0].under.month, true
		}
		if ctx.Month > 0 && ctx.Year == 0 && r.almanac == yes {
			at = r.almanacDate(b, at)
		}
		if h, ok := when.Lead(r.doc.Text, b.Tokens, at); ok && (b.Kind == Entry || b.Kind == Bullet) {
			if h.Day == 0 && h.Body >= b.Tokens.End && !h.Date.IsZero() && i+1 < len(r.doc.Blocks) && r.carries(i, h) {
				// A year or month on its own above entries or bullets.
				ctx.Year, ctx.Month, heading = h.Date.Earliest().Year(), h.Month, h.Date
				if h.Date.Earliest().Year() != h.Date.Latest().Year() {
					ctx.Year = 0
				}
				ctx.Entry = schema.Date{}
				b.Kind, b.Section, b.Item = Heading, Body, 0
				taken++
				item, under = -1, false
				continue
			}
			if !h.Date.IsZero() {
				r.rangeEnd(b, &h, ctx)
				b.Lead, b.BodyStart, b.Date, b.Told = h.When, h.Body, h.Date, r.toldHead(b, &h)
				ctx.Entry = h.Date
				item, under, mark = b.Item, true, r.listMark(b)
				if ctx.Year > 0 && !h.Yearless && h.Date.Earliest().Year() != ctx.Year {
					ctx.Year = 0 // the heading's year holds no longer
				}
				continue
			}
		}
		b.BodyStart = b.Tokens.Start
		if b.Kind == Bullet && (!r.told(b.Tokens) || r.tailInBrackets(b.Tokens)) {
			if b.tail = r.tailOf(b.Tokens, true); b.tail.Len() > 0 && r.dateTail(b, when.Context{Order: ctx.Order, Year: ctx.Year}) {
				continue
			}
		}
		switch {
		case b.Item == item && b.Kind == Paragraph:
			if told {
				ctx.Entry = r.dateTold(b, ctx)
			}
			b.Date = ctx.Entry
		case b.Kind == Bullet && under && r.listMark(b) != mark:
			b.Date, item = ctx.Entry, b.Item // a list within the entry
		case !heading.IsZero():
			b.Date = heading
		}
	}
}

// yearsOver gives the first and last year of a heading that spans several: "The 1700s", "1900 to now". What goes on has
// no last one.
func (r *reader) yearsOver(date schema.Date, year int) (since, until int) {
	if year > 0 || date.IsZero() || date.Earliest().Open() {
		return 0, 0
	}
	until = 9999
	if !date.Latest().Open() {
		until = date.Latest().Year()
	}
	return date.Earliest().Year(), until
}

// toldHead reports whether the date at the head of a block belongs to its first sentence.
func (r *reader) toldHead(b *Block, h *when.Head) bool {
	if h.Tokens.Start == b.Tokens.Start || h.Separator != "" && h.Separator != "," || h.Body >= b.Tokens.End {
		return false
	}
	switch r.doc.Text.Tokens[b.Tokens.Start].Lower {
	case "on", "in":
		return true
	}
	return false
}

// listMark gives the mark of the list that a block is an item of: "-", "1" for every
// number, "" for a block outside of lists.
func (r *reader) listMark(b *Block) string {
	if len(b.lines) == 0 || b.lines[0].mark == 0 {
		return ""
	}
	l := &b.lines[0]
	if l.number != 0 {
		return "1"
	}
	return r.tok(l, 0).Text
}

// told reports whether a passage is more than one sentence or clause: the date at its end
// need not be that of all it tells.
func (r *reader) told(span text.Span) bool {
	tokens := r.doc.Text.Tokens
	for i := span.Start; i < span.End-1; i++ {
		if m := tokens[i].Text; m == ";" || m == "." && tokens[i+1].Capital && tokens[i+1].Space {
			return true
		}
	}
	return false
}

// tailInBrackets reports whether square brackets behind a gap end a passage: their date is that of all it tells.
func (r *reader) tailInBrackets(span text.Span) bool {
	tokens := r.doc.Text.Tokens
	if span.Len() < 4 || tokens[span.End-1].Text != "]" {
		return false
	}
	for j := span.End - 2; j > span.Start && j > span.End-maxTail; j-- {
		if tokens[j].Text == "[" {
			return tokens[j].LineBreak || r.doc.Text.Gap(j) >= 2 || r.tabBefore(j)
		}
	}
	return false
}

// rangeEnd gives an entry's date the last day that stands in the line below.
func (r *reader) rangeEnd(b *Block, h *when.Head, ctx when.Context) {
	if b.until.Len() == 0 {
		return
	}
	ctx.Entry, ctx.Year = h.Date, 0
	end, ok := when.Lead(r.doc.Text, b.until, ctx)
	if !ok || end.Date.IsZero() {
		return
	}
	if d, err := schema.ParseDate(h.Date.String() + "/" + end.Date.String()); err == nil {
		h.Date = d
	}
}

// dateTail reads the date at the end of an entry.
func (r *reader) dateTail(b *Block, ctx when.Context) bool {
	h, ok := when.Lead(r.doc.Text, b.tail, ctx)
	if !ok || h.Date.IsZero() {
		found := when.Find(r.doc.Text, b.tail, ctx)
		if len(found) != 1 || found[0].Duration || found[0].Date.IsZero() || !r.leaders(b.tail.Start-1) {
			return false
		}
		h.When = found[0] // "1 year later to the day"
	}
	b.Lead, b.BodyStart, b.Date = h.When, b.Tokens.Start, h.Date
	return true
}

// carries reports whether the block after i belongs under a date that stands alone: an
// entry without a year of its own, or without a month below a month, or a bullet.
func (r *reader) carries(i int, above when.Head) bool {
	next := &r.doc.Blocks[i+1]
	if next.Kind == Bullet {
		return true
	}
	if next.Kind == Paragraph && above.Date.Earliest().Year() != above.Date.Latest().Year() { // "1970s" above "On 27 August 1971 …"
		h, ok := when.Lead(r.doc.Text, next.Tokens, when.Context{Order: r.doc.Order})
		return ok && !h.Yearless && !h.Date.IsZero() && h.Date.Earliest() >= above.Date.Earliest() && h.Date.Latest() <= above.Date.Latest()
	}
	if next.Kind != Entry {
		return false
	}
	if !above.YearOnly {
		h, ok := when.Lead(r.doc.Text, next.Tokens, when.Context{Order: r.doc.Order, Year: above.Date.Earliest().Year(), Month: above.Month})
		return ok && (h.DayOnly || h.Yearless && h.Day > 0 && h.Month == above.Month)
	}
	h, ok := when.Lead(r.doc.Text, next.Tokens, when.Context{Order: r.doc.Order, Year: above.Date.Earliest().Year()})
	return ok && (h.Yearless || !h.YearOnly)
}

// headingDate reads a heading that is a date or ends in one: "1971", "V. 1914",
// "March 1948". year is 0 where the heading spans several, month
// where it gives none or more than a month.
func (r *reader) headingDate(b *Block) (year, month int, date schema.Date) {
	tokens := r.doc.Text.Tokens
	span := b.Tokens
	for span.Len() > 2 && ordinal(&tokens[span.Start]) > 0 && (tokens[span.Start+1].Text == "." || tokens[span.Start+1].Text == ")") {
		span.Start += 2
	}
	h, ok := when.Lead(r.doc.Text, span, when.Context{Order: r.doc.Order, Year: r.ofYear})
	if ok && h.Yearless && h.Date.IsZero() && h.Month > 0 && h.Day == 0 && h.Body >= span.End {
		return 0, h.Month, schema.Date{}
	}
	if !ok || h.Date.IsZero() {
		return 0, 0, schema.Date{}
	}
	if a, z := h.Date.Earliest(), h.Date.Latest(); !a.Open() && !z.Open() && a.Year() == z.Year() {
		year = a.Year()
	}
	if h.Body >= span.End {
		date = h.Date
		if h.Day == 0 && year > 0 {
			month = h.Month
		}
	}
	return year, month, date
}

// listBehind reports whether a list stands below heading i, right there or behind one passage.
func (r *reader) listBehind(i int) bool {
	for k := i + 1; k < min(i+3, len(r.doc.Blocks)); k++ {
		switch r.doc.Blocks[k].Kind {
		case Entry, Bullet:
			return true
		case Heading:
			return false
		}
	}
	return false
}

// yearOver is the year that a heading names above heading i, with no list and one passage at the most between them:
// "SESSION THREE  The summer of 2025" over "Session timeline".
func (r *reader) yearOver(i int) int {
	passages := 0
	for k := i - 1; k >= 0 && k >= i-4 && k != r.doc.Title; k-- {
		switch b := &r.doc.Blocks[k]; b.Kind {
		case Entry, Bullet:
			return 0
		case Heading:
			if year := r.yearNamed(b.Tokens); year > 0 {
				return year
			}
		default:
			if passages++; passages > 1 || b.Section == SpeakerPart {
				return 0
			}
		}
	}
	return 0
}

// yearNamed is the one year that a heading names in its words: "What happened in December 2023?" 0 where it names none,
// several, or since when something has been so.
func (r *reader) yearNamed(span textSpan) (year int) {
	if span.Len() > maxTitleLine {
		return 0
	}
	for _, w := range when.Find(r.doc.Text, span, when.Context{Order: r.doc.Order}) {
		if w.Date.IsZero() || w.Duration || w.Relative || w.Date.Vague() {
			return 0
		}
		a, z := w.Date.Earliest(), w.Date.Latest()
		if a.Open() || z.Open() || a.Year() != z.Year() || year > 0 && a.Year() != year {
			return 0
		}
		if w.Tokens.Start > span.Start {
			switch r.doc.Text.Tokens[w.Tokens.Start-1].Lower {
			case "since", "after", "before", "until", "by", "from", "to":
				return 0
			}
		}
		year = a.Year()
	}
	return year
}

func (r *reader) saysNewestFirst(b *Block) bool {
	words := r.words(b.Tokens, 20)
	for i, w := range words {
		if (w == "newest" || w == "latest" || w == "reverse") && i+1 < len(words) && (words[i+1] == "first" || words[i+1] == "chronological" || words[i+1] == "order") {
			return true
		}
	}
	return false
}

// backwards reports whether most of the entries' years run from new to old.
func (r *reader) backwards() bool {
	before, up, down := 0, 0, 0
	for i := range r.doc.Blocks {
		b := &r.doc.Blocks[i]
		if b.Section != Timeline || b.Kind != Entry {
			continue
		}
		span := b.Tokens
		if b.tail.Len() > 0 {
			span = b.tail
		}
		for _, c := range b.Cells {
			if c.Role == DateCell || c.Role == YearCell {
				span = c.Tokens
				break
			}
		}
		h, ok := r.leadOf(span)
		if !ok || h.Date.IsZero() || h.Date.Earliest().Open() {
			continue
		}
		year := h.Date.Earliest().Year()
		if before > 0 && year > before {
			up++
		} else if before > 0 && year < before {
			down++
		}
		before = year
	}
	return down > up
}

// stamp reports whether a block is no more than a day and an hour of publication: "Fri Nov
// 24, 2006 6:28am EST", "Last updated: 30/12/2019", "Sunday, June 14, 2009 | ANALYSIS".
func (p *parter) stamp(b *Block) bool {
	span := b.Tokens
	for span.Len() > 0 && (issued.Has(p.doc.Text.Tokens[span.Start].Lower) || p.doc.Text.Tokens[span.Start].Text == ":") {
		span.Start++
	}
	h, ok := p.leadOf(span)
	if !ok || !h.Date.IsDay() {
		return false
	}
	said := span.Start > b.Tokens.Start
	if h.Body >= span.End || span.End-h.Body > 8 {
		return said && h.Body >= span.End
	}
	return p.hour(h.Body, span.End) || h.Separator == "|" && span.End-h.Body <= 3 && p.capitals(h.Body, span.End)
}

// heldOn reports whether block i is a line with the day of the meeting alone, or with a remark in
// brackets or the place behind a bar, under its title.
func (p *parter) heldOn(i int) bool {
	b := &p.blocks[i]
	if b.Kind != Entry || len(b.lines) != 1 || b.lines[0].mark > 0 || i+1 < len(p.blocks) && p.blocks[i+1].Kind == Entry {
		return false
	}
	h, ok := p.leadOf(b.Tokens)
	return ok && daysOf(h.Date) && (p.dateAlone(&b.lines[0]) || p.inBrackets(h.Body, b.Tokens.End) || h.Separator == "|" && b.Tokens.Len() <= maxTitleLine && !p.terminal(&b.lines[0]) && !p.finiteVerb(&b.lines[0], 0))
}

// inBrackets reports whether tokens are one remark in brackets: "(via Zoom)".
func (p *parter) inBrackets(from, to int) bool {
	tokens := p.doc.Text.Tokens
	if to-from < 3 || tokens[from].Text != "(" || tokens[to-1].Text != ")" {
		return false
	}
	for i := from + 1; i < to-1; i++ {
		if tokens[i].Text == ")" {
			return false
		}
	}
	return true
}

// capitals reports whether tokens are words that begin with a capital: "ANALYSIS", "World News".
func (p *parter) capitals(from, to int) bool {
	for i := from; i < to; i++ {
		if tok := &p.doc.Text.Tokens[i]; tok.Kind != text.Word || !tok.Capital {
			return false
		}
	}
	return true
}

// issued are the words of a line that says when a document was published.
var issued = set("last latest updated update revised published posted edited modified changed change issued released printed date dated on as of at")

// hour reports whether tokens are an hour of the day and no other words.
func (p *parter) hour(from, to int) bool {
	hour := false
	for i := from; i < to; i++ {
		tok := &p.doc.Text.Tokens[i]
		digit := tok.Text[0] >= '0' && tok.Text[0] <= '9'
		hour = hour || digit
		switch {
		case digit, tok.Kind != text.Word, tok.Len() <= 4 && tok.Text == strings.ToUpper(tok.Text):
		case tok.Lower == "am", tok.Lower == "pm", tok.Lower == "a.m", tok.Lower == "p.m", tok.Lower == "hrs", tok.Lower == "hours":
		default:
			return false
		}
	}
	return hour
}
