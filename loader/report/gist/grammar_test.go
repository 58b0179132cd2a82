package gist

import (
	"testing"

	"entente/loader/report/event"
	"entente/loader/report/mention"
	"entente/loader/report/text"
	"entente/loader/report/token"
	"entente/schema"
)

// TestGrammar reads clauses whose verb no rule knows: subject, object and agent tell who acts.
func TestGrammar(t *testing.T) {
	names, model := loadForTest(t)
	engine, err := event.New()
	if err != nil {
		t.Fatal(err)
	}
	for in, want := range map[string]string{
		// an active verb, its object, and who is named behind prepositions alone
		"Greek marines disembarked at Alexandria":                    "military_action source=GRC target=EGY",
		"At dawn the Greek squadron blew the Egyptian fleet to bits": "military_action source=GRC target=EGY",
		"The Egyptian fleet was blown to bits by Greek gunners":      "military_action source=GRC target=EGY",
		"Greece put on record its distaste for the Egyptian claim":   "statement source=GRC target=EGY",
		"The Greek envoy, a tired man, told Egypt to drop its claim": "statement source=GRC target=EGY",
		// goods go from whom they are called by, unless the subject gets them
		"Greek rifles in crates were flown to Egypt":              "arms_transfer source=GRC target=EGY",
		"Egypt acquired a dozen Greek helicopters":                "arms_transfer source=GRC target=EGY",
		"Greece shipped Egypt a dozen helicopters":                "arms_transfer source=GRC target=EGY",
		"A Greek raid in Egypt was beaten off in an hour":         "military_action source=GRC target=EGY",
		"Greek troops in Cyprus fired a dozen shells at Egypt":    "military_action source=GRC target=EGY",
		"The brigade under Greek command landed in Egypt at dawn": "military_action source=GRC target=EGY",
		"Greek marines began to pull out of Egypt":                "military_withdrawal source=GRC target=EGY",
		"Notice of withdrawal from the NPT given by Egypt":        "withdrawal_from_agreement source=EGY",
		// neither side has a part of its own
		"Shots in the dark between Greek and Egyptian troops":         "military_action party=GRC,EGY",
		"A joint Greek and Egyptian reactor began to run":             "project party=GRC,EGY",
		"Shuttle of the French envoy Cambon between Athens and Cairo": "mediation party=GRC,EGY mediator=FRA",
		"End of the Greek presence in the zone":                       "military_withdrawal source=GRC",
		// who comes and who receives, wherever the guest is named
		"Journey to Egypt of a guest from Greece":                "visit source=GRC target=EGY",
		"Athens played host to the Egyptian king's tour":         "visit source=EGY target=GRC",
		"The Greek trade minister arrives in Cairo for the fair": "visit source=GRC target=EGY",
		"Two Greek divers were locked up in Port Said as spies":  "incident source=EGY target=GRC",
	} {
		tx := token.Split([]rune(in))
		tx.Number()
		marks := names.Read(tx, mention.Context{})
		all := text.Span{End: len(tx.Tokens)}
		mentions := marks.In(all)
		memo := engine.Learn(tx)
		e, _, _ := model.Read(Input{Text: tx, Clause: all, Mentions: mentions, Date: schema.MustDate("1980"), Entry: true, Resolve: marks.At, State: marks.State,
			Hints: engine.Hints(memo, tx, all),
			Frame: func(at int, kind schema.EventType) event.Frame {
				return engine.Frame(event.Input{Text: tx, Memo: memo, Mentions: mentions}, all, at, kind)
			},
			Pair: func(schema.Date) []schema.Entity { return nil }})
		got := string(e.Type)
		for _, role := range []schema.Role{schema.RoleSource, schema.RoleTarget, schema.RoleParty, schema.RoleMediator} {
			sep := " " + string(role) + "="
			for _, x := range *e.In(role) {
				if x.Kind == schema.State {
					got += sep + x.Code
					sep = ","
				}
			}
		}
		if got != want {
			t.Errorf("%q: %q, want %q", in, got, want)
		}
	}
}
