package structure

import (
	"strings"

	"entente/loader/report/text"
)

// splitComments makes headings of the labels of comments, so that what follows them is a passage of its own.
func (r *reader) splitComments() {
	var out []Block
	before := map[string]bool{}
	for k := range r.blocks {
		b := r.blocks[k]
		name, from := r.commentBy(&b, before)
		if name.Len() == 0 {
			if out != nil {
				out = append(out, b)
			}
			continue
		}
		for i := name.Start; i < name.End; i++ {
			before[r.doc.Text.Tokens[i].Lower] = true
		}
		head, rest := b, b
		head.Kind, head.comment, head.Tokens, head.Span = Heading, true, name, r.doc.Text.SpanOf(name)
		rest.Kind, rest.Tokens.Start, rest.Span.Start = Paragraph, from, r.doc.Text.Tokens[from].Start
		out = append(r.parted(out, k), head, rest)
	}
	if out != nil {
		r.blocks = out
	}
}

// comments gives the comments that persons make on the entries of a list, or on what an article tells, to who makes
// them: "Comment by Ana Sosa (Quito): …", "Note by Mr Rao, interpreter. …", and a passage in the first person
// above a line that signs it: "Ana Sosa, teacher, Quito".
func (p *parter) comments() {
	for i := 0; i < len(p.blocks); i++ {
		b := &p.blocks[i]
		from, end, name := i, i+1, text.Span{}
		switch {
		case b.comment:
			from, name = i+1, b.Tokens
			for end = from + 1; end < len(p.blocks) && p.commentGoesOn(&p.blocks[end]); end++ {
			}
		case b.Kind == Heading || b.Kind == Entry || b.Cells != nil || b.Section == SpeakerPart:
			continue
		default:
			if name = p.signedBelow(i); name.Len() == 0 {
				continue
			}
			p.blocks[end].Announces = true
		}
		p.doc.Speakers = append(p.doc.Speakers, Speaker{Tokens: name})
		for j := from; j < end; j++ {
			c := &p.blocks[j]
			c.Kind, c.Section, c.Speaker, c.Item, c.Opening = Paragraph, SpeakerPart, len(p.doc.Speakers)-1, j-from+1, false
			p.withoutMarks(c)
		}
		i = end - 1
	}
}

// withoutMarks leaves out the large quotation marks about a passage that is set off.
func (p *parter) withoutMarks(b *Block) {
	tokens := p.doc.Text.Tokens
	for b.Tokens.Len() > 1 && largeMarks.Has(tokens[b.Tokens.End-1].Text) {
		b.Tokens.End--
		b.Span.End = tokens[b.Tokens.End-1].End
	}
	for b.Tokens.Len() > 1 && largeMarks.Has(tokens[b.Tokens.Start].Text) {
		b.Tokens.Start++
		b.Span.Start = tokens[b.Tokens.Start].Start
	}
}

// largeMarks are quotation marks that adorn a page.
var largeMarks = set("❝ ❞ ❛ ❜ 🙶 🙷")

// commentBy reads the label of a comment and gives who makes it and the token at which the comment begins; the name
// is empty where a passage has no such label. before are the names of those who have commented, who may be called
// by one of them.
func (r *reader) commentBy(b *Block, before map[string]bool) (name text.Span, from int) {
	if b.Kind != Paragraph && b.Kind != Bullet || b.Cells != nil {
		return name, 0
	}
	tokens := r.doc.Text.Tokens
	i := b.Tokens.Start
	for _, mark := range []string{"[", "("} {
		if tokens[i].Text == mark {
			i++
		}
	}
	if name, from := r.commentInBrackets(b, i, before); name.Len() > 0 {
		return name, from
	}
	if name, from := r.nameComments(b, i, before); name.Len() > 0 {
		return name, from
	}
	if i >= b.Tokens.End {
		return name, 0
	}
	switch tokens[i].Lower {
	case "a", "an", "the", "our", "another":
		i++ // "A note from our reader in Ho, Ana Sosa: …"
	}
	if i+4 >= b.Tokens.End || !commentWords.Has(tokens[i].Lower) || tokens[i+1].Lower != "by" && tokens[i+1].Lower != "from" {
		return name, 0
	}
	for end := i + 3; end < min(b.Tokens.End-2, i+maxCommentLabel); end++ {
		switch t := &tokens[end]; {
		case t.Text == ":", t.Text == "." && tokens[end-1].Len() > 1 && !titles.Has(tokens[end-1].Lower) && tokens[end+1].Capital, tokens[end].LineBreak && tokens[end].Capital:
			for from := i + 2; from < end && name.Len() == 0; from++ {
				if from == i+2 || tokens[from-1].Text == "," {
					name = r.personAt(from, end, before)
				}
			}
			if t.Text == ":" || t.Text == "." {
				end++
			}
			return name, end
		}
	}
	return name, 0
}

// commentInBrackets reads a label whose person stands in brackets before the colon, with where they are: "Our reader's note
// (Ms Ana Sosa, Quito): …".
func (r *reader) commentInBrackets(b *Block, i int, before map[string]bool) (name text.Span, from int) {
	tokens := r.doc.Text.Tokens
	open := i + 1
	for open < min(b.Tokens.End, i+maxCommentWords) && tokens[open].Kind != text.Punct || open < b.Tokens.End && (tokens[open].Text == "'" || tokens[open].Text == "’") {
		open++
	}
	if open+3 >= b.Tokens.End || tokens[open].Text != "(" || !commentWords.Has(tokens[open-1].Lower) && !wordWords.Has(tokens[open-1].Lower) {
		return name, 0
	}
	depth := 0
	for end := open; end+2 < min(b.Tokens.End, open+maxCommentLabel); end++ {
		switch tokens[end].Text {
		case "(":
			depth++
		case ")":
			depth--
		}
		if depth > 0 {
			continue
		}
		if tokens[end+1].Text != ":" {
			return name, 0
		}
		from := open + 1
		for k := from; k+3 < end && k < from+3; k++ {
			if tokens[k].Text == "(" && tokens[k+2].Text == ")" {
				from = k + 3 // "Col. (R) Ana Sosa"
			}
		}
		return r.personAt(from, end, before), end + 2
	}
	return name, 0
}

// nameComments reads a label of a name, with or without where the person is, and that they comment: "Ana Sosa (Quito) comments: …",
// "Sosa adds: …".
func (r *reader) nameComments(b *Block, i int, before map[string]bool) (name text.Span, from int) {
	tokens := r.doc.Text.Tokens
	for colon := i + 2; colon+2 < min(b.Tokens.End, i+maxCommentWords+4); colon++ {
		if tokens[colon].Text != ":" {
			continue
		}
		if !commenting.Has(tokens[colon-1].Lower) || opensQuote(tokens[colon+1].Text) {
			return name, 0
		}
		return r.personAt(i, colon-1, before), colon + 1
	}
	return name, 0
}

// commenting are verbs of such labels.
var commenting = set("comments commented writes adds remarks notes recalls remembers replies objects")

// maxCommentWords is how many words stand before those brackets at the most.
const maxCommentWords = 7

// personAt finds the person whom some words name at their head, before what they are.
func (r *reader) personAt(from, end int, before map[string]bool) text.Span {
	tokens := r.doc.Text.Tokens
	stop := from
	for stop < end && tokens[stop].Text != "," && tokens[stop].Text != "(" && tokens[stop].Text != ";" && tokens[stop].Lower != "of" {
		stop++
	}
	if stop == from+1 && before[tokens[from].Lower] {
		return text.Span{Start: from, End: stop}
	}
	if name, _, shape := r.nameShape(text.Span{Start: from, End: stop}); shape == sureName || shape == likeName && name.Len() > 1 {
		return name
	}
	return text.Span{}
}

// commentGoesOn reports whether a passage behind a comment belongs to it: it speaks in the first person, or begins
// with the pronoun of who comments.
func (p *parter) commentGoesOn(b *Block) bool {
	if b.Kind != Paragraph || b.Section == SpeakerPart || b.Tokens.Len() < 2 {
		return false
	}
	low, _, _ := strings.Cut(strings.ReplaceAll(p.doc.Text.Tokens[b.Tokens.Start].Lower, "’", "'"), "'")
	return low == "he" || low == "she" || p.firstPersons(b) > 0
}

// signedBelow gives the name in the line below a passage in the first person that says no more than who speaks
// there and what they are.
func (p *parter) signedBelow(i int) text.Span {
	if i+1 >= len(p.blocks) || p.firstPersons(&p.blocks[i]) == 0 {
		return text.Span{}
	}
	b, tokens := &p.blocks[i+1], p.doc.Text.Tokens
	if b.Kind == Entry || b.Kind == Bullet || b.Tokens.Len() > maxSigned || b.Tokens.Len() < 4 || b.Section == SpeakerPart {
		return text.Span{}
	}
	if last := tokens[b.Tokens.End-1].Text; last == "." || last == ":" || last == "?" {
		return text.Span{}
	}
	from := b.Tokens.Start
	if mark := tokens[from].Text; mark == "—" || mark == "–" || mark == "-" {
		from++
	}
	comma := from
	for comma < b.Tokens.End && tokens[comma].Text != "," && tokens[comma].Text != "(" {
		comma++
	}
	if comma+1 >= b.Tokens.End || tokens[comma+1].Kind != text.Word {
		return text.Span{}
	}
	name, role, shape := p.nameShape(text.Span{Start: from, End: comma})
	if role != "" || name.Start != from || shape != sureName && !(shape == likeName && name.Len() > 1 && p.bareName(name)) {
		return text.Span{}
	}
	return name
}

// maxCommentLabel is how many tokens the label of a comment has at the most, with what its author is.
const maxCommentLabel = 30

// commentWords are what such passages are called.
var commentWords = set("comment commentary note remark remarks reflection reflections observation observations gloss annotation reply rejoinder recollection recollections testimony memory reminiscence")

// wordWords are other things that somebody sends or says whose name stands in brackets behind them.
var wordWords = set("view word words letter message answer response statement opinion contribution")
