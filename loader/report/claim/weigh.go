package claim

import (
	"math"
	"slices"

	"entente/loader/report/text"
	"entente/schema"
)

// Part is what part in a sentence somebody has who may be speaking in it.
type Part uint8

const (
	PartNamed   Part = iota // the sentence names the person
	PartPronoun             // a pronoun stands for the person
	PartOn                  // who spoke before may be going on
	parts
)

// Weighed is somebody who may be speaking in a sentence, with the signs of it.
type Weighed struct {
	Sentence text.Span // in characters
	Report   bool
	Part     Part
	Who      schema.Entity
	Signs    Signs
}

// SpeakingModel is the weight of each sign, and of none at the end.
type SpeakingModel [SignCount + 1]float64

// Likely is the share of sentences with such signs that are the words of the person.
func (m *SpeakingModel) Likely(f *Signs) float64 {
	sum := m[SignCount]
	for i, w := range m[:SignCount] {
		if f.Has(i) {
			sum += w
		}
	}
	return 1 / (1 + math.Exp(-sum))
}

// Model gives the place of a model among the weights: those of reports stand behind those of other texts.
func Model(part Part, report bool) int {
	if report {
		return int(parts) + int(part)
	}
	return int(part)
}

// likely is how likely the words of a sentence are somebody's by its signs.
func (a *attribution) likely(s text.Sentence, part Part, who schema.Entity, f *Signs) float64 {
	if a.Watch != nil {
		a.Watch(Weighed{Sentence: s.Span, Report: a.Report, Part: part, Who: who, Signs: *f})
	}
	return speakingWeights[Model(part, a.Report)].Likely(f)
}

// bySigns is the word of a voice that no rule but the signs together have given.
const bySigns = "signs"

// How likely a sentence must be somebody's to be given to whom it names, or to whom a pronoun stands for; and how
// unlikely, to be taken from whom a rule has given it to, where a text is and is not the report of a meeting.
var (
	namedFrom   = [2]float64{0.75, 0.85}
	pronounFrom = [2]float64{0.65, 0.75}
	leaderFrom  = 0.9 // whom the reference tables know: what leaders say is history as often
	onFrom      = 0.6
	onBelow     = [2]float64{0.1, 0.2}
	givenBelow  = 0.1 // where the floor was given to somebody in so many words
	namedBelow  = [2]float64{0.04, 0.06}
)

// kind is the place of such a bar.
func (a *attribution) kind() int {
	if a.Report {
		return 1
	}
	return 0
}

// weigh tells by the signs of a sentence whether who is named in it speaks, where no rule says so, and takes it from who
// is named where it would be strange if they did: at a meeting such a sentence only brings them on.
func (a *attribution) weigh(at int, s text.Sentence, mentions []text.Mention, v, staged Voice, quoted bool) (voice, brought Voice) {
	if !a.Weighs || v.IsClaim() && a.Watch == nil && (v.Word == "“" || v.Word == ":") {
		return v, staged
	}
	if !slices.ContainsFunc(mentions, func(m text.Mention) bool { _, ok := a.person(&m); return ok }) {
		return v, staged
	}
	sentence := a.sentenceSigns(at, s)
	var best Voice
	most, own := 0.0, -1.0
	weighed := 0
	for i := range mentions {
		m := &mentions[i]
		person, ok := a.weighable(s, m)
		if !ok || weighed == maxWeighed {
			continue
		}
		weighed++
		f := sentence
		a.namedSigns(&f, at, s, m, mentions, person)
		part, from := PartNamed, namedFrom[a.kind()]
		if m.Form == text.FormPronoun {
			part, from = PartPronoun, pronounFrom[a.kind()]
		}
		p := a.likely(s, part, person, &f)
		if v.IsClaim() && part == PartNamed && samePerson(person, v.Speaker) {
			own = max(own, p)
		}
		if m.Known || part == PartPronoun && a.current.Known {
			from = max(from, leaderFrom)
		}
		if p > max(most, from) && a.maySpeak(s, m, &f) && (!a.Report || a.takesPart(person, part)) {
			most = p
			best = Voice{Speaker: person, Word: bySigns, Known: m.Known && part == PartNamed || part == PartPronoun && a.current.Known}
		}
	}
	switch {
	case a.Watch != nil: // the weights are being fitted
	case v.IsClaim() && own >= 0 && own < namedBelow[a.kind()] && (dwells.Has(v.Word) || weakReports.Has(v.Word)):
		if a.Report {
			return Voice{}, Voice{Speaker: v.Speaker, Known: v.Known}
		}
		return Voice{}, Voice{}
	case !v.IsClaim() && !quoted && best.IsClaim():
		return best, Voice{}
	}
	return v, staged
}

// maySpeak reports whether nothing forbids that whom a sentence names speaks in it: it does not only tell of the meeting, what is
// theirs is a view, and no other clause gives their words, "the clerk said that she had left".
func (a *attribution) maySpeak(s text.Sentence, m *text.Mention, f *Signs) bool {
	if a.orderedOut(s, m) {
		return false
	}
	return !f.has(signStaging) && (!f.has(signIsHis) || f.has(signOpinion)) && !(f.has(signIsHe) && a.low(s, m.Tokens.Start-1) == "that")
}

// orderedOut reports somebody to whom the sentence tells that something is done: "ordered out Ambassador Rojas".
func (a *attribution) orderedOut(s text.Sentence, m *text.Mention) bool {
	i := m.Tokens.Start - 1
	switch a.low(s, i) {
	case "out", "in", "back", "home", "the":
		i--
	}
	return done.Has(a.low(s, i))
}

// done are verbs of what is done to envoys.
var done = text.SetOf("ordered orders summoned summons expelled expels recalled recalls called dismissed dismisses threw throws sent sends kicked received receives")

// maxWeighed is how many persons of a sentence are weighed at the most.
const maxWeighed = 3

// weighable gives the person whom a mention names outside of quotation marks.
func (a *attribution) weighable(s text.Sentence, m *text.Mention) (schema.Entity, bool) {
	person, ok := a.person(m)
	if m.Form == text.FormTitle && a.Titled != nil {
		if at, known := a.Titled(*m, s); known {
			person, ok = at, true
		}
	}
	return person, ok && !a.withinQuote(s, m.Tokens.Start)
}

// weighOn tells by the signs of a sentence that says nothing of who speaks whether who spoke last goes on; so is what the
// rules say of it.
func (a *attribution) weighOn(at int, s text.Sentence, mentions []text.Mention, so bool) bool {
	if !a.Weighs || !a.current.IsClaim() {
		return so
	}
	f := a.sentenceSigns(at, s)
	a.onSigns(&f, at, s, mentions)
	switch p := a.likely(s, PartOn, a.current.Speaker, &f); {
	case a.Watch != nil:
		return so
	case so && (f.has(signWill) || f.has(signModal) || f.has(signFirst)):
		return true // nobody tells of a meeting so
	case so:
		if a.Report && a.givenAt >= 0 {
			return p >= givenBelow || a.justGiven(at)
		}
		return p >= onBelow[a.kind()]
	default:
		return p >= onFrom && a.mayGoOn(at, s, &f)
	}
}

// justGiven reports whether the floor was given to somebody in so many words right before a sentence, or before what is told of
// the meeting there.
func (a *attribution) justGiven(at int) bool {
	for k := at - 1; k >= 0; k-- {
		if k == a.givenAt {
			return true
		}
		if !a.voices[k].Stage {
			break
		}
	}
	return false
}

// mayGoOn reports whether nothing forbids that a sentence of running text goes on with who spoke in the one before: it
// tells no story, nor what the person is or does, and nobody else is said to say anything.
func (a *attribution) mayGoOn(at int, s text.Sentence, f *Signs) bool {
	if a.Report || a.Chronicle || at == 0 || a.tells[at] || a.withinStory(at-1) || a.tellsOf(s) || f.has(signSaying) || f.has(signBeforeOther) || a.Author && f.has(signFirst) {
		return false
	}
	return a.voices[at-1].IsClaim()
}

// SpeakingModels are the weights, in the order of Model.
func SpeakingModels() *[2 * parts]SpeakingModel { return &speakingWeights }

// takesPart reports whether a person has spoken at a meeting, or is named and known to have come there.
func (a *attribution) takesPart(person schema.Entity, part Part) bool {
	return part == PartNamed && a.Roster != nil && a.Roster.has(person) || a.Spoke != nil && a.Spoke(person) || a.Floor.IsClaim() && samePerson(a.Floor.Speaker, person) ||
		slices.ContainsFunc(a.voices, func(v Voice) bool { return v.IsClaim() && v.Word != "…" && samePerson(v.Speaker, person) })
}
