package gist

import (
	"strings"

	"entente/loader/report/text"
)

// staysAway reports a clause about somebody who did not come: "The minister stays away but sends a wreath".
func staysAway(in *Input) bool {
	for i := in.Clause.Start + 1; i+1 < in.Clause.End; i++ {
		switch in.Text.Tokens[i].Lower {
		case "stay", "stays", "stayed", "staying", "kept", "keeps":
			if in.Text.Tokens[i+1].Lower == "away" {
				return true
			}
		}
	}
	return false
}

// neverWas reports a clause that says that what was spoken of did not happen: "a second raid most probably never took place".
func neverWas(in *Input) bool {
	for i := in.Clause.Start; i+1 < in.Clause.End; i++ {
		if in.Text.Tokens[i].Lower != "never" {
			continue
		}
		switch in.Text.Tokens[i+1].Lower {
		case "happened", "occurred", "existed":
			return true
		case "took":
			return i+2 < in.Clause.End && in.Text.Tokens[i+2].Lower == "place"
		}
	}
	return false
}

// firstToDie reports words that only count the dead of what was told: "the first Norwegian to die in the war".
func firstToDie(in *Input) bool {
	for i := in.Clause.Start; i+1 < in.Clause.End && i < in.Clause.Start+5; i++ {
		low := in.Text.Tokens[i].Lower
		if low != "first" && low != "last" && low != "only" {
			continue
		}
		for j := i + 1; j+1 < in.Clause.End && j < i+5; j++ {
			if in.Text.Tokens[j].Lower == "to" {
				next := in.Text.Tokens[j+1].Lower
				return next == "die" || next == "fall" || next == "perish"
			}
		}
	}
	return false
}

// inForceSince reports a part of a sentence that only says since when something told holds: "in force since May 2013".
func inForceSince(in *Input) bool {
	tokens := in.Text.Tokens[in.Clause.Start:in.Clause.End]
	return in.Further && len(tokens) > 3 && tokens[0].Lower == "in" && (tokens[1].Lower == "force" || tokens[1].Lower == "effect") && (tokens[2].Lower == "since" || tokens[2].Lower == "from" || tokens[2].Lower == "until")
}

// quarrelled reports what two are at odds about, not what they did: "quarrels over trade and currency".
func quarrelled(in *Input, at int) bool {
	for i := at - 1; i > in.Clause.Start && i > at-4; i-- {
		switch in.Text.Tokens[i].Lower {
		case "over", "about":
			return quarrels.Has(in.Text.Tokens[i-1].Lower)
		}
	}
	return false
}

var quarrels = set("quarrel quarrels dispute disputes row rows friction frictions tension tensions spat spats squabble squabbles argument arguments disagreement disagreements differences")

// resolves reports a clause about what a parliament resolves: "Congress passes the Fishery Waters Resolution" is the word of
// one side, no treaty.
func resolves(in *Input) bool {
	house := -1
	for i := in.Clause.Start; i < in.Clause.End; i++ {
		t := &in.Text.Tokens[i]
		switch {
		case houses.Has(t.Lower):
			house = i
		case house >= 0 && i > house && i < house+4 && carries.Has(t.Lower):
			for j := i + 1; j < in.Clause.End && j < i+10; j++ {
				if strings.HasPrefix(in.Text.Tokens[j].Lower, "resolution") {
					return true
				}
			}
			return false
		}
	}
	return false
}

var (
	houses  = set("congress parliament senate house assembly knesset duma diet bundestag majlis riksdag storting seimas sejm rada")
	carries = set("pass passes passed adopt adopts adopted vote votes voted approve approves approved")
)

// wishedFor reports a deed that somebody only hopes to do: "exporters hope to sell more fish". What they hope to do at talks
// that are fixed is told by other words.
func wishedFor(in *Input, at int) bool {
	for i := at - 1; i > in.Clause.Start && i > at-4; i-- {
		t := &in.Text.Tokens[i]
		if t.Kind == text.Punct {
			return false
		}
		if t.Lower == "to" {
			switch in.Text.Tokens[i-1].Lower {
			case "hope", "hopes", "hoping":
				return true
			}
			return false
		}
	}
	return false
}
