package gist

import "entente/schema"

// keeps reports a clause that only says that ties went on: "Peru keeps diplomatic relations with the exiles". Since when
// it has them is told of.
func keeps(in *Input) bool {
	tokens := in.Text.Tokens
	for i := in.Clause.Start + 1; i+1 < in.Clause.End; i++ {
		switch tokens[i].Lower {
		case "since", "until", "till":
			return false
		case "keeps", "kept", "maintains", "maintained", "retains", "retained":
			for j := i + 1; j < min(in.Clause.End, i+4); j++ {
				switch tokens[j].Lower {
				case "ties", "relations", "links", "contacts":
					return !hasWord(in, j, "since", "until", "till")
				}
			}
		}
	}
	return false
}

// hopedFor reports that a word only names what somebody looks into or hopes for: "explored ways of restoring relations",
// "the potential for widening trade".
func hopedFor(in *Input, at int) bool {
	tokens := in.Text.Tokens
	for i := max(in.Clause.Start, at-maxAim); i+1 < at; i++ {
		if !aimed.Has(tokens[i].Lower) {
			continue
		}
		switch tokens[i+1].Lower {
		case "of", "for", "to", "in":
			return true
		}
	}
	return false
}

// aimedAt reports a word behind "aimed at", "bent on": what a deed was to bring about and may not have.
func aimedAt(in *Input, at int) bool {
	if at < in.Clause.Start+2 {
		return false
	}
	switch in.Text.Tokens[at-1].Lower {
	case "at":
		return in.Text.Tokens[at-2].Lower == "aimed" || in.Text.Tokens[at-2].Lower == "aiming"
	case "on":
		return in.Text.Tokens[at-2].Lower == "bent" || in.Text.Tokens[at-2].Lower == "intent"
	}
	return false
}

// maxAim is how many words may stand between an aim and what is aimed at.
const maxAim = 8

// aimed are words before what may come of it.
var aimed = set("ways means avenues scope potential prospects opportunities possibilities room view readiness willingness")

// figurative reports a war that is fought with prices or words: "a trade war". Ties are worse for it, but no shot falls.
func figurative(in *Input, i int) bool {
	if i == in.Clause.Start || in.Memo.said(i).of != schema.War {
		return false
	}
	switch in.Text.Tokens[i-1].Lower {
	case "trade", "price", "tariff", "tariffs", "currency", "propaganda", "customs", "cod", "gas":
		return true
	}
	return false
}

// compared reports a word behind "than when", "than before": it only measures what is told against another time.
func compared(in *Input, at int) bool {
	tokens := in.Text.Tokens
	for i := at - 1; i > in.Clause.Start; i-- {
		switch tokens[i].Lower {
		case ",", ";", "(":
			return false
		case "than":
			switch tokens[i+1].Lower {
			case "when", "before", "during", "while":
				return true
			}
			return false
		}
	}
	return false
}
