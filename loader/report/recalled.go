package report

import (
	"slices"
	"strings"

	"entente/loader/report/text"
	"entente/schema"
)

// recalled gives the end of a treaty that is called by its year alone, "abrogates the 1974 treaty",
// the parties that the document told of under that year, and its name; a treaty of which the document
// has told before lends its name to what becomes of it, "declares the protocols void".
func (d *reading) recalled(e *schema.Event) {
	if e.Type != schema.Withdrawal && e.Type != schema.Agreement || len(e.Source)+len(e.Party) == 0 {
		return
	}
	span := text.Span{Start: e.Provenance.Start, End: e.Provenance.End}
	if e.Type == schema.Withdrawal && len(statesIn(e.Source)) == 1 {
		if year := d.treatyYear(span); year != 0 {
			d.ofYear(e, year)
			return
		}
	}
	if len(e.Object) > 0 || e.Type == schema.Agreement && !d.holdsWord(span, confirms) {
		return
	}
	noun := d.theTreaty(span)
	if noun == "" {
		return
	}
	sides := append(statesIn(e.Source), statesIn(e.Party)...)
	for i := len(d.result.Events) - 1; i >= max(0, len(d.result.Events)-maxDirection); i-- {
		have := d.result.Events[i]
		if have.Type != schema.Agreement || !slices.ContainsFunc(sides, func(x schema.Entity) bool { return x.Among(have.Party) }) {
			continue
		}
		for _, x := range have.Object {
			if x.Kind == schema.Treaty && calledBy(x.Name, noun) {
				e.Add(schema.RoleObject, x)
				return
			}
		}
	}
}

// ofYear gives the end of a treaty the parties and the name of the one treaty of a year.
func (d *reading) ofYear(e *schema.Event, year int) {
	own := statesIn(e.Source)[0]
	var made *schema.Event
	for i := len(d.result.Events) - 1; i >= max(0, len(d.result.Events)-maxDirection); i-- {
		have := d.result.Events[i]
		if have.Type != schema.Agreement || have.Date.IsZero() || have.Date.Earliest().Open() || have.Date.Earliest().Year() != year || have.Date.Latest().Year() != year || !own.Among(have.Party) {
			continue
		}
		if made != nil {
			return // two treaties of the year
		}
		made = have
	}
	if made == nil {
		return
	}
	e.Target, e.Party = nil, nil
	for _, x := range statesIn(made.Party) {
		if !x.Same(own) {
			e.Add(schema.RoleTarget, x)
		}
	}
	for _, x := range made.Object {
		if x.Kind == schema.Treaty && len(e.Object) == 0 {
			e.Add(schema.RoleObject, x)
		}
	}
}

// theTreaty is the noun by which a passage calls a treaty told of before: "the treaty", "the nuclear
// accord", "these protocols". "" for none, and where words behind it say which.
func (d *reading) theTreaty(span text.Span) string {
	tokens := d.t.TokensIn(span)
	for i := tokens.Start; i < tokens.End; i++ {
		if !definite.Has(d.t.Tokens[i].Lower) {
			continue
		}
		for j := i + 1; j < min(i+3, tokens.End); j++ {
			t := &d.t.Tokens[j]
			noun := strings.TrimSuffix(t.Lower, "s")
			if t.Kind != text.Word || t.Capital && (j > i+1 || !treatyNouns.Has(noun)) {
				break // "the Moscow treaty"
			}
			if treatyNouns.Has(noun) {
				if j+1 < len(d.t.Tokens) && specific.Has(d.t.Tokens[j+1].Lower) {
					return ""
				}
				return noun
			}
		}
	}
	return ""
}

// definite are the words before what is known; specific those behind a noun that say which it is.
var (
	definite = text.SetOf("the this these both")
	specific = text.SetOf("of on with between for concerning which that")
	// confirms are what is done to a treaty that was made before.
	confirms = text.SetOf("ratify ratifies ratified ratification approve approves approved")
)

// holdsWord reports one of some words in a passage.
func (d *reading) holdsWord(span text.Span, words *text.Words) bool {
	tokens := d.t.TokensIn(span)
	return slices.ContainsFunc(d.t.Tokens[tokens.Start:tokens.End], func(t text.Token) bool { return words.Has(t.Lower) })
}

// calledBy reports a treaty's name with a noun in it, or another for the same.
func calledBy(name, noun string) bool {
	for _, w := range strings.Fields(strings.ToLower(name)) {
		if w = strings.TrimSuffix(w, "s"); w == noun || agreed.Has(w) && agreed.Has(noun) {
			return true
		}
	}
	return false
}

// agreed are nouns for the same kind of treaty.
var agreed = text.SetOf("agreement accord deal")

// treatyYear is the year by which a passage calls a treaty: "the 1974 treaty", "the treaty of 1974".
// 0 for none.
func (d *reading) treatyYear(span text.Span) (year int) {
	tokens := d.t.TokensIn(span)
	tokens.End = min(tokens.End+yearBehind, len(d.t.Tokens))
	for i := tokens.Start; i < tokens.End; i++ {
		if d.t.Tokens[i].Kind != text.Number || len(d.t.Tokens[i].Text) != 4 {
			continue
		}
		year = 0
		for _, c := range d.t.Tokens[i].Text {
			if c < '0' || c > '9' {
				return 0
			}
			year = 10*year + int(c-'0')
		}
		for j := i + 1; j < min(i+3, tokens.End); j++ {
			if treatyNouns.Has(d.t.Tokens[j].Lower) && d.t.Tokens[i-1].Lower == "the" && !d.withPartner(j+1) {
				return year
			}
		}
		if i > tokens.Start+1 && strings.Contains("of from", d.t.Tokens[i-1].Lower) && treatyNouns.Has(d.t.Tokens[i-2].Lower) && !d.withPartner(i+1) {
			return year
		}
	}
	return 0
}

// yearBehind is how many words behind what was read the year of the treaty may stand.
const yearBehind = 3

// withPartner reports that the partner is named behind the treaty.
func (d *reading) withPartner(i int) bool {
	return i < len(d.t.Tokens) && (d.t.Tokens[i].Lower == "with" || d.t.Tokens[i].Lower == "between")
}

// treatyNouns are the nouns by which a treaty is called.
var treatyNouns = text.SetOf("treaty pact agreement accord accords convention protocol protocols declaration alliance concordat communique communiqué")
