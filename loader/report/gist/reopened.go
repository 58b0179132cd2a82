package gist

import "entente/schema"

// reopened is the word that says that a mission which was closed opened again, -1 for none: "The embassy was closed in 2006. It
// was reopened in 2015".
func reopened(in *Input) int {
	if in.Behind != schema.RelationsSevered || in.Clause.Len() > maxReopened {
		return -1
	}
	for i := in.Clause.Start + 1; i < in.Clause.End; i++ {
		switch in.Text.Tokens[i].Lower {
		case "reopened", "re-opened", "reopens":
			switch in.Text.Tokens[in.Clause.Start].Lower {
			case "it", "they", "both":
				return i
			}
			return -1
		}
	}
	return -1
}

// maxReopened is how many words such a clause may have.
const maxReopened = 14
