package mention

import (
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
