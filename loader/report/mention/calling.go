package mention

import (
	"entente/loader/report/text"
)

// officeBefore reports whether what somebody is ends at a comma: "the Danish minister in Washington",
// "his chief negotiator".
func (d *reading) officeBefore(comma int) bool {
	for k := comma - 1; k >= max(0, comma-7); k-- {
		w := d.tok(k)
		if w.Kind == text.Punct && w.Text != "-" || d.starts[k+1] {
			return false
		}
		if callings.Has(w.Lower) || posts.Has(w.Lower) {
			for j := k - 1; j >= max(0, k-4); j-- {
				switch d.tok(j).Lower {
				case "the", "our", "another", "a", "an", "his", "her", "its", "their", "'s":
					return true
				}
			}
			return false
		}
	}
	return false
}

// posts are offices in small letters.
var posts = text.SetOf("minister ambassador envoy president premier leader commander chief secretary spokesman spokeswoman governor consul negotiator chancellor king general admiral colonel brother wife son deputy representative guest visitor voice reader correspondent host hostess lecturer")

// worksAt reports whether a comma, a bracket or "of" follows, and the name of a body where
// people work: "(University of Tabriz)", ", Chamber of Industry,", "of Fudan University".
func (d *reading) worksAt(j int) bool {
	switch d.tok(j).Text {
	case ",", "(", "of", "at", "from":
	default:
		return false
	}
	for k := j + 1; k < j+7; k++ {
		t := d.tok(k)
		switch {
		case t.Capital && workplaces.Has(t.Lower):
			return true
		case t.Lower == "of" || t.Lower == "the" || t.Lower == "for" || t.Lower == "de" || t.Capital && t.Kind == text.Word:
		default:
			return false
		}
	}
	return false
}

// employers are bodies that people work for and states do not sign treaties with.
var employers = text.SetOf("university institute institution college academy school faculty chamber centre center foundation observatory museum archive archives polytechnic seminary hospital bank group forum society association agency network endowment fund council newspaper tribune observer")

// workplaces are further such bodies where a name stands before them: "Kjetil Aasen of the Bergen Desk on Maritime Disputes".
var workplaces = text.Union(employers, text.SetOf(`desk institut instituto istituto stiftung lab laboratory watch trust circle library programme initiative monitor
	universidad universidade università université universität fundación fundação centro akademie academia times gazette courier herald`))

// lives reports whether the words behind a run tell of a person: "teaches history", "is a
// historian in Quito", "was blunt:", "'s verdict is".
func (d *reading) lives(j int) bool {
	t := d.tok(j)
	switch {
	case personal.Has(t.Lower) && !t.Capital:
		return true
	case t.Lower == "'s" || t.Lower == "’s":
		return verdicts.Has(d.tok(j + 1).Lower)
	case t.Lower == "is" || t.Lower == "was":
		if d.isState(j+1) && (d.tok(j+2).Lower == "'s" || d.tok(j+2).Lower == "’s") && d.calling(j+3) {
			return true // "was Peru's ambassador in Quito"
		}
		return moods.Has(d.tok(j+1).Lower) || (d.tok(j+1).Lower == "a" || d.tok(j+1).Lower == "an" || d.tok(j+1).Lower == "the") && d.calling(j+2)
	}
	return false
}

// calling reports whether a description with what someone is by profession begins at
// j: "program coordinator of", "a senior fellow at".
func (d *reading) calling(j int) bool {
	for k := j; k < j+5; k++ {
		t := d.tok(k)
		if t.Kind == text.Punct || t.Lower == "and" {
			return false
		}
		if callings.Has(t.Lower) {
			after := d.tok(k + 1)
			if callings.Has(after.Lower) {
				continue // "a student leader from"
			}
			if t.Capital && after.Capital && d.employedAt(k+1) {
				return true // "Director MIRS", "Dean Faculty of Law"
			}
			return after.Lower == "of" || after.Lower == "to" || after.Lower == "at" || after.Lower == "in" || after.Lower == "for" || after.Lower == "who" || after.Lower == "from" || after.Lower == "with" || after.Text == "," || after.Lower == "and"
		}
	}
	return false
}

// employedAt reports whether a body where people work is named at k, by letters or in words.
func (d *reading) employedAt(k int) bool {
	for j := k; j < k+7; j++ {
		t := d.tok(j)
		switch {
		case t.Capital && employers.Has(t.Lower), d.letters(j) && t.Len() > 2:
			return true
		case t.Kind == text.Word && t.Capital, t.Lower == "of", t.Lower == "the", t.Lower == "for", t.Lower == "and", t.Text == "&", t.Text == "-":
		default:
			return false
		}
	}
	return false
}

// kin reports whether an apposition tells whose a person is: "Mr. Khashoggi's fiancée,", "the
// mayor's sister,", "the president's adviser on Asia,".
func (d *reading) kin(j int) bool {
	owned := false
	for k := j; k < j+8; k++ {
		t := d.tok(k)
		switch {
		case t.Lower == "'s" || t.Lower == "’s":
			owned = true
		case owned && (kindred.Has(t.Lower) || callings.Has(t.Lower)):
			after := d.tok(k + 1).Lower
			return after == "," || after == "in" || after == "on" || after == "for" || after == "at"
		case t.Text == "," || t.Text == ";":
			return false
		}
	}
	return false
}

// kindred are what somebody is to another.
var kindred = text.SetOf(`wife husband widow widower fiancée fiancee fiancé mother father son daughter sister brother cousin uncle nephew niece aunt grandson granddaughter partner friend ally
	lawyer aide assistant deputy successor predecessor heir rival critic biographer interpreter translator doctor bodyguard widows representative minister premier ambassador`)

// personal verbs have persons as subjects, moods are what persons are, verdicts what
// they give.
var (
	personal = text.SetOf("intervened interjected interrupted teaches taught lives lived works worked laughed laughs smiled smiles shrugged shrugs remembers remembered expects hopes thinks knows studies studied grew worries worried fears feared shook sighed warns also")
	moods    = text.SetOf("blunt blunter hopeful optimistic pessimistic cautious dismissive scathing doubtful sceptical skeptical convinced angry furious candid frank born unimpressed")
	verdicts = text.SetOf(`verdict answer reply comment conclusion explanation advice assessment view views opinion judgment judgement belief conviction contention argument thesis hope fear claim
		analysis reading interpretation estimate account words eyes mind impression warning prediction response`)
)
