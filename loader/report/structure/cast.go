package structure

import "entente/loader/report/text"

// castLine reports whether a line says in what part a person takes part in a meeting, and
// nothing else: "Chair: Prof. Baral", "Paper presenter: Dr Thapa (Kathmandu)". speaks is set
// where what stands below are that person's words: not for who leads the session.
func (r *reader) castLine(l *line) (speaks, ok bool) {
	if !r.meeting || l.mark > 0 || l.tokens.Len() < 3 || l.tokens.Len() > maxCast {
		return false, false
	}
	tokens := r.doc.Text.Tokens
	i, said := l.tokens.Start, ""
	for ; i < l.tokens.End && tokens[i].Text != ":" && tokens[i].Text != ":-"; i++ {
		switch low := tokens[i].Lower; {
		case castWords[low] != "":
			said = castWords[low]
		case !roleFillers.Has(low) && low != "by" && low != "-" && ordinal(&tokens[i]) == 0:
			return false, false
		}
	}
	if said == "" || i+1 >= l.tokens.End {
		return false, false
	}
	name, _, shape := r.nameShape(text.Span{Start: i + 1, End: l.tokens.End})
	if shape != sureName && !(shape == likeName && r.bareName(name)) || !r.endsLabel(name.End, l.tokens.End) {
		return false, false
	}
	return said == "speaks", true
}

// maxCast is how many tokens such a line has at the most.
const maxCast = 30

// castWords are the parts that people play in a meeting: who "speaks" has the words below.
var castWords = map[string]string{
	"presenter": "speaks", "speaker": "speaks", "commentator": "speaks", "discussant": "speaks", "panellist": "speaks", "panelist": "speaks",
	"respondent": "speaks", "presentation": "speaks", "paper": "speaks", "presented": "speaks", "author": "speaks", "keynote": "speaks",
	"chair": "leads", "chairperson": "leads", "chairman": "leads", "chairwoman": "leads", "moderator": "leads", "chaired": "leads", "moderated": "leads",
	"rapporteur": "leads", "facilitator": "leads", "convener": "leads", "convenor": "leads",
}

// castHead reports whether such a line heads what the person said: a passage stands right
// below it, which is no further line of the cast.
func (r *reader) castHead(l, next *line) bool {
	if next == nil || next.tokens.Len() < 8 {
		return false
	}
	speaks, ok := r.castLine(l)
	if !ok || !speaks {
		return false
	}
	_, another := r.castLine(next)
	return !another && (r.terminal(next) || next.columns() > 60)
}
