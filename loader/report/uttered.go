package report

import (
	"slices"

	"entente/loader/report/structure"
	"entente/loader/report/text"
	"entente/schema"
)

// utterance is a sentence of a timeline's entry that gives somebody's words.
type utterance struct {
	span    text.Span
	speaker schema.Entity
}

// utterances notes the sentences of a passage that give somebody's words.
func (d *reading) utterances(p *passage) {
	for i, v := range p.voices {
		if v.IsClaim() && v.Word != "…" && p.Section == structure.Timeline {
			p.uttered = append(p.uttered, utterance{p.sentences[i].Span, v.Speaker})
		}
	}
}

// stateUttered tells as a statement what an entry of a timeline gives as the words of somebody who acts for a
// state, where no rule reads another event in the sentence: “MBS on TV: "Iran is a neighbour"”, "Pashinyan says Armenia
// will not go to war". The words themselves are a claim and no more. It reports whether the sentence was one.
func (d *reading) stateUttered(p *passage, s text.Sentence, lead schema.Date, carried bool) bool {
	date := lead
	for _, q := range p.uttered {
		state, known := d.marks.State(q.speaker.State)
		if q.span != s.Span || q.speaker.State == "" || !known || d.toldOf(s.Span) {
			continue
		}
		if own := d.clauseDate(p, whensWithin(p.whens, s.Tokens)); !own.IsZero() {
			date, carried = own, false
		}
		e := &schema.Event{Type: schema.Statement, Date: date, Status: schema.Occurred, Rule: "gist/" + string(schema.Statement), Confidence: 0.4}
		e.Add(schema.RoleSource, q.speaker)
		e.Add(schema.RoleSource, state)
		for _, other := range d.marks.Subject(date) {
			if other.Code != state.Code {
				e.Add(schema.RoleTarget, other)
			}
		}
		e.Provenance = d.provenance(p.Block, s.Span)
		about := schema.Date{}
		if carried {
			about = date
		}
		d.keepGist(p, telling{e: e, at: s.Span.Start, rule: e.Confidence, beside: true, entry: date == p.Date}, "“", about)
		return true
	}
	return false
}

// toldOf reports whether an event has been read of some characters.
func (d *reading) toldOf(span text.Span) bool {
	return slices.ContainsFunc(d.result.Events[max(0, len(d.result.Events)-longestSentence):], func(e *schema.Event) bool {
		return e.Provenance.Start < span.End && e.Provenance.End > span.Start
	})
}
