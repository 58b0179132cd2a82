package structure

import "entente/loader/report/text"

// roleHeld finds whose words stand under a heading that only says what was given, "LECTURE",
// "Keynote address", "The comment": the one person whom a passage above says it was given by.
func (r *reader) roleHeld(i int) (name text.Span, ok bool) {
	b := &r.blocks[i]
	given := r.givenHead(b.Tokens)
	if given == "" {
		return name, false
	}
	for j := range i {
		above := &r.blocks[j]
		if above.Kind == Heading {
			continue
		}
		for k := above.Tokens.Start; k < above.Tokens.End; k++ {
			if r.doc.Text.Tokens[k].Lower != given {
				continue
			}
			found, held := r.givenBy(above, k)
			switch {
			case !held:
			case ok && r.labelKey(found) != r.labelKey(name):
				return name, false // two gave one each
			default:
				name, ok = found, true
			}
		}
	}
	return name, ok
}

// givenHead is the noun of a heading that only names what somebody gives to a meeting, "" for any
// other heading.
func (r *reader) givenHead(span text.Span) string {
	noun := ""
	for j := span.Start; j < span.End; j++ {
		t := &r.doc.Text.Tokens[j]
		switch {
		case gifts.Has(t.Lower):
			noun = t.Lower
		case !roleFillers.Has(t.Lower) && t.Text != "." && t.Text != ":" && t.Lower != "chief" && t.Lower != "public":
			return ""
		}
	}
	return noun
}

// givenBy finds the person of whom a passage says that what token k names was theirs: "a lecture by
// Dr Khan of Lima", "Dr Khan delivered the lecture".
func (r *reader) givenBy(b *Block, k int) (name text.Span, ok bool) {
	tokens := r.doc.Text.Tokens
	for j := k + 1; j < min(b.Tokens.End, k+5); j++ {
		if w := tokens[j].Lower; w == "by" || w == "from" {
			for end := min(b.Tokens.End, j+maxGiver); end > j+1; end-- {
				if name, _, shape := r.nameShape(text.Span{Start: j + 1, End: end}); shape == sureName && name.Start == j+1 && name.End == end {
					return name, true
				}
			}
		}
		if t := &tokens[j]; t.Text == "." || t.Text == "," || t.Text == ";" {
			break
		}
	}
	for j := k - 1; j > max(b.Tokens.Start, k-5); j-- {
		if !gives.Has(tokens[j].Lower) {
			continue
		}
		for start := max(b.Tokens.Start, j-maxGiver); start < j-1; start++ {
			name, _, shape := r.nameShape(text.Span{Start: start, End: j})
			apposed := name.End < j-1 && tokens[name.End].Text == "," && tokens[j-1].Text == "," // "Dr Khan, a historian, gave"
			if shape == sureName && name.Start == start && (name.End == j || apposed) {
				return name, true
			}
		}
	}
	return name, false
}

// maxGiver is how many tokens the name of who gives something has at the most, with titles.
const maxGiver = 12

// gives are the verbs of who gives something to a meeting.
var gives = set("gave gives delivered delivers read reads held presented presents made")

// givesTalk reports whether a passage says who gave what is said at the meeting that it is about.
func (r *reader) givesTalk(b *Block) bool {
	for k := b.Tokens.Start; k < b.Tokens.End; k++ {
		if gifts.Has(r.doc.Text.Tokens[k].Lower) {
			if _, ok := r.givenBy(b, k); ok {
				return true
			}
		}
	}
	return false
}
