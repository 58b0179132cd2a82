package gist

import (
	"testing"

	"entente/loader/report/mention"
	"entente/loader/report/text"
	"entente/loader/report/token"
	"entente/schema"
)

// TestUndone reads clauses of an entry about Greece and Egypt that tell of nothing done, beside such that do.
func TestUndone(t *testing.T) {
	names, model := loadForTest(t)
	for in, want := range map[string]string{
		"The Greek minister stays away from Egypt but sends a wreath":               "",
		"The Greek minister stays in Egypt for three days":                          "visit",
		"the first Greek soldier to die in Egypt":                                   "",
		"A second Greek raid on Egypt most probably never took place":               "",
		"in force since September 1979":                                             "",
		"Greek growers hope to sell more fruit to Egypt":                            "",
		"Greek growers sell more fruit to Egypt":                                    "trade",
		"Friction over trade and wine":                                              "relations_deteriorated party=GRC,EGY",
		"Greece and Egypt mark 50 years since the restoration of ties":              "",
		"The Greek parliament passes the Canal Waters Resolution":                   "statement",
		"The Dutch judge Jan Smit mediates over the islands":                        "mediation party=GRC,EGY mediator=NLD,",
		"The tribunal awarded the islands to Egypt":                                 "mediation party=EGY,GRC",
		"The convention submits the dispute to the King of Spain":                   "agreement party=GRC,EGY mediator=,ESP",
		"The ministers meet on the margins of the session of the General Assembly":  "meeting party=GRC,EGY",
		"The ministers of Greece and Egypt hold talks at the Asia-Europe summit":    "meeting party=GRC,EGY",
		"Ministers of Greece and Egypt meet at the session of the General Assembly": "meeting party=GRC,EGY,UNGA",
	} {
		tx := token.Split([]rune(in))
		marks := names.Read(tx, mention.Context{})
		all := text.Span{End: len(tx.Tokens)}
		pair := func(schema.Date) (out []schema.Entity) {
			for _, code := range []string{"GRC", "EGY"} {
				e, _ := marks.State(code)
				out = append(out, e)
			}
			return out
		}
		e, _, ok := model.Read(Input{Text: tx, Clause: all, Mentions: marks.In(all), Date: schema.MustDate("1980"), Resolve: marks.At, State: marks.State, Pair: pair, Entry: true, Further: want == "",
			Genre: "chronology", Section: "timeline", Sentence: all.Len(), Opens: true, Dated: true})
		got := ""
		if ok {
			got = string(e.Type)
			for _, role := range []schema.Role{schema.RoleParty, schema.RoleMediator, schema.RolePlace} {
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
