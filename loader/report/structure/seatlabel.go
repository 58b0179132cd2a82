package structure

import (
	"strings"

	"entente/loader/report/text"
)

// hostSeats are what those are who receive a lecturer in their house.
var hostSeats = set("director dean rector librarian headmaster headmistress host hostess principal provost warden curator")

// seatLabel reads the label of who speaks by virtue of a seat, as the records of parliaments and councils
// print it: "The Deputy Speaker:", "MADAM CHAIR:" and, with a name behind the seat, "The Minister of State (Lord
// Ames):". Who leads the sitting without a name is its moderator.
func (r *reader) seatLabel(b *Block, from int) (l label, ok bool) {
	tokens := r.doc.Text.Tokens
	i := from
	switch strings.TrimSuffix(tokens[i].Lower, ".") {
	case "the", "mr", "mrs", "ms", "madam", "madame":
		i++
	default:
		return l, false
	}
	if i < b.Tokens.End && tokens[i].Text == "." {
		i++
	}
	leads, words := false, 0
	for ; i+1 < min(b.Tokens.End, from+maxLabel); i++ {
		t := &tokens[i]
		if t.Text == "(" && words > 0 {
			break
		}
		if end, mark := r.labelEnd(b, i); mark == ":" && words > 0 {
			key := r.labelKey(text.Span{Start: from, End: i})
			return label{name: text.Span{Start: i - 1, End: i}, role: "moderator", end: end}, leads && (r.labels[key] > 1 || r.debate || r.meeting) && end < b.Tokens.End
		}
		if t.Kind != text.Word && t.Text != "," && t.Text != "-" || t.Kind == text.Word && !t.Capital && !small.Has(t.Lower) {
			return l, false
		}
		if t.Kind == text.Word {
			words++
			leads = presides.Has(t.Lower) || seats.Has(t.Lower) || hostSeats.Has(t.Lower) || leads && words > 1 && t.Lower == "officer"
			if !leads && t.Lower == "presiding" {
				leads = true
			}
		}
	}
	if i >= b.Tokens.End || tokens[i].Text != "(" || !tokens[from].Capital || tokens[from].Lower != "the" {
		return l, false
	}
	for j := i + 1; j+1 < min(b.Tokens.End, i+maxLabel); j++ {
		if tokens[j].Text != ")" || tokens[j-1].Text == "(" {
			continue
		}
		end, mark := r.labelEnd(b, j+1)
		name, _, shape := r.nameShape(text.Span{Start: i + 1, End: j})
		if mark != ":" || end >= b.Tokens.End {
			if tokens[j+1].Text == "(" || tokens[j+1].Text == ")" {
				continue // "(Hon. (Dr) Ames)"
			}
			return l, false
		}
		if (shape == sureName || shape == likeName && (r.debate || r.bareName(name))) && r.endsLabel(name.End, j) {
			return label{name: name, end: end}, true
		}
		key := r.labelKey(text.Span{Start: from, End: j + 1})
		return label{name: text.Span{Start: i - 1, End: i}, role: "moderator", end: end}, leads && (r.labels[key] > 1 || r.debate) // "The President (spoke in French):"
	}
	return l, false
}

// presides are what who leads a sitting is called, small the words written small within the names of seats.
var (
	presides = set("speaker president clerk") // beside the seats of meetings
	small    = set("of the for and in to")
)

// findDebate notes whether the first lines say that the text is the record of a parliament's debate.
func (r *reader) findDebate() {
	for i := range min(openingBlocks, len(r.blocks)) {
		b := &r.blocks[i]
		if b.Tokens.Len() > 3*maxTitleLine {
			continue
		}
		words := r.words(b.Tokens, 60)
		for k, w := range words {
			switch w {
			case "hansard", "verbatim":
				r.debate = true
			case "debates", "debate", "report":
				if k > 0 && (words[k-1] == "parliamentary" || words[k-1] == "official") {
					r.debate = true
				}
			}
		}
	}
}
