package structure

import "entente/loader/report/text"

// castNames finds the persons whom the opening of a report of a meeting lists behind what they do there:
// "Chair: Beatrix Lohmann (Zürich)", "Panellists: Amr El-Hadidy (Cairo), Carmen Ruiz-Oliva (Geneva)". Such
// lines name persons of whom no table and no verb tells. What stands behind a name says where the person works.
// Names in capitals that open passages are such names too.
func (r *reader) castNames() []text.Span {
	var out []text.Span
	tokens := r.doc.Text.Tokens
	for i := range r.blocks {
		b := &r.blocks[i]
		if b.Kind != Paragraph || r.capHeads < 2 {
			continue
		}
		if name, _, bracketed := r.capName(b, b.Tokens.Start); bracketed && name.Len() > 1 {
			out = append(out, name) // "DOROTHY KELLERMAN (Austin) answered for the other side."
		}
	}
	for i := range r.blocks[:min(len(r.blocks), 3*openingBlocks)] {
		b := &r.blocks[i]
		if b.Section == SpeakerPart {
			break
		}
		for j := b.Tokens.Start; j+2 < b.Tokens.End && b.Kind != Entry; j++ {
			if j > b.Tokens.Start && !tokens[j].LineBreak || tokens[j+1].Text != ":" || !tokens[j].Capital {
				continue
			}
			if many, one := castLabels.Has(tokens[j].Lower), castWords[tokens[j].Lower] != ""; many || one {
				end := j + 2
				for end < b.Tokens.End && (many && !tokens[end].LineBreak || !many && !tokens[end].LineBreak || castGoesOn(tokens, end)) {
					end++
				}
				out = r.castPersons(out, text.Span{Start: j + 2, End: end}, many)
				j = end - 1
			}
		}
	}
	return out
}

// signatures finds the names in lines behind a dash below quotations: "– Ama Owusu, engineer, Accra".
func (r *reader) signatures() (out []text.Span) {
	tokens := r.doc.Text.Tokens
	for i := 1; i < len(r.blocks); i++ {
		b, above := &r.blocks[i], &r.blocks[i-1]
		if above.Kind != Paragraph || above.Tokens.Len() == 0 || b.Tokens.Len() > maxTitleLine || b.Kind == Heading || b.Kind == Entry || !unquotes(tokens[above.Tokens.End-1].Text) {
			continue
		}
		switch tokens[above.Tokens.Start].Text {
		case "\"", "“", "«", "„":
		default:
			continue
		}
		span := b.Tokens
		switch {
		case isDashMark(tokens[span.Start].Text):
			span.Start++
		case b.Kind != Bullet || span.Start == 0 || !isDashMark(tokens[span.Start-1].Text):
			continue
		}
		if name, _, shape := r.nameShape(span); name.Start == span.Start && (shape == sureName || shape == likeName && r.bareName(name)) && r.endsLabel(name.End, span.End) {
			out = append(out, name)
		}
	}
	return out
}

// castGoesOn reports whether the line that begins at a token carries on a list of names: the one above ends in a
// comma or semicolon, or within brackets.
func castGoesOn(tokens []text.Token, i int) bool {
	switch tokens[i-1].Text {
	case ",", ";", "and", "(":
		return true
	}
	return !tokens[i].Capital && i+1 < len(tokens) && tokens[i+1].Text != ":"
}

// castPersons adds the names at the heads of the parts of a list: behind semicolons, or behind commas where
// brackets tell who each is, or no part has anything else. A singular label is followed by one.
func (r *reader) castPersons(out []text.Span, list text.Span, many bool) []text.Span {
	tokens := r.doc.Text.Tokens
	var starts []int
	semicolons, brackets, depth := false, false, 0
	for i := list.Start; i < list.End; i++ {
		semicolons = semicolons || tokens[i].Text == ";"
		brackets = brackets || tokens[i].Text == "("
	}
	starts = append(starts, list.Start)
	for i := list.Start; i+1 < list.End && many; i++ {
		switch t := tokens[i].Text; {
		case t == "(":
			depth++
		case t == ")":
			depth--
		case depth > 0:
		case t == ";", !semicolons && (t == "," && (!brackets || tokens[i-1].Text == ")") || t == "and" && (!brackets || tokens[i-1].Text == ")" || tokens[i-1].Text == ",")):
			if tokens[i+1].Lower == "and" && i+2 < list.End {
				i++ // "…; and Edna Marsh"
			}
			starts = append(starts, i+1)
		}
	}
	n := len(out)
	for k, start := range starts {
		end := list.End
		if k+1 < len(starts) {
			end = starts[k+1] - 1
		}
		for end > start && (tokens[end-1].Text == "." && tokens[end-2].Len() > 2 || tokens[end-1].Text == "," || tokens[end-1].Text == ";" || tokens[end-1].Lower == "and") {
			end--
		}
		name, _, shape := r.nameShape(text.Span{Start: start, End: end})
		if (shape == sureName || shape == likeName && r.bareName(name)) && r.endsLabel(name.End, end) {
			out = append(out, name)
		} else if !semicolons && !brackets && many {
			return out[:n] // "Jane Roe, a lawyer from Accra": who is who
		}
	}
	return out
}

// castLabels stand before a list of those who take part.
var castLabels = set("guests with featuring voices speakers panellists panelists panel discussants presenters participants attendees contributors lecturers experts")
