package when

import (
	"strings"

	"entente/loader/report/text"
)

// wasSo reports whether the words before i tell of what was before the day of writing.
func (r *reader) wasSo(i int) bool {
	for j := i - 1; j >= r.start && j > i-9; j-- {
		switch r.tok(j).Lower {
		case ".", ";", "to", "for", "planned", "due", "scheduled":
			return false
		case "had", "was", "were":
			return true
		}
	}
	return false
}

// hadBeen reports whether the sentence before i tells of what had been before what was told last.
func (r *reader) hadBeen(i int) bool {
	for j := i - 1; j >= r.start && j > i-40; j-- {
		switch r.tok(j).Lower {
		case "had", "having", "earlier", "since":
			return true
		case ".", ";", "?", "!":
			if r.tok(j + 1).Capital {
				return false
			}
		}
	}
	return false
}

// went reports whether a verb of the past stands before "in" and the month at i, with a few words
// between: "stayed away in August". A participle behind "planned to be" or "are" tells nothing.
func (r *reader) went(i int) bool {
	if w := r.tok(i - 1).Lower; w != "in" && w != "on" {
		return false
	}
	for j := i - 2; j >= r.start && j > i-6; j-- {
		t := r.tok(j)
		if t.Kind != text.Word {
			return false
		}
		if !strings.HasSuffix(t.Lower, "ed") && !bygones.Has(t.Lower) || t.Capital {
			continue
		}
		switch r.tok(j - 1).Lower {
		case "be", "is", "are", "to", "a", "an", "the", "been":
			return false
		}
		switch t.Lower {
		case "planned", "scheduled", "expected", "need", "postponed", "delayed", "deferred", "adjourned", "indeed", "agreed", "promised", "hoped", "fixed", "moved", "slated", "arranged", "supposed", "pledged", "vowed", "proposed", "wanted", "intended":
			return false
		}
		return true
	}
	return false
}

// bygones are the past forms of common verbs that end otherwise than in -ed.
var bygones = set("met went came fell took left held broke gave sent won lost began fought withdrew flew told became made struck shot rose")

// recalled reports whether the words before i name what had been done as the reason for what
// is told: "in protest at the invasion in December".
func (r *reader) recalled(i int) bool {
	for j := i - 1; j >= r.start && j > i-14; j-- {
		switch r.tok(j).Lower {
		case "protest", "response", "reaction", "reply", "retaliation", "following", "after", "since", "revenge", "answer":
			return true
		}
	}
	return false
}

// cameAfter reports whether the words before i say that something came after what was told:
// "ambassadors followed in June".
func (r *reader) cameAfter(i int) bool {
	for j := i - 1; j >= r.start && j > i-4; j-- {
		switch r.tok(j).Lower {
		case "followed", "follows":
			return r.tok(j+1).Lower != "by"
		case ".", ";", ",":
			return false
		}
	}
	return false
}

// reportedBack reports a year before the one told of in what somebody says had been done by then: "He said
// that the border had been settled in 1899." What is told next does not go on from there.
func (r *reader) reportedBack(p period, i int) bool {
	if p.from.year == 0 || p.relative || p.from.year >= r.anchor.year || r.anchor.decade || r.anchor.century {
		return false
	}
	had := false
	for j := i - 1; j >= r.start && j > i-14; j-- {
		switch t := r.tok(j); t.Lower {
		case ".", ";", ":":
			return false
		case "had":
			had = true
		case "that":
			if had {
				return true
			}
		}
	}
	return false
}
