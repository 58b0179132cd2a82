package report

import (
	"slices"

	"entente/loader/report/event"
	"entente/loader/report/text"
	"entente/schema"
)

// maxOccasion is how many tokens brackets hold at the most that only name an occasion.
const maxOccasion = 9

// occasion reports whether a meeting is only what brackets behind a journey name as its occasion:
// "PM Sharif's visit to Nepal, Nov. 2014 (18th SAARC Summit)".
func (d *reading) occasion(f *event.Found, before []event.Found) bool {
	if f.Event.Type != schema.Meeting || len(before) == 0 || before[len(before)-1].Event.Type != schema.Visit && !(len(before) > 1 && before[len(before)-1].Event.Type == schema.Meeting && before[len(before)-2].Event.Type == schema.Visit) {
		return false
	}
	at := d.t.TokenFrom(f.At())
	open := d.openBracket(at, max(0, at-maxOccasion))
	if open < 0 {
		return false
	}
	for i := open + 1; i < min(len(d.t.Tokens), open+maxOccasion); i++ {
		switch t := &d.t.Tokens[i]; {
		case t.Text == ")":
			return true
		case t.Kind == text.Word && !t.Capital && !occasionWords.Has(t.Lower):
			return false
		}
	}
	return false
}

// occasionWords stand within the name of an occasion.
var occasionWords = text.SetOf("th st nd rd of the for on and in at annual summit conference meeting session")

// signedBy reports a meeting that only the names of those tell who signed what the same note names: "Basic Treaty, Gyula Horn and
// Vladimír Mečiar, in Paris".
func signedBy(f *event.Found, before []event.Found) bool {
	if f.Explain.Rule != "meetings/note" || len(f.Event.Party) == 0 {
		return false
	}
	return slices.ContainsFunc(before, func(o event.Found) bool {
		return o.Event.Type == schema.Agreement && o.Event.Date == f.Event.Date && !slices.ContainsFunc(f.Event.Party, func(x schema.Entity) bool { return !x.Among(o.Event.Party) })
	})
}
