package dataset

import (
	"context"
	"errors"
	"fmt"
	"io"
	"regexp"
	"slices"
	"strings"

	"github.com/goccy/go-yaml"

	"entente/loader/resolve"
	"entente/schema"
)

// hints lists words of column names by the part that they speak for, the surest first.
var hints = map[string][]string{
	"date": {"date", "start", "day", "when", "year", "time"}, "end": {"end", "until", "finish"},
	"source": {"source", "actor1", "actor", "from", "subject", "side_a", "sender", "initiator", "who", "country1", "state1", "country"},
	"target": {"target", "actor2", "to", "object", "side_b", "receiver", "recipient", "whom", "partner", "country2", "state2"},
	"type":   {"type", "code", "relation", "event", "action", "kind", "what", "category"}, "status": {"status"},
	"place": {"place", "location", "city", "where", "venue"}, "latitude": {"latitude", "lat"}, "longitude": {"longitude", "long", "lon", "lng"},
	"id": {"id", "key", "no", "number", "nr"}, "note": {"note", "notes", "text", "description", "remark", "remarks", "summary", "headline"},
	"report": {"url", "link", "report", "publisher"},
}

// stems lists words that betray the type of an event.
var stems = []struct {
	words string
	typ   schema.EventType
}{
	{"visit travel trip", schema.Visit}, {"meet talk summit conference consult negotiat call", schema.Meeting}, {"treat agree accord pact sign memorandum mou deal", schema.Agreement},
	{"war", schema.War}, {"battle attack clash strike raid fight violence explosion bomb fire kill assault invasion", schema.MilitaryAction},
	{"protest riot arrest seiz detain expel spy incident", schema.Incident}, {"sanction embargo", schema.Sanction}, {"aid loan grant relief", schema.Aid},
	{"trade export import", schema.Trade}, {"arms weapon", schema.ArmsTransfer}, {"ceasefire truce armistice", schema.Ceasefire}, {"mediat", schema.Mediation},
	{"recogni", schema.Recognition}, {"invit", schema.Invitation}, {"accession join member", schema.Accession}, {"withdr", schema.MilitaryWithdrawal},
	{"mobili exercise deploy", schema.Mobilisation}, {"statement say said speech comment praise critic accus threat demand appeal", schema.Statement}, {"project build", schema.ProjectEvent},
}

// sampled is how many rows a guess looks at.
const sampled = 300

type sample struct {
	names  []string
	values [][]string // of each column, without the empty ones
}

// GuessMapping proposes a mapping from the header and the first rows of a table, as
// YAML to be corrected by a person. What it is not sure of bears a comment.
func GuessMapping(ctx context.Context, title string, in io.Reader, env Env) (_ []byte, err error) {
	from, close, err := openRows(ctx, in, env, mute{}, 0)
	if err != nil {
		return nil, err
	}
	defer func() { err = errors.Join(err, close()) }()
	s := sample{names: from.header(), values: make([][]string, len(from.header()))}
	for range sampled {
		cells, _, err := from.next()
		var fault *rowFault
		if errors.As(err, &fault) {
			continue
		}
		if errors.Is(err, io.EOF) {
			break
		}
		if err != nil {
			return nil, err
		}
		for i, c := range cells {
			if c = nullable(strings.TrimSpace(c)); c != "" {
				s.values[i] = append(s.values[i], c)
			}
		}
	}
	return s.propose(title, env)
}

// mute takes what is said of broken rows: a guess does without them.
type mute struct{}

func (mute) Record(schema.Record, schema.IRI) error                 { return nil }
func (mute) Refuse(error) error                                     { return nil }
func (mute) Note(string)                                            {}
func (mute) Mentioned(schema.IRI, string, schema.IRI) (bool, error) { return true, nil }
func (mute) Decided(resolve.Decision, schema.IRI) error             { return nil }

func (s *sample) propose(title string, env Env) ([]byte, error) {
	cameo, err := LoadCAMEO()
	if err != nil {
		return nil, err
	}
	m := Mapping{Title: title}
	taken := map[string]bool{}
	comments := map[string]string{}
	for _, c := range m.Columns.each() {
		if column, ok := s.find(c.part, taken, env); ok {
			*c.column, taken[column] = column, true
		}
	}
	if m.Columns.Date != "" {
		m.Dates, comments["dates"] = guessLayout(s.of(m.Columns.Date))
	} else {
		comments["date"] = "no column looks like a date: name it"
	}
	if m.Columns.Source == "" {
		comments["source"] = "no column looks like who acts: name it"
	}
	if (m.Columns.Latitude == "") != (m.Columns.Longitude == "") {
		m.Columns.Latitude, m.Columns.Longitude = "", ""
	}
	var unknown []string
	if m.Columns.Type != "" {
		m.Types = map[string]schema.EventType{}
		for _, value := range distinct(s.of(m.Columns.Type), 60) {
			if _, ok := codingOf(cameo, value); ok {
				continue
			}
			if t, ok := guessType(value); ok {
				m.Types[value] = t
			} else {
				unknown = append(unknown, value)
			}
		}
	} else {
		m.Type = schema.Statement
		comments["type"] = "no column looks like the type of event: the type of all rows"
	}
	return m.write(comments, unknown)
}

// of lists the sampled values of a column.
func (s *sample) of(column string) []string { return s.values[slices.Index(s.names, column)] }

// find chooses the column of a part: by name where its values bear that out, dates and
// actors else by their values alone.
func (s *sample) find(part string, taken map[string]bool, env Env) (string, bool) {
	fits := func(i int) bool { return true }
	switch part {
	case "date", "end":
		fits = func(i int) bool { return share(s.values[i], looksLikeDate) >= 0.8 }
	case "latitude", "longitude":
		fits = func(i int) bool {
			return share(s.values[i], func(v string) bool { return strings.Trim(v, "-0123456789.") == "" }) >= 0.8
		}
	}
	for _, hint := range hints[part] {
		for i, column := range s.names {
			words := strings.FieldsFunc(strings.ToLower(column), func(c rune) bool { return strings.ContainsRune(" _-.", c) })
			if !taken[column] && (strings.EqualFold(column, hint) || slices.Contains(words, hint)) && fits(i) {
				return column, true
			}
		}
	}
	if part != "date" && part != "source" && part != "target" {
		return "", false
	}
	best, most := "", 0.5
	for i, column := range s.names {
		score := share(s.values[i], looksLikeDate)
		if part != "date" {
			score = share(s.values[i], func(v string) bool { _, ok := env.Resolver.State(v, schema.DayMin); return ok })
		}
		if !taken[column] && score > most {
			best, most = column, score
		}
	}
	return best, best != ""
}

// share is the part of the values that pass.
func share(values []string, pass func(string) bool) float64 {
	n := 0
	for _, v := range values {
		if pass(v) {
			n++
		}
	}
	return float64(n) / float64(max(len(values), 1))
}

func looksLikeDate(v string) bool {
	if d, err := schema.ParseDate(plainDate(v)); err == nil && !d.IsZero() {
		from, to := d.Earliest(), d.Latest()
		return (from.Open() || inRange(from)) && (to.Open() || inRange(to))
	}
	return readable(v) || dayShape.MatchString(v)
}

// readable reports whether digits are a day in one order or another.
func readable(v string) bool {
	for _, order := range []string{"dmy", "mdy", "ymd"} {
		if _, ok := (&dayLayout{order}).read(v); ok {
			return true
		}
	}
	return false
}

// dayShape is how days in digits are written, possible ones or not: a column of days stays one
// though "31.02.2001" stands in it, which the load then refuses by line.
var dayShape = regexp.MustCompile(`^(\d{1,2}[./-]\d{1,2}[./-]\d{4}|\d{4}[./-]\d{1,2}[./-]\d{1,2})$`)

// guessLayout tells how days are written; "" where they need no telling.
func guessLayout(values []string) (layout, comment string) {
	if share(values, func(v string) bool { _, err := schema.ParseDate(plainDate(v)); return err == nil }) >= 0.8 {
		return "", ""
	}
	values = slices.DeleteFunc(slices.Clone(values), func(v string) bool { return dayShape.MatchString(v) && !readable(v) })
	for _, l := range []struct{ name, order, other string }{{"DD/MM/YYYY", "dmy", "mdy"}, {"MM/DD/YYYY", "mdy", "dmy"}, {"YYYY/MM/DD", "ymd", ""}} {
		if share(values, func(v string) bool { _, ok := (&dayLayout{l.order}).read(v); return ok }) < 0.95 {
			continue
		}
		if l.other != "" && share(values, func(v string) bool { _, ok := (&dayLayout{l.other}).read(v); return ok }) >= 0.95 {
			comment = "day or month first? both fit"
		}
		return l.name, comment
	}
	return "", ""
}

// guessType tells the type of a value by its words.
func guessType(value string) (schema.EventType, bool) {
	for _, word := range strings.Fields(schema.Fold(value)) {
		for _, s := range stems {
			for stem := range strings.FieldsSeq(s.words) {
				if word == stem || len(stem) > 3 && strings.HasPrefix(word, stem) {
					return s.typ, true
				}
			}
		}
	}
	return "", false
}

func distinct(values []string, most int) []string {
	var list []string
	for _, v := range values {
		if !slices.Contains(list, v) && len(list) < most {
			list = append(list, v)
		}
	}
	return list
}

// write prints the mapping with its comments.
func (m *Mapping) write(comments map[string]string, unknown []string) ([]byte, error) {
	text, err := yaml.Marshal(m)
	if err != nil {
		return nil, err
	}
	var b strings.Builder
	b.WriteString("# What the columns mean, as guessed. Correct it, then: entente load --map THIS-FILE TABLE\n")
	seen := map[string]bool{}
	for line := range strings.Lines(string(text)) {
		key, _, _ := strings.Cut(strings.TrimSpace(line), ":")
		if c := comments[key]; c != "" && !seen[key] {
			seen[key] = true
			line = strings.TrimSuffix(line, "\n") + " # " + c + "\n"
		}
		b.WriteString(line)
	}
	if len(unknown) > 0 {
		if len(m.Types) == 0 {
			b.WriteString("types:\n")
		}
		b.WriteString("  # not recognised; give each an event type, or one type for the rest with «type:» at the left\n")
		for _, value := range unknown {
			name, err := yaml.Marshal(value)
			if err != nil {
				return nil, err
			}
			fmt.Fprintf(&b, "  # %s: statement\n", strings.TrimSpace(string(name)))
		}
	}
	return []byte(b.String()), nil
}
