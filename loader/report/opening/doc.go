// Package opening reads what a document says of itself: its title and date, who
// organised the meeting that it reports or compiled it, who took part and in which
// role. Title and date are read first, since names are resolved by them; organisers
// and participants after the names are known.
package opening

import (
	"strings"

	"entente/loader/report/structure"
	"entente/loader/report/text"
	"entente/loader/report/when"
	"entente/schema"
)

// Head is what is known of a document before its names are read.
type Head struct {
	Title string
	// TitleTokens is where the title stands, empty where the document has none.
	TitleTokens text.Span
	// Opening is where the lines above the first passage stand.
	Opening text.Span
	Date    schema.Date
}

// maxOpening is how many blocks of a document's beginning, or end, are looked at.
const maxOpening = 12

// ReadHead finds title and date.
func ReadHead(d *structure.Document) Head {
	var h Head
	h.TitleTokens, h.Opening = titleOf(d), linesAbove(d)
	if h.TitleTokens.Len() > 0 {
		s := d.Text.SpanOf(h.TitleTokens)
		h.Title = strings.Join(strings.Fields(d.Text.Slice(s.Start, s.End)), " ")
	}
	h.Date = dateOf(d)
	return h
}

// topic finds what stands in quotation marks behind "on the topic", "entitled", "on".
func topic(t *text.Text, span text.Span) text.Span {
	if n := span.Len(); n > 4 && n < 40 {
		switch t.Tokens[span.Start].Text + t.Tokens[span.End-1].Text {
		case "“”", "\"\"", "«»":
			return text.Span{Start: span.Start + 1, End: span.End - 1} // alone on its line
		}
	}
	announced := -1
	for i := span.Start; i < span.End; i++ {
		switch t.Tokens[i].Lower {
		case "topic", "titled", "entitled", "theme", "subject", "title", "on":
			announced = i
		case "“", "\"", "«", "‘":
			if announced < 0 || i-announced > 4 {
				continue
			}
			for j := i + 1; j < min(span.End, i+40); j++ {
				switch t.Tokens[j].Text {
				case "”", "\"", "»", "’":
					if j-i > 2 {
						return text.Span{Start: i + 1, End: j}
					}
				}
			}
		}
	}
	return text.Span{}
}

// dateWords stand before the date of a document.
var dateWords = map[string]bool{"updated": true, "published": true, "dated": true, "date": true, "posted": true, "modified": true, "issued": true, "of": false, "printed": true, "revised": true, "edition": true}

// stampWords do so in a line that says nothing else.
var stampWords = map[string]bool{"update": true, "edited": true, "change": true, "changed": true, "version": true, "revision": true, "accessed": true, "retrieved": true}

// dateOf gives the day of the meeting that a report is about; else the date in a
// dateline, on a line of its own, or behind "Updated", "Published", "Date".
func dateOf(d *structure.Document) schema.Date {
	ctx := when.Context{Order: d.Order}
	if d.Genre == structure.RoundTable {
		if date := dateOfMeeting(d, ctx); !date.IsZero() && !outdated(d, date) {
			return date
		}
	}
	for i := range min(maxOpening, len(d.Blocks)) {
		b := &d.Blocks[i]
		if b.Section == structure.Timeline {
			if dayLine(d, i) {
				return b.Date
			}
			break
		}
		if date := announced(d, b, ctx, b.Stamp || i < 6 && (b.Opening && i < 2 || !lists(d, ctx))); !date.IsZero() && !outdated(d, date) {
			return date
		}
	}
	if date := wireDay(d); !date.IsZero() {
		return date
	}
	for i := len(d.Blocks) - 1; i >= max(0, len(d.Blocks)-3); i-- {
		if date := announced(d, &d.Blocks[i], ctx, false); !date.IsZero() {
			return date
		}
	}
	if n := len(d.Blocks); n > 1 {
		return signedOff(d, &d.Blocks[n-1], ctx)
	}
	return schema.Date{}
}

// dateOfMeeting is the first day or month in the opening of a report: in the year that the number of the report gives, if it
// gives one, "Report no. 3/2019", and not in the quoted words of a title, which are about another day.
func dateOfMeeting(d *structure.Document, ctx when.Context) (first schema.Date) {
	numbered, quoted := 0, 0 // its year; 1 within quotation marks
	told := false            // the passage that tells of the meeting may be over
	for i := range min(maxOpening, len(d.Blocks)) {
		b := &d.Blocks[i]
		if dayLine(d, i) {
			return b.Date
		}
		if b.Section != structure.Body || b.Speaker >= 0 || !b.Opening && i > 0 && b.Kind != structure.Heading {
			break
		}
		at := b.Tokens.Start
		quoted = 0
		for _, w := range when.Find(d.Text, b.Tokens, ctx) {
			for ; at < w.Tokens.Start; at++ {
				switch d.Text.Tokens[at].Text {
				case "“", "«":
					quoted = 1
				case "”", "»":
					quoted = 0
				case "\"":
					quoted = 1 - quoted
				}
			}
			if y := w.Date.Earliest().Year(); len(w.Date.String()) == 4 && w.Tokens.Start > b.Tokens.Start && d.Text.Tokens[w.Tokens.Start-1].Text == "/" {
				numbered = y
			}
			if w.Duration || len(w.Date.String()) < 7 || strings.Contains(w.Date.String(), "..") || years(w.Date) || told && !(w.Date.IsDay() && holds(d.Text, b.Tokens)) {
				continue
			}
			if ofSeries(d.Text, w.Tokens) {
				continue
			}
			if quoted == 0 && !countsMeetings(d.Text, w.Tokens) && (numbered == 0 || w.Date.Earliest().Year() == numbered) {
				return w.Date
			}
			if first.IsZero() {
				first = w.Date
			}
		}
		told = told || b.Kind == structure.Paragraph && b.Tokens.Len() > maxTold
	}
	return first
}

// dayLine reports a line near the head of a document that is no more than a day, in the report of a meeting with the place
// behind it: "17 December 2021" between the title and the heading over the entries, "Wednesday, 14 November 2018 – Committee
// Room". An entry goes on below its date, or others follow it.
func dayLine(d *structure.Document, i int) bool {
	b := &d.Blocks[i]
	if i == 0 || i > maxDayLine || i+1 >= len(d.Blocks) || b.Section != structure.Timeline || !b.HasLead() || !b.Date.IsDay() || b.Kind == structure.Bullet {
		return false
	}
	next := &d.Blocks[i+1]
	if rest := b.Tokens.End - b.Lead.Tokens.End; rest > 1 && (d.Genre != structure.RoundTable || rest > maxVenue) {
		return false
	}
	return next.Section != structure.Timeline && !next.HasLead()
}

// maxDayLine is how many blocks stand above such a line at the most, maxVenue how many tokens name a place.
const maxDayLine, maxVenue = 5, 14

// ofSeries reports whether what reads like a month is the number of a report within its year: "Hearing note 12/2022".
func ofSeries(t *text.Text, at text.Span) bool {
	if at.Start == 0 || at.Len() < 3 || t.Tokens[at.Start].Kind != text.Number || t.Tokens[at.Start+1].Text != "/" {
		return false
	}
	switch strings.TrimSuffix(t.Tokens[at.Start-1].Lower, ".") {
	case "note", "report", "paper", "brief", "no", "nr", "number", "bulletin", "series", "record", "minutes", "memo", "document", "doc", ".":
		return at.Len() == 3
	}
	return false
}

// countsMeetings reports whether what reads like a month may be the number of a meeting within its year, "Seminar 7/2019": a
// date that comes later is then the day.
func countsMeetings(t *text.Text, at text.Span) bool {
	if at.Start == 0 || at.Len() != 3 || t.Tokens[at.Start].Kind != text.Number || t.Tokens[at.Start+1].Text != "/" {
		return false
	}
	switch t.Tokens[at.Start-1].Lower {
	case "seminar", "meeting", "session", "table", "roundtable", "panel", "lecture", "event", "webinar", "conference", "forum", "dialogue", "workshop", "talk", "talks", "colloquium", "symposium":
		return true
	}
	return false
}

// holds reports whether a passage says that something was held.
func holds(t *text.Text, span text.Span) bool {
	for i := span.Start; i < span.End; i++ {
		switch t.Tokens[i].Lower {
		case "held", "organised", "organized", "hosted", "convened", "conducted", "arranged", "gathered", "inaugurated":
			return true
		case "place":
			if i > span.Start && (t.Tokens[i-1].Lower == "took" || t.Tokens[i-1].Lower == "take") {
				return true
			}
		}
	}
	return false
}

// maxTold is how many tokens a passage has at the most behind which the day or month of the meeting may still stand in any other: "The
// victory of November 1700" in the words of who lectured is another.
const maxTold = 40

// years reports a span of years, which a title has of its matter: "Neighbours 1918–2019".
func years(date schema.Date) bool {
	return date.Latest().Year()-date.Earliest().Year() > 1
}

// signedOff reads the month or day below who issued the document, as its last line:
// "Gulf Division / December 2022".
func signedOff(d *structure.Document, b *structure.Block, ctx when.Context) schema.Date {
	for _, w := range when.Find(d.Text, b.Tokens, ctx) {
		alone := w.Tokens.Start == b.Tokens.Start && b.Tokens.End-w.Tokens.End <= 1
		if !alone && (b.Section != structure.Body || b.HasLead() || b.Kind == structure.Bullet || b.Tokens.Len() > 14) {
			break
		}
		first := w.Tokens.Start == b.Tokens.Start || d.Text.Tokens[w.Tokens.Start].LineBreak || d.Text.Tokens[w.Tokens.Start-1].Text == ","
		if !w.Duration && first && b.Tokens.End-w.Tokens.End <= 1 && len(w.Date.String()) >= 7 && !strings.ContainsAny(w.Date.String(), "/~X") {
			return w.Date
		}
	}
	return schema.Date{}
}

// lists reports whether most of the first passages give a date each: they are entries, and
// none of the dates is the document's.
func lists(d *structure.Document, ctx when.Context) bool {
	dated := 0
	for i := range min(6, len(d.Blocks)) {
		b := &d.Blocks[i]
		if found := when.Find(d.Text, b.Tokens, ctx); b.Tokens.Len() < 60 && len(found) > 0 && (b.Kind != structure.Paragraph || found[0].Tokens.Start <= b.Tokens.Start+2 || found[len(found)-1].Tokens.End >= b.Tokens.End-2) {
			dated++
		}
	}
	return dated >= 4
}

// announced reads the date of a document in one block.
func announced(d *structure.Document, b *structure.Block, ctx when.Context, dateline bool) schema.Date {
	tokens := d.Text.Tokens
	for _, w := range when.Find(d.Text, b.Tokens, ctx) {
		if w.Duration || len(w.Date.String()) < 7 || strings.ContainsAny(w.Date.String(), "/~X") {
			continue
		}
		short, reach := b.Tokens.Len() <= maxStamp, 6
		if short {
			reach = 10 // "Updated 11:42 AM EDT, Tue September 19, 2023"
		}
		for j := max(b.Tokens.Start, w.Tokens.Start-reach); j < w.Tokens.Start; j++ {
			if tokens[j+1].Lower == "from" || tokens[j+1].Lower == "back" {
				continue // "Relations date from 1 August 1955": what is told
			}
			if dateWords[tokens[j].Lower] || tokens[j].Lower == "as" && j+1 < w.Tokens.Start && tokens[j+1].Lower == "of" {
				return w.Date
			}
			if short && (stampWords[tokens[j].Lower] || tokens[j].Lower == "as" && tokens[j+1].Lower == "on") {
				return w.Date
			}
		}
		alone := w.Tokens.Start-b.Tokens.Start <= 1 && b.Tokens.End-w.Tokens.End <= 1
		if alone && dateline && b.Section != structure.Timeline {
			return w.Date
		}
		if newsline(d.Text, b.Tokens, w.Tokens) {
			return w.Date
		}
		// "DHAKA, March 18, 2021: …", "By Our Correspondent, 3 May 1999"
		if dateline && w.Tokens.Start-b.Tokens.Start <= 10 && w.Tokens.Start > b.Tokens.Start && cityBefore(d.Text, b.Tokens.Start, w.Tokens.Start) {
			return w.Date
		}
		if dateline && b.Opening && b.Tokens.Len() <= maxStamp && w.Date.IsDay() && !b.HasLead() && b.Kind == structure.Paragraph {
			return w.Date
		}
		if dateline && b.Opening && b.Kind == structure.Heading && w.Date.IsDay() && b.Tokens.Len() <= 14 && w.Tokens.End == b.Tokens.End && marked(tokens, b.Tokens.Start, w.Tokens.Start) {
			return w.Date // "Madrid, 11 February 2023"
		}
		if dateline && b.Tokens.Len() <= 14 && b.Tokens.End-w.Tokens.End <= 6 && (b.Kind != structure.Heading || tokens[b.Tokens.Start].Text == "By" && b.Tokens.Start > 0 && b.Tokens.End-w.Tokens.End <= 1) && b.Kind != structure.Bullet && !b.HasLead() {
			return w.Date
		}
		return schema.Date{}
	}
	return schema.Date{}
}

// marked reports a mark before the date that begins at a token.
func marked(tokens []text.Token, from, at int) bool {
	return at > from+1 && tokens[at-1].Kind == text.Punct && tokens[at-1].Text != "("
}

// maxStamp is how many tokens a passage of the opening has at the most that says when the
// document is of.
const maxStamp = 25

// newsline reports whether a passage begins as a despatch does, with the place in capitals,
// the day, and a dash before the text: "OHRID, North Macedonia, March 19 2023 (Newsline) – …".
func newsline(t *text.Text, span, day text.Span) bool {
	return day.Start > span.Start && AfterDateline(t, span) >= day.End
}

// cityBefore recognises the place of a dateline: words in capitals and marks alone.
func cityBefore(t *text.Text, from, to int) bool {
	words, region := 0, 0
	for i := from; i < to; i++ {
		tok := &t.Tokens[i]
		if tok.Kind == text.Word && tok.Text != strings.ToUpper(tok.Text) {
			if region++; words == 0 || !tok.Capital || region > 3 { // "OHRID, North Macedonia, March 19"
				return false
			}
		}
		if tok.Kind == text.Word && tok.Len() > 2 {
			words++
		}
	}
	return words > 0
}
