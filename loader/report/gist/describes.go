package gist

import (
	"strings"

	"entente/loader/report/text"
)

// describes reports whether a clause tells of what was named before: "It is the only
// treaty that has held", "This was the first visit of its kind", "He stays until May".
func describes(in *Input) bool {
	if namesTime(in) {
		return true
	}
	if in.Clause.Len() < 4 {
		return false
	}
	if lasts(in) || migrates(in) || born(in) || ranks(in) || stages(in) || saysNothing(in) || guides(in) || stands(in) || prevented(in) || plays(in) || keeps(in) || takesNo(in) || staysAway(in) || neverWas(in) || firstToDie(in) || inForceSince(in) {
		return true
	}
	switch in.Text.Tokens[in.Clause.Start].Lower {
	case "it", "this", "that", "these", "they", "which":
	default:
		return false
	}
	switch in.Text.Tokens[in.Clause.Start+1].Lower {
	case "is", "was", "are", "were", "remains", "remained":
	default:
		return false
	}
	switch in.Text.Tokens[in.Clause.Start+2].Lower {
	case "the", "his", "her", "their", "its", "only", "still":
		return true
	}
	return false
}

// saysNothing reports a clause that tells that nothing was said: "He said nothing about ships", "The minister made no comment".
func saysNothing(in *Input) bool {
	for i := in.Clause.Start; i+1 < in.Clause.End; i++ {
		next := in.Text.Tokens[i+1].Lower
		switch in.Text.Tokens[i].Lower {
		case "said", "says", "say", "added":
			if next == "nothing" || next == "little" {
				return true
			}
		case "made", "makes", "make":
			if next == "no" && i+2 < in.Clause.End && strings.HasPrefix(in.Text.Tokens[i+2].Lower, "comment") {
				return true
			}
		}
	}
	return false
}

// takesNo reports a clause that tells of something left undone: "London took no notice of the paper", "Peru took no part in it".
func takesNo(in *Input) bool {
	for i := in.Clause.Start; i+2 < in.Clause.End; i++ {
		if in.Text.Tokens[i+1].Lower == "no" && undone[in.Text.Tokens[i].Lower].Has(in.Text.Tokens[i+2].Lower) {
			return true
		}
	}
	return false
}

// undone are what nobody took, made or gave, by the verb.
var undone = followed(map[string]string{
	"take takes took taken taking": "notice part position side sides interest account heed action steps stand offence",
	"make makes made making":       "mention move reply answer secret reference demands claim claims difference attempt",
	"give gives gave given giving": "answer reply reason reasons sign date details",
	"say says said":                "word",
})

// followed gives each of some verbs, the words of a key, the words that may stand behind it.
func followed(by map[string]string) map[string]*text.Words {
	m := map[string]*text.Words{}
	for verbs, next := range by {
		for _, v := range strings.Fields(verbs) {
			m[v] = set(next)
		}
	}
	return m
}

// guides reports a clause that tells the visitor of an exhibition what to do: "look for the quota cards in case 12".
func guides(in *Input) bool {
	next := in.Text.Tokens[in.Clause.Start+1].Lower
	switch in.Text.Tokens[in.Clause.Start].Lower {
	case "look":
		return next == "for" || next == "at" || next == "out" || next == "up"
	case "see":
		return next == "the" || next == "also" || next == "page"
	case "turn":
		return next == "to" || next == "the"
	case "walk":
		return next == "along" || next == "to" || next == "past" || next == "round" || next == "on"
	}
	return false
}

// stages reports a clause that only announces what will be told: "What happened on 7 June lasted half
// an hour", "Then came August 1914".
func stages(in *Input) bool {
	first, second := in.Text.Tokens[in.Clause.Start].Lower, in.Text.Tokens[in.Clause.Start+1].Lower
	switch {
	case first == "what":
		third := in.Text.Tokens[in.Clause.Start+2].Lower
		return second == "happened" && (third == "on" || third == "in" || third == "next" || third == "then")
	case first == "then" && second == "came":
		for i := in.Clause.Start + 2; i < in.Clause.End; i++ {
			if t := &in.Text.Tokens[i]; t.Kind == text.Word && t.Text == t.Lower && t.Lower != "the" && t.Lower != "of" {
				return false // "then came a treaty"
			}
		}
		return true
	}
	return false
}

// born reports whether a clause tells of somebody's birth or burial place: of no deed.
func born(in *Input) bool {
	for i := in.Clause.Start + 1; i < in.Clause.End; i++ {
		if low := in.Text.Tokens[i].Lower; low == "born" || low == "buried" {
			return true
		}
	}
	return false
}

// ranks reports whether a clause tells what rank somebody came to hold: "China becomes the main
// supplier of Pakistan". It is a state of things.
func ranks(in *Input) bool {
	for i := in.Clause.Start + 1; i+2 < in.Clause.End; i++ {
		switch in.Text.Tokens[i].Lower {
		case "becomes", "became", "become", "remains", "remained", "is", "was", "been":
			rank := i + 2
			if i+4 < in.Clause.End && in.Text.Tokens[i+3].Text == "-" { // "the second-largest city"
				rank = i + 4
			}
			switch in.Text.Tokens[rank].Lower {
			case "main", "largest", "biggest", "leading", "chief", "principal", "top", "second-largest":
				low := in.Text.Tokens[i+1].Lower
				return low == "the" || low == "its" || low == "their"
			}
		}
	}
	return false
}

// lasts reports whether a clause says only how long what was named before went on, or how a
// stay or talks came to their end: "The blockade lasts until May", "The visit ends on 4
// October without a communique". That a war ends is told of.
func lasts(in *Input) bool {
	first := in.Text.Tokens[in.Clause.Start].Lower
	happening := false
	for i := in.Clause.Start; i < min(in.Clause.End, in.Clause.Start+5); i++ {
		switch low := in.Text.Tokens[i].Lower; {
		case low == "lasts" || low == "lasted":
			return i > in.Clause.Start
		case low == "stays" || low == "stayed" || low == "remains" || low == "remained":
			return (first == "he" || first == "she" || first == "they") && i == in.Clause.Start+1
		case low == "ends" || low == "ended" || low == "closes" || low == "closed" || low == "concludes" || low == "concluded":
			return happening && (first == "the" || first == "his" || first == "her" || first == "their")
		case stays.Has(low):
			happening = true
		}
	}
	return false
}

// stays are what ends without more having happened.
var stays = set("visit trip journey tour stay sojourn talks meeting conference summit negotiations consultations session round")
