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
	Date        schema.Date
}

// maxOpening is how many blocks of a document's beginning, or end, are looked at.
const maxOpening = 12

// ReadHead finds title and date.
func ReadHead(d *structure.Document) Head {
	var h Head
	h.TitleTokens = titleOf(d)
	if h.TitleTokens.Len() > 0 {
		s := d.Text.SpanOf(h.TitleTokens)
		h.Title = strings.Join(strings.Fields(d.Text.Slice(s.Start, s.End)), " ")
	}
	h.Date = dateOf(d)
	return h
}

// titleOf gives the quoted topic of a meeting, else the first heading.
func titleOf(d *structure.Document) text.Span {
	if d.Genre == structure.RoundTable {
		for i := range min(maxOpening, len(d.Blocks)) {
			if span := topic(d.Text, d.Blocks[i].Tokens); span.Len() > 0 {
				return span
			}
		}
	}
	if d.Genre == structure.RoundTable && d.Title != 0 && len(d.Blocks) > 0 && d.Blocks[0].Opening && d.Blocks[0].Span.Len() <= maxTitle {
		return d.Blocks[0].Tokens // what stands above the first heading
	}
	if d.Title >= 0 && (d.Title == 0 || d.Genre == structure.RoundTable) {
		return d.Blocks[d.Title].Tokens
	}
	if d.Genre == structure.RoundTable || len(d.Blocks) == 0 {
		return text.Span{}
	}
	var title text.Span
	for i := range min(3, len(d.Blocks)) { // a title of several lines
		b := &d.Blocks[i]
		if b.Span.Len() > 200 || b.HasLead() || b.Section == structure.Timeline || !b.Opening && i > 0 && i != d.Title {
			break
		}
		if title.Len() == 0 {
			title = b.Tokens
		}
		title.End = b.Tokens.End
		if last := d.Text.Tokens[b.Tokens.End-1].Text; b.Kind == structure.Heading && last != ":" || last == "." || last == "!" || title.Len() > 30 {
			break
		}
	}
	return title
}

// maxTitle is the length, in code points, of the longest passage that may be a title.
const maxTitle = 200

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

// dateOf gives the day of the meeting that a report is about; else the date in a
// dateline, on a line of its own, or behind "Updated", "Published", "Date".
func dateOf(d *structure.Document) schema.Date {
	ctx := when.Context{Order: d.Order}
	if d.Genre == structure.RoundTable {
		for i := range min(maxOpening, len(d.Blocks)) {
			b := &d.Blocks[i]
			if b.Section != structure.Body || b.Speaker >= 0 || !b.Opening && i > 0 && b.Kind != structure.Heading {
				break
			}
			for _, w := range when.Find(d.Text, b.Tokens, ctx) {
				if !w.Duration && len(w.Date.String()) >= 7 && !strings.Contains(w.Date.String(), "..") {
					return w.Date
				}
			}
		}
	}
	for i := range min(maxOpening, len(d.Blocks)) {
		b := &d.Blocks[i]
		if b.Section == structure.Timeline {
			break
		}
		if date := announced(d, b, ctx, b.Stamp || i < 6 && !lists(d, ctx)); !date.IsZero() {
			return date
		}
	}
	for i := len(d.Blocks) - 1; i >= max(0, len(d.Blocks)-3); i-- {
		if date := announced(d, &d.Blocks[i], ctx, false); !date.IsZero() {
			return date
		}
	}
	return schema.Date{}
}

// lists reports whether most of the first passages give a date each: they are entries, and
// none of the dates is the document's.
func lists(d *structure.Document, ctx when.Context) bool {
	dated := 0
	for i := range min(6, len(d.Blocks)) {
		if b := &d.Blocks[i]; b.Tokens.Len() < 60 && len(when.Find(d.Text, b.Tokens, ctx)) > 0 {
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
		for j := max(b.Tokens.Start, w.Tokens.Start-6); j < w.Tokens.Start; j++ {
			if dateWords[tokens[j].Lower] || tokens[j].Lower == "as" && j+1 < w.Tokens.Start && tokens[j+1].Lower == "of" {
				return w.Date
			}
		}
		alone := w.Tokens.Start-b.Tokens.Start <= 1 && b.Tokens.End-w.Tokens.End <= 1
		if alone && dateline && b.Section != structure.Timeline {
			return w.Date
		}
		// "DHAKA, March 18, 2021: …", "By Our Correspondent, 3 May 1999"
		if dateline && w.Tokens.Start-b.Tokens.Start <= 10 && w.Tokens.Start > b.Tokens.Start && cityBefore(d.Text, b.Tokens.Start, w.Tokens.Start) {
			return w.Date
		}
		if dateline && b.Opening && b.Tokens.Len() <= 25 && w.Date.IsDay() && !b.HasLead() && b.Kind == structure.Paragraph {
			return w.Date
		}
		if dateline && b.Tokens.Len() <= 14 && b.Tokens.End-w.Tokens.End <= 6 && b.Kind != structure.Heading && !b.HasLead() {
			return w.Date
		}
		return schema.Date{}
	}
	return schema.Date{}
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
