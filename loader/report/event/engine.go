package event

import (
	"embed"
	"io/fs"
	"sync"

	"entente/loader/report/text"
	"entente/schema"
)

//go:embed rules/*.yaml words/*.yaml
var embedded embed.FS

// Mode says whose words are read.
type Mode uint8

const (
	// Fact is the document's own voice: what a wording only presupposes ("after
	// the 1971 war") is no event of the entry.
	Fact Mode = iota
	// Claim is a speaker's voice: presupposed events count.
	Claim
)

// Asks is what the engine asks of the document's names. The functions may be nil.
type Asks struct {
	// Resolve gives the entities that a mention names at a date: the state that
	// existed then, a person with the office held then. Without it the mention's
	// own entities stand.
	Resolve func(m text.Mention, date schema.Date) []schema.Entity
	// State gives the state entity of a code, for a person's state.
	State func(code string) (schema.Entity, bool)
	// Parties gives who made a treaty or fought a war of a name, where that is known.
	Parties func(name string, date schema.Date) []schema.Entity
	// InOffice gives the time during which the person of a mention held an office, by
	// default the one stated with the mention, for events that nothing else dates.
	InOffice func(m text.Mention, office string) (schema.Date, bool)
}

// Input is one item of a document (a bullet, an entry, a paragraph) with the
// marks of the earlier stages.
type Input struct {
	Text      *text.Text
	Memo      *Memo // what is known of the document's words, nil to look each up anew
	Sentences []text.Sentence
	Mentions  []text.Mention // in the order of the text, within the item
	Whens     []text.When    // in the order of the text, within the item
	Asks
	// LeadDate is the date that the entry begins with.
	LeadDate schema.Date
	// Told is set where that date is part of the first sentence, not a label before it; in a
	// note without such a date, where its sentences may go on from the dates of those before.
	Told  bool
	carry Carry // what holds for the sentence that is being read
	ranOn bool  // LeadDate is only that up to which the sentences before it have told
	// Pair is the subject that the section states ("Pak-Russia relations"), for
	// sentences that name no parties.
	Pair []schema.Entity
	// Home is the state of whose relations with many others the document tells, where it tells of no pair.
	Home []schema.Entity
	Mode Mode
	// Stand are the actors that stand outside of the sentences, in the columns of a table,
	// for a role that a rule needs and the words leave out.
	Stand map[schema.Role][]schema.Entity
}

// Found is one event that a rule has read.
type Found struct {
	Event schema.Event // no ids and no provenance yet
	Span  text.Span    // code points of the passage that states it
	// OwnDate is set where the date stands in the sentence, not only at the head
	// of the entry.
	OwnDate bool
	// DateBeside is set where the date stands in the entry or sentence, but outside of the clause.
	DateBeside bool
	// OpensEntry is set where a verb of the first clause of an entry tells of it.
	OpensEntry bool
	// OfAnother is set where it stands with another verb, which tells of no journey or meeting.
	OfAnother bool
	// OtherTime is set where the clause tells of another time than that of the date.
	OtherTime bool
	// About is the month or year in which an event without a date came to pass, so the tale goes; see ran.
	About schema.Date
	// Carried is set where the date is only that up to which the sentences before have told.
	Carried bool
	Explain Explain
	// Unnamed is set where a noun alone tells of the event and the text names nobody who
	// takes part: "talks", "the war".
	Unnamed bool
	// governor is the preposition before a noun trigger's phrase.
	governor string
	// at is the code point at which the trigger begins; leads is set where the verb of a main
	// clause tells of the event.
	at    int
	leads bool
	// deed is set where a verb tells of the event, in whatever clause.
	deed bool
	// known is set for what a speaker takes for known; see rule.Voiced.
	known bool
	// part is the token at which the part of a sentence begins that tells of the event.
	part int
	// until is the code point up to which an else rule gives way to others, 0 for other rules.
	until int
}

// Explain says why an event was read.
type Explain struct {
	Rule     string // family/name
	Trigger  string // the words that triggered it
	Roles    RoleWords
	DateFrom string   // the words that gave the date, "lead" for the entry's date
	Notes    []string // what changed the status
}

// RoleWords are the words that filled each role, in the order of schema.Roles.
type RoleWords [6]string

// Map gives them by role, without those that were not.
func (w *RoleWords) Map() map[schema.Role]string {
	m := map[schema.Role]string{}
	for i, role := range schema.Roles() {
		if w[i] != "" {
			m[role] = w[i]
		}
	}
	return m
}

// Engine holds the compiled rules. It is never changed after New and may be used
// by any number of goroutines.
type Engine struct {
	lexicon  *lexicon
	verbs    map[string][]*rule // by lemma of the first trigger word
	nouns    map[string][]*rule
	phrases  map[string][]*rule // by the first word
	mentions map[string][]*rule // by the kind of entity
	families []*family
	// What read looks up: everything above by word, and the rules that mentions trigger.
	vocabulary map[string]*known
	ofKind     *text.Dict[[]candidate]
	lines      sync.Pool // of *line, whose memory serves sentence after sentence
}

// New gives the engine of the rules that come with Entente, the same one each time: they
// are compiled once in a program, in about a tenth of a second.
func New() (*Engine, error) { return compiled() }

var compiled = sync.OnceValues(func() (*Engine, error) { return Load(embedded) })

// Load compiles rules from a file system with the folders rules and words. An
// error names the file, the line and the rule.
func Load(files fs.FS) (*Engine, error) {
	lex, err := readLexicon(files)
	if err != nil {
		return nil, err
	}
	e := &Engine{lexicon: lex, verbs: map[string][]*rule{}, nouns: map[string][]*rule{}, phrases: map[string][]*rule{}, mentions: map[string][]*rule{}}
	if err := e.readRules(files); err != nil {
		return nil, err
	}
	e.seal()
	return e, nil
}

// Read finds the events of one item, in the order of the text. It never fails;
// its time is linear in the item, sentences over maxSentence tokens are read in
// parts. The list is valid until the next call with the same Memo.
func (e *Engine) Read(input Input) []Found {
	var out []Found
	if input.Memo != nil {
		out = input.Memo.found[:0]
	}
	mentions, whens := input.Mentions, input.Whens
	l := e.take(input)
	defer e.put(l)
	in := &l.input
	var earlier, kept *schema.Event // what the sentence before told last, and where it is kept
	if in.Memo != nil && in.Mode == Fact {
		earlier = in.Memo.last
	}
	in.carry = NewCarry(in.LeadDate, in.Told, in.Sentences, in.Whens)
	for _, s := range in.Sentences {
		if date, inferred := in.carry.At(in.Text, s.Tokens); !in.LeadDate.IsZero() || in.carry.heads {
			in.LeadDate, in.ranOn = date, inferred
		}
		for start := s.Tokens.Start; start < s.Tokens.End; start += maxSentence {
			part := text.Span{Start: start, End: min(start+maxSentence, s.Tokens.End)}
			for len(mentions) > 0 && mentions[0].Tokens.End <= part.Start {
				mentions = mentions[1:]
			}
			for len(whens) > 0 && whens[0].Tokens.End <= part.Start {
				whens = whens[1:]
			}
			e.analyse(l, in, part, mentions, whens)
			l.earlier = earlier
			if in.LeadDate.IsZero() && !in.Told {
				l.heard = heard(in.Whens[:len(in.Whens)-len(whens)], out)
				l.ran = Ran(in.Whens[:len(in.Whens)-len(whens)])
			}
			told := withoutRepeats(withoutDeeds(l.attachHost(l.attachActors(l.attachMediation(l.read())))))
			if earlier = nil; len(told) > 0 {
				if kept == nil {
					kept = in.Memo.other()
				}
				*kept = told[len(told)-1].Event
				earlier = kept
			}
			for i := range told {
				told[i].part = part.Start
			}
			out = append(out, told...)
		}
	}
	if in.Memo != nil {
		in.Memo.found = out
		if in.Mode == Fact {
			in.Memo.last = earlier
		}
	}
	return out
}

// take gives a line whose memory may have served before, for an input. Give it back with put.
func (e *Engine) take(in Input) *line {
	l, _ := e.lines.Get().(*line)
	if l == nil {
		l = new(line)
	}
	l.input = in
	return l
}

// put takes a line back, without what it knows of the document.
func (e *Engine) put(l *line) {
	clear(l.out)
	l.earlier = nil
	l.in, l.input, l.mentions, l.whens, l.out = nil, Input{}, l.mentions[:0], l.whens[:0], l.out[:0]
	for _, m := range l.spare {
		*m = match{dates: m.dates[:0]}
	}
	e.lines.Put(l)
}

// clause analyses some tokens for what their grammar alone tells. Who reads a clause asks of it several times, one
// right after the other: the analysis is kept until another clause is asked for. Give it back with leave.
func (e *Engine) clause(in Input, span text.Span) *line {
	span.End = min(span.End, span.Start+maxSentence)
	if in.Memo == nil {
		l := e.take(in)
		e.analyse(l, &l.input, span, in.Mentions, in.Whens)
		return l
	}
	l := in.Memo.line
	if l != nil && l.span == span && sameList(l.input.Mentions, in.Mentions) && sameList(l.input.Whens, in.Whens) {
		return l
	}
	if l == nil {
		l = e.take(in)
		in.Memo.line = l
	}
	l.input = in
	e.analyse(l, &l.input, span, in.Mentions, in.Whens)
	return l
}

// leave gives back what clause gave, unless it is kept.
func (e *Engine) leave(l *line) {
	if l.input.Memo == nil {
		e.put(l)
	}
}

// sameList reports whether two lists are one in memory.
func sameList[T any](a, b []T) bool {
	return len(a) == len(b) && (len(a) == 0 || &a[0] == &b[0])
}

// maxSentence bounds what is analysed as one sentence, so that a text without
// full stops costs no more than others.
const maxSentence = 160
