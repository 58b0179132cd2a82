package structure

import "entente/loader/report/text"

// nameRows notes the names in the columns of persons of a table: whoever stands there is a person, whether or not anybody has
// heard of them. A cell that is a few capitalised words, up to a comma or bracket, is such a name.
func (r *reader) nameRows() {
	for i := range r.doc.Blocks {
		for _, c := range r.doc.Blocks[i].Cells {
			if c.Role != ActorCell && c.Role != SourceCell {
				continue
			}
			if name := r.nameInCell(c.Tokens); name.Len() > 0 {
				r.doc.Named = append(r.doc.Named, name)
			}
		}
	}
}

// nameInCell is the name with which a cell begins, empty where it is no name of two words or more.
func (r *reader) nameInCell(c text.Span) text.Span {
	end, words := c.Start, 0
	for ; end < c.End; end++ {
		t := &r.doc.Text.Tokens[end]
		if t.Text == "," || t.Text == "(" || t.Text == ";" {
			break
		}
		switch {
		case t.Kind == text.Word && t.Capital && !titles.Has(t.Lower) && !officeHeads.Has(t.Lower):
			words++
		case t.Text == "." && !t.Space, t.Text == "-" && !t.Space, t.Kind == text.Word && len(t.Text) <= 3 && words > 0:
		default:
			return text.Span{}
		}
	}
	if words < 2 || words > 5 {
		return text.Span{}
	}
	return text.Span{Start: c.Start, End: end}
}

// officeHeads are words of offices, bodies and states, which are no names of persons.
var officeHeads = set(`president minister premier king queen secretary chancellor ambassador governor speaker prince princess emperor chairman chairperson chief general director vice deputy foreign prime
	delegation ministry government parliament republic kingdom union united states state commission council committee organisation organization conference bank group company army navy`)
