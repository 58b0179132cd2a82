package structure

import (
	"strings"
	"unicode/utf8"

	"entente/loader/report/text"
)

// titles stand before the name of a person who takes the floor.
var titles = set(`mr mrs ms miss dr dra prof professor assoc asst associate sir lady lord dame madam madame mme monsieur h.e excellency hon honourable honorable rt
	ambassador amb minister president vice premier senator sen congressman congresswoman mp mna governor gov secretary chairman chairperson
	chairwoman chair director general gen lt lieutenant col colonel maj major brig brigadier air marshal admiral adm commodore cmde cmdr cdr captain capt commander
	field group rear chief justice judge advocate adv barrister engineer engr shri smt pandit maulana sheikh shaikh sheikha shaikha sayyida avm mshl syed begum datuk dato tan tun
	tengku pehin encik puan hajjah hajiya imam rabbi reverend rev bishop archbishop cardinal pope father sister dean rector chancellor foreign prime former ex deputy acting
	king queen prince princess sultan emir r retd rtd ret retired ambassadress councillor consul envoy hab habil herr frau don doña señor
	pr ing lic arq thiru thirumathi tmt selvi selvan er seri shrimati ratu tuan nana dato' commissioner mwl mwalimu maître maitre`)

// befores stand before a title and are none by themselves.
var befores = set("former ex deputy acting")

// notNames are capitalised words that head passages and are no one's name.
var notNames = set(`the a an and of for in on at to with from by relations relationship relation policy policies history background introduction overview conclusion
	conclusions recommendation recommendations summary discussion session sessions day first second third fourth opening closing keynote panel question questions
	answers trade economy economic security military defence defense political diplomatic cultural energy nuclear peace war wars cold treaty agreement agreements
	union republic states state nations asia asian africa african europe european america american middle east eastern west western north northern south southern
	central pacific atlantic ocean sea gulf future past present early late recent modern new old years year era period crisis cooperation conflict dispute
	border timeline chronology key dates events milestones foreign affairs report forum conference round table institute centre center university participants
	speakers chair remarks address speech statement views key points main findings way forward issues challenges prospects strategy strategic regional bilateral
	international world global under after before during between since until beyond beside within without towards toward what why how further reading see also external links references notes
	matters arising recorder note notes source sources other others lead paper papers comment comments response date venue time place topic title author editor subject objective objectives aim purpose format language update
	january february march april may june july august september october november december part chapter section annex appendix executive abstract programme agenda welcome next event downloads download slides issue contents newsletter
	webinar webinars seminar workshop symposium colloquium recap readout minutes proceedings transcript podcast episode
	getting there where when sleep sleeping eat eating reach visit visiting tips fares fare tickets tariff admission hours practicalities essentials map maps photograph photographs photo photos words picture pictures`)

var particles = set("de du da di del della van von der den bin ibn al el ul ur ben abu y e la le dos das zu ter af")

// looksLikeName reports whether tokens are a person's name as heads a speaker's part:
// a title and a name, or a name that the text knows elsewhere, with or without what
// the person is.
func (r *reader) looksLikeName(span text.Span) bool {
	_, _, ok := r.nameIn(span)
	return ok
}

// nameIn finds the person's name in a heading: behind "Speaker 1:" and before an
// affiliation. role is what stands before the name ("moderator").
func (r *reader) nameIn(span text.Span) (name text.Span, role string, ok bool) {
	name, role, shape := r.nameShape(span)
	return name, role, shape == sureName || shape == likeName && r.knownName(name)
}

// nameShaped reports whether some words have the form of a name and of what the person is.
func (r *reader) nameShaped(span text.Span) bool {
	_, _, shape := r.nameShape(span)
	return shape != noName
}

// How much the form of some words says of their being a person's name.
const (
	noName   = iota
	likeName // the right words for one
	sureName // behind a title or a role
)

func (r *reader) nameShape(span text.Span) (name text.Span, role string, shape int) {
	tokens := r.doc.Text.Tokens
	if span.Len() > 30 || span.Len() < 1 {
		return name, "", noName
	}
	i := span.Start
	for i+2 < span.End && ordinal(&tokens[i]) > 0 && tokens[i].Len() < 4 && (tokens[i+1].Text == ")" || tokens[i+1].Text == "." &&
		(tokens[i].Kind == text.Number || tokens[i].Len() > 1 || titles.Has(tokens[i+2].Lower) || roles.Has(tokens[i+2].Lower))) {
		i += 2 // "1. Dr …", but not "B. K. Bose"
	}
	for i+1 < span.End && section(&tokens[i]) > 0 {
		i++ // "3.1 Dr …"
	}
	if i+3 < span.End && tokens[i].Kind == text.Number && tokens[i+1].Text == "/" && tokens[i+2].Kind == text.Number && !tokens[i+2].Space {
		i += 3 // "16/42 Dr Khan's paper", an item of minutes
	}
	if end := i + 2; end+1 < span.End && tokens[i].Lower == "the" && titles.Has(tokens[i+1].Lower) && tokens[i+1].Capital && r.speaks(end, span.End) {
		return text.Span{Start: i, End: end}, "", sureName // "The Ambassador's remarks:"
	}
	i, role, loose := r.roleBefore(i, span.End)
	if i == span.Start && span.Len() > 2 && (tokens[i].Text == "By" || tokens[i].Text == "BY") {
		i, loose = i+1, true
	}
	start, titled, words, initials := i, false, 0, 0
	named := false
scan:
	for ; i < span.End; i++ {
		t := &tokens[i]
		low := strings.TrimSuffix(t.Lower, ".")
		switch {
		case t.Text == "." || t.Text == "-" && i > start && !t.Space || t.Text == "/" && titled && !named || stars.Has(t.Text) && i > start:
		case t.Text == "(" && i+2 < span.End && tokens[i+2].Text == ")" && titles.Has(strings.TrimSuffix(tokens[i+1].Lower, ".")):
			i += 2
			titled = true
		case t.Text == "(" && i+3 < span.End && tokens[i+3].Text == ")" && titles.Has(strings.TrimSuffix(tokens[i+1].Lower, ".")):
			i += 3
			titled = true
		case named && (t.Text == "'" || t.Text == "’") && !t.Space && i+1 < span.End && tokens[i+1].Kind == text.Word && tokens[i+1].Capital: // "Ochieng' Mbeo"
		case t.Kind != text.Word:
			break scan
		case named && tokens[i-1].Text == "-" && !t.Space && !tokens[i-1].Space: // "Kim Min-jae"
			if i > start+1 && particles.Has(tokens[i-2].Lower) {
				words++ // "Salma El-Gharbi"
			}
		case titled && !named && !t.Capital && text.Degrees.Has(low): // "Prof. em. Ama Owusu"
		case titles.Has(low) && !named && (t.Capital || low == "al"):
			titled = titled || !befores.Has(low) // "Former Resident Representative" is nobody
		case low == "of" && titled && !named:
			break scan // "Minister of …"
		case particles.Has(low) && i > start && i+1 < span.End:
		case t.Capital && (utf8.RuneCountInString(t.Text) == 1 || strings.HasSuffix(t.Text, ".")):
			initials++
		case t.Capital && !notNames.Has(t.Lower):
			words++
			named = true
		case low == "r" || low == "retd":
		default:
			break scan
		}
	}
	name = text.Span{Start: start, End: i}
	rest := i < span.End
	if rest && (r.bringsHistory(i, span.End) || !titled && role == "" && r.givesDay(i, span.End)) {
		return name, role, noName // the list below is the timeline; "Addis Ababa, 22 November 2018"
	}
	if rest {
		switch t := &tokens[i]; {
		case t.Text == "," || t.Text == "(" || t.Text == "[" || t.Text == "–" || t.Text == "—" || t.Text == "--" || t.Text == "-" && t.Space || t.Text == ":" || t.Text == "|" || t.LineBreak:
		case named && r.speaks(i, span.End):
		default:
			return name, role, noName
		}
	}
	switch {
	case words == 0 || words > 6, loose && !titled && start > span.Start && tokens[start-1].Lower == "from":
		return name, role, noName // "Views from Addis Ababa"
	case titled || role != "" && !loose:
		return name, role, sureName
	case words+initials < 2 || words+initials > 5:
		return name, role, noName
	}
	return name, role, likeName
}

// roleBefore steps over "Speaker 2:", "Moderator –", "Remarks by", "First paper:", "Key
// points of". loose is set where what follows may be something else than a name:
// "Statement of purpose".
func (r *reader) roleBefore(i, end int) (next int, role string, loose bool) {
	tokens := r.doc.Text.Tokens
	next = i
	words, only, said := 0, true, ""
	if j := i + 1; j+1 < end && roles.Has(r.doc.Text.Tokens[i].Lower) && (r.doc.Text.Tokens[j].Kind == text.Number || ordinal(&r.doc.Text.Tokens[j]) > 0 && r.doc.Text.Tokens[j].Len() < 4) && r.doc.Text.Gap(j+1) > 1 {
		return j + 1, r.doc.Text.Tokens[i].Lower, true // "PAPER 4.2   Ama Owusu (Accra)"
	}
	for j := i; j < min(end, i+maxRole); j++ {
		switch low := tokens[j].Lower; low {
		case ":", "–", "—", "-", "by", "of", "from", ",", ".":
			if low == "." && (words == 0 || j == i || tokens[j-1].Kind != text.Number && roman(tokens[j-1].Lower) == 0) {
				only = false
				continue // "Presentation 1. Prof. Baek"
			}
			of := low == "of" || low == "from"
			if words == 0 || j+1 >= end || !only && of || low == "," && (next == i || !only) {
				return next, role, loose
			}
			next, role, loose = j+1, said, of
			if !only {
				return next, role, loose
			}
		default:
			switch {
			case roles.Has(low):
				words++
				said = low
			case !roleFillers.Has(low) && ordinal(&tokens[j]) == 0:
				only = false
				if next > i || j-i > 6 {
					return next, role, loose
				}
			}
		}
	}
	return next, role, loose
}

// maxRole is how many tokens may stand before a name and say that the person speaks.
const maxRole = 14

// roles stand before or behind the name of who takes the floor, with roleFillers.
var (
	roles = set(`comment reply rejoinder speaker panellist panelist discussant presenter moderator chair chairman chairperson remarks address speech keynote presentation statement comments
		rapporteur respondent guest talk intervention views paper papers lecture points contribution interventions highlights gist excerpts excerpt extracts synopsis thesis theses contention submission submissions insights takeaways discussion input inputs opinion position testimony response argument arguments perspective perspectives reflections observations commentary message`)
	roleFillers = set(`the a first second third fourth fifth sixth seventh last next final lead main key opening closing welcome welcoming inaugural concluding introductory brief short
		summary number no one two three four five six special raised made given delivered guest salient principal his her an honour honor chief expressed shared video recorded written`)
)

// speaks reports whether what follows a name, up to the end of its line, only says that
// the person speaks: "'s remarks", "said:", "made the following points:".
func (r *reader) speaks(i, end int) bool {
	tokens := r.doc.Text.Tokens
	first := tokens[i].Lower
	if first == "'s" || first == "’s" || first == "'" || first == "’" {
		words := 0
		for k := i + 1; k < end; k++ {
			switch low := tokens[k].Lower; {
			case roles.Has(low):
				words++
			case !roleFillers.Has(low) && low != ":" && low != "on" || low == "on" && k+1 == end:
				return false
			case low == "on":
				return words > 0
			}
		}
		return words > 0
	}
	if end-i > 14 || tokens[end-1].Text != ":" && tokens[end-1].Text != ":-" && !(tokens[end-1].Text == "-" && tokens[end-2].Text == ":") {
		return false
	}
	for k := i; k < min(end, i+4); k++ {
		switch low := tokens[k].Lower; {
		case says.Has(low), makesPoints.Has(low):
			return true
		case low != "then" && low != "also" && low != "has" && low != "had" && low != "next":
			return false
		}
	}
	return false
}

// makesPoints stand between a name and a list of what the person said.
var makesPoints = set("made raised highlighted presented offered outlined listed put underlined emphasised emphasized stressed spoke shared gave identified discussed touched focused")

// knownName reports whether a name without a title stands elsewhere in the text as a
// name does: its last two words together, not behind "the", or its surname behind a
// title.
func (r *reader) knownName(name text.Span) bool {
	tokens := r.doc.Text.Tokens
	if r.pairs == nil {
		r.pairs, r.surnames, r.capitalised, r.initialed, r.givens = map[string]int{}, map[string]bool{}, map[string]int{}, map[string]bool{}, map[string]bool{}
		for i := 1; i < len(tokens); i++ {
			a, b := &tokens[i-1], &tokens[i]
			if !b.Capital || b.Kind != text.Word {
				continue
			}
			if b.Len() > 2 {
				r.capitalised[b.Lower]++
			}
			if a.Capital && !b.LineBreak && b.Len() > 1 && b.Text[1:] == b.Lower[1:] {
				r.surnames[b.Lower] = true
			}
			switch {
			case titles.Has(strings.TrimSuffix(a.Lower, ".")) && a.Capital:
				r.pairs[b.Lower]++
			case a.Text == "." && i > 1 && titles.Has(tokens[i-2].Lower):
				r.pairs[b.Lower]++
			case a.Text == "." && i > 1 && tokens[i-2].Capital && tokens[i-2].Len() == 1 && !b.LineBreak && b.Len() > 2:
				r.initialed[b.Lower] = true
			case particles.Has(a.Lower):
				j := i - 1
				for j > 0 && particles.Has(tokens[j].Lower) {
					j--
				}
				if tokens[j].Capital {
					r.pairs[tokens[j].Lower+" "+b.Lower]++ // Rosa de la Vega
					r.givens[tokens[j].Lower] = true
				}
			case a.Capital && (i < 2 || tokens[i-2].Lower != "the" && tokens[i-2].Lower != "of"):
				r.pairs[a.Lower+" "+b.Lower]++
				r.givens[a.Lower] = true
			}
		}
	}
	last, before := "", ""
	for i := name.End - 1; i >= name.Start; i-- {
		if t := &tokens[i]; t.Kind == text.Word && t.Capital {
			if last == "" {
				last = t.Lower
				continue
			}
			if particles.Has(t.Lower) && i > name.Start {
				continue // "Mariam Al Suwaidan"
			}
			before = t.Lower
			break
		}
	}
	if utf8.RuneCountInString(before) == 1 || strings.HasSuffix(before, ".") { // "B. K. Seitkali" and the surname once more
		return r.capitalised[last] > 1
	}
	return r.pairs[last] > 0 || r.pairs[before+" "+last] > 1 || r.initialed[last] && before != ""
}
