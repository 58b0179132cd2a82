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
		if !r.headsEnd(b) {
			break
		}
		from = i
	}
	for i := from; i < len(r.blocks); i++ {
		if b := &r.blocks[i]; b.Kind != Heading {
			b.Behind = true
			r.doc.Skipped = append(r.doc.Skipped, Skipped{b.Span, "end matter"})
		}
	}
}

// headsEnd reports whether a heading begins a part that stands behind the text.
func (r *reader) headsEnd(b *Block) bool {
	words := r.words(b.Tokens, 6)
	for len(words) > 0 && !isLetter(words[0]) {
		words = words[1:] // a number or mark
	}
	s := strings.TrimRight(strings.Join(words, " "), " :.")
	return endHeads[s] || r.doc.Genre != RoundTable && exerciseHeads[s]
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
picture credits
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
check your understanding`)

func lines(s string) map[string]bool {
	m := map[string]bool{}
	for _, l := range strings.Split(s, "\n") {
		m[l] = true
	}
	return m
}
