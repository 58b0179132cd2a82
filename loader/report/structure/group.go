package structure

import (
	"slices"
	"strings"
	"unicode"

	"entente/loader/report/text"
	"entente/loader/report/when"
)

// leadOf reads the date at the head of some tokens, with no context but the date of the
// heading above, where the lines are gone through. Lines, and the blocks
// made of them, are asked for theirs by one step after the other: the answer is kept.
func (r *reader) leadOf(span text.Span) (when.Head, bool) {
	span.End = min(span.End, span.Start+40)
	if r.leadAt == nil {
		n := len(r.doc.Text.Tokens) + 1
		r.leadAt = roomFor(r.room.leadAt, n)[:n]
		clear(r.leadAt)
		r.leadAsked = append(roomFor(r.room.leadAsked, len(r.lines)+len(r.lines)/2+8), askedLead{})
		r.leads = roomFor(r.room.leads, len(r.lines)/4+8)
	}
	if r.leadAt[span.Start] == 0 {
		r.leadAt[span.Start] = int32(len(r.leadAsked))
		r.leadAsked = append(r.leadAsked, askedLead{end: -1})
	}
	asked := &r.leadAsked[r.leadAt[span.Start]]
	if int(asked.end) != span.End || span.Len() <= 0 {
		h, ok := when.Lead(r.doc.Text, span, when.Context{Order: r.doc.Order})
		*asked = askedLead{int32(span.End), -1}
		if ok {
			asked.at = int32(len(r.leads))
			r.leads = append(r.leads, h)
		}
	}
	at := asked.at
	if r.under != (under{}) && (at < 0 || r.leads[at].Yearless || r.leads[at].Day == 0) {
		return when.Lead(r.doc.Text, span, when.Context{Order: r.doc.Order, Year: r.under.year, Month: r.under.month, Pointed: r.under.daily})
	}
	if at < 0 {
		return when.Head{}, false
	}
	return r.leads[at], true
}

// askedLead is the end of the span that was asked last for its lead, and the lead among
// those found, -1 where there is none.
type askedLead struct{ end, at int32 }

// measure finds the column at which lines are wrapped: where nine in ten of the lines
// that another follows directly end before it.
func (r *reader) measure() {
	r.dateHeads()
	r.titledDates()
	r.entryTitles()
	r.daysBelow()
	r.markBullets()
	r.partDatedLines()
	var widths []int
	wrapped := 0
	for i := 0; i+1 < len(r.lines); i++ {
		l, next := &r.lines[i], &r.lines[i+1]
		r.widest = max(r.widest, l.columns())
		if l.drop == "" && next.drop == "" && next.blanks == 0 && next.mark == 0 && !next.page {
			widths = append(widths, l.columns())
			if !r.terminal(l) && (unicode.IsLower(firstRune(r.tok(next, 0).Text)) || r.dangling(l)) {
				wrapped++
			}
		}
	}
	defer r.numberedHeads()
	defer r.glyphHeads()
	r.unwrapped = len(widths) > 4 && wrapped == 0
	if r.unwrapped {
		r.putBlanks()
	}
	if len(widths) < 3 || wrapped == 0 {
		return // too few to say, or a passage a line
	}
	slices.Sort(widths)
	if w := widths[len(widths)*9/10]; w >= 30 {
		r.width = w
	}
}

// maxWrap is the widest column, in code points, at which lines are wrapped: longer ones
// are paragraphs.
const maxWrap = 140

// packed reports whether a line stands between a passage and its own, where a text has
// no blank lines: the passage before has ended, and it or what follows is a paragraph in
// one line or a list.
func (r *reader) packed(prev, l, next *line) bool {
	return l.blanks == 0 && prev != nil && next != nil && next.blanks == 0 && r.terminal(prev) && r.startsNew(l) && l.mark == 0 &&
		(prev.columns() > maxWrap || next.columns() > maxWrap || next.mark > 0 && prev.mark > 0 || next.mark > 0 && prev.columns() > maxWrap*2/3 || next.columns() > l.columns()+20 && r.looksLikeName(l.tokens))
}

// short reports whether the line ended before it had to: the next line's first word
// would have had room.
func (r *reader) short(l, next *line) bool {
	if r.width == 0 {
		return true
	}
	return l.columns()+1+r.tok(next, next.mark).Len() <= r.width*9/10
}

// group makes blocks of lines.
func (r *reader) group() {
	kept := make([]int, 0, len(r.lines))
	begun := 1 // about as many blocks
	for i := range r.lines {
		if l := &r.lines[i]; l.drop == "" {
			kept = append(kept, i)
			if l.blanks > 0 || l.mark > 0 || l.item || l.cells != nil {
				begun++
			}
		}
	}
	r.blocks = roomFor(r.room.blocks, begun)
	room := roomFor(r.room.grouped, len(kept))[:len(kept)] // for the lines of all blocks: each goes into one
	r.room.grouped = room
	open := room[:0] // lines of the block that is being read
	kind, strong := Paragraph, false
	flush := func() {
		if n := len(open); n > 0 {
			r.blocks = append(r.blocks, r.block(kind, strong, open[:n:n]))
			room = room[n:]
			open = room[:0]
		}
	}
	for k, i := range kept {
		l := &r.lines[i]
		r.under = l.under
		var before, next *line
		if k > 0 {
			before = &r.lines[kept[k-1]]
		}
		if k+1 < len(kept) {
			next = &r.lines[kept[k+1]]
		}
		if len(open) > 0 && open[len(open)-1].tail.Len() > 0 {
			flush() // its date has ended the entry
		}
		if l.cells != nil {
			flush()
			r.blocks = append(r.blocks, r.row(l))
			continue
		}
		begins, head := r.beginsEntry(l)
		begins = begins && l.tail.Len() == 0
		if begins && kind == Entry && len(open) == 1 && r.continuesRange(&open[0], l, head) {
			rest := *l
			rest.until, rest.tokens.Start = head.Tokens, head.Body
			if rest.tokens.Len() > 0 {
				rest.span.Start = r.tok(&rest, 0).Start
			}
			open = append(open, rest)
			continue
		}
		if begins && len(open) > 0 && l.mark == 0 && l.blanks == 0 && r.midSentence(prevOf(open)) {
			begins = false
		}
		begins = begins && !(l.number == headMark && head.YearOnly && next != nil && (next.mark > 0 || r.startsWithDate(&Block{Tokens: next.tokens}))) // "== Since 1994 =="
		if begins && len(open) > 0 && l.mark == 0 && !r.headsItems(prevOf(open), l, head, next) && (r.unclosed(open) || open[0].mark > 0 && l.indent > open[0].indent && r.wantsYear(prevOf(open), l) || open[0].mark > 0 && l.blanks == 0 && !(r.setOff(l, head) && head.Body < l.tokens.End)) {
			begins = false
		}
		if begins && l.mark == 0 && l.blanks == 0 && len(open) == 0 && head.Body >= l.tokens.End && next != nil && next.blanks > 0 && len(r.blocks) > 0 {
			if b := &r.blocks[len(r.blocks)-1]; b.Kind == Heading && r.meeting && r.speakerLine(&b.lines[0]) {
				begins = false // the title of a paper: "After 15 July"
			}
		}
		isHeading := (len(open) == 0 || l.blanks > 0 || r.endsBlock(&open[len(open)-1], l) || r.packed(before, l, next) || r.pathLine(l) || r.terminal(before) && next != nil && (next.blanks > 0 || next.mark > 0) && (r.headsSection(l) || l.tokens.Len() <= 5 && keyHeading(r, l) || r.betweenLists(open, before, l, next))) && !begins && r.isHeading(l, before, next, len(r.blocks) == 0 && len(open) == 0)
		isHeading = isHeading && !l.item && l.tail.Len() == 0 && !(l.blanks == 0 && len(open) == 1 && kind == Entry && r.dateAlone(&open[0])) && !(len(open) > 0 && (r.stray(open, l, next) && !r.headsPresent(l) || l.blanks == 0 && r.unclosed(open)))
		isHeading = isHeading && !(len(open) > 0 && r.datesAbove(&open[len(open)-1], l))
		if len(open) > 0 && !isHeading && r.joins(open, l, next, kind, begins, head) {
			open = append(open, *l)
			if l.tail.Len() > 0 {
				kind, strong = Entry, true
			}
			continue
		}
		flush()
		open = append(open, *l)
		strong = begins && (head.Separator != "" && head.Separator != "," || head.Body >= l.tokens.End || r.column(head.Body) || head.DayOnly)
		switch {
		case isHeading:
			kind = Heading
			flush()
			r.roll = r.listsPeople(l)
		case begins && !(l.item && !strong):
			kind = Entry
		case l.tail.Len() > 0:
			kind, strong = Entry, true
		case l.mark > 0 || l.item:
			kind = Bullet
		default:
			kind = Paragraph
		}
	}
	flush()
	r.room.lines, r.room.blocks = r.lines, r.blocks
	r.lines, r.under = nil, under{}
}

// headsItems reports whether a line right below the items of a list is a year or month on
// its own, above further items.
func (r *reader) headsItems(prev, l *line, h when.Head, next *line) bool {
	return h.Body >= l.tokens.End && h.Day == 0 && next != nil && next.blanks == 0 && next.mark > 0 && (r.terminal(prev) || r.short(prev, l)) && !r.dangling(prev) && !(prev.mark > 0 && r.wantsYear(prev, l))
}

// wantsYear reports whether a date is torn between two lines before its year: "on 25
// November", "1959".
func (r *reader) wantsYear(prev, l *line) bool {
	year := r.tok(l, 0)
	if l.blanks > 0 || year.Kind != text.Number || len(year.Text) != 4 || prev.tokens.Len() < 4 {
		return false
	}
	end := prev.tokens.End - 1
	switch last := r.last(prev); {
	case last.Text == ",": // "November 25,"
		return r.isMonth(end-2) && r.doc.Text.Tokens[end-1].Kind == text.Number
	case last.Kind == text.Number:
		return len(last.Text) <= 2 && r.isMonth(end-1)
	}
	return r.isMonth(end)
}

// midSentence reports whether a line ends in a preposition that asks for the date in the line below, where lines are torn however
// short they are: "It came back. In" over "1992,".
func (r *reader) midSentence(prev *line) bool {
	switch r.last(prev).Lower {
	case "in", "on", "since", "until", "by", "from", "during", "of":
		return prev.tokens.Len() > 2
	}
	return false
}

func prevOf(open []line) *line { return &open[len(open)-1] }

// column reports whether two spaces or more stand before a token in its line: the text
// of a table whose first column is the date.
func (r *reader) column(at int) bool {
	return r.doc.Text.Gap(at) >= 2
}

// listsPeople reports whether a heading announces a list of persons, one a line.
func (r *reader) listsPeople(l *line) bool {
	for i := range min(l.tokens.Len(), 6) {
		switch r.tok(l, i).Lower {
		case "participants", "speakers", "panellists", "panelists", "panel", "attendance", "attendees", "discussants", "delegates", "present", "contributors":
			return true
		}
	}
	return false
}

// beginsEntry reports whether a date opens the line (behind its bullet).
func (r *reader) beginsEntry(l *line) (bool, when.Head) {
	span := text.Span{Start: l.tokens.Start + l.mark, End: l.tokens.End}
	h, ok := r.leadOf(span)
	if !ok {
		return false, h
	}
	return true, h
}

// endsBlock reports whether a block may end between two lines with no blank between.
func (r *reader) endsBlock(prev, l *line) bool {
	return r.terminal(prev) && (r.short(prev, l) || l.indent > prev.indent) || prev.mark == 0 && r.short(prev, l) && r.startsNew(l)
}

// startsNew reports whether the line begins as a passage does: with a capital letter,
// a number, an opening quotation mark.
func (r *reader) startsNew(l *line) bool {
	t := r.tok(l, l.mark)
	return t.Capital || t.Kind == text.Number || t.Text == "“" || t.Text == "\"" || t.Text == "‘" || t.Text == "«"
}

// joins reports whether line l continues the block whose lines are open.
func (r *reader) joins(open []line, l, next *line, kind Kind, begins bool, head when.Head) bool {
	prev := &open[len(open)-1]
	if l.mark > 0 {
		return false
	}
	if r.datesAbove(prev, l) {
		return true
	}
	if _, cast := r.castLine(prev); cast {
		return false
	}
	if _, cast := r.castLine(l); cast && !r.dangling(prev) {
		return false
	}
	if t := r.last(prev); l.blanks == 0 && t.Kind == text.Number && len(t.Text) <= 4 && kind != Heading && r.isMonth(l.tokens.Start) && !r.column(l.tokens.Start+1) && !fuller(head, l) {
		return true // "on 1", "September."
	}
	if open[0].mark > 0 && l.indent > open[0].indent && r.wantsYear(prev, l) {
		return true
	}
	if open[0].lone && open[0].mark > 0 && l.blanks == 0 && (!r.terminal(prev) || r.dangling(prev)) {
		return true
	}
	lower := unicode.IsLower(firstRune(r.tok(l, 0).Text))
	full := !r.terminal(prev) && !r.short(prev, l)
	dateLine := kind == Entry && len(open) == 1 && r.dateAlone(prev)
	if dateLine && (l.blanks <= 1 || !begins) {
		// A date on its own line belongs to the text under it, unless that has one.
		return !begins && l.blanks <= 2
	}
	if l.blanks > 0 || l.page {
		switch {
		case begins && r.setOff(l, head):
			return false
		case l.gap && full, l.page && full && l.blanks == 0: // torn by a page break
			return true
		case (l.gap || l.page) && kind != Heading && r.tornLong(prev, l):
			return true
		case full && lower:
			return true
		}
		return r.stray(open, l, next)
	}
	if begins {
		switch {
		case r.setOff(l, head):
			return full && r.dangling(prev) && !(head.Separator == ":" || head.Separator == "–" || head.Separator == "—" || head.Separator == "--")
		case kind == Entry && head.Separator == "." && head.Month > 0 && r.terminal(prev) && r.startsNewAt(l, head.Body):
			return false // "Oct. 3. A secret convention", indented below "1904. Apr. 8."
		case kind == Paragraph && len(open) == 1 && next != nil && r.overDates(prev, next):
			return false
		case kind == Entry && l.indent == open[0].indent:
			return full && (r.dangling(prev) || len(open) > 1 || !r.startsNewAt(l, head.Body))
		}
	}
	if kind == Entry && r.rowBelow(prev, l) {
		return false
	}
	if lower || r.unclosed(open) {
		return true
	}
	if r.terminal(prev) && !r.dangling(prev) && (r.takesFloor(l) || r.adviceLine(l) || open[0].mark > 0 && l.indent <= open[0].indent && r.leadsList(l, next)) {
		return false
	}
	if r.roll && !r.endsSentence(prev) && r.startsNew(l) && !r.dangling(prev) && prev.columns() < 100 {
		return false
	}
	if kind == Entry && len(open) > 1 && r.dateAlone(&open[0]) && open[1].blanks == 0 && !r.terminal(prev) {
		return true // below its date, up to the next one
	}
	if r.unwrapped && r.startsNew(l) && !r.dangling(prev) && (prev.columns() < 60 || r.widest > 2*maxWrap) {
		return false // a passage a line
	}
	if open[0].mark > 0 || kind == Entry {
		// Items end where a line ends early, unless the rest hangs under them.
		hanging := l.indent > open[0].indent+open[0].mark
		return !r.short(prev, l) || hanging && !r.terminal(prev) || kind == Entry && r.dangling(prev) && !r.terminal(prev)
	}
	if r.terminal(prev) && (r.short(prev, l) || l.indent > prev.indent && !r.hanging(open)) {
		return false
	}
	if r.unwrapped && r.startsNew(l) && !r.dangling(prev) && r.overText(prev, l) || next != nil && next.mark > 0 && r.pathLine(l) {
		return false // "Defence" over a paragraph in one line, "From Kenya" over a list
	}
	return !(r.width > 0 && r.short(prev, l) && l.indent != prev.indent)
}

// tornLong reports whether a page break tears a paragraph that is printed as one line.
func (r *reader) tornLong(prev, l *line) bool {
	if r.terminal(prev) && unquotes(r.last(prev).Text) && r.goesOn(prev, l) {
		return true // "“Why do they not meet?”", "she asked."
	}
	if r.terminal(prev) && !r.dangling(prev) || r.last(prev).Text == ":" || r.last(prev).Text == ";" || l.drop != "" || prev.columns() < 40 {
		return false
	}
	lower := unicode.IsLower(firstRune(r.tok(l, 0).Text))
	return lower || r.dangling(prev) || r.endsSentence(prev)
}

// betweenLists reports whether a few words stand right below the last item of a list, whether
// that is one line or more, and above another list.
func (r *reader) betweenLists(open []line, prev, l, next *line) bool {
	return len(open) > 0 && open[0].mark > 0 && l.mark == 0 && l.blanks == 0 && r.terminal(prev) && next.blanks > 0 && next.mark > 0 && l.tokens.Len() <= 6 &&
		l.indent <= open[0].indent && r.startsNew(l) && !r.terminal(l) && r.last(l).Text != ":" && !r.finiteVerb(l, 0)
}

// leadsList reports whether a line announces the list below it.
func (r *reader) leadsList(l, next *line) bool {
	end := r.last(l).Text
	return (end == ":" || end == ":-") && next != nil && next.mark > 0 && r.startsNew(l)
}

// adviceLine reports whether a line begins with "Recommendations:" and one of them.
func (r *reader) adviceLine(l *line) bool {
	if l.mark > 0 || l.tokens.Len() < 6 {
		return false
	}
	_, _, ok := r.adviceLabel(Block{Tokens: l.tokens, lines: []line{*l}})
	return ok
}

// fuller reports whether a line's date gives a day or year of its own behind the month.
func fuller(h when.Head, l *line) bool { return h.Tokens.Start == l.tokens.Start && h.Tokens.Len() > 1 }

// unclosed reports whether the block's last lines open a bracket that they do not close.
func (r *reader) unclosed(open []line) bool {
	depth := 0
	for i := max(0, len(open)-3); i < len(open); i++ {
		for j := range open[i].tokens.Len() {
			switch r.tok(&open[i], j).Text {
			case "(":
				depth++
			case ")":
				depth = max(0, depth-1)
			}
		}
	}
	return depth > 0
}

// stray reports whether a blank line stands inside a list item by mistake: the item
// is not finished, a few words follow, and then the next item.
func (r *reader) stray(open []line, l, next *line) bool {
	prev := &open[len(open)-1]
	return open[0].mark > 0 && l.mark == 0 && l.blanks == 1 && !r.terminal(prev) && !r.short(prev, l) && next != nil && next.mark > 0 && l.columns() < r.width/2
}

// hanging reports whether the lines after the first are indented, as the rest of a
// numbered or dated passage is.
func (r *reader) hanging(open []line) bool {
	return len(open) > 1 && open[1].indent > open[0].indent
}

// setOff reports whether the date at the head of a line is parted from the text by a
// mark, or has the line for itself.
func (r *reader) setOff(l *line, h when.Head) bool {
	if h.Body >= l.tokens.End || r.column(h.Body) || h.DayOnly {
		return true
	}
	switch h.Separator {
	case "", ",", ".", ")", ";", "\n":
		return false
	}
	return true
}

func (r *reader) dateAlone(l *line) bool {
	h, ok := r.leadOf(text.Span{Start: l.tokens.Start + l.mark, End: l.tokens.End})
	return ok && h.Body >= l.tokens.End
}

// dangling reports whether the line ends in a word that asks for more.
func (r *reader) dangling(l *line) bool {
	end := r.last(l)
	if end.Text == "." && l.tokens.Len() > 1 {
		end = r.tok(l, l.tokens.Len()-2)
	}
	if end.Capital && shortTitles.Has(strings.TrimSuffix(end.Lower, ".")) && l.tokens.Len() > 4 {
		return true // "said Mr."
	}
	switch r.last(l).Lower {
	case "the", "a", "an", "of", "in", "on", "at", "by", "to", "from", "for", "with", "and", "or", "until", "since", "till", "between", "after", "before",
		"during", "early", "late", "mid", "of the", ",", "-", "–", "is", "was", "were", "its", "his", "their", "that", "which":
		return true
	}
	return false
}

// shortTitles are those before a name that are written with a full stop.
var shortTitles = set("mr mrs ms dr prof amb gen lt col maj brig capt cmdr adm gov sen hon rev engr")

func (r *reader) startsNewAt(l *line, at int) bool {
	if at >= l.tokens.End {
		return true
	}
	t := r.doc.Text.Tokens[at]
	return t.Capital || t.Kind == text.Punct
}

// block makes a block of lines; its tokens still index the original ones.
func (r *reader) block(kind Kind, strong bool, lines []line) Block {
	first, last := lines[0], lines[len(lines)-1]
	b := Block{Kind: kind, Speaker: -1, Heading: -1, lines: lines, tail: last.tail, strong: strong, afterRule: first.afterRule}
	b.Tokens = text.Span{Start: first.tokens.Start + first.mark, End: last.tokens.End}
	if len(lines) > 1 {
		b.until = lines[1].until
	}
	b.Span = text.Span{Start: r.doc.Text.Tokens[b.Tokens.Start].Start, End: last.span.End}
	return b
}

func firstRune(s string) rune {
	for _, c := range s {
		return c
	}
	return 0
}

// overDates reports whether a line is a few words, without a verb or a mark at its end, over lines that begin with
// dates: "The three attempts" over "1741–43. War is declared …". Behind a letter or number the words may be small: "b) the
// second round".
func (r *reader) overDates(l, next *line) bool {
	if l.mark > 0 && l.number <= 0 || r.beforeBrackets(l.tokens).Len()-l.mark > 6 || r.terminal(l) || r.dangling(l) || r.finiteVerb(l, l.mark) || !r.startsNew(l) && l.number <= 0 {
		return false
	}
	begins, _ := r.beginsEntry(next)
	return begins && next.blanks == 0
}
