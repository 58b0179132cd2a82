package claim

import (
	"testing"

	"entente/loader/report/token"
	"entente/schema"
)

// What a body asks for in an item of its advice is advised; a sentence of its own tells of others.
func TestAskedForInAdvice(t *testing.T) {
	for in, want := range map[string]schema.ClaimType{
		"asks for two more officers at Aflao.":     schema.Recommendation,
		"requests a second bridge;":                schema.Recommendation,
		"calls upon the Minister to report;":       schema.Recommendation,
		"calls the treaty a gift;":                 schema.Evaluation,
		"The Committee had a bridge in the north.": schema.Assertion,
	} {
		text, span := one(in)
		s := token.Sentences(text, span)[0]
		if got := Type(text, s.Tokens, true); got.Type != want {
			t.Errorf("%q is %s by %q, want %s", in, got.Type, got.Word, want)
		}
	}
}

// Who listens is not named; what a speaker tells of others is the speaker's.
func TestFromAudience(t *testing.T) {
	for in, want := range map[string]bool{
		"A delegate from Niger regretted that nobody came.":           true,
		"From the floor it was asked whether the dam leaks.":          true,
		"Another question came from the audience: who pays?":          true,
		"A fisherman told how his engine was seized.":                 true,
		"From the floor of the lake the engineers brought up stones.": false,
		"A delegate's badge was found in the hall.":                   false,
		"The delegate of Niger in 1999, Dr Issoufou, regretted it.":   false,
	} {
		text, span := one(in)
		if got := FromAudience(text, token.Sentences(text, span)[0]); got != want {
			t.Errorf("%q: %v", in, got)
		}
	}
}

// A talk is divided by a sentence that says so, and not by one on what else is divided.
func TestDividesTalk(t *testing.T) {
	for in, want := range map[string]bool{
		"Admiral Perera structured his remarks around three questions.":  true,
		"Dr Khan divided her lecture into four parts, the last on fish.": true,
		"The treaty divided the lake into two parts.":                    false,
		"She asked him to organise his talk around two points.":          false,
	} {
		text, span := one(in)
		if got := DividesTalk(text, span); got != want {
			t.Errorf("%q: %v", in, got)
		}
	}
}
