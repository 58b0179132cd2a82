package gist

import "strings"

// prevented reports a clause that tells that something was not done, or that somebody did not let another do it: "Britain
// restrained Greece from attacking", "Peru stopped short of recognising Chile".
func prevented(in *Input) bool {
	for i := in.Clause.Start + 1; i+1 < in.Clause.End; i++ {
		if !strings.HasSuffix(in.Text.Tokens[i+1].Lower, "ing") {
			continue
		}
		switch in.Text.Tokens[i].Lower {
		case "of":
			if i > in.Clause.Start+1 && in.Text.Tokens[i-1].Lower == "short" && strings.HasPrefix(in.Text.Tokens[i-2].Lower, "stop") {
				return true
			}
		case "from":
			for j := i - 1; j >= in.Clause.Start && j > i-maxKept; j-- {
				if prevents.Has(in.Text.Tokens[j].Lower) {
					return true
				}
			}
		}
	}
	return false
}

// maxKept is how many tokens before "from" such a verb is looked for.
const maxKept = 8

// prevents are the verbs that say that somebody did not do something, or let another not do it. Who bars others from entering
// does something to them.
var prevents = set(`prevent prevents prevented preventing dissuade dissuades dissuaded dissuading restrain restrains restrained restraining keep keeps kept keeping
	stop stops stopped stopping block blocks blocked deter deters deterred deterring discourage discourages discouraged refrain refrains refrained abstain abstains abstained desist desists desisted`)

// barredFrom reports a journey or meeting behind "from" that somebody is not let go on: "barred its envoy from the summit".
func barredFrom(in *Input, at int) bool {
	from := -1
	for i := at - 1; i > in.Clause.Start && i > at-maxKept; i-- {
		switch low := in.Text.Tokens[i].Lower; {
		case low == ",":
			return false
		case low == "from":
			from = i
		case from > 0 && (bars.Has(low) || prevents.Has(low)):
			return true
		}
	}
	return false
}

// bars are further verbs of who does not let others come.
var bars = set("bar bars barred barring ban bans banned banning prohibit prohibits prohibited forbid forbids forbade forbidden exclude excludes excluded")

// plays reports a clause about teams that met in a game: "A Maldivian football team met Sri Lanka in the final".
func plays(in *Input) bool {
	game, side := false, false
	for i := in.Clause.Start; i < in.Clause.End; i++ {
		switch low := in.Text.Tokens[i].Lower; {
		case games.Has(low):
			game = true
		case teams.Has(low):
			side = true
		}
	}
	return game && side
}

var (
	games = set("football cricket hockey rugby volleyball basketball chess olympic olympics")
	teams = set("team teams final finals cup league championship championships eleven squad medal medals")
)
