package claim

import "entente/loader/report/text"

// charges reports whether a verb at token i says what somebody is charged with, asked to do or thanked for:
// "accuses Peru of having attacked", "called on Assad to resign", "apologised for the raid". Whoever says so makes
// a statement, and these are the words of it.
func charges(t *text.Text, i, end int) bool {
	want := ""
	switch t.Tokens[i].Lower {
	case "accused", "accuses":
		want = "of"
	case "called", "calls":
		if i+1 >= end || t.Tokens[i+1].Lower != "on" && t.Tokens[i+1].Lower != "upon" {
			return false
		}
		want = "to"
	case "urged", "urges":
		want = "to"
	case "thanked", "thanks", "apologised", "apologises", "apologized", "apologizes":
		want = "for"
	default:
		return false
	}
	for j := i + 1; j < min(end, i+maxThat); j++ {
		switch t.Tokens[j].Lower {
		case want:
			return true
		case ";", ".", ",", "and":
			return false
		}
	}
	return false
}

// utters reports whether a verb at token i tells in an entry of a timeline that somebody said something,
// though not in which words: "Kagame says the border is closed", "Museveni calls for talks", "Kagame denies having sent
// troops". An entry holds little else, where an article goes on to tell what came of it.
func utters(t *text.Text, i, end int) bool {
	next := ""
	if i+1 < end {
		next = t.Tokens[i+1].Lower
	}
	switch low := t.Tokens[i].Lower; low {
	case "called", "calls":
		return next == "for"
	case "announces", "announced", "reveals", "revealed":
		return next == "that"
	case "says", "said":
		return next != "," && next != "." && next != ""
	default:
		return uttered.Has(low)
	}
}

// uttered are verbs of what is uttered in public.
var uttered = set(`denies denied warns warned hails hailed blames blamed condemns condemned demands demanded vows vowed threatens threatened
	pledges pledged expresses expressed denounces denounced criticises criticised criticizes criticized praises praised apologises apologised apologizes apologized thanks regrets regretted promises promised`)
