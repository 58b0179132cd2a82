package claim

import "entente/loader/report/text"

// byRole gives the sentence to who spoke last where only what the speaker is stands for
// the name: "The ambassador underscored …", "…,” said the former envoy".
func (a *attribution) byRole(s text.Sentence) Voice {
	last := a.current
	if a.named.IsClaim() && !a.Report {
		last = a.named
	}
	if !last.IsClaim() {
		last = a.Floor
	}
	if !last.IsClaim() {
		return Voice{}
	}
	if a.asker.IsClaim() && !a.answered && samePerson(last.Speaker, a.asker.Speaker) && a.heard.Kind != "" {
		last = Voice{Speaker: a.heard} // "Ms Osei asked if it had been luck. The witness thought so."
	}
	start := s.Tokens.Start
	if i := a.viewOf(s); i > 0 && !last.Known {
		for j := i + 1; j < i+4; j++ { // "According to the colonel, …", "For the Scottish author it remains …"
			if next := a.low(s, j+1); offices.Has(a.low(s, j)) && (next == "," || subjects.Has(next)) {
				return Voice{Speaker: last.Speaker, Word: a.low(s, start)}
			}
		}
	}
	if a.low(s, start) == "the" {
		for i := start + 1; i < start+4; i++ {
			if !offices.Has(a.low(s, i)) {
				continue
			}
			if word := a.verbAfter(s, start, i+1); word != "" {
				return Voice{Speaker: last.Speaker, Word: word, Known: last.Known}
			}
			break
		}
	}
	for i := start + 2; i+2 < s.Tokens.End; i++ {
		if a.low(s, i) == "the" && (a.low(s, i-1) == "\"" || a.low(s, i-1) == "”") {
			for j := i + 1; j < i+4; j++ { // "…," the retired colonel says
				if offices.Has(a.low(s, j)) && speechAfter.Has(a.low(s, j+1)) {
					return Voice{Speaker: last.Speaker, Word: a.low(s, j+1), Known: last.Known}
				}
			}
		}
		if a.low(s, i) == "the" && a.low(s, i-1) == "," {
			for j := i + 1; j < i+4; j++ { // "Hanoi closed it, the historian explains, because …"
				if w := a.low(s, j+1); offices.Has(a.low(s, j)) && a.says(w) && a.ends(s, j+2) {
					return Voice{Speaker: last.Speaker, Word: w, Known: last.Known}
				}
			}
		}
		if a.low(s, i) != "the" || !speechAfter.Has(a.low(s, i-1)) {
			continue
		}
		switch a.low(s, i-2) {
		case ",", "\"", "”", "'", "’", "?", "!":
		default:
			continue
		}
		for j := i + 1; j < i+4; j++ {
			if offices.Has(a.low(s, j)) {
				return Voice{Speaker: last.Speaker, Word: a.low(s, i-1), Known: last.Known}
			}
		}
	}
	return Voice{}
}

// viewOf gives the token of "the" behind "according to" or "for" at the head of a sentence, 0 where none is there.
func (a *attribution) viewOf(s text.Sentence) int {
	i := s.Tokens.Start
	switch a.low(s, i) {
	case "according":
		if i += 2; a.low(s, i-1) != "to" {
			return 0
		}
	case "for":
		i++
	default:
		return 0
	}
	if a.low(s, i) != "the" {
		return 0
	}
	return i
}

// offices stand for a speaker who has been named.
var offices = set(`sheikh witness presenter deponent interviewee petitioner pastor imam rabbi monk nun nurse archivist curator librarian publisher merchant skipper pilot translator interpreter photographer ambassador envoy diplomat panelist panellist speaker professor analyst expert scholar academic historian senator economist researcher author moderator
	colonel major captain farmer trader teacher mayor bishop priest lawyer judge businessman businesswoman engineer student activist fisherman driver writer poet scientist veteran politician
	lecturer elder parliamentarian lawmaker commentator strategist journalist columnist academician sociologist jurist geographer anthropologist archaeologist biologist chemist official general admiral brigadier counsellor`)
