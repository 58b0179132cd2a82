package opening

import (
	"strings"

	"entente/loader/report/structure"
	"entente/loader/report/text"
)

// titleOf gives the quoted topic of a meeting, else the first line of the opening that
// names a matter: not who issues the document, what sort it is of, when and where.
func titleOf(d *structure.Document) text.Span {
	title := wholeTitle(d)
	if tokens := d.Text.Tokens; title.Len() > 2 && titleLabels[tokens[title.Start].Lower] && tokens[title.Start+1].Text == ":" {
		title.Start += 2
	}
	return title
}

// titleLabels stand before a title and are none of it: "Title: …".
var titleLabels = set("title topic theme subject")

// wholeTitle is the title with the label before it.
func wholeTitle(d *structure.Document) text.Span {
	if d.Genre == structure.RoundTable {
		for i := range min(maxOpening, len(d.Blocks)) {
			if d.Blocks[i].Section == structure.SpeakerPart {
				break // what somebody said is in quotation marks too
			}
			if span := topic(d.Text, d.Blocks[i].Tokens); span.Len() > 0 {
				return span
			}
		}
	}
	first := firstTitle(d)
	if first.Len() > 0 && !furniture(d.Text, first) {
		return first
	}
	for i := range min(maxOpening, len(d.Blocks)) {
		b := &d.Blocks[i]
		if !b.Opening && b.Kind != structure.Heading && i > 0 || b.Section != structure.Body || b.Span.Len() > maxTitle || b.HasLead() {
			break
		}
		span := matter(d.Text, b.Tokens)
		if span.Len() == 0 || b.Stamp {
			continue
		}
		if span.End == b.Tokens.End && d.Text.Tokens[span.End-1].Text == ":" && i+1 < len(d.Blocks) && d.Blocks[i+1].Span.Len() <= maxTitle {
			if rest := matter(d.Text, d.Blocks[i+1].Tokens); rest.Start == span.End {
				span.End = rest.End
			}
		}
		return span
	}
	return first
}

// firstTitle gives the first heading, or the passages that a document begins with.
func firstTitle(d *structure.Document) text.Span {
	if d.Genre == structure.RoundTable && d.Title != 0 && len(d.Blocks) > 0 && d.Blocks[0].Opening && d.Blocks[0].Span.Len() <= maxTitle {
		return d.Blocks[0].Tokens // what stands above the first heading
	}
	if d.Title >= 0 && (d.Title == 0 || d.Genre == structure.RoundTable) {
		if d.Title == 0 && len(d.Blocks) > 1 && d.Blocks[1].Stamp {
			return text.Span{} // the head of a newspaper
		}
		return d.Blocks[d.Title].Tokens
	}
	if d.Genre == structure.RoundTable || len(d.Blocks) == 0 {
		return text.Span{}
	}
	var title text.Span
	for i := range min(3, len(d.Blocks)) { // a title of several lines
		b := &d.Blocks[i]
		if b.Tokens.Len() == 0 || b.Span.Len() > maxTitle || b.HasLead() || b.Stamp || b.Section == structure.Timeline || !b.Opening && i > 0 && i != d.Title {
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

// linesAbove are the lines above the first passage and the first section.
func linesAbove(d *structure.Document) text.Span {
	var out text.Span
	for i := range min(maxOpening, len(d.Blocks)) {
		b := &d.Blocks[i]
		if !b.Opening && (b.Kind != structure.Heading || i > 1) || b.Section != structure.Body || b.Span.Len() > maxTitle || b.HasLead() {
			break
		}
		if out.Len() == 0 {
			out.Start = b.Tokens.Start
		}
		out.End = b.Tokens.End
	}
	return out
}

// matter is the first run of lines of a passage that are no furniture.
func matter(t *text.Text, span text.Span) text.Span {
	out := text.Span{Start: span.Start, End: span.Start}
	for i := span.Start; i < span.End; {
		end := lineEnd(t, i, span.End)
		switch line := (text.Span{Start: i, End: end}); {
		case !furnitureLine(t, line):
			if out.Len() == 0 {
				out.Start = i
			}
			out.End = end
		case out.Len() > 0:
			return named(t, out)
		}
		i = end
	}
	return named(t, out)
}

// named is what stands in quotation marks at the end of a line: "Minutes of the seminar
// “After Jeddah: Eritrea and Ethiopia at peace”".
func named(t *text.Text, span text.Span) text.Span {
	if span.Len() < 5 || !isQuote(&t.Tokens[span.End-1]) {
		return span
	}
	for i := span.Start; i < span.End-4; i++ {
		if isQuote(&t.Tokens[i]) {
			return text.Span{Start: i + 1, End: span.End - 1}
		}
	}
	return span
}

// furniture reports whether a passage has a line that is no title.
func furniture(t *text.Text, span text.Span) bool {
	for i := span.Start; i < span.End; {
		end := lineEnd(t, i, span.End)
		if furnitureLine(t, text.Span{Start: i, End: end}) {
			return true
		}
		i = end
	}
	return false
}

func lineEnd(t *text.Text, i, end int) int {
	for i++; i < end && !t.Tokens[i].LineBreak; i++ {
	}
	return i
}

// furnitureLine reports whether a line names the body that issues a document, its sort and
// number, the way to it on a website, its writer, or day and place.
func furnitureLine(t *text.Text, line text.Span) bool {
	tokens := t.Tokens[line.Start:line.End]
	issuer, sort, words, colon, month, digits, strokes := false, true, 0, false, false, 0, 0
	for i := range tokens {
		tok := &tokens[i]
		switch {
		case tok.Text == ">" || tok.Text == "»" && i > 0 || tok.Text == "→":
			return true // "Home > Relations"
		case tok.Text == "/" && tok.Space:
			if strokes++; strokes > 1 || tokens[0].Lower == "home" {
				return true // "Home / Foreign policy / Countries of Asia"
			}
		case tok.Text == ":" || tok.Text == "?":
			colon = true
		case tok.Kind == text.Number:
			digits++
		case tok.Kind == text.Word && tok.Len() > 1:
			words++
			month = month || months[tok.Lower]
			issuer = issuer || issuers[tok.Lower] && tok.Capital
			sort = sort && (sorts[tok.Lower] || months[tok.Lower] || roman(tok.Text))
		}
	}
	switch first := tokens[0].Lower; {
	case first == "by" && len(tokens) > 1 && tokens[1].Capital,
		(first == "in" || first == "jointly") && len(tokens) > 2 && (tokens[1].Lower == "partnership" || tokens[1].Lower == "cooperation" || tokens[1].Lower == "collaboration" || tokens[1].Lower == "association" || tokens[1].Lower == "with"):
		return true
	}
	if len(tokens) > 1 && tokens[1].Text == ":" && labels[tokens[0].Lower] {
		return true
	}
	return issuer && !colon && !between(tokens) || sort && words > 0 || words == 0 || month && digits > 0 && words <= 8 && !between(tokens)
}

// between reports whether a line names two sides and what is between them: a matter,
// though an institute may stand beside it.
func between(tokens []text.Token) bool {
	for i := range tokens {
		switch tokens[i].Lower {
		case "relations", "between", "chronology", "timeline", "milestones", "brief", "versus", "calendar":
			return true
		}
	}
	return false
}

// issuers are words in the names of bodies that issue documents.
var issuers = words(`centre center institute institution council forum ministry department embassy foundation university academy society association network group desk
	bureau library school club fund secretariat directorate programme program committee courier gazette herald`)

// labels head the lines of a form.
var labels = words("date dated venue place time author authors chair subject ref reference status")

// sorts are the words of a line that says of what sort a document is.
var sorts = words(`report summary proceedings minutes record note notes brief briefing paper policy working discussion research fact sheet factsheet backgrounder background
	conference seminar workshop symposium colloquium round table roundtable dialogue event meeting forum webinar panel chapter annex appendix part volume issue number no nr
	series occasional special country reference document of the on from a an and final draft copy confidential unclassified internal timeline register calendar archive rapporteur closed open standard international national annual joint online 's ’s`)

var months = words("january february march april may june july august september october november december jan feb mar apr jun jul aug sept sep oct nov dec")

func words(list string) map[string]bool {
	out := map[string]bool{}
	for _, w := range strings.Fields(list) {
		out[w] = true
	}
	return out
}

// roman reports a number in Roman capitals.
func roman(s string) bool { return strings.Trim(s, "IVXLC") == "" }
