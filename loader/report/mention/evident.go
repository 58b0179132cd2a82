package mention

import (
	"entente/loader/report/text"
)

// evident reports whether a run of several words is a person's name.
func (d *reading) evident(i, end, full int) bool {
	last := d.tok(end - 1)
	if saints.Has(d.tok(i).Lower) {
		return false // San Stefano
	}
	if full == 2 && end == i+2 && (callings.Has(last.Lower) && last.Len() > 4 || callings.Has(d.tok(i).Lower) && (d.letters(end-1) || employers.Has(last.Lower))) {
		return false // "Research Analyst", "Director MIRS"
	}
	if full >= 2 && full <= 3 && !d.starts[i] && !orgHeads.Has(last.Lower) && !bodies.Has(last.Lower) && !generic.Has(last.Lower) && d.nameWords(i, end-1) && d.inCast(i, end) {
		return true
	}
	if full >= 1 && full <= 3 && d.middleInitial(i, end) && d.appositionBehind(end) {
		return true // "Gordon J. Hall, who served in the north"
	}
	if orgHeads.Has(last.Lower) || treatyHeads.Has(last.Lower) || organs.Has(last.Lower) || waters.Has(last.Lower) || waters.Has(d.tok(i).Lower) || projectHeads.Has(last.Lower) || subjects.Has(last.Lower) {
		return false
	}
	if d.isHeaded(i, end) || d.tok(end).Text == "-" && !d.tok(end).Space {
		return false
	}
	if es, stop := d.hit(i, classState); es != nil && stop >= end {
		return false
	}
	if h := d.hitAt(i); h.entries != nil && h.end >= end && h.entries[0].class >= classEntity {
		return false
	}
	if _, ok := d.initial(i); ok && full >= 1 && end > i+1 && d.tok(i).Lower != "a" && (!isNumeral(d.tok(i).Text) || d.tok(i+1).Text == "." && d.unheardOf(i+2, end) && d.appositionBehind(end)) {
		return true
	}
	if isNumeral(last.Text) && full == 1 {
		return d.lex.monarchs[foldWord(d.tok(i))] || d.given(i) && d.tok(end).Kind != text.Number
	}
	if full < 2 || d.caption(i, end) || faiths.Has(d.tok(i).Lower) || papers.Has(d.tok(i-1).Lower) || articles.Has(d.tok(i).Lower) && end == i+2 {
		return false
	}
	if full <= 4 && d.unheardOf(i, end) && (d.speaks(end-1) || full == 2 && d.speaks(i)) {
		return true // "Marcus Adeyemi of the Center", where Adeyemi argues later; "Kuribayashi Aya", where Kuribayashi does
	}
	if full <= 3 && d.uttersBeside(i, end) && (d.unheardOf(i, end) || full > 1 && d.nameWords(i, end)) {
		return true // “…,” tweets Clara Montes; “…,” Clara Montes goes on
	}
	if (full == 2 || full == 3 && d.nameWords(i, end)) && d.besidePerson(i) {
		return true
	}
	if full <= 4 && d.ofMany(i) && (d.unheardOf(i, end) || d.nameWords(i, end)) {
		return true
	}
	if d.befallen(i, end, full) || d.belongs(i, end, full) || d.calledAsTown(i, end, full) {
		return true
	}
	if d.locating(i-1) && !d.attends(i-1, end) {
		return false // "a summit held in Bahir Dar in November"
	}
	if taken.Has(d.tok(i-1).Lower) && !tellers.Has(d.tok(end).Lower) {
		return false // "took Lang Son"
	}
	if d.given(i) && !d.isState(i) && !orgHeads.Has(d.tok(i).Lower) {
		return true
	}
	if sur, stop := d.hit(end-1, classSurname); sur != nil && stop == end && !d.isState(i) && !common.Has(d.tok(end-1).Lower) && !d.starts[i] {
		return true
	}
	if d.isState(i) {
		return false
	}
	if d.tok(end).Text == "," && d.tok(i-1).Lower != "the" { // "a question from the Daily Sun, the envoy said"
		if t, ok := d.titleAt(end + 1); ok && t.office != "" && (t.definite || t.state != "" || d.tok(end+1).Capital) {
			return true
		}
		if w := d.tok(end + 1).Lower; w == "who" || w == "whose" || d.calling(end+1) || d.kin(end+1) && d.unheardOf(i, end) {
			return true
		}
	}
	if full <= 3 && d.tok(i-1).Text == "," && d.tok(end).Text == "," && d.officeBefore(i-1) && d.nameWords(i, end) {
		return true // "the Danish minister in Washington, Henrik Kauffmann, signed"
	}
	if full <= 3 && d.worksAt(end) && d.nameWords(i, end) {
		return true // "Orhan Tuncel (Chamber of Industry)", "Liu Zhengyang of Fudan University"
	}
	if full <= 3 && d.tok(end).Lower == "of" && d.isState(end+1) && d.unheardOf(i, end) && d.tok(i-1).Lower != "the" && !allUpper(d.tok(end-1).Text) {
		return true // "Gunnar Lagergren of Sweden"
	}
	if full == 2 && end == i+4 && d.tok(end-2).Text == "-" && !d.tok(end-1).Capital && (d.nameWords(i, i+1) || d.tok(i).Lower == "park") && d.tok(i).Len() <= 5 {
		return true // "Park Sun-young"
	}
	if w := d.tok(i - 1).Lower; full >= 2 && full <= 4 && (sayers.Has(w) || w == "so" && d.tok(i-2).Text == "," && unquotes(d.tok(i-3).Text)) {
		return true // "…," said Rezwanul Haque
	}
	if callings.Has(d.tok(i-1).Lower) && d.tok(i).Space && full <= 3 && (d.unheardOf(i, end) || full > 1 && d.nameWords(i, end)) {
		return true // "the historian Clara Montes"
	}
	if d.starts[i] && full <= 3 && d.unheardOf(i, end) && d.lives(end) {
		return true
	}
	if full <= 3 && d.broughtOn(i) && (d.unheardOf(i, end) || d.nameWords(i, end)) {
		return true
	}
	if full <= 3 && d.tok(i-1).Lower != "the" && (d.starts[i] && d.nameWords(i, end) || d.unheardOf(i, end)) && d.quotedBehind(end) {
		return true
	}
	next := d.tok(end)
	if next.Capital || full > 4 {
		return false
	}
	if w := d.tok(i - 1).Lower; (w == "of" || w == "from" || w == "for" || w == "at") && callings.Has(d.tok(i-2).Lower) {
		return false // "a journalist of Jornal de Angola suggested"
	}
	if tellers.Has(next.Lower) {
		if d.tok(i-1).Lower == "the" && !d.unheardOf(i, end) {
			return false // "the Harbour Master said"
		}
		return !d.starts[i] || d.unheardOf(i, end) || full <= 3 && !callings.Has(d.tok(i).Lower) && !trades.Has(d.tok(i).Lower) && d.nameWords(i, end)
	}
	return (utters.Has(next.Lower) || d.opines(i, end)) && (d.unheardOf(i, end) || full > 1 && full <= 3 && d.nameWords(i, end))
}

// middleInitial reports whether an initial stands within a run, behind its first word: "Gordon J. Hall".
func (d *reading) middleInitial(i, end int) bool {
	for k := i + 1; k+1 < end; k++ {
		if t := d.tok(k); t.Len() == 1 && t.Capital && d.tok(k+1).Text == "." {
			return true
		}
	}
	return false
}

// appositionBehind reports whether a comma and who somebody is follow: ", who served", ", a retired hand,".
func (d *reading) appositionBehind(j int) bool {
	if d.tok(j).Text != "," {
		return false
	}
	switch d.tok(j + 1).Lower {
	case "who", "whose", "a", "an", "former", "retired", "ex":
		return true
	}
	return d.calling(j + 1)
}

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

// isDash reports whether a character is a dash or hyphen.
func isDash(c rune) bool { return c == '-' || c == '–' || c == '—' || c == '―' }

// broughtOn reports whether the words before a run, from the head of the sentence, bring a person on: "Presiding over the
// table was", "Next to speak was don", or name what one of several contributed: "That of".
func (d *reading) broughtOn(i int) bool {
	k := i - 1
	if w := d.tok(k).Lower; (w == "don" || w == "doña" || w == "dona") && !d.tok(k).Capital {
		k--
	}
	head := k
	if k < 1 {
		return false
	}
	if d.tok(k).Text == "," && d.starts[k-1] && turnsIn.Has(d.tok(k-1).Lower) {
		return true // "Second, Clara Montes from the town hall."
	}
	for head > 0 && head > i-maxBroughtOn && !d.starts[head] {
		head--
	}
	if !d.starts[head] || head == k {
		return false
	}
	first, next := d.tok(head).Lower, d.tok(head+1).Lower
	switch d.tok(k).Lower {
	case "of":
		return head == k-1 && first == "that"
	case "was", "is", "came", "spoke":
		return presiding.Has(first) || (first == "next" || first == "first" || first == "last" || first == "also") && (head+1 == k || next == "to" || next == "came" || speaksOn.Has(next)) || first == "then" && d.tok(k).Lower == "came" && head+1 == k
	}
	return false
}

// maxBroughtOn is how many tokens such words are at the most.
const maxBroughtOn = 12

// turnsIn count those who speak, before a comma and the name.
var turnsIn = text.SetOf("first second third fourth fifth firstly secondly thirdly next then finally last lastly")

// presiding and speaksOn begin sentences that end in who does so.
var (
	presiding = text.SetOf("presiding chairing moderating speaking opening closing concluding representing introducing leading listening replying responding")
	speaksOn  = text.SetOf("speaking up on in at")
)

// locating reports a preposition before where something happens.
func (d *reading) locating(i int) bool {
	switch d.tok(i).Lower {
	case "in", "at", "near", "off", "outside":
		return true
	}
	return false
}

// attends reports that words before a preposition or behind the name tell of a person after all:
// "confidence in Clara Montes", "in Clara Montes's view", "at Clara Montes, who".
func (d *reading) attends(prep, end int) bool {
	switch d.tok(end).Lower {
	case "'s", "’s", "who", "whom", "whose":
		return true
	}
	switch d.tok(prep - 1).Lower {
	case "confidence", "trust", "faith", "believed", "believes", "hit", "lashed", "out", "angry", "disappointed", "interested", "finds", "found", "saw", "sees", "shots", "shot", "fired", "fires", "threw", "aimed":
		return true
	}
	return false
}

// saints and the like begin names of towns and lands.
var saints = text.SetOf("san santa são sao saint st sankt sveti port fort mount cape")

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
				case "the", "a", "an", "his", "her", "its", "their", "'s":
					return true
				}
			}
			return false
		}
	}
	return false
}

// posts are offices in small letters.
var posts = text.SetOf("minister ambassador envoy president premier leader commander chief secretary spokesman spokeswoman governor consul negotiator chancellor king general admiral colonel brother wife son deputy representative")

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

// maxSetOff is how many tokens two commas may set off between a name and its verb.
const maxSetOff = 10

// maxDescribed is how many they may where they say what somebody is or does.
const maxDescribed = 26

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
		case t.Capital && employers.Has(t.Lower):
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

// unheardOf reports whether no word of a run is in any table, so that at the head of a
// sentence too it is hardly anything but a name.
func (d *reading) unheardOf(i, end int) bool {
	for k := i; k < end; k++ {
		if d.words[k] != 0 && d.words[k] != skipped || bodies.Has(d.tok(k).Lower) || generic.Has(d.tok(k).Lower) {
			return false
		}
	}
	return true
}

// nameWords reports whether the words of a run are in no table but as names of persons.
func (d *reading) nameWords(i, end int) bool {
	for k := i; k < end; k++ {
		if bodies.Has(d.tok(k).Lower) || generic.Has(d.tok(k).Lower) || common.Has(d.tok(k).Lower) && len(d.tok(k).Lower) > 3 {
			return false
		}
		if h := d.hitAt(k); h.entries != nil && h.entries[0].class != classSurname && h.entries[0].class != classPerson && !(k > i && k < end-1 && h.entries[0].class == classHonorific) {
			return false // "Abdiwahab Sheikh Abdisamad" is one name
		}
	}
	return true
}

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

// personal verbs have persons as subjects, moods are what persons are, verdicts what
// they give.
var (
	personal = text.SetOf("intervened interjected interrupted teaches taught lives lived works worked laughed laughs smiled smiles shrugged shrugs remembers remembered expects hopes thinks knows studies studied grew worries worried fears feared shook sighed warns also")
	moods    = text.SetOf("blunt blunter hopeful optimistic pessimistic cautious dismissive scathing doubtful sceptical skeptical convinced angry furious candid frank born unimpressed")
	verdicts = text.SetOf(`verdict answer reply comment conclusion explanation advice assessment view views opinion judgment judgement belief conviction contention argument thesis hope fear claim
		analysis reading interpretation estimate account words eyes mind impression warning prediction response`)
)

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

// caption reports a run in capitals or title case that is a heading rather than a name.
func (d *reading) caption(i, end int) bool {
	return allUpper(d.tok(i).Text) && d.tok(i).Len() > 2 && allUpper(d.tok(end-1).Text)
}

// isHeaded reports whether a head noun follows the run in capitals.
func (d *reading) isHeaded(i, end int) bool {
	for k := i; k <= end; k++ {
		w := d.tok(k)
		if w.Capital && (orgHeads.Has(w.Lower) || treatyHeads.Has(w.Lower)) {
			return true
		}
	}
	return projectHeads.Has(d.tok(end).Lower) || d.joinsTreaty(end)
}
