package structure

import "strings"

// voiced reports whether a passage begins with a person as reports of meetings name those who
// speak, and goes on with what the person said: "Dr Khan highlighted that …".
func (r *reader) voiced(b *Block) bool {
	if r.reports(b) || r.quotes(b) {
		return true
	}
	tokens := r.doc.Text.Tokens
	office := tokens[b.Tokens.Start].Lower == "the"
	named := office
	for i := b.Tokens.Start; i < min(b.Tokens.End, b.Tokens.Start+8) && !named; i++ {
		switch strings.TrimSuffix(tokens[i].Lower, ".") {
		case "mr", "ms", "mrs", "miss", "dr", "prof", "professor", "ambassador", "amb":
			named = tokens[i].Capital
		}
	}
	if !named {
		return false
	}
	for i := b.Tokens.Start + 1; i < min(b.Tokens.End, b.Tokens.Start+24); i++ {
		switch low := tokens[i].Lower; {
		case low == "that" && office && !says.Has(tokens[i-1].Lower) && !tellsAtMeeting.Has(tokens[i-1].Lower):
			// "The Government should resume it on terms that suit both"
		case low == "that", says.Has(low), low == "saying", low == "speaker", low == "panellist", low == "panelist":
			return true
		case low == "." && tokens[i-1].Len() > 4:
			return false
		}
	}
	return false
}

// quotes reports whether a passage begins with somebody's words, and who said them behind:
// "“Nobody clears the mines,” said Mr Quishpe.".
func (r *reader) quotes(b *Block) bool {
	tokens := r.doc.Text.Tokens
	if open := tokens[b.Tokens.Start].Text; open != "“" && open != "\"" && open != "‘" && open != "«" {
		return false
	}
	for i := b.Tokens.Start + 1; i+1 < b.Tokens.End; i++ {
		switch tokens[i].Text {
		case "”", "\"", "’", "»":
			return says.Has(tokens[i+1].Lower)
		}
	}
	return false
}
