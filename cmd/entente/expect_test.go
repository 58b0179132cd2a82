package main

import (
	"bytes"
	"cmp"
	"encoding/json"
	"fmt"
	"net/http"
	"slices"
	"strconv"
	"strings"
	"testing"
)

// expectation is what a story expects of an answer. Everything given is checked.
type expectation struct {
	Status   int            `yaml:"status"`   // of HTTP; 200 where it is missing
	Paths    []string       `yaml:"paths"`    // the paths, all and in order: Pakistan -[visit 1965-04]-> Soviet Union
	Events   []string       `yaml:"events"`   // the items, all and in order: 1965-04 visit: Pakistan -> Soviet Union
	Claims   []string       `yaml:"claims"`   // the items, all and in order: Jane Example: What she said.
	Names    []string       `yaml:"names"`    // the names of the items, all and in order
	Rows     []string       `yaml:"rows"`     // the rows of a pattern, cells with | between them
	Count    map[string]int `yaml:"count"`    // how many there are in a list of the answer
	JSON     map[string]any `yaml:"json"`     // values by their place, as in items.0.type; null: there is none
	Contains []string       `yaml:"contains"` // texts that the answer has
	Lacks    []string       `yaml:"lacks"`    // texts that it does not have
}

func (x *expectation) empty() bool {
	return x.Status == 0 && x.Paths == nil && x.Events == nil && x.Claims == nil && x.Names == nil && x.Rows == nil &&
		len(x.Count)+len(x.JSON)+len(x.Contains)+len(x.Lacks) == 0
}

// check lists what is not as expected.
func (x *expectation) check(status int, body []byte) (complaints []string) {
	complain := func(format string, args ...any) { complaints = append(complaints, fmt.Sprintf(format, args...)) }
	if want := cmp.Or(x.Status, http.StatusOK); status != want {
		complain("status %d: %s", status, body)
	}
	for _, text := range x.Contains {
		if !strings.Contains(string(body), text) {
			complain("%q is not in %s", text, body)
		}
	}
	for _, text := range x.Lacks {
		if strings.Contains(string(body), text) {
			complain("%q is in %s", text, body)
		}
	}
	if x.Paths == nil && x.Events == nil && x.Claims == nil && x.Names == nil && x.Rows == nil && len(x.Count)+len(x.JSON) == 0 {
		return complaints
	}
	var told toldAnswer
	var whole any
	if err := decodeNumbers(body, &told); err != nil {
		return append(complaints, err.Error())
	}
	if err := decodeNumbers(body, &whole); err != nil {
		return append(complaints, err.Error())
	}
	for _, list := range []struct {
		name      string
		want, got []string
	}{
		{"paths", x.Paths, each(told.Paths, toldPath.String)}, {"events", x.Events, each(told.Items, toldItem.event)},
		{"claims", x.Claims, each(told.Items, toldItem.claim)}, {"names", x.Names, each(told.Items, toldItem.name)}, {"rows", x.Rows, each(told.Rows, row)},
	} {
		if list.want != nil && !slices.Equal(list.want, list.got) {
			complain("%s are\n\t%s\nexpected\n\t%s", list.name, strings.Join(list.got, "\n\t"), strings.Join(list.want, "\n\t"))
		}
	}
	for place, want := range x.Count {
		v := find(whole, place)
		got := -1
		switch v := v.(type) {
		case []any:
			got = len(v)
		case map[string]any:
			got = len(v)
		}
		if got != want {
			complain("%d in %s, expected %d: %v", got, place, want, v)
		}
	}
	for place, want := range x.JSON {
		if got := find(whole, place); (want == nil) != (got == nil) || want != nil && fmt.Sprint(got) != fmt.Sprint(want) {
			complain("%s is %v, expected %v", place, got, want)
		}
	}
	return complaints
}

func decodeNumbers(body []byte, v any) error {
	d := json.NewDecoder(bytes.NewReader(body))
	d.UseNumber()
	return d.Decode(v)
}

// find is the value at a place such as items.0.type, nil where there is none.
func find(v any, place string) any {
	for _, part := range strings.Split(place, ".") {
		switch at := v.(type) {
		case map[string]any:
			v = at[part]
		case []any:
			i, err := strconv.Atoi(part)
			if err != nil || i < 0 || i >= len(at) {
				return nil
			}
			v = at[i]
		default:
			return nil
		}
	}
	return v
}

func each[T any](list []T, f func(T) string) []string {
	out := []string{}
	for _, x := range list {
		out = append(out, f(x))
	}
	return out
}

// toldAnswer is of the answers what the stories write in words.
type toldAnswer struct {
	Paths []toldPath
	Items []toldItem
	Rows  [][]any
}

type toldName struct{ Name string }

type toldEvent struct {
	Type, Date, Status, Relation            string
	Source, Target, Party, Object, Mediator []toldName
	Speaker                                 *toldName
}

type toldItem struct {
	toldEvent
	Name, Text string
}

type toldPath struct {
	Steps []struct {
		Entity, Lineage *toldName
		Event           *toldEvent
		Direction       string
	}
}

// String writes a path: Pakistan -[visit 1965-04]-> Soviet Union = Russia -[war 1999]- …
func (p toldPath) String() string {
	var b strings.Builder
	for _, s := range p.Steps {
		switch {
		case s.Event != nil && s.Direction == "out":
			b.WriteString(" -[" + s.Event.short() + "]-> ")
		case s.Event != nil && s.Direction == "in":
			b.WriteString(" <-[" + s.Event.short() + "]- ")
		case s.Event != nil:
			b.WriteString(" -[" + s.Event.short() + "]- ")
		case s.Entity != nil:
			b.WriteString(s.Entity.Name)
			if s.Lineage != nil {
				b.WriteString(" = " + s.Lineage.Name)
			}
		}
	}
	return b.String()
}

// short is the type with what is not a matter of course: date, status, whose word it is.
func (e toldEvent) short() string {
	s := e.Type + e.Relation
	if e.Date != "" {
		s += " " + e.Date
	}
	if e.Status != "" && e.Status != "occurred" {
		s += ", " + e.Status
	}
	if e.Speaker != nil {
		s += ", says " + e.Speaker.Name
	}
	return s
}

// event writes an event: 1966-01-10 agreement: India, Pakistan, by Soviet Union
func (e toldItem) event() string {
	date := e.Date
	if date == "" {
		date = "undated"
	}
	s := date + " " + e.Type + e.Relation
	if e.Status != "" && e.Status != "occurred" {
		s += " (" + e.Status + ")"
	}
	s += ": " + names(append(e.Source, e.Party...))
	if len(e.Target) > 0 {
		s += " -> " + names(e.Target)
	}
	if len(e.Object) > 0 {
		s += " in " + names(e.Object)
	}
	if len(e.Mediator) > 0 {
		s += ", by " + names(e.Mediator)
	}
	if e.Speaker != nil {
		s += ", says " + e.Speaker.Name
	}
	return s
}

func (e toldItem) claim() string {
	if e.Speaker == nil {
		return e.Text
	}
	return e.Speaker.Name + ": " + e.Text
}

func (e toldItem) name() string { return e.Name }

func names(list []toldName) string {
	all := each(list, func(n toldName) string { return n.Name })
	slices.Sort(all)
	return strings.Join(all, ", ")
}

func row(cells []any) string { return strings.Join(each(cells, cell), " | ") }

// cell writes a path as a path, an event in brackets, an entity by its name.
func cell(v any) string {
	switch v := v.(type) {
	case []any:
		return strings.Join(each(v, cell), " ")
	case map[string]any:
		text, err := json.Marshal(v)
		var p toldPath
		var e toldItem
		if err == nil {
			err = json.Unmarshal(text, &p)
		}
		if err == nil {
			err = json.Unmarshal(text, &e)
		}
		switch {
		case err != nil:
			return err.Error()
		case len(p.Steps) > 0:
			return p.String()
		case e.Type+e.Relation != "":
			return "[" + e.short() + "]"
		}
		return e.Name
	}
	return fmt.Sprint(v)
}

// TestExpectationsFail: each kind of expectation finds fault with an answer that is
// otherwise, and none with the answer as it is.
func TestExpectationsFail(t *testing.T) {
	body := []byte(`{"revision": 3, "truncated": {"limit": "paths"}, "rows": [["x", 1]],
		"items": [{"type": "visit", "date": "1965", "status": "planned", "name": "N", "text": "T", "source": [{"name": "A"}], "target": [{"name": "B"}], "speaker": {"name": "S"}}],
		"paths": [{"steps": [{"entity": {"name": "A"}}, {"event": {"type": "visit", "date": "1965"}, "direction": "in"}, {"entity": {"name": "B"}}]}]}`)
	right := expectation{Status: 200, Paths: []string{"A <-[visit 1965]- B"}, Events: []string{"1965 visit (planned): A -> B, says S"}, Claims: []string{"S: T"},
		Names: []string{"N"}, Rows: []string{"x | 1"}, Count: map[string]int{"items": 1}, JSON: map[string]any{"truncated.limit": "paths", "next": nil},
		Contains: []string{"visit"}, Lacks: []string{"war"}}
	if c := right.check(200, body); len(c) > 0 {
		t.Errorf("a right answer was refused: %v", c)
	}
	for name, wrong := range map[string]expectation{
		"status": {Status: 400}, "paths": {Paths: []string{"A -[visit 1965]-> B"}}, "no paths": {Paths: []string{}}, "events": {Events: []string{"1966 visit: A -> B"}},
		"claims": {Claims: []string{"S: U"}}, "names": {Names: []string{"M"}}, "rows": {Rows: []string{"x | 2"}}, "count": {Count: map[string]int{"items": 2}},
		"count of nothing": {Count: map[string]int{"nothing": 0}}, "json": {JSON: map[string]any{"revision": 4}}, "null": {JSON: map[string]any{"revision": nil}},
		"missing": {JSON: map[string]any{"items.7.type": "visit"}}, "contains": {Contains: []string{"war"}}, "lacks": {Lacks: []string{"visit"}},
	} {
		if c := wrong.check(200, body); len(c) != 1 {
			t.Errorf("%s: expected one complaint, got %q", name, c)
		}
	}
	if c := (&expectation{Contains: []string{"visit"}}).check(500, body); len(c) != 1 {
		t.Errorf("a failed request passed: %q", c)
	}
}
