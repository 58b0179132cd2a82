package event

import "entente/loader/report/text"

// doneAgain makes a verb that a hyphen parts from its "re" one word: "re-established", "re-open". The
// words of a line are set apart at hyphens, and what follows one is else part of a compound, so that
// nothing was read, or, worse, what was done again was told as done for the first time.
func (l *line) doneAgain() {
	tok := l.in.Text.Tokens[l.span.Start:l.span.End]
	for i := 2; i < len(l.w); i++ {
		if l.w[i-2].lower != "re" || l.w[i-1].lower != "-" || tok[i].Space || tok[i-1].Space || tok[i].Kind != text.Word {
			continue
		}
		known := l.e.know("re-" + l.w[i].lower)
		if len(known.readings) == 0 {
			known = l.e.know("re" + l.w[i].lower)
		}
		if len(known.readings) == 0 {
			continue
		}
		l.w[i].known, l.w[i].class = known, known.class
		for _, part := range []*word{&l.w[i-2], &l.w[i-1]} {
			part.lower, part.class, part.known = "re", adverb, &unknown
		}
	}
}
