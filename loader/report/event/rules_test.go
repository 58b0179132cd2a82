package event

import (
	"fmt"
	"sort"
	"strings"
	"testing"

	"entente/loader/report/mention"
	"entente/loader/report/text"
	"entente/loader/report/token"
	"entente/loader/report/when"
	"entente/schema"
	"entente/schema/reference"
)

// reader reads plain sentences as the document reader does.
type reader struct {
	engine *Engine
	names  *mention.Recogniser
}

func newReader(t testing.TB) *reader {
	t.Helper()
	engine, err := New()
	if err != nil {
		t.Fatal(err)
	}
	tables, err := reference.Load()
	if err != nil {
		t.Fatal(err)
	}
	return &reader{engine, mention.New(tables)}
}

// input prepares a text as one item.
func (r *reader) input(s string, pair []string) Input {
	t := token.Split([]rune(s))
	all := text.Span{Start: 0, End: len(t.Tokens)}
	marks := r.names.Read(t, mention.Context{})
	in := Input{Text: t, Sentences: token.Sentences(t, all), Mentions: marks.Mentions, Whens: when.Find(t, all, when.Context{}),
		Asks: Asks{Resolve: marks.At, State: marks.State, InOffice: marks.InOffice}}
	for _, code := range pair {
		if e, ok := marks.State(code); ok {
			in.Pair = append(in.Pair, e)
		}
	}
	return in
}

// short writes an event as the examples of the rule files do, persons by their
// names, the rest by their codes.
func short(e *schema.Event) string {
	parts := []string{string(e.Type)}
	if e.Status != schema.Occurred {
		parts = append(parts, string(e.Status))
	}
	if !e.Date.IsZero() && e.DateBasis == "" {
		parts = append(parts, e.Date.String())
	}
	for _, role := range schema.Roles() {
		var names []string
		for _, x := range *e.In(role) {
			name := x.Code
			if name == "" {
				name = x.Name
			}
			names = append(names, name)
		}
		if len(names) > 0 {
			parts = append(parts, fmt.Sprintf("%s=%s", role, strings.Join(names, ",")))
		}
	}
	return strings.Join(parts, " ")
}

// fits compares an expected short event with a read one: every word and name that
// is expected must be there, and no further actor. Surnames stand for persons.
func fits(want, got string) bool {
	wantHead, wantRoles := roles(want)
	gotHead, gotRoles := roles(got)
	if wantHead != gotHead {
		return false
	}
	for role, names := range wantRoles {
		have := gotRoles[role]
		for _, n := range names {
			found := false
			for _, h := range have {
				found = found || schema.Fold(h) == schema.Fold(n) || strings.HasSuffix(schema.Fold(h), " "+lastWord(schema.Fold(n))) || strings.Contains(schema.Fold(h), schema.Fold(n))
			}
			if !found {
				return false
			}
		}
		if role != "object" && len(have) > len(names) {
			return false
		}
	}
	for role := range gotRoles {
		if _, ok := wantRoles[role]; !ok && role != "place" && role != "object" {
			return false
		}
	}
	return true
}

func lastWord(s string) string { return s[strings.LastIndexByte(s, ' ')+1:] }

func roles(s string) (head string, byRole map[string][]string) {
	byRole = map[string][]string{}
	words := strings.Fields(s)
	last := ""
	for _, w := range words {
		if role, names, ok := strings.Cut(w, "="); ok {
			last = role
			byRole[role] = strings.Split(names, ",")
			continue
		}
		if last == "" {
			head += w + " "
			continue
		}
		list := byRole[last] // a name with spaces: "source=Nawaz Sharif,PAK"
		parts := strings.Split(w, ",")
		list[len(list)-1] += " " + parts[0]
		byRole[last] = append(list, parts[1:]...)
	}
	return head, byRole
}

// TestRules reads every rule's examples and counterexamples. Each rule has a counterexample:
// a near miss with one of its own words, on which it must not fire.
func TestRules(t *testing.T) {
	r := newReader(t)
	for _, f := range r.engine.families {
		for _, rule := range f.Rules {
			if len(rule.Counterexamples) == 0 {
				t.Errorf("%s has no counterexample: add a sentence with one of its words that tells of no such event", rule.fullName())
			}
			for _, ex := range rule.Examples {
				t.Run(rule.fullName(), func(t *testing.T) { r.check(t, ex, modeOf(rule)) })
			}
			for _, s := range rule.Counterexamples {
				t.Run(rule.fullName()+"/not", func(t *testing.T) {
					in := r.input(s, nil)
					in.Mode = modeOf(rule)
					if !r.comesNear(rule, &in) {
						t.Errorf("%q has none of the words that trigger the rule: it could not fire on anything of the kind", s)
					}
					for _, found := range r.engine.Read(in) {
						if found.Event.Rule == rule.fullName() {
							t.Errorf("%q\nread as %s", s, short(&found.Event))
						}
					}
				})
			}
		}
	}
}

// modeOf is whose words the examples of a rule are.
func modeOf(r *rule) Mode {
	if r.Voiced {
		return Claim
	}
	return Fact
}

// comesNear reports whether the first word of one of the rule's triggers stands in the text,
// in whatever form, or a mention of a kind that triggers it.
func (r *reader) comesNear(rule *rule, in *Input) bool {
	for _, want := range rule.triggers {
		for _, m := range in.Mentions {
			if want.kind == mentionWord && len(m.Entities) > 0 && string(m.Entities[0].Kind) == want.lemma {
				return true
			}
		}
		for i := range in.Text.Tokens {
			word := in.Text.Tokens[i].Lower
			k := r.engine.know(word)
			if word == want.lemma || k.noun == want.lemma || want.lemma == "be" && k.class&auxiliaryBe != 0 {
				return true
			}
			for _, reading := range k.readings {
				if reading.lemma == want.lemma {
					return true
				}
			}
		}
	}
	return false
}

func (r *reader) check(t *testing.T, ex example, mode Mode) {
	t.Helper()
	pair := strings.Fields(ex.Pair)
	if len(pair) == 0 {
		pair = []string{"PAK", "SUN"}
	}
	var got []string
	in := r.input(ex.Text, pair)
	in.Mode = mode
	for _, found := range r.engine.Read(in) {
		got = append(got, short(&found.Event))
	}
	sort.Strings(got)
	for _, want := range strings.Split(ex.Expect, ";") {
		if want = strings.TrimSpace(want); want == "" {
			continue
		}
		ok := false
		for _, g := range got {
			ok = ok || fits(want, g)
		}
		if !ok {
			t.Errorf("%q\nwant %s\ngot  %s", ex.Text, want, strings.Join(got, "\n     "))
		}
	}
}
