package structure

import (
	"entente/loader/report/text"
)

// What stands between the name of a label and its end: who the person is.

// describes reports whether what stands between a name and the colon tells who a person
// is: brackets or an apposition with a word in small letters and no number.
func (r *reader) describes(i, end int) bool {
	small := false
	for k := i; k < end; k++ {
		t := &r.doc.Text.Tokens[k]
		if t.Kind == text.Number {
			return false
		}
		small = small || t.Kind == text.Word && (!t.Capital && t.Len() > 3 || k > i && bodies.Has(t.Lower))
	}
	return small
}

// endsLabel reports whether nothing but who the person is stands between a name and
// the colon: brackets, or a short apposition.
func (r *reader) endsLabel(i, end int) bool {
	tokens := r.doc.Text.Tokens
	if i >= end {
		return true
	}
	switch tokens[i].Text {
	case "(":
		return tokens[end-1].Text == ")"
	case "[":
		return tokens[end-1].Text == "]"
	case ",", "–", "—", "-", "--":
	default:
		return false
	}
	for k := i; k < end; k++ {
		switch tokens[k].Lower {
		case "is", "was", "are", "were", "has", "had", "have", "that", "who", "which", ".":
			return false
		}
		if k > i && tokens[k-1].Text == "," && (tellsAtMeeting.Has(tokens[k].Lower) || takesPart.Has(tokens[k].Lower)) {
			return false // "Ama Owusu, the moderator, closed the evening with these points:"
		}
	}
	return true
}

// profession reports whether the words between a name and the colon say what a person
// does for a living.
func (r *reader) profession(i, end int) bool {
	for k := i; k < end; k++ {
		if professions.Has(r.doc.Text.Tokens[k].Lower) {
			return true
		}
	}
	return false
}

var professions = set(`historian economist lawyer journalist editor professor lecturer scholar researcher analyst diplomat ambassador envoy consul engineer student teacher writer author activist
	businessman businesswoman trader merchant banker physician doctor former retired director fellow member chairman chairperson chair president secretary minister deputy senator parliamentarian
	officer commander adviser advisor expert correspondent columnist entrepreneur farmer priest imam bishop judge scientist geographer sociologist anthropologist demographer hydrologist
	consultant official spokesman spokeswoman representative head dean rector founder coordinator commissioner veteran`)

// bodies are what people work for, behind their name: "(Chamber of Industry, Kayseri)".
var bodies = set(`university institute institution college academy school faculty chamber centre center council ministry parliament bank union association foundation federation party
	network group embassy society league agency company fund forum commission committee observatory senate museum archive archives command staff`)

// anew say behind a name that its bearer speaks once more.
var anew = set("also again too once more")

// says are verbs that may stand between a name and the colon.
var says = set("said says stated asked replied answered remarked commented added responded observed argued noted continued concluded speaking writes wrote")
