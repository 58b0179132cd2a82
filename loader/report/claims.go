package report

import (
	"slices"

	"entente/loader/report/claim"
	"entente/loader/report/event"
	"entente/loader/report/structure"
	"entente/loader/report/text"
	"entente/schema"
)

// attribute tells whose the sentences of a passage are, and which words in them are somebody's.
func (d *reading) attribute(p *passage) {
	p.voices = d.voices(p)
	d.speak(p)
	d.utterances(p)
	d.overhear(p)
	for i, v := range p.voices {
		if v.IsClaim() && !d.inBrackets(p, p.sentences[i]) {
			d.speakers[speaker{v.Speaker.Kind, v.Speaker.Name}] = true
			if n := len(d.heard); v.Speaker.Kind == schema.Person && (n == 0 || !samePerson(d.heard[n-1], v.Speaker)) {
				d.heard = append(d.heard, v.Speaker)
			}
		}
	}
}

// claims reads the claims of a passage, but for what they assert. The answer marks the sentences that are left to
// the document itself.
func (d *reading) claims(p *passage) []bool {
	own := make([]bool, len(p.sentences))
	before := claim.Blame{}
	if p.Section == structure.SpeakerPart && d.blamePart == p.Speaker {
		before = d.blame // of the passage before in the same part
	}
	for i, s := range p.sentences {
		v := p.voices[i]
		if d.inBrackets(p, s) {
			before = claim.Blame{}
			continue // "[Adjusts the microphone.]" is nobody's word
		}
		v.Stage = v.Stage && len(whensWithin(p.whens, s.Tokens)) == 0 // what is dated is history
		own[i] = !v.IsClaim() && !v.Stage || v.Known && d.s.Genre == structure.Article || d.s.Genre == structure.Chronology || p.Section == structure.Timeline
		if !v.IsClaim() {
			before = claim.Blames(d.t, s.Tokens, mentionsWithin(p.mentions, s.Tokens), before)
			own[i] = own[i] && !before.Found // no event is drawn from blame, whoever speaks
			if p.Section == structure.Body {
				own[i] = own[i] && !v.Stage && !claim.AsksWhether(d.t, s.Tokens) && !(d.s.Genre == structure.RoundTable && claim.OfSeries(d.t, s.Tokens))
			}
			continue
		}
		mentions, whens := mentionsWithin(p.mentions, s.Tokens), whensWithin(p.whens, s.Tokens)
		kind := claim.Type(d.t, s.Tokens, p.Section == structure.Recommendations || v.Word == adviceWord || v.Word == bodyAdviceWord)
		if v.Word == bodyAdviceWord && claim.ListsAdvice(d.t, s.Tokens) {
			kind.Type = schema.Recommendation
		}
		if kind.Type == schema.Assertion && (v.Word == bodyAdviceWord || p.Section == structure.Recommendations && i == 0 && d.belowThat(p)) {
			kind.Type = schema.Recommendation // "It was suggested that the presidents meet every year"
		}
		if kind.Type == schema.Assertion && p.Section == structure.Recommendations && p.Kind == structure.Bullet && len(p.sentences) == 1 && claim.NamesThing(d.t, s.Tokens) {
			kind.Type = schema.Recommendation // "Joint licences for boats inside the bay"
		}
		blame := claim.Blames(d.t, s.Tokens, mentions, before)
		before, own[i] = blame, own[i] && !blame.Found
		c := &schema.Claim{
			ClaimType: kind.Type, Speaker: v.Speaker, Date: claim.Date(whens),
			Provenance: d.provenance(p.Block, s.Span),
		}
		at := d.resolveAt(p, s, c.Date)
		at.Ahead = c.Date.IsZero() && (c.ClaimType == schema.Recommendation || c.ClaimType == schema.Prediction || c.ClaimType == schema.Question)
		at.Letters, at.Seats = d.ownLetters, d.s.Genre == structure.RoundTable
		c.About = claim.About(d.t, s.Tokens, blame.Others(mentions), v.Speaker, at)
		c.Text = text.OneLine(c.Provenance.Quote)
		m := made{claim: c, sentence: s, word: v.Word, blames: blame.Found}
		m.reason = Reason{Rule: "claim/" + string(kind.Type), Trigger: kind.Word, Class: claimClass(v, p.Section)}
		if v.Word != "" {
			m.reason.Notes = append(m.reason.Notes, "speaker by "+v.Word)
		}
		if blame.Found {
			c.Advisory = schema.CollectiveBlame
			m.reason.Notes = append(m.reason.Notes, "advisory by "+blame.Word)
		}
		c.Confidence = d.right.of(m.reason.Class)
		p.claims = append(p.claims, m)
	}
	d.blame, d.blamePart = before, p.Speaker
	return own
}

// made is a claim of a passage, made in a sentence.
type made struct {
	claim    *schema.Claim
	sentence text.Sentence
	word     string // that which tells who speaks
	blames   bool   // a whole people
	reason   Reason
}

// assert reads what the claims of a passage assert, and keeps them.
func (d *reading) assert(p *passage) {
	for _, m := range p.claims {
		if !m.blames {
			m.claim.Asserts = d.asserts(p, &m)
		}
		d.assign(m.claim)
		d.result.Reasons[m.claim.ID] = m.reason
		d.result.Claims = append(d.result.Claims, m.claim)
	}
}

// resolveAt resolves the names of a sentence by the date that it gives; in an article,
// which tells of times gone by, else by the last date before it in the paragraph.
func (d *reading) resolveAt(p *passage, s text.Sentence, date schema.Date) claim.Resolve {
	for i := len(p.whens) - 1; i >= 0 && date.IsZero() && d.s.Genre == structure.Article; i-- {
		if w := p.whens[i]; w.Tokens.Start < s.Tokens.Start && !w.Duration {
			date = w.Date
		}
	}
	return claim.Resolve{At: func(m text.Mention) []schema.Entity { return d.marks.At(m, date) }, State: d.marks.State}
}

// ownLetters gives the organiser whose initials some letters are: "MCFR will hold the next meeting".
func (d *reading) ownLetters(letters string) (schema.Entity, bool) {
	for _, o := range d.organisers {
		if claim.Initials(o.Name) == letters {
			return o, true
		}
	}
	return schema.Entity{}, false
}

// titledAt gives whom a bare title means in an article or chronology, by the date that its sentence
// gives, or the last one before it in the passage: "The Turkish president said in 2015 that …".
func (d *reading) titledAt(p *passage) func(text.Mention, text.Sentence) (schema.Entity, bool) {
	if d.s.Genre == structure.RoundTable {
		return nil
	}
	return func(m text.Mention, s text.Sentence) (schema.Entity, bool) {
		date := p.Date
		for _, w := range p.whens {
			if w.Tokens.Start >= s.Tokens.End {
				break
			}
			if !w.Duration && !w.Date.IsZero() && (w.Tokens.End <= m.Tokens.End+maxTitleDate || w.Tokens.Start < s.Tokens.Start) {
				date = w.Date
			}
		}
		for _, e := range d.marks.At(m, date) {
			if e.Kind == schema.Person {
				return e, true
			}
		}
		return schema.Entity{}, false
	}
}

// maxTitleDate is how many tokens behind a title the date may stand at which it is borne.
const maxTitleDate = 8

// adviceWord marks a sentence of running text that stands among recommendations.
const adviceWord = "recommendations"

// bodyAdviceWord marks one in which the meeting itself advises.
const bodyAdviceWord = "the meeting"

// bodyViewWord marks one in which it says what it holds.
const bodyViewWord = "the meeting's view"

// voices tells whose each sentence of a block is.
func (d *reading) voices(p *passage) []claim.Voice {
	switch {
	case p.Section == structure.SpeakerPart && p.Speaker >= 0:
		return d.partVoices(p)
	case p.Section == structure.Body, p.Section == structure.Recommendations && d.s.Genre != structure.RoundTable && p.Kind != structure.Bullet:
		return d.bodyVoices(p)
	case p.Section == structure.Recommendations:
	case d.s.Genre == structure.Chronology, d.s.Genre == structure.Article && p.Section == structure.Timeline:
		return d.quotedIn(p)
	}
	voices := make([]claim.Voice, len(p.sentences))
	if p.Section == structure.Recommendations {
		if own := d.takeaway(p); own != nil {
			return own
		}
		for i := range voices {
			if voices[i].Stage = claim.Closes(d.t, p.sentences[i].Tokens); !voices[i].Stage {
				voices[i] = claim.Voice{Speaker: d.issuer()}
			}
		}
		d.closesInPerson(p, voices)
	}
	return voices
}

// bodyVoices gives the sentences of running text to whom they name as speaking.
func (d *reading) bodyVoices(p *passage) []claim.Voice {
	report := d.s.Genre == structure.RoundTable
	voices := claim.Attribute(d.t, p.sentences, p.mentions, claim.Scene{Report: report, Author: d.author, Holders: d.holders, Chairs: d.chairs(), Floor: d.lastVoice, Spoke: d.spoke, Roster: d.roster, Titled: d.titledAt(p), Genders: d.genders, Heard: d.heard, Met: d.met, Weighs: true, Watch: d.watch})
	d.met = claim.Met(d.met[:0], p.mentions)
	d.quotedOn(p, voices)
	if !report {
		d.takeUp(p, voices)
		d.pressAdvice(p, voices)
		d.author = d.author || !slices.ContainsFunc(voices, claim.Voice.IsClaim) && text.FirstPersons(d.t, p.Tokens, authorWords) > 0
	}
	d.signedBelow(p, voices)
	if report {
		d.history(p, voices)
	}
	if report {
		d.carryOn(p, voices)
	}
	if report {
		d.listOf(p, voices)
		d.talkOn(p, voices)
		d.paragraphOn(p, voices)
	}
	if last := d.lastOf(p, voices); last.IsClaim() || report && !d.beforeDates(p) || !report && !claim.Meanwhile(d.t, p.Tokens) {
		d.lastVoice = last
	}
	if report {
		d.advice(p, voices)
		for _, v := range voices {
			if v.IsClaim() && !v.Known && v.Speaker.Kind == schema.Person {
				d.people.Add(v.Speaker, "speaker")
			}
		}
	}
	return voices
}

// authorWords reports whether a word is that of a writer who speaks alone.
func authorWords(w string) bool { return w == "I" || w == "my" || w == "My" || w == "me" }

// history leaves to the document what follows the words that somebody told how things came about, up
// to the next words that are reported: dated sentences, several of them, are its timeline.
func (d *reading) history(p *passage, voices []claim.Voice) {
	for i, s := range p.sentences {
		told := claim.TellsHistory(d.t, s.Tokens)
		if !told && !voices[i].Stage || voices[i].Word == "…" {
			continue
		}
		end, dated := i+1, 0
		for end < len(voices) && (voices[end].Word == "…" || told && end == i+1 && d.goesOnBy(p.sentences[end])) {
			if givesDate(whensWithin(p.whens, p.sentences[end].Tokens)) {
				dated++
			}
			end++
		}
		if dated < 2 || 2*dated < end-i-1 || !told && (dated < 3 || 3*dated < 2*(end-i-1)) {
			continue
		}
		voices[i] = claim.Voice{Stage: true}
		for k := i + 1; k < end; k++ {
			voices[k] = claim.Voice{}
		}
	}
}

// goesOnBy reports whether a sentence begins "He said that": who tells a history goes on.
func (d *reading) goesOnBy(s text.Sentence) bool {
	low := d.t.Tokens[s.Tokens.Start].Lower
	return low == "he" || low == "she"
}

// speaker is who has made a claim, as far as the document tells such people apart.
type speaker struct {
	kind schema.EntityKind
	name string
}

// samePerson reports whether two entities bear one name.
func samePerson(a, b schema.Entity) bool { return schema.Fold(a.Name) == schema.Fold(b.Name) }

// spoke reports whether a person has made a claim before.
func (d *reading) spoke(e schema.Entity) bool {
	return d.speakers[speaker{e.Kind, e.Name}]
}

// speakerOf is a participant as a speaker, without the role.
func speakerOf(e schema.Entity) schema.Entity {
	e.Role = ""
	return e
}

// asserts reads the events that a sentence states or presupposes as having happened.
// Of a recommendation, prediction or question only what is past counts.
func (d *reading) asserts(p *passage, m *made) []schema.Event {
	s, c := m.sentence, m.claim
	var out []schema.Event
	d.said = append(d.said[:0], s)
	found := d.events.Read(d.input(p, d.said, mentionsWithin(p.mentions, s.Tokens), whensWithin(p.whens, s.Tokens), event.Claim))
	for i := range found {
		f := &found[i]
		e := f.Event
		if c.ClaimType != schema.Assertion && c.ClaimType != schema.Evaluation && !presupposed(f) {
			continue
		}
		if e.Type == schema.Statement && (spokenBy(&e, c.Speaker) || d.saidHere(s, f, m.word)) {
			continue // "He warned that …" is the claim, not what it asserts
		}
		d.complete(&e, f)
		e.Confidence = 0
		out = append(out, e)
	}
	return out
}

// spokenBy reports whether the speaker of a claim is among those who make a statement.
func spokenBy(e *schema.Event, speaker schema.Entity) bool {
	return slices.ContainsFunc(e.Source, func(p schema.Entity) bool {
		return p.Kind == speaker.Kind && schema.SameName(p.Name, speaker.Name)
	})
}

// saidHere reports whether what tells of a statement is the verb by which the sentence itself is
// reported, its first one: "She criticised the arrest" is hers, whatever state acts elsewhere.
func (d *reading) saidHere(s text.Sentence, f *event.Found, word string) bool {
	for i := s.Tokens.Start; i < s.Tokens.End; i++ {
		if t := &d.t.Tokens[i]; t.Lower == word && t.Kind == text.Word {
			return d.t.SpanOf(text.Span{Start: i, End: i + 1}).Start == f.At()
		}
	}
	return false
}

// presupposed reports whether a sentence on what should or will be takes an event for
// past: it dates it, or says what became of it.
func presupposed(f *event.Found) bool {
	switch f.Event.Status {
	case schema.Planned, schema.Ongoing:
		return false
	case schema.Postponed, schema.Cancelled, schema.Declined, schema.Failed:
		return true
	}
	return f.OwnDate
}

// inBrackets reports a sentence of a speaker's part that stands in square brackets as a whole, as a transcript writes what
// happens in the room.
func (d *reading) inBrackets(p *passage, s text.Sentence) bool {
	tokens, span := d.t.Tokens, s.Tokens
	return p.Section == structure.SpeakerPart && span.Len() > 2 && tokens[span.Start].Text == "[" && tokens[span.End-1].Text == "]"
}
