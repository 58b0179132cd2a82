package gist

import (
	"testing"

	"entente/loader/report/mention"
	"entente/loader/report/text"
	"entente/loader/report/token"
	"entente/schema"
	"entente/schema/reference"
)

func TestRead(t *testing.T) {
	tables, err := reference.Load()
	if err != nil {
		t.Fatal(err)
	}
	model, err := Load()
	if err != nil {
		t.Fatal(err)
	}
	names := mention.New(tables)
	for in, want := range map[string]string{
		"Maritime agreement between Greece and Egypt, Cairo":             "agreement party=GRC,EGY",
		"Three Greek soldiers are arrested in Turkey":                    "incident source=TUR target=GRC",
		"Soviet loan to India":                                           "aid source=SUN target=IND",
		"After the war of 1971 India and Pakistan hold talks":            "meeting party=IND,PAK",
		"If there were a treaty between Greece and Egypt":                "",
		"The weather was fine":                                           "",
		"It is the only treaty between India and Pakistan that has held": "",
		"The adviser called for the reopening of embassies in Iran":      "statement target=IRN",
		"China soon becomes the main supplier of Pakistan":               "",
		"Envoys of India and Pakistan meet again":                        "meeting party=IND,PAK",
	} {
		tx := token.Split([]rune(in))
		marks := names.Read(tx, mention.Context{})
		all := text.Span{End: len(tx.Tokens)}
		e, _, ok := model.Read(Input{Text: tx, Clause: all, Mentions: marks.In(all), Date: schema.MustDate("1980"), Resolve: marks.At, State: marks.State,
			Pair: func(schema.Date) []schema.Entity { return nil }})
		got := ""
		if ok {
			got = string(e.Type)
			for _, role := range []schema.Role{schema.RoleSource, schema.RoleTarget, schema.RoleParty} {
				sep := " " + string(role) + "="
				for _, x := range *e.In(role) {
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
