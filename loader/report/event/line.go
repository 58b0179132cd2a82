package event

import (
	"slices"
	"strings"

	"entente/loader/report/text"
	"entente/schema"
)

// word is a token as the rules see it. Mentions and times keep all their tokens.
type word struct {
	text    string // as written
	lower   string
	class   class
	kind    wordKind // verbWord where it stands as a verb
	lemma   string   // of the verb or noun that it stands for
	forms   form
	mention int    // index into line.mentions, -1
	when    int    // index into line.whens, -1
	chain   int    // index into line.chains, -1
	group   int    // index into line.groups, -1
	known   *known // what is known of the word as written
	stands  *known // what is known of its lemma
}

// line is one sentence under analysis.
type line struct {
	e        *Engine
	in       *Input
	input    Input     // room for what in points to
	span     text.Span // token indices in the document
	w        []word
	mentions []text.Mention
	whens    []text.When
	chains   []chain
	groups   []group
	subjects []int32       // of the groups, by depth; see subjectWithin
	bounds   []bool        // a clause begins at this word
	sets     bits          // the word sets that hold a word of the sentence or begin a phrase with it
	present  [4]uint64     // marks of the words in it; see mayHold
	spare    []*match      // those that have served, to be used again
	hits     []hit         // what one word triggers
	numbers  []int         // 0, 1, 2 …; see indices
	fills    []fill        // room for what fills roles, which one sentence needs
	chosen   []int         // room for their mentions
	last     placing       // the last one placed, for the next rule of the same trigger
	unruled  *rule         // room for a rule without conditions; see bare
	out      []Found       // room for what the sentence tells
	events   []Found       // room for what one trigger tells
	earlier  *schema.Event // what was told last before the sentence, nil for nothing
	heard    schema.Date   // that of the occasion that the sentence may go on about
	ran      schema.Date   // the month or year up to which the sentences before it have told
}

// analyse prepares a sentence.
func (e *Engine) analyse(l *line, in *Input, span text.Span, mentions []text.Mention, whens []text.When) {
	l.e, l.in, l.span, l.w = e, in, span, slices.Grow(l.w[:0], span.Len())[:span.Len()]
	l.mentions, l.whens, l.chains, l.groups, l.subjects, l.bounds = l.mentions[:0], l.whens[:0], l.chains[:0], l.groups[:0], l.subjects[:0], l.bounds[:0]
	l.hits, l.fills, l.chosen = l.hits[:0], l.fills[:0], l.chosen[:0]
	l.present, l.last, l.heard, l.ran = [4]uint64{}, placing{}, schema.Date{}, schema.Date{}
	if l.sets == nil {
		l.sets = make(bits, len(e.lexicon.made)>>6+1)
	}
	clear(l.sets)
	numbers := in.Text.Numbers()
	for i := range l.w {
		tok := &in.Text.Tokens[span.Start+i]
		w := &l.w[i]
		*w = word{text: tok.Text, lower: tok.Lower, mention: -1, when: -1, chain: -1, group: -1}
		switch {
		case in.Memo != nil && (tok.Kind != text.Punct || tok.Text == tok.Lower):
			n := numbers[span.Start+i]
			w.lower, w.known = in.Memo.plain[n], in.Memo.known[n]
		case tok.Kind == text.Punct:
			w.lower = plainMark(tok.Text)
			w.known = e.know(w.lower)
		default:
			w.known = e.know(w.lower)
		}
		w.class = w.known.class
		if tok.Kind == text.Number {
			w.class |= numeral
		}
	}
	for _, m := range mentions {
		if m.Tokens.Start >= span.End {
			break
		}
		if m.Tokens.End > span.End || m.Tokens.Start < span.Start {
			continue
		}
		if k := l.w[m.Tokens.Start-span.Start].mention; k >= 0 {
			continue // the earlier, longer mention stands
		}
		l.mentions = append(l.mentions, m)
		for i := m.Tokens.Start; i < m.Tokens.End; i++ {
			l.w[i-span.Start].mention = len(l.mentions) - 1
		}
	}
	for _, t := range whens {
		if t.Tokens.Start >= span.End {
			break
		}
		if t.Tokens.End > span.End || t.Tokens.Start < span.Start {
			continue
		}
		l.whens = append(l.whens, t)
		for i := t.Tokens.Start; i < t.Tokens.End; i++ {
			l.w[i-span.Start].when = len(l.whens) - 1
		}
	}
	l.doneAgain()
	l.tag()
	l.findGroups()
	for i := range l.w {
		w := &l.w[i]
		switch {
		case sumOf(w.lower):
			w.stands = e.know("billion") // "lend Ukraine $15bn"
		case w.lemma == "":
			w.stands = &unknown
		case w.lemma == w.lower:
			w.stands = w.known
		case w.lemma == w.known.noun:
			w.stands = w.known.asNoun
		case len(w.known.readings) > 0 && w.lemma == w.known.readings[0].lemma:
			w.stands = w.known.readings[0].known
		default:
			w.stands = e.know(w.lemma)
		}
		l.mark(w.known)
		if w.stands != w.known {
			l.mark(w.stands)
		}
	}
	l.findChains()
	l.findBounds()
	l.settleUntil()
	l.settleWould()
	l.openSubjects()
}

// mark notes that a word, or what it stands for, is in the sentence.
func (l *line) mark(k *known) {
	for _, n := range k.in {
		l.sets[n>>6] |= 1 << (n & 63)
	}
	l.present[k.number>>6] |= 1 << (k.number & 63)
}

// mayHold reports whether a word or lemma may be in the sentence; mostly, where it is not,
// the answer is no.
func (l *line) mayHold(k *known) bool { return l.present[k.number>>6]&(1<<(k.number&63)) != 0 }

// plainMark makes one mark of the variants of dashes and quotes.
func plainMark(s string) string {
	switch s {
	case "–", "—", "--", "―", "‒":
		return "–"
	case "“", "”", "„", "«", "»", "\"":
		return "\""
	case "‘", "’":
		return "'"
	}
	return s
}

// start and end of a mention as indices of the line.
func (l *line) from(m int) int { return l.mentions[m].Tokens.Start - l.span.Start }
func (l *line) to(m int) int   { return l.mentions[m].Tokens.End - l.span.Start }

// is reports whether the word at i is of one of the classes; false outside the line.
func (l *line) is(i int, c class) bool {
	return i >= 0 && i < len(l.w) && l.w[i].class&c != 0 && l.w[i].mention < 0 && l.w[i].when < 0
}

// lowerAt is the word at i, "" outside the line.
func (l *line) lowerAt(i int) string {
	if i < 0 || i >= len(l.w) {
		return ""
	}
	return l.w[i].lower
}

// isVerb reports whether the word at i stands as a verb.
func (l *line) isVerb(i int) bool { return i >= 0 && i < len(l.w) && l.w[i].kind == verbWord }

// codePoints is the span in code points of the words from i up to j.
func (l *line) codePoints(i, j int) text.Span {
	if j <= i {
		return text.Span{}
	}
	return text.Span{Start: l.in.Text.Tokens[l.span.Start+i].Start, End: l.in.Text.Tokens[l.span.Start+j-1].End}
}

// words is the text of the words from i up to j.
func (l *line) words(i, j int) string {
	s := l.codePoints(i, j)
	if s.Len() == 0 {
		return ""
	}
	return l.in.Text.Slice(s.Start, s.End)
}

// entities resolves a mention at a date.
func (l *line) entities(m int, date schema.Date) []schema.Entity {
	if l.in.Resolve != nil {
		return l.in.Resolve(l.mentions[m], date)
	}
	return l.mentions[m].Entities
}

// sumOf reports whether a token is a number with what it counts: "15bn", "$3.5m".
func sumOf(word string) bool {
	if word == "" || word[0] >= 'a' && word[0] <= 'z' {
		return false
	}
	if last := word[len(word)-1]; last != 'n' && last != 'm' {
		return false // as most marks and numbers
	}
	digits := strings.TrimRight(word, "bmnt")
	tail := word[len(digits):]
	if tail != "bn" && tail != "mn" && tail != "tn" && tail != "m" {
		return false
	}
	digits = strings.TrimLeft(digits, "$€£¥")
	return digits != "" && strings.Trim(digits, "0123456789.,") == ""
}
