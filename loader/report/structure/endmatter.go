package structure

import "strings"

// endMatter marks what stands behind the text of a document: a bibliography, links, exercises for
// a class. It tells of no events. Such parts come last; one with entries or another part behind it
// belongs to the text.
func (r *reader) endMatter() {
	from := len(r.blocks)
	for i := len(r.blocks) - 1; i > 0; i-- {
		b := &r.blocks[i]
		if b.Kind == Entry || b.Cells != nil || b.Section == SpeakerPart || b.Section == Recommendations {
			break
		}
		if b.Kind != Heading {
			continue
		}
		if !r.headsEnd(b.Tokens) {
			break
		}
		from = i
	}
	r.putBehind(min(from, r.partedEnd()), "end matter")
}

// partedEnd is where the words of a chronology to its readers begin, set off below the last entry by a rule or by more blank
// lines than any two entries: "The exhibition is open on Mondays." They give no date. As many as the blocks where there are none.
func (r *reader) partedEnd() int {
	if r.doc.Genre != Chronology {
		return len(r.blocks)
	}
	last, most := -1, 0
	for i := range r.blocks {
		if b := &r.blocks[i]; b.Section == Timeline && b.Kind != Paragraph && len(b.lines) > 0 {
			if last >= 0 {
				most = max(most, b.lines[0].blanks)
			}
			last = i
		}
	}
	if last < 0 {
		return len(r.blocks)
	}
	parted := len(r.blocks)
	for i := len(r.blocks) - 1; i > last; i-- {
		b := &r.blocks[i]
		if b.Kind != Paragraph || b.Cells != nil || len(b.lines) == 0 || r.years(b) > 0 || r.namesMonth(b) {
			break
		}
		if b.afterRule || b.lines[0].blanks > max(most, 1) {
			parted = i
		}
	}
	return parted
}

// putBehind marks the passages from one on as no part of the text, and says why.
func (r *reader) putBehind(from int, why string) {
	for i := from; i < len(r.blocks); i++ {
		if b := &r.blocks[i]; b.Kind != Heading {
			b.Behind = true
			r.doc.Skipped = append(r.doc.Skipped, Skipped{b.Span, why})
		}
	}
}

// namesMonth reports whether a passage names a month: it may tell of what happened in it.
func (r *reader) namesMonth(b *Block) bool {
	for i := b.Tokens.Start; i < b.Tokens.End; i++ {
		if t := &r.doc.Text.Tokens[i]; t.Capital && r.isMonth(i) {
			return true
		}
	}
	return false
}

// headsEnd reports whether a heading begins a part that stands behind the text.
func (r *reader) headsEnd(heading textSpan) bool {
	words := r.words(heading, 6)
	for len(words) > 0 && !isLetter(words[0]) {
		words = words[1:] // a number or mark
	}
	if n := len(words); n > 3 && words[n-3] == "[" && words[n-1] == "]" {
		words = words[:n-3] // "Notes [edit]" of an encyclopaedia
	}
	s := strings.TrimRight(strings.Join(words, " "), " :.")
	return endHeads[s] || r.doc.Genre != RoundTable && (exerciseHeads[s] || setsQuestions(words))
}

// setsQuestions reports whether a heading says for whom or for when it sets questions: "Questions for the seminar, Thursday".
func setsQuestions(words []string) bool {
	return len(words) > 2 && (words[0] == "questions" || words[0] == "exercises" || words[0] == "tasks") && words[1] == "for"
}

// endLabel reports whether a passage begins with such a heading as its label: "Legend: …",
// "Abbreviations: …".
func (r *reader) endLabel(b *Block) bool {
	tokens := r.doc.Text.Tokens
	for i := b.Tokens.Start; i < min(b.Tokens.End-1, b.Tokens.Start+6); i++ {
		if tokens[i].Text == ":" {
			return r.headsEnd(textSpan{Start: b.Tokens.Start, End: i})
		}
	}
	return false
}

func isLetter(s string) bool { return s != "" && (s[0] >= 'a' && s[0] <= 'z' || s[0] >= 0x80) }

// endHeads are the headings of such parts.
var endHeads = lines(`references
select references
bibliography
select bibliography
selected bibliography
short bibliography
works cited
literature
further reading
suggested reading
suggested readings
suggestions for further reading
recommended reading
readings
see also
external links
links
endnotes
footnotes
notes
notes and references
sources
sources and further reading
sources consulted
works consulted
consulted
abbreviations
list of abbreviations
legend
glossary
notes on use
picture credits
downloads
next event
next events
upcoming events
forthcoming events
related documents
related articles
about the author
about the authors`)

// exerciseHeads are those of school books; in the report of a meeting they are parts of it.
var exerciseHeads = lines(`questions
questions for discussion
discussion questions
review questions
study questions
questions for review
questions for study
questions for revision
exercises
activities
tasks
assignments
quiz
test yourself
words
new words
word list
vocabulary
check your understanding`)

func lines(s string) map[string]bool {
	m := map[string]bool{}
	for _, l := range strings.Split(s, "\n") {
		m[l] = true
	}
	return m
}
