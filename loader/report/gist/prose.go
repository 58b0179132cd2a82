package gist

import "strings"

// reports tells whether a clause of running text that names nobody, or that no listed word speaks
// of, reports something at all: it has a verb that tells of the past, is no line about the page
// ("Last updated: 7 May 2018"), and its date is no whole decade, which a chapter has.
func reports(in *Input) bool {
	if date := in.Date.String(); strings.Contains(date, "X") {
		return false
	}
	verb := false
	for i := in.Clause.Start; i < in.Clause.End; i++ {
		t := &in.Text.Tokens[i]
		if pageWords.Has(t.Lower) || aboutPage(in, i) {
			return false
		}
		verb = verb || t.Text == t.Lower && (pastWords.Has(t.Lower) || len(t.Lower) > 4 && strings.HasSuffix(t.Lower, "ed"))
	}
	return verb
}

// aboutPage reports what is said of the text itself and when it was last worked on: "last edited",
// "last revised".
func aboutPage(in *Input, i int) bool {
	return in.Text.Tokens[i].Lower == "last" && i+1 < in.Clause.End && worked.Has(in.Text.Tokens[i+1].Lower)
}

// worked are the words of who goes over a page again.
var worked = set("edited revised modified changed amended checked")

// pageWords stand in lines about the text itself.
var pageWords = set("updated compiled accessed retrieved copyright reviewed archived webmaster contents summary appendix isbn")

// pastWords are past forms that do not end in -ed.
var pastWords = set(`was were had became began broke brought built bought came chose cut drew drove fell flew forbade fought found gave got went grew held hit kept knew laid led left let lost made met
	put quit ran rose sank sat saw sent set shot shut spoke split spread stood stole struck swore told took threw understood undertook won withdrew wrote paid sold said bore dealt sought
	is are has have becomes begins comes goes takes gives makes meets leaves`)
