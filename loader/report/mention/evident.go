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
		if w := d.tok(end + 1).Lower; w == "who" || w == "whose" || w == "retired" && d.unheardOf(i, end) || d.calling(end+1) || d.kin(end+1) && d.unheardOf(i, end) {
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
	if n := d.tok(end + 1); full <= 4 && d.tok(end).Text == "," && n.Kind == text.Number && n.Len() == 2 && n.Text >= "14" && d.tok(end+2).Text == "," && d.nameWords(i, end) && !d.isState(i) {
		return true // "Clovis Irakoze, 21, a student"
	}
	if d.starts[i] && full <= 3 && d.nameWords(i, end) && d.tok(i-1).Text != "(" && d.tellsBehindBrackets(end) {
		return true // "Kila Boko (Daru) did not agree"
	}
	if full <= 3 && d.broughtOn(i) && (d.unheardOf(i, end) || d.nameWords(i, end)) {
		return true
	}
	if full <= 3 && d.tok(i-1).Lower != "the" && (d.starts[i] && d.nameWords(i, end) || d.unheardOf(i, end)) && d.quotedBehind(end) {
		return true
	}
	if mark := d.tok(end + 1); full <= 3 && d.tok(end).Text == ":" && !d.starts[i] && (mark.Text == "“" || mark.Text == "\"" || mark.Text == "«") && d.tok(i-1).Lower != "the" && d.unheardOf(i, end) {
		return true // "Over at the Harbour Post, Clara Montes: “It is the old pact.”"
	}
	if full <= 3 && (d.unheardOf(i, end) || d.nameWords(i, end)) && d.saysNext(i, end) {
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

// tellsBehindBrackets reports whether what stands from a token on is a few words in brackets, and then a verb of saying.
func (d *reading) tellsBehindBrackets(j int) bool {
	if d.tok(j).Text != "(" {
		return false
	}
	for k := j + 2; k < j+8; k++ {
		if d.tok(k).Text != ")" {
			continue
		}
		w := d.tok(k + 1)
		if w.Lower == "did" || w.Lower == "does" || w.Lower == "didn't" || w.Lower == "didn’t" || w.Lower == "doesn't" || w.Lower == "doesn’t" {
			w = d.tok(k + 2)
			return w.Lower == "not" || sayable.Has(w.Lower)
		}
		return !w.Capital && (tellers.Has(w.Lower) || utters.Has(w.Lower))
	}
	return false
}

// sayable are what somebody does not do who disagrees.
var sayable = text.SetOf("agree think believe accept share see say want like expect")

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
	for j := k; j > max(head, k-maxCalledBy); j-- {
		if d.tok(j).Lower == "of" && d.tok(j-1).Lower == "turn" {
			return true // "Then it was the turn of the geologist Clara Montes"
		} else if d.tok(j).Kind != text.Word || d.tok(j).Capital {
			break
		}
	}
	if w := d.tok(k).Lower; (w == "was" || w == "is") && first == "the" && turnsIn.Has(next) && d.tok(head+2).Lower == "to" {
		return true // "The first to take the microphone was Clara Montes"
	}
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

// maxCalledBy is how many tokens before a name its bearer is called by at the most.
const maxCalledBy = 5

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

// caption reports a run in capitals or title case that is a heading rather than a name.
func (d *reading) caption(i, end int) bool {
	return allUpper(d.tok(i).Text) && d.tok(i).Len() > 2 && allUpper(d.tok(end-1).Text) && !d.inProse(i, end)
}

// inProse reports a run of two or three words in capitals that stands in a sentence in small letters, as reports of conferences
// print those who spoke: "JITKA NOVAK (Prague), responding, doubted", "In his keynote, JITKA NOVAK traced".
func (d *reading) inProse(i, end int) bool {
	if end-i < 2 || end-i > 4 {
		return false
	}
	if before := d.tok(i - 1); !d.starts[i] && before.Kind == text.Word && before.Capital {
		return false
	}
	next := end
	if d.tok(next).Text == "(" {
		for next < end+6 && d.tok(next).Text != ")" {
			next++
		}
		next++
	}
	if d.tok(next).Text == "," {
		next++
	}
	t := d.tok(next)
	return t.Kind == text.Word && t.Text == t.Lower && t.Space && !t.LineBreak && !d.tok(end).LineBreak
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
