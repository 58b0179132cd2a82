package gist

import (
	_ "embed"
	"math"
	"slices"
	"strconv"
	"strings"

	"entente/loader/report/text"
	"entente/schema"
)

//go:embed accepts.csv
var acceptTable string

// sign is one of those by which it is weighed whether a clause tells of an event worth a record: what is looked at, what it is,
// and in which kind of clause or beside what, "" in all.
type sign struct{ what, is, in, by string }

// acceptance is how much each sign speaks for a record, a logarithm of odds.
type acceptance map[sign]float64

// accepted is how likely a clause must be to tell of an event of which there is no record yet. Tried at .4, .45, .5 and .6 on texts that the
// weights were not fitted to: below, types are lost, above, dates.
const accepted = 0.45

// Offered is what was weighed of a clause that was offered to the coarse reading, for fitting the weights.
type Offered struct {
	Weighed  bool
	Signs    map[string]float64 // as in accepts.csv
	Accepted bool
}

// accepts reports whether a clause is to be read. Where somebody watches it is read whatever the answer.
func (m *Model) accepts(in *Input, g *guess, listed bool) bool {
	if in.Holds {
		if in.Watch != nil {
			in.Watch.Accepted = true
		}
		return true
	}
	sum := 0.0
	if in.Watch == nil {
		in.signs(g, listed, func(s sign, much float64) { sum += much * m.accept[s] })
		return 1/(1+math.Exp(-sum)) > accepted
	}
	in.Watch.Weighed, in.Watch.Signs = true, map[string]float64{}
	in.signs(g, listed, func(s sign, much float64) {
		sum += much * m.accept[s]
		in.Watch.Signs[s.String()] = much
	})
	in.Watch.Accepted = 1/(1+math.Exp(-sum)) > accepted
	return true
}

// signs shows what a clause is by the type that its words speak of, how surely, where it stands and what was told before it.
func (in *Input) signs(g *guess, listed bool, show func(s sign, much float64)) {
	form := in.form()
	kind := string(g.kind)
	show(sign{}, 1)
	show(sign{what: "form", in: form}, 1)
	show(sign{what: "type", is: kind}, 1)
	show(sign{what: "type", is: kind, in: in.cut()}, 1)
	sure, none := logit(g.sure), logit(g.none)
	for _, at := range [...]string{"", in.cut()} {
		show(sign{what: "sure", is: step(sure), in: at}, 1)
	}
	for _, at := range [...]string{"", form} {
		show(sign{what: "none", is: step(none), in: at}, 1)
		show(sign{what: "sure", is: "more", in: at}, sure/4)
		show(sign{what: "none", is: "more", in: at}, none/4)
		show(sign{what: "listed", is: yes(listed), in: at}, 1)
		show(sign{what: "dated", is: yes(in.Dated), in: at}, 1)
		show(sign{what: "names", is: few(len(in.Mentions)), in: at}, 1)
		show(sign{what: "stands", is: in.Genre, by: in.Section, in: at}, 1)
		show(sign{what: "told within", is: like(in.Before != nil, in.Before != nil && in.Before.Type == g.kind), in: at}, 1)
	}
	for _, at := range [...]string{"", in.cut()} {
		show(sign{what: "words", is: size(in.Clause.Len()), in: at}, 1)
	}
	show(sign{what: "told behind", is: like(in.Behind != "", in.Behind == g.kind), in: form}, 1)
	show(sign{what: "opens", is: yes(in.Opens), in: form}, 1)
	show(sign{what: "past", is: yes(reports(in)), in: form}, 1)
	show(sign{what: "aside", is: yes(in.Aside)}, 1)
	show(sign{what: "carried", is: yes(in.Carried)}, 1)
	show(sign{what: "share", is: few(5 * in.Clause.Len() / max(1, in.Sentence)), in: in.cut()}, 1)
	for _, kind := range schema.EntityKinds() {
		if slices.ContainsFunc(in.Mentions, func(m text.Mention) bool { return len(m.Entities) > 0 && m.Entities[0].Kind == kind }) {
			show(sign{what: "names a", is: string(kind)}, 1)
		}
	}
}

// cut is what kind of clause it is: a part, one of an entry, one of running text.
func (in *Input) cut() string {
	switch {
	case in.Part:
		return "part"
	case in.Entry:
		return "entry"
	}
	return "prose"
}

// form is that, with whether it has a date and whether its passage told of something before.
func (in *Input) form() string {
	n := 0
	if in.Undated {
		n++
	}
	if in.Further {
		n += 2
	}
	switch {
	case in.Part:
		return [...]string{"part", "part undated", "part further", "part undated further"}[n]
	case in.Entry:
		return [...]string{"entry", "entry undated", "entry further", "entry undated further"}[n]
	}
	return [...]string{"prose", "prose undated", "prose further", "prose undated further"}[n]
}

// like tells what was told before beside what the clause speaks of: the same type of event, another, nothing.
func like(told, same bool) string {
	switch {
	case same:
		return "same"
	case told:
		return "other"
	}
	return "nothing"
}

// logit is the logarithm of the odds of a likelihood, within bounds.
func logit(p float64) float64 {
	p = max(0.001, min(0.999, p))
	return math.Log(p / (1 - p))
}

// step is a logarithm of odds as a whole number.
func step(l float64) string {
	return [...]string{"-6", "-5", "-4", "-3", "-2", "-1", "0", "1", "2", "3", "4", "5", "6"}[int(max(-6, min(6, math.Floor(l))))+6]
}

// few is a number up to four.
func few(n int) string { return [...]string{"0", "1", "2", "3", "4"}[min(4, n)] }

// size is the order of a length: two steps for each doubling.
func size(n int) string {
	return [...]string{"0", "1", "2", "3", "4", "5", "6", "7", "8", "9", "10", "11"}[min(11, int(2*math.Log2(float64(max(1, n)))))]
}

func yes(b bool) string {
	if b {
		return "yes"
	}
	return "no"
}

// String is the sign as in accepts.csv.
func (s sign) String() string { return strings.Join([]string{s.what, s.is, s.in, s.by}, ",") }

// parseAcceptance reads a table: in each line a sign and what it speaks for a record, in hundredths.
func parseAcceptance(table string) (acceptance, error) {
	a := acceptance{}
	n := 0
	for line := range strings.Lines(table) {
		n++
		if n == 1 {
			continue // the heads of the columns
		}
		f := strings.Split(strings.TrimRight(line, "\n"), ",")
		if len(f) != 5 {
			return nil, schema.Errorf(schema.Internal, "gist/accepts.csv, line %d: %d columns: expected 5", n, len(f))
		}
		w, err := strconv.Atoi(f[4])
		if err != nil {
			return nil, schema.Errorf(schema.Internal, "gist/accepts.csv, line %d: %q: expected a whole number of hundredths", n, f[4])
		}
		a[sign{f[0], f[1], f[2], f[3]}] = unit * float64(w)
	}
	return a, nil
}
