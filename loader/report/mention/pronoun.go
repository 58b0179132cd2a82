package mention

import (
	"strings"

	"entente/loader/report/text"
	"entente/schema"
)

// pro is the sort of a pronoun or pair phrase.
type pro uint8

const (
	noPro      pro = iota
	proHe          // he, his, she
	proHim         // him: not the subject of its own clause
	proIt          // it, its
	proThey        // they, their, them
	proPair        // the two countries, both sides
	proTwo         // the two leaders: persons
	proSeveral     // the three states, the four presidents
	proFormer      // the former
	proLatter      // the latter
	proLand        // the country
	proRealm       // the kingdom, the sultanate: the one of the two whom the document is about that is one
	proBody        // the same body: the organisation named last
	proOther       // its neighbour, its smaller ally: the other of the two whom the document is about
)

var proWords = text.DictOf(map[string]pro{
	"he": proHe, "his": proHe, "she": proHe, "himself": proHe, "him": proHim, "it": proIt, "its": proIt, "they": proThey, "their": proThey, "them": proThey,
	"her": proHe,
})

// openers are the lower-case words that a mention can begin with.
var openers = func() *text.Words {
	m := set("the our both two either neither each that which this de von van bin al el ul la le du di m then former late")
	for _, w := range proWords.List() {
		m.Add(w)
	}
	return m
}()

var pairNouns = set("countries nations states neighbours neighbors sides governments powers parties capitals republics allies adversaries rivals giants peoples armies militaries superpowers")

// sameBodies are nouns that mean an organisation named before.
var sameBodies = set("body organisation organization bloc alliance grouping council court tribunal committee commission union")

// bodyBefore finds the organisation named last before the mention at k, in the entries before too.
func (d *reading) bodyBefore(k int) []int {
	for j := k - 1; j >= 0 && j > k-maxBodyBack; j-- {
		if f := &d.found[j]; f.kind == kindEntity && f.names(schema.Organisation) {
			return d.refer(j)
		}
	}
	return nil
}

// maxBodyBack is how many mentions back an organisation may be named.
const maxBodyBack = 12

// objectOf are prepositions behind which "both" at the end of a clause is two whom the text has named.
var objectOf = set("to on with from against between for upon by of into towards toward threatens threatened warns warned recognises recognised recognizes recognized denounces denounced visits visited")

var pairPersons = set("leaders presidents premiers ministers men statesmen prime foreign chancellors heads")

// pronoun takes a pronoun, "the former", "the two countries" and their kind.
func (d *reading) pronoun(i int) int {
	word := d.tok(i).Lower
	if end := d.otherOfTwo(i); end > i {
		f := found{kind: kindPronoun, person: -1, pro: proOther}
		f.Form = text.FormPronoun
		f.Possessive = d.tok(end).Lower == "'s" || d.tok(end).Lower == "’s"
		d.add(f, i, end)
		return end
	}
	if p := proWords.Of(word); p != noPro {
		f := found{kind: kindPronoun, person: -1, pro: p}
		f.Form = text.FormPronoun
		f.Plural = p == proThey
		f.Possessive = word == "his" || word == "its" || word == "their" || word == "her" && d.tok(i+1).Kind == text.Word && !closedWords.Has(d.tok(i+1).Lower)
		if p == proIt && word == "it" && d.dummy(i) {
			return i
		}
		d.add(f, i, i+1)
		return i + 1
	}
	if word == "the" && d.tok(i+1).Lower == "same" && sameBodies.Has(d.tok(i+2).Lower) && !d.tok(i+2).Capital {
		f := found{kind: kindPronoun, person: -1, pro: proBody}
		f.Form = text.FormPronoun
		d.add(f, i, i+3)
		return i + 3
	}
	j, p, office, several := i, noPro, "", 0
	if word == "the" || word == "these" || word == "those" {
		j++
	}
	switch w := d.tok(j).Lower; w {
	case "two", "both", "either", "neither", "each":
		if w == "each" && !d.starts[i] && d.tok(i-1).Text != "," && d.tok(i-1).Lower != "and" {
			break // "a dozen on each side"
		}
		j++
		for k := 0; k < 2 && (pairAdjectives.Has(d.tok(j).Lower) || d.tok(j).Text == "-"); k++ {
			j++
		}
		switch n := d.tok(j).Lower; {
		case pairNouns.Has(n) || (w == "either" || w == "neither" || w == "each") && (n == "side" || n == "country" || n == "party" || n == "government"):
			p = proPair
		case pairPersons.Has(n) && d.wholeOffice(n, j) && !(n == "men" && w == "two" && j == i+1): // "shooting two men"
			p, office = proTwo, pairOffices[n]
			if n == "prime" || n == "foreign" {
				j++
			}
			if d.tok(j).Lower == "ministries" {
				p, office = proPair, "" // of two states, whoever heads them
			}
		case w == "both" && word == "both" && d.tok(j-1).Capital && looksVerb(n) && !dual.Has(n):
			p, j = proPair, j-1 // "Both supported the rebels"
		case w == "both" && word == "both" && looksVerb(n) && !dual.Has(n) && d.tok(j+1).Lower != "and":
			p, j = proPair, j-1 // "In October both go to war"
		case w == "both" && word == "both" && d.tok(j).Kind == text.Punct && d.tok(j).Text != "-" && (located.Has(d.tok(i-1).Lower) || looksVerb(d.tok(i-1).Lower) || objectOf.Has(d.tok(i-1).Lower)):
			p, j = proPair, j-1 // "an embargo on both."
		case w == "both" && closedWords.Has(n) && n != "the" && n != "a" && n != "in" && n != "of" || w == "two" && j > i+1 && (closedWords.Has(n) || looksVerb(n)):
			p, j = proPair, j-1
		}
	case "three", "four", "five", "six":
		if j == i {
			break // "three states" are any three
		}
		j++
		for k := 0; k < 2 && (pairAdjectives.Has(d.tok(j).Lower) || d.tok(j).Text == "-"); k++ {
			j++
		}
		switch n := d.tok(j).Lower; {
		case pairNouns.Has(n) && n != "powers": // "the six powers" have a name of their own
			p, several = proSeveral, counted[w]
		case pairPersons.Has(n) && d.wholeOffice(n, j) && n != "men":
			p, several, office = proSeveral, counted[w], pairOffices[n]
			if office == "" {
				office = anyOffice
			}
			if n == "prime" || n == "foreign" {
				j++
			}
		}
	case "kingdom", "sultanate", "emirate", "principality":
		if word == "the" && !d.tok(j).Capital && d.tok(j+1).Lower != "of" && !d.tok(j+1).Capital && d.tok(j+1).Text != "-" {
			p = proRealm
		}
	case "former":
		p = d.contrast(i, j, proFormer)
	case "latter":
		p = proLatter
	case "country", "nation":
		if word == "the" && !d.tok(j).Capital && d.tok(j+1).Lower != "of" {
			p = proLand
		}
	}
	if word == "that" && d.tok(i+1).Lower == "country" {
		j, p = i+1, proLand
	}
	if p == noPro {
		return i
	}
	f := found{kind: kindPronoun, person: -1, pro: p, office: office, several: several}
	f.Form, f.Plural = text.FormPronoun, p == proPair || p == proTwo || p == proSeveral
	d.add(f, i, j+1)
	return j + 1
}

// counted are the numbers of those whom a phrase stands for.
var counted = map[string]int{"three": 3, "four": 4, "five": 5, "six": 6}

// anyOffice stands for that of leaders of whom none is said.
const anyOffice = "any"

// pairOffices are the offices that "the two prime ministers" and their kind hold.
var pairOffices = map[string]string{
	"prime": "Prime Minister", "premiers": "Prime Minister", "presidents": "President", "foreign": "Foreign Minister", "chancellors": "Chancellor",
}

var pairAdjectives = set("neighbouring neighboring great rival friendly brotherly asian european superpowers nuclear warring communist largest sister fraternal")

// contrast keeps "the former president" from being "the former".
func (d *reading) contrast(i, j int, p pro) pro {
	n := d.tok(j + 1)
	if i == j || n.Kind == text.Word && !closedWords.Has(n.Lower) && !looksVerb(n.Lower) && n.Lower != "'s" {
		return noPro
	}
	return p
}

// dummy reports an "it" that means nothing: "it is", "it was agreed that".
func (d *reading) dummy(i int) bool {
	n := d.tok(i + 1).Lower
	if after := d.tok(i + 2).Lower; agentive.Has(after) || strings.HasSuffix(after, "ing") && len(after) > len("being") {
		return false // "it is ready to withdraw", "it was restoring relations"
	}
	return (n == "is" || n == "was" || n == "'s" || n == "seems" || n == "appears") && !d.starts[i] || n == "is" || n == "was"
}

// agentive are words behind "it is" that are said of somebody who acts.
var agentive = set("ready willing unwilling prepared committed determined able unable reluctant open opposed")

// wholeOffice reports that a word which only begins an office goes on with the rest of it: "the two foreign ministers", not "both
// foreign policies".
func (d *reading) wholeOffice(word string, j int) bool {
	if word != "prime" && word != "foreign" {
		return true
	}
	switch d.tok(j + 1).Lower {
	case "ministers", "secretaries", "ministries":
		return true
	}
	return false
}
