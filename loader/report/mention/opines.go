package mention

import (
	"strings"

	"entente/loader/report/text"
)

// uttersBeside reports whether a verb of any kind stands between the end of a quotation and a run, or behind a run that follows
// one: “…,” tweets Clara Montes of the office. “…,” Clara Montes goes on.
func (d *reading) uttersBeside(i, end int) bool {
	verb, mark := i-1, i-2
	if unquotes(d.tok(i-1).Text) && d.tok(i-1).Text != "'" && d.tok(i-1).Text != "’" {
		verb, mark = end, i-1
	}
	t := d.tok(verb)
	if !unquotes(d.tok(mark).Text) || d.tok(mark).Text == "\"" && d.tok(mark).Space || !t.Space || !d.tok(i).Space || t.Capital || t.Kind != text.Word || t.Len() < 4 {
		return false
	}
	switch d.tok(mark - 1).Text {
	case ",", "?", "!", "…":
	default:
		if !isDash(d.t.Runes[d.tok(mark).Start]) { // "– We lost it – sighs Clara Montes", see structure
			return false
		}
	}
	return t.Text[len(t.Text)-1] == 's' || t.Text[len(t.Text)-2:] == "ed"
}

// opines reports whether the words about a run say what somebody thinks: "in Clara Montes's
// view", "Clara Montes, for one, doubts", "Clara Montes has no doubt that".
func (d *reading) opines(i, end int) bool {
	next := d.tok(end)
	if d.tok(i-1).Lower == "to" && d.tok(i-2).Lower == "according" {
		return true
	}
	if d.tok(i-1).Lower == "of" && verdicts.Has(d.tok(i-2).Lower) && d.tok(i-3).Lower == "the" && d.tok(i-4).Lower == "in" {
		return true // "in the words of Clara Montes"
	}
	if at := d.pastPlace(end); d.tok(at).Text == "," && d.tok(at+2).Text == "," && strings.HasSuffix(d.tok(at+1).Lower, "ing") && tellers.Has(d.tok(at+3).Lower) {
		return true // "Clara Montes (Lima), responding, doubted"
	}
	if next.Lower == "that" && d.tok(i-1).Lower == "by" && tellers.Has(d.tok(i-2).Lower) && d.tok(i-3).Lower == "was" {
		return true // "it was noted by Clara Montes that"
	}
	if next.Lower == "it" && d.tok(end+1).Lower == "was" && tellers.Has(d.tok(end+2).Lower) && d.tok(end+3).Lower == "that" {
		return true // "in the speech of Clara Montes it was noted that"
	}
	if (next.Lower == "takes" || next.Lower == "took") && d.takesView(end+1) {
		return true
	}
	if next.Lower == "who" && d.tok(i-1).Lower == "was" && d.tok(i-2).Lower == "it" {
		return true // "it was Clara Montes who said"
	}
	if next.Lower == "is" && d.tok(end+1).Lower == "said" && d.tok(end+2).Lower == "to" && d.tok(end+3).Lower == "have" {
		return true
	}
	switch next.Lower {
	case "'s", "’s":
		before := d.tok(i - 1).Lower
		return verdicts.Has(d.tok(end+1).Lower) && (before == "in" || before == "to" || before == "by")
	case "has", "had", "is", "was", "remains", "remained":
		if d.hasSaid(end) {
			return true
		}
		for k := end + 1; k < end+5; k++ {
			switch d.tok(k).Lower {
			case "doubt", "doubts", "sure", "certain", "convinced", "confident", "persuaded", "opinion", "sceptical", "skeptical", "praise", "illusions", "asked", "born":
				return true
			case ".", ",", ";":
				return false
			}
		}
	case "holds", "held":
		return d.tok(end+1).Lower == "that"
	case ",":
		if d.starts[i] && d.saysBehind(end) {
			return true
		}
		if d.tok(i-1).Text == "," && (tellers.Has(d.tok(end+1).Lower) || utters.Has(d.tok(end+1).Lower)) {
			return true // "One of them, Clara Montes, argues"
		}
		return d.tok(end+1).Lower == "for" && d.tok(end+2).Lower == "one" && d.tok(end+3).Lower == ","
	case "does", "did", "would":
		if d.tok(end+1).Lower == "not" {
			switch d.tok(end + 2).Lower {
			case "think", "believe", "expect", "agree", "share", "rule", "see", "doubt", "deny", "dispute":
				return true // "Jane Kinninmont does not think so"
			}
		}
	case "believe", "think", "expect", "agree", "doubt":
		before := d.tok(i - 1).Lower
		return before == "does" || before == "did"
	}
	return false
}

// takesView reports "the opposite position", "a cooler view" at j, which only persons take.
func (d *reading) takesView(j int) bool {
	if w := d.tok(j).Lower; w != "the" && w != "a" {
		return false
	}
	for k := j + 1; k < j+4; k++ {
		switch d.tok(k).Lower {
		case "view", "position", "line", "stance":
			return k > j+1
		}
	}
	return false
}

// quotedBehind reports whether a quotation that "he" or "she" says follows the sentence that ends what
// begins at j: "Clara Montes keeps the museum of the port. “It was a raid,” she says."
func (d *reading) quotedBehind(j int) bool {
	ended := false
	for k := j; k < min(len(d.tokens)-2, j+maxQuoted); k++ {
		t := d.tok(k)
		if t.LineBreak && d.starts[k] {
			return false // another paragraph
		}
		ended = ended || d.starts[k] && k > j
		if w := d.tok(k + 1).Lower; ended && (t.Text == "\"" || t.Text == "”" || t.Text == "»") && (w == "he" || w == "she") {
			return sayers.Has(d.tok(k+2).Lower) || tellers.Has(d.tok(k+2).Lower)
		}
	}
	return false
}

// saysNext reports whether the run from i to end is the subject of a sentence that names no person before it, and the next
// sentence says in the same paragraph what he or she says: "Across the bridge the stall holder Juma Makwega was more hopeful.
// He said sales had doubled."
func (d *reading) saysNext(i, end int) bool {
	if before := d.tok(i - 1); !d.starts[i] && (before.Kind == text.Word && (before.Capital || prepositions.Has(before.Lower)) || before.Lower == "the") {
		return false
	}
	next := d.tok(end)
	if articles.Has(d.tok(i).Lower) {
		return false // "La Gaceta has an interview with Clara Montes. She said"
	}
	if next.Capital || next.Kind != text.Word || !(auxiliaries.Has(next.Lower) || next.Len() > 3 && (looksVerb(next.Lower) || strings.HasSuffix(next.Lower, "ed"))) {
		return false
	}
	if after := d.tok(end + 1); (next.Lower == "was" || next.Lower == "is") && (strings.HasSuffix(after.Lower, "ed") || after.Lower == "held") {
		return false // "The first Coordinated Patrol was held in May. He said"
	}
	for k := i; k > 0 && !d.starts[k]; k-- {
		if n := len(d.found); n > 0 && d.found[n-1].kind == kindPerson && d.found[n-1].Tokens.End > k-1 {
			return false
		}
	}
	for k := end + 1; k < min(len(d.tokens)-1, end+maxDescribed); k++ {
		if !d.starts[k] {
			continue
		}
		w := d.tok(k)
		return !w.LineBreak && (w.Lower == "he" || w.Lower == "she") && (sayers.Has(d.tok(k+1).Lower) || tellers.Has(d.tok(k+1).Lower) || utters.Has(d.tok(k+1).Lower))
	}
	return false
}

// prepositions stand before what is no subject, auxiliaries behind what is one.
var (
	prepositions = text.SetOf("in at on to of from for with by near into through across over under against between about after before since until like as than outside inside towards around and or")
	auxiliaries  = text.SetOf("was is isn't isn’t wasn't wasn’t has had remains took takes got sees saw told came went")
)

// maxQuoted is how many tokens behind a name a quotation may end that is its bearer's.
const maxQuoted = 70

// saysBehind reports whether a verb of saying follows what two commas from j on set off: ", on the
// other hand, emphasises", ", in exile in London, complained".
func (d *reading) saysBehind(j int) bool {
	most := maxSetOff
	switch d.tok(j + 1).Lower {
	case "a", "an", "who", "whose":
		most = maxDescribed // "Clara Montes, who sells petrol in bottles on the road to the pass, says"
	}
	for k := j + 1; k < j+most; k++ {
		switch t := d.tok(k); {
		case t.Text == ",":
			w := d.tok(k + 1).Lower
			return sayers.Has(w) || utters.Has(w) || w == "called" || w == "described" || w == "bemoaned" || d.hasSaid(k+1)
		case t.Kind == text.Punct || d.starts[k]:
			return false
		}
	}
	return false
}

// hasSaid reports whether "has" or "had" at j is of a verb of saying: "has called this", "had long
// argued that".
func (d *reading) hasSaid(j int) bool {
	if w := d.tok(j).Lower; w != "has" && w != "had" {
		return false
	}
	for k := j + 1; k < j+3; k++ {
		switch w := d.tok(k).Lower; {
		case sayers.Has(w) || utters.Has(w) || w == "called" || w == "described" || w == "written" || w == "suggested":
			return true
		case w != "long" && w != "also" && w != "often" && w != "since" && w != "repeatedly" && w != "always":
			return false
		}
	}
	return false
}

// speaks reports whether a word that no table knows stands elsewhere alone as the
// subject of a verb of speech.
func (d *reading) speaks(i int) bool {
	if d.speakers == nil {
		d.speakers = map[string]bool{}
		for k := 1; k+1 < len(d.tokens); k++ {
			t, next := d.tok(k), d.tok(k+1)
			if t.Capital && t.Kind == text.Word && d.words[k] == 0 && t.Len() > 2 && (tellers.Has(next.Lower) || utters.Has(next.Lower)) && !next.Capital && (d.starts[k] || !d.tok(k-1).Capital) {
				d.speakers[t.Lower] = true
			}
		}
	}
	return d.speakers[d.tok(i).Lower]
}

// sayers stand before or behind the speaker of quoted words.
var sayers = set("argues thinks believes admits explains confirms recalls adds concedes warns insists maintains notes claims stresses observes remarked observed admitted confirmed conceded believed thought said says told asked warned added argued explained wrote writes declared replied noted claimed insisted stressed recalled concluded")

// maxSetOff is how many tokens two commas may set off between a name and its verb.
const maxSetOff = 10

// maxDescribed is how many they may where they say what somebody is or does.
const maxDescribed = 26

// pastPlace is the token behind a place in brackets, or the one given.
func (d *reading) pastPlace(i int) int {
	if d.tok(i).Text != "(" {
		return i
	}
	for k := i + 1; k < i+7; k++ {
		if d.tok(k).Text == ")" {
			return k + 1
		}
	}
	return i
}
