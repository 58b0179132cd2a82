package claim

import (
	"strings"

	"entente/loader/report/text"
)

// reportsAt looks for a reporting word beside a person.
func (a *attribution) reportsAt(s text.Sentence, m *text.Mention) string {
	m = a.wholeSurname(s, m)
	after := m.Tokens.End
	before := m.Tokens.Start - 1
	for n := 0; n < 2 && (a.low(s, before) == "retired" || a.low(s, before) == "former" || a.low(s, before) == "veteran"); n++ {
		before--
	}
	if (!a.isPossessive(m) || a.low(s, m.Tokens.Start) == "her" && a.ends(s, after)) && a.accordingTo(s, a.overComma(s, before, after)) {
		return "according to"
	}
	if w := a.low(s, before); (w == "for" || w == "to") && before == s.Tokens.Start && a.low(s, after) == "," && (a.anyQuote(s) || !m.Known && !a.Report) {
		return "for" // For Inés, the quarrel was "about wheat"
	}
	if a.thingFrom(s, before, after) {
		return "from"
	}
	if w := a.low(s, before); !a.Report && !m.Known && a.low(s, s.Tokens.Start) == "what" && before <= s.Tokens.Start+2 && strikes.Has(w) {
		return "what " + w // "What struck her in the files was how little they knew."
	}
	if a.seenBy(s, m) || a.forThem(s, m) {
		return "for"
	}
	if a.low(s, after) == "," && a.low(s, after+1) == "according" && a.low(s, after+2) == "to" && a.low(s, after+3) == "whom" {
		return "according to" // "rejected by Osei, according to whom …"
	}
	switch word := a.convinced(s, before, after); {
	case a.forWhom(s, m, before, after):
		return "for"
	case a.concerned(s, before, after):
		return "as far as"
	case a.Report && a.asksFrom(s, before):
		return "question from"
	case word != "":
		return word
	}
	if m.Possessive || a.isPossessive(m) {
		if w := a.low(s, after); w == "'s" || w == "’s" {
			after++
		}
		if a.quotedAs(s, after) {
			return "'s"
		}
		if word := a.inOpinion(s, before, after); word != "" {
			return word
		}
		if m.Form != text.FormPronoun && works.Has(a.low(s, after)) && (a.says(a.low(s, after+1)) || reports.Has(a.low(s, after+1)+"s")) {
			return a.low(s, after) + " " + a.low(s, after+1) // Salas's memoirs claim that
		}
		if w := a.low(s, after); verdicts.Has(w) && !m.Known && a.anyQuote(s) {
			return w // Quishpe's verdict is harsher: "…"
		}
		return a.holds(s, m, before, after)
	}
	if w := a.low(s, after); (w == "put" || w == "puts" || w == "saw" || w == "sees") && a.low(s, after+1) == "it" && a.ends(s, after+2) {
		for i := max(s.Tokens.Start, before-3); i <= before; i++ {
			if a.low(s, i) == "as" {
				return "as … " + w + " it"
			}
		}
	}
	if w := a.verbBefore(s, before, m.Form == text.FormPronoun); w != "" {
		return w
	}
	if word := a.ofWhom(s, before); word != "" {
		return word
	}
	if word := a.thatOf(s, m, before, after); word != "" {
		return word
	}
	if a.low(s, before) == "of" && a.low(s, before-2) == "the" {
		if word := a.holds(s, m, before-3, before-1); word != "" {
			return word // The argument of Dr Haque was that
		}
	}
	if w := a.low(s, before); (w == "does" || w == "did") && (reports.Has(a.low(s, after)+"s") || a.low(s, after) == "expect") {
		return w + " " + a.low(s, after) // nor does Clara Montes believe
	}
	if a.Report && m.Form != text.FormPronoun && a.quotedAfterColon(s, m) {
		return ":" // Ms. Montes: "There is no alternative."
	}
	if !a.Report && m.Form != text.FormPronoun && a.low(s, after) == ":" && m.Tokens.Start <= s.Tokens.Start+maxTag && Quotes(a.t, text.Span{Start: after, End: s.Tokens.End}) {
		return ":" // Morrison: “truly repugnant”
	}
	if j := a.asides(s, after); !a.Report && !m.Known && j > after && m.Tokens.Start == s.Tokens.Start && a.low(s, j) == ":" {
		return ":" // Wen Zhaoxu of a Guangzhou university: Canberra must be aware that …
	}
	if a.headsParagraph(s, m) {
		return ":" // Undurraga: the award was an alibi.
	}
	switch a.low(s, before) {
	case "\"", "”", "»":
		if w := a.low(s, after); gestures.Has(w) || a.utteredBy(s, before, after) {
			return w // "A gift?" Clara Montes laughs. "Given away," he bristles.
		}
	}
	if word := a.attitude(s, m, before, after); word != "" {
		return word
	}
	return a.verbAfter(s, m.Tokens.Start, after)
}

// headsParagraph reports whether a name and a colon stand at the head of a paragraph of running text before what the
// person said, with or without when: "Osei: the award was an alibi.", "Osei (closing remarks): both have won".
func (a *attribution) headsParagraph(s text.Sentence, m *text.Mention) bool {
	if a.Report || a.Chronicle || m.Form != text.FormName || s.Tokens.Start != a.whole.Start || m.Tokens.Start != s.Tokens.Start {
		return false
	}
	i, said := m.Tokens.End, false
	if a.low(s, i) == "(" {
		for i++; i < min(s.Tokens.End, m.Tokens.End+maxTag) && a.low(s, i) != ")"; i++ {
			said = said || speeches.Has(a.low(s, i)) || occasions.Has(a.low(s, i))
		}
		i++
	}
	return a.low(s, i) == ":" && (said || !m.Known) && s.Tokens.End-i > minSaid+2 && a.t.Tokens[i+1].Kind == text.Word
}

// attitude reads what those want or expect who are quoted anyway, or who are brought on with what they are: "He does not
// like the map", "Osei, a fisherman, expects no change".
func (a *attribution) attitude(s text.Sentence, m *text.Mention, before, after int) string {
	if a.Report || m.Known || a.Spoke == nil && m.Form != text.FormPronoun {
		return ""
	}
	i := a.asides(s, after)
	if i < 0 || m.Form == text.FormPronoun && a.low(s, before) != "" || m.Form != text.FormPronoun && i == after && !a.voiced(m) {
		return ""
	}
	w := a.low(s, i)
	if w == "does" && a.low(s, i+1) == "not" || w == "doesn't" || w == "doesn’t" {
		for j := i + 1; j < i+3; j++ {
			if likings.Has(a.low(s, j)) {
				return w + " … " + a.low(s, j)
			}
		}
	}
	if (w == "finds" || w == "found") && (a.findsSo(s, i+1) && w == "finds" || Quotes(a.t, text.Span{Start: i + 1, End: s.Tokens.End})) {
		return w // "Osei, who teaches in Ho, finds the festivities a little smug"
	}
	if (w == "is" || w == "was") && pleased.Has(a.low(s, i+1)) && (a.low(s, i+2) == "that" || a.low(s, i+2) == "of") && (m.Form == text.FormPronoun && a.current.IsClaim() && !a.current.Known || m.Form == text.FormName && a.voiced(m)) {
		return w + " " + a.low(s, i+1) // "She is glad of the clause that …"
	}
	if w == "would" && (m.Form == text.FormName && a.voiced(m) || m.Form == text.FormPronoun && a.current.IsClaim() && !a.current.Known && i == after) && !becoming.Has(a.low(s, i+1)) {
		return w // "Osei would begin with the ferry"
	}
	if w == "puts" && a.follows(s, i+1, "down") {
		return w // "puts the mood down to Brussels"
	}
	if weighing.Has(w) {
		for j := i + 1; j < i+4; j++ {
			if weights.Has(a.low(s, j)) && (a.low(s, j+1) == "on" || a.low(s, j+1) == "in" || a.low(s, j+1) == "by") {
				return w + " … " + a.low(s, j) // "He sets more store by a gauge than by a judge."
			}
		}
	}
	if wishes.Has(w) && !(w == "counts" && a.low(s, i+1) != "on") && !((w == "traces" || w == "puts") && !a.follows(s, i+1, "to")) {
		return w
	}
	return ""
}

// weighing are verbs of giving weight to something, weights what is given.
var (
	weighing = set("puts sets places lays attaches has")
	weights  = set("value weight faith trust store hope hopes confidence")
)

// pleased are how those feel who are quoted anyway.
var pleased = set("glad sorry proud happy unhappy relieved afraid pleased weary tired grateful ashamed fond wary")

// becoming are what somebody would do later, as stories tell.
var becoming = set("be have later become die go return soon not never then remain lead serve live see make sign win lose meet visit")

// utteredBy reports whether the verb at token i, whatever it is, is what somebody does who is named behind the
// end of a quotation that goes on: “Nothing of the kind,” she bristles. “Who told you?” the envoy shot back.
func (a *attribution) utteredBy(s text.Sentence, before, i int) bool {
	w := a.low(s, i)
	if a.Report || len(w) < 4 || i >= s.Tokens.End || a.t.Tokens[i].Kind != text.Word || a.t.Tokens[i].Capital || finite.Has(w) || !strings.HasSuffix(w, "s") && !strings.HasSuffix(w, "ed") {
		return false
	}
	switch a.low(s, before-1) {
	case ",":
		return true
	case "?", "!", "…":
		return a.ends(s, i+1) || a.ends(s, i+2)
	}
	return false
}

// seenBy reports whether a sentence of running text begins with whose view it gives, with or without what the
// person is: "For the historian Lena Osei, of Accra, presidents come and go", "For Osei the quarrel was over wheat".
func (a *attribution) seenBy(s text.Sentence, m *text.Mention) bool {
	if a.Report || m.Known || m.Form != text.FormName || m.Possessive || a.low(s, s.Tokens.Start) != "for" || m.Tokens.Start > s.Tokens.Start+5 {
		return false
	}
	for i := s.Tokens.Start + 1; i < m.Tokens.Start; i++ {
		if t := &a.t.Tokens[i]; t.Kind != text.Word && t.Text != "-" && t.Text != "(" && t.Text != ")" || finite.Has(t.Lower) || t.Lower == "of" || t.Lower == "in" || t.Lower == "by" {
			return false
		}
	}
	i := m.Tokens.End
	if a.low(s, i) == "(" && a.low(s, i+2) == ")" {
		i += 3
	}
	return (a.low(s, i) == "," || subjects.Has(a.low(s, i))) && s.Tokens.End-i > minSaid-1
}

// forThem reports whether a clause gives the view of whom its pronoun means: "For her the Mekong was lost in 1888", "The
// ford is for him the hinge". What is done for somebody gives none: "For him to go", "For her work".
func (a *attribution) forThem(s text.Sentence, m *text.Mention) bool {
	i := m.Tokens.Start
	w := a.low(s, i)
	if m.Form != text.FormPronoun || w != "him" && w != "her" || a.low(s, i-1) != "for" || a.current.IsClaim() && a.current.Known && !a.anyQuote(s) || s.Tokens.End-i < minSaid {
		return false
	}
	next := &a.t.Tokens[i+1]
	switch before := a.low(s, i-2); before {
	case "", "and", "but", ";", ":":
		return subjects.Has(next.Lower) || next.Text == "," && !a.Report || next.Capital && next.Kind == text.Word && !a.follows(s, i+1, "to")
	case "is", "was", "remains", "remained", "are", "were":
		return next.Lower == "the" || next.Lower == "a" || next.Lower == "an" || next.Lower == "no"
	}
	return false
}

// strikes are what a thing does to somebody who tells of it.
var strikes = set("struck strikes surprised surprises worries worried troubles troubled bothers bothered annoys annoyed irritates irritated pleases pleased puzzles puzzled angers angered amuses amused saddens saddened interests interested fascinates")

// subjects begin what is so for somebody.
var subjects = set("the this that it these those there nothing everything every each all both such that's it's there's that’s it’s there’s a an no what neither")

// wholeSurname gives a mention the part of its surname before a hyphen, or its article: "Drummond-Hay", "El Khattabi".
func (a *attribution) wholeSurname(s text.Sentence, m *text.Mention) *text.Mention {
	i := m.Tokens.Start
	switch {
	case m.Form != text.FormName || i-1 < s.Tokens.Start:
		return m
	case a.low(s, i-1) == "-" && i-2 >= s.Tokens.Start && a.t.Tokens[i-2].Capital && !a.t.Tokens[i-1].Space && !a.t.Tokens[i].Space:
		i -= 2
	case articles.Has(a.low(s, i-1)) && a.t.Tokens[i-1].Capital:
		i--
	default:
		return m
	}
	wide := *m
	wide.Tokens.Start = i
	return &wide
}

// articles begin surnames.
var articles = set("el al ould bin ben")

// maxTag is how many tokens may stand before a name that a colon and its words follow: a date, a title.
const maxTag = 6

// ends reports whether a clause ends at a token.
func (a *attribution) ends(s text.Sentence, i int) bool {
	switch a.low(s, i) {
	case ",", ".", ":", ";", "\"", "“", "":
		return true
	}
	return false
}

// voiced reports whether the person of a mention has spoken before.
func (a *attribution) voiced(m *text.Mention) bool {
	person, ok := a.person(m)
	return ok && a.Spoke(person)
}

// quotedAfterColon reports whether a sentence begins with a person and ends with words between quotation
// marks behind a colon, whatever the person does: "The journalist Ana Sosa amused the hall: “You talk …”".
func (a *attribution) quotedAfterColon(s text.Sentence, m *text.Mention) bool {
	if m.Tokens.Start > s.Tokens.Start+4 || !a.subject(s, m) {
		return false
	}
	for i := m.Tokens.End; i+1 < s.Tokens.End; i++ {
		switch a.low(s, i) {
		case ":":
			next := a.low(s, i+1)
			return next == "\"" || next == "“"
		case ";", "\"", "“", "who", "which", "that":
			return false
		}
	}
	return false
}

// gestures stand for a verb of saying behind a quotation, wishes are what those think who
// are quoted anyway.
var (
	gestures = set("laughs laughed smiles smiled sighs sighed shrugs shrugged nods nodded grins grinned shouts shouted whispers whispered mutters muttered exclaims exclaimed shot snaps snapped")
	wishes   = set("inclines leans wants wanted expects expected sees prefers preferred longs dreams trusts distrusts blames dislikes counts traces")
	likings  = set("like trust want expect share buy accept see believe care mind")
)

// works are what a person writes, which speak for the author.
var works = set("memoirs memoir autobiography book books diary diaries letter letters study essay article paper column dispatch dispatches")

// verdicts are what a person is said to have who is quoted behind it.
var verdicts = set("doubts doubt reason lesson picture point prediction proposal suggestion question verdict answer reply comment conclusion judgment judgement explanation advice message assessment response version warning summary view opinion")

// overComma steps over the comma between what a person is and the name: "according to his spokesman,
// Jiri Ovcacek, he will speak".
func (a *attribution) overComma(s text.Sentence, before, after int) int {
	if a.low(s, before) == "," && a.low(s, after) == "," && (offices.Has(a.low(s, before-1)) || spokes.Has(a.low(s, before-1))) {
		return before - 1
	}
	return before
}

// spokes are offices of those who speak for others.
var spokes = set("spokesman spokeswoman spokesperson minister president premier leader adviser advisor secretary chief envoy aide lawyer brother biographer widow counterpart successor predecessor")

// accordingTo reports whether "according to" stands before the person, over what the person
// is: "according to the Hanoi historian Minh". i is the token before the name.
func (a *attribution) accordingTo(s text.Sentence, i int) bool {
	for hops := 0; hops < 6 && i > s.Tokens.Start; hops++ {
		switch low := a.low(s, i); {
		case low == "to":
			return a.low(s, i-1) == "according"
		case low == "" || a.t.Tokens[i].Kind != text.Word || low == "of" || low == "and" || low == "by":
			return false
		}
		i--
	}
	return false
}
